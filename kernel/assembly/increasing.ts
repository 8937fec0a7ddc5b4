// A common subsequence of two sequences of kinds: each kind's elements are paired in their order, and of all pairs, as
// many as possible are taken that follow each other in both sequences. It is a longest one if no kind has two elements.

import { allocate } from './arena';
import { Common } from './common';
import { tick } from './guard';
import { Kinds } from './likeness';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';
import { Queues } from './queues';

/** For each length of an increasing sequence: the element of x that one of this length can end with the earliest in y. */
let ends: usize = 0;
/** The element of x before each, in the sequence that it ends. */
let before: usize = 0;

export function findIncreasing(x: Kinds, y: Kinds): Common {
  const partners = pairInOrder(x, y);
  ends = allocate(usize(x.count + 1) << 2);
  before = allocate(usize(x.count) << 2);
  let length: u32 = 0;
  for (let i: u32 = 0; i < x.count; i++) {
    tick();
    const partner = numberAt(partners, i);
    if (partner === NONE) continue;
    const place = lengthBefore(partners, partner, length);
    setNumber(before, i, place === 0 ? NONE : numberAt(ends, place - 1));
    setNumber(ends, place, i);
    if (place === length) length++;
  }
  const common = Common.none(x, y);
  if (length === 0) return common;
  for (let i = numberAt(ends, length - 1); i !== NONE; i = numberAt(before, i)) common.pair(i, numberAt(partners, i));
  return common;
}

/** How long an increasing sequence can be that ends before a partner. */
function lengthBefore(partners: usize, partner: u32, length: u32): u32 {
  let first: u32 = 0;
  let last = length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (numberAt(partners, numberAt(ends, middle)) < partner) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** For each element of x the element of y of its kind with as many before it, or NONE. */
function pairInOrder(x: Kinds, y: Kinds): usize {
  const queues = Queues.of(x, 0);
  const partners = makeNumbers(x.count, NONE);
  for (let j: u32 = 0; j < y.count; j++) {
    tick();
    const i = queues.first(y.at(j));
    if (i === NONE) continue;
    setNumber(partners, i, j);
    queues.shift(y.at(j));
  }
  return partners;
}
