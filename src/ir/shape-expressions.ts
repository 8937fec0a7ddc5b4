import type { A_Indirection, CaseExpr, FuncCall, SubLink, TypeCast } from 'libpg-query';
import type { Node } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import { operatorName } from './expression.js';
import { referenceNames } from './resolve.js';
import { arrayOf, membersOf, type Shape, unionOf } from './shape.js';
import { aggregateValue, jsonArrayAggregate, jsonObjectAggregate } from './shape-aggregates.js';
import { argumentsOf, builtInName, hasPlainArguments } from './shape-calls.js';
import { castConstant, constantValue } from './shape-constants.js';
import { withoutNulls } from './shape-edits.js';
import { factsOf, factsWithout } from './shape-facts.js';
import { callValue } from './shape-functions.js';
import { builtArray, builtObject, jsonArray, jsonObject } from './shape-json.js';
import { operationValue } from './shape-operators.js';
import { type Inference, lookUp, type Place, withFacts } from './shape-scope.js';
import { arrayType, isJson, isText, shapeOfType, typeOfName } from './shape-types.js';
import {
  anyValue,
  document,
  eitherOf,
  elementValue,
  jsonShape,
  orNullValue,
  recordOf,
  scalar,
  type Value,
} from './shape-values.js';

/** What an expression's value looks like. Of what is not known here nothing is claimed. */
export function expressionValue(inference: Inference, place: Place, expression: Node): Value {
  const value = plainValue(inference, place, expression);
  return place.grouping === 'sets' ? orNullValue(value) : value;
}

function plainValue(inference: Inference, place: Place, expression: Node): Value {
  const { kind, fields } = visited(expression);
  const infer = (node: Node): Value => inference.infer(place, node);
  switch (kind) {
    case 'ColumnRef':
      return lookUp(place, referenceNames(fields));
    case 'A_Const':
      return constantValue(expression) ?? anyValue;
    case 'TypeCast':
      return castValue(inference, place, fields);
    case 'A_Expr':
      return operationValue(inference, place, fields);
    case 'FuncCall':
      return functionValue(inference, place, fields);
    case 'SubLink':
      return subqueryValue(inference, place, fields);
    case 'CaseExpr':
      return caseValue(inference, place, fields);
    case 'CoalesceExpr':
      return firstOf((fields.args as Node[]).map(infer));
    case 'MinMaxExpr': {
      const values = (fields.args as Node[]).map(infer);
      return { ...eitherOf(values), nullable: values.every(({ nullable }) => nullable) };
    }
    case 'BoolExpr':
      return scalar(
        'boolean',
        (fields.args as Node[]).map(infer).some(({ nullable }) => nullable),
      );
    case 'NullTest':
    case 'BooleanTest':
      return scalar('boolean', false);
    case 'CollateClause':
      return infer(fields.arg);
    case 'A_ArrayExpr':
      return arrayValue((fields.elements ?? []).map(infer));
    case 'RowExpr':
      return recordOf((fields.args ?? []).map((item: Node, at: number) => [`f${at + 1}`, infer(item)]));
    case 'A_Indirection':
      return partValue(infer(fields.arg), fields);
    case 'JsonObjectConstructor':
      return jsonObject(inference, place, fields);
    case 'JsonArrayConstructor':
      return jsonArray(inference, place, fields);
    case 'JsonObjectAgg':
      return jsonObjectAggregate(inference, place, fields);
    case 'JsonArrayAgg':
      return jsonArrayAggregate(inference, place, fields);
    case 'JsonIsPredicate':
      return scalar('boolean', true);
    case 'GroupingFunc':
      return scalar('integer', false);
    default:
      return anyValue;
  }
}

/** COALESCE: values after one that is never NULL don't count. */
function firstOf(values: readonly Value[]): Value {
  const certain = values.findIndex(({ nullable }) => !nullable);
  return { ...eitherOf(certain < 0 ? values : values.slice(0, certain + 1)), nullable: certain < 0 };
}

