/** A row of public.category_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface CategoryDocRow {
  id: number;
  name: string;
  doc: CategoryDoc;
}

/** A document of public.category_doc, in its column doc. */
export interface CategoryDoc {
  /** bigint */
  categories: number;
  /** bigint */
  products: number;
}
