/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** bigint */
  trades: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** bigint */
  count: number;
  /** bigint */
  distinct: number;
  /** bigint */
  sum: number | null;
  /** numeric */
  value: number | null;
  /** numeric */
  avg: number | null;
  /** numeric */
  min: number | null;
  /** date */
  max: string | null;
  /** real */
  ratio: number | null;
  all: boolean | null;
  any: boolean | null;
  every: boolean | null;
  bits: number | null;
  /** numeric */
  variance: number | null;
  /** bigint */
  share: number | null;
  /** bigint */
  sum_distinct: number | null;
}
