/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  settings: { [key: string]: {
    /** numeric */
    value: number | null;
  } } | { [key: string]: never };
  ids: { [key: string]: number } | { [key: string]: never };
  strict: { [key: string]: string } | { [key: string]: never };
  lateral: { [key: string]: boolean } | { [key: string]: never };
}
