import type { CaseExpr, SubLink } from 'libpg-query';
import { referenceNames } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import { jsonArrayAggregate, jsonObjectAggregate } from './aggregates.js';
import { arrayValue, partValue } from './arrays.js';
import { functionValue } from './calls.js';
import { castValue } from './casts.js';
import { constantValue } from './constants.js';
import { factsOf, factsWithout } from './facts.js';
import { jsonArray, jsonObject } from './json.js';
import { operationValue } from './operators.js';
import { type Inference, lookUp, type Place, withFacts } from './place.js';
import { arrayOf } from './shape.js';
import { arrayType } from './types.js';
import { anyValue, eitherOf, jsonShape, orNullValue, recordOf, scalar, type Value } from './values.js';

/** What an expression's value looks like. Of what is not known here nothing is claimed. */
export function expressionValue(inference: Inference, place: Place, expression: Node): Value {
  const { kind, fields } = visited(expression);
  const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined;
  const value = rule?.(inference, place, fields) ?? anyValue;
  return place.grouping === 'sets' ? orNullValue(value) : value;
}

// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
type Rule = (inference: Inference, place: Place, fields: any) => Value;

/** For expressions whose value follows from those of a list of others. */
const overAll =
  (key: string, valueFrom: (values: readonly Value[]) => Value): Rule =>
  (inference, place, fields) =>
    valueFrom(((fields[key] ?? []) as Node[]).map((node) => inference.infer(place, node)));

const someNullable = (values: readonly Value[]): boolean => values.some(({ nullable }) => nullable);

/** By the kind of the node. */
const rules: Readonly<Record<string, Rule>> = {
  ColumnRef: (_, place, fields) => lookUp(place, referenceNames(fields)),
  A_Const: (_, __, fields) => constantValue({ A_Const: fields }) ?? anyValue,
  TypeCast: castValue,
  CollateClause: ({ infer }, place, { arg }) => infer(place, arg),
  A_Expr: operationValue,
  BoolExpr: overAll('args', (values) => scalar('boolean', someNullable(values))),
  NullTest: () => scalar('boolean', false),
  BooleanTest: () => scalar('boolean', false),
  CaseExpr: caseValue,
  CoalesceExpr: overAll('args', firstOf),
  MinMaxExpr: overAll('args', (values) => ({
    ...eitherOf(values),
    nullable: values.every(({ nullable }) => nullable),
  })),
  A_ArrayExpr: overAll('elements', arrayValue),
  RowExpr: overAll('args', (values) => recordOf(values.map((value, at) => [`f${at + 1}`, value]))),
  A_Indirection: (inference, place, fields) => partValue(inference.infer(place, fields.arg), fields),
  FuncCall: functionValue,
  GroupingFunc: () => scalar('integer', false),
  SubLink: subqueryValue,
  JsonObjectConstructor: jsonObject,
  JsonArrayConstructor: jsonArray,
  JsonObjectAgg: jsonObjectAggregate,
  JsonArrayAgg: jsonArrayAggregate,
  JsonIsPredicate: () => scalar('boolean', true),
};

/** COALESCE: values after one that is never NULL don't count. */
function firstOf(values: readonly Value[]): Value {
  const certain = values.findIndex(({ nullable }) => !nullable);
  return { ...eitherOf(certain < 0 ? values : values.slice(0, certain + 1)), nullable: certain < 0 };
}

function subqueryValue(inference: Inference, place: Place, { subLinkType, subselect }: SubLink): Value {
  if (subLinkType === 'EXISTS_SUBLINK') return scalar('boolean', false);
  if (subselect === undefined || !('SelectStmt' in subselect)) return anyValue;
  if (subLinkType !== 'EXPR_SUBLINK' && subLinkType !== 'ARRAY_SUBLINK') return scalar('boolean', true);
  const { columns, certain } = inference.rowsOf(place, subselect.SelectStmt);
  const value = columns[0] ?? anyValue;
  if (subLinkType === 'EXPR_SUBLINK') return certain ? value : orNullValue(value);
  return { type: arrayType(value.type), shape: arrayOf(jsonShape(value)), nullable: false };
}

function caseValue(inference: Inference, place: Place, { arg, args = [], defresult }: CaseExpr): Value {
  let here = place;
  const results: Value[] = [];
  for (const branch of args) {
    if (!('CaseWhen' in branch)) continue;
    const { expr, result } = branch.CaseWhen;
    const tested = arg === undefined && expr !== undefined;
    const inside = tested ? withFacts(here, factsOf(here, expr)) : here;
    results.push(result === undefined ? anyValue : inference.infer(inside, result));
    if (tested) here = withFacts(here, factsWithout(here, expr));
  }
  const otherwise = defresult === undefined ? undefined : inference.infer(here, defresult);
  return otherwise === undefined ? orNullValue(eitherOf(results)) : eitherOf([...results, otherwise]);
}
