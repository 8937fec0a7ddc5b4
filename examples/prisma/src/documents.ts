// Made by jsonb-ivm types: changes in here are lost.

/** A row of public.paid_order as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface PaidOrderRow {
  id: number;
  customerId: number;
  customer: PaidOrderCustomer | null;
  lines: PaidOrderLines;
}

/** A document of public.paid_order, in its column customer. */
export interface PaidOrderCustomer {
  name: string;
}

/** A document of public.paid_order, in its column lines. */
export type PaidOrderLines = {
  id: number;
  product: string;
  qty: number;
}[];
