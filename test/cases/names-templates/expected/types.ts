/** A row of public."$fn$ %L ?" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface FnLRow {
  "%s": number;
  $2: string | null;
  "tab\tand\nline": number | null;
  "${doc}": FnL;
}

/** A document of public."$fn$ %L ?", in its column "${doc}". */
export interface FnL {
  $body$: string | null;
  "-- %": (string | null)[] | null;
  "*/": string | null;
}
