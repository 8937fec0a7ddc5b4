import type { Ascent } from '../analyze/climb-steps.js';
import type { Climb } from '../analyze/climbs.js';
import type { HopStep } from '../analyze/hops.js';
import { ascentsIn, linkColumns, type RouteStep, type RouteTree } from '../analyze/routes.js';
import { columnValue } from '../analyze/side-values.js';
import { sameRelation } from '../base/names.js';
import { hasInheritors, type Table } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { type ChangedRows, type EdgeLock, edgeOf, type LockedValue } from './edge-locks.js';
import type { WriteEvent } from './plan.js';

/**
 * The locks of climbs. A climb passes rows that others may turn elsewhere, or put a row above, before it is over: whoever
 * climbs shares the keys of all rows on the way; whoever adds a row that has a key, or changes what leads on from one,
 * writes its key. The two keep each other out, those of one kind don't.
 */

type RowEvent = Exclude<WriteEvent, 'truncate'>;

/** Whether a recursive query leads through an occurrence's rows. */
export function isClimbed(tree: RouteTree, source: TableSource): boolean {
  return ascentsIn(tree).some(({ ascent: { climb } }) => source === climb.member || source === climb.entry);
}

/** What whoever makes this step holds. */
export function climbingLocks({ lower, hop }: RouteStep, steps: readonly RouteStep[], turning: boolean): EdgeLock[] {
  const { ascent } = hop;
  if (ascent === undefined) return [];
  const { climb, start } = ascent;
  const values = climb.keys.map(
    ({ equality }, place): LockedValue => ({ values: [columnValue(keyName(place))], equality }),
  );
  const way: EdgeLock = {
    ...keyEdge(climb, hop),
    mode: 'shared',
    steps,
    values: climb.held === null ? null : values,
    climbed: ascent,
    reason: 'others may turn the way up, or put a row above',
  };
  if (start.kind === 'own') return [way];
  const { column, equality } = start;
  const found: EdgeLock = {
    ...edgeOf(lower, hop, 'lower'),
    mode: turning ? 'exclusive' : 'writing',
    steps,
    values: [heldValue(column, equality)],
    reason: 'others may be linking to the row',
  };
  return start.entry === null ? [found] : [way, found];
}

/** Where a step arrives at rows that others climb from: those may turn before whoever came has begun. */
export function arrivalLocks(arriving: RouteStep, steps: readonly RouteStep[], turning: boolean): EdgeLock[] {
  return [
    {
      ...edgeOf(arriving.lower, arriving.hop, 'upper'),
      mode: turning ? 'exclusive' : 'shared',
      purpose: 'end',
      steps,
      reason: 'the way on from the row may be turned',
    },
  ];
}

/** What whoever adds or turns a row on the ways of climbs holds. */
export function joiningLocks(tree: RouteTree, source: TableSource, event: RowEvent): EdgeLock[] {
  if (event === 'delete') return [];
  const ascents = ascentsIn(tree);
  const climbs = new Map(ascents.map(({ hop, ascent: { climb } }) => [climb, hop]));
  return [
    ...[...climbs].flatMap(([climb, hop]) => keyLocks(tree, climb, hop, source, event)),
    ...ascents.flatMap(({ lower, hop, ascent }) => rowLocks(tree, ascent, edgeOf(lower, hop, 'upper'), source, event)),
  ];
}

/** Of a row that others climb from, by a column of their own. */
function rowLocks(
  tree: RouteTree,
  { climb, start }: Ascent,
  edge: Omit<EdgeLock, 'mode' | 'reason'>,
  source: TableSource,
  event: RowEvent,
): EdgeLock[] {
  if (start.kind === 'own') return [];
  const columns = [source === climb.anchor ? start.anchor : null, source === climb.entry ? start.entry : null];
  return columns.flatMap((column): EdgeLock[] => {
    const values = column === null ? [] : [heldValue(column, start.equality)];
    const reason = 'others may be on their way up from the row';
    return column === null ? [] : [{ ...edge, mode: 'shared', values, from: joining(tree, source, event), reason }];
  });
}

function joining(tree: RouteTree, source: TableSource, event: RowEvent): ChangedRows {
  return event === 'update' ? { kind: 'moved', columns: linkColumns(tree, source) } : { kind: 'all' };
}

function keyLocks(tree: RouteTree, climb: Climb, hop: HopStep, source: TableSource, event: RowEvent): EdgeLock[] {
  const { member, entry, anchor, keys, held } = climb;
  const roles = [
    ...(source === entry ? [held] : source === member ? [keys.map((key) => key.member)] : []),
    ...(source === anchor ? [keys.map((key) => key.anchor)] : []),
  ];
  return roles.flatMap((columns): EdgeLock[] => {
    if (event === 'insert' && columns !== null && isReferenced(tree, climb, source.table, columns)) return [];
    const from = joining(tree, source, event);
    const values = columns?.map((column, place) => heldValue(column, keys[place]?.equality ?? null)) ?? null;
    const reason = 'others may be on their way up by the row';
    return [{ ...keyEdge(climb, hop), mode: 'writing', values: held === null ? null : values, from, reason }];
  });
}

/** Whether nobody can hold a key before its row is there: foreign keys say so wherever a climb has its keys from. */
function isReferenced(tree: RouteTree, climb: Climb, table: Table, columns: readonly string[]): boolean {
  const holders = [
    { table: climb.entry.table, columns: climb.keys.map((key) => key.entry) },
    ...ascentsIn(tree).flatMap(({ lower, ascent }) =>
      ascent.climb === climb && ascent.start.kind === 'own'
        ? [{ table: lower.table, columns: ascent.start.columns }]
        : [],
    ),
  ];
  return !hasInheritors(table) && holders.every((holder) => refersTo(holder.table, holder.columns, table, columns));
}

function refersTo(from: Table, columns: readonly string[], to: Table, references: readonly string[]): boolean {
  if (hasInheritors(from)) return false;
  return from.foreignKeys.some(
    (key) =>
      key.reliable &&
      sameRelation(key.table, to) &&
      key.columns.every((name, place) => {
        const at = columns.indexOf(name);
        return at >= 0 && references[at] === key.references[place];
      }),
  );
}

/** Those of one climb have one edge, wherever they begin. */
function keyEdge({ entry }: Climb, hop: HopStep): Omit<EdgeLock, 'mode' | 'reason' | 'values'> {
  return { purpose: 'link', lower: entry, hop, steps: [], from: { kind: 'all' }, unlinked: null };
}

function heldValue(column: string, equality: LockedValue['equality']): LockedValue {
  return { values: [columnValue(column)], equality };
}

/** The column that a climb puts a key out as. */
export function keyName(place: number): string {
  return `k${place + 1}`;
}
