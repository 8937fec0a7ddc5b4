import { locksValues } from '../../catalog/abilities.js';
import type { RowEvent } from '../../plan/answers.js';
import type { EdgeLock, LockMode } from '../../plan/locks.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';
import { changedRows } from '../rows/changed-rows.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { differ, type RowPair } from '../rows/differ.js';
import { joinKeys } from './climbs.js';
import { type HeldValues, heldValues } from './locked-values.js';
import { aliasAt, joinSteps, keysAt, leadsNowhere } from './steps.js';

/**
 * Without the extension, values are locked by a hash of few bits: however many a transaction locks, it holds this many
 * locks for an edge. Different values with the same number meet for nothing.
 */
const numbersPerEdge = 128;

/** What is added to an edge's lock numbers for another purpose. */
const purposes: Readonly<Record<EdgeLock['purpose'], number>> = { link: 0, end: numbersPerEdge };

/** The number of an edge's lock as SQL: of all its values, or the first of those that its values have. */
export function edgeNumber(
  { names, routes }: EmitContext,
  { lower, purpose }: Pick<EdgeLock, 'lower' | 'purpose'>,
): string {
  return `(${names.edgeLock(routes.occurrences.indexOf(lower)) + BigInt(purposes[purpose])})::bigint`;
}

/** A call that takes the lock on a number of an edge, or on the edge as a whole, for the rest of the transaction. */
export function lockNumber({ catalog, names }: EmitContext, mode: LockMode, edge: string, number?: string): string {
  if (locksValues(catalog))
    return `${quoteQualified(names.lock)}(${quoteLiteral(mode)}, ${edge}, ${number ?? '0::bigint'})`;
  const place = number === undefined ? edge : `${edge} OPERATOR(pg_catalog.+) ${number}`;
  return `pg_catalog.pg_advisory_xact_lock${mode === 'shared' ? '_shared' : ''}(${place})`;
}

/**
 * What is added to an edge's first number for values, expressions: a hash by the types' own functions, which is the same
 * for all that the comparison calls equal, however it is written.
 */
export function valueNumber({ catalog }: EmitContext, values: readonly string[]): string {
  const hash = `pg_catalog.hash_record_extended(ROW(${values.join(', ')}), 0)`;
  if (locksValues(catalog)) return hash;
  return `(${hash} OPERATOR(pg_catalog.&) ${numbersPerEdge - 1})`;
}

/** A PL/pgSQL statement that takes one lock, of which the changed rows alone say what it is on. */
export function lockStatement(context: EmitContext, changed: ChangedTable, event: RowEvent, lock: EdgeLock): string {
  const edge = edgeNumber(context, lock);
  if (lock.values === null) return `PERFORM ${lockNumber(context, lock.mode, edge)};`;
  return lockNumbers(context, edge, lock.mode, numbersToLock(context, changed, event, lock));
}

/**
 * The same where nothing but one row changed: a query of it, or what it goes by if it is at hand. Then the call is an
 * assignment, which takes no query: that is the most of what it takes.
 */
export function lockRow(context: EmitContext, lock: EdgeLock, row: string, alias: string | undefined): string {
  const edge = edgeNumber(context, lock);
  if (lock.values === null) return `PERFORM ${lockNumber(context, lock.mode, edge)};`;
  const { values, items } = heldValues(lock.values, alias ?? 'r0');
  const call = lockNumber(context, lock.mode, edge, valueNumber(context, values));
  if (alias !== undefined && items.length === 0) return `ivm.key_locked := ${call};`;
  const from = [...(alias === undefined ? [`(\n${indent(row)}\n) AS r0`] : []), ...items];
  return `PERFORM ${call}\nFROM ${from.join(', ')};`;
}

/**
 * What `lockStatement` does, where the only row that changed is at hand, as `rows`, and the lock is of its values alone:
 * without a look at the transition tables.
 */
export function lockAtHand(
  context: EmitContext,
  { table }: ChangedTable,
  event: RowEvent,
  lock: EdgeLock,
  rows: RowPair,
): string {
  const { values, from, mode } = lock;
  const edge = edgeNumber(context, lock);
  if (values === null) return `PERFORM ${lockNumber(context, mode, edge)};`;
  const sides =
    event === 'delete'
      ? [rows.old]
      : event === 'insert' || from.kind === 'new' || from.kind === 'linked'
        ? [rows.new]
        : [rows.old, rows.new];
  const compares = event === 'update' && 'columns' in from ? [differ(table, from.columns, rows)] : [];
  const held = sides.map((alias) => heldValues(values, alias));
  const number = (each: HeldValues): string => valueNumber(context, each.values);
  const [only, ...others] = held;
  if (only !== undefined && others.length === 0 && only.items.length === 0) {
    const take = `ivm.key_locked := ${lockNumber(context, mode, edge, number(only))};`;
    return [`IF ${[...compares, ...only.present].join(' AND ')} THEN`, indent(take), `END IF;`].join('\n');
  }
  const numbers = held.map((each) => {
    const from = each.items.length === 0 ? '' : ` FROM ${each.items.join(', ')}`;
    return `SELECT ${number(each)} AS number${from} WHERE ${[...compares, ...each.present].join(' AND ')}`;
  });
  return lockNumbers(context, edge, mode, numbers.join('\nUNION ALL\n'));
}

/** A PL/pgSQL statement that takes the locks of an edge, in the order of their numbers: of a query of `number`. */
export function lockNumbers(context: EmitContext, edge: string, mode: LockMode, query: string): string {
  return [
    `PERFORM ${lockNumber(context, mode, edge, 'v.number')}`,
    `FROM (`,
    indent(`SELECT DISTINCT l.number FROM (`),
    indent(query, 4),
    indent(`) AS l ORDER BY l.number`),
    `) AS v;`,
  ].join('\n');
}

/** The numbers of the values that link rows on an edge, as a query. */
export function numbersToLock(context: EmitContext, changed: ChangedTable, event: RowEvent, lock: EdgeLock): string {
  const { steps, from, unlinked, climbed } = lock;
  const last = aliasAt(steps.length);
  const alias = climbed === undefined ? last : keysAt(steps.length);
  const { values, present, items } = heldValues(lock.values ?? [], alias);
  const conditions = [...present];
  if (unlinked !== null) conditions.push(leadsNowhere(unlinked, alias));
  return [
    `SELECT ${valueNumber(context, values)} AS number`,
    `FROM (`,
    indent(changedRows(changed, event, from)),
    `) AS r0`,
    ...(steps.length === 0 ? [] : [joinSteps(steps)]),
    ...(climbed === undefined ? [] : [joinKeys(climbed, last, alias)]),
    ...items.map((item) => `CROSS JOIN ${item}`),
    `WHERE ${conditions.join(' AND ')}`,
  ].join('\n');
}
