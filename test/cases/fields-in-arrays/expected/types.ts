/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  lines: Documents;
}

/** A document of public.documents, in its column lines. */
export type Documents = [string | null, number, string | null, number | null, string | null, [number | null, number | null], {
  "%": string | null;
  noted: string | null;
}][];
