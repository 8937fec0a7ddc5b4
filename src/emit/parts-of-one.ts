import { isExtreme, isTotal, type Parts } from '../analyze/parts.js';
import { isLocal, locksFor } from '../plan/locks.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import type { ChangedTable, RowEvent } from './changed-table.js';
import { type EmitContext, indent, keyEquals } from './context.js';
import { currentRows } from './current-rows.js';
import { areExtremes, leavesOthers, presentValues, reachesNoFurther } from './extremes.js';
import { isForeign } from './isolation.js';
import { lockStatement } from './lock-statements.js';
import { rowMoved, rowReordered } from './one-row.js';
import { partEdits, presentElements } from './part-edits.js';
import { orderColumns, summands } from './summands.js';

/**
 * What one row that is inserted, deleted or changed does to lists and totals of its root's document, in one statement:
 * an element put in its place or taken out, a difference added. Undefined where that can't be told from the row.
 */
export function changeParts(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  parts: Parts,
): string | undefined {
  if (!isLocal(context.routes, changed.sources, event)) return undefined;
  const locks = locksFor(context.routes, changed.sources, event).map((lock) =>
    lockStatement(context, changed, event, lock),
  );
  const statements =
    event === 'update'
      ? changeOrMove(context, parts)
      : patchParts(context, event, parts, true, readsUnderLock(context, changed, event, parts));
  return [
    `IF ${entryConditions(context, event, parts).join('\n    AND ')} THEN`,
    indent([...new Set(locks), statements].join('\n')),
    `END IF;`,
  ].join('\n');
}

/**
 * A difference must not be added to a total
 * that was computed since the row was written; NaN is no difference.
 */
function entryConditions(context: EmitContext, event: RowEvent, parts: Parts): string[] {
  const totals = parts.parts.some(isTotal);
  const sums = event === 'insert' ? [] : summands(event, parts);
  return [
    ...(event === 'update' ? [`NOT ${rowMoved}`] : []),
    `NOT ${isForeign(context)}`,
    ...(totals
      ? [`pg_catalog.current_setting(${quoteLiteral(context.names.recomputed)}, true) IS DISTINCT FROM 'on'`]
      : []),
    ...sums.map(({ name }) => `ivm.row.${quoteIdentifier(name)} <> 'NaN'`),
  ];
}

/**
 * Whether the document is locked when the row is read, as nothing else has to be locked before it: elements are put
 * where they belong, and rows are left to add up, by what a later snapshot shows.
 */
export function readsUnderLock(context: EmitContext, changed: ChangedTable, event: RowEvent, parts: Parts): boolean {
  const wanted = parts.parts.some(({ kind }) => (event === 'insert' ? kind === 'list' : kind === 'sum'));
  return event !== 'update' && wanted && locksFor(context.routes, changed.sources, event).length === 0;
}

function changeOrMove(context: EmitContext, parts: Parts): string {
  if (orderColumns(parts).length === 0) return patchParts(context, 'update', parts, false);
  return [
    `IF ${rowReordered} THEN`,
    indent(patchParts(context, 'update', parts, true)),
    `ELSE`,
    indent(patchParts(context, 'update', parts, false)),
    `END IF;`,
  ].join('\n');
}

/**
 * Patches the document of the root that the row is linked to. `place`: elements are put where they belong, which is
 * looked up when the document is locked, as is whether there are rows left to add up.
 */
function patchParts(context: EmitContext, event: RowEvent, parts: Parts, place: boolean, locked = false): string {
  const lists = parts.parts.some(({ kind }) => kind === 'list');
  const placed = place && lists && event !== 'delete';
  const lock = placed || (event === 'delete' && parts.parts.some(({ kind }) => kind === 'sum'));
  const present = event !== 'delete' && (lists || parts.parts.some(isExtreme));
  const conditions = conditionsOf(context, event, parts, present ? 'ivm.now' : 'ivm.row');
  const programs = programsOf(context, event, parts);
  const patch = (): string =>
    placed ? patchPlaces(context, parts, programs, conditions) : patchDocument(context, programs, conditions);
  const statements = [
    ...(lock && !locked ? [lockDocument(context, parts)] : []),
    ...(present ? [readNow(context, event, parts, place)] : []),
    ...(areExtremes(parts) ? [leaveDocument(context, [...conditions, ...reachesNoFurther(event, parts)])] : []),
    ...(programs.length === 0 ? [] : [patch()]),
  ];
  return statements.join('\n');
}

