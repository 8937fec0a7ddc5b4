// Arrays are aligned by a longest common subsequence of what is left when equal beginnings and ends are set aside;
// long ones, for which that would take too long, are one stretch, to be compared place by place.

import { allocate } from './arena';
import { isEqual } from './compare';
import { childAt, countOf } from './container';
import { tick } from './guard';
import { startOf, Value } from './value';

/** The largest product of lengths that is aligned. */
const MAX_TABLE: u64 = 4096;

const EQUAL: u32 = 0x8000;

/** What is left of two arrays: `n` and `m` elements, from `from` on. */
@unmanaged
export class Alignment {
  a: Value;
  b: Value;
  from: u32;
  n: u32;
  m: u32;
  /**
   * By rows of `m + 1`: the length of the longest common subsequence of what follows element `i` and element `j`, them
   * included, and EQUAL if they are; 0 if nothing is aligned.
   */
  table: usize;
  /** How far the walk along the alignment has come: to element `i` and element `j`. */
  i: u32;
  j: u32;
  /** Where the stretch that it came to began. */
  fromI: u32;
  fromJ: u32;

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
    return this.table !== 0 && (load<u16>(this.cell(i, j)) & EQUAL) !== 0;
  }

  /** Walks on to the next stretch without equal elements: from (fromI, fromJ) to (i, j). False if there is none. */
  next(): bool {
    while (this.isAligned(this.i, this.j)) {
      tick();
      this.i++;
      this.j++;
    }
    this.fromI = this.i;
    this.fromJ = this.j;
    while (!this.isOver() && !this.isAligned(this.i, this.j)) {
      tick();
      if (this.prefersRemoval()) this.i++;
      else this.j++;
    }
    return this.i > this.fromI || this.j > this.fromJ;
  }

  private isOver(): bool {
    return this.i === this.n && this.j === this.m;
  }

  private prefersRemoval(): bool {
    if (this.j === this.m || this.i === this.n) return this.j === this.m;
    return this.table === 0 || this.common(this.i + 1, this.j) >= this.common(this.i, this.j + 1);
  }
}

/** Null if the arrays have nothing in common. */
export function align(a: Value, b: Value): Alignment | null {
  const middle = stripEnds(a, b);
  const stripped = countOf(startOf(a)) > middle.n;
  if (u64(middle.n) * u64(middle.m) <= MAX_TABLE) {
    fillTable(middle);
    return stripped || middle.common(0, 0) > 0 ? middle : null;
  }
  return stripped || haveEqualPlace(middle) ? middle : null;
}

function stripEnds(a: Value, b: Value): Alignment {
  const middle = changetype<Alignment>(allocate(offsetof<Alignment>()));
  middle.a = a;
  middle.b = b;
  middle.from = 0;
  middle.n = countOf(startOf(a));
  middle.m = countOf(startOf(b));
  middle.table = 0;
  middle.i = 0;
  middle.j = 0;
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

function fillTable(middle: Alignment): void {
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

function haveEqualPlace(middle: Alignment): bool {
  const pairs = min(middle.n, middle.m);
  for (let k: u32 = 0; k < pairs; k++) {
    tick();
    if (middle.isMatch(k, k)) return true;
  }
  return false;
}
