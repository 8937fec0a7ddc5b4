/** A row of public.code_map as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface CodeMapRow {
  id: number;
  doc: CodeMap;
}

/** A document of public.code_map, in its column doc. */
export interface CodeMap {
  map: { [key: string]: number | null } | { [key: string]: never };
}
