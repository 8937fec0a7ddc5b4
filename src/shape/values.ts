import { isNumberType, noShape, nullShape, objectOf, type Shape, unionOf, unknownShape, widerNumber } from './shape.js';
import { isText } from './types.js';

/** What is known of the values of an expression. */
export interface Value {
  /** SQL type, as the catalog calls it; null where it can't be told. `record` for rows. */
  readonly type: string | null;
  /** What `to_jsonb` makes of a value that is not NULL. */
  readonly shape: Shape;
  /** The value can be NULL; that is not JSON's null, which a value of type jsonb can be. */
  readonly nullable: boolean;
}

export const anyValue: Value = { type: null, shape: unknownShape, nullable: true };
export const nullValue: Value = { type: null, shape: noShape, nullable: true };

/** What the value becomes as part of a JSON document. */
export function jsonShape({ shape, nullable }: Value): Shape {
  return nullable ? unionOf([shape, nullShape]) : shape;
}

export function orNullValue(value: Value): Value {
  return { ...value, nullable: true };
}

/** One of several values. */
export function eitherOf(values: readonly Value[]): Value {
  const [first = nullValue, ...others] = values;
  return {
    type: others.reduce((type, value) => commonType({ ...first, type }, value), first.type),
    shape: unionOf(values.map(({ shape }) => shape)),
    nullable: values.some(({ nullable }) => nullable),
  };
}

function commonType(a: Value, b: Value): string | null {
  if (a.type === b.type || b === nullValue) return a.type;
  if (a.type === null || b.type === null) return null;
  if (isNumberType(a.type) && isNumberType(b.type)) return widerNumber(a.type, b.type);
  return isText(a.type) && isText(b.type) ? 'text' : null;
}

/** A value of a type that no more is known of than its type. */
export function scalar(type: string, nullable: boolean): Value {
  if (isNumberType(type)) return { type, shape: { kind: 'number', type }, nullable };
  if (type === 'boolean') return { type, shape: { kind: 'boolean' }, nullable };
  if (type === 'json' || type === 'jsonb') return { type, shape: unknownShape, nullable };
  return { type, shape: { kind: 'string', type }, nullable };
}

/** A value of type jsonb of this shape. */
export function document(shape: Shape, nullable = false): Value {
  return { type: 'jsonb', shape, nullable };
}

/** A row of these columns. */
export function recordOf(columns: Iterable<readonly [string, Value]>): Value {
  const fields = [...columns].map(([name, value]) => ({ name, shape: jsonShape(value), optional: false }));
  return { type: 'record', shape: objectOf(fields), nullable: false };
}
