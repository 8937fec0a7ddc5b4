/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  full_name: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  case: "adult" | "minor" | null;
  switch: 1 | 2;
  coalesce: string;
  nullif: string | null;
  greatest: number;
  cast: string | null;
  /** numeric */
  numeric: number | null;
  array: [number | null, number];
  element: number | null;
  slice: (number | null)[] | null;
  row: boolean | null;
  like: boolean | null;
  between: boolean | null;
  list: boolean;
  any: boolean | null;
  distinct: boolean;
  path: unknown;
  arrow: string | null;
  has: boolean | null;
  jsonpath: unknown;
  concat: string;
  concat_ws: string;
  format: string;
  length: number | null;
  collate: boolean | null;
}
