import type { Fields } from '../analyze/fields.js';
import { quoteIdentifier } from '../sql/quote.js';
import type { ChangedTable } from './changed-rows.js';
import { type EmitContext, indent } from './context.js';
import { currentRows } from './current-rows.js';
import { transitionTables } from './objects.js';

/**
 * Most statements change one row. What happened to it is read once, into the variable `ivm.row`, and what follows from
 * that is done without a look at the transition tables.
 */

/** What the variable tells besides the row's key. */
const flags = { changed: 'jsonb_ivm changed', linked: 'jsonb_ivm linked' } as const;

/** Reads the row of an UPDATE of one row; FOUND is false if there are several, or none. */
export function readRow(changed: ChangedTable, fields: Fields | undefined): string {
  const key = fields?.table.primaryKey ?? [];
  const list = [
    `${differ(changed.reads)} AS ${quoteIdentifier(flags.changed)}`,
    ...(fields === undefined ? [] : [`${differ(fields.others)} AS ${quoteIdentifier(flags.linked)}`]),
    ...key.map((name) => `n.${quoteIdentifier(name)}`),
  ];
  return [
    `SELECT ${list.join(', ')}`,
    `INTO ivm.row`,
    `FROM ${transitionTables.old} AS o CROSS JOIN ${changed.updated} AS n`,
    `WHERE NOT EXISTS (SELECT FROM ${transitionTables.old} OFFSET 1);`,
  ].join('\n');
}

/** Whether columns that the view reads changed, to the last bit: equal values may be shown in different ways. */
function differ(columns: readonly string[]): string {
  const image = (alias: string): string =>
    `ROW(${columns.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::record`;
  return `${image('n')} OPERATOR(pg_catalog.*<>) ${image('o')}`;
}

/** True if the row that was read changed in what the view reads. */
export const rowChanged = `ivm.row.${quoteIdentifier(flags.changed)}`;

/** True if it changed in more than fields. */
export const rowLinked = `ivm.row.${quoteIdentifier(flags.linked)}`;

/** The row as it is now: an item of FROM without its alias. */
export function rowNow(context: EmitContext, fields: Fields): string {
  return `(\n${indent(currentRows(context, fields, 'ivm.row'))}\n)`;
}
