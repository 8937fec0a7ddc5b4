/** A row of public.by_lateral as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ByLateralRow {
  id: number;
  customer: ByLateralCustomer | null;
  lines: ByLateralLines;
  /** bigint */
  n: number;
}

/** A document of public.by_lateral, in its column customer. */
export type ByLateralCustomer = [number, string];

/** A document of public.by_lateral, in its column lines. */
export type ByLateralLines = [number, number, {
  id: number;
  name: string;
} | null][];
