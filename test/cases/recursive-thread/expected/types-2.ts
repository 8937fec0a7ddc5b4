/** A row of public.summaries as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface SummariesRow {
  id: number;
  title: string;
  doc: Summaries;
}

/** A document of public.summaries, in its column doc. */
export interface Summaries {
  /** bigint */
  comments: number;
  depth: number | null;
  authors: (string | null)[] | null;
}
