import type { FuncCall, JsonArrayAgg, JsonObjectAgg } from 'libpg-query';
import { builtInName } from '../ir/expression.js';
import { argumentsOf } from './arguments.js';
import { factsOf } from './facts.js';
import { jsonArgument, returned } from './json.js';
import { type Inference, type Place, withFacts } from './place.js';
import { ofOwnRows } from './rows.js';
import { arrayOf, isIntegerType, isNumberType, mapOf, type Shape } from './shape.js';
import { arrayType } from './types.js';
import { anyValue, jsonShape, orNullValue, scalar, type Value } from './values.js';

/**
 * What an aggregate gives for these arguments if it has a row to go by. `some`: NULL if all arguments are, `rows`: never
 * NULL then, `loose`: NULL for other reasons too.
 */
interface Aggregate {
  readonly value: (args: readonly Value[]) => Value;
  readonly null: 'some' | 'rows' | 'loose';
}

const same = (args: readonly Value[]): Value => args[0] ?? anyValue;

const of = (type: string) => (): Value => scalar(type, false);

const aggregates: Readonly<Record<string, Aggregate>> = {
  ...all('some', same, ['min', 'max', 'any_value', 'bit_and', 'bit_or', 'bit_xor']),
  ...all('some', of('boolean'), ['bool_and', 'bool_or', 'every']),
  ...all('some', sum, ['sum']),
  ...all('some', average, ['avg']),
  ...all('some', gluedTexts, ['string_agg']),
  ...all('loose', average, ['stddev', 'stddev_samp', 'stddev_pop', 'variance', 'var_samp', 'var_pop']),
  ...all('rows', gatheredArray, ['array_agg']),
  ...all('rows', (args) => gathered('jsonb', args, true), ['jsonb_agg']),
  ...all('rows', (args) => gathered('json', args, true), ['json_agg']),
  ...all('rows', (args) => gathered('jsonb', args, false), ['jsonb_agg_strict']),
  ...all('rows', (args) => gathered('json', args, false), ['json_agg_strict']),
  ...all('rows', (args) => keyed('jsonb', args[1], true), ['jsonb_object_agg', 'jsonb_object_agg_unique']),
  ...all('rows', (args) => keyed('json', args[1], true), ['json_object_agg', 'json_object_agg_unique']),
  ...all('rows', (args) => keyed('jsonb', args[1], false), [
    'jsonb_object_agg_strict',
    'jsonb_object_agg_unique_strict',
  ]),
  ...all('rows', (args) => keyed('json', args[1], false), ['json_object_agg_strict', 'json_object_agg_unique_strict']),
};

/** Functions of a window alone. */
const windows: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  row_number: of('bigint'),
  rank: of('bigint'),
  dense_rank: of('bigint'),
  percent_rank: of('double precision'),
  cume_dist: of('double precision'),
  ntile: ([buckets]) => scalar('integer', buckets?.nullable ?? true),
  lag: looked,
  lead: looked,
  first_value: same,
  last_value: same,
  nth_value: same,
};

/** The call of an aggregate or a window function; undefined for any other. */
export function aggregateValue(inference: Inference, place: Place, call: FuncCall): Value | undefined {
  const name = builtInName(call) ?? '';
  if (name === 'count') return scalar('bigint', false);
  const inside = withFacts(place, factsOf(place, call.agg_filter));
  if (call.over !== undefined && Object.hasOwn(windows, name)) {
    const value = windows[name]?.(argumentsOf(inference, inside, call)) ?? anyValue;
    return /^(?:lag|lead|.*_value)$/.test(name) ? orNullValue(value) : value;
  }
  if (call.agg_within_group) return orderedValue(inference, inside, call);
  if (!Object.hasOwn(aggregates, name)) return call.over === undefined ? undefined : anyValue;
  const { value, null: rule } = aggregates[name] as Aggregate;
  const args = argumentsOf(inference, inside, call);
  const certain = call.over === undefined && call.agg_filter === undefined && hasRows(place, call);
  const isNullable = rule === 'some' ? args.some((argument) => argument.nullable) : rule === 'loose';
  return { ...value(args), nullable: !certain || isNullable };
}

