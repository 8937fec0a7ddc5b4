import { DatabaseError, type Driver } from '../db/driver.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';

/** What reading takes, by the word that the server has for what was refused. */
const readingRights: Readonly<Record<string, readonly [right: string, kind: string]>> = {
  schema: ['USAGE', 'SCHEMA '],
  table: ['SELECT', ''],
  view: ['SELECT', ''],
  'materialized view': ['SELECT', ''],
  sequence: ['SELECT', 'SEQUENCE '],
  function: ['EXECUTE', 'FUNCTION '],
  database: ['CONNECT, TEMPORARY', 'DATABASE '],
};

/** An error of the server about a right, with the GRANT that gives it; any other as it is. */
export async function nameGrant(driver: Driver, error: unknown): Promise<unknown> {
  if (!(error instanceof DatabaseError) || error.sqlState !== '42501' || error.hint !== undefined) return error;
  const [, word = '', name = ''] = /^permission denied for ([a-z ]+?) (.+)$/.exec(error.message) ?? [];
  const [right, kind] = readingRights[word] ?? [];
  if (right === undefined) return error;
  const target = `${kind}${await qualify(driver, word, name)}`;
  const [row] = await driver.query<{ role: string }>('SELECT current_user AS role');
  const hint = `GRANT ${right} ON ${target} TO ${quoteIdentifier(row?.role ?? '')}`;
  const { message, sqlState, detail, position, context } = error;
  return new DatabaseError(message, sqlState, detail, hint, position, context, error);
}

/** The server names a relation without its schema; where there is one such that this role may not read, it is that. */
async function qualify(driver: Driver, word: string, name: string): Promise<string> {
  if (word === 'schema' || word === 'database' || word === 'function') return quoteIdentifier(name);
  const rows = await driver.query<{ schema: string }>(
    `SELECT n.nspname AS schema FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relname = $1 AND NOT pg_catalog.has_table_privilege(c.oid, 'SELECT')`,
    [name],
  );
  const [only, ...others] = rows;
  return only === undefined || others.length > 0
    ? quoteIdentifier(name)
    : quoteQualified({ schema: only.schema, name });
}
