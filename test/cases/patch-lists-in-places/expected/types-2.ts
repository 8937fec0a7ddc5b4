/** A row of public.team_inbox as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface TeamInboxRow {
  id: number;
  sent: TeamInboxSent;
  doc: TeamInboxDoc;
}

/** A document of public.team_inbox, in its column sent. */
export type TeamInboxSent = {
  id: number;
  title: string;
}[];

/** A document of public.team_inbox, in its column doc. */
export interface TeamInboxDoc {
  received: [number, number, string][];
}
