import { sameRelation } from '../base/names.js';
import {
  type Catalog,
  type ForeignKey,
  findColumn,
  hasInheritors,
  type Table,
  uniqueKeysOf,
} from '../catalog/catalog.js';
import type { QueryTree, Recursion, TableSource } from '../ir/nodes.js';
import { type Ascent, ascentsOf } from './climb-steps.js';
import { type Climb, findClimbs } from './climbs.js';
import { findsOne, isHashable, isOwnEquality, sharedEquality } from './equality.js';
import type { Link } from './link.js';
import { type Connection, connectionsOf, type OpenCondition } from './links.js';
import { type Side, valuesQuery } from './side-values.js';

/**
 * How the rows at the two ends of a hop find each other:
 * `child`: the lower row holds the upper row's key; `embedded`: the upper row holds the lower row's key;
 * `keys-below`, `keys-above`: the same of a row that holds several, in an array or as either of two columns;
 * `value`: equal values that identify neither row; `open`: any other condition, or none; `group`: the lower row belongs to
 * the group that the upper one stands for; `climb`: by a recursive query.
 */
export type HopKind = 'child' | 'embedded' | 'keys-below' | 'keys-above' | 'value' | 'open' | 'group' | 'climb';

/** Whether the lower row holds what tells the upper one, or several. */
export function isHeldBelow({ kind }: Pick<HopStep, 'kind'>): boolean {
  return kind === 'child' || kind === 'keys-below';
}

/** Whether the upper row holds what tells the lower one, or several. */
export function isHeldAbove({ kind }: Pick<HopStep, 'kind'>): boolean {
  return kind === 'embedded' || kind === 'keys-above';
}

/**
 * The step from an occurrence's rows to the rows, one occurrence nearer the root, that they have an effect through.
 * Only the conditions that make the step are kept: what else must hold may change under another transaction, and
 * following more rows than needed is safe.
 */
export interface HopStep {
  readonly upper: TableSource;
  readonly kind: HopKind;
  readonly links: readonly Link[];
  readonly conditions: readonly OpenCondition[];
  /** The foreign key that guarantees that the row at the other end of the key exists. */
  readonly foreignKey: ForeignKey | null;
  /** A row may be linked to no upper row: it holds a null, or a key that nothing guarantees. */
  readonly breakable: boolean;
  /** How a `climb` leads to the rows that the recursion begins with, the upper ones; it has no links of its own. */
  readonly ascent?: Ascent;
}

/** For every occurrence but the root's: its step; null where a change can only be answered by every document. */
export type Hops = ReadonlyMap<TableSource, HopStep | null>;

/** What a step costs, so that routes prefer few and narrow steps. */
const weights: Readonly<Record<HopKind, number>> = {
  child: 2,
  embedded: 2,
  'keys-below': 6,
  'keys-above': 6,
  climb: 10,
  value: 20,
  open: 100,
  group: 1,
};

/**
 * Finds for each occurrence the cheapest chain of steps to the root (Dijkstra's algorithm, from the root outwards), so
 * that all chains together are a tree. `toGroup` gives an
 * occurrence's step to a root whose rows are groups.
 */
export function findHops(
  tree: QueryTree,
  root: TableSource,
  toGroup: (source: TableSource) => HopStep | null = () => null,
): Hops {
  const climbs = findClimbs(tree);
  const candidates = new Map(
    tree.occurrences.map((source) => [
      source,
      [...stepsOf(tree, climbs, source), ...[toGroup(source)].filter((step) => step !== null)],
    ]),
  );
  const distances = new Map<TableSource, number>([[root, 0]]);
  const hops = new Map<TableSource, HopStep | null>();
  const open = new Set(tree.occurrences.filter((source) => source !== root));
  while (open.size > 0) {
    const next = nearest(open, candidates, distances);
    if (next === undefined) break;
    open.delete(next.source);
    distances.set(next.source, next.distance);
    hops.set(next.source, next.step);
  }
  for (const source of open) hops.set(source, null);
  return hops;
}

function nearest(
  open: ReadonlySet<TableSource>,
  candidates: ReadonlyMap<TableSource, readonly HopStep[]>,
  distances: ReadonlyMap<TableSource, number>,
): { source: TableSource; step: HopStep; distance: number } | undefined {
  let best: { source: TableSource; step: HopStep; distance: number } | undefined;
  for (const source of open) {
    for (const step of candidates.get(source) ?? []) {
      const from = distances.get(step.upper);
      if (from === undefined) continue;
      const distance = from + weights[step.kind] + (step.foreignKey === null ? 1 : 0);
      if (best === undefined || distance < best.distance) best = { source, step, distance };
    }
  }
  return best;
}

function stepsOf(tree: QueryTree, climbs: ReadonlyMap<Recursion, Climb | string>, lower: TableSource): HopStep[] {
  const connections = connectionsOf(tree, lower);
  for (const connection of connections) addImpliedLinks(tree, connection, connections);
  return [
    ...connections.map((connection) => classify(tree.catalog, lower, connection)),
    ...ascentsOf(tree, climbs, lower).map(climbing),
  ];
}

function climbing(ascent: Ascent): HopStep {
  const upper = ascent.climb.anchor;
  return { upper, kind: 'climb', links: [], conditions: [], foreignKey: null, breakable: true, ascent };
}

/** x.a = z.c here and y.b = z.c for the rows y that x is linked to: then x.a = y.b, which says more of the step to y. */
function addImpliedLinks(tree: QueryTree, connection: Connection, all: readonly Connection[]): void {
  if (connection.links.length === 0) return;
  const beyond = connectionsOf(tree, connection.upper);
  for (const { upper, links } of all) {
    if (upper === connection.upper) continue;
    const further = beyond.find((candidate) => candidate.upper === upper)?.links ?? [];
    for (const link of links) {
      const implied = further
        .filter((other) => isSameValue(other.upper, link.upper))
        .flatMap((other) => impliedLink(tree.catalog, link, other) ?? []);
      connection.links.push(...implied.slice(0, 1));
    }
  }
}

