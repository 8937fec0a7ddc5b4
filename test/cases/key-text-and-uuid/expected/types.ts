/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  /** uuid */
  id: string;
  sku: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** uuid */
  id: string;
  stars: number;
  product: {
    sku: string;
    title: string;
  } | null;
  /** uuid[] */
  answers: string[] | null;
}
