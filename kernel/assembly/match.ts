// What tells an element of an array from the others: keys, and the scalars that it has to have under them.

import { allocate } from './arena';
import { addScalarToHash, isEqual } from './compare';
import { childAt, countOf, isObject } from './container';
import { beginHash, endHash } from './hash';
import { KeySearch } from './key-search';
import { CONTAINER, isScalar, makeValue, NOTHING, startOf, Value } from './value';

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

export function isMatch(element: Value, match: Match): bool {
  if (!isObject(element)) return false;
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    const value = wanted.search.valueIn(element);
    if (value === NOTHING || !isEqual(value, wanted.value)) return false;
  }
  return true;
}

/** Has a match want what an element has under its keys; false if that is not a scalar each. */
export function imitate(match: Match, element: Value): bool {
  if (!isObject(element)) return false;
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    wanted.value = wanted.search.valueIn(element);
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
