/** A row of public.kinds as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface KindsRow {
  id: number;
  kind: string;
  doc: Kinds;
}

/** A document of public.kinds, in its column doc. */
export interface Kinds {
  status: string | null;
  /** bigint */
  qty: number;
}
