/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  span_text: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** interval */
  span: string | null;
  /** date */
  day: string | null;
  /** double precision */
  x: number | null;
  /** real */
  y: number | null;
  /** bytea */
  raw: string | null;
  /** money */
  cash: string | null;
  texts: string;
  casts: [string | null, string | null, string | null, string | null, string | null];
  row: {
    id: number;
    /** interval */
    span: string | null;
    /** date */
    day: string | null;
    /** double precision */
    x: number | null;
    /** real */
    y: number | null;
    /** bytea */
    raw: string | null;
    /** money */
    cash: string | null;
  };
  parts: [string | null, number | null, string | null, string][] | null;
  days: string | null;
}
