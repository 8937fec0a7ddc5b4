/** A row of public.chained as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ChainedRow {
  id: number;
  lines: Chained;
}

/** A document of public.chained, in its column lines. */
export type Chained = {
  place: number;
  qty: number;
  product: {
    name: string;
  } | null;
}[];
