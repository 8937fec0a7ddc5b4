// What a value is, in words, for messages.

import { isObject } from './container';
import { putLiteral } from './text';
import { FALSE, kindOf, NULL, NUMERIC, STRING, TRUE, Value } from './value';

export function putKind(value: Value): void {
  const kind = kindOf(value);
  if (kind === STRING) putLiteral('a string');
  else if (kind === NUMERIC) putLiteral('a number');
  else if (kind === TRUE || kind === FALSE) putLiteral('a boolean');
  else if (kind === NULL) putLiteral('null');
  else putLiteral(isObject(value) ? 'an object' : 'an array');
}
