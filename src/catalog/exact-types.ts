import { type Column, findColumn, type Table } from './catalog.js';

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

/** Types whose values are equal only where their bytes are under a deterministic collation. */
const exactTexts: ReadonlySet<string> = new Set(['character varying', 'text']);

/** Whether a column is of a type whose values are equal only where their bytes are, without a collation. */
export function isExact(table: Table, column: string): boolean {
  return exactTypes.has(findColumn(table, column)?.type ?? '');
}

/** Whether a column is of a type that a deterministic collation makes one of those. */
export function isExactText(table: Table, column: string): boolean {
  return exactTexts.has(findColumn(table, column)?.type ?? '');
}

/** Whether values that grouping calls equal are the same to the last byte. */
export function areSameIfEqual({ type, collation }: Pick<Column, 'type' | 'collation'>): boolean {
  return exactTypes.has(type) || (exactTexts.has(type) && collation?.deterministic !== false);
}
