/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  /** bigint */
  id: number;
  /** numeric */
  price: number | null;
  code: string | null;
  fixed: string | null;
  tags: (string | null)[] | null;
  grid: (number | null)[] | null;
  feeling: "sad" | "ok" | "happy" | null;
  at: unknown;
  level: unknown;
  /** int4range */
  during: string | null;
  /** inet */
  address: string | null;
  /** bit varying */
  bits: string | null;
  /** time without time zone */
  times: string | null;
  x: number | null;
  /** numeric */
  rounded: number | null;
  first_tag: string | null;
  constant: "constant";
  nothing: null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  at: unknown;
  tags: (string | null)[] | null;
  feeling: "sad" | "ok" | "happy" | null;
  /** int4range */
  during: string | null;
  level: unknown;
}
