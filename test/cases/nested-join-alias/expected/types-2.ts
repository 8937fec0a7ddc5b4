/** A row of public.prizes as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface PrizesRow {
  id: number;
  doc: Prizes;
}

/** A document of public.prizes, in its column doc. */
export interface Prizes {
  players: {
    id: number;
    name: string;
  }[] | null;
  prizes: [number, string, string][] | null;
}
