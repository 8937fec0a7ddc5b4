import type { TypeName } from '../spec/types.js';
import { type Expression, emptyQuery, type Output, type Query } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { type Related, relatedRows } from './related.js';
import { spend, subquery } from './subqueries.js';
import {
  column,
  columns,
  isOrdered,
  type Occurrence,
  occurrenceOf,
  row,
  type Scope,
  someOrder,
  term,
  type World,
  within,
} from './world.js';

/** Rows of `query`, as an occurrence of its own within `scope`. */
function derived(query: Query, occurrence: Occurrence, scope: Scope): Related {
  const { alias } = occurrence;
  return {
    from: [{ join: 'comma', relation: { kind: 'derived', query, lateral: false }, alias, on: [], using: [] }],
    where: [],
    scope: within(occurrence, scope),
    main: occurrence,
    total: occurrence.key.map((name) => column(occurrence, name)),
  };
}

/** All columns of the main table, so that the derived rows can be used like the table's own. */
function selectRow(
  world: World,
  scope: Scope,
  related: Related,
  extra: readonly Output[],
): readonly [Query, Occurrence] | null {
  const { from, where, main, total } = related;
  if (main.table === null) return null;
  const star = { name: null, value: term('*', 'jsonb', '{}.*', row(main)) };
  const joined = total.slice(main.key.length).map((value, i) => ({ name: `j${i}`, value }));
  const outputs = [star, ...joined, ...extra];
  const base = occurrenceOf(main.table, world.alias(scope));
  const more = [...joined, ...extra].map(({ name, value }) => ({ name: name as string, type: value.type }));
  const key = [...base.key, ...joined.map(({ name }) => name)];
  return [
    { ...emptyQuery, outputs, from, where },
    { ...base, columns: [...base.columns, ...more], key },
  ];
}

/** The first few rows: `… ORDER BY x LIMIT n` inside, an array of them outside. */
export function limited(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const related = spend(world, () => relatedRows(world, scope));
  const rows = related && selectRow(world, scope, related, []);
  if (related === null || rows === null) return null;
  const [query, occurrence] = rows;
  const inner = derived(
    {
      ...query,
      order: someOrder(random, related.main),
      total: world.total(related.total, 1),
      limit: random.between(1, 3),
      offset: random.chance(0.25) ? 1 : null,
    },
    occurrence,
    scope,
  );
  return subquery('LIMIT in a derived table', '({q})', inner, collect(world, inner, world.element(inner.scope)));
}

/** One row's object: the first in some order. */
export function latest(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  if (related === null) return null;
  const made = subquery('ORDER BY … LIMIT 1', '({q})', related, world.object(related.scope));
  const query = {
    ...made.query,
    order: someOrder(world.random, related.main),
    total: world.total(related.total, 1),
    limit: 1,
  };
  return { ...made, query };
}

/** Groups of the related rows, with aggregates and HAVING. */
export function grouped(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const related = spend(world, () => relatedRows(world, scope));
  const by = related && random.maybe(columns(related.main, (type) => world.mayShow(type) && isOrdered(type)));
  if (related === null || by == null) return null;
  const aggregate = aggregateValue(world, related);
  const query: Query = {
    ...emptyQuery,
    outputs: [
      { name: 'k', value: by },
      { name: 'v', value: aggregate },
    ],
    from: related.from,
    where: related.where,
    groupBy: [by],
    having: random.chance(0.3) ? term('HAVING', 'boolean', 'count(*) > 1') : null,
  };
  const outputs = [
    { name: 'k', type: by.type },
    { name: 'v', type: aggregate.type },
  ];
  const groups = derived(query, { alias: world.alias(scope), table: null, columns: outputs, key: ['k'] }, scope);
  const [key, value] = [column(groups.main, 'k'), column(groups.main, 'v')];
  if (random.chance(0.5)) {
    return subquery(
      'GROUP BY in a derived table',
      '({q})',
      groups,
      collect(world, groups, world.element(groups.scope)),
    );
  }
  const name = term('coalesce', 'text', "coalesce({}::text, '')", key);
  const pairs = { ...collect(world, groups, name), construct: 'jsonb_object_agg', pattern: 'jsonb_object_agg[{}, {}]' };
  return subquery('GROUP BY in a derived table', '({q})', groups, { ...pairs, parts: [name, value] });
}

/** A window over the related rows, filtered outside. */
export function windowed(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  const value = related && windowFunction(world, related);
  const rows = related && value && selectRow(world, scope, related, [{ name: 'w', value }]);
  if (rows === null) return null;
  const inner = derived(rows[0], rows[1], scope);
  const kept = world.random.chance(0.5) ? [term('comparison', 'boolean', '{} <= 2', column(inner.main, 'w'))] : [];
  const outer = { ...inner, where: kept };
  return subquery('window in a derived table', '({q})', outer, collect(world, outer, world.element(outer.scope)));
}

