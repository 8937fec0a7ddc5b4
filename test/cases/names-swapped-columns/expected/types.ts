/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number | null;
  other: number;
  body: string | null;
  doc: string | null;
  title: Documents;
}

/** A document of public.documents, in its column title. */
export interface Documents {
  parts: (string | null)[] | null;
  other: string | null;
}
