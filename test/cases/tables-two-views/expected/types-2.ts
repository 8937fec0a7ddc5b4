/** A row of public.book_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface BookDocRow {
  id: number;
  pages: number | null;
  doc: BookDoc;
}

/** A document of public.book_doc, in its column doc. */
export interface BookDoc {
  title: string;
  author: string | null;
}
