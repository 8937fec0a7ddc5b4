/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  /** date */
  day: string;
  kind: "early" | "late";
  place: unknown;
  /** timestamp with time zone */
  at: string;
  /** interval */
  span: string;
  tags: (string | null)[];
  flag: boolean;
  /** bigint */
  big: number;
  /** bytea */
  raw: string;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  note: string | null;
  /** bigint */
  big: number;
  /** bigint */
  guests: number;
}
