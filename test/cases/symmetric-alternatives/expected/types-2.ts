/** A row of public.acquainted as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface AcquaintedRow {
  id: number;
  doc: Acquainted;
}

/** A document of public.acquainted, in its column doc. */
export interface Acquainted {
  known: {
    id: number;
    name: string;
  }[] | null;
  either: string[] | null;
}
