/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  status: string;
  customer: {
    id: number;
    name: string;
  };
  lines: {
    id: number;
    product: string;
    qty: number;
  }[];
  /** bigint */
  total: number | null;
}
