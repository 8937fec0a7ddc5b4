import { readFileSync } from 'node:fs';

/** The folder of `views/` with the tables, their rows and the query. */
export type Family = 'order' | 'summary' | 'project' | 'comment' | 'shop';

/** Tables with rows in them, and a query over them: what scenarios of one kind run on. */
export interface Dataset {
  readonly family: Family;
  /** The shape of the rows: documents, elements of a list, documents that hold the same embedded object. */
  readonly documents: number;
  readonly lines: number;
  readonly fanout: number;
  /** Of the elements of a list in a list, how many are in one. */
  readonly items?: number;
}

interface Files {
  /** Folder of the tables and their rows. */
  readonly tables: 'order' | 'project' | 'comment' | 'shop';
  /** Name of the table of documents. */
  readonly view: string;
}

const files: Readonly<Record<Family, Files>> = {
  order: { tables: 'order', view: 'order_doc' },
  summary: { tables: 'order', view: 'order_summary' },
  project: { tables: 'project', view: 'project_doc' },
  comment: { tables: 'comment', view: 'comment_doc' },
  shop: { tables: 'shop', view: 'shop_doc' },
};

/** The same for datasets that hold the same rows. */
export function nameOf({ family, documents, lines, fanout, items = 0 }: Dataset): string {
  return `${family}_${documents}_${lines}_${fanout}_${items}`;
}

export function viewName(dataset: Dataset): string {
  return files[dataset.family].view;
}

/** The SELECT that documents equal. */
export function viewText({ family }: Dataset): string {
  return readText(`views/${family}/view.sql`).trim();
}

/** Tables, rows, and the query as the plain view `query`; the shop has many queries, each variant brings its own. */
export function datasetScript(dataset: Dataset): string {
  const { tables } = files[dataset.family];
  const seed = fillIn(readText(`views/${tables}/seed.sql`), dataset);
  const rows = `${readText(`views/${tables}/schema.sql`)};\n${seed}`;
  return dataset.family === 'shop' ? rows : `${rows};\n${queryScript(viewText(dataset))}`;
}

/** What documents are compared with. */
export function queryScript(text: string): string {
  return `CREATE VIEW query AS ${text}`;
}

/** Puts the numbers of a dataset in the place of `:documents`, `:lines`, `:fanout` and `:items`. */
function fillIn(text: string, { documents, lines, fanout, items = 1 }: Dataset): string {
  const values: Readonly<Record<string, number>> = { documents, lines, fanout, items };
  return text.replace(/(?<!:):(documents|lines|fanout|items)\b/g, (_, name: string) => String(values[name]));
}

/** A file of the benchmark's. */
export function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
