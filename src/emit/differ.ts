import { findColumn, type Table } from '../catalog/catalog.js';
import { quoteIdentifier } from '../sql/quote.js';

/** Types whose values are equal only where their bytes are. */
const exactTypes: ReadonlySet<string> = new Set([
  'bigint',
  'boolean',
  'date',
  'integer',
  'oid',
  'smallint',
  'time without time zone',
  'timestamp with time zone',
  'timestamp without time zone',
  'uuid',
]);

/** Types of which the same can be said under the collation "C". */
const exactTexts: ReadonlySet<string> = new Set(['character varying', 'text']);

/**
 * Whether columns differ between the rows `o` and `n`, to the last bit: equal values may be shown in different ways.
 * Comparing two rows as images takes several times as long as comparing values.
 */
export function differ(table: Table, columns: readonly string[]): string {
  if (columns.length === 0) return 'false';
  const compared = columns.map((name) => ({ name, difference: plainDifference(table, name) }));
  const others = compared.filter(({ difference }) => difference === undefined).map(({ name }) => name);
  const differences = compared.flatMap(({ difference }) => difference ?? []);
  return `(${[...differences, ...(others.length === 0 ? [] : [imagesDiffer(others)])].join(' OR ')})`;
}

function plainDifference(table: Table, name: string): string | undefined {
  const type = findColumn(table, name)?.type ?? '';
  const column = quoteIdentifier(name);
  if (exactTypes.has(type)) return `n.${column} IS DISTINCT FROM o.${column}`;
  if (!exactTexts.has(type)) return undefined;
  const collation = 'COLLATE pg_catalog."C"';
  return `n.${column} ${collation} IS DISTINCT FROM o.${column} ${collation}`;
}

function imagesDiffer(columns: readonly string[]): string {
  const image = (alias: string): string =>
    `ROW(${columns.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::record`;
  return `${image('n')} OPERATOR(pg_catalog.*<>) ${image('o')}`;
}
