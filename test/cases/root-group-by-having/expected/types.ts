/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  nr: number;
  region: string;
  best: number | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  name: string;
  /** bigint */
  players: number;
  /** bigint */
  points: number | null;
}
