/** A row of public.limited as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface LimitedRow {
  id: number;
  customer: LimitedCustomer | null;
  lines: LimitedLines;
}

/** A document of public.limited, in its column customer. */
export interface LimitedCustomer {
  name: string;
}

/** A document of public.limited, in its column lines. */
export type LimitedLines = {
  place: number;
  product: {
    id: number;
    name: string;
  } | null;
}[];
