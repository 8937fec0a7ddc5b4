import { sharedEquality } from '../analyze/equality.js';
import { type HopStep, isHeldAbove, isHeldBelow } from '../analyze/hops.js';
import { linkColumns, type RouteStep, type RouteTree, routeUp, stepsBelow, upperColumns } from '../analyze/routes.js';
import type { TableSource } from '../ir/nodes.js';
import { arrivalLocks, climbingLocks, isClimbed, joiningLocks } from './climb-locks.js';
import { type ChangedRows, type EdgeLock, edgeOf, isHashed, type LockedValue } from './edge-locks.js';
import type { WriteEvent } from './plan.js';

export type { ChangedRows, EdgeLock, LockedValue, LockMode } from './edge-locks.js';

type RowEvent = Exclude<WriteEvent, 'truncate'>;

/**
 * Whether what a lock is on follows from the changed rows alone. What other rows lead to may be something else once a
 * lock has been waited for.
 */
export function isSettled({ values, steps, climbed }: EdgeLock): boolean {
  return values === null || (steps.length === 0 && climbed === undefined);
}

/** Whether what is linked to what follows from the changed rows alone. */
export function isLocal(tree: RouteTree, sources: readonly TableSource[], event: RowEvent): boolean {
  return locksFor(tree, sources, event).every(isSettled);
}

/** Whether a change of these occurrences' rows may lead other rows to other documents: those that come by them. */
export function turnsWays(tree: RouteTree, sources: readonly TableSource[], event: RowEvent): boolean {
  const leads = (source: TableSource): boolean => stepsBelow(tree, source).length > 0 || isClimbed(tree, source);
  return event === 'update' && sources.some(leads);
}

/**
 * The locks that a change of these occurrences' rows takes, in the order of their edges. On one of them those that keep
 * others out come first: who shares a lock and then wants it alone waits for another who does the same.
 */
export function locksFor(tree: RouteTree, sources: readonly TableSource[], event: RowEvent): EdgeLock[] {
  const unrouted = tree.occurrences.filter((source) => routeUp(tree, source) === null);
  const whole = unrouted.map((source) => wholeEdge(source, sources.includes(source)));
  if (whole.some(({ mode }) => mode === 'exclusive')) return whole;
  const locks = sources.flatMap((source) => locksOf(tree, source, event));
  return [...whole, ...locks.sort((a, b) => placeOfLock(tree, a) - placeOfLock(tree, b))];
}

/** A number by which locks are in the order that they are taken in. */
export function placeOfLock({ occurrences }: RouteTree, { lower, mode }: EdgeLock): number {
  return 2 * occurrences.indexOf(lower) + (mode === 'shared' ? 1 : 0);
}

/** Who changes rows that have a part in every document keeps all other writers of the view out, and needs no more. */
function wholeEdge(lower: TableSource, exclusive: boolean): EdgeLock {
  return {
    mode: exclusive ? 'exclusive' : 'shared',
    purpose: 'link',
    lower,
    hop: null,
    steps: [],
    from: { kind: 'all' },
    unlinked: null,
    values: null,
    reason: exclusive
      ? 'a change has a part in every document'
      : 'waits for changes that have a part in every document',
  };
}

function locksOf(tree: RouteTree, source: TableSource, event: RowEvent): EdgeLock[] {
  const up = routeUp(tree, source) ?? [];
  const turning = turnsWays(tree, [source], event);
  const below = stepsBelow(tree, source);
  return [
    ...up.flatMap((step, place) => [
      ...linkLocks(step, up.slice(0, place), event),
      ...endLocks(step, up.slice(0, place), turning),
      ...passingLocks(step, up[place + 1], up.slice(0, place), turning),
      ...climbingLocks(step, up.slice(0, place), turning),
    ]),
    ...joiningLocks(tree, source, event),
    ...below.flatMap((step) => ownKeyLocks(step, event)),
    ...(up[0] === undefined || event !== 'update'
      ? []
      : below.flatMap((step) => turnLocks(tree, up[0] as RouteStep, step))),
    ...(event === 'delete' ? [] : below.flatMap((step) => newLinkLocks(tree, step))),
  ];
}

/** Along the way up, on edges where rows may find each other that don't see each other. */
function linkLocks({ lower, hop }: RouteStep, steps: readonly RouteStep[], event: RowEvent): EdgeLock[] {
  const edge = { ...edgeOf(lower, hop, 'lower'), steps };
  switch (hop.kind) {
    case 'child':
    case 'keys-below':
      if (hop.foreignKey !== null) return [];
      return [{ ...edge, mode: 'shared', reason: 'no foreign key says that the upper row exists' }];
    case 'climb':
      return [];
    case 'embedded':
    case 'keys-above':
      if (steps.length > 0 || (hop.foreignKey !== null && event !== 'update')) return [];
      return [ownLink({ lower, hop })];
    case 'group':
      return [];
    default:
      return [{ ...edge, mode: 'exclusive', reason: 'no key identifies the rows that find each other here' }];
  }
}

/** What a change of an embedded row locks, if it is of nothing but values too. */
export function ownLink({ lower, hop }: Pick<RouteStep, 'lower' | 'hop'>): EdgeLock {
  return { ...edgeOf(lower, hop, 'lower'), mode: 'writing', reason: 'others may be linking to the row' };
}

