import type { Ascent } from '../analyze/climb-steps.js';
import type { HopStep } from '../analyze/hops.js';
import type { Link } from '../analyze/link.js';
import type { RouteStep } from '../analyze/routes.js';
import type { SideValue } from '../analyze/side-values.js';
import type { TableSource } from '../ir/nodes.js';

/**
 * The locks that make maintenance exact at READ COMMITTED; `docs/concurrency.md` gives the argument.
 *
 * Two transactions that change rows of one document meet at its lock, if both find the document. They don't when one of
 * them makes the link that the other would have had to follow. So whoever makes a link, and whoever changes something
 * below a place where links are made, takes an advisory lock on the value that links the rows:
 *
 * 1. Whoever links a row to an embedded one shares the key of that, and the keys of the rows embedded in it. Whoever
 *    changes an embedded row in what the view reads has its key.
 * 2. So has whoever's way up arrives at an embedded row from one of its children.
 * 3. Whoever's way up ends at a row that is linked to nothing locks the value that leads there, in place of the document
 *    that the row isn't part of. Whoever links the row locks all values that lead to it.
 * 4. Where no foreign key says that the other row exists, both sides lock the value that links them, or the whole edge
 *    where no value does.
 * 5. Whoever climbs by a recursive query shares the keys of all rows on the way, and whoever adds a row that has a key,
 *    or turns its way, writes the key (`climb-locks`).
 */
export interface EdgeLock {
  readonly mode: LockMode;
  /** Locks on the same edge for different purposes don't meet. */
  readonly purpose: 'link' | 'end';
  /** The occurrence whose step the edge is. */
  readonly lower: TableSource;
  readonly hop: HopStep | null;
  /** From the changed rows to the row that holds the values. */
  readonly steps: readonly RouteStep[];
  readonly from: ChangedRows;
  /** Only of rows that this next step leads nowhere from. */
  readonly unlinked: RouteStep | null;
  /** What links rows on the edge, over the row that holds it; null: the whole edge is locked. */
  readonly values: readonly LockedValue[] | null;
  /** The values are those of the keys on the way of this climb, from where the steps lead to. */
  readonly climbed?: Ascent;
  readonly reason: string;
}

/**
 * `shared` keeps `writing` and `exclusive` out, `exclusive` everything. Those that are `writing` need not keep each other
 * out, and where the server lets them, they don't.
 */
export type LockMode = 'shared' | 'writing' | 'exclusive';

/** What the row that a lock is by holds of what links rows: one value, or several. */
export interface LockedValue {
  readonly values: readonly SideValue[];
  /** What the link calls equal. */
  readonly equality: Link['equality'];
}

/**
 * Every changed row, old and new; those whose columns differ from what they were; all new rows; or only new rows that
 * differ in these columns, a key among them, from every old one.
 */
export type ChangedRows =
  | { readonly kind: 'all' }
  | { readonly kind: 'moved'; readonly columns: readonly string[] }
  | { readonly kind: 'new' }
  | { readonly kind: 'linked'; readonly columns: readonly string[] };

/** Whether a hash tells which values the two sides call equal; else the whole edge is locked. */
export function isHashed({ links }: HopStep): boolean {
  return links.length > 0 && links.every(({ hashable }) => hashable);
}

/** The values of an edge as the row on one side of it holds them. */
export function edgeOf(lower: TableSource, hop: HopStep, side: 'lower' | 'upper'): Omit<EdgeLock, 'mode' | 'reason'> {
  const values = hop.links.map((link): LockedValue => ({ values: link[side].values, equality: link.equality }));
  return {
    purpose: 'link',
    lower,
    hop,
    steps: [],
    from: { kind: 'all' },
    unlinked: null,
    values: isHashed(hop) ? values : null,
  };
}
