import { findColumn, type Table } from '../../catalog/catalog.js';

/** Types whose values are equal only where their bytes are, and are told apart without a collation. */
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

/** Whether a column is of such a type. */
export function isExact(table: Table, column: string): boolean {
  return exactTypes.has(findColumn(table, column)?.type ?? '');
}
