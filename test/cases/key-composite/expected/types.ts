/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  number: number;
  kind: string | null;
  room: string;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  kind: string | null;
  tickets: (string | null)[] | null;
}
