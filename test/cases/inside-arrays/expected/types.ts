/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  unnested: string[] | null;
  any: {
    /** bigint */
    id: number;
    word: string;
  }[] | null;
  /** bigint[] */
  selected: number[] | null;
  both: string[] | null;
  one: string | null;
  rows: {
    n: 1 | 2 | 3 | 4;
    word: string | null;
  }[] | null;
  /** bigint */
  listed: number;
  /** bigint[] */
  derived: number[] | null;
}
