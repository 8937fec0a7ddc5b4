/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: DocumentsDoc;
  list: DocumentsList;
  words: DocumentsWords | null;
  years: DocumentsYears | null;
  bare_years: DocumentsBareYears | null;
  is_json: boolean | null;
}

/** A document of public.documents, in its column doc. */
export interface DocumentsDoc {
  id: number;
  title?: string;
  /** numeric */
  pay?: number;
}

/** A document of public.documents, in its column list. */
export type DocumentsList = [number, string | null, "x"];

/** A document of public.documents, in its column words. */
export type DocumentsWords = string[];

/** A document of public.documents, in its column years. */
export type DocumentsYears = { [key: string]: number | null };

/** A document of public.documents, in its column bare_years. */
export type DocumentsBareYears = number[];
