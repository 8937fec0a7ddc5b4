import { columnOf, type Table } from '../spec/schema.js';
import { type TypeName, types } from '../spec/types.js';
import { type Expression, emptyQuery, type Field, type Output, type Query } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { document } from './documents.js';
import { downwards, linkCondition, upwards } from './edges.js';
import type { Related } from './related.js';
import { literal } from './scalars.js';
import {
  column,
  fromTable,
  isOrdered,
  keyOf,
  type Occurrence,
  occurrenceOf,
  someOrder,
  term,
  type World,
} from './world.js';

/** Groups of a table's rows by what they say, or the first row of each; null where a table says nothing to group by. */
export function groupsRoot(world: World, root: Occurrence): Query | null {
  const { random } = world;
  const table = root.table as Table;
  const sayable = table.columns.filter(({ type }) => isOrdered(type) && world.mayShow(type));
  const keys = random.some(sayable, random.between(1, 2)).map(({ name }, place): Output => {
    return { name: `g${place}`, value: groupedBy(world, root, name) };
  });
  if (keys.length === 0) return null;
  return random.chance(0.25) ? firstOfEach(world, root, keys) : groupsOf(world, root, keys);
}

/** Whether an output of that name is what rows are grouped by. */
export function isKeyOfGroups(name: string): boolean {
  return /^g\d+$/.test(name);
}

/** A column, what is made of one, or a value that stands for none: never null. */
function groupedBy(world: World, root: Occurrence, name: string): Expression {
  const { random } = world;
  const plain = column(root, name);
  const present = columnOf(root.table as Table, name).notNull
    ? plain
    : term('coalesce', plain.type, 'coalesce({}, {})', plain, someValue(world, plain.type));
  if (random.chance(0.5)) return present;
  switch (plain.type) {
    case 'int':
      return term('modulo', 'int', '{} % 2', present);
    case 'text':
      return term('lower', 'text', 'lower({})', present);
    case 'timestamp':
      return term('date_trunc', 'timestamp', "date_trunc('month', {})", present);
    case 'timestamptz':
      return term('date_trunc', 'timestamp', "date_trunc('day', {} AT TIME ZONE 'UTC')", present);
    default:
      return present;
  }
}

function someValue({ random }: World, type: TypeName): Expression {
  return { kind: 'literal', type, text: random.pick(types[type].values) };
}

/** Every value is an aggregate of the group's rows, of those joined to them, or what it is grouped by. */
function groupsOf(world: World, root: Occurrence, keys: readonly Output[]): Query {
  const { random } = world;
  let related: Related = {
    from: [fromTable(root.table as Table, root.alias)],
    where: world.predicates([root], 0.3),
    scope: [root],
    main: root,
    total: keyOf(root),
  };
  const near = [...downwards(world, root), ...upwards(world, root)];
  for (const edge of random.some(near, random.below(3))) {
    const joined = occurrenceOf(edge.table, world.alias(related.scope));
    const on =
      edge.kind === 'up'
        ? linkCondition(world, root, edge.link, joined)
        : linkCondition(world, joined, edge.link, root);
    const item = fromTable(edge.table, joined.alias, random.pick(['LEFT JOIN', 'JOIN'] as const), on);
    related = {
      ...related,
      from: [...related.from, item],
      scope: [joined, ...related.scope],
      total: [...related.total, ...keyOf(joined)],
    };
  }
  const fields: Field[] = [
    { name: 'items', value: collect(world, related, world.element(related.scope)) },
    { name: 'value', value: aggregateValue(world, related) },
    ...keys.map(({ name, value }) => ({ name: `of_${name}`, value })),
  ];
  const doc: Expression = { kind: 'object', type: 'jsonb', form: 'jsonb_build_object', fields };
  const having = random.chance(0.15) ? term('HAVING', 'boolean', 'count(*) <> {}', literal(world, 'int')) : null;
  const { from, where } = related;
  const groupBy = keys.map(({ value }) => value);
  return { ...emptyQuery, from, where, groupBy, having, outputs: [...keys, { name: 'doc', value: doc }] };
}

/** `DISTINCT ON`: of each group the row that comes first. */
function firstOfEach(world: World, root: Occurrence, keys: readonly Output[]): Query {
  const on = keys.map(({ value }) => value);
  return {
    ...emptyQuery,
    from: [fromTable(root.table as Table, root.alias)],
    where: world.predicates([root], 0.3),
    distinctOn: on,
    order: [...on.map((value) => ({ value, direction: '' as const })), ...someOrder(world.random, root)],
    total: world.total(keyOf(root)),
    outputs: [...keys, { name: 'doc', value: document(world, [root]) }],
  };
}
