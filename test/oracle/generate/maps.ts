import type { Link } from '../spec/schema.js';
import type { TypeName } from '../spec/types.js';
import type { Aggregate, ColumnRef, Expression } from '../spec/view.js';
import type { Related } from './related.js';
import { column, columns, type Occurrence, term, type World } from './world.js';

/** Types that texts are made of in one way, whatever is set. */
const plain: readonly TypeName[] = ['int', 'bigint', 'text', 'uuid', 'folded'];

/** The entries of a map, by keys that don't repeat, mostly; where they may, the last by the rows' key stays. */
export function entries(world: World, related: Related, link: Link, value: Expression): Aggregate {
  const { random } = world;
  const { main } = related;
  const telling = columns(main, (type) => plain.includes(type)).filter(({ column }) => tells(main, link, column));
  const told = random.chance(0.8) ? random.maybe(telling) : undefined;
  const repeated = random.maybe(columns(main, (type) => plain.includes(type)));
  const key = told ?? (repeated === undefined ? term('constant', 'text', "'key'") : filled(main, repeated));
  const spelled = random.chance(0.3)
    ? term('key as text', 'text', `{}::${random.pick(['text', 'varchar'])}`, key)
    : key;
  return {
    kind: 'aggregate',
    construct: told === undefined ? 'map of keys that repeat' : 'map',
    type: 'jsonb',
    pattern: told === undefined ? 'jsonb_object_agg[{}, {}]' : pattern(world),
    parts: [spelled, value],
    distinct: false,
    order: [],
    total: told === undefined ? related.total : [],
    filter: null,
  };
}

/** What makes the same of keys that don't repeat; some leave out nulls. */
function pattern({ random, version }: World): string {
  if (version < 16) return 'jsonb_object_agg[{}, {}]';
  return random.weighted([
    [6, 'jsonb_object_agg[{}, {}]'],
    [1, 'jsonb_object_agg_unique[{}, {}]'],
    [1, 'jsonb_object_agg_strict[{}, {}]'],
    [1, 'jsonb_object_agg_unique_strict[{}, {}]'],
    [2, 'JSON_OBJECTAGG[{} : {} RETURNING jsonb]'],
    [1, 'JSON_OBJECTAGG[{} : {} ABSENT ON NULL RETURNING jsonb]'],
    [1, 'JSON_OBJECTAGG[{} : {} WITH UNIQUE RETURNING jsonb]'],
  ]);
}

/** Whether no two rows with the same link share a column's value. */
function tells({ table }: Occurrence, { columns: linked }: Link, name: string): boolean {
  const keys = table === null ? [] : [table.key, ...table.unique.map((each) => [each]), ...table.together];
  return keys.some((key) => key.includes(name) && key.every((each) => each === name || linked.includes(each)));
}

/** No key is null. */
function filled(main: Occurrence, key: ColumnRef): Expression {
  const given = main.table?.columns.find(({ name }) => name === key.column);
  return given?.notNull ? column(main, key.column) : term('coalesce', 'text', "coalesce({}::text, '-')", key);
}
