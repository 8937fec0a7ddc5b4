// Which elements of an array stay, move, change in place, come and go, to make another array of it.

import { Alignment } from './aligned';
import { allocate } from './arena';
import { Common, findCommon } from './common';
import { countOf, dataOf, endAfter, entryAt, valueBetween } from './container';
import { Gaps } from './gaps';
import { tick } from './guard';
import { findIncreasing } from './increasing';
import { Kinds, sortOut } from './likeness';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';
import { Queues } from './queues';
import { textLength } from './text-length';
import { startOf, Value } from './value';

/** Elements of the longest pair of arrays that are aligned; others are compared place by place. */
const MOST: u32 = 1 << 21;

/** Elements that are worth less than this many bytes may be written where they are needed, not moved there. */
export function align(a: Value, b: Value, worth: u64): Alignment {
  const aligned = changetype<Alignment>(allocate(offsetof<Alignment>()));
  aligned.from = 0;
  aligned.n = countOf(startOf(a));
  aligned.m = countOf(startOf(b));
  aligned.left = elementsOf(a);
  aligned.right = elementsOf(b);
  stripEnds(aligned);
  aligned.partners = makeNumbers(aligned.n, NONE);
  aligned.origins = makeNumbers(aligned.m, NONE);
  aligned.moves = allocate(aligned.m);
  memory.fill(aligned.moves, 0, aligned.m);
  if (aligned.n > 0 && aligned.m > 0) {
    pairAlike(aligned, worth);
    pairRest(aligned);
  }
  return aligned;
}

export function isAlignable(a: Value, b: Value): bool {
  return countOf(startOf(a)) + countOf(startOf(b)) <= MOST;
}

function elementsOf(array: Value): usize {
  const address = startOf(array);
  const data = dataOf(address);
  const count = countOf(address);
  const elements = allocate(usize(count) << 3);
  let start: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    store<u64>(elements + (usize(i) << 3), valueBetween(array, data, entry, start, end));
    start = end;
  }
  return elements;
}

function stripEnds(aligned: Alignment): void {
  const shorter = min(aligned.n, aligned.m);
  while (aligned.from < shorter && aligned.hasEqual(aligned.from, aligned.from)) {
    tick();
    aligned.from++;
  }
  aligned.n -= aligned.from;
  aligned.m -= aligned.from;
  aligned.left += usize(aligned.from) << 3;
  aligned.right += usize(aligned.from) << 3;
  while (aligned.n > 0 && aligned.m > 0 && aligned.hasEqual(aligned.n - 1, aligned.m - 1)) {
    tick();
    aligned.n--;
    aligned.m--;
  }
}

function pairAlike(aligned: Alignment, worth: u64): void {
  const x = Kinds.ofRoom(aligned.n);
  const y = Kinds.ofRoom(aligned.m);
  sortOut(aligned.left, x, aligned.right, y);
  const lefts = keepShared(x);
  const rights = keepShared(y);
  if (x.count === 0) return;
  const staying = findStaying(x, y);
  for (let i: u32 = 0; i < x.count; i++) {
    const j = numberAt(staying.partners, i);
    if (j !== NONE) aligned.pair(numberAt(lefts, i), numberAt(rights, j));
  }
  if (staying.count === min(x.count, y.count)) return;
  const gaps = Gaps.of(aligned, staying.count + 1);
  const queues = Queues.of(x, staying.partners);
  for (let j: u32 = 0; j < y.count; j++) {
    tick();
    const to = numberAt(rights, j);
    const first = y.at(j).first;
    if (numberAt(aligned.origins, to) !== NONE || first === NONE) continue;
    if (gaps.isMove(numberAt(lefts, first), to) || textLength(aligned.rightAt(to)) > worth) {
      gaps.move(numberAt(lefts, first), to);
      queues.shift(y.at(j));
    }
  }
}

/** Leaves out what is of no shared kind; the places of what is left. */
function keepShared(kinds: Kinds): usize {
  const places = allocate(usize(kinds.count) << 2);
  let count: u32 = 0;
  for (let i: u32 = 0; i < kinds.count; i++) {
    const kind = kinds.at(i);
    if (!kind.isShared()) continue;
    setNumber(places, count, i);
    kinds.set(count++, kind);
  }
  kinds.count = count;
  return places;
}

/** The longer of two common subsequences, if the first is not known to be a longest one. */
function findStaying(x: Kinds, y: Kinds): Common {
  const increasing = findIncreasing(x, y);
  if (increasing.count === min(x.count, y.count) || areSingle(x)) return increasing;
  const common = findCommon(x, y);
  return common.count >= increasing.count ? common : increasing;
}

function areSingle(kinds: Kinds): bool {
  for (let i: u32 = 0; i < kinds.count; i++) if (!kinds.at(i).isSingle()) return false;
  return true;
}

/** Pairs what is left between elements that stay, in its order: it changes in place. */
function pairRest(aligned: Alignment): void {
  let i: u32 = 0;
  let j: u32 = 0;
  while (i < aligned.n && j < aligned.m) {
    tick();
    const isFree = numberAt(aligned.partners, i) === NONE;
    const isOther = numberAt(aligned.origins, j) === NONE;
    if (!isFree && !aligned.isStaying(i)) {
      i++;
    } else if (!isOther && aligned.isMove(j)) {
      j++;
    } else {
      if (isFree && isOther) aligned.pair(i, j);
      i += u32(isFree || !isOther);
      j += u32(isOther || !isFree);
    }
  }
}
