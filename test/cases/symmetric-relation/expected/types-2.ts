/** A row of public.by_union as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ByUnionRow {
  id: number;
  doc: ByUnion;
}

/** A document of public.by_union, in its column doc. */
export interface ByUnion {
  friends: {
    id: number;
    name: string;
    how: "asked" | "was asked";
  }[] | null;
  since: number[] | null;
  names: string | null;
  swapped: string[] | null;
}
