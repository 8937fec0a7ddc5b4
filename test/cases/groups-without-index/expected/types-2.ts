/** A row of public.by_country as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ByCountryRow {
  /** date */
  day: string;
  country: string;
  doc: ByCountry;
}

/** A document of public.by_country, in its column doc. */
export interface ByCountry {
  /** bigint */
  visits: number;
}
