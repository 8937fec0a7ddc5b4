/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: DocumentsDoc;
  same: DocumentsSame;
  lean: DocumentsLean;
  family: DocumentsFamily | null;
  others: DocumentsOthers | null;
  mixed: DocumentsMixed | null;
}

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  id: number;
  maker_id: number | null;
  name: string | null;
  doors: number | null;
  maker: {
    id: number;
    name: string | null;
  } | null;
}

/** A document of public.documents, in its column same. */
export interface DocumentsSame {
  id: number;
  maker_id: number | null;
  name: string | null;
  doors: number | null;
}

/** A document of public.documents, in its column lean. */
export interface DocumentsLean {
  id: number;
  maker_id?: number;
  name?: string;
  doors?: number;
}

/** A document of public.documents, in its column family. */
export type DocumentsFamily = {
  id: number;
  name: string | null;
}[];

/** A document of public.documents, in its column others. */
export type DocumentsOthers = {
  id: number;
  maker_id: number | null;
  name: string | null;
  doors: number | null;
}[];

/** A document of public.documents, in its column mixed. */
export interface DocumentsMixed {
  id: number;
  name: string | null;
  secret: string | null;
  doors: number | null;
}
