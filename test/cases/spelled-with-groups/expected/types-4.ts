/** A row of public.of_customers as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface OfCustomersRow {
  id: number;
  purchases: OfCustomers;
}

/** A document of public.of_customers, in its column purchases. */
export type OfCustomers = {
  id: number;
  /** date */
  placed: string;
  /** bigint */
  units: number | null;
}[];
