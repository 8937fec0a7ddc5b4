/** A row of public.several_otherwise as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface SeveralOtherwiseRow {
  id: number;
  doc: SeveralOtherwise;
}

/** A document of public.several_otherwise, in its column doc. */
export interface SeveralOtherwise {
  status: string;
  /** bigint */
  quantity: number;
  least: number;
}
