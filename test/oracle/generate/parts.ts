import type { Table } from '../spec/schema.js';
import {
  type Aggregate,
  type Expression,
  emptyQuery,
  type Field,
  type From,
  type Output,
  type Query,
} from '../spec/view.js';
import { collect } from './aggregates.js';
import { downwards, type Edge, linkCondition, upwards } from './edges.js';
import { entries } from './maps.js';
import { joinUp, type Related } from './related.js';
import { scalar } from './scalars.js';
import { guardedRow, joined, spelledList, spelledRow } from './spellings.js';
import { orElse, subquery } from './subqueries.js';
import {
  column,
  columns,
  fromTable,
  keyOf,
  type Occurrence,
  occurrenceOf,
  type Scope,
  term,
  type World,
  within,
} from './world.js';

/**
 * Lists and totals of the rows that hold the root's key, and objects of the rows that the root refers to, with the same
 * of their rows in them: what a change shows in has a path.
 */
export function partsRoot(world: World, root: Occurrence): Query | null {
  const { random } = world;
  const down = downwards(world, root);
  const deeper = down.filter(({ table }) => isLinkedTo(world, table));
  world.deep = deeper.length > 0 && random.chance(0.6);
  world.flat = !world.deep && random.chance(0.6);
  const edges = world.deep
    ? [...new Set([random.pick(deeper), ...random.some(down, random.below(2))])]
    : random.some(down, random.between(random.chance(0.8) ? 1 : 0, 2));
  const ups = random.some(upwards(world, root), random.between(0, 2)).filter((edge) => edge.kind === 'up');
  if (edges.length + ups.length === 0) return null;
  world.listed = edges.map(({ table }) => table);
  const own = scalar(world, [root]);
  const fields: Field[] = [
    ...(own === null ? [] : [{ name: 'own', value: own }]),
    ...ups.map((edge, n) => ({ name: `row${n}`, value: embeddedRow(world, [root], edge) })),
    ...edges.flatMap((edge, n) => members(world, [root], edge).map((value, i) => ({ name: `part${n}${i}`, value }))),
  ];
  const laterals: From[] = [];
  for (const [place, field] of fields.entries()) {
    const scope = [...laterals.map(({ alias }) => ({ alias, table: null, columns: [], key: [] })), root];
    const edge = ups[Number(/^row(\d)$/.exec(field.name)?.[1])];
    const shown = (main: Occurrence) => objectOf(shownRow(world, { ...ofRow(main), scope: [main, root] }));
    const made =
      edge !== undefined && random.chance(0.3)
        ? guardedRow(world, root, scope, edge, shown)
        : random.chance(0.2)
          ? joined(world, scope, field.value)
          : null;
    if (made === null) continue;
    laterals.push(made.from);
    fields[place] = { ...field, value: made.value };
  }
  const columns = fields.slice(1).filter(() => random.chance(0.15));
  const within = fields.filter((field) => !columns.includes(field));
  const nested: Field = { name: 'parts', value: objectOf(within.slice(1)) };
  const doc = objectOf(random.chance(0.3) ? [...within.slice(0, 1), nested] : within);
  const held = ups.filter(() => random.chance(0.6)).flatMap(({ link }) => link.columns);
  const names = [...new Set([...root.key, ...held])];
  const outputs: Output[] = names.map((name) => ({ name: null, value: column(root, name) }));
  const name = root.columns.some((column) => column.name === 'doc') ? 'document' : 'doc';
  return {
    ...emptyQuery,
    from: [fromTable(root.table as Table, root.alias), ...laterals],
    outputs: [
      ...outputs,
      ...columns.map((field) => ({ ...field, name: `${field.name} of ${name}` })),
      { name, value: doc },
    ],
  };
}

/** Whether other rows are listed within a table's. */
function isLinkedTo(world: World, table: Table): boolean {
  return downwards(world, occurrenceOf(table, '')).length > 0;
}

/** The row that a link of the innermost occurrence names, with its key. */
function embeddedRow(world: World, scope: Scope, { link, table }: Edge & { kind: 'up' }): Expression {
  const [outer] = scope as [Occurrence];
  const main = occurrenceOf(table, world.outerAlias(scope, outer));
  const related: Related = {
    from: [fromTable(table, main.alias)],
    where: [...linkCondition(world, outer, link, main), ...world.predicates([outer], 0.1)],
    scope: within(main, scope),
    main,
    total: keyOf(main),
  };
  if (world.random.chance(0.15)) return valueOfRow(world, related);
  const fields = shownRow(world, related);
  if (world.random.chance(0.3)) return spelledRow(world, scope, related, fields);
  return subquery('embedded row', '({q})', related, world.random.chance(0.1) ? arrayOf(fields) : objectOf(fields));
}

/** One value of a row, or what stands for it. */
function valueOfRow(world: World, related: Related): Expression {
  const texts = columns(related.main, (type) => type === 'text');
  const value = world.random.maybe(texts) ?? term('text', 'text', '{}::text', world.random.pick(columns(related.main)));
  return subquery('value of a row', world.random.pick(['({q})', "coalesce(({q}), 'none')"]), related, value);
}

const ofRow = (main: Occurrence): Related => ({ from: [], where: [], scope: [main], main, total: keyOf(main) });

