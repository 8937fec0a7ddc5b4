// Which elements of two arrays are alike: those with the same `id`, if only one has it in either array; otherwise those
// that are equal.

import { allocate, release, top } from './arena';
import { addScalarToHash, hashOf, isEqual } from './compare';
import { isObject } from './container';
import { tick } from './guard';
import { addressIn, addToHash, beginHash, endHash, HashTable } from './hash';
import { KeySearch } from './key-search';
import { literal } from './text';
import { isScalar, NOTHING, startOf, Value } from './value';
import { Walk } from './walk';

/** What alike elements have in common: the first of them, or their id. */
@unmanaged
export class Kind {
  value: Value;
  /** How many elements of each array are of this kind. */
  lefts: u32;
  rights: u32;
  /** The first element of its queue (see queues.ts). */
  first: u32;

  isShared(): bool {
    return this.lefts > 0 && this.rights > 0;
  }

  isSingle(): bool {
    return this.lefts <= 1 && this.rights <= 1;
  }
}

/** The kinds of elements: an address for each. */
@unmanaged
export class Kinds {
  of: usize;
  count: u32;

  static ofRoom(count: u32): Kinds {
    const kinds = changetype<Kinds>(allocate(offsetof<Kinds>()));
    kinds.of = allocate(usize(count) << 2);
    kinds.count = count;
    return kinds;
  }

  at(i: u32): Kind {
    return changetype<Kind>(load<usize>(this.of + (usize(i) << 2)));
  }

  set(i: u32, kind: Kind | null): void {
    store<usize>(this.of + (usize(i) << 2), changetype<usize>(kind));
  }
}

/** Gives the elements of two arrays, which are values one behind the other, their kinds. */
export function sortOut(left: usize, lefts: Kinds, right: usize, rights: Kinds): void {
  const ids = HashTable.ofRoom(lefts.count + rights.count);
  const search = KeySearch.of(literal('id'));
  for (let i: u32 = 0; i < lefts.count; i++) lefts.set(i, findId(ids, search, elementAt(left, i), true));
  for (let j: u32 = 0; j < rights.count; j++) rights.set(j, findId(ids, search, elementAt(right, j), false));
  const equals = HashTable.ofRoom(lefts.count + rights.count);
  for (let i: u32 = 0; i < lefts.count; i++)
    if (!hasOwnId(lefts.at(i))) lefts.set(i, findEqual(equals, elementAt(left, i), true));
  for (let j: u32 = 0; j < rights.count; j++) {
    if (!hasOwnId(rights.at(j))) rights.set(j, findEqual(equals, elementAt(right, j), false));
  }
}

function elementAt(elements: usize, i: u32): Value {
  return load<u64>(elements + (usize(i) << 3));
}

function hasOwnId(kind: Kind | null): bool {
  return kind !== null && kind.lefts === 1 && kind.rights === 1;
}

function findId(ids: HashTable, search: KeySearch, element: Value, isLeft: bool): Kind | null {
  const id = isObject(element) ? search.valueIn(element) : NOTHING;
  return id === NOTHING || !isScalar(id) ? null : countIn(ids, id, hashOf(id), isLeft);
}

function findEqual(equals: HashTable, element: Value, isLeft: bool): Kind {
  return countIn(equals, element, isScalar(element) ? hashOf(element) : hashOfContainer(element), isLeft);
}

function countIn(table: HashTable, value: Value, hash: u32, isLeft: bool): Kind {
  let slot = table.first(hash);
  while (addressIn(slot) !== 0 && !isEqual(changetype<Kind>(addressIn(slot)).value, value))
    slot = table.next(slot, hash);
  if (addressIn(slot) === 0) table.put(slot, hash, changetype<usize>(makeKind(value)));
  const kind = changetype<Kind>(addressIn(slot));
  if (isLeft) kind.lefts++;
  else kind.rights++;
  return kind;
}

function makeKind(value: Value): Kind {
  const kind = changetype<Kind>(allocate(offsetof<Kind>()));
  kind.value = value;
  kind.lefts = 0;
  kind.rights = 0;
  return kind;
}

/** Of all headers, keys and scalars in it. */
function hashOfContainer(container: Value): u32 {
  const mark = top;
  const walk = Walk.from(container);
  beginHash();
  addToHash(load<u32>(startOf(container)));
  while (walk.level !== null) {
    tick();
    const value = walk.next();
    if (value === NOTHING) {
      walk.leave();
    } else if (isScalar(value)) {
      addScalarToHash(value);
    } else {
      addToHash(load<u32>(startOf(value)));
      walk.enter(value);
    }
  }
  release(mark);
  return endHash();
}
