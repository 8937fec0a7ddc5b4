/** A row of public.with_products as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface WithProductsRow {
  id: number;
  lines: WithProducts;
  names: string[] | null;
}

/** A document of public.with_products, in its column lines. */
export type WithProducts = {
  place: number | null;
  product: string | null;
}[];