const returnWhenFound = 'IF FOUND THEN RETURN NULL; END IF;';

interface Program {
  /** The output column that is patched. */
  readonly name: string;
  /** The document `d`, patched. */
  readonly patched: string;
}

function programsOf(context: EmitContext, event: RowEvent, parts: Parts): Program[] {
  const outputs = [...new Set(parts.parts.map(({ output }) => output))];
  return outputs.flatMap((output) => {
    const own = parts.parts.filter((part) => part.output === output);
    const edits = partEdits(context, event, parts, own);
    if (edits === undefined) return [];
    const name = quoteIdentifier(output);
    return [{ name, patched: `${quoteQualified(context.names.patch)}(d.${name}, ${edits})` }];
  });
}

/** What a document `d` has to meet for a row that goes by `row` to be all that it takes. */
function conditionsOf(context: EmitContext, event: RowEvent, parts: Parts, row: string): string[] {
  return [
    keyEquals(context, 'd', keyOf(parts, row)),
    ...(event === 'delete' ? [`NOT EXISTS (\n${indent(rowNow(context, parts))}\n)`] : []),
    ...leavesOthers(event, parts),
  ];
}

/**
 * Reads what follows from the row as it is now into the variable `ivm.now`, so that the document is found and patched by
 * plain values. Nulls, which find none, if the row is gone.
 */
function readNow(context: EmitContext, event: RowEvent, parts: Parts, place: boolean): string {
  const values = [...presentElements(context, parts, place), ...presentValues(event, parts)];
  const list = [
    ...parts.links.map((name) => `r0.${quoteIdentifier(name)}`),
    ...values.map(({ name, value }) => `${value} AS ${quoteIdentifier(name)}`),
  ];
  return `SELECT ${list.join(', ')}\nINTO ivm.now\nFROM (\n${indent(rowNow(context, parts))}\n) AS r0;`;
}

/** Locks the document and leaves it as it is, if it says already what it has to. */
function leaveDocument(context: EmitContext, conditions: readonly string[]): string {
  return [
    `PERFORM FROM ${quoteQualified(context.names.documents)} AS d`,
    `WHERE ${conditions.join('\nAND ')}`,
    `FOR UPDATE OF d;`,
    returnWhenFound,
  ].join('\n');
}

/** Whoever has the document is waited for, and what it is then is patched. */
function patchDocument(context: EmitContext, programs: readonly Program[], conditions: readonly string[]): string {
  return [
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${programs.map(({ name, patched }) => `${name} = ${patched}`).join(', ')}`,
    `WHERE ${conditions.join('\nAND ')};`,
    returnWhenFound,
  ].join('\n');
}

/**
 * The document is locked, and so the one that is read. It stays as it is if an element doesn't find its neighbours. Both
 * sides are found by the key: joined, the patched document would be hashed.
 */
function patchPlaces(
  context: EmitContext,
  parts: Parts,
  programs: readonly Program[],
  conditions: readonly string[],
): string {
  const documents = quoteQualified(context.names.documents);
  const patched = [
    `SELECT ${programs.map(({ name, patched }) => `${patched} AS ${name}`).join(', ')}`,
    `FROM ${documents} AS d`,
    `WHERE ${conditions.join('\nAND ')}`,
    `OFFSET 0`,
  ].join('\n');
  const found = programs.map(({ name }) => `p.${name} IS NOT NULL`);
  return [
    `UPDATE ${documents} AS t`,
    `SET ${programs.map(({ name }) => `${name} = p.${name}`).join(', ')}`,
    `FROM (\n${indent(patched)}\n) AS p`,
    `WHERE ${[keyEquals(context, 't', keyOf(parts, 'ivm.now')), ...found].join(' AND ')};`,
    returnWhenFound,
  ].join('\n');
}

/** The row itself as it is now. */
function rowNow(context: EmitContext, { table, reads }: Parts): string {
  return currentRows(context, { table, columns: reads, others: [] }, 'ivm.row');
}

function lockDocument(context: EmitContext, parts: Parts): string {
  const key = keyOf(parts, 'ivm.row');
  return `PERFORM FROM ${quoteQualified(context.names.documents)} AS d WHERE ${keyEquals(context, 'd', key)} FOR UPDATE OF d;`;
}

/** The key of the document as a row holds it. */
export function keyOf({ links }: Parts, row: string): string[] {
  return links.map((name) => `${row}.${quoteIdentifier(name)}`);
}
