import { type CalledOperator, type Catalog, findColumn } from '../catalog/catalog.js';
import type { QueryTree, Recursion, TableSource } from '../ir/nodes.js';
import { isWithin } from '../ir/with-queries.js';
import { areAlike } from './equality.js';
import type { Link } from './link.js';
import { connectionsOf } from './links.js';
import { type Meeting, meetingsOf, plainColumnAt } from './meetings.js';

/**
 * A recursive query turned round. It goes from the rows of its anchor down, each row reached by a key of the one before;
 * a climb goes from such keys up, until there are no more, and so to the rows of the anchor that have one of them.
 */
export interface Climb {
  readonly recursion: Recursion;
  readonly keys: readonly ClimbKey[];
  /** The occurrence in the recursive term that the keys are put out of. */
  readonly member: TableSource;
  /** The one that holds the keys of the row before. */
  readonly entry: TableSource;
  /** What links the two where they are not one: `lower` is the member's side. */
  readonly between: readonly Link[];
  /** The columns of the entry that hold the member's keys; null: none do. */
  readonly held: readonly string[] | null;
  /** The occurrence that the anchor puts the keys out of. */
  readonly anchor: TableSource;
}

/** One column of the keys, by what holds it. */
export interface ClimbKey {
  /** Among the columns of the recursive query. */
  readonly place: number;
  readonly member: string;
  readonly entry: string;
  readonly anchor: string;
  readonly equality: CalledOperator;
  /** As SQL. */
  readonly operator: string;
}

/** The climb of each recursive query, or why there is none, as what follows "because". */
export function findClimbs(tree: QueryTree): ReadonlyMap<Recursion, Climb | string> {
  return new Map(tree.recursions.map((recursion) => [recursion, climbOf(tree, recursion)]));
}

function climbOf(tree: QueryTree, recursion: Recursion): Climb | string {
  const { name, term, anchors } = recursion;
  const [anchor, ...others] = anchors;
  if (anchor === undefined || others.length > 0) return `"${name}" begins with more than one SELECT`;
  const within = tree.occurrences.filter(({ scope }) => isWithin(scope, term));
  const entries = within.flatMap((entry): { entry: TableSource; meetings: Meeting[] }[] => {
    const meetings = meetingsOf(tree, entry).filter((meeting) => meeting.recursion === recursion);
    const leading = onePerPlace(meetings.filter(({ place }) => !recursion.carried.has(place)));
    return leading.length === 0 ? [] : [{ entry, meetings: leading }];
  });
  if (entries.length === 0) return `no column of a table in it equals a column of "${name}"`;
  const climbs = entries.map(({ entry, meetings }) => climbFrom(tree, recursion, entry, meetings));
  return climbs.find((climb) => typeof climb !== 'string') ?? (climbs[0] as string);
}

function onePerPlace(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ place }, at) => meetings.findIndex((other) => other.place === place) === at);
}

function climbFrom(
  tree: QueryTree,
  recursion: Recursion,
  entry: TableSource,
  meetings: readonly Meeting[],
): Climb | string {
  const { name, term, anchors } = recursion;
  const found = meetings.map((meeting) => ({
    meeting,
    member: plainColumnAt(tree, term, meeting.place),
    anchor: anchors[0] === undefined ? undefined : plainColumnAt(tree, anchors[0], meeting.place),
  }));
  const keys: ClimbKey[] = [];
  const members = new Set<TableSource>();
  const begins = new Set<TableSource>();
  for (const { meeting, member, anchor } of found) {
    const column = recursion.columnNames[meeting.place] ?? '';
    if (member === undefined || !isWithin(member.source.scope, term))
      return `"${column}" of "${name}" is not a column of a table of the recursive SELECT`;
    if (anchor === undefined) return `"${column}" of "${name}" is not a column of a table where the recursion begins`;
    const alike = [member, anchor].every((other) =>
      areAlike(findColumn(entry.table, meeting.column), findColumn(other.source.table, other.column)),
    );
    if (!alike) return `"${column}" of "${name}" and what it is compared with are of different types`;
    members.add(member.source);
    begins.add(anchor.source);
    const { place, equality, operator } = meeting;
    keys.push({ place, member: member.column, entry: meeting.column, anchor: anchor.column, equality, operator });
  }
  const [member, anchor] = [[...members][0], [...begins][0]];
  if (member === undefined || anchor === undefined || members.size > 1 || begins.size > 1)
    return `the columns of "${name}" that are compared are of several tables`;
  const between = member === entry ? [] : linksBetween(tree, member, entry);
  if (member !== entry && between.length === 0) return `nothing links "${member.alias}" to "${entry.alias}" in it`;
  const own = keys.map((key) => key.member);
  const held = member === entry ? own : (keysAlong(tree.catalog, own, between) ?? null);
  return { recursion, keys, member, entry, between, held, anchor };
}

/** The links of one occurrence to another, as its lower side, whichever of them stands nearer the root. */
function linksBetween(tree: QueryTree, lower: TableSource, upper: TableSource): readonly Link[] {
  const up = connectionsOf(tree, lower).find((connection) => connection.upper === upper)?.links ?? [];
  if (up.length > 0) return up;
  const down = connectionsOf(tree, upper).find((connection) => connection.upper === lower)?.links ?? [];
  return down.map((link) => ({ ...link, lower: link.upper, upper: link.lower, reversed: !link.reversed }));
}

/** The columns on the upper side of links that hold keys on the lower side. */
function keysAlong(catalog: Catalog, keys: readonly string[], links: readonly Link[]): string[] | undefined {
  const held = keys.map((key) => links.find((link) => link.lower.column === key && isSame(catalog, link)));
  return held.every((link) => link !== undefined) ? held.map((link) => link.upper.column ?? '') : undefined;
}

function isSame(catalog: Catalog, { lower, upper, equality, hashable }: Link): boolean {
  const [one, other] = [lower, upper].map(({ source, column }) => findColumn(source.table, column ?? ''));
  const family = catalog.types[one?.type ?? '']?.hash;
  return hashable && equality !== null && areAlike(one, other) && family !== undefined;
}
