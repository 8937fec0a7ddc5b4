/** A row of public.joined as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface JoinedRow {
  id: number;
  lines: Joined;
}

/** A document of public.joined, in its column lines. */
export type Joined = {
  id: number;
  product: string;
  maker: string | null;
}[];
