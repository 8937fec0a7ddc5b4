/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  name: string;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** numeric */
  price: number | null;
  parts: {
    part: string;
    qty: number | null;
  }[] | null;
}
