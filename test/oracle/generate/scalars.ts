import { type TypeName, types } from '../spec/types.js';
import type { Expression, LiteralValue } from '../spec/view.js';
import { columns, type Scope, term, type World } from './world.js';

type Transform = readonly [construct: string, from: TypeName, to: TypeName, pattern: string];

/** The first `{}` is a column of type `from`, the others any columns of that type. None of them can fail. */
const transforms: readonly Transform[] = [
  ['operator', 'int', 'int', '({} + 1)'],
  ['operator', 'int', 'int', '(-{})'],
  ['operator', 'int', 'int', '({} % 3)'],
  ['function', 'int', 'int', 'abs({})'],
  ['function', 'int', 'int', 'nullif({}, 3)'],
  ['coalesce', 'int', 'int', 'coalesce({}, {}, 0)'],
  ['function', 'int', 'int', 'greatest({}, {})'],
  ['case', 'int', 'text', "CASE {} WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END"],
  ['case', 'int', 'int', 'CASE WHEN {} > 2 THEN {} END'],
  ['cast', 'int', 'text', '{}::text'],
  ['cast', 'int', 'bigint', '{}::bigint'],
  ['cast', 'int', 'numeric', '{}::numeric'],
  ['concatenation', 'int', 'text', "({} || '#')"],
  ['cast', 'bigint', 'text', '{}::text'],
  ['operator', 'bigint', 'bigint', '({} - 1)'],
  ['function', 'text', 'text', 'upper({})'],
  ['function', 'text', 'int', 'length({})'],
  ['function', 'text', 'text', 'left({}, 2)'],
  ['function', 'text', 'text', 'md5({})'],
  ['function', 'text', 'text', "replace({}, 'a', 'b')"],
  ['concatenation', 'text', 'text', '({} || {})'],
  ['concatenation', 'text', 'text', "('<' || {} || '>')"],
  ['coalesce', 'text', 'text', "coalesce({}, '-')"],
  ['stable function', 'text', 'text', "concat({}, '/', {})"],
  ['stable function', 'text', 'text', "format('%s:%I', {}, coalesce({}, 'x'))"],
  ['case', 'text', 'boolean', "({} LIKE 'a%')"],
  // a column under "C" can be compared with none under another collation: the query would fail by itself
  ['collation', 'text', 'text', '({} COLLATE "default")'],
  ['cast', 'uuid', 'text', '{}::text'],
  ['operator', 'date', 'date', '({} + 1)'],
  ['operator', 'date', 'int', "({} - '2024-01-01'::date)"],
  ['function', 'date', 'numeric', 'extract(year FROM {})'],
  ['setting-dependent', 'date', 'text', '{}::text'],
  ['setting-dependent', 'date', 'text', "to_char({}, 'YYYY-Mon')"],
  ['operator', 'boolean', 'boolean', '(NOT {})'],
  ['operator', 'boolean', 'boolean', '({} IS TRUE)'],
  ['case', 'boolean', 'text', "CASE WHEN {} THEN 'yes' WHEN NOT {} THEN 'no' ELSE '?' END"],
  ['operator', 'price', 'numeric', '({} * 2)'],
  ['function', 'price', 'numeric', 'round({}, 1)'],
  ['cast', 'price', 'text', '{}::text'],
  ['coalesce', 'price', 'numeric', 'coalesce({}, 0)'],
  ['cast', 'mood', 'text', '{}::text'],
  ['setting-dependent', 'timestamptz', 'text', '{}::text'],
  ['setting-dependent', 'timestamptz', 'date', '{}::date'],
  ['setting-dependent', 'timestamptz', 'timestamptz', "date_trunc('day', {})"],
  ['function', 'timestamptz', 'timestamp', "({} AT TIME ZONE 'UTC')"],
  ['function', 'timestamptz', 'timestamptz', "date_trunc('day', {}, 'Asia/Tokyo')"],
  ['setting-dependent', 'timestamp', 'timestamptz', '{}::timestamptz'],
  ['setting-dependent', 'timestamptz', 'timestamp', "({} AT TIME ZONE 'IST')"],
  ['setting-dependent', 'timestamptz', 'text', "to_char({}, 'TMMonth TMDay HH24 TZ')"],
  [
    'setting-dependent',
    'timestamptz',
    'boolean',
    'jsonb_path_match_tz(to_jsonb({}), \'$.datetime() < "2024-03-31".datetime()\')',
  ],
  ['setting-dependent', 'int', 'words', "('{a,NULL,' || coalesce({}, 0) || '}')::text[]"],
  ['setting-dependent', 'text', 'text', 'quote_ident({})'],
  ['setting-dependent', 'bytea', 'text', 'xmlelement(name b, {})::text'],
  ['setting-dependent', 'float', 'text', 'xmlelement(name f, {})::text'],
  ['operator', 'timestamp', 'timestamp', "({} + '1 day'::interval)"],
  ['function', 'numeric', 'numeric', 'trunc({})'],
  ['cast', 'numeric', 'text', '{}::text'],
  ['setting-dependent', 'float', 'text', '{}::text'],
  ['operator', 'float', 'float', '({} * 3)'],
  ['setting-dependent', 'interval', 'text', '{}::text'],
  ['function', 'interval', 'numeric', 'extract(epoch FROM {})'],
  ['function', 'bytea', 'text', "encode({}, 'hex')"],
  ['setting-dependent', 'bytea', 'text', '{}::text'],
  ['jsonb operator', 'jsonb', 'jsonb', "({} -> 'a')"],
  ['jsonb operator', 'jsonb', 'text', "({} ->> 'a')"],
  ['jsonb operator', 'jsonb', 'text', "({} #>> '{a,c}')"],
  ['jsonb operator', 'jsonb', 'boolean', '({} @> \'{"a": 1}\')'],
  ['jsonb operator', 'jsonb', 'jsonb', '({} || \'{"z": 1}\')'],
  ['function', 'jsonb', 'text', 'jsonb_typeof({})'],
  ['jsonb_strip_nulls', 'jsonb', 'jsonb', 'jsonb_strip_nulls({})'],
  ['function', 'jsonb', 'jsonb', "jsonb_path_query_first({}, '$.a')"],
  ['cast', 'json', 'jsonb', '{}::jsonb'],
  ['json operator', 'json', 'text', "({} ->> 'a')"],
  ['operator', 'words', 'text', '({})[1]'],
  ['function', 'words', 'int', 'cardinality({})'],
  ['collation', 'folded', 'text', '({} COLLATE "default")'],
  ['function', 'folded', 'int', 'length({})'],
  ['function', 'pair', 'int', '({}).number'],
  ['cast', 'pair', 'text', '{}::text'],
  ['to_jsonb', 'pair', 'jsonb', 'to_jsonb({})'],
  ['to_jsonb', 'words', 'jsonb', 'to_jsonb({})'],
  ['to_jsonb', 'text', 'jsonb', 'to_jsonb({})'],
  ['to_jsonb', 'numeric', 'jsonb', 'to_jsonb({})'],
];

