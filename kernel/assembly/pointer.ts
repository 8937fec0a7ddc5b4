// JSON pointers, RFC 6901.

import { allocate } from './arena';
import { countOf, isArray, isObject } from './container';
import { begin, report } from './errors';
import { peekElement, peekMember } from './node-edits';
import { indexStep, Steps } from './steps';
import { putByte, putLiteral, putText } from './text';
import { lengthOf, makeValue, NOTHING, STRING, startOf, Value } from './value';

const SLASH: u32 = 0x2f;
const TILDE: u32 = 0x7e;

@unmanaged
export class Pointer {
  text: Value;
  /** A string for each token; an index once it has been looked up in an array. */
  steps: Steps;
}

export function parsePointer(text: Value): Pointer {
  const start = startOf(text);
  const end = start + lengthOf(text);
  const pointer = changetype<Pointer>(allocate(offsetof<Pointer>()));
  pointer.text = text;
  pointer.steps = Steps.ofRoom(lengthOf(text) + 1);
  if (start === end) return pointer;
  if (u32(load<u8>(start)) !== SLASH) failPointer(text, 'it must be empty or begin with "/"');
  const tokens = allocate(end - start);
  let at = start + 1;
  let to = tokens;
  let token = tokens;
  for (; at < end; at++) {
    let byte = u32(load<u8>(at));
    if (byte === SLASH) {
      pointer.steps.push(makeValue(STRING, token, u32(to - token)));
      token = to;
      continue;
    }
    if (byte === TILDE) byte = unescaped(text, ++at < end ? u32(load<u8>(at)) : 0);
    store<u8>(to++, byte);
  }
  pointer.steps.push(makeValue(STRING, token, u32(to - token)));
  return pointer;
}

function unescaped(text: Value, byte: u32): u32 {
  if (byte !== 0x30 && byte !== 0x31) failPointer(text, '"~" must be followed by 0 or 1');
  return byte === 0x30 ? TILDE : SLASH;
}

function failPointer(text: Value, reason: string): void {
  begin();
  putLiteral('malformed pointer "');
  putText(text);
  putLiteral('": ');
  putLiteral(reason);
  report('22023');
}

/** The value after the first `count` tokens, which has to be there. */
export function follow(start: Value, pointer: Pointer, count: u32): Value {
  let value = start;
  for (let i: u32 = 0; i < count; i++) {
    let next = NOTHING;
    if (isObject(value)) {
      next = peekMember(value, pointer.steps.at(i));
    } else if (isArray(value)) {
      const index = lookUpIndex(pointer, i, countOf(startOf(value)), false);
      next = peekElement(value, index);
    }
    if (next === NOTHING) failNoPlace(pointer);
    value = next;
  }
  return value;
}

/** The index that token `i` is in an array of `count` elements; for an addition, the end is one too. */
export function lookUpIndex(pointer: Pointer, i: u32, count: u32, adding: bool): u32 {
  const token = pointer.steps.at(i);
  const index = readIndex(pointer, token, count);
  if (index > count || (index === count && !adding)) failIndex(pointer, token, ' is out of range');
  pointer.steps.set(i, indexStep(index));
  return index;
}

/** Digits without leading zeros, or `-` for the end; what is far too large is `count + 1`. */
function readIndex(pointer: Pointer, token: Value, count: u32): u32 {
  const start = startOf(token);
  const length = lengthOf(token);
  if (length === 1 && load<u8>(start) === 0x2d) return count;
  if (length === 0 || (length > 1 && load<u8>(start) === 0x30)) failIndex(pointer, token, ' is not an array index');
  let index: u32 = 0;
  for (let at = start; at < start + length; at++) {
    const digit = u32(load<u8>(at)) - 0x30;
    if (digit > 9) failIndex(pointer, token, ' is not an array index');
    index = min(index * 10 + digit, count + 1);
  }
  return index;
}

function failIndex(pointer: Pointer, token: Value, reason: string): void {
  begin();
  putLiteral('index "');
  putText(token);
  putLiteral('" of path "');
  putText(pointer.text);
  putByte(0x22);
  putLiteral(reason);
  report('22033');
}

export function failNoPlace(pointer: Pointer): void {
  begin();
  putLiteral('path "');
  putText(pointer.text);
  putLiteral('" does not exist');
  report('2203A');
}
