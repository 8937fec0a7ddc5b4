/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** point */
  spot: string | null;
  raw: DocumentsRaw;
  /** box */
  area: string | null;
  doc: DocumentsDoc;
}

/** A document of public.documents, in its column raw. */
export type DocumentsRaw = unknown;

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  /** point */
  spot: string | null;
  raw: unknown;
  photos: {
    /** point */
    spot: string | null;
    exif: unknown;
  }[] | null;
}
