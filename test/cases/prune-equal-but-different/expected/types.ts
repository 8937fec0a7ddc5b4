/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** numeric */
  amount: number | null;
  /** interval */
  span: string | null;
  /** double precision */
  speed: number | null;
  /** numeric[] */
  list: (number | null)[] | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** numeric */
  amount: number | null;
  /** interval */
  span: string | null;
  /** double precision */
  speed: number | null;
  data: unknown;
  /** numeric[] */
  list: (number | null)[] | null;
  detail: {
    /** numeric */
    amount: number | null;
    data: unknown;
  } | null;
}
