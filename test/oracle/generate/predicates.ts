import { type TypeName, types } from '../spec/types.js';
import { type Expression, emptyQuery } from '../spec/view.js';
import { relatedRows } from './related.js';
import { literal } from './scalars.js';
import { columns, isOrdered, type Scope, term, type World } from './world.js';

/** A condition on the innermost occurrence, with subqueries while the budget lasts. */
export function predicate(world: World, scope: Scope): Expression {
  const { random } = world;
  const kind = random.weighted([
    [50, 'compare'],
    [10, 'outer'],
    [8, 'not'],
    [8, 'or'],
    [14, 'exists'],
    [8, 'in'],
    [5, 'count'],
  ]);
  if (kind === 'not') return term('NOT', 'boolean', '(NOT {})', comparison(world, scope));
  if (kind === 'or') {
    const pattern = random.pick(['({} OR {})', '({} AND {})']);
    return term('AND/OR', 'boolean', pattern, comparison(world, scope), comparison(world, scope));
  }
  if (kind === 'outer') return outerComparison(world, scope) ?? comparison(world, scope);
  if (kind === 'exists') return exists(world, scope) ?? comparison(world, scope);
  if (kind === 'in') return membership(world, scope) ?? comparison(world, scope);
  if (kind === 'count') return counted(world, scope) ?? comparison(world, scope);
  return comparison(world, scope);
}

/** A column against literals; most rows pass most of these. */
function comparison(world: World, scope: Scope): Expression {
  const { random } = world;
  const inner = scope[0];
  const tested = inner === undefined ? undefined : random.maybe(columns(inner, (type) => type !== 'json'));
  if (tested === undefined) return { kind: 'literal', type: 'boolean', text: 'true' };
  const { type } = tested;
  const value = () => literal(world, type);
  const choices: [number, () => Expression][] = [
    [6, () => term('IS NULL', 'boolean', random.pick(['{} IS NULL', '{} IS NOT NULL', '{} IS NOT NULL']), tested)],
    [
      6,
      () =>
        term(
          'comparison',
          'boolean',
          random.pick(['{} <> {}', '{} <> {}', '{} = {}', '{} IS DISTINCT FROM {}']),
          tested,
          value(),
        ),
    ],
    [
      3,
      () =>
        term(
          'IN list',
          'boolean',
          random.pick(['{} IN ({}, {}, {})', '{} NOT IN ({}, {}, {})']),
          tested,
          value(),
          value(),
          value(),
        ),
    ],
    [type === 'words' ? 0 : 2, () => term('ANY', 'boolean', `{} = ANY (ARRAY[{}, {}])`, tested, value(), value())],
  ];
  if (isOrdered(type)) {
    choices.push([
      6,
      () => term('comparison', 'boolean', random.pick(['{} > {}', '{} <= {}', '{} >= {}', '{} < {}']), tested, value()),
    ]);
    choices.push([2, () => term('BETWEEN', 'boolean', '{} BETWEEN {} AND {}', tested, value(), value())]);
  }
  if (type === 'text')
    choices.push([4, () => term('LIKE', 'boolean', random.pick(["{} LIKE '%a%'", "{} NOT LIKE 'b%'"]), tested)]);
  if (type === 'boolean')
    choices.push([8, () => term('boolean column', 'boolean', random.pick(['{}', '{} IS NOT TRUE']), tested)]);
  return random.weighted(choices)();
}

/** A column against one of an outer row, besides the condition that relates them. */
function outerComparison(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const [inner, ...outer] = scope;
  if (inner === undefined) return null;
  const pairs = columns(inner, (type) => type !== 'json').flatMap((own) =>
    outer.flatMap((occurrence) =>
      columns(occurrence, (type) => type === own.type).map((other) => [own, other] as const),
    ),
  );
  const pair = random.maybe(pairs);
  if (pair === undefined) return null;
  return term(
    'comparison with outer row',
    'boolean',
    random.pick(['{} <> {}', '{} IS DISTINCT FROM {}', '{} = {}']),
    ...pair,
  );
}

export function exists(world: World, scope: Scope): Expression | null {
  const related = world.budget > 0 ? relatedRows(world, scope) : null;
  if (related === null) return null;
  world.budget--;
  const { from, where } = related;
  const one: Expression = { kind: 'literal', type: 'int', text: '1' };
  const query = { ...emptyQuery, from, where, outputs: [{ name: null, value: one }] };
  const negated = world.random.chance(0.4);
  return {
    kind: 'subquery',
    construct: negated ? 'NOT EXISTS' : 'EXISTS',
    type: 'boolean',
    pattern: negated ? 'NOT EXISTS ({q})' : 'EXISTS ({q})',
    parts: [],
    query,
  };
}

/** `x IN (SELECT …)`: related by the value alone, or by a condition as well. */
export function membership(world: World, scope: Scope): Expression | null {
  const { random } = world;
  const inner = scope[0];
  const related =
    world.budget > 0 && inner !== undefined ? relatedRows(world, random.chance(0.5) ? scope : [inner]) : null;
  if (related === null || inner === undefined) return null;
  const comparable = (type: TypeName) => types[type].ordered && type !== 'boolean';
  const pairs = columns(related.main, comparable).flatMap((own) =>
    columns(inner, (type) => type === own.type).map((tested) => [tested, own] as const),
  );
  const pair = random.maybe(pairs);
  if (pair === undefined || inner.alias === related.main.alias) return null;
  world.budget--;
  const [tested, own] = pair;
  const style = random.weighted([
    [6, 'IN'],
    [3, 'NOT IN'],
    [1, '= ANY'],
    [1, '<> ALL'],
  ] as const);
  if (style === 'NOT IN' || style === '<> ALL') world.needsFull = true;
  return {
    kind: 'subquery',
    construct: style,
    type: 'boolean',
    pattern: `{} ${style} ({q})`,
    parts: [tested],
    query: { ...emptyQuery, from: related.from, where: related.where, outputs: [{ name: null, value: own }] },
  };
}

function counted(world: World, scope: Scope): Expression | null {
  const related = world.budget > 0 ? relatedRows(world, scope) : null;
  if (related === null) return null;
  world.budget--;
  const { from, where } = related;
  const count = term('count', 'bigint', 'count(*)');
  return {
    kind: 'subquery',
    construct: 'comparison with subquery',
    type: 'boolean',
    pattern: world.random.pick(['({q}) > 1', '({q}) < 3']),
    parts: [],
    query: { ...emptyQuery, from, where, outputs: [{ name: null, value: count }] },
  };
}
