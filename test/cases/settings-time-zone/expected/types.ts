/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** timestamp with time zone */
  departs: string | null;
  /** date */
  day: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** timestamp with time zone */
  departs: string | null;
  text: string | null;
  /** numeric */
  hour: number | null;
  /** timestamp with time zone */
  planned: string | null;
  /** timestamp without time zone */
  utc: string | null;
  summer: boolean | null;
  /** timestamp with time zone[] */
  stops: (string | null)[] | null;
  /** bigint */
  days: number;
}
