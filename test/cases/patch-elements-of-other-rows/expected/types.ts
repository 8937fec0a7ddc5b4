/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  joined: DocumentsJoined;
  doc: DocumentsDoc;
}

/** A document of public.documents, in its column joined. */
export type DocumentsJoined = {
  place: number;
  qty: number;
  product: string;
}[];

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  customer: string | null;
  lines: {
    place: number;
    product: string;
    notes: (string | null)[] | null;
  }[];
  /** numeric */
  mean: number | null;
  /** bigint */
  n: number;
}
