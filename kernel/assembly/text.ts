// Text is written at the top of the arena; nothing else may be allocated while it is.

import { advance, append, reserve, top } from './arena';
import { Span, spanOf } from './span';
import { lengthOf, makeValue, STRING, startOf, Value } from './value';

export function putByte(byte: u32): void {
  reserve(1);
  store<u8>(top, byte);
  advance(1);
}

/** A literal of the source, which has to be ASCII. */
export function putLiteral(text: string): void {
  const length = <usize>text.length;
  const start = changetype<usize>(text);
  reserve(length);
  for (let i: usize = 0; i < length; i++) store<u8>(top + i, load<u16>(start + (i << 1)));
  advance(length);
}

export function putText(value: Value): void {
  append(startOf(value), lengthOf(value));
}

export function putNumber(number: u32): void {
  if (number >= 10) putNumber(number / 10);
  putByte(0x30 + (number % 10));
}

/** What has been written since the top was at `start`. */
export function textSince(start: usize): Value {
  return makeValue(STRING, start, u32(top - start));
}

export function spanSince(start: usize): Span {
  return spanOf(start, u32(top - start));
}

/** A literal as a JSON string. */
export function literal(text: string): Value {
  const start = top;
  putLiteral(text);
  return textSince(start);
}

/** Whether a JSON string is this literal. */
export function isLiteral(value: Value, text: string): bool {
  const length = <usize>text.length;
  if (usize(lengthOf(value)) !== length) return false;
  const start = changetype<usize>(text);
  for (let i: usize = 0; i < length; i++) {
    if (u32(load<u8>(startOf(value) + i)) !== u32(load<u16>(start + (i << 1)))) return false;
  }
  return true;
}
