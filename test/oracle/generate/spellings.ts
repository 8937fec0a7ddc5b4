import type { Aggregate, Expression, Field, From } from '../spec/view.js';
import { emptyQuery, type Query } from '../spec/view.js';
import { type Edge, linkCondition } from './edges.js';
import type { Related } from './related.js';
import { orElse, subquery } from './subqueries.js';
import { column, fromTable, keyOf, type Occurrence, occurrenceOf, row, type Scope, term, type World } from './world.js';

/**
 * The same lists, rows and totals as tools write them: by queries in FROM, by LATERAL, with limits and guards that leave
 * nothing out, by SQL/JSON.
 */

/** The rows of a query as an item of FROM: what `fields` are is what its columns are. */
function rowsOf(world: World, scope: Scope, related: Related, fields: readonly Field[], rest: Partial<Query>): Related {
  const alias = world.alias(related.scope);
  const occurrence: Occurrence = {
    alias,
    table: null,
    columns: fields.map(({ name, value }) => ({ name, type: value.type })),
    key: [],
  };
  const query: Query = { ...emptyQuery, ...rest, outputs: [...fields], from: related.from, where: related.where };
  const renaming = world.random.chance(0.2) ? renamed(world, related, query, fields) : query;
  const from: From = {
    join: 'comma',
    relation: { kind: 'derived', query: renaming, lateral: false },
    alias,
    on: [],
    using: [],
  };
  return { from: [from], where: [], scope: [occurrence, ...scope], main: occurrence, total: [] };
}

/** One more query around it that only names its columns again. */
function renamed(world: World, related: Related, query: Query, fields: readonly Field[]): Query {
  const alias = world.alias([...related.scope, { alias: 'x', table: null, columns: [], key: [] }]);
  const outputs = fields.map(({ name, value }) => ({
    name,
    value: { kind: 'column', alias, column: name, type: value.type } as const,
  }));
  const from: From = { join: 'comma', relation: { kind: 'derived', query, lateral: false }, alias, on: [], using: [] };
  return { ...emptyQuery, outputs, from: [from] };
}

/** An array of rows in an order. */
export function spelledList(
  world: World,
  scope: Scope,
  related: Related,
  fields: readonly Field[],
  array: Aggregate,
): Expression {
  const { random } = world;
  const { order, total } = array;
  const form = random.weighted([
    [5, 'rows'],
    [2, 'counted'],
    [2, 'filtered'],
    [world.version < 16 ? 0 : 2, 'SQL/JSON'],
  ] as const);
  if (form !== 'rows') return spelledInPlace(world, related, fields, array, form);
  const rows = rowsOf(world, scope, related, fields, { order, total, offset: random.chance(0.15) ? 0 : null });
  const element = row(rows.main);
  const shown = random.chance(0.5) ? element : term('to_jsonb', 'jsonb', 'to_jsonb({})', element);
  return orElse(world, 'list of rows of a query', rows, { ...array, parts: [shown], order: [], total: [] }, "'[]'");
}

/** A list unless nothing is counted, one that leaves out rows that aren't there, or one by SQL/JSON. */
function spelledInPlace(
  world: World,
  related: Related,
  fields: readonly Field[],
  array: Aggregate,
  form: 'counted' | 'filtered' | 'SQL/JSON',
): Expression {
  const [key] = keyOf(related.main);
  if (form === 'SQL/JSON') {
    const element: Expression = { kind: 'object', type: 'jsonb', form: 'JSON_OBJECT', fields: [...fields] };
    const pattern = world.random.pick(['{} | RETURNING jsonb', '{} | NULL ON NULL RETURNING jsonb']);
    const gathered = { ...array, pattern: `JSON_ARRAYAGG[${pattern}]`, parts: [element] };
    return orElse(world, 'list by SQL/JSON', related, gathered, "'[]'");
  }
  if (key === undefined) return orElse(world, 'list', related, array, "'[]'");
  return form === 'filtered'
    ? orElse(world, 'filtered list', related, { ...array, filter: present(key) }, "'[]'")
    : subquery('counted list', '({q})', related, unlessNone(world, key, array));
}

/** `c.id IS NOT NULL` */
export const present = (key: Expression): Expression => term('IS NULL', 'boolean', '{} IS NOT NULL', key);

/** `CASE WHEN count(c.id) = 0 THEN '[]' ELSE … END` */
export function unlessNone(world: World, key: Expression, list: Expression): Expression {
  const pattern = world.random.pick([
    "CASE WHEN count({}) = 0 THEN '[]' ELSE {} END",
    "CASE WHEN count({}) > 0 THEN {} ELSE '[]' END",
    'CASE WHEN count({}) <> 0 THEN {} END',
  ]);
  return term('list unless none', 'jsonb', pattern, key, list);
}

/** The object of a row by an outer join, which is asked for before it is shown. */
export function guardedRow(
  world: World,
  outer: Occurrence,
  scope: Scope,
  { link, table }: Edge & { readonly kind: 'up' },
  shown: (main: Occurrence) => Expression,
): { from: From; value: Expression } {
  const main = occurrenceOf(table, world.alias(scope));
  const [key] = keyOf(main);
  const guard = world.random.pick([
    'CASE WHEN {} IS NULL THEN NULL ELSE {} END',
    'CASE WHEN {} IS NOT NULL THEN {} END',
  ]);
  const object = shown(main);
  return {
    from: fromTable(table, main.alias, 'LEFT JOIN', linkCondition(world, outer, link, main)),
    value: key === undefined ? object : term('guarded row', 'jsonb', guard, key, object),
  };
}

/** The object of one row. */
export function spelledRow(world: World, scope: Scope, related: Related, fields: readonly Field[]): Expression {
  const rows = rowsOf(world, scope, related, fields, world.random.chance(0.5) ? { limit: 1 } : {});
  return subquery('row of a query', '({q})', rows, term('to_jsonb', 'jsonb', 'to_jsonb({})', row(rows.main)));
}

/** An expression of subqueries as a column of a query joined by LATERAL. */
export function joined(world: World, scope: Scope, value: Expression): { from: From; value: Expression } | null {
  if (value.kind !== 'subquery' || value.query.from.length === 0) return null;
  const [output] = value.query.outputs;
  if (output === undefined || output.value.kind !== 'aggregate') return null;
  const alias = world.alias(scope);
  const name = 'data';
  const query: Query = { ...value.query, outputs: [{ name, value: output.value }] };
  const on = [term('true', 'boolean', 'true')];
  const relation = { kind: 'derived', query, lateral: true } as const;
  const made: Occurrence = { alias, table: null, columns: [{ name, type: output.value.type }], key: [] };
  const pattern = value.pattern.replace('({q})', '{}');
  return {
    from: { join: 'LEFT JOIN', relation, alias, on, using: [] },
    value: term('column of LATERAL', value.type, pattern, column(made, name)),
  };
}
