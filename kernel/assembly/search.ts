// Keys are sorted by length, then by bytes.

import { compareBytes } from './bytes';
import { dataOf, endAfter, entryAt, offsetOf } from './container';
import { lengthOf, startOf, Value } from './value';

/** Below this many keys, running along them is faster than halving: offsets have to be summed up anyway. */
const WINDOW: u32 = 16;

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
    if (order >= 0) return order === 0 ? i32(first) : ~i32(first);
    start = end;
  }
  return ~i32(to);
}
