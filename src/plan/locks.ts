import type { HopStep } from '../analyze/hops.js';
import { type RouteStep, type RouteTree, routeUp, stepsBelow, upperColumns } from '../analyze/routes.js';
import type { TableSource } from '../ir/nodes.js';
import type { WriteEvent } from './plan.js';

/**
 * The locks that make maintenance exact at READ COMMITTED; `docs/concurrency.md` gives the argument.
 *
 * Two transactions that change rows of one document meet at its lock, if both find the document. They don't when one of
 * them makes the link that the other would have had to follow. So whoever makes a link, and whoever changes something
 * below a place where links are made, takes a lock that the other takes too:
 *
 * 1. The row at the end of a new link to an embedded row, and the rows embedded in that one, are locked FOR SHARE: their
 *    writers wait, and what they wrote before is seen.
 * 2. A row that a route arrives at from one of its children, and that is itself embedded in others, is locked FOR NO KEY
 *    UPDATE: new links to it wait.
 * 3. A row on a route that is linked to nothing is locked FOR NO KEY UPDATE in place of the document that it isn't part
 *    of: whoever links it, and whoever changes the chain that leads to it, is waited for.
 * 4. Where no foreign key says that the other row exists there may be no row to lock: both sides lock the value that
 *    links them, or the whole edge where no value does.
 */
export type LockAction = RowLock | EdgeLock;

export interface RowLock {
  readonly kind: 'rows';
  readonly mode: 'share' | 'no-key-update';
  /** From the changed rows to the rows to lock. */
  readonly steps: readonly RouteStep[];
  readonly from: ChangedRows;
  /** Only rows that this next step leads nowhere from. */
  readonly unlinked: RouteStep | null;
  readonly reason: string;
}

export interface EdgeLock {
  readonly kind: 'edge';
  readonly exclusive: boolean;
  /** The occurrence whose step the edge is. */
  readonly lower: TableSource;
  readonly hop: HopStep | null;
  /** From the changed rows to the row that holds this side's value. */
  readonly steps: readonly RouteStep[];
  readonly from: ChangedRows;
  /** Which side's expression gives the value; null: the whole edge. */
  readonly side: 'lower' | 'upper' | null;
  readonly reason: string;
}

/**
 * Every changed row, old and new; all new rows; or only new rows that differ in these columns, a key among them, from
 * every old one.
 */
export type ChangedRows =
  | { readonly kind: 'all' }
  | { readonly kind: 'new' }
  | { readonly kind: 'linked'; readonly columns: readonly string[] };

type RowEvent = Exclude<WriteEvent, 'truncate'>;

const all: ChangedRows = { kind: 'all' };

/**
 * Whether what a lock is on follows from the changed rows alone. What other rows lead to may be something else once a
 * lock has been waited for.
 */
export function isSettled(lock: LockAction): boolean {
  if (lock.kind === 'edge') return lock.side === null || lock.steps.length === 0;
  return lock.steps.length <= 1 && lock.unlinked === null;
}

/** Whether what is linked to what follows from the changed rows alone. */
export function isLocal(tree: RouteTree, sources: readonly TableSource[], event: RowEvent): boolean {
  return locksFor(tree, sources, event).every(isSettled);
}

/** The locks that a change of these occurrences' rows takes: edges first, as they may be waited for longest. */
export function locksFor(tree: RouteTree, sources: readonly TableSource[], event: RowEvent): LockAction[] {
  const unrouted = tree.occurrences.filter((source) => routeUp(tree, source) === null);
  const edges = unrouted.map((source) => wholeEdge(source, sources.includes(source)));
  if (edges.some(({ exclusive }) => exclusive)) return edges;
  const locks = sources.flatMap((source) => locksOf(tree, source, event));
  const isEdge = (lock: LockAction): boolean => lock.kind === 'edge';
  return [...edges, ...locks.filter(isEdge), ...locks.filter((lock) => !isEdge(lock))];
}

/** Who changes rows that have a part in every document keeps all other writers of the view out, and needs no more. */
function wholeEdge(source: TableSource, exclusive: boolean): EdgeLock {
  const reason = exclusive
    ? 'a change has a part in every document'
    : 'waits for changes that have a part in every document';
  return { kind: 'edge', exclusive, lower: source, hop: null, steps: [], from: all, side: null, reason };
}

