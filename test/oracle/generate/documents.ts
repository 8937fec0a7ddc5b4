import type { Expression, ObjectValue } from '../spec/view.js';
import { distinctRows, grouped, lateralSummary, latest, limited, named, union, windowed } from './derived.js';
import { exists, membership } from './predicates.js';
import { literal, scalar } from './scalars.js';
import {
  aggregate,
  arrayOfSubquery,
  collection,
  embedded,
  embeddedValue,
  summary,
  uncorrelated,
} from './subqueries.js';
import { tree } from './trees.js';
import { keyOf, row, type Scope, term, type World } from './world.js';

type Member = (world: World, scope: Scope) => Expression | null;

/** What a member of an object can be, by weight; those from `subquery` on cost some of the budget. */
const plainMembers: readonly (readonly [number, Member])[] = [
  [40, scalar],
  [3, (world) => literal(world, world.random.pick(['int', 'text', 'boolean', 'jsonb']))],
  [4, wholeRow],
  [3, (world, scope) => term('to_jsonb', 'jsonb', 'to_jsonb({})', column(world, scope))],
  [
    3,
    (world, scope) =>
      term('jsonb_build_array', 'jsonb', 'jsonb_build_array({}, {})', column(world, scope), column(world, scope)),
  ],
  [3, chosen],
  [3, guarded],
  [2, (world, scope) => (world.version < 16 ? null : jsonArray(world, scope))],
];

const subqueryMembers: readonly (readonly [number, Member])[] = [
  [16, embedded],
  [4, embeddedValue],
  [20, collection],
  [14, aggregate],
  [6, summary],
  [5, exists],
  [3, membership],
  [5, latest],
  [6, limited],
  [6, grouped],
  [4, windowed],
  [4, union],
  [3, distinctRows],
  [3, named],
  [5, tree],
  [3, lateralSummary],
  [3, arrayOfSubquery],
  [2, uncorrelated],
  [4, merged],
  [3, stripped],
];

/** A scalar, or a subquery while the budget lasts. */
export function member(world: World, scope: Scope): Expression {
  const { random } = world;
  const members = world.budget > 0 && random.chance(0.55) ? subqueryMembers : plainMembers;
  return random.weighted(members)(world, scope) ?? column(world, scope);
}

const names = [
  'id',
  'name',
  'items',
  'n',
  'total',
  'parent',
  'info',
  'flag',
  'x',
  'y',
  'a.b',
  "it's",
  '',
  'x[0]',
  '"',
  'Ä',
];

/** A JSONB object of a few members. */
export function object(world: World, scope: Scope): ObjectValue {
  const { random } = world;
  const count = random.between(2, 5);
  const fields = random.some(names, count).map((name) => ({ name, value: member(world, scope) }));
  const sqlJson = world.version >= 16 && random.chance(0.06);
  const form = sqlJson ? random.pick(['JSON_OBJECT', 'JSON_OBJECT ABSENT'] as const) : 'jsonb_build_object';
  return { kind: 'object', type: 'jsonb', form, fields };
}

/** An element of an array: mostly an object. */
export function element(world: World, scope: Scope): Expression {
  const { random } = world;
  const make = random.weighted<Member>([
    [12, object],
    [5, scalar],
    [2, wholeRow],
    [1, merged],
    [1, member],
  ]);
  return make(world, scope) ?? column(world, scope);
}

/** The value of a document column. */
export function document(world: World, scope: Scope): Expression {
  const { random } = world;
  const make = random.weighted<Member>([
    [16, object],
    [2, merged],
    [1, stripped],
    [2, collection],
    [1, embedded],
    [1, wholeRow],
  ]);
  return make(world, scope) ?? object(world, scope);
}

function column(world: World, scope: Scope): Expression {
  return scalar(world, scope) ?? literal(world, 'int');
}

function wholeRow(world: World, scope: Scope): Expression | null {
  const [occurrence] = scope;
  if (occurrence === undefined) return null;
  const pattern = world.random.pick(['to_jsonb({})', 'to_jsonb({})', 'row_to_json({})::jsonb', "to_jsonb({}) - 'id'"]);
  return term('whole row', 'jsonb', pattern, row(occurrence));
}

function chosen(world: World, scope: Scope): Expression {
  const pattern = world.random.pick(['CASE WHEN {} THEN {} END', "CASE WHEN {} THEN {} ELSE '[]'::jsonb END"]);
  return term('CASE', 'jsonb', pattern, world.predicate(scope), object(world, scope));
}

/** What is shown of a row that is there. */
function guarded(world: World, scope: Scope): Expression | null {
  const joined = world.random.maybe(scope.filter(({ key }) => key.length > 0));
  const [key] = joined === undefined ? [] : keyOf(joined);
  if (joined === undefined || key === undefined) return null;
  const pattern = world.random.pick([
    'CASE WHEN {} IS NULL THEN NULL ELSE {} END',
    'CASE WHEN {} IS NOT NULL THEN {} END',
  ]);
  return term('guarded object', 'jsonb', pattern, key, object(world, [joined]));
}

function merged(world: World, scope: Scope): Expression {
  return term('object || object', 'jsonb', '({} || {})', object(world, scope), object(world, scope));
}

function stripped(world: World, scope: Scope): Expression {
  return term('jsonb_strip_nulls', 'jsonb', 'jsonb_strip_nulls({})', object(world, scope));
}

function jsonArray(world: World, scope: Scope): Expression {
  const pattern = world.random.pick([
    'JSON_ARRAY({}, {} RETURNING jsonb)',
    'JSON_ARRAY({}, {} NULL ON NULL RETURNING jsonb)',
  ]);
  return term('JSON_ARRAY', 'jsonb', pattern, column(world, scope), column(world, scope));
}
