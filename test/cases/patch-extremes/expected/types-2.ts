/** A row of public.beside_computed as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface BesideComputedRow {
  id: number;
  most: number | null;
  doc: BesideComputed;
}

/** A document of public.beside_computed, in its column doc. */
export interface BesideComputed {
  /** numeric */
  mean: number | null;
}
