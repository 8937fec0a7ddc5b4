import type { A_Expr } from 'libpg-query';
import { operatorName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import { constantText } from './constants.js';
import { concatenated, propertyOf, withoutKey } from './edits.js';
import type { Inference, Place } from './place.js';
import { elementsOf } from './sets.js';
import { isIntegerType, isNumberType, mayBeNull, membersOf, type Shape, unionOf, widerNumber } from './shape.js';
import { elementType, isJson, isText } from './types.js';
import { anyValue, document, jsonShape, orNullValue, scalar, type Value } from './values.js';

/** Operators of the server's own that give a boolean, NULL for a NULL operand only. */
const tests = new Set([
  ...['=', '<>', '<', '>', '<=', '>=', '~~', '!~~', '~~*', '!~~*', '~', '!~', '~*', '!~*'],
  ...['@>', '<@', '?', '?|', '?&', '^@'],
]);

/** Those that find nothing to decide by, too. */
const looseTests = new Set(['@?', '@@']);

/** An operator, or a test that the grammar treats like one. */
export function operationValue(inference: Inference, place: Place, node: A_Expr): Value {
  const { kind, name = [], lexpr, rexpr } = node;
  const left = lexpr === undefined ? undefined : inference.infer(place, lexpr);
  const right = rexpr === undefined || 'List' in rexpr ? anyValue : inference.infer(place, rexpr);
  const rows = [lexpr, rexpr].some((operand) => operand !== undefined && 'RowExpr' in operand);
  switch (kind) {
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return scalar('boolean', false);
    case 'AEXPR_NULLIF':
      return left === undefined ? anyValue : orNullValue(left);
    case 'AEXPR_OP':
      if (name.length > 1) return anyValue;
      return left === undefined
        ? prefixed(operatorName(name), right)
        : binary(operatorName(name), left, right, { rexpr, rows });
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL':
      return scalar('boolean', name.length > 1 || mayMiss(left, right));
    default:
      return scalar('boolean', true);
  }
}

/** `x = ANY (array)` is NULL for NULL elements too. */
function mayMiss(left: Value | undefined, array: Value): boolean {
  return left === undefined || left.nullable || array.nullable || mayBeNull(elementsOf(array.shape));
}

function prefixed(operator: string, operand: Value): Value {
  const number = operand.type !== null && isNumberType(operand.type);
  return number && (operator === '-' || operator === '+') ? scalar(operand.type as string, operand.nullable) : anyValue;
}

function binary(
  operator: string,
  left: Value,
  right: Value,
  { rexpr, rows }: { rexpr: Node | undefined; rows: boolean },
): Value {
  const nullable = left.nullable || right.nullable;
  // A row that holds a NULL compares to NULL.
  if (tests.has(operator)) return scalar('boolean', nullable || rows);
  if (looseTests.has(operator)) return scalar('boolean', true);
  if (operator === '&&' && /(?:\[\]|range)$/.test(left.type ?? '')) return scalar('boolean', nullable);
  if (operator === '||') return joined(left, right);
  if (operator === '->' || operator === '->>') return selected(operator, left, right, rexpr);
  if (operator === '#>>') return scalar('text', true);
  if (operator === '#>') return left.type !== null && isJson(left.type) ? { ...anyValue, type: left.type } : anyValue;
  if (operator === '-' && left.type === 'jsonb') {
    const key = right.type === 'text' ? constantText(rexpr) : null;
    return document(withoutKey(left.shape, key), nullable);
  }
  const type = arithmetic(operator, left.type, right.type);
  return type === null ? anyValue : scalar(type, nullable);
}

function arithmetic(operator: string, left: string | null, right: string | null): string | null {
  if (left === null || right === null) return null;
  if (isNumberType(left) && isNumberType(right)) return numberFrom(operator, left, right);
  if ((operator === '*' || operator === '/') && left === 'interval' && isNumberType(right)) return left;
  const timestamp = left.startsWith('timestamp');
  if (operator === '-' && left === right) {
    if (left === 'date') return 'integer';
    return timestamp || left === 'interval' ? 'interval' : null;
  }
  if (operator !== '+' && operator !== '-') return null;
  if (left === 'date' && right === 'integer') return 'date';
  if (right !== 'interval') return null;
  if (left === 'date') return 'timestamp without time zone';
  return timestamp || left === 'interval' ? left : null;
}

function numberFrom(operator: string, left: string, right: string): string | null {
  if (['+', '-', '*', '/'].includes(operator)) return widerNumber(left, right);
  if (operator === '%') return isIntegerType(left) || left === 'numeric' ? widerNumber(left, right) : null;
  return operator === '^' ? left : null;
}

/** `||` of texts, of documents and of arrays. */
function joined(left: Value, right: Value): Value {
  const nullable = left.nullable || right.nullable;
  if (left.type === 'jsonb' && right.type === 'jsonb') return document(concatenated(left.shape, right.shape), nullable);
  if (elementType(left.type) !== null || elementType(right.type) !== null) return joinedArrays(left, right);
  const other = (type: string | null): boolean => type !== null && !isJson(type) && !/^(?:bit|bytea|ts)/.test(type);
  const text = (isText(left.type) && other(right.type)) || (isText(right.type) && other(left.type));
  if (text) return scalar('text', nullable);
  return left.type === 'bytea' && right.type === 'bytea' ? scalar('bytea', nullable) : anyValue;
}

/** NULL adds nothing to an array. Arrays may have any number of dimensions. */
function joinedArrays(left: Value, right: Value): Value {
  const type = elementType(left.type) === null ? right.type : left.type;
  const plain = [left, right].every((value) => value.type === type || value.type === elementType(type));
  if (!plain || type === null || isJson(elementType(type))) return anyValue;
  const members = [left, right].flatMap((value): readonly Shape[] =>
    value.type === type ? membersOf(value.shape) : [{ kind: 'tuple', items: [jsonShape(value)] }],
  );
  const items = members.flatMap((member) => (member.kind === 'array' ? member.items : elementsOf(member)));
  const nested = members.some((member) => member.kind === 'array' && member.nested);
  return { type, shape: { kind: 'array', items: unionOf(items), nested }, nullable: left.nullable && right.nullable };
}

/** `->` and `->>` of a key or a position. */
function selected(operator: string, left: Value, right: Value, rexpr: Node | undefined): Value {
  const key = isText(right.type) ? constantText(rexpr) : null;
  const found = key === null ? undefined : propertyOf(left.shape, key);
  if (operator === '->>') {
    const certain = found !== undefined && !found.optional && !mayBeNull(found.shape);
    return scalar('text', left.nullable || !certain);
  }
  if (left.type === null || !isJson(left.type)) return anyValue;
  if (found !== undefined) return { type: left.type, shape: found.shape, nullable: left.nullable || found.optional };
  const element = right.type === 'integer' ? elementsOf(left.shape) : undefined;
  return { ...anyValue, type: left.type, ...(element === undefined ? {} : { shape: element }) };
}
