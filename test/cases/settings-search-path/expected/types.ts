/** A row of library.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  code: unknown;
  doc: Documents;
}

/** A document of library.documents, in its column doc. */
export interface Documents {
  title: unknown;
  shelves: (string | null)[] | null;
}
