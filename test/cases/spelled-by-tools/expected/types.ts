/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DocumentsRow {
  id: number;
  name: string;
  purchases: Documents;
}

/** A document of public.documents, in its column purchases. */
export type Documents = {
  id: number;
  /** date */
  placed: string;
  lines: {
    place: number;
    qty: number;
    product: {
      id: number;
      name: string;
    };
  }[];
}[];
