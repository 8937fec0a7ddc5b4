/** A row of public.used_in as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface UsedInRow {
  id: number;
  doc: UsedIn | null;
}

/** A document of public.used_in, in its column doc. */
export type UsedIn = string[];
