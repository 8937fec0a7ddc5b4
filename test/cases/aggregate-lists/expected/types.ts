/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  genres: (string | null)[] | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  rows: {
    id: number;
    album_id: number | null;
    title: string | null;
    genre: string | null;
    seconds: number | null;
  }[] | null;
  map: { [key: string]: string | null } | null;
  pop: (string | null)[] | null;
  titles: string | null;
  own_glue: string | null;
  ids: number[] | null;
  distinct: (string | null)[] | null;
  pairs: [number, number | null][] | null;
  array: (string | null)[];
  json: {
    t: string | null;
  }[] | null;
}
