import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import type { Parts } from '../../tree/part.js';
import { transitionTables } from '../context/objects.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { currentRows } from '../rows/current-rows.js';
import { differ } from '../rows/differ.js';
import { keepsMoved } from '../rows/moved-rows.js';
import { leavingName, leavingValues } from './extremes.js';
import { atHand, type SingleRow } from './single-row.js';
import { orderColumns, summandName, summands } from './summands.js';

function differences(
  changed: ChangedTable,
  fields: Fields | undefined,
  parts: Parts | undefined,
): Record<Difference, readonly string[]> {
  return {
    changed: changed.reads,
    linked: fields?.others ?? [],
    moved: movingColumns(parts),
    reordered: parts === undefined ? [] : orderColumns(parts),
  };
}

/** The row's key, what links it, and what its entries go by. */
function movingColumns(parts: Parts | undefined): string[] {
  return parts === undefined ? [] : [...new Set([...parts.fixed, ...parts.keys])];
}

/** The row is at hand. */
export function rowAtHand(changed: ChangedTable, event: RowEvent, parts: Parts | undefined): SingleRow {
  const alias = event === 'delete' ? atHand.old : atHand.new;
  const column = (name: string): string => `${alias}.${quoteIdentifier(name)}`;
  const find = (values: readonly { name: string; value: string }[], wanted: string): string =>
    values.find(({ name }) => name === wanted)?.value ?? 'NULL';
  return {
    reordered: differ(changed.table, parts === undefined ? [] : orderColumns(parts), atHand),
    column,
    summand: (place) => find(parts === undefined ? [] : summands(event, parts, atHand), summandName(place)),
    leaving: (place) => find(parts === undefined ? [] : leavingValues(event, parts, atHand.old), leavingName(place)),
    now: (_, __, columns) =>
      `SELECT ${columns.map((name) => `${column(name)} AS ${quoteIdentifier(name)}`).join(', ')}`,
    alias,
  };
}

/**
 * What an UPDATE's row changed in. `changed`: anything that the view reads; `linked`: more than fields; `moved`: its key,
 * what links it, or what an entry goes by; `reordered`: what a list is ordered by.
 */
type Difference = 'changed' | 'linked' | 'moved' | 'reordered';

/** The row of a statement of one row, as it was read into the variable `ivm.row`. */
export const rowRead: SingleRow & Readonly<Record<Difference, string>> = {
  changed: read('jsonb_ivm changed'),
  linked: read('jsonb_ivm linked'),
  moved: read('jsonb_ivm moved'),
  reordered: read('jsonb_ivm reordered'),
  column: read,
  summand: (place) => read(summandName(place)),
  leaving: (place) => read(leavingName(place)),
  now: (context, table, columns) => currentRows(context, table, columns, 'ivm.row'),
};

function read(name: string): string {
  return `ivm.row.${quoteIdentifier(name)}`;
}

/** Reads the row of an UPDATE of one row; FOUND is false if there are several, or none. */
export function readUpdatedRow(changed: ChangedTable, fields: Fields | undefined, parts: Parts | undefined): string {
  const kept = fields === undefined ? [] : changed.kept;
  const told = Object.entries(differences(changed, fields, parts));
  const list = [
    ...told
      .filter(([name, columns]) => name === 'changed' || columns.length > 0)
      .map(([name, columns]) => `${differ(changed.table, columns)} AS ${quoteIdentifier(`jsonb_ivm ${name}`)}`),
    ...[...new Set([...kept, ...movingColumns(parts)])].map((name) => `n.${quoteIdentifier(name)}`),
    ...numbers('update', parts),
  ];
  // MERGE shows a row that it inserted beside the one that it updated
  const single = keepsMoved(changed.table) ? ` AND NOT EXISTS (SELECT FROM ${changed.updated} AS u OFFSET 1)` : '';
  return [
    `SELECT ${list.join(', ')}`,
    `INTO ivm.row`,
    `FROM ${transitionTables.old} AS o CROSS JOIN ${changed.updated} AS n`,
    `WHERE NOT EXISTS (SELECT FROM ${transitionTables.old} OFFSET 1)${single};`,
  ].join('\n');
}

/** The same of an INSERT or a DELETE; `documents`: the row's document is locked too, and FOUND is false if it has none. */
export function readChangedRow(event: 'insert' | 'delete', parts: Parts, documents: string | null): string {
  const [table, alias] = event === 'insert' ? [transitionTables.new, 'n'] : [transitionTables.old, 'o'];
  const columns = movingColumns(parts).map((name) => `${alias}.${quoteIdentifier(name)}`);
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
