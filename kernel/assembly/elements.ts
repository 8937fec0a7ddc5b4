// Elements of arrays, found by what their members are.

import { countOf, dataOf, endAfter, entryAt, entryKind, offsetOf, valueBetween } from './container';
import { findIndexed, indexFor } from './element-index';
import { tick } from './guard';
import { isMatch, Match } from './match';
import { Node, nodeOf } from './node';
import { CONTAINER, kindOf, OPENED, startOf, Value } from './value';

/** The place of the first element that matches; -1 if none does. */
export function findElement(array: Value, match: Match): i32 {
  if (kindOf(array) !== OPENED) return scan(array, 0, countOf(startOf(array)), match);
  const node = nodeOf(array);
  const index = indexFor(node, match);
  return index !== null ? findIndexed(node, index, match) : walk(node, match);
}

function walk(array: Node, match: Match): i32 {
  let at: u32 = 0;
  let piece = array.head.next;
  while (piece !== null) {
    tick();
    if (piece.isRun()) {
      const found = scan(piece.value, piece.from, piece.to, match);
      if (found >= 0) return i32(at) + found - i32(piece.from);
    } else if (isMatch(piece.value, match)) {
      return i32(at);
    }
    at += piece.size();
    piece = piece.next;
  }
  return -1;
}

function scan(array: Value, from: u32, to: u32, match: Match): i32 {
  const address = startOf(array);
  const data = dataOf(address);
  let start = offsetOf(address, from);
  for (let i = from; i < to; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    if (entryKind(entry) === CONTAINER && isMatch(valueBetween(array, data, entry, start, end), match)) return i32(i);
    start = end;
  }
  return -1;
}
