/** A row of public.coalesce_inside as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface CoalesceInsideRow {
  id: number;
  doc: CoalesceInside;
}

/** A document of public.coalesce_inside, in its column doc. */
export interface CoalesceInside {
  status: string;
  lines: {
    id: number;
    product: string;
    qty: number;
  }[];
  totals: {
    /** bigint */
    sum: number;
    /** numeric */
    worth: number;
  };
}
