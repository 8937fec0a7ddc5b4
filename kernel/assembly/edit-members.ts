// The members of an edit: one of a program's, or of an RFC 6902 patch's.

import { failKindOf } from './arguments';
import { isObject } from './container';
import { begin, fail, report } from './errors';
import { peekMember } from './node-edits';
import { literal, putByte, putLiteral, putText } from './text';
import { kindOf, NOTHING, STRING, Value } from './value';

/** What is wrong with an edit's form, whatever document it is applied to. */
export const MALFORMED = '22023';

export function requireEdit(edit: Value): void {
  if (isObject(edit)) return;
  begin();
  putLiteral('an edit');
  failKindOf('an object', edit, MALFORMED);
}

/** A member; NOTHING if it is missing. */
export function findMember(edit: Value, name: string): Value {
  return peekMember(edit, literal(name));
}

/** A member that has to be there. */
export function readMember(edit: Value, name: string): Value {
  const value = findMember(edit, name);
  if (value === NOTHING) {
    beginMember(name);
    putLiteral(' is missing');
    report(MALFORMED);
  }
  return value;
}

export function readString(edit: Value, name: string): Value {
  const value = readMember(edit, name);
  if (kindOf(value) !== STRING) failMember(name, 'a string', value, MALFORMED);
  return value;
}

/** `"path" must be a string, but is a number` */
export function failMember(name: string, wanted: string, value: Value, state: string): void {
  beginMember(name);
  failKindOf(wanted, value, state);
}

/** Begins a message with a member's name in quotes. */
export function beginMember(name: string): void {
  begin();
  putByte(0x22);
  putLiteral(name);
  putByte(0x22);
}

export function failUnknownOp(op: Value): void {
  begin();
  putLiteral('unknown op "');
  putText(op);
  putByte(0x22);
  report(MALFORMED);
}

export function failForm(text: string): void {
  fail(MALFORMED, text);
}
