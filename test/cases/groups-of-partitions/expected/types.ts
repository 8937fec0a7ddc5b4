/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  region: string;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** bigint */
  n: number;
  latest: number[];
}
