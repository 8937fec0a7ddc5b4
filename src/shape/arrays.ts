import type { A_Indirection } from 'libpg-query';
import { operatorName } from '../ir/expression.js';
import { arrayOf, mayBeNull, membersOf, type Shape, unionOf, withoutNull } from './shape.js';
import { arrayType, elementType, isJson } from './types.js';
import { anyValue, eitherOf, jsonShape, orNullValue, type Value } from './values.js';

/** `ARRAY[…]`; of arrays it has one more dimension, or none where all of them are empty. */
export function arrayValue(elements: readonly Value[]): Value {
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
export function partValue(value: Value, { indirection = [] }: A_Indirection): Value {
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

/** An element of an SQL array, however many dimensions it has. */
export function elementValue({ type, shape }: Value): Value {
  const element = elementType(type);
  if (element === null || isJson(element)) return anyValue;
  const inner = innermost(shape);
  return { type: element, shape: withoutNull(inner), nullable: mayBeNull(inner) };
}

function innermost(shape: Shape): Shape {
  if (shape.kind === 'union') return unionOf(shape.members.map(innermost));
  if (shape.kind === 'tuple') return unionOf(shape.items.map(innermost));
  return shape.kind === 'array' ? innermost(shape.items) : shape;
}
