import { readFileSync } from 'node:fs';

/** The folder of `views/` with the tables, their rows and the query. */
export type Family = 'order' | 'summary' | 'project' | 'comment';

/** Tables with rows in them, and a query over them: what scenarios of one kind run on. */
export interface Dataset {
  readonly family: Family;
  /** The shape of the rows: documents, elements of a list, documents that hold the same embedded object. */
  readonly documents: number;
  readonly lines: number;
  readonly fanout: number;
}

interface Files {
  /** Folder of the tables and their rows. */
  readonly tables: 'order' | 'project' | 'comment';
  /** Name of the table of documents. */
  readonly view: string;
}

const files: Readonly<Record<Family, Files>> = {
  order: { tables: 'order', view: 'order_doc' },
  summary: { tables: 'order', view: 'order_summary' },
  project: { tables: 'project', view: 'project_doc' },
  comment: { tables: 'comment', view: 'comment_doc' },
};

/** The same for datasets that hold the same rows. */
export function nameOf({ family, documents, lines, fanout }: Dataset): string {
  return `${family}_${documents}_${lines}_${fanout}`;
}

export function viewName(dataset: Dataset): string {
  return files[dataset.family].view;
}

/** The SELECT that documents equal. */
export function viewText({ family }: Dataset): string {
  return readText(`views/${family}/view.sql`).trim();
}

/** Tables, rows, and the query as the plain view `query`. */
export function datasetScript(dataset: Dataset): string {
  const { tables } = files[dataset.family];
  const seed = fillIn(readText(`views/${tables}/seed.sql`), dataset);
  return `${readText(`views/${tables}/schema.sql`)};\n${seed};\nCREATE VIEW query AS ${viewText(dataset)}`;
}

/** Puts the numbers of a dataset in the place of `:documents`, `:lines` and `:fanout`. */
function fillIn(text: string, { documents, lines, fanout }: Dataset): string {
  const values: Readonly<Record<string, number>> = { documents, lines, fanout };
  return text.replace(/(?<!:):(documents|lines|fanout)\b/g, (_, name: string) => String(values[name]));
}

/** A file of the benchmark's. */
export function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
