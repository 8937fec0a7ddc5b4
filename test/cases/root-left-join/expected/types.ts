/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  customer_id: number | null;
  customer_name: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  id: number;
  status: string;
  customer: string | null;
}
