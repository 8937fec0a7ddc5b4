import type { TypeName } from '../spec/types.js';
import type { Aggregate, Expression } from '../spec/view.js';
import { ownScope, type Related } from './related.js';
import { scalar, scalarThat } from './scalars.js';
import { columns, isExact, isOrdered, someOrder, term, type World } from './world.js';

const plain = (construct: string, type: TypeName, pattern: string, ...parts: Expression[]): Aggregate => ({
  kind: 'aggregate',
  construct,
  type,
  pattern,
  parts,
  distinct: false,
  order: [],
  total: [],
  filter: null,
});

const distinct = (aggregate: Aggregate): Aggregate => ({
  ...aggregate,
  construct: `${aggregate.construct}(DISTINCT)`,
  distinct: true,
});

/**
 * Puts the rows in a total order, in front of which some columns may come. An aggregate of nothing but columns from
 * outside would be one of the rows outside: its order must name a column here.
 */
export function inOrder(world: World, related: Related, aggregate: Aggregate): Aggregate {
  const order = someOrder(world.random, related.main);
  const total = world.total(related.total);
  const ofOutside = order.length + total.length === 0 && !mentions(aggregate.parts, related.main.alias);
  return { ...aggregate, order, total: ofOutside ? related.total : total };
}

function mentions(parts: readonly Expression[], alias: string): boolean {
  return JSON.stringify(parts).includes(`"alias":${JSON.stringify(alias)}`);
}

/** One deterministic value of the related rows: of any aggregate, with FILTER and DISTINCT now and then. */
export function aggregateValue(world: World, related: Related): Aggregate {
  const { random } = world;
  const aggregate = random.pick(makers)(world, related) ?? plain('count', 'bigint', 'count[*]');
  const filter = random.chance(0.2) ? world.predicate(ownScope(related)) : null;
  return filter === null ? aggregate : { ...aggregate, filter };
}

/** `jsonb_agg` of elements, in total order. */
export function collect(world: World, related: Related, element: Expression): Aggregate {
  return inOrder(world, related, plain('jsonb_agg', 'jsonb', 'jsonb_agg[{}]', element));
}

type Maker = (world: World, related: Related) => Aggregate | null;

const numbers: readonly TypeName[] = ['int', 'bigint', 'price', 'numeric'];
const comparables: readonly TypeName[] = [
  'int',
  'bigint',
  'text',
  'date',
  'price',
  'mood',
  'timestamptz',
  'timestamp',
  'words',
];

function anyOf(
  pattern: string,
  construct: string,
  accepted: readonly TypeName[],
  result?: TypeName,
  loose: readonly TypeName[] = [],
): Maker {
  return (world, related) => {
    const accepts = (type: TypeName): boolean => accepted.includes(type) || (world.careless && loose.includes(type));
    const value = scalarThat(world, ownScope(related), accepts);
    return value && plain(construct, result ?? value.type, pattern, value);
  };
}

/** Types whose values can be told apart and sorted. */
const sortable = (type: TypeName): boolean => isExact(type) && isOrdered(type);

/** DISTINCT of an exact column of the main occurrence, in that column's order. */
function distinctColumn(pattern: string, construct: string, type: TypeName, accepts = sortable): Maker {
  return (world, { main }) => {
    const loose = (column: TypeName): boolean => accepts === sortable && isOrdered(column) && world.mayShow(column);
    const value = world.random.maybe(columns(main, (column) => accepts(column) || loose(column)));
    return value === undefined ? null : { ...distinct(plain(construct, type, pattern, value)), total: [value] };
  };
}

const makers: readonly Maker[] = [
  () => plain('count', 'bigint', 'count[*]'),
  anyOf('count[{}]', 'count', ['int', 'text', 'date', 'boolean', 'price', 'numeric', 'uuid'], 'bigint'),
  (world, { main }) => {
    const value = world.random.maybe(columns(main, (type) => isExact(type)));
    return value === undefined ? null : distinct(plain('count', 'bigint', 'count[{}]', value));
  },
  anyOf('sum[{}]', 'sum', numbers, 'numeric'),
  (world, related) => (world.careless ? anyOf('sum[{}]', 'sum of floats', ['float'], 'float')(world, related) : null),
  (world, related) => (world.careless ? anyOf('avg[{}]', 'avg of floats', ['float'], 'float')(world, related) : null),
  anyOf('coalesce(sum[{}], 0)', 'sum', numbers, 'numeric'),
  (world, related) => {
    const factor = () => scalarThat(world, ownScope(related), (type) => type === 'int' || type === 'price');
    const [one, other] = [factor(), factor()];
    return one && other && plain('sum', 'numeric', 'sum[{}::numeric * {}]', one, other);
  },
  anyOf('avg[{}]', 'avg', numbers, 'numeric'),
  anyOf('min[{}]', 'min', comparables, undefined, ['numeric', 'float', 'interval']),
  anyOf('max[{}]', 'max', comparables, undefined, ['numeric', 'float', 'interval']),
  (world, related) => plain('bool_and', 'boolean', 'bool_and[{}]', world.predicate(ownScope(related))),
  (world, related) => plain('bool_or', 'boolean', 'bool_or[{}]', world.predicate(ownScope(related))),
  anyOf('every[{}]', 'every', ['boolean']),
  anyOf('bit_or[{}]', 'bit_or', ['int']),
  anyOf('percentile_disc(0.5) WITHIN GROUP [ORDER BY {}]', 'percentile_disc', ['int', 'date', 'price']),
  anyOf('mode() WITHIN GROUP [ORDER BY {}]', 'mode', ['int', 'text']),
  (world, related) => {
    const value = scalarThat(world, related.scope, (type) => type === 'text');
    return value && inOrder(world, related, plain('string_agg', 'text', "string_agg[{}, ', ']", value));
  },
  (world, related) => {
    const value = scalar(world, related.scope, (type) => type !== 'json' && type !== 'words');
    return value && inOrder(world, related, plain('array_agg', 'jsonb', 'to_jsonb(array_agg[{}])', value));
  },
  (world, related) =>
    inOrder(world, related, plain('jsonb_agg', 'jsonb', 'jsonb_agg[{}]', world.element(related.scope))),
  (world, related) => {
    const key = scalarThat(world, related.scope, (type) => type === 'text' || type === 'int');
    if (key === null) return null;
    const name = term('coalesce', 'text', "coalesce({}::text, '-')", key);
    const pairs = plain('jsonb_object_agg', 'jsonb', 'jsonb_object_agg[{}, {}]', name, world.element(related.scope));
    return inOrder(world, related, pairs);
  },
  (world, related) =>
    inOrder(world, related, plain('json_agg', 'jsonb', 'json_agg[{}]::jsonb', world.element(related.scope))),
  (world, related) =>
    world.version < 16
      ? null
      : inOrder(
          world,
          related,
          plain(
            'JSON_ARRAYAGG',
            'jsonb',
            'JSON_ARRAYAGG[{} | NULL ON NULL RETURNING jsonb]',
            world.element(related.scope),
          ),
        ),
  distinctColumn('jsonb_agg[{}]', 'jsonb_agg', 'jsonb'),
  // The server refuses to gather empty arrays into an array.
  distinctColumn('to_jsonb(array_agg[{}])', 'array_agg', 'jsonb', (type) => sortable(type) && type !== 'words'),
  distinctColumn("string_agg[{}, ',']", 'string_agg', 'text', (type) => type === 'text'),
];
