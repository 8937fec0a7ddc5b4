import type { JsonArrayConstructor, JsonObjectConstructor, JsonOutput, JsonValueExpr } from 'libpg-query';
import { operatorName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import { constantText } from './constants.js';
import type { Inference, Place } from './place.js';
import { type Field, objectOf, type Shape, unionOf } from './shape.js';
import { isJson } from './types.js';
import { anyValue, document, jsonShape, scalar, type Value } from './values.js';

/** The functions and constructors that make JSON of values. */

/** `jsonb_build_object('key', value, …)` */
export function builtObject(inference: Inference, place: Place, args: readonly Node[]): Value {
  const pairs = args.flatMap((key, at): Pair[] => {
    const value = args[at + 1];
    return at % 2 === 1 || value === undefined
      ? []
      : [{ key: constantText(key), value: inference.infer(place, value) }];
  });
  return document(keyedObject(pairs, false));
}

/** `jsonb_build_array(value, …)` */
export function builtArray(inference: Inference, place: Place, args: readonly Node[]): Value {
  return document({ kind: 'tuple', items: args.map((argument) => jsonShape(inference.infer(place, argument))) });
}

/** `JSON_OBJECT('key': value, … ABSENT ON NULL)` */
export function jsonObject(inference: Inference, place: Place, node: JsonObjectConstructor): Value {
  const pairs = (node.exprs ?? []).flatMap((part): Pair[] => {
    if (!('JsonKeyValue' in part)) return [];
    const { key, value } = part.JsonKeyValue;
    return [{ key: constantText(key), value: jsonArgument(inference, place, value) }];
  });
  return returned(node.output, keyedObject(pairs, node.absent_on_null ?? false), false);
}

/** `JSON_ARRAY(value, … NULL ON NULL)` */
export function jsonArray(inference: Inference, place: Place, node: JsonArrayConstructor): Value {
  const values = (node.exprs ?? []).map((part) =>
    'JsonValueExpr' in part ? jsonArgument(inference, place, part.JsonValueExpr) : anyValue,
  );
  const absent = (node.absent_on_null ?? false) && values.some(({ nullable }) => nullable);
  const shape: Shape = absent
    ? { kind: 'array', items: unionOf(values.map((value) => value.shape)), nested: false }
    : { kind: 'tuple', items: values.map(jsonShape) };
  return returned(node.output, shape, false);
}

interface Pair {
  /** null: only known when it runs. */
  readonly key: string | null;
  readonly value: Value;
}

/** `absent`: a NULL leaves its key out. */
function keyedObject(pairs: readonly Pair[], absent: boolean): Shape {
  const shapeOf = (value: Value): Shape => (absent ? value.shape : jsonShape(value));
  if (pairs.some(({ key }) => key === null)) {
    return { kind: 'object', fields: [], rest: unionOf(pairs.map(({ value }) => shapeOf(value))) };
  }
  const fields = pairs.map(
    ({ key, value }): Field => ({
      name: key as string,
      shape: shapeOf(value),
      optional: absent && value.nullable,
    }),
  );
  return objectOf(fields);
}

/** An argument of an SQL/JSON constructor; `FORMAT JSON` takes a text for JSON. */
export function jsonArgument(inference: Inference, place: Place, argument: JsonValueExpr | undefined): Value {
  if (argument?.raw_expr === undefined) return anyValue;
  const value = inference.infer(place, argument.raw_expr);
  const parsed = (argument.format?.format_type ?? 'JS_FORMAT_DEFAULT') !== 'JS_FORMAT_DEFAULT' && !isJson(value.type);
  return parsed ? { ...anyValue, nullable: value.nullable } : value;
}

/** What a constructor makes of a shape: JSON, or its text where RETURNING asks for one. */
export function returned(output: JsonOutput | undefined, shape: Shape, nullable: boolean): Value {
  const name = operatorName(output?.typeName?.names) || 'json';
  if (isJson(name)) return { type: name, shape, nullable };
  return name === 'text' ? scalar('text', nullable) : { ...anyValue, nullable };
}
