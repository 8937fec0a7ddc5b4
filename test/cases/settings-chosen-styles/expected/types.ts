/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  starts: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  starts: string | null;
  /** date */
  json: string | null;
  /** interval */
  runs: string | null;
  signed: string | null;
  later: boolean | null;
  /** date */
  literal: string;
}
