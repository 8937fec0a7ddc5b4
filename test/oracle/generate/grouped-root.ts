import type { Table } from '../spec/schema.js';
import { type Aggregate, type Expression, emptyQuery, type Field, type Output, type Query } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { downwards, linkCondition, upwards } from './edges.js';
import type { Related } from './related.js';
import { literal, scalar } from './scalars.js';
import { present, unlessNone } from './spellings.js';
import { fromTable, keyOf, type Occurrence, occurrenceOf, term, type World } from './world.js';

/** The root joined to one or two sets of its children and grouped by its key: every value is an aggregate of them. */
export function groupedRoot(world: World, root: Occurrence): Query {
  const { random } = world;
  const table = root.table as Table;
  let related: Related = {
    from: [fromTable(table, root.alias)],
    where: world.predicates([root], 0.3),
    scope: [root],
    main: root,
    total: keyOf(root),
  };
  const joins = random.some(
    downwards(world, root),
    random.weighted([
      [3, 1],
      [1, 2],
    ]),
  );
  for (const { link, table: child } of joins) {
    const joined = occurrenceOf(child, world.alias(related.scope));
    const style = random.weighted([
      [4, 'LEFT JOIN'],
      [1, 'JOIN'],
    ] as const);
    const item = fromTable(child, joined.alias, style, linkCondition(world, joined, link, root));
    related = {
      ...related,
      from: [...related.from, item],
      scope: [joined, ...related.scope],
      main: joined,
      total: [...keyOf(joined), ...related.total],
    };
  }
  const [many] = related.scope as [Occurrence];
  if (random.chance(0.3)) related = { ...joinedUp(world, related), main: many };
  const own = Array.from({ length: random.below(3) }, () => scalar(world, [root])).filter((value) => value !== null);
  const fields: Field[] = [
    ...own.map((value, i) => ({ name: `own${i}`, value })),
    { name: 'items', value: items(world, related) },
    { name: 'value', value: totalOf(world, related) },
    ...(random.chance(0.5) ? [{ name: 'other', value: totalOf(world, related) }] : []),
  ];
  const doc: Expression = { kind: 'object', type: 'jsonb', form: 'jsonb_build_object', fields };
  const key: Output[] = keyOf(root).map((value) => ({ name: null, value }));
  const { from, where } = related;
  const groupBy = keyOf(root);
  const having = random.chance(0.15) ? term('HAVING', 'boolean', 'count(*) <> {}', literal(world, 'int')) : null;
  return { ...emptyQuery, from, where, groupBy, having, outputs: [...key, { name: docName(root), value: doc }] };
}

/** With a row that a child names, which outer joins leave as many children as there were. */
function joinedUp(world: World, related: Related): Related {
  const up = world.random.maybe(upwards(world, related.main));
  if (up === undefined || up.kind !== 'up') return related;
  const joined = occurrenceOf(up.table, world.alias(related.scope));
  const on = linkCondition(world, related.main, up.link, joined);
  const item = fromTable(up.table, joined.alias, 'LEFT JOIN', on);
  return { ...related, from: [...related.from, item], scope: [joined, ...related.scope] };
}

/** The children, without the row of nulls that a LEFT JOIN gives a root that has none: mostly by a filter. */
function items(world: World, related: Related): Expression {
  const { random } = world;
  const [key] = keyOf(related.main);
  const list = collect(world, related, world.element(related.scope));
  if (key === undefined) return list;
  if (random.chance(0.25)) return unlessNone(world, key, list);
  const filtered = { ...list, filter: present(key) };
  return random.chance(0.5) ? term('coalesce', 'jsonb', "coalesce({}, '[]')", filtered) : filtered;
}

/** Any aggregate of theirs; half of them without the row of nulls. */
function totalOf(world: World, related: Related): Aggregate {
  const total = aggregateValue(world, related);
  const [key] = keyOf(related.main);
  return key === undefined || total.filter !== null || world.random.chance(0.5)
    ? total
    : { ...total, filter: present(key) };
}

const docName = (root: Occurrence): string => (root.key.includes('doc') ? 'doc2' : 'doc');
