// A common subsequence of two sequences of kinds, by Myers' greedy method: the shortest edit script is found by trying
// scripts of 0 edits, 1 edit, and so on, each from those that are one shorter. Beyond a number of edits, the script that
// has come furthest is taken, and the search begins anew where it ends: sequences of any length take time in proportion.

import { allocate, release, top } from './arena';
import { tick } from './guard';
import { Kinds } from './likeness';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';

/** Edits times elements that are tried, and between which numbers of edits that has to lie. */
const EFFORT: u32 = 1 << 22;
const LEAST_EDITS: u32 = 32;
const MOST_EDITS: u32 = 1000;

@unmanaged
export class Common {
  x: Kinds;
  y: Kinds;
  /** For each element of x its partner in y, or NONE. */
  partners: usize;
  count: u32;

  static none(x: Kinds, y: Kinds): Common {
    const common = changetype<Common>(allocate(offsetof<Common>()));
    common.x = x;
    common.y = y;
    common.partners = makeNumbers(x.count, NONE);
    common.count = 0;
    return common;
  }

  pair(i: u32, j: u32): void {
    setNumber(this.partners, i, j);
    this.count++;
  }
}

// Where the search began last, and what is left from there.
let fromX: u32 = 0;
let fromY: u32 = 0;
let width: u32 = 0;
let height: u32 = 0;
/** Rows of the search: row d has, for i removals among d edits, how far in x the script comes. */
let rows: usize = 0;

export function findCommon(x: Kinds, y: Kinds): Common {
  const common = Common.none(x, y);
  const total = x.count + y.count;
  const most = min(max(EFFORT / total, LEAST_EDITS), MOST_EDITS);
  rows = allocate(usize(most + 1) << 2);
  fromX = 0;
  fromY = 0;
  while (fromX < x.count && fromY < y.count) {
    width = x.count - fromX;
    height = y.count - fromY;
    const mark = top;
    search(common, most);
    release(mark);
  }
  return common;
}

function search(common: Common, most: u32): void {
  for (let d: u32 = 0; d <= most; d++) {
    setNumber(rows, d, u32(allocate(usize(d + 1) << 2)));
    const end = min(d, width);
    for (let i = d > height ? d - height : 0; i <= end; i++) {
      const reached = follow(common, edit(d, i), d, i);
      setNumber(row(d), i, reached);
      if (reached >= width && yAt(reached, d, i) >= height) {
        take(common, d, i);
        return;
      }
    }
  }
  take(common, most, furthest(most));
}

function row(d: u32): usize {
  return usize(numberAt(rows, d));
}

function cell(d: u32, i: u32): u32 {
  return numberAt(row(d), i);
}

function yAt(x: u32, d: u32, i: u32): u32 {
  return x + d - (i << 1);
}

/** Whether the last of d edits with i removals is a removal. */
function isRemoval(d: u32, i: u32): bool {
  return i === d || (i > 0 && cell(d - 1, i - 1) >= cell(d - 1, i));
}

/** How far in x the script comes right after its last edit. */
function edit(d: u32, i: u32): u32 {
  if (d === 0) return 0;
  return isRemoval(d, i) ? cell(d - 1, i - 1) + 1 : cell(d - 1, i);
}

/** On along equal elements. */
function follow(common: Common, from: u32, d: u32, i: u32): u32 {
  let x = from;
  let y = yAt(x, d, i);
  while (x < width && y < height && common.x.at(fromX + x) === common.y.at(fromY + y)) {
    tick();
    x++;
    y++;
  }
  tick();
  return x;
}

/** The script of d edits that comes furthest: its removals. */
function furthest(d: u32): u32 {
  let best: u32 = 0;
  let most: u32 = 0;
  for (let i: u32 = 0; i <= d; i++) {
    if (i > width || d - i > height) continue;
    const x = cell(d, i);
    const y = yAt(x, d, i);
    if (x > width || y > height || x + y <= most) continue;
    most = x + y;
    best = i;
  }
  return best;
}

/** Pairs what a script leaves, and goes on where it ends. */
function take(common: Common, edits: u32, removals: u32): void {
  let i = removals;
  const endX = cell(edits, i);
  const endY = yAt(endX, edits, i);
  let x = endX;
  for (let d = edits; ; d--) {
    const after = edit(d, i);
    while (x > after) {
      tick();
      x--;
      common.pair(fromX + x, fromY + yAt(x, d, i));
    }
    if (d === 0) break;
    if (isRemoval(d, i)) {
      i--;
      x--;
    }
  }
  fromX += endX;
  fromY += endY;
}
