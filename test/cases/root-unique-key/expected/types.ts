/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  house: string;
  number: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  title: string | null;
  pages: {
    n: number;
    text: string | null;
  }[];
}
