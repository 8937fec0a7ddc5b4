import type { Link, Table } from '../spec/schema.js';
import { type Expression, emptyQuery, type From, type Query } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { downwards, upwards } from './edges.js';
import type { Related } from './related.js';
import { subquery } from './subqueries.js';
import {
  column,
  columns,
  fromTable,
  isExact,
  isOrdered,
  keyOf,
  type Occurrence,
  occurrenceOf,
  type Scope,
  term,
  type World,
  within,
} from './world.js';

/** A link of a table to itself, or two of its links to one other: rows lead to rows by `from` and `to`, which are alike. */
interface Ladder {
  readonly table: Table;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Rows that a recursive query gathers, to any depth; rings end, as rows are nothing but keys and links. */
export function tree(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const [origin] = scope;
  if (world.budget <= 0 || origin?.table == null) return null;
  const begins = laddersOf(world).flatMap((ladder) =>
    beginsOf(world, ladder, origin).map((pairs) => ({ ladder, pairs })),
  );
  const begin = random.maybe(begins);
  if (begin === undefined) return null;
  world.budget--;
  const { ladder, pairs } = begin;
  const names = [...new Set([...ladder.table.key, ...ladder.from, ...ladder.to])];
  const shown = ladder.table.columns.filter(({ name }) => names.includes(name));
  const first = occurrenceOf(ladder.table, world.outerAlias(scope, origin));
  const anchor = select(
    first,
    names,
    pairs.map(([own, other]) => term('key equality', 'boolean', '{} = {}', column(first, own), column(origin, other))),
  );
  const self: Occurrence = { alias: world.alias(scope), table: null, columns: shown, key: [] };
  const further = occurrenceOf(ladder.table, world.alias(within(self, scope)));
  const steps = ladder.from.map((name, place) => {
    const sides = [column(further, name), column(self, ladder.to[place] as string)] as const;
    return term('key equality', 'boolean', '{} = {}', ...(random.chance(0.5) ? sides : sides.toReversed()));
  });
  const selfItem: From = {
    join: 'comma',
    relation: { kind: 'named', name: 'w' },
    alias: self.alias,
    on: [],
    using: [],
  };
  const recursive = select(further, names, world.predicates([further], 0.2));
  const query: Query = {
    ...anchor,
    where: [...anchor.where, ...world.predicates([first], 0.2)],
    setOperation: {
      operator: 'UNION',
      query: { ...recursive, from: [selfItem, fromTable(ladder.table, further.alias, 'JOIN', steps)] },
    },
  };
  return gathered(world, scope, self, selfItem, ladder.table, query);
}

/** What is made of the rows: themselves, or with those of the table joined to them. */
function gathered(world: World, scope: Scope, self: Occurrence, item: From, table: Table, query: Query): Expression {
  const { random } = world;
  const joined = random.chance(0.6) ? occurrenceOf(table, world.alias(within(self, scope))) : null;
  const on =
    joined === null
      ? []
      : table.key.map((name) => term('key equality', 'boolean', '{} = {}', column(joined, name), column(self, name)));
  const inner = within(self, scope);
  const rows: Related = {
    from: joined === null ? [item] : [item, fromTable(table, joined.alias, 'JOIN', on)],
    where: [],
    scope: joined === null ? inner : within(joined, inner),
    main: joined ?? self,
    total: joined === null ? columns(self, isOrdered) : keyOf(joined),
  };
  const value = random.chance(0.5) ? aggregateValue(world, rows) : collect(world, rows, world.element(rows.scope));
  const made = subquery('WITH RECURSIVE', '({q})', rows, value);
  return { ...made, query: { ...made.query, with: [{ name: 'w', materialized: false, recursive: true, query }] } };
}

function select(occurrence: Occurrence, names: readonly string[], where: readonly Expression[]): Query {
  const outputs = names.map((name) => ({ name, value: column(occurrence, name) }));
  return { ...emptyQuery, outputs, from: [fromTable(occurrence.table as Table, occurrence.alias)], where };
}

function laddersOf(world: World): Ladder[] {
  return world.tables.flatMap((table): Ladder[] => {
    const typeOf = (name: string) => table.columns.find((each) => each.name === name)?.type ?? 'json';
    const links = table.links.flatMap((link) => [
      ...(link.target === table.name ? [{ table, from: link.columns, to: link.targetColumns }] : []),
      ...table.links
        .filter((other) => other !== link && isSameTarget(link, other))
        .map((other) => ({ table, from: link.columns, to: other.columns })),
    ]);
    const both = links.flatMap((ladder) => [ladder, { table, from: ladder.to, to: ladder.from }]);
    return both.filter(({ from, to }) =>
      [...table.key, ...from, ...to].every((name) => isExact(typeOf(name)) && isOrdered(typeOf(name))),
    );
  });
}

function isSameTarget(link: Link, other: Link): boolean {
  return link.target === other.target && link.targetColumns.join() === other.targetColumns.join();
}

/** Ways in which the first rows may be found: pairs of a column of theirs and one of the row that they are found from. */
function beginsOf(world: World, { table, from, to }: Ladder, origin: Occurrence): (readonly [string, string])[][] {
  const down = downwards(world, origin).filter((edge) => edge.table === table);
  const up = upwards(world, origin).filter((edge) => edge.table === table);
  const own = origin.table === table ? [table.key.map((name) => [name, name] as const), zip(from, to)] : [];
  return [
    ...down.map(({ link }) => zip(link.columns, link.targetColumns)),
    ...up.map(({ link }) => zip(link.targetColumns, link.columns)),
    ...own,
  ];
}

function zip(own: readonly string[], other: readonly string[]): (readonly [string, string])[] {
  return own.map((name, place) => [name, other[place] as string] as const);
}
