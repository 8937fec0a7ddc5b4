/** A row of public.label_size as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface LabelSizeRow {
  id: number;
  doc: LabelSize;
}

/** A document of public.label_size, in its column doc. */
export interface LabelSize {
  albums: number | null;
  name: string | null;
}