function castValue({ catalog, infer }: Inference, place: Place, { arg, typeName }: TypeCast): Value {
  const type = typeOfName(catalog, typeName);
  if (arg === undefined || type === null) return anyValue;
  const constant = typeName?.typmods === undefined ? castConstant(catalog, arg, type) : undefined;
  if (constant !== undefined) return constant;
  const { shape, type: from, nullable } = infer(place, arg);
  if (membersOf(shape).length === 0) return { type, shape, nullable };
  if (isJson(type)) return isJson(from) ? { type, shape, nullable } : { ...anyValue, type, nullable };
  const isLabel = (member: Shape): boolean => member.kind === 'literal' && typeof member.value === 'string';
  if (type === 'text' && !isJson(from) && membersOf(shape).every(isLabel)) return { type, shape, nullable };
  // A cast of JSON may find null, one to a type of the user's runs code of the user's.
  const known = from !== null || shape.kind !== 'unknown';
  const own = !type.includes('.') || ('A_Const' in arg && type.endsWith('[]'));
  const certain = !nullable && known && own && (!isJson(from) || isText(type));
  return { type, shape: shapeOfType(catalog, type), nullable: !certain };
}

function functionValue(inference: Inference, place: Place, call: FuncCall): Value {
  const name = builtInName(call);
  if (name === null || !hasPlainArguments(call)) return anyValue;
  const aggregate = aggregateValue(inference, place, call);
  if (aggregate !== undefined) return aggregate;
  if (/^jsonb?_build_object$/.test(name)) return ofKind(name, builtObject(inference, place, call.args ?? []));
  if (/^jsonb?_build_array$/.test(name)) return ofKind(name, builtArray(inference, place, call.args ?? []));
  const args = argumentsOf(inference, place, call);
  const [first = anyValue, second] = args;
  switch (name) {
    case 'to_jsonb':
    case 'to_json':
    case 'row_to_json':
    case 'array_to_json':
      return ofKind(
        name,
        document(
          first.shape,
          args.some(({ nullable }) => nullable),
        ),
      );
    case 'jsonb_strip_nulls':
    case 'json_strip_nulls': {
      const inArrays = second === undefined ? false : constantOf(second);
      return typeof inArrays === 'boolean'
        ? ofKind(name, document(withoutNulls(first.shape, inArrays), first.nullable))
        : anyValue;
    }
    default:
      return callValue(name, args);
  }
}

function constantOf({ shape }: Value): unknown {
  return shape.kind === 'literal' ? shape.value : undefined;
}

/** Functions say in their name which of the two JSON types they give. */
function ofKind(name: string, value: Value): Value {
  return { ...value, type: name.includes('jsonb') ? 'jsonb' : 'json' };
}

function subqueryValue(inference: Inference, place: Place, { subLinkType, subselect }: SubLink): Value {
  if (subLinkType === 'EXISTS_SUBLINK') return scalar('boolean', false);
  if (subselect === undefined || !('SelectStmt' in subselect)) return anyValue;
  if (subLinkType !== 'EXPR_SUBLINK' && subLinkType !== 'ARRAY_SUBLINK') return scalar('boolean', true);
  const { columns, certain } = inference.rowsOf(place, subselect.SelectStmt);
  const value = columns[0]?.value ?? anyValue;
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

/** `ARRAY[…]`; of arrays it has one more dimension, or none where all of them are empty. */
function arrayValue(elements: readonly Value[]): Value {
  const { type } = eitherOf(elements);
  const nested = elements.some((element) => element.type === null || element.type.endsWith('[]'));
  const shapes = elements.map(jsonShape);
  return {
    type: arrayType(type),
    shape: nested ? arrayOf(unionOf(shapes)) : { kind: 'tuple', items: shapes },
    nullable: false,
  };
}

/** `array[1]`, `array[1:2]`, `(row).field` */
function partValue(value: Value, { indirection = [] }: A_Indirection): Value {
  if (indirection.some((step) => 'A_Indices' in step && step.A_Indices.is_slice)) {
    return value.type?.endsWith('[]') ? orNullValue(sliceOf(value)) : anyValue;
  }
  if (indirection.every((step) => 'A_Indices' in step)) return orNullValue(elementValue(value));
  const [step, ...others] = indirection;
  if (step === undefined || others.length > 0 || value.shape.kind !== 'object' || value.type !== 'record')
    return anyValue;
  const name = operatorName([step]);
  const field = value.shape.fields.find((candidate) => candidate.name === name);
  return field === undefined ? anyValue : { ...anyValue, shape: field.shape };
}

function sliceOf(value: Value): Value {
  const shapes = membersOf(value.shape).map(
    (member): Shape => (member.kind === 'tuple' ? arrayOf(unionOf(member.items)) : member),
  );
  return { ...value, shape: unionOf(shapes) };
}
