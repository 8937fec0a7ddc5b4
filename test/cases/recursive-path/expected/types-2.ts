/** A row of public.orders_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface OrdersDocRow {
  id: number;
  doc: OrdersDoc;
}

/** A document of public.orders_doc, in its column doc. */
export interface OrdersDoc {
  note: string | null;
  lines: {
    id: number;
    qty: number;
    categories: string[] | null;
  }[] | null;
}
