/** A row of public.open_lines as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface OpenLinesRow {
  id: number;
  lines: OpenLines;
}

/** A document of public.open_lines, in its column lines. */
export type OpenLines = {
  id: number;
  qty: number;
}[];
