// The elements of an opened array by what edits find them by: thousands of edits then take no longer than as many looks.
// An index holds until elements come, other than at the end, or go, or what some index goes by is written.

import { allocate } from './arena';
import { hasSameBytes } from './compare';
import { tick } from './guard';
import { addressIn, HashTable } from './hash';
import { hashOfMatch, imitate, isMatch, Match, makePlacedMatch } from './match';
import { Node, Piece, spread } from './node';
import { NOTHING, Value } from './value';

/**
 * Searches of an array before it gets an index, which takes about as long to make. It gets the next one after as many
 * again, then after twice as many: memory is not given back before the call ends.
 */
const PATIENCE: u32 = 4;

/** Elements of the longest array that gets one: it takes some 128 bytes for each. */
const MOST: u32 = 1 << 20;

@unmanaged
export class ElementIndex {
  /** Has the keys of the matches that the index is for. */
  like: Match;
  /** The first of the elements with the same values under these keys. */
  table: HashTable;
  /** How many elements have been looked at: new ones are behind them. */
  known: u32;
  era: u32;

  /** Looks at the elements that are new. */
  update(array: Node): void {
    for (; this.known < array.count(); this.known++) {
      tick();
      const piece = array.pieceAt(this.known);
      if (!imitate(this.like, changetype<Piece>(piece).value)) continue;
      const hash = hashOfMatch(this.like);
      const slot = this.seek(this.like, hash);
      if (addressIn(slot) === 0) this.table.put(slot, hash, piece);
    }
  }

  /** The slot of the first element that matches, or the free one where it would be. */
  seek(match: Match, hash: u32): usize {
    let slot = this.table.first(hash);
    while (true) {
      tick();
      const piece = addressIn(slot);
      if (piece === 0 || isMatch(changetype<Piece>(piece).value, match)) return slot;
      slot = this.table.next(slot, hash);
    }
  }
}

/** Indexes of earlier eras are of no use any more. */
let era: u32 = 0;
/** The keys that there are indexes by. */
let keys: Match | null = null;

/** Does away with all indexes. */
export function forgetElements(): void {
  era++;
  keys = null;
}

/** Does away with all indexes if some go by places in arrays: elements there have come, or gone. */
export function forgetPlaces(): void {
  let known = keys;
  while (known !== null && known.place < 0) known = known.more;
  if (known !== null) forgetElements();
}

/** Whether there are indexes by a key. */
export function isIndexed(key: Value): bool {
  let known = keys;
  while (known !== null) {
    if (hasSameBytes(known.search.key, key)) return true;
    known = known.more;
  }
  return false;
}

/** The index to find an element with; null if there is none, and it isn't time for one yet. */
export function indexFor(array: Node, match: Match): ElementIndex | null {
  const index = changetype<ElementIndex | null>(array.index);
  if (index !== null && array.pieces !== 0 && index.era === era && haveSameKeys(index.like, match)) return index;
  const searches = ++array.searches;
  const isTime = searches >= PATIENCE && popcnt(searches) === 1;
  return isTime && array.count() <= MOST ? makeIndex(array, match) : null;
}

/** The place of the first element that matches; -1 if none does. */
export function findIndexed(array: Node, index: ElementIndex, match: Match): i32 {
  index.update(array);
  const found = addressIn(index.seek(match, hashOfMatch(match)));
  return found === 0 ? -1 : i32((found - array.pieces) / offsetof<Piece>());
}

/** Whether the keys that there are indexes by are all a match's. */
export function isIndexedOnlyBy(match: Match): bool {
  let known = keys;
  while (known !== null) {
    if (!hasKey(match, known.search.key)) return false;
    known = known.more;
  }
  return true;
}

function hasKey(match: Match, key: Value): bool {
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    if (hasSameBytes(wanted.search.key, key)) return true;
  }
  return false;
}

function haveSameKeys(a: Match | null, b: Match | null): bool {
  while (a !== null && b !== null) {
    if (!hasSameBytes(a.search.key, b.search.key)) return false;
    a = a.more;
    b = b.more;
  }
  return a === b;
}

function makeIndex(array: Node, match: Match): ElementIndex {
  if (array.pieces === 0) spread(array);
  for (let wanted: Match | null = match; wanted !== null; wanted = wanted.more) {
    const key = wanted.search.key;
    if (!isIndexed(key)) keys = makePlacedMatch(key, NOTHING, keys);
  }
  const index = changetype<ElementIndex>(allocate(offsetof<ElementIndex>()));
  index.like = copyOf(match);
  index.table = HashTable.ofRoom(array.room);
  index.known = 0;
  index.era = era;
  array.index = changetype<usize>(index);
  return index;
}

function copyOf(match: Match): Match {
  const more = match.more;
  return makePlacedMatch(match.search.key, NOTHING, more === null ? null : copyOf(more));
}
