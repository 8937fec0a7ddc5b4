/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  made: DocumentsMade;
  /** bigint */
  n: number;
  several: DocumentsSeveral;
}

/** A document of public.documents, in its column made. */
export type DocumentsMade = {
  id: number;
  maker: string;
}[];

/** A document of public.documents, in its column several. */
export type DocumentsSeveral = {
  kind_id: number | null;
  id: number;
}[];
