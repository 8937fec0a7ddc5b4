// What tells an element of an array from the others: keys, and the scalars that it has to have under them. A key that is
// written as an index is a place, too, of elements that are arrays themselves.

import { allocate } from './arena';
import { addScalarToHash, isEqual } from './compare';
import { childAt, countOf, isArray, isObject } from './container';
import { beginHash, endHash } from './hash';
import { KeySearch } from './key-search';
import { peekElement } from './node-edits';
import { CONTAINER, isScalar, lengthOf, makeValue, NOTHING, startOf, Value } from './value';

@unmanaged
export class Match {
  search: KeySearch;
  value: Value;
  /** The second and following keys and values. */
  more: Match | null;
  /** Where the value is in an element that is an array; -1 if it has to be in an object. */
  place: i32;

  /** What an element has where the value is looked for; NOTHING if it has nothing there. */
  valueIn(element: Value): Value {
    if (isObject(element)) return this.search.valueIn(element);
    return this.place >= 0 && isArray(element) ? peekElement(element, u32(this.place)) : NOTHING;
  }
}

/** A match that objects alone can meet. */
export function makeMatch(key: Value, value: Value, more: Match | null): Match {
  const match = changetype<Match>(allocate(offsetof<Match>()));
  match.search = KeySearch.of(key);
  match.value = value;
  match.more = more;
  match.place = -1;
  return match;
}

/** The same of objects and arrays. */
export function makePlacedMatch(key: Value, value: Value, more: Match | null): Match {
  const match = makeMatch(key, value, more);
  match.place = placeOf(key);
  return match;
}

/** The index that a key is written as, without leading zeros; -1 if it is none. */
export function placeOf(key: Value): i32 {
  const length = lengthOf(key);
  if (length === 0 || length > 9) return -1;
  let place: i32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    const digit = i32(load<u8>(startOf(key) + i)) - 0x30;
    if (digit < 0 || digit > 9 || (i === 1 && place === 0)) return -1;
    place = place * 10 + digit;
  }
  return place;
}

/** The match that wants all members of an object; null if there are none, or one is no scalar. */
export function matchOf(object: Value): Match | null {
  if (!isObject(object)) return null;
  const count = countOf(startOf(object));
  let match: Match | null = null;
  for (let i = count; i > 0; i--) {
    const value = childAt(object, count + i - 1);
    if (!isScalar(value)) return null;
    match = makePlacedMatch(childAt(object, i - 1), value, match);
  }
  return match;
}

export function elementStep(match: Match): Value {
  return makeValue(CONTAINER, changetype<usize>(match), 0);
}

export function isMatch(element: Value, match: Match): bool {
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    const value = wanted.valueIn(element);
    if (value === NOTHING || !isEqual(value, wanted.value)) return false;
  }
  return true;
}

/** Has a match want what an element has under its keys; false if that is not a scalar each. */
export function imitate(match: Match, element: Value): bool {
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    wanted.value = wanted.valueIn(element);
    if (wanted.value === NOTHING || !isScalar(wanted.value)) return false;
  }
  return true;
}

/** A hash of the values that a match wants. */
export function hashOfMatch(match: Match): u32 {
  beginHash();
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) addScalarToHash(wanted.value);
  return endHash();
}
