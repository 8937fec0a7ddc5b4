/** A row of public.jsonb_ivm_documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface JsonbIvmDocumentsRow {
  key: number;
  keys: string | null;
  d: string | null;
  q: string | null;
  k: string | null;
  old: string | null;
  new: string | null;
  excluded: string | null;
  jsonb_ivm: string | null;
  result: string | null;
  tg_op: string | null;
  found: boolean | null;
  t: string | null;
  documents: JsonbIvmDocuments;
}

/** A document of public.jsonb_ivm_documents, in its column documents. */
export interface JsonbIvmDocuments {
  doc: string | null;
  old_rows: {
    changed: string | null;
    new: string | null;
  }[] | null;
  root: string | null;
  new_rows: string | null;
}
