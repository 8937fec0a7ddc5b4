import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import { type EmitContext, rowsEqual } from '../context/context.js';
import { updatedKeys } from './updated-keys.js';

/**
 * The rows of the table with the keys of an item of FROM or a variable, with what the view reads of them. They may have
 * been written again since the statement that a trigger answers, by triggers of the user's: a transition table shows
 * what they were then.
 */
export function currentRows(context: EmitContext, table: Table, columns: readonly string[], keys: string): string {
  const list = columns.map((name) => `t.${quoteIdentifier(name)}`).join(', ');
  return [`SELECT ${list}`, `FROM ${quoteQualified(table)} AS t`, `WHERE ${rowsEqual(context, table, 't', keys)}`].join(
    '\n',
  );
}

/** The rows that an UPDATE changed in nothing but fields, as they are now. */
export function updatedRowsNow(context: EmitContext, fields: Fields): string {
  const list = [...fields.columns, ...fields.others].map((name) => `t.${quoteIdentifier(name)}`).join(', ');
  return [
    `SELECT ${list}`,
    `FROM ${updatedKeys(fields.table, 'k')}`,
    `JOIN ${quoteQualified(fields.table)} AS t ON ${rowsEqual(context, fields.table, 't', 'k')}`,
  ].join('\n');
}
