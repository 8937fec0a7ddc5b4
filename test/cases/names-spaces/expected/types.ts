/** A row of "My Schema.v2"."Order Docs.v1" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface OrderDocsV1Row {
  Id: number;
  id: number | null;
  "An ID.": string | null;
  "The Doc": OrderDocsV1;
}

/** A document of "My Schema.v2"."Order Docs.v1", in its column "The Doc". */
export interface OrderDocsV1 {
  "a.b[0].\"c\"": string | null;
  " ": (number | null)[] | null;
  /** bigint */
  "": number | null;
}
