import type { Table } from '../spec/schema.js';
import { type Aggregate, type Expression, emptyQuery, type Field, type Output, type Query } from '../spec/view.js';
import { collect } from './aggregates.js';
import { downwards, type Edge, linkCondition, upwards } from './edges.js';
import type { Related } from './related.js';
import { scalar } from './scalars.js';
import { orElse, subquery } from './subqueries.js';
import { column, columns, fromTable, keyOf, type Occurrence, occurrenceOf, term, type World, within } from './world.js';

/**
 * Nothing but lists and totals of the rows that hold the root's key, and objects of the rows that the root refers to:
 * what one row changes can be told from it alone.
 */
export function partsRoot(world: World, root: Occurrence): Query | null {
  const { random } = world;
  const edges = random.some(downwards(world, root), random.between(random.chance(0.8) ? 1 : 0, 2));
  const ups = random.some(upwards(world, root), random.between(0, 2)).filter((edge) => edge.kind === 'up');
  if (edges.length + ups.length === 0) return null;
  const own = scalar(world, [root]);
  const fields: Field[] = [
    ...(own === null ? [] : [{ name: 'own', value: own }]),
    ...ups.map((edge, n) => ({ name: `row${n}`, value: embeddedRow(world, root, edge) })),
    ...edges.flatMap((edge, n) => members(world, root, edge).map((value, i) => ({ name: `part${n}${i}`, value }))),
  ];
  const nested: Field = { name: 'parts', value: objectOf(fields.slice(1)) };
  const doc = objectOf(random.chance(0.3) ? [...fields.slice(0, 1), nested] : fields);
  const held = ups.filter(() => random.chance(0.6)).flatMap(({ link }) => link.columns);
  const names = [...new Set([...root.key, ...held])];
  const outputs: Output[] = names.map((name) => ({ name: null, value: column(root, name) }));
  const name = root.columns.some((column) => column.name === 'doc') ? 'document' : 'doc';
  return {
    ...emptyQuery,
    from: [fromTable(root.table as Table, root.alias)],
    outputs: [...outputs, { name, value: doc }],
  };
}

/** The row that a link of the root names, with its key. */
function embeddedRow(world: World, root: Occurrence, { link, table }: Edge & { kind: 'up' }): Expression {
  const main = occurrenceOf(table, world.outerAlias([root], root));
  const related: Related = {
    from: [fromTable(table, main.alias)],
    where: linkCondition(world, root, link, main),
    scope: within(main, [root]),
    main,
    total: keyOf(main),
  };
  return subquery('embedded row', '({q})', related, shownRow(world, main));
}

/** An object with a row's key and some of its columns. */
function shownRow(world: World, main: Occurrence): Expression {
  const shown = world.random.some(columns(main), 2).map((value) => ({ name: `v_${value.column}`, value }));
  return objectOf([...keyOf(main).map((value) => ({ name: value.column, value })), ...shown]);
}

function objectOf(fields: readonly Field[]): Expression {
  return { kind: 'object', type: 'jsonb', form: 'jsonb_build_object', fields: [...fields] };
}

function members(world: World, root: Occurrence, edge: Edge): Expression[] {
  const { random } = world;
  const kinds = random.some(['list', 'list', 'count', 'sum', 'sum', 'min', 'max'] as const, random.between(1, 3));
  return kinds.map((kind) => {
    const main = occurrenceOf(edge.table, world.alias([root]));
    const related: Related = {
      from: [fromTable(edge.table, main.alias)],
      where: linkCondition(world, main, edge.link, root),
      scope: within(main, [root]),
      main,
      total: keyOf(main),
    };
    if (kind === 'list') return list(world, related);
    const total = kind === 'count' ? plain('count', 'bigint', 'count[*]') : ofNumber(world, related, kind);
    return kind === 'sum' && random.chance(0.4)
      ? orElse(world, 'total', related, total, random.pick(zeros))
      : subquery('total', '({q})', related, total);
  });
}

/** Elements show their key; some are in an order of columns that they don't show. */
function list(world: World, related: Related): Expression {
  const { random } = world;
  const { main } = related;
  const array = collect(world, related, shownRow(world, main));
  const direction = random.chance(0.3) ? (' DESC' as const) : ('' as const);
  const sorted = columns(main).filter(({ column }) => isNeverNull(main, column));
  const order = [...random.some(sorted, random.below(2)), ...keyOf(main)].map((value) => ({ value, direction }));
  return orElse(world, 'list', related, { ...array, order }, "'[]'");
}

/** What stands for the sum of no rows; some make another type of it. */
const zeros = ['0', '0', '0::numeric', '0::bigint', '0::float8', '0.0', 'NULL, 0'];

function isNeverNull({ table }: Occurrence, name: string): boolean {
  const column = table?.columns.find((candidate) => candidate.name === name);
  return column?.notNull === true && (column.type === 'int' || column.type === 'text' || column.type === 'price');
}

function ofNumber(world: World, { main }: Related, kind: 'sum' | 'min' | 'max'): Aggregate {
  const numbers = columns(main, (type) => type === 'int' || type === 'price' || type === 'bigint');
  const value = world.random.maybe(numbers.filter(({ column }) => isNeverNull(main, column))) ?? numbers[0];
  if (value === undefined) return plain('count', 'bigint', 'count[*]');
  const other = world.random.maybe(numbers.filter(({ column }) => isNeverNull(main, column)));
  const product = other === undefined ? value : term('product', 'numeric', '{}::numeric * {}', value, other);
  return plain(kind, 'numeric', `${kind}[{}]`, world.random.chance(0.5) ? value : product);
}

function plain(construct: string, type: Aggregate['type'], pattern: string, ...parts: Expression[]): Aggregate {
  return { kind: 'aggregate', construct, type, pattern, parts, distinct: false, order: [], total: [], filter: null };
}
