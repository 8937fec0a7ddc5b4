import type { Expression, From } from '../spec/view.js';
import { downwards, type Edge, linkCondition, throughs, upwards, valueCondition } from './edges.js';
import { fromTable, keyOf, type Occurrence, occurrenceOf, type Scope, type World, within } from './world.js';

/** The rows found from a scope: the FROM and WHERE of a subquery, and what its expressions may refer to. */
export interface Related {
  readonly from: From[];
  readonly where: Expression[];
  readonly scope: Scope;
  readonly main: Occurrence;
  /** Orders the rows totally. */
  readonly total: Expression[];
}

/** The occurrences of the related rows' own FROM: an aggregate that names outer ones alone would belong to them. */
export const ownScope = ({ scope, from }: Related): Scope => scope.slice(0, from.length);

/** The rows of a table that one of the scope's occurrences leads to; null where nothing leads anywhere. */
export function relatedRows(world: World, scope: Scope): Related | null {
  const { random } = world;
  const style = random.weighted([
    [60, 'down'],
    [16, 'through'],
    [8, 'up'],
    [12, 'value'],
    [3, 'none'],
  ] as const);
  const origin = random.chance(0.85) ? scope[0] : random.maybe(scope);
  if (origin === undefined) return null;
  if (style === 'value') return byValue(world, scope, origin) ?? byEdge(world, scope, origin, downwards(world, origin));
  if (style === 'none') return unrelated(world, scope);
  const find = { down: downwards, through: throughs, up: upwards } as const;
  const edges = find[style](world, origin);
  return (
    byEdge(world, scope, origin, edges) ??
    byEdge(world, scope, origin, downwards(world, origin)) ??
    byValue(world, scope, origin)
  );
}

/** The row that a link of one of the scope's occurrences names: at most one, now and then by what that one says. */
export function relatedRow(world: World, scope: Scope): Related | null {
  const { random } = world;
  const linked = scope.filter((occurrence) => upwards(world, occurrence).length > 0);
  const origin = random.chance(0.8) ? linked[0] : random.maybe(linked);
  const related = origin === undefined ? null : byEdge(world, scope, origin, upwards(world, origin), 0.15);
  if (related === null || origin === undefined) return null;
  return { ...related, where: [...related.where, ...world.predicates([origin], 0.1)] };
}

function byEdge(world: World, scope: Scope, origin: Occurrence, edges: readonly Edge[], joins = 0.25): Related | null {
  const edge = world.random.maybe(edges);
  if (edge === undefined) return null;
  const first = edge.kind === 'through' ? edge.middle : edge.table;
  const main = occurrenceOf(first, world.outerAlias(scope, origin));
  const where =
    edge.kind === 'up' ? linkCondition(world, origin, edge.link, main) : linkCondition(world, main, edge.link, origin);
  const related: Related = {
    from: [fromTable(first, main.alias)],
    where,
    scope: within(main, scope),
    main,
    total: keyOf(main),
  };
  if (edge.kind === 'through') return filtered(world, joinUp(world, related, edge.onward, true));
  return filtered(world, world.random.chance(joins) ? joinSomething(world, related) : related);
}

function byValue(world: World, scope: Scope, origin: Occurrence): Related | null {
  const table = world.random.pick(world.tables);
  const main = occurrenceOf(table, world.outerAlias(scope, origin));
  const condition = valueCondition(world, main, origin);
  if (condition === null) return null;
  const related = { from: [fromTable(table, main.alias)], where: [condition], main, total: keyOf(main) };
  return filtered(world, { ...related, scope: within(main, scope) });
}

/** Every row of a table, whatever the outer row is. */
export function unrelated(world: World, scope: Scope): Related {
  world.needsFull = true;
  const table = world.random.pick(world.tables);
  const main = occurrenceOf(table, world.outerAlias(scope));
  const related = { from: [fromTable(table, main.alias)], where: [], main, total: keyOf(main) };
  return filtered(world, { ...related, scope: within(main, []) });
}

function filtered(world: World, related: Related): Related {
  return { ...related, where: [...related.where, ...world.predicates(related.scope, 0.3)] };
}

function joinSomething(world: World, related: Related): Related {
  const up = world.random.maybe(upwards(world, related.main));
  return up === undefined ? related : joinUp(world, related, up.link, false);
}

/**
 * Joins the row that `link` of the main occurrence names, so that there are no more rows than before. Behind a comma
 * there are commas only: what precedes one is no part of a JOIN behind it.
 */
export function joinUp(world: World, related: Related, link: Edge['link'], inner: boolean): Related {
  const { random } = world;
  const table = world.table(link.target);
  const joined = occurrenceOf(table, world.alias(related.scope));
  const on = linkCondition(world, related.main, link, joined);
  const scope = within(joined, related.scope);
  const listed = related.from.slice(1).some((item) => item.join === 'comma');
  const style = listed
    ? 'comma'
    : random.weighted([
        [inner ? 6 : 3, 'JOIN'],
        [3, 'LEFT JOIN'],
        [1, 'comma'],
      ] as const);
  const shared = link.columns.every((name, i) => name === link.targetColumns[i]) && related.from.length === 1;
  const total = related.total;
  // what is asked of either row leaves none out, but shows nulls in place of the joined one
  const asked = style === 'LEFT JOIN' ? world.predicates([random.pick([related.main, joined])], 0.2) : [];
  if (style === 'comma') {
    const from = [...related.from, fromTable(table, joined.alias)];
    return { ...related, from, where: [...related.where, ...on], scope, total };
  }
  const item = fromTable(table, joined.alias, style, [...on, ...asked]);
  const merged = shared && asked.length === 0 && random.chance(0.5);
  const from = [...related.from, merged ? { ...item, on: [], using: link.columns } : item];
  return { ...related, from, scope, total };
}
