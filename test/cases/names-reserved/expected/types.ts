/** A row of public.with as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface WithRow {
  select: number;
  limit: number | null;
  union: With;
}

/** A document of public.with, in its column union. */
export interface With {
  from: string | null;
  table: {
    end: boolean | null;
    null: string | null;
  }[] | null;
}
