/** A row of public.customers as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface CustomersRow {
  id: number;
  name: string;
  purchases: Customers;
}

/** A document of public.customers, in its column purchases. */
export type Customers = [number, string, [number, number, [string] | null][]][];
