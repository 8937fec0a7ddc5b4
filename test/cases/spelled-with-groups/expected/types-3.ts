/** A row of public.of_lines as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface OfLinesRow {
  id: number;
  lines: OfLines;
  /** bigint */
  n: number;
}

/** A document of public.of_lines, in its column lines. */
export type OfLines = {
  place: number;
  off: number | null;
}[];
