import type { RowEvent } from '../../plan/answers.js';
import type { EdgeLock } from '../../plan/locks.js';
import { quoteIdentifier } from '../../sql/quote.js';
import { isExtreme, isGathered, type Part, type Parts } from '../../tree/part.js';
import { type EmitContext, indent, keyEquals } from '../context/context.js';
import { lockAtHand, lockStatement } from '../locks/lock-statements.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { asksDocument } from './differences.js';
import {
  leaveDocument,
  lockDocument,
  lockedDocument,
  outputsOf,
  type Program,
  patchLocked,
  patchStored,
  storedDocument,
} from './document-statements.js';
import { areExtremes, canComputeExtremes, leavesOthers, reachesNoFurther } from './extremes.js';
import { isShown } from './filters.js';
import { patchedParts } from './part-edits.js';
import { placingOf, presentAtHand, presentRead, readNow } from './present.js';
import { atHand, type Present, type SingleRow } from './single-row.js';
import { orderColumns } from './summands.js';

/**
 * What one row that is inserted, deleted or changed does to lists and totals of its root's document, in one statement:
 * an element put in its place or taken out, a difference added.
 */
export function changeParts(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  parts: Parts,
  edges: readonly EdgeLock[],
  row: SingleRow,
): string {
  const locks = edges.map((lock) =>
    row.alias === undefined
      ? lockStatement(context, changed, event, lock)
      : lockAtHand(context, changed, event, lock, atHand),
  );
  const statements =
    event === 'update'
      ? changeOrMove(context, parts, row)
      : patchParts(context, event, parts, row, true, locksOnReading(event, parts, edges, row));
  return [...new Set(locks), ...leaveUnshown(event, parts, row), statements].join('\n');
}

/** Ends the function if the row at hand neither was nor is shown. */
function leaveUnshown(event: RowEvent, parts: Parts, { alias, reordered }: SingleRow): string[] {
  const shown = alias === undefined ? undefined : isShown(parts, alias);
  if (shown === undefined) return [];
  const moved = event === 'update' ? `NOT ${reordered} AND ` : '';
  return [`IF ${moved}NOT (${shown}) THEN RETURN NULL; END IF;`];
}

/** Whether what a part takes is computed or looked up, by what a snapshot shows that is taken when the document is locked. */
function computes(part: Part, event: RowEvent, { alias }: SingleRow): boolean {
  if (part.kind === 'map' && alias === undefined) return true;
  return part.kind === 'computed' || (isGathered(part) && part.node !== null && event !== 'delete');
}

/** NaN is no difference. */
export function areNumbers(event: RowEvent, { parts }: Parts, row: SingleRow): string[] {
  const sums = event === 'insert' ? [] : parts.flatMap(({ kind }, place) => (kind === 'sum' ? [place] : []));
  return sums.map((place) => `${row.summand(place)} OPERATOR(pg_catalog.<>) 'NaN'`);
}

/**
 * Whether the document is locked when the row is read, as nothing else has to be locked before it: elements are put
 * where they belong, and rows are left to add up, by what a later snapshot shows.
 */
export function locksOnReading(event: RowEvent, parts: Parts, locks: readonly EdgeLock[], row: SingleRow): boolean {
  if (row.alias !== undefined) return false;
  const wanted = parts.parts.some(({ kind }) => (event === 'insert' ? kind === 'list' : kind === 'sum'));
  return event !== 'update' && wanted && locks.length === 0;
}

function changeOrMove(context: EmitContext, parts: Parts, row: SingleRow): string {
  const [put, set] = [true, false].map((place) => patchParts(context, 'update', parts, row, place)) as [string, string];
  if (orderColumns(parts).length === 0 || put === set) return set;
  return [`IF ${row.reordered} THEN`, indent(put), `ELSE`, indent(set), `END IF;`].join('\n');
}

/**
 * Patches the document of the root that the row is linked to. `place`: elements are put where they belong, which is
 * looked up when the document is locked, as is whether there are rows left to add up, and what is computed. Where an
 * extreme may leave with the row at hand, and nothing else has to be looked up, the document is first asked whether it
 * stays: in one statement, as it mostly does.
 */
