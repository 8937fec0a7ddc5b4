/** A row of stock.sold as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface SoldRow {
  id: number;
  doc: Sold;
}

/** A document of stock.sold, in its column doc. */
export interface Sold {
  qty: number | null;
  stock: {
    title: string | null;
    place: string | null;
  } | null;
}
