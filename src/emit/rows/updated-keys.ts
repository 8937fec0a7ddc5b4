import { findColumn, type Table } from '../../catalog/catalog.js';
import { isExact } from '../../catalog/exact-types.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { ChangedTable } from './changed-table.js';

/**
 * What is kept of the rows that an UPDATE changed in nothing but fields, one array for each column, in variables. From
 * arrays on, the server looks rows and documents up one by one: joined with the transition tables, whose matches it
 * overestimates a hundredfold, it would read both from their first row on.
 */
interface ColumnArray {
  readonly variable: string;
  readonly column: string;
  readonly type: string;
}

function arraysOf(table: Table, columns: readonly string[]): ColumnArray[] {
  return columns.map((name, place) => ({
    variable: `updated${place}`,
    column: quoteIdentifier(name),
    type: `${unlimited(findColumn(table, name)?.type ?? '')}[]`,
  }));
}

/** These two stand for one character or bit where they are written without a length. */
function unlimited(type: string): string {
  if (type === 'character') return 'pg_catalog.bpchar';
  return type === 'bit' ? 'pg_catalog."bit"' : type;
}

/** The columns that are kept: the primary key, and those that lead to documents, if they all can be. */
export function keptColumns(table: Table, links: readonly string[]): string[] {
  const key = table.primaryKey ?? [];
  return links.every((name) => isExact(table, name)) ? [...new Set([...key, ...links])] : [...key];
}

/** The variables' types by their names. */
export function keptVariables({ table, kept }: ChangedTable): Record<string, string> {
  return Object.fromEntries(arraysOf(table, kept).map(({ variable, type }) => [variable, type]));
}

/** Their values over the rows `n` that meet a condition, in the order of the key, by their names. */
export function gatherUpdated({ table, kept }: ChangedTable, condition: string): Record<string, string> {
  const order = (table.primaryKey ?? []).map((name) => `n.${quoteIdentifier(name)}`).join(', ');
  return Object.fromEntries(
    arraysOf(table, kept).map(({ variable, column }) => [
      variable,
      `pg_catalog.array_agg(n.${column} ORDER BY ${order}) FILTER (WHERE ${condition})`,
    ]),
  );
}

/** Makes the row of `ivm.row` the only one. */
export function takeUpdated({ table, kept }: ChangedTable): string[] {
  return arraysOf(table, kept).map(({ variable, column }) => `${variable} := ARRAY[ivm.row.${column}];`);
}

/** How many there are. */
export function updatedCount(table: Table): string {
  return `pg_catalog.cardinality(ivm.${arraysOf(table, table.primaryKey ?? [])[0]?.variable})`;
}

/** The keys as an item of FROM: rows that go by `alias`, with the columns of the primary key. */
export function updatedKeys(table: Table, alias: string): string {
  return unnested(arraysOf(table, table.primaryKey ?? []), alias);
}

/**
 * The columns that lead to documents, as a query; null where they aren't kept. If a trigger of the user's has written a
 * row again since, and it leads elsewhere, that statement has locked the documents there.
 */
export function updatedLinks({ table, kept, links }: ChangedTable): string | null {
  if (!links.every((name) => isExact(table, name) && kept.includes(name))) return null;
  const wanted = new Set(links.map(quoteIdentifier));
  const arrays = arraysOf(table, kept).filter(({ column }) => wanted.has(column));
  return `SELECT k.* FROM ${unnested(arrays, 'k')}`;
}

function unnested(arrays: readonly ColumnArray[], alias: string): string {
  const items = arrays.map(({ variable }) => `pg_catalog.unnest(ivm.${variable})`).join(', ');
  return `ROWS FROM (${items}) AS ${alias} (${arrays.map(({ column }) => column).join(', ')})`;
}
