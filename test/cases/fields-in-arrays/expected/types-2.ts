/** A row of public.nested as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface NestedRow {
  id: number;
  doc: Nested;
}

/** A document of public.nested, in its column doc. */
export interface Nested {
  placed: string;
  lines: [number, number | null, string | null, [number | null, number, unknown, string | null][], number][] | null;
}
