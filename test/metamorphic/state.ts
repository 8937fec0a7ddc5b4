import type { Driver, Plan } from '../../src/index.js';
import { quoteIdentifier } from '../../src/sql/quote.js';

/** The rows of tables or views, each as the server writes it, sorted. */
export type Rows = readonly string[];

/** What a database holds: the rows of all tables, and the documents of each view. */
export interface State {
  readonly tables: Rows;
  readonly documents: Readonly<Record<string, Rows>>;
}

/** A view's documents: their table in SQL syntax, and its columns. */
export interface Documents {
  readonly name: string;
  readonly columns: Plan['columns'];
}

export async function readState(
  driver: Driver,
  tables: readonly string[],
  documents: readonly Documents[],
): Promise<State> {
  const rows: string[] = [];
  for (const table of tables) rows.push(table, ...(await readRows(driver, `SELECT t::text AS row FROM ${table} t`)));
  const stored: Record<string, Rows> = {};
  for (const each of documents) stored[each.name] = await readDocuments(driver, each);
  return { tables: rows, documents: stored };
}

/** Each document as text, and the digest of its bytes as they are stored. */
export function readDocuments(driver: Driver, { name, columns }: Documents): Promise<Rows> {
  const images = columns
    .filter(({ type }) => type === 'jsonb')
    .map((column) => `coalesce(md5(t.${quoteIdentifier(column.name)}::bytea), '')`);
  return readRows(driver, `SELECT concat_ws(' ', t::text, ${images.join(', ')}) AS row FROM ${name} t`);
}

async function readRows(driver: Driver, query: string): Promise<Rows> {
  return (await driver.query<{ row: string }>(query)).map(({ row }) => row).sort();
}

/** A cast that gives the bytes of a document as they are; the session has to be a superuser's. */
export async function allowImages(driver: Driver): Promise<void> {
  const [cast] = await driver.query(
    `SELECT FROM pg_cast WHERE castsource = 'jsonb'::regtype AND casttarget = 'bytea'::regtype`,
  );
  if (cast === undefined) await driver.execute('CREATE CAST (jsonb AS bytea) WITHOUT FUNCTION');
}

/** What one list of rows has and the other lacks, in lines; empty if they are the same. */
export function differing(one: Rows, other: Rows): string {
  const only = (rows: Rows, others: Rows): string[] => rows.filter((row) => !others.includes(row));
  const lines = [...only(one, other).map((row) => `  < ${row}`), ...only(other, one).map((row) => `  > ${row}`)];
  return lines.length === 0 && one.length !== other.length ? '  a row is there twice' : lines.join('\n');
}
