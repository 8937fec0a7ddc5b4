/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  customer_id: number | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  status: string;
  buyer: {
    id: number;
    name: string;
  } | null;
  /** numeric */
  total: number | null;
  lines: {
    id: number;
    /** numeric */
    amount: number | null;
  }[] | null;
}
