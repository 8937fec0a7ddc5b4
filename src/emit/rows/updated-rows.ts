import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, rowsEqual } from '../context/context.js';
import type { ShownRows } from './changed-table.js';
import { keepsMoved } from './moved-rows.js';

/**
 * What holds the new rows of an UPDATE: an item of FROM without its alias. Of a partitioned table, an inserted row may be
 * shown in the place of an updated one (`moved-rows`). Old rows whose keys aren't shown as new are looked up in the table
 * by them, one by one: joined by a plan that was made for more rows, one row would have the whole table read. A row that is
 * shown twice counts as changed.
 */
export function updatedRows(context: EmitContext, table: Table, shown: ShownRows, reads: readonly string[]): string {
  const key = table.primaryKey;
  if (!keepsMoved(table) || key === null) return shown.new;
  const columns = [...new Set([...key, ...reads])].sort();
  const list = columns.map((name) => `n.${quoteIdentifier(name)}`).join(', ');
  const keys = (alias: string): string => key.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ');
  const lines = [
    `SELECT ${list} FROM ${shown.new} AS n`,
    `UNION ALL`,
    `SELECT ${list} FROM (`,
    `  SELECT ${keys('o')} FROM ${shown.old} AS o`,
    `  EXCEPT`,
    `  SELECT ${keys('n')} FROM ${shown.new} AS n`,
    `) AS o CROSS JOIN LATERAL (`,
    `  SELECT ${list} FROM ${quoteQualified(table)} AS n WHERE ${rowsEqual(context, table, 'o', 'n')} OFFSET 0`,
    `) AS n`,
  ];
  return `(\n${indent(lines.join('\n'))}\n)`;
}
