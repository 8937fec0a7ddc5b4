import type { Table } from '../../catalog/catalog.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, rowsEqual } from '../context/context.js';
import { transitionTables } from '../context/objects.js';

/**
 * What MERGE does to a partitioned table is not all shown to statement triggers. In many releases, once it has
 * inserted a row, the new rows of its updates are shown as that row, and one that it moves to another partition is shown
 * as inserted there and nowhere as updated or deleted. So the rows that old ones became are read from the table by
 * their keys, and where keys don't tell, MERGE is refused.
 */

/** What holds the new rows of an UPDATE: an item of FROM without its alias. */
export function updatedRows(context: EmitContext, table: Table, reads: readonly string[]): string {
  const key = table.primaryKey;
  if (table.kind !== 'partitioned' || key === null) return transitionTables.new;
  const columns = [...new Set([...key, ...reads])].sort();
  const list = columns.map((name) => `n.${quoteIdentifier(name)}`).join(', ');
  const keys = (alias: string): string => key.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ');
  const same = rowsEqual(context, table, 'o', 'n');
  const lines = [
    `SELECT ${list} FROM ${transitionTables.new} AS n`,
    `WHERE (${keys('n')}) NOT IN (SELECT ${keys('o')} FROM ${transitionTables.old} AS o)`,
    `UNION ALL`,
    `SELECT ${list} FROM ${transitionTables.old} AS o JOIN ${quoteQualified(table)} AS n ON ${same}`,
  ];
  return `(\n${indent(lines.join('\n'))}\n)`;
}

/** A partitioned table without a key to tell its rows by. */
export function isUnkeyed(table: Table): boolean {
  return table.kind === 'partitioned' && table.primaryKey === null;
}

/** A function and a row trigger that refuse a MERGE that changes keys; partitions attached later get the trigger too. */
export function keyGuard(context: EmitContext, table: Table): string[] {
  if (table.kind !== 'partitioned' || table.primaryKey === null) return [];
  const name = quoteQualified(context.names.keyGuard(table));
  const trigger = quoteIdentifier(context.names.keyGuardTrigger(table));
  const row = (which: string): string =>
    `ROW(${table.primaryKey?.map((column) => `${which}.${quoteIdentifier(column)}`).join(', ')})`;
  const body = [``, `BEGIN`, indent(refuseMerge(context, table)), `  RETURN NEW;`, `END`, ``].join('\n');
  return [
    [
      `CREATE FUNCTION ${name}() RETURNS trigger`,
      `LANGUAGE plpgsql VOLATILE`,
      `SET search_path = pg_catalog, pg_temp`,
      `AS ${quoteBody(body)}`,
    ].join('\n'),
    `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
    [
      `CREATE TRIGGER ${trigger}`,
      `BEFORE UPDATE ON ${quoteQualified(table)}`,
      `FOR EACH ROW WHEN (${row('OLD')} IS DISTINCT FROM ${row('NEW')})`,
      `EXECUTE FUNCTION ${name}()`,
    ].join('\n'),
  ];
}

export function dropKeyGuard(context: EmitContext, table: Table): string[] {
  if (table.kind !== 'partitioned' || table.primaryKey === null) return [];
  return [`DROP FUNCTION IF EXISTS ${quoteQualified(context.names.keyGuard(table))}() CASCADE`];
}

/**
 * Looks for a MERGE in what is running: the client's statement, and those of functions that called others; unless the
 * innermost is told, and is an UPDATE, as a foreign key's action is.
 */
export function refuseMerge(context: EmitContext, table: Table): string {
  const { schema, name } = context.plan.view;
  const what = table.primaryKey === null ? 'that has no primary key' : 'with a change of keys';
  const message = `could not maintain document view "${schema}.${name}": MERGE on partitioned table "${table.name}" ${what}`;
  return [
    `DECLARE`,
    `  running text;`,
    `BEGIN`,
    `  GET DIAGNOSTICS running = PG_CONTEXT;`,
    `  -- without this function itself`,
    `  running := pg_catalog.regexp_replace(running, '^[^\\n]*', '');`,
    `  IF pg_catalog.concat(pg_catalog.current_query(), running) ~* '\\ymerge\\s+into\\y'`,
    `      AND running !~* '^\\nSQL statement "\\s*update\\y' THEN`,
    `    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = ${quoteLiteral(message)},`,
    `      HINT = 'PostgreSQL does not show triggers the rows of such a statement; use UPDATE, or INSERT with ON CONFLICT.';`,
    `  END IF;`,
    `END;`,
  ].join('\n');
}
