/** A row of app.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of app.documents, in its column doc. */
export interface Documents {
  title: unknown;
  never: unknown;
  types: (string | null)[] | null;
  alike: (string | null)[] | null;
}