function patchParts(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  row: SingleRow,
  place: boolean,
  locked = false,
): string {
  const lists = parts.parts.some(({ kind }) => kind === 'list');
  const placed = (place && lists && event !== 'delete') || parts.parts.some((part) => computes(part, event, row));
  const leaving = event !== 'insert' && row.alias !== undefined && canComputeExtremes(context, parts);
  if (!leaving) return patchFound(context, event, parts, row, { place, placed, computesExtremes: false }, locked);
  return (placed ? [true] : [false, true])
    .map((computesExtremes) =>
      patchFound(context, event, parts, row, { place, placed: computesExtremes, computesExtremes }),
    )
    .join('\n');
}

/** How a document is patched. */
interface Way {
  /** Elements are put where they belong. */
  readonly place: boolean;
  /** The document is read when it is locked. */
  readonly placed: boolean;
  /** Extremes that leave with the row are computed; else the row is left to what follows. */
  readonly computesExtremes: boolean;
}

function patchFound(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  row: SingleRow,
  { place, placed, computesExtremes }: Way,
  locked = false,
): string {
  const lists = parts.parts.some(({ kind }) => kind === 'list');
  const read = event !== 'delete' && (lists || parts.parts.some(isExtreme)) && row.alias === undefined;
  const lock = placed ? read : event === 'delete' && parts.parts.some(({ kind }) => kind === 'sum');
  const placing = placingOf(event, row, place);
  const document = placed ? lockedDocument(parts) : storedDocument;
  const present = { ...(read ? presentRead : presentAtHand(context, parts, row, placing)), document, computesExtremes };
  const key = keyOf(parts, event === 'delete' ? row.column : present.column);
  const found = [keyEquals(context, 'd', key), ...asksDocument(context, parts)].join('\nAND ');
  const conditions = conditionsOf(context, event, parts, row, present);
  const programs = programsOf(context, event, parts, row, present);
  const patch = placed ? patchLocked : patchStored;
  const statements = [
    ...(lock && !locked ? [lockDocument(context, keyEquals(context, 'd', keyOf(parts, row.column)))] : []),
    ...(read ? [readNow(context, event, parts, row, placing)] : []),
    ...(areExtremes(parts) && !computesExtremes
      ? [leaveDocument(context, [found, ...conditions, ...reachesNoFurther(event, parts, present)])]
      : []),
    ...(programs.length === 0 ? [] : [patch(context, found, programs, conditions, parts)]),
  ];
  return statements.join('\n');
}

function programsOf(context: EmitContext, event: RowEvent, parts: Parts, row: SingleRow, present: Present): Program[] {
  return outputsOf(parts).flatMap((output) => {
    const own = parts.parts.filter((part) => part.output === output);
    const patched = patchedParts(context, event, parts, own, row, present);
    return patched === undefined
      ? []
      : [
          {
            name: quoteIdentifier(output),
            document: present.document(output),
            patched,
            places: own.some(({ kind }) => kind === 'list'),
            computes: own.some(
              (part) =>
                computes(part, event, row) ||
                (isGathered(part) && part.filter !== null) ||
                (isExtreme(part) && present.computesExtremes),
            ),
          },
        ];
  });
}

/** What a document with the row's key has to meet for the row to be all that it takes. */
function conditionsOf(context: EmitContext, event: RowEvent, parts: Parts, row: SingleRow, present: Present): string[] {
  const gone = event === 'delete' && row.alias === undefined;
  return [
    ...(gone ? [`NOT EXISTS (\n${indent(row.now(context, parts.table, parts.reads))}\n)`] : []),
    ...(row.alias === undefined ? [] : areNumbers(event, parts, row)),
    ...leavesOthers(event, parts, row, present),
  ];
}

/** The key of the document as a row holds it. */
export function keyOf({ links }: Parts, column: (name: string) => string): string[] {
  return links.map(column);
}
