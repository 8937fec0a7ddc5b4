import type { Driver } from '../../../src/index.js';
import { quoteIdentifier, quoteLiteral, quoteQualified, type RelationName } from '../../../src/index.js';
import type { CaseView } from './case.js';

/** A document view of a case, as it is in a database. */
export interface Documents {
  readonly view: RelationName;
  /** Its SELECT, and the settings that its documents are computed under. */
  readonly query: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  /** With its modifier. */
  readonly type: string;
}

const defaults: Readonly<Record<string, string>> = {
  TimeZone: 'UTC',
  IntervalStyle: 'postgres',
  DateStyle: 'ISO, MDY',
  extra_float_digits: '1',
  bytea_output: 'hex',
  lc_monetary: 'C',
  standard_conforming_strings: 'on',
};

/** Finds out what a view that was just created must hold. `searchPath`: the one that its names were found by. */
export async function openDocuments(driver: Driver, view: RelationName, { text }: CaseView, searchPath: string) {
  const chosen = [...text.matchAll(/^SET (?!transaction_isolation)(\w+) = '([^']*)';\n/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  // Named last, so that a temporary table of the session does not come before the view's.
  const search_path = searchPath === '' ? 'pg_temp' : `${searchPath}, pg_temp`;
  const settings = { ...defaults, ...Object.fromEntries(chosen), search_path };
  const written = text.replace(/^SET .*\n/gm, '').replace(/;\s*$/, '');
  const typed = (query: string) =>
    under(driver, settings, async (inside) => {
      await inside.execute(`CREATE TEMPORARY VIEW ${probe} AS\n${query}`);
      return columnsOf(inside, probe);
    });
  const casts = /^SET jsonb_ivm\.jsonb = on;$/m.test(text);
  const query = casts ? castToJsonb(written, await typed(written)) : written;
  return { view, query, settings, columns: await typed(query) } satisfies Documents;
}

function castToJsonb(query: string, columns: readonly Column[]): string {
  const cast = columns.map(({ name, type }) => {
    const column = quoteIdentifier(name);
    return /^"?json"?(?:\[\])?$/.test(type)
      ? `x.${column}::jsonb${type.endsWith('[]') ? '[]' : ''} AS ${column}`
      : `x.${column}`;
  });
  return `SELECT ${cast.join(', ')} FROM (\n${query}\n) x`;
}

const probe = '"the query of the view"';

/** Columns of the documents' table. */
export function storedColumns(driver: Driver, { view }: Documents): Promise<Column[]> {
  return columnsOf(driver, quoteQualified(view));
}

/** Rows, as text, that the documents and their query do not have in common. */
export function compareDocuments(driver: Driver, documents: Documents): Promise<string[]> {
  const { view, query, settings, columns } = documents;
  const row = `ROW(${columns.map(({ name }) => `x.${quoteIdentifier(name)}`).join(', ')})::text`;
  return under(driver, settings, async (inside) => {
    const lines = await inside.query<{ line: string }>(
      `WITH expected AS (SELECT ${row} AS line FROM (\n${query}\n) x),
            stored AS (SELECT ${row} AS line FROM ${quoteQualified(view)} x)
       SELECT 'missing ' || line AS line FROM (TABLE expected EXCEPT ALL TABLE stored) m
       UNION ALL
       SELECT 'extra ' || line FROM (TABLE stored EXCEPT ALL TABLE expected) e
       ORDER BY 1`,
    );
    return lines.map(({ line }) => line);
  });
}

/** Which row versions the table holds: any write changes them. */
export async function versionsOf(driver: Driver, { view }: Documents): Promise<string[]> {
  const query = `SELECT ctid::text || ' ' || xmin::text AS version FROM ${quoteQualified(view)} ORDER BY ctid`;
  return (await driver.query<{ version: string }>(query)).map(({ version }) => version);
}

function columnsOf(driver: Driver, relation: string): Promise<Column[]> {
  return driver.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_catalog.pg_attribute
     WHERE attrelid = ${quoteLiteral(relation)}::pg_catalog.regclass AND attnum > 0 AND NOT attisdropped
     ORDER BY attnum`,
  );
}

class Undo extends Error {}

/** Runs `body` under settings, in a transaction or savepoint that leaves nothing behind. */
async function under<T>(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  body: (inside: Driver) => Promise<T>,
): Promise<T> {
  const literals = Object.entries(settings).map((pair) => pair.map(quoteLiteral).join(', '));
  let result: T | undefined;
  try {
    await driver.transaction(async (inside) => {
      await inside.query(`SELECT ${literals.map((pair) => `pg_catalog.set_config(${pair}, true)`).join(', ')}`);
      result = await body(inside);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return result as T;
}
