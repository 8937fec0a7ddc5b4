/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  email: string;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  n: string | null;
  /** bigint */
  total: number;
  l: {
    id: number;
    q: number;
    e: string;
  }[];
}
