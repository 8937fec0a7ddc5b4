/** A row of public.line_map as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface LineMapRow {
  id: number;
  most: LineMapMost | null;
  doc: LineMapDoc;
}

/** A document of public.line_map, in its column most. */
export type LineMapMost = { [key: string]: number | null };

/** A document of public.line_map, in its column doc. */
export interface LineMapDoc {
  names: { [key: string]: {
    name: {
      is: string;
    } | null;
    ids: number[] | null;
  } } | null;
}
