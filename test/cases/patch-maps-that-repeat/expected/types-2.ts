/** A row of public.kinds as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface KindsRow {
  id: number;
  x: KindsX;
  y: KindsY;
  /** bigint */
  n: number;
}

/** A document of public.kinds, in its column x. */
export type KindsX = { [key: string]: number | null } | { [key: string]: never };

/** A document of public.kinds, in its column y. */
export type KindsY = { [key: string]: number | null } | { [key: string]: never };
