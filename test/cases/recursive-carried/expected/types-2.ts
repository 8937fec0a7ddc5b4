/** A row of public.staff as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface StaffRow {
  company: string;
  number: number;
  doc: Staff;
}

/** A document of public.staff, in its column doc. */
export interface Staff {
  name: string;
  /** bigint */
  staff: number;
  names: string[] | null;
}
