// Keys are sorted by length, then by bytes.

import { compareBytes, sameBytes } from './bytes';
import { countOf, dataOf, endAfter, entryAt, memberAt, offsetOf, valueBetween } from './container';
import { lengthOf, NOTHING, startOf, Value } from './value';

/** Below this many keys, running along them is faster than halving: offsets have to be summed up anyway. */
const WINDOW: u32 = 16;

/** The place of the last key that was found, and where it is. */
export let foundPlace: u32 = 0;
export let foundStart: usize = 0;

/** The order of two keys, the first given by its bytes. */
export function compareKeys(start: usize, length: u32, key: Value): i32 {
  const wanted = lengthOf(key);
  if (length !== wanted) return length < wanted ? -1 : 1;
  return compareBytes(start, startOf(key), length);
}

/** The place of a key among the keys from `from` to `to`; if it isn't there, `~` of the place where it would be. */
export function findKey(object: usize, from: u32, to: u32, key: Value): i32 {
  const data = dataOf(object);
  let first = from;
  let last = to;
  while (last - first > WINDOW) {
    const middle = (first + last) >> 1;
    const start = offsetOf(object, middle);
    const end = endAfter(entryAt(object, middle), start);
    if (compareKeys(data + start, end - start, key) < 0) first = middle + 1;
    else last = middle;
  }
  let start = offsetOf(object, first);
  for (; first < to; first++) {
    const end = endAfter(entryAt(object, first), start);
    const order = compareKeys(data + start, end - start, key);
    if (order > 0) return ~i32(first);
    if (order === 0) {
      foundPlace = first;
      foundStart = data + start;
      return i32(first);
    }
    start = end;
  }
  return ~i32(to);
}

/** The value of a key in a stored object; NOTHING if it has no such key. */
export function memberNamed(object: Value, key: Value): Value {
  const address = startOf(object);
  const count = countOf(address);
  if (count <= WINDOW) return memberOfFew(object, count, key);
  const i = findKey(address, 0, count, key);
  return i < 0 ? NOTHING : memberAt(object, u32(i));
}

/** Runs along the keys' entries, and on to the value's: every offset on the way is needed anyway. */
function memberOfFew(object: Value, count: u32, key: Value): Value {
  const first = startOf(object) + 4;
  const data = first + (usize(count) << 3);
  const behindKeys = first + (usize(count) << 2);
  const wanted = lengthOf(key);
  let start: u32 = 0;
  for (let at = first; at < behindKeys; at += 4) {
    const end = endAfter(load<u32>(at), start);
    if (end - start > wanted) break;
    if (end - start === wanted && sameBytes(data + start, startOf(key), wanted)) {
      foundPlace = u32(at - first) >> 2;
      foundStart = data + start;
      return memberBehind(object, data, at, at + (usize(count) << 2), start);
    }
    start = end;
  }
  return NOTHING;
}

/** The value whose entry is at `to`, the offset of the entry at `from` being known. */
function memberBehind(object: Value, data: usize, from: usize, to: usize, start: u32): Value {
  for (let at = from; at < to; at += 4) start = endAfter(load<u32>(at), start);
  const entry = load<u32>(to);
  return valueBetween(object, data, entry, start, endAfter(entry, start));
}
