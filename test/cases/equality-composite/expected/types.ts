/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: unknown;
  w: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  n: string | null;
  /** bigint */
  q: number;
  l: {
    id: number;
    t: string | null;
  }[];
}
