/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  customer_id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  id: number;
  /** date */
  placed: string;
}