/** Whether the step may lead from a row nowhere, as the row itself says. */
function mayEnd(hop: HopStep): boolean {
  return (isHeldBelow(hop) || hop.kind === 'group') && hop.breakable;
}

/** Where the way up ends at a row that is linked to nothing. */
function endLocks(step: RouteStep, steps: readonly RouteStep[], turning: boolean): EdgeLock[] {
  const arriving = steps.at(-1);
  // who climbs holds the keys of all rows on the way
  if (arriving === undefined || arriving.hop.kind === 'climb') return [];
  if (step.hop.kind === 'climb') return arrivalLocks(arriving, steps, turning);
  if (!mayEnd(step.hop)) return [];
  return [
    {
      ...edgeOf(arriving.lower, arriving.hop, 'upper'),
      mode: turning ? 'exclusive' : 'shared',
      purpose: 'end',
      steps,
      unlinked: step,
      reason: 'stands for the document that the row may be linked into',
    },
  ];
}

/** The other side of that: a row whose own link changes, whatever leads to it. */
function turnLocks(tree: RouteTree, up: RouteStep, below: RouteStep): EdgeLock[] {
  const { hop, lower } = up;
  if (below.hop.kind === 'climb' || (hop.kind !== 'climb' && !mayEnd(hop))) return [];
  const own = [
    ...hop.links.flatMap((link) => link.lower.columns),
    ...hop.conditions.flatMap((condition) => condition.lowerColumns),
    ...(hop.kind === 'climb' ? linkColumns(tree, lower) : []),
  ];
  const columns = [...new Set([...own, ...upperColumns(below.hop)])];
  return [
    {
      ...edgeOf(below.lower, below.hop, 'upper'),
      mode: 'exclusive',
      purpose: 'end',
      from: { kind: 'moved', columns },
      reason: 'changes of rows below may have ended here',
    },
  ];
}

/** Where the way up arrives at an embedded row from a child of it: neither has to change for others to link to it. */
function passingLocks(
  step: RouteStep,
  next: RouteStep | undefined,
  steps: readonly RouteStep[],
  turning: boolean,
): EdgeLock[] {
  if (!isHeldBelow(step.hop) && step.hop.kind !== 'climb') return [];
  if (next === undefined || !isHeldAbove(next.hop)) return [];
  const held = isHashed(next.hop) ? heldByChild(step.hop, next.hop) : undefined;
  return [
    {
      ...edgeOf(next.lower, next.hop, 'lower'),
      ...(held === undefined ? { steps: [...steps, step] } : { steps, values: held }),
      mode: turning ? 'exclusive' : 'writing',
      reason: 'others may be linking to the row that embeds the changed one',
    },
  ];
}

/** The embedded row's key as the child holds it; undefined where it holds another one, or compares in another way. */
function heldByChild(child: HopStep, embedding: HopStep): LockedValue[] | undefined {
  const values = embedding.links.map(({ lower, equality }) => {
    const held = child.links.find((link) => link.upper.column === lower.column && lower.column !== null);
    const shared = held?.hashable && held.equality !== null ? sharedEquality(held.equality, equality) : null;
    return held === undefined || shared === null ? undefined : { values: held.lower.values, equality };
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** A row whose key others hold without a foreign key: whoever holds it may not see the row yet, nor the row them. */
function ownKeyLocks({ lower, hop }: RouteStep, event: RowEvent): EdgeLock[] {
  if (!isHeldBelow(hop) || hop.foreignKey !== null) return [];
  const from: ChangedRows = event === 'update' ? { kind: 'moved', columns: upperColumns(hop) } : { kind: 'all' };
  const reason = 'no foreign key keeps others from linking to a row that is not there yet';
  return [{ ...edgeOf(lower, hop, 'upper'), mode: 'writing', from, reason }];
}

/** Along a new link to an embedded row, and on through the rows embedded in that. */
function newLinkLocks(tree: RouteTree, first: RouteStep): EdgeLock[] {
  const from = newLinks(first.hop);
  const descend = (steps: readonly RouteStep[], step: RouteStep): EdgeLock[] => {
    const { lower, hop } = step;
    const edge: EdgeLock = { ...edgeOf(lower, hop, 'upper'), mode: 'shared', steps, from, reason: linkReason(hop) };
    // who comes by a climb meets others at the row that it arrives at
    if (isHeldBelow(hop) || hop.kind === 'climb') return [];
    if (!isHeldAbove(hop)) return [edge];
    return [edge, ...stepsBelow(tree, lower).flatMap((below) => descend([...steps, step], below))];
  };
  return descend([], first);
}

function linkReason(hop: HopStep): string {
  if (!isHeldAbove(hop)) return 'no key identifies the rows that find each other here';
  return hop.foreignKey === null ? 'links to a row that may not be there yet' : 'the row is newly linked to';
}

/** A row that takes over another one's link makes a new one: rows are told apart by their keys. */
function newLinks(hop: HopStep): ChangedRows {
  const { primaryKey } = hop.upper.table;
  if (primaryKey === null) return { kind: 'new' };
  return { kind: 'linked', columns: [...new Set([...primaryKey, ...upperColumns(hop)])] };
}
