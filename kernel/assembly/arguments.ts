// Checks of arguments that many functions share.

import { isArray, isObject } from './container';
import { readDocument } from './document';
import { begin, report } from './errors';
import { putKind } from './kinds';
import { Span } from './span';
import { putLiteral } from './text';
import { isScalar, Value } from './value';

export function readObject(span: Span, name: string): Value {
  const value = readDocument(span);
  if (!isObject(value)) failKind(name, 'an object', value, '2203C');
  return value;
}

export function readArray(span: Span, name: string): Value {
  const value = readDocument(span);
  if (!isArray(value)) failKind(name, 'an array', value, '22039');
  return value;
}

export function readScalar(span: Span, name: string): Value {
  const value = readDocument(span);
  if (!isScalar(value)) failKind(name, 'a scalar', value, '2203F');
  return value;
}

/** `target must be an object, but is an array` */
export function failKind(name: string, wanted: string, value: Value, state: string): void {
  begin();
  putLiteral(name);
  failKindOf(wanted, value, state);
}

/** The same, the name being written already. */
export function failKindOf(wanted: string, value: Value, state: string): void {
  putLiteral(' must be ');
  putLiteral(wanted);
  putLiteral(', but is ');
  putKind(value);
  report(state);
}
