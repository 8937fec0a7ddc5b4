/** A row of public.replaced as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ReplacedRow {
  id: number;
  lines: ReplacedLines;
  arrays: ReplacedArrays;
}

/** A document of public.replaced, in its column lines. */
export type ReplacedLines = {
  place: number;
  note: string | null;
}[] | "none";

/** A document of public.replaced, in its column arrays. */
export type ReplacedArrays = [number, number | null][] | {
  none: true;
};
