/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
  /** numeric */
  dearest: number | null;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  status: string;
  /** numeric */
  cheapest: number | null;
  most: number | null;
  payments: {
    all: {
      id: number;
      /** numeric */
      amount: number;
    }[];
    /** bigint */
    count: number;
    /** numeric */
    sum: number | null;
    /** numeric */
    largest: number | null;
  };
}
