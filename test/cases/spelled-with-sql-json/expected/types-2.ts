/** A row of public.without_nulls as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface WithoutNullsRow {
  id: number;
  ids: WithoutNullsIds;
  offs: WithoutNullsOffs | null;
  places: WithoutNullsPlaces | null;
}

/** A document of public.without_nulls, in its column ids. */
export type WithoutNullsIds = number[];

/** A document of public.without_nulls, in its column offs. */
export type WithoutNullsOffs = number[];

/** A document of public.without_nulls, in its column places. */
export type WithoutNullsPlaces = number[];