/** Members of an object with a row's key, mostly, some of its columns, and what is made of rows related to it. */
function shownRow(world: World, { main, scope }: Related): Field[] {
  const { random } = world;
  const key = random.chance(world.deep ? 0.97 : 0.85)
    ? keyOf(main).map((value) => ({ name: value.column, value }))
    : [];
  const shown = random.some(columns(main), 2).map((value) => ({ name: `v_${value.column}`, value }));
  const fields = [...key, ...shown, ...(scope.length < 4 ? rowsWithin(world, scope) : [])];
  return fields.length === 0 ? [{ name: 'none', value: term('constant', 'int', '1') }] : fields;
}

/** Lists, totals and rows in an element or an object. */
function rowsWithin(world: World, scope: Scope): Field[] {
  const { random } = world;
  const [main] = scope as [Occurrence];
  if (world.flat || !random.chance(world.deep ? 0.95 : 0.4)) return [];
  const listed = downwards(world, main).filter(({ table }) => world.listed.includes(table));
  const down = random.some(listed.length > 0 && random.chance(0.5) ? listed : downwards(world, main), 1);
  const up = random.some(upwards(world, main), random.below(2)).filter((edge) => edge.kind === 'up');
  return [
    ...up.map((edge, n) => ({ name: `in row${n}`, value: embeddedRow(world, scope, edge) })),
    ...down.flatMap((edge) => members(world, scope, edge).map((value, n) => ({ name: `in${n}`, value }))),
  ];
}

/** The values by their places. */
function arrayOf(fields: readonly Field[]): Expression {
  const values = fields.map(({ value }) => value);
  return term('jsonb_build_array', 'jsonb', `jsonb_build_array(${values.map(() => '{}').join(', ')})`, ...values);
}

function objectOf(fields: readonly Field[]): Expression {
  return { kind: 'object', type: 'jsonb', form: 'jsonb_build_object', fields: [...fields] };
}

function members(world: World, scope: Scope, edge: Edge): Expression[] {
  const { random } = world;
  const [outer] = scope as [Occurrence];
  const others = random.some(['list', 'count', 'map'] as const, random.below(2));
  const mixed = random.some(
    ['list', 'list', 'map', 'map', 'count', 'sum', 'sum', 'min', 'max'] as const,
    random.between(1, 3),
  );
  const kinds = world.deep ? (['list', ...others] as const) : mixed;
  return kinds.map((kind) => {
    const main = occurrenceOf(edge.table, world.alias(scope));
    const filter = conditions(world, main, scope);
    const related = joinedOn(world, {
      from: [fromTable(edge.table, main.alias)],
      where: [...linkCondition(world, main, edge.link, outer), ...filter],
      scope: within(main, scope),
      main,
      total: keyOf(main),
    });
    if (kind === 'list') return list(world, scope, related);
    if (kind === 'map') return map(world, related, edge);
    const total = filtered(
      world,
      main,
      kind === 'count' ? plain('count', 'bigint', 'count[*]') : ofNumber(world, related, kind),
    );
    return kind === 'sum' && random.chance(0.4)
      ? orElse(world, 'total', related, total, random.pick(zeros))
      : subquery('total', '({q})', related, total);
  });
}

/** Conditions on the rows that are shown, mostly by their own columns. */
function conditions(world: World, main: Occurrence, scope: Scope): Expression[] {
  const { random } = world;
  const count = random.chance(world.deep ? 0.15 : 0.3) ? random.between(1, 2) : 0;
  return Array.from({ length: count }, () => world.predicate(random.chance(0.8) ? [main] : within(main, scope)));
}

function filtered(world: World, main: Occurrence, aggregate: Aggregate): Aggregate {
  return world.random.chance(0.15) ? { ...aggregate, filter: world.predicate([main]) } : aggregate;
}

/** With rows that the main one names, and that those name in turn, by joins that may leave rows out or not. */
function joinedOn(world: World, related: Related): Related {
  const { random } = world;
  if (!random.chance(world.flat || world.deep ? 0.1 : 0.25)) return related;
  let joined = related;
  for (let from = related.main, n = random.between(1, 2); n > 0; n--) {
    const up = random.maybe(upwards(world, from));
    if (up === undefined) break;
    joined = joinUp(world, { ...joined, main: from }, up.link, random.chance(0.5));
    from = joined.scope[0] ?? from;
  }
  return { ...joined, main: related.main };
}

/** Most elements show their key; some are in an order of columns that they don't show. */
function list(world: World, scope: Scope, related: Related): Expression {
  const { random } = world;
  const { main } = related;
  const fields = shownRow(world, related);
  const array = filtered(world, main, collect(world, related, random.chance(0.2) ? arrayOf(fields) : objectOf(fields)));
  const direction = random.chance(0.3) ? (' DESC' as const) : ('' as const);
  const sorted = columns(main).filter(({ column }) => isNeverNull(main, column));
  const order = [...random.some(sorted, random.below(2)), ...keyOf(main)].map((value) => ({ value, direction }));
  const ordered = { ...array, order };
  if (array.filter === null && random.chance(0.35)) return spelledList(world, scope, related, fields, ordered);
  return orElse(world, 'list', related, ordered, "'[]'");
}

/** An object with an entry for each row; some are null of no rows. */
function map(world: World, related: Related, { link }: Edge): Expression {
  const { random } = world;
  const values = [...columns(related.main), objectOf(shownRow(world, related)), arrayOf(shownRow(world, related))];
  const pairs = filtered(world, related.main, entries(world, related, link, random.pick(values)));
  return random.chance(0.85)
    ? orElse(world, 'map', related, pairs, random.pick(["'{ }'", "'{ }'", 'jsonb_build_object()']))
    : subquery('map', '({q})', related, pairs);
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
