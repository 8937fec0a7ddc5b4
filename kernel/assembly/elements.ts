// Elements of arrays, found by what their members are.

import { allocate } from './arena';
import { isEqual } from './compare';
import { childAt, countOf, dataOf, endAfter, entryAt, entryKind, isObject, offsetOf, valueBetween } from './container';
import { tick } from './guard';
import { KeySearch } from './key-search';
import { nodeOf } from './node';
import { CONTAINER, isScalar, kindOf, makeValue, NOTHING, OPENED, startOf, Value } from './value';

/** Keys, and the scalars that an element has to have under them. */
@unmanaged
export class Match {
  search: KeySearch;
  value: Value;
  /** The second and following keys and values. */
  more: Match | null;
}

export function makeMatch(key: Value, value: Value, more: Match | null): Match {
  const match = changetype<Match>(allocate(offsetof<Match>()));
  match.search = KeySearch.of(key);
  match.value = value;
  match.more = more;
  return match;
}

/** The match that wants all members of an object; null if there are none, or one is no scalar. */
export function matchOf(object: Value): Match | null {
  if (!isObject(object)) return null;
  const count = countOf(startOf(object));
  let match: Match | null = null;
  for (let i = count; i > 0; i--) {
    const value = childAt(object, count + i - 1);
    if (!isScalar(value)) return null;
    match = makeMatch(childAt(object, i - 1), value, match);
  }
  return match;
}

export function elementStep(match: Match): Value {
  return makeValue(CONTAINER, changetype<usize>(match), 0);
}

/** The place of the first element that matches; -1 if none does. */
export function findElement(array: Value, match: Match): i32 {
  if (kindOf(array) !== OPENED) return scan(array, 0, countOf(startOf(array)), match);
  let at: u32 = 0;
  let piece = nodeOf(array).head.next;
  while (piece !== null) {
    tick();
    if (piece.isRun()) {
      const found = scan(piece.value, piece.from, piece.to, match);
      if (found >= 0) return i32(at) + found - i32(piece.from);
    } else if (isMatch(piece.value, match)) {
      return i32(at);
    }
    at += piece.size();
    piece = piece.next;
  }
  return -1;
}

function scan(array: Value, from: u32, to: u32, match: Match): i32 {
  const address = startOf(array);
  const data = dataOf(address);
  let start = offsetOf(address, from);
  for (let i = from; i < to; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    if (entryKind(entry) === CONTAINER && isMatch(valueBetween(array, data, entry, start, end), match)) return i32(i);
    start = end;
  }
  return -1;
}

function isMatch(element: Value, match: Match): bool {
  if (!isObject(element)) return false;
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    const value = wanted.search.valueIn(element);
    if (value === NOTHING || !isScalar(value) || !isEqual(value, wanted.value)) return false;
  }
  return true;
}