/** Whether two sides are one value of the same row. */
function isSameValue(a: Side, b: Side): boolean {
  return !a.several && !b.several && valuesQuery(a.values, 'z') === valuesQuery(b.values, 'z');
}

/** Equalities of one operator family under one collation are transitive; the server's own have one for all its types. */
function impliedLink(catalog: Catalog, link: Link, other: Link): Link | undefined {
  const equality = link.equality === null ? null : sharedEquality(link.equality, other.equality);
  if (equality === null) return undefined;
  const upper = other.lower;
  return { ...link, upper, equality, hashable: isHashable(catalog, equality, link.lower, upper) };
}

function classify(catalog: Catalog, lower: TableSource, { upper, links, conditions }: Connection): HopStep {
  const isPlain = ({ equality, ...link }: Link, side: 'lower' | 'upper'): boolean =>
    findsOne(catalog, equality, link[side].source.table, link[side].column);
  const pairs = links.filter((link) => isPlain(link, 'lower') && isPlain(link, 'upper'));
  const pick = (columns: readonly string[], side: 'lower' | 'upper'): Link[] =>
    columns
      .map((name) => links.find((link) => link[side].column === name && isPlain(link, side)))
      .filter((link) => link !== undefined);
  const covers = (columns: readonly string[], side: 'lower' | 'upper'): boolean =>
    pick(columns, side).length === columns.length;

  const up = foreignKeyAlong(catalog, lower.table, upper.table, pairs, 'lower');
  if (up !== undefined) {
    const nullable = up.columns.some((name) => findColumn(lower.table, name)?.notNull !== true);
    const along = pairs.filter((link) => isAlong(up, link.lower.column, link.upper.column));
    return { upper, kind: 'child', links: along, conditions: [], foreignKey: up, breakable: nullable };
  }
  const down = foreignKeyAlong(catalog, upper.table, lower.table, pairs, 'upper');
  if (down !== undefined) {
    const along = pairs.filter((link) => isAlong(down, link.upper.column, link.lower.column));
    return { upper, kind: 'embedded', links: along, conditions: [], foreignKey: down, breakable: true };
  }
  const upperKey = uniqueKeysOf(upper.table).find((columns) => covers(columns, 'upper'));
  if (upperKey !== undefined) {
    const picked = pick(upperKey, 'upper');
    if (!picked.some(({ lower: side }) => side.several))
      return { upper, kind: 'child', links: picked, conditions: [], foreignKey: null, breakable: true };
    const foreignKey = foreignKeyOfEach(catalog, picked, 'lower');
    const breakable = foreignKey === null || !picked.every(({ lower: side }) => isNeverNull(side));
    return { upper, kind: 'keys-below', links: picked, conditions: [], foreignKey, breakable };
  }
  const lowerKey = uniqueKeysOf(lower.table).find((columns) => covers(columns, 'lower'));
  if (lowerKey !== undefined) {
    const picked = pick(lowerKey, 'lower');
    if (!picked.some(({ upper: side }) => side.several))
      return { upper, kind: 'embedded', links: picked, conditions: [], foreignKey: null, breakable: true };
    const foreignKey = foreignKeyOfEach(catalog, picked, 'upper');
    return { upper, kind: 'keys-above', links: picked, conditions: [], foreignKey, breakable: true };
  }
  const kind = links.length > 0 ? 'value' : 'open';
  return { upper, kind, links, conditions: kind === 'open' ? conditions : [], foreignKey: null, breakable: true };
}

/**
 * A reliable foreign key of `from` that references `to` along the links, which find what it finds; `side` is the one
 * `from` is on.
 */
function foreignKeyAlong(
  catalog: Catalog,
  from: Table,
  to: Table,
  links: readonly Link[],
  side: 'lower' | 'upper',
): ForeignKey | undefined {
  const other = side === 'lower' ? 'upper' : 'lower';
  if (hasInheritors(from) || hasInheritors(to)) return undefined;
  return from.foreignKeys.find(
    (key) =>
      key.reliable &&
      sameRelation(key.table, to) &&
      key.columns.every((name, place) =>
        links.some(
          (link) =>
            link[side].column === name &&
            link[other].column === key.references[place] &&
            isOwnEquality(catalog, link.equality, to, link[other].column),
        ),
      ),
  );
}

/** The first of the foreign keys that every value of a link of one column is, to the key of the other side. */
function foreignKeyOfEach(catalog: Catalog, links: readonly Link[], side: 'lower' | 'upper'): ForeignKey | null {
  const [link, ...others] = links;
  if (link === undefined || others.length > 0) return null;
  const to = side === 'lower' ? link.upper : link.lower;
  const keys = link[side].values.map(({ column, rows }) =>
    column === null || rows.length > 0
      ? undefined
      : foreignKeyAlong(
          catalog,
          link[side].source.table,
          to.source.table,
          [{ ...link, [side]: { ...link[side], column } }],
          side,
        ),
  );
  return keys.every((key) => key !== undefined) ? (keys[0] ?? null) : null;
}

function isNeverNull({ source, columns }: Side): boolean {
  return columns.every((name) => findColumn(source.table, name)?.notNull === true);
}

/** Whether a column of the key is paired with the one that it references. */
function isAlong(key: ForeignKey, name: string | null, references: string | null): boolean {
  return key.columns.some((column, place) => column === name && key.references[place] === references);
}
