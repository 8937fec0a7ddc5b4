/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  lines: DocumentsLines;
  others: DocumentsOthers;
}

/** A document of public.documents, in its column lines. */
export type DocumentsLines = {
  id: number;
  qty: number;
  product: string | null;
}[];

/** A document of public.documents, in its column others. */
export type DocumentsOthers = {
  id: number;
  product: string | null;
}[];