function locksOf(tree: RouteTree, source: TableSource, event: RowEvent): LockAction[] {
  const up = routeUp(tree, source) ?? [];
  const above = up.flatMap((step, place) => upLocks(up, step, place));
  const below = stepsBelow(tree, source).flatMap((step) => ownEdgeLocks(step));
  const linked = event === 'delete' ? [] : stepsBelow(tree, source).flatMap((step) => newLinkLocks(tree, step));
  return [...above, ...below, ...linked];
}

function upLocks(up: readonly RouteStep[], step: RouteStep, place: number): LockAction[] {
  const { lower, hop } = step;
  const steps = up.slice(0, place);
  const actions: LockAction[] = [];
  const edge = (exclusive: boolean, reason: string): void => {
    actions.push({ kind: 'edge', exclusive, lower, hop, steps, from: all, side: valueSide(hop, 'lower'), reason });
  };
  if (hop.kind === 'child' && hop.foreignKey === null) edge(false, 'no foreign key says that the upper row exists');
  if (hop.kind === 'embedded' && hop.foreignKey === null && place === 0)
    edge(true, 'no foreign key keeps others from linking to a row that is not there yet');
  if (hop.kind === 'value' || hop.kind === 'open') edge(true, 'no key identifies the rows that find each other here');
  if (place > 0 && hop.kind === 'child' && hop.breakable) {
    actions.push({
      kind: 'rows',
      mode: 'no-key-update',
      steps,
      from: all,
      unlinked: step,
      reason: 'stands for the document that the row may be linked into',
    });
  }
  const next = up[place + 1];
  if (hop.kind === 'child' && next?.hop.kind === 'embedded') {
    const reason = 'others may be linking to the row that embeds the changed one';
    actions.push({
      kind: 'rows',
      mode: 'no-key-update',
      steps: up.slice(0, place + 1),
      from: all,
      unlinked: null,
      reason,
    });
  }
  return actions;
}

/** A row whose key others hold without a foreign key: whoever holds it may not see the row yet, nor the row them. */
function ownEdgeLocks({ lower, hop }: RouteStep): LockAction[] {
  if (hop.kind !== 'child' || hop.foreignKey !== null) return [];
  const reason = 'no foreign key keeps others from linking to a row that is not there yet';
  return [{ kind: 'edge', exclusive: true, lower, hop, steps: [], from: all, side: valueSide(hop, 'upper'), reason }];
}

/** Along a new link to an embedded row, and on through the rows embedded in that. */
function newLinkLocks(tree: RouteTree, first: RouteStep): LockAction[] {
  const from = newLinks(first.hop);
  const descend = (steps: readonly RouteStep[], step: RouteStep): LockAction[] => {
    const { lower, hop } = step;
    const side = valueSide(hop, 'upper');
    const edge: EdgeLock = {
      kind: 'edge',
      exclusive: false,
      lower,
      hop,
      steps,
      from,
      side,
      reason: 'links to a row that may not be there yet',
    };
    if (hop.kind === 'value' || hop.kind === 'open')
      return [{ ...edge, reason: 'no key identifies the rows that find each other here' }];
    if (hop.kind === 'child') return [];
    const here = [...steps, step];
    const rows: RowLock = {
      kind: 'rows',
      mode: 'share',
      steps: here,
      from,
      unlinked: null,
      reason: 'the row is newly linked to',
    };
    const locks: LockAction[] = hop.foreignKey === null ? [edge, rows] : [rows];
    return [...locks, ...stepsBelow(tree, lower).flatMap((below) => descend(here, below))];
  };
  return descend([], first);
}

/** A row that takes over another one's link makes a new one: rows are told apart by their keys. */
function newLinks(hop: HopStep): ChangedRows {
  const { primaryKey } = hop.upper.table;
  if (primaryKey === null) return { kind: 'new' };
  return { kind: 'linked', columns: [...new Set([...primaryKey, ...upperColumns(hop)])] };
}

/** The side to take a value from, or null where no hash tells which values the two sides call equal. */
function valueSide({ links }: HopStep, side: 'lower' | 'upper'): 'lower' | 'upper' | null {
  return links.length > 0 && links.every(({ hashable }) => hashable) ? side : null;
}