/** `mode() WITHIN GROUP (ORDER BY x)`: one of the values that it orders, or between two. */
function orderedValue(inference: Inference, place: Place, call: FuncCall): Value {
  const name = builtInName(call) ?? '';
  const [sort] = call.agg_order ?? [];
  const node = sort !== undefined && 'SortBy' in sort ? sort.SortBy.node : undefined;
  if (node === undefined || !/^(?:mode|percentile_disc|percentile_cont)$/.test(name)) return anyValue;
  const [fraction] = argumentsOf(inference, place, call);
  if (fraction !== undefined && fraction.type !== 'double precision') return anyValue;
  const value = inference.infer(place, node);
  if (name !== 'percentile_cont') return orNullValue(value);
  return value.type === null ? anyValue : orNullValue(scalar(value.type, true));
}

/** The default stands in for rows beyond the ends. */
function looked([value = anyValue, , instead]: readonly Value[]): Value {
  return instead === undefined || JSON.stringify(instead.shape) === JSON.stringify(value.shape) ? value : anyValue;
}

/** A group has a row, unless it is one of a query around this one. */
function hasRows(place: Place, call: unknown): boolean {
  return place.grouping === 'plain' && ofOwnRows(place, call);
}

export function jsonArrayAggregate(inference: Inference, place: Place, node: JsonArrayAgg): Value {
  const { constructor: clause, arg, absent_on_null: absent = false } = node;
  const inside = withFacts(place, factsOf(place, clause?.agg_filter));
  const element = jsonArgument(inference, inside, arg);
  const certain = clause?.over === undefined && clause?.agg_filter === undefined && hasRows(place, arg);
  return returned(clause?.output, arrayOf(absent ? element.shape : jsonShape(element)), !certain);
}

export function jsonObjectAggregate(inference: Inference, place: Place, node: JsonObjectAgg): Value {
  const { constructor: clause, arg, absent_on_null: absent = false } = node;
  const inside = withFacts(place, factsOf(place, clause?.agg_filter));
  const value = jsonArgument(inference, inside, arg?.value);
  const certain = clause?.over === undefined && clause?.agg_filter === undefined && hasRows(place, arg);
  return returned(clause?.output, mapOf(absent ? value.shape : jsonShape(value)), !certain);
}

function all(rule: Aggregate['null'], value: Aggregate['value'], names: readonly string[]): Record<string, Aggregate> {
  return Object.fromEntries(names.map((name) => [name, { value, null: rule }]));
}

function sum([argument = anyValue]: readonly Value[]): Value {
  const { type } = argument;
  if (type === 'smallint' || type === 'integer') return scalar('bigint', false);
  if (type === 'bigint') return scalar('numeric', false);
  return type !== null && (isNumberType(type) || type === 'interval' || type === 'money')
    ? scalar(type, false)
    : anyValue;
}

function average([argument = anyValue]: readonly Value[]): Value {
  const { type } = argument;
  if (type === null) return anyValue;
  if (isIntegerType(type) || type === 'numeric') return scalar('numeric', false);
  if (isNumberType(type)) return scalar('double precision', false);
  return type === 'interval' ? scalar(type, false) : anyValue;
}

function gluedTexts([argument = anyValue]: readonly Value[]): Value {
  return argument.type === 'bytea' ? argument : scalar('text', false);
}

function gatheredArray([argument = anyValue]: readonly Value[]): Value {
  const type = arrayType(argument.type);
  return type === null ? anyValue : { type, shape: arrayOf(jsonShape(argument)), nullable: false };
}

function gathered(type: string, [element = anyValue]: readonly Value[], withNulls: boolean): Value {
  return { type, shape: arrayOf(withNulls ? jsonShape(element) : element.shape), nullable: false };
}

function keyed(type: string, element: Value = anyValue, withNulls: boolean): Value {
  const shape: Shape = mapOf(withNulls ? jsonShape(element) : element.shape);
  return { type, shape, nullable: false };
}
