/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  /** point */
  spot: string | null;
  raw: unknown;
  /** box */
  area: string | null;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  /** point */
  spot: string | null;
  raw: unknown;
  photos: {
    /** point */
    spot: string | null;
    exif: unknown;
  }[] | null;
}
