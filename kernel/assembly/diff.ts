// jsonb_diff: an RFC 6902 patch that turns one value into another.

import { align, isAlignable } from './alignment';
import { ADD, ArrayChanges, MOVE, REMOVE } from './array-changes';
import { hasSameBytes, isEqual } from './compare';
import { childAt, countOf, isArray, isObject } from './container';
import { enter, leave, tick } from './guard';
import { peekMember } from './node-edits';
import {
  add,
  beginOperations,
  bytes,
  last,
  makePatch,
  move,
  remove,
  replace,
  replaceLength,
  Trail,
  takeBack,
} from './operations';
import { indexStep } from './steps';
import { leastLength, measureLater } from './text-length';
import { isScalar, NOTHING, startOf, Value } from './value';

/**
 * Levels below the document's own where containers are compared as a whole before what they hold is, and arrays are
 * aligned: further down, that would take long for each level.
 */
const DEEP: u32 = 64;

/** What operations take that move an element, remove another and add one, more than one that replaces both. */
const WORTH: u64 = 32;

export function diff(a: Value, b: Value): Value {
  beginOperations();
  measureLater(b);
  if (mayDiffer(a, b, 0)) diffValues(Trail.root(), a, b);
  return makePatch();
}

/** Containers that are equal but not in their bytes have no differences below, and need not be compared first. */
function mayDiffer(a: Value, b: Value, depth: u32): bool {
  if (isScalar(a) || isScalar(b)) return !isEqual(a, b);
  return depth >= DEEP || !hasSameBytes(a, b);
}

function diffBelow(trail: Trail, step: Value, a: Value, b: Value): void {
  if (mayDiffer(a, b, trail.depth + 1)) diffValues(trail.below(step), a, b);
}

function diffValues(trail: Trail, a: Value, b: Value): void {
  if (isScalar(a) || isScalar(b)) {
    replace(trail, b);
    return;
  }
  enter();
  const after = last;
  const before = bytes;
  if (isObject(a) && isObject(b)) diffObjects(trail, a, b);
  else if (isArray(a) && isArray(b)) diffArrays(trail, a, b);
  else replace(trail, b);
  if (isTooLong(before, trail, b)) {
    takeBack(after, before);
    replace(trail, b);
  }
  leave();
}

/**
 * Whether the operations of an array, since there were so many bytes of them, are longer than the one that replaces it.
 * Those of an object stay, as they tell what has changed.
 */
function isTooLong(before: u64, trail: Trail, b: Value): bool {
  if (!isArray(b)) return false;
  const length = bytes - before;
  return length > leastLength(b) && length > replaceLength(trail, b);
}

function diffObjects(trail: Trail, a: Value, b: Value): void {
  const removable = countOf(startOf(a));
  for (let i: u32 = 0; i < removable; i++) {
    tick();
    const key = childAt(a, i);
    if (peekMember(b, key) === NOTHING) remove(trail.below(key));
  }
  const count = countOf(startOf(b));
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const key = childAt(b, i);
    const value = childAt(b, count + i);
    const old = peekMember(a, key);
    if (old === NOTHING) add(trail.below(key), value);
    else diffBelow(trail, key, old, value);
  }
}

function diffArrays(trail: Trail, a: Value, b: Value): void {
  if (trail.depth >= DEEP || !isAlignable(a, b)) {
    diffPlaces(trail, a, b);
    return;
  }
  const before = bytes;
  const aligned = align(a, b, WORTH + (trail.length << 1));
  const changes = ArrayChanges.of(aligned);
  while (!isTooLong(before, trail, b) && changes.next()) {
    const step = indexStep(changes.index);
    if (changes.kind === REMOVE) {
      remove(trail.below(step));
    } else if (changes.kind === ADD) {
      add(trail.below(step), aligned.rightAt(changes.right));
    } else {
      if (changes.kind === MOVE && changes.fromIndex !== changes.index) {
        move(trail.below(indexStep(changes.fromIndex)), trail.below(step));
      }
      diffBelow(trail, step, aligned.leftAt(changes.left), aligned.rightAt(changes.right));
    }
  }
}

/** Compares elements with those at the same places; the rest is removed or added. */
function diffPlaces(trail: Trail, a: Value, b: Value): void {
  const before = bytes;
  const n = countOf(startOf(a));
  const m = countOf(startOf(b));
  for (let i: u32 = 0; i < max(n, m) && !isTooLong(before, trail, b); i++) {
    tick();
    if (i >= m) remove(trail.below(indexStep(m)));
    else if (i >= n) add(trail.below(indexStep(i)), childAt(b, i));
    else diffBelow(trail, indexStep(i), childAt(a, i), childAt(b, i));
  }
}
