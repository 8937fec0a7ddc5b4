import type { Table } from '../../catalog/catalog.js';
import { isExact, isExactText } from '../../catalog/exact-types.js';
import { quoteIdentifier } from '../../sql/quote.js';

/** What an old and a new row go by. */
export interface RowPair {
  readonly old: string;
  readonly new: string;
}

/**
 * Whether columns differ between two rows, to the last bit: equal values may be shown in different ways. Comparing two
 * rows as images takes several times as long as comparing values.
 */
export function differ(table: Table, columns: readonly string[], rows: RowPair = { old: 'o', new: 'n' }): string {
  if (columns.length === 0) return 'false';
  const compared = columns.map((name) => ({ name, difference: plainDifference(table, name, rows) }));
  const others = compared.filter(({ difference }) => difference === undefined).map(({ name }) => name);
  const differences = compared.flatMap(({ difference }) => difference ?? []);
  return `(${[...differences, ...(others.length === 0 ? [] : [imagesDiffer(others, rows)])].join(' OR ')})`;
}

function plainDifference(table: Table, name: string, rows: RowPair): string | undefined {
  const column = quoteIdentifier(name);
  if (isExact(table, name)) return `${rows.new}.${column} IS DISTINCT FROM ${rows.old}.${column}`;
  if (!isExactText(table, name)) return undefined;
  const collation = 'COLLATE pg_catalog."C"';
  return `${rows.new}.${column} ${collation} IS DISTINCT FROM ${rows.old}.${column} ${collation}`;
}

function imagesDiffer(columns: readonly string[], rows: RowPair): string {
  const image = (alias: string): string =>
    `ROW(${columns.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::record`;
  return `${image(rows.new)} OPERATOR(pg_catalog.*<>) ${image(rows.old)}`;
}
