/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: DocumentsDoc;
  extra: DocumentsExtra;
  pairs: DocumentsPairs;
  notes: DocumentsNotes;
}

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  status: string;
  lines: {
    id: number;
    /** numeric */
    qty: number | null;
    note: unknown;
  }[];
}

/** A document of public.documents, in its column extra. */
export type DocumentsExtra = unknown;

/** A document of public.documents, in its column pairs. */
export type DocumentsPairs = [number, number | null][];

/** A document of public.documents, in its column notes. */
export type DocumentsNotes = unknown[];
