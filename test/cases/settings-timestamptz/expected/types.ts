/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** timestamp with time zone */
  at: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** timestamp with time zone */
  at: string | null;
  text: string | null;
  /** date */
  day: string | null;
  /** numeric */
  hour: number | null;
  /** timestamp with time zone */
  trunc: string | null;
  /** timestamp with time zone */
  assumed: string | null;
  later: boolean | null;
  written: string | null;
  row: {
    id: number;
    /** timestamp with time zone */
    at: string | null;
    /** timestamp without time zone */
    local: string | null;
    /** date */
    day: string | null;
  };
  literal: boolean | null;
  /** timestamp with time zone[] */
  guests: string[] | null;
}
