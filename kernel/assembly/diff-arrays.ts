// Arrays are aligned by a longest common subsequence of what is left when equal beginnings and ends are set aside;
// long ones, for which that would take too long, are compared place by place.

import { allocate } from './arena';
import { isEqual } from './compare';
import { childAt, countOf } from './container';
import { diffBelow, emitBelow } from './diff';
import { tick } from './guard';
import { indexStep } from './steps';
import { NOTHING, startOf, Value } from './value';

/** The largest product of lengths that is aligned. */
const MAX_TABLE: u64 = 4096;

const EQUAL: u32 = 0x8000;

/** What is left of two arrays: `n` and `m` elements, from `from` on. */
@unmanaged
class Middle {
  a: Value;
  b: Value;
  from: u32;
  n: u32;
  m: u32;
  /**
   * By rows of `m + 1`: the length of the longest common subsequence of what follows element `i` and element `j`, them
   * included, and EQUAL if they are.
   */
  table: usize;

  left(i: u32): Value {
    return childAt(this.a, this.from + i);
  }

  right(j: u32): Value {
    return childAt(this.b, this.from + j);
  }

  isMatch(i: u32, j: u32): bool {
    return i < this.n && j < this.m && isEqual(this.left(i), this.right(j));
  }

  cell(i: u32, j: u32): usize {
    return this.table + ((usize(i) * (this.m + 1) + j) << 1);
  }

  common(i: u32, j: u32): u32 {
    return u32(load<u16>(this.cell(i, j))) & ~EQUAL;
  }

  isAligned(i: u32, j: u32): bool {
    return (load<u16>(this.cell(i, j)) & EQUAL) !== 0;
  }
}

/** False if the arrays have nothing in common. */
export function diffArrays(a: Value, b: Value): bool {
  const middle = stripEnds(a, b);
  const stripped = countOf(startOf(a)) > middle.n;
  if (u64(middle.n) * u64(middle.m) <= MAX_TABLE) {
    fillTable(middle);
    if (!stripped && middle.common(0, 0) === 0) return false;
    diffAligned(middle);
  } else {
    if (!stripped && !haveEqualPlace(middle)) return false;
    diffPlaces(middle, 0, 0, middle.n, middle.m);
  }
  return true;
}

function stripEnds(a: Value, b: Value): Middle {
  const middle = changetype<Middle>(allocate(offsetof<Middle>()));
  middle.a = a;
  middle.b = b;
  middle.from = 0;
  middle.n = countOf(startOf(a));
  middle.m = countOf(startOf(b));
  while (middle.isMatch(0, 0)) {
    tick();
    middle.from++;
    middle.n--;
    middle.m--;
  }
  while (middle.n > 0 && middle.m > 0 && middle.isMatch(middle.n - 1, middle.m - 1)) {
    tick();
    middle.n--;
    middle.m--;
  }
  return middle;
}

function fillTable(middle: Middle): void {
  const bytes = (usize(middle.n + 1) * (middle.m + 1)) << 1;
  middle.table = allocate(bytes);
  memory.fill(middle.table, 0, bytes);
  for (let i = middle.n; i-- > 0; ) {
    for (let j = middle.m; j-- > 0; ) {
      tick();
      const length = middle.isMatch(i, j)
        ? EQUAL | (middle.common(i + 1, j + 1) + 1)
        : max(middle.common(i + 1, j), middle.common(i, j + 1));
      store<u16>(middle.cell(i, j), length);
    }
  }
}

function diffAligned(middle: Middle): void {
  let i: u32 = 0;
  let j: u32 = 0;
  while (i < middle.n || j < middle.m) {
    tick();
    if (middle.isAligned(i, j)) {
      i++;
      j++;
      continue;
    }
    const fromI = i;
    const fromJ = j;
    while ((i < middle.n || j < middle.m) && !middle.isAligned(i, j)) {
      if (j === middle.m || (i < middle.n && prefersRemoval(middle, i, j))) i++;
      else j++;
    }
    diffPlaces(middle, fromI, fromJ, i - fromI, j - fromJ);
  }
}

function prefersRemoval(middle: Middle, i: u32, j: u32): bool {
  return middle.common(i + 1, j) >= middle.common(i, j + 1);
}

/**
 * Turns `n` elements from `i` on into `m` elements from `j` on: pairs are changed in place, the rest removed, from the
 * last to the first, or added.
 */
function diffPlaces(middle: Middle, i: u32, j: u32, n: u32, m: u32): void {
  // Everything before has been changed already: the elements stand where they will stand.
  const place = middle.from + j;
  const pairs = min(n, m);
  for (let k: u32 = 0; k < pairs; k++) {
    tick();
    diffBelow(indexStep(place + k), middle.left(i + k), middle.right(j + k));
  }
  for (let k = n; k-- > pairs; ) emitBelow(indexStep(place + k), 'remove', NOTHING);
  for (let k = pairs; k < m; k++) emitBelow(indexStep(place + k), 'add', middle.right(j + k));
}

function haveEqualPlace(middle: Middle): bool {
  const pairs = min(middle.n, middle.m);
  for (let k: u32 = 0; k < pairs; k++) {
    tick();
    if (middle.isMatch(k, k)) return true;
  }
  return false;
}
