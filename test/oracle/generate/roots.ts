import type { TypeName } from '../spec/types.js';
import { type Expression, emptyQuery, type From, type Query, type Relation } from '../spec/view.js';
import { aggregateValue } from './aggregates.js';
import { downwards, upwards } from './edges.js';
import { joinUp, type Related, relatedRows } from './related.js';
import { spend } from './subqueries.js';
import {
  column,
  fromTable,
  type Occurrence,
  occurrenceOf,
  row,
  type Scope,
  someOrder,
  term,
  type World,
} from './world.js';

/** A root's FROM, and what the select list may refer to, the root first. */
export interface RootQuery {
  readonly query: Query;
  readonly scope: Scope;
}

/** The root alone, or joined to what leaves one row per root: parents, LATERAL, WITH and derived tables. */
export function plainRoot(world: World, base: Query, root: Occurrence): RootQuery {
  const alone = { query: base, scope: [root] };
  const make = world.random.weighted([
    [50, () => alone],
    [22, () => parents(world, base, root)],
    [8, () => lateralAggregate(world, base, root)],
    [6, () => lateralRow(world, base, root)],
    [14, () => summaryTable(world, base, root)],
  ]);
  return make() ?? alone;
}

function parents(world: World, base: Query, root: Occurrence): RootQuery | null {
  const start: Related = { from: [...base.from], where: [], scope: [root], main: root, total: [] };
  const first = world.random.maybe(upwards(world, root));
  if (first === undefined) return null;
  let joined = joinUp(world, start, first.link, world.random.chance(0.2));
  const parent = joined.scope[0] as Occurrence;
  const second = world.random.maybe(upwards(world, world.random.chance(0.5) ? parent : root));
  if (second !== undefined && world.random.chance(0.35)) {
    const main = upwards(world, parent).some((edge) => edge.link === second.link) ? parent : root;
    joined = joinUp(world, { ...joined, main }, second.link, false);
  }
  const query = { ...base, from: joined.from, where: joined.where };
  return { query, scope: [root, ...joined.scope.filter((occurrence) => occurrence !== root)] };
}

function join(base: Query, join: From['join'], relation: Relation, alias: string, on: Expression[]): Query {
  return { ...base, from: [...base.from, { join, relation, alias, on, using: [] }] };
}

const always: Expression = { kind: 'literal', type: 'boolean', text: 'true' };

function lateralAggregate(world: World, base: Query, root: Occurrence): RootQuery | null {
  const related = spend(world, () => relatedRows(world, [root]));
  if (related === null) return null;
  const value = aggregateValue(world, related);
  const query = { ...emptyQuery, outputs: [{ name: 'v', value }], from: related.from, where: related.where };
  const side = { alias: world.alias([root]), table: null, columns: [{ name: 'v', type: value.type }], key: [] };
  const relation: Relation = { kind: 'derived', query, lateral: true };
  const cross = world.random.chance(0.5);
  const joined = join(base, cross ? 'CROSS JOIN' : 'LEFT JOIN', relation, side.alias, cross ? [] : [always]);
  return { query: joined, scope: [root, side] };
}

/** The first related row in some order: JOIN drops roots that have none. */
function lateralRow(world: World, base: Query, root: Occurrence): RootQuery | null {
  const related = spend(world, () => relatedRows(world, [root]));
  const { main } = related ?? {};
  if (related === null || main?.table == null) return null;
  const query: Query = {
    ...emptyQuery,
    outputs: [{ name: null, value: term('*', 'jsonb', '{}.*', row(main)) }],
    from: related.from,
    where: related.where,
    order: someOrder(world.random, main),
    total: related.total,
    limit: 1,
  };
  const side = occurrenceOf(main.table, world.alias([root]));
  const relation: Relation = { kind: 'derived', query, lateral: true };
  const style = world.random.pick(['JOIN', 'LEFT JOIN', 'LEFT JOIN'] as const);
  return { query: join(base, style, relation, side.alias, [always]), scope: [root, side] };
}

/** Aggregates of all children by their link, in a WITH query or a derived table, joined by the link. */
function summaryTable(world: World, base: Query, root: Occurrence): RootQuery | null {
  const edge = world.random.maybe(downwards(world, root));
  if (edge === undefined || world.budget <= 0) return null;
  world.budget--;
  const main = occurrenceOf(edge.table, world.alias([]));
  const related: Related = {
    from: [fromTable(edge.table, main.alias)],
    where: world.predicates([main], 0.3),
    scope: [main],
    main,
    total: edge.table.key.map((name) => column(main, name)),
  };
  const keys = edge.link.columns.map((name, i) => ({ name: `k${i}`, value: column(main, name) }));
  const value = aggregateValue(world, related);
  const query: Query = {
    ...emptyQuery,
    outputs: [...keys, { name: 'v', value }],
    from: related.from,
    where: related.where,
    groupBy: keys.map((key) => key.value),
  };
  const types: { name: string; type: TypeName }[] = [...keys, { name: 'v', value }].map((output) => ({
    name: output.name,
    type: output.value.type,
  }));
  const side: Occurrence = {
    alias: world.alias([root]),
    table: null,
    columns: types,
    key: keys.map(({ name }) => name),
  };
  const on = keys.map(({ name }, i) =>
    term('key equality', 'boolean', '{} = {}', column(side, name), column(root, edge.link.targetColumns[i] as string)),
  );
  const { random } = world;
  const style = random.weighted([
    [1, 'JOIN'],
    [4, 'LEFT JOIN'],
  ] as const);
  if (random.chance(0.4)) {
    const relation: Relation = { kind: 'derived', query, lateral: false };
    return { query: join(base, style, relation, side.alias, on), scope: [root, side] };
  }
  const joined = join(base, style, { kind: 'named', name: 'w' }, side.alias, on);
  const named = { ...joined, with: [{ name: 'w', materialized: random.chance(0.3), query }] };
  return { query: named, scope: [root, side] };
}
