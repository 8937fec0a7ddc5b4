/** A row of public.tied as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface TiedRow {
  id: number;
  doc: Tied;
}

/** A document of public.tied, in its column doc. */
export interface Tied {
  friends: string[] | null;
}
