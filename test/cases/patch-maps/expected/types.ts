/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  status: string;
  settings: { [key: string]: {
    /** numeric */
    value: number | null;
    id: number;
  } } | { [key: string]: never };
  shown: { [key: string]: number | null } | { [key: string]: never };
  products: { [key: string]: string } | { [key: string]: never };
  /** bigint */
  n: number;
}
