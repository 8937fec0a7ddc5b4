import type { Diagnostic } from '../base/errors.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import type { Plan } from '../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';

/** Rights that creating a view takes and that this role lacks, each with the GRANT that gives them. */
export async function findMissingRights(driver: Driver, { view, tables }: Plan): Promise<Diagnostic[]> {
  const read = tables.map(({ table, columns }) => ({ name: quoteQualified(table), columns }));
  const rows = await driver.query<{ rights: string; target: string; role: string }>(
    `SELECT m.rights, m.target, current_user AS role FROM (
       SELECT pg_catalog.concat_ws(', ',
                CASE WHEN NOT pg_catalog.has_table_privilege(t.oid, 'SELECT') AND EXISTS (
                  SELECT FROM pg_catalog.jsonb_array_elements_text(t.columns) AS c (name)
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attname = c.name
                  WHERE NOT pg_catalog.has_column_privilege(t.oid, a.attnum, 'SELECT')) THEN 'SELECT' END,
                CASE WHEN NOT pg_catalog.has_any_column_privilege(t.oid, 'UPDATE')
                  OR NOT pg_catalog.has_table_privilege(t.oid, 'UPDATE, DELETE, TRUNCATE') THEN 'UPDATE' END,
                CASE WHEN NOT pg_catalog.has_table_privilege(t.oid, 'TRIGGER') THEN 'TRIGGER' END) AS rights, t.name AS target
       FROM (SELECT r.item ->> 'name' AS name, r.item -> 'columns' AS columns, pg_catalog.to_regclass(r.item ->> 'name') AS oid
             FROM pg_catalog.jsonb_array_elements($1::jsonb) AS r (item)) AS t
       UNION ALL
       SELECT 'CREATE', 'SCHEMA ' || $2::text FROM pg_catalog.pg_namespace n
       WHERE n.nspname = $3 AND NOT pg_catalog.has_schema_privilege(n.oid, 'CREATE')
       UNION ALL
       SELECT 'CREATE', 'DATABASE ' || pg_catalog.quote_ident(pg_catalog.current_database())
       WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = $4)
         AND NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')) AS m
     WHERE m.rights <> ''`,
    [JSON.stringify(read), quoteIdentifier(view.schema), view.schema, registrySchema],
  );
  return rows.map(({ rights, target, role }) => ({
    code: 'RIGHT_MISSING',
    severity: 'error',
    message: `role "${role}" lacks ${rights} on ${target}`,
    hint: `GRANT ${rights} ON ${target} TO ${quoteIdentifier(role)}`,
  }));
}

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
