// Readers of PostgreSQL's binary JSONB. A container is a header (count, kind), an entry for every element, or for
// every key and then for every value, and the bytes of these in the same order. An entry tells either the length of
// its bytes or where they end; both include the padding in front of numerics and containers.

import { failMalformed } from './errors';
import { CONTAINER, kindOf, lengthOf, makeValue, NUMERIC, startOf, Value } from './value';

export const COUNT_MASK: u32 = 0x0fff_ffff;
export const SCALAR_HEADER: u32 = 0x1000_0000;
export const OBJECT_HEADER: u32 = 0x2000_0000;
export const ARRAY_HEADER: u32 = 0x4000_0000;

export const LENGTH_MASK: u32 = 0x0fff_ffff;
export const KIND_MASK: u32 = 0x7000_0000;
export const ENDS_AT: u32 = 0x8000_0000;
/** PostgreSQL writes where the bytes end in every 32nd entry, and lengths in the others. */
export const STRIDE: u32 = 32;

export function countOf(container: usize): u32 {
  return load<u32>(container) & COUNT_MASK;
}

export function isObjectAt(container: usize): bool {
  return (load<u32>(container) & OBJECT_HEADER) !== 0;
}

export function entriesOf(container: usize): u32 {
  return countOf(container) << u32(isObjectAt(container));
}

/** Where the bytes of the elements, or of the keys, begin. */
export function dataOf(container: usize): usize {
  return container + 4 + (usize(entriesOf(container)) << 2);
}

export function entryAt(container: usize, i: u32): u32 {
  return load<u32>(container + 4 + (usize(i) << 2));
}

export function entryKind(entry: u32): u32 {
  return (entry & KIND_MASK) >> 28;
}

export function isPadded(kind: u32): bool {
  return (kind & 3) === 1; // NUMERIC and CONTAINER
}

/** The offset of an entry's end, its start being known. */
export function endAfter(entry: u32, start: u32): u32 {
  return (entry & LENGTH_MASK) + (entry >= ENDS_AT ? 0 : start);
}

/** The offset of an entry's start, or the end of the last one's: at most 31 steps back in what PostgreSQL wrote. */
export function offsetOf(container: usize, i: u32): u32 {
  let offset: u32 = 0;
  while (i > 0) {
    const entry = entryAt(container, --i);
    offset += entry & LENGTH_MASK;
    if (entry >= ENDS_AT) break;
  }
  return offset;
}

/** The value whose bytes, with padding, lie between two offsets of the container's data. */
export function valueBetween(container: Value, data: usize, entry: u32, start: u32, end: u32): Value {
  const kind = entryKind(entry);
  let from = data + start;
  const to = data + end;
  if (isPadded(kind)) from = (from + 3) & ~3;
  if (from > to || to > startOf(container) + lengthOf(container)) failMalformed();
  const value = makeValue(kind, from, u32(to - from));
  if (kind === CONTAINER ? !isSound(value) : kind > CONTAINER || (kind === NUMERIC && to - from < 6)) failMalformed();
  return value;
}

/** Whether a container's header and entries lie within its bytes, as those of every container in circulation do. */
export function isSound(container: Value): bool {
  const length = lengthOf(container);
  if (length < 4) return false;
  const header = load<u32>(startOf(container));
  const kind = header & ~COUNT_MASK;
  if (kind !== OBJECT_HEADER && kind !== ARRAY_HEADER) return false;
  return u64(4) + (u64(header & COUNT_MASK) << (kind === OBJECT_HEADER ? 3 : 2)) <= u64(length);
}

/** The value of entry `i`; an object's values come after its keys. */
export function childAt(container: Value, i: u32): Value {
  const address = startOf(container);
  const entry = entryAt(address, i);
  const start = offsetOf(address, i);
  return valueBetween(container, dataOf(address), entry, start, endAfter(entry, start));
}

/** Element `i` of an array, or the value of an object's key `i`. */
export function memberAt(container: Value, i: u32): Value {
  const address = startOf(container);
  return childAt(container, isObjectAt(address) ? countOf(address) + i : i);
}

/** An opened container has a header too. */
export function isObject(value: Value): bool {
  return kindOf(value) >= CONTAINER && isObjectAt(startOf(value));
}

export function isArray(value: Value): bool {
  return kindOf(value) >= CONTAINER && !isObjectAt(startOf(value));
}
