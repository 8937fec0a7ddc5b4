/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  doc: Documents;
}

/** A document of public.documents, in its column doc. */
export interface Documents {
  by_code: { [key: string]: number | null } | { [key: string]: never };
  by_kind: { [key: string]: number | null } | { [key: string]: never };
  by_folded: { [key: string]: number | null } | { [key: string]: never };
  by_padded: { [key: string]: number | null } | { [key: string]: never };
  by_amount: { [key: string]: number | null } | { [key: string]: never };
  by_spare: { [key: string]: number | null } | { [key: string]: never };
  by_lower: { [key: string]: number | null } | { [key: string]: never };
  short: { [key: string]: number | null } | { [key: string]: never };
  or_null: { [key: string]: number | null } | null;
}
