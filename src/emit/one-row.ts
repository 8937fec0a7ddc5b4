import type { Fields } from '../analyze/fields.js';
import type { Parts } from '../analyze/parts.js';
import { quoteIdentifier } from '../sql/quote.js';
import type { ChangedTable, RowEvent } from './changed-table.js';
import { differ } from './differ.js';
import { leavingValues } from './extremes.js';
import { transitionTables } from './objects.js';
import { orderColumns, summands } from './summands.js';

/**
 * Most statements change one row. What happened to it is read once, into the variable `ivm.row`, and what follows from
 * that is done without a look at the transition tables.
 */

/** What the variable tells of an UPDATE's row besides its key. */
const flags = {
  changed: 'jsonb_ivm changed',
  linked: 'jsonb_ivm linked',
  moved: 'jsonb_ivm moved',
  reordered: 'jsonb_ivm reordered',
} as const;

/** Reads the row of an UPDATE of one row; FOUND is false if there are several, or none. */
export function readUpdatedRow(changed: ChangedTable, fields: Fields | undefined, parts: Parts | undefined): string {
  const key = fields === undefined ? [] : (fields.table.primaryKey ?? []);
  const order = parts === undefined ? [] : orderColumns(parts);
  const differences = {
    changed: changed.reads,
    ...(fields === undefined ? {} : { linked: fields.others }),
    ...(parts === undefined ? {} : { moved: parts.fixed }),
    ...(order.length === 0 ? {} : { reordered: order }),
  };
  const list = [
    ...Object.entries(differences).map(
      ([flag, columns]) => `${differ(changed.table, columns)} AS ${quoteIdentifier(flags[flag as keyof typeof flags])}`,
    ),
    ...[...new Set([...key, ...(parts?.fixed ?? [])])].map((name) => `n.${quoteIdentifier(name)}`),
    ...numbers('update', parts),
  ];
  return [
    `SELECT ${list.join(', ')}`,
    `INTO ivm.row`,
    `FROM ${transitionTables.old} AS o CROSS JOIN ${changed.updated} AS n`,
    `WHERE NOT EXISTS (SELECT FROM ${transitionTables.old} OFFSET 1);`,
  ].join('\n');
}

/** The same of an INSERT or a DELETE; `documents`: the row's document is locked too, and FOUND is false if it has none. */
export function readChangedRow(event: 'insert' | 'delete', parts: Parts, documents: string | null): string {
  const [table, alias] = event === 'insert' ? [transitionTables.new, 'n'] : [transitionTables.old, 'o'];
  const columns = parts.fixed.map((name) => `${alias}.${quoteIdentifier(name)}`);
  return [
    `SELECT ${[...columns, ...numbers(event, parts)].join(', ')}`,
    `INTO ivm.row`,
    `FROM ${table} AS ${alias}${documents === null ? '' : ` JOIN ${documents}`}`,
    `WHERE NOT EXISTS (SELECT FROM ${table} OFFSET 1)${documents === null ? ';' : '\nFOR UPDATE OF d;'}`,
  ].join('\n');
}

/** What the row adds to sums, and takes from extremes. */
function numbers(event: RowEvent, parts: Parts | undefined): string[] {
  const values = parts === undefined ? [] : [...summands(event, parts), ...leavingValues(event, parts)];
  return values.map(({ name, value }) => `${value} AS ${quoteIdentifier(name)}`);
}

function told(flag: string): string {
  return `ivm.row.${quoteIdentifier(flag)}`;
}

/** True if the row changed in what the view reads. */
export const rowChanged = told(flags.changed);

/** True if it changed in more than fields. */
export const rowLinked = told(flags.linked);

/** True if it changed in its key or in what links it. */
export const rowMoved = told(flags.moved);

/** True if it changed in what a list is ordered by. */
export const rowReordered = told(flags.reordered);