export function literal(world: World, type: TypeName): LiteralValue {
  return { kind: 'literal', type, text: world.random.pick(types[type].values) };
}

/** A column in scope, mostly of the innermost occurrence, as it is or transformed. */
export function scalar(world: World, scope: Scope, accepts?: (type: TypeName) => boolean): Expression | null {
  const { random } = world;
  const occurrence = random.chance(0.85) ? scope[0] : random.maybe(scope);
  const plain = random.maybe(occurrence === undefined ? [] : columns(occurrence));
  if (plain === undefined || occurrence === undefined) return null;
  const possible = transforms.filter(([, from, to]) => from === plain.type && (accepts === undefined || accepts(to)));
  const plainFits = accepts === undefined || accepts(plain.type);
  const transform = plainFits && random.chance(0.6) ? undefined : random.maybe(possible);
  if (transform === undefined) return plainFits ? plain : null;
  const [construct, from, to, pattern] = transform;
  const others = columns(occurrence, (type) => type === from);
  const parts = pattern
    .split('{}')
    .slice(1)
    .map((_, i) => (i === 0 ? plain : random.pick(others)));
  return term(construct, to, pattern, ...parts);
}

/** `scalar`, a few times over until one is accepted. */
export function scalarThat(world: World, scope: Scope, accepts: (type: TypeName) => boolean): Expression | null {
  for (let attempt = 0; attempt < 6; attempt++) {
    const found = scalar(world, scope, accepts);
    if (found !== null) return found;
  }
  return null;
}
