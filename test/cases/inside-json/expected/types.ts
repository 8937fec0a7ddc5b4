/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  items: {
    title: string;
    qty: number | null;
  }[] | null;
  main: string | null;
  sent: {
    /** bigint */
    id: number;
    title: string;
  }[] | null;
}
