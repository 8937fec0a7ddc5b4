/** A row of public.needed as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface NeededRow {
  id: number;
  doc: Needed | null;
}

/** A document of public.needed, in its column doc. */
export type Needed = {
  id: number;
  name: string;
}[];
