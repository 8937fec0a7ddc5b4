/** A row of public.author_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface AuthorDocRow {
  id: number;
  doc: AuthorDoc;
}

/** A document of public.author_doc, in its column doc. */
export interface AuthorDoc {
  name: string;
  books: string[] | null;
}
