/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** date */
  placed: string;
  lines: DocumentsLines;
  customer: DocumentsCustomer;
}

/** A document of public.documents, in its column lines. */
export type DocumentsLines = [number, number, string | null][];

/** A document of public.documents, in its column customer. */
export type DocumentsCustomer = [number, string];
