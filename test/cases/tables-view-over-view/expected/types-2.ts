/** A row of public.label_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface LabelDocRow {
  id: number;
  doc: LabelDoc;
}

/** A document of public.label_doc, in its column doc. */
export interface LabelDoc {
  name: string | null;
  albums: unknown[];
}
