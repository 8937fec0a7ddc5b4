/** A row of public.whole_orders as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface WholeOrdersRow {
  id: number;
  doc: WholeOrders;
}

/** A document of public.whole_orders, in its column doc. */
export interface WholeOrders {
  id: number;
  customer_id: number | null;
  status: string;
}
