/** A row of public.deep as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DeepRow {
  id: number;
  doc: Deep;
}

/** A document of public.deep, in its column doc. */
export interface Deep {
  items: {
    item: unknown;
    title: string | null;
  }[] | null;
  known: boolean;
  pages: {
    id: number;
    contracts: string[] | null;
  }[] | null;
}
