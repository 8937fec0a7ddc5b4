import type { Catalog } from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import { membersOf, nullShape, objectOf, type Shape } from './shape.js';
import { isJson, shapeOfType } from './types.js';
import { nullValue, scalar, type Value } from './values.js';

/** A constant without a cast; undefined for any other expression. */
export function constantValue(expression: Node): Value | undefined {
  if (!('A_Const' in expression)) return undefined;
  const constant = expression.A_Const;
  if (constant.isnull) return nullValue;
  if ('sval' in constant) return literal('text', constant.sval?.sval ?? '');
  if ('ival' in constant) return literal('integer', constant.ival?.ival ?? 0);
  if ('boolval' in constant) return literal('boolean', constant.boolval?.boolval ?? false);
  return 'fval' in constant
    ? scalar(/^\d{1,18}$/.test(constant.fval?.fval ?? '') ? 'bigint' : 'numeric', false)
    : undefined;
}

function literal(type: string, value: string | number | boolean): Value {
  return { type, shape: { kind: 'literal', value }, nullable: false };
}

/** A text constant cast to a type: `'5'::integer`, `'[]'::jsonb`; undefined where no more is known than the type. */
export function castConstant(catalog: Catalog, expression: Node, type: string): Value | undefined {
  if (!('A_Const' in expression) || !('sval' in expression.A_Const)) return undefined;
  const text = expression.A_Const.sval?.sval ?? '';
  if (type === 'text') return literal(type, text);
  if (isJson(type)) return { type, shape: shapeOfDocument(text), nullable: false };
  if (/^(?:smallint|integer|bigint)$/.test(type) && /^-?\d{1,15}$/.test(text)) return literal(type, Number(text));
  const label = membersOf(shapeOfType(catalog, type)).find((shape) => shape.kind === 'literal' && shape.value === text);
  return label === undefined ? undefined : { type, shape: label, nullable: false };
}

function shapeOfDocument(text: string): Shape {
  return shapeOfJson(JSON.parse(text));
}

function shapeOfJson(value: unknown): Shape {
  if (value === null) return nullShape;
  if (Array.isArray(value)) return { kind: 'tuple', items: value.map(shapeOfJson) };
  if (typeof value === 'object') {
    return objectOf(Object.entries(value).map(([name, part]) => ({ name, shape: shapeOfJson(part), optional: false })));
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return { kind: 'number', type: 'numeric' };
  return { kind: 'literal', value: value as string | number | boolean };
}

/** The text of a constant as a JSON key; null for any other expression. */
export function constantText(expression: Node | undefined): string | null {
  if (expression === undefined) return null;
  const { kind, fields } = visited(expression);
  if (kind === 'TypeCast') {
    const { names = [], arrayBounds } = fields.typeName;
    const isText = names.length === 1 && operatorName(names) === 'text' && arrayBounds === undefined;
    return isText && 'sval' in (fields.arg.A_Const ?? {}) ? constantText(fields.arg) : null;
  }
  const value = constantValue(expression);
  return value?.shape.kind === 'literal' && typeof value.shape.value !== 'boolean' ? String(value.shape.value) : null;
}
