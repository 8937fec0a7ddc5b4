import { type CalledOperator, findColumn } from '../catalog/catalog.js';
import type { QueryTree, Recursion, Scope, TableSource } from '../ir/nodes.js';
import type { Climb } from './climbs.js';
import { areAlike } from './equality.js';
import { type Meeting, meetingsOf, type PlainColumn, plainColumnAt } from './meetings.js';

/** How a row gets to the keys that a climb begins with. */
export interface Ascent {
  readonly climb: Climb;
  readonly start: OwnKeys | KeysOfRows;
}

/** The row holds them. */
export interface OwnKeys {
  readonly kind: 'own';
  /** Of the row's table, one for each key of the climb. */
  readonly columns: readonly string[];
}

/** Rows of the recursion that a column of the row equals a column of: their ways up are its own. */
export interface KeysOfRows {
  readonly kind: 'by-rows';
  /** Among the columns of the recursive query. */
  readonly place: number;
  readonly column: string;
  readonly equality: CalledOperator;
  /** As SQL. */
  readonly operator: string;
  /** The column of the climb's anchor. */
  readonly anchor: string;
  /** The column of its entry, whose rows hold the keys to go on with; null: all have what the anchor's row had. */
  readonly entry: string | null;
}

/** The ascents from an occurrence's rows, by each recursive query that its conditions name. */
export function ascentsOf(
  tree: QueryTree,
  climbs: ReadonlyMap<Recursion, Climb | string>,
  lower: TableSource,
): Ascent[] {
  const meetings = meetingsOf(tree, lower);
  return [...new Set(meetings.map(({ recursion }) => recursion))].flatMap((recursion) => {
    const climb = climbs.get(recursion);
    if (climb === undefined || typeof climb === 'string' || climb.anchor === lower) return [];
    const own = meetings.filter((meeting) => meeting.recursion === recursion);
    const start = ownKeys(climb, own, lower) ?? own.map((meeting) => keysOfRows(tree, climb, meeting, lower))[0];
    return start === undefined ? [] : [{ climb, start }];
  });
}

function ownKeys({ keys, entry }: Climb, meetings: readonly Meeting[], lower: TableSource): OwnKeys | undefined {
  const columns = keys.map((key) => {
    const held = meetings.find(({ place }) => place === key.place)?.column;
    const known = held !== undefined && isAlike({ source: lower, column: held }, { source: entry, column: key.entry });
    return known ? held : undefined;
  });
  return columns.every((column) => column !== undefined) ? { kind: 'own', columns } : undefined;
}

function keysOfRows(
  tree: QueryTree,
  climb: Climb,
  { place, column, equality, operator }: Meeting,
  lower: TableSource,
): KeysOfRows | undefined {
  const { recursion } = climb;
  const putOutBy = (scope: Scope | undefined, source: TableSource): string | undefined => {
    const put = scope === undefined ? undefined : plainColumnAt(tree, scope, place);
    return put?.source === source && isAlike(put, { source: lower, column }) ? put.column : undefined;
  };
  const anchor = putOutBy(recursion.anchors[0], climb.anchor);
  const entry = recursion.carried.has(place) ? null : putOutBy(recursion.term, climb.entry);
  if (anchor === undefined || entry === undefined) return undefined;
  return { kind: 'by-rows', place, column, equality, operator, anchor, entry };
}

function isAlike(a: PlainColumn, b: PlainColumn): boolean {
  return areAlike(findColumn(a.source.table, a.column), findColumn(b.source.table, b.column));
}

/** What a climb reads of the occurrences that it leads through, from the rows of `lower` on. */
export function columnsOfAscent(lower: TableSource, { climb, start }: Ascent, source: TableSource): string[] {
  const { keys, member, entry, anchor, between } = climb;
  return [
    ...(source === lower ? (start.kind === 'own' ? start.columns : [start.column]) : []),
    ...(start.kind === 'by-rows' && source === anchor ? [start.anchor] : []),
    ...(start.kind === 'by-rows' && source === entry && start.entry !== null ? [start.entry] : []),
    ...(source === member ? [...keys.map((key) => key.member), ...between.flatMap((link) => link.lower.columns)] : []),
    ...(source === entry ? [...keys.map((key) => key.entry), ...between.flatMap((link) => link.upper.columns)] : []),
    ...(source === anchor ? keys.map((key) => key.anchor) : []),
  ];
}
