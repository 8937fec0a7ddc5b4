/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  label: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  label: unknown;
  known: boolean;
  sizes: unknown[] | null;
  /** bigint */
  rows: number;
  first: {
    id: number;
    ship_id: number | null;
    beds: number | null;
  } | null;
}
