/** A row of public.customers as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface CustomersRow {
  id: number;
  placed: string;
  doc: Customers;
}

/** A document of public.customers, in its column doc. */
export interface Customers {
  name: string;
  city: string;
  customer: {
    city: string;
  } | {
    city: "?";
  };
}
