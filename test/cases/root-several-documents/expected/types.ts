/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  card: DocumentsCard;
  pets: DocumentsPets | null;
  prefs: DocumentsPrefs;
  bare: DocumentsBare | null;
}

/** A document of public.documents, in its column card. */
export interface DocumentsCard {
  name: string | null;
}

/** A document of public.documents, in its column pets. */
export type DocumentsPets = (string | null)[];

/** A document of public.documents, in its column prefs. */
export type DocumentsPrefs = unknown;

/** A document of public.documents, in its column bare. */
export type DocumentsBare = string;
