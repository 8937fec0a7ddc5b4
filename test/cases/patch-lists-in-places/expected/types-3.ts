/** A row of public.task_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface TaskDocRow {
  id: number;
  doc: TaskDoc;
}

/** A document of public.task_doc, in its column doc. */
export interface TaskDoc {
  title: string;
  team: {
    name: string | null;
    badges: {
      id: number;
      text: string;
    }[];
    people: {
      no: number;
      steps: {
        no: number;
        done: boolean;
      }[];
    }[];
  } | null;
}
