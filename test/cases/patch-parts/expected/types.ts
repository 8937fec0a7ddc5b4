/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: DocumentsDoc;
  others: DocumentsOthers;
}

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  status: string;
  lines: {
    id: number;
    product: string;
    qty: number;
  }[];
  totals: {
    /** bigint */
    count: number;
    /** bigint */
    products: number;
    /** bigint */
    quantity: number | null;
    /** numeric */
    value: number;
  };
}

/** A document of public.documents, in its column others. */
export interface DocumentsOthers {
  latest: {
    line: number;
    /** numeric */
    price: number;
  }[];
}