function windowFunction(world: World, { main, total: all }: Related): Expression {
  const { random } = world;
  const total = world.total(all, 1);
  const ordered = columns(main, isOrdered);
  const [by, part] = [random.pick(ordered), random.pick(ordered)];
  const number = random.maybe(columns(main, (type) => type === 'int' || type === 'price')) ?? part;
  const totals = total.map(() => '{}').join(', ');
  const make =
    (type: TypeName, pattern: string, ...parts: Expression[]) =>
    () =>
      term('window function', type, pattern, ...parts);
  const choices = [
    make('bigint', `row_number() OVER (ORDER BY {} DESC, ${totals})`, by, ...total),
    make('bigint', `row_number() OVER (PARTITION BY {} ORDER BY ${totals})`, part, ...total),
    make('bigint', 'rank() OVER (ORDER BY {})', by),
    make('bigint', 'count(*) OVER (PARTITION BY {})', part),
    make('bigint', `count({}) OVER (ORDER BY ${totals})`, number, ...total),
  ];
  return random.pick(choices)();
}

/** UNION and its like of one column of two sets of related rows. */
export function union(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const one = spend(world, () => relatedRows(world, scope));
  const other = one && spend(world, () => relatedRows(world, scope));
  if (one === null || other === null) return null;
  const pairs = columns(one.main, (type) => world.mayShow(type)).flatMap((left) =>
    columns(other.main, (type) => type === left.type).map((right) => [left, right] as const),
  );
  const pair = random.maybe(pairs);
  if (pair === undefined) return null;
  const [left, right] = pair;
  const side = ({ from, where }: Related, value: Expression): Query => ({
    ...emptyQuery,
    outputs: [{ name: 'v', value }],
    from,
    where,
  });
  const operator = random.weighted([
    [5, 'UNION ALL'],
    [5, 'UNION'],
    [1, 'INTERSECT'],
    [1, 'EXCEPT'],
  ] as const);
  const query = { ...side(one, left), setOperation: { operator, query: side(other, right) } };
  const occurrence = { alias: world.alias(scope), table: null, columns: [{ name: 'v', type: left.type }], key: ['v'] };
  const rows = derived(query, occurrence, scope);
  return subquery('set operation in a derived table', '({q})', rows, collect(world, rows, column(occurrence, 'v')));
}

/** DISTINCT or DISTINCT ON in a derived table. */
export function distinctRows(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const related = spend(world, () => relatedRows(world, scope));
  const by = related && random.maybe(columns(related.main, (type) => world.mayShow(type) && isOrdered(type)));
  if (related === null || by == null) return null;
  if (random.chance(0.5)) {
    const query: Query = {
      ...emptyQuery,
      distinctOn: 'all',
      outputs: [{ name: 'v', value: by }],
      from: related.from,
      where: related.where,
    };
    const occurrence = { alias: world.alias(scope), table: null, columns: [{ name: 'v', type: by.type }], key: ['v'] };
    const rows = derived(query, occurrence, scope);
    return subquery('DISTINCT in a derived table', '({q})', rows, collect(world, rows, column(occurrence, 'v')));
  }
  const rows = selectRow(world, scope, related, []);
  if (rows === null) return null;
  const query: Query = { ...rows[0], distinctOn: [by], total: [by, ...world.total(related.total)] };
  const inner = derived(query, rows[1], scope);
  return subquery('DISTINCT ON', '({q})', inner, collect(world, inner, world.element(inner.scope)));
}

/** A WITH query inside a subquery, correlated from there. */
export function named(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  const rows = related && selectRow(world, scope, related, []);
  if (rows === null) return null;
  const [query, occurrence] = rows;
  const { random } = world;
  const inner: Related = {
    from: [{ join: 'comma', relation: { kind: 'named', name: 'w' }, alias: occurrence.alias, on: [], using: [] }],
    where: world.predicates(within(occurrence, scope), 0.3),
    scope: within(occurrence, scope),
    main: occurrence,
    total: occurrence.key.map((name) => column(occurrence, name)),
  };
  const value = random.chance(0.5) ? aggregateValue(world, inner) : collect(world, inner, world.element(inner.scope));
  const made = subquery('WITH in a subquery', '({q})', inner, value);
  return { ...made, query: { ...made.query, with: [{ name: 'w', materialized: random.chance(0.3), query }] } };
}

/** Each related row beside an aggregate of the rows related to it, by LATERAL. */
export function lateralSummary(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  const nested = related && spend(world, () => relatedRows(world, related.scope));
  if (related === null || nested === null) return null;
  const value = aggregateValue(world, nested);
  const query: Query = { ...emptyQuery, outputs: [{ name: 'v', value }], from: nested.from, where: nested.where };
  const side: Occurrence = {
    alias: world.alias(related.scope),
    table: null,
    columns: [{ name: 'v', type: value.type }],
    key: [],
  };
  const relation = { kind: 'derived', query, lateral: true } as const;
  const join = world.random.pick(['CROSS JOIN', 'LEFT JOIN'] as const);
  const on = join === 'LEFT JOIN' ? [{ kind: 'literal', type: 'boolean', text: 'true' } as const] : [];
  const outer: Related = {
    ...related,
    from: [...related.from, { join, relation, alias: side.alias, on, using: [] }],
    scope: within(side, related.scope),
  };
  const element: Expression = {
    kind: 'object',
    type: 'jsonb',
    form: 'jsonb_build_object',
    fields: [
      { name: 'of', value: world.element(related.scope) },
      { name: 'v', value: column(side, 'v') },
    ],
  };
  return subquery('LATERAL in a subquery', '({q})', outer, collect(world, outer, element));
}
