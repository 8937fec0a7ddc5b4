// What can be done with a node: look, put in, take out. Every look is a search from the first piece on, or from the one
// that was touched last, since edits mostly come in order.

import { block, blockAt, growBlock, hasBlocks, seekBlock, seekBlockOfKey, shrinkBlock } from './blocks';
import { COUNT_MASK, childAt, countOf, memberAt } from './container';
import { failTooLarge } from './errors';
import { tick } from './guard';
import { makePiece, Node, nodeOf, Piece, putLast } from './node';
import { compareKeys, findKey, memberNamed } from './search';
import { kindOf, lengthOf, NOTHING, OPENED, startOf, Value } from './value';

// Where the last search arrived: in the piece after `before`, at its element `within`.
let before: Piece = changetype<Piece>(0);
let within: u32 = 0;

function seekIndex(node: Node, index: u32): void {
  if (node.pieces !== 0) {
    before = index === 0 ? node.head : changetype<Piece>(node.pieceAt(index - 1));
    within = 0;
    return;
  }
  let at: u32 = 0;
  before = node.head;
  if (hasBlocks(node)) {
    seekBlock(node, index);
    before = block.before;
    at = blockAt;
  } else if (node.finger !== null && node.fingerAt < index) {
    before = node.finger!;
    at = node.fingerAt + 1;
  }
  for (;;) {
    tick();
    node.steps++;
    const piece = before.next;
    if (piece === null) break;
    const size = piece.size();
    if (index - at < size) break;
    at += size;
    before = piece;
  }
  within = index - at;
}

/** Whether the object has the key; if not, the search arrives where it would have to be. */
function seekKey(node: Node, key: Value): bool {
  const finger = node.finger;
  const ahead = finger !== null && compareKeys(startOf(finger.key), lengthOf(finger.key), key) < 0;
  before = ahead ? finger! : node.head;
  if (hasBlocks(node)) {
    seekBlockOfKey(node, key);
    before = block.before;
  }
  within = 0;
  while (true) {
    tick();
    node.steps++;
    const piece = before.next;
    if (piece === null) return false;
    if (piece.isRun()) {
      const found = findKey(startOf(piece.value), piece.from, piece.to, key);
      const place = found < 0 ? u32(~found) : u32(found);
      within = place - piece.from;
      if (found >= 0) return true;
      if (place < piece.to) return false;
    } else {
      const order = compareKeys(startOf(piece.key), lengthOf(piece.key), key);
      if (order >= 0) return order === 0;
    }
    within = 0;
    before = piece;
  }
}

/** Makes a piece of its own of what the search found. */
function isolate(): Piece {
  const run = before.next!;
  if (!run.isRun()) return run;
  const at = run.from + within;
  const container = run.value;
  const single = makePiece(run.keyAt(at), memberAt(container, at));
  splitRun(run);
  const rest = before.next!;
  link(single);
  if (rest.from + 1 < rest.to) rest.from++;
  else single.next = rest.next;
  return single;
}

/** Divides the run that the search arrived in, so that it arrived at the first of the next piece. */
function splitRun(run: Piece): void {
  if (within === 0) return;
  const rest = makePiece(NOTHING, run.value);
  rest.from = run.from + within;
  rest.to = run.to;
  rest.next = run.next;
  run.to = rest.from;
  run.next = rest;
  before = run;
  within = 0;
}

function link(piece: Piece): void {
  piece.next = before.next;
  before.next = piece;
}

function insert(node: Node, key: Value, value: Value): Piece {
  if (node.count() === COUNT_MASK) failTooLarge();
  const run = before.next;
  if (run !== null) splitRun(run);
  const stays = run === null && node.pieces !== 0 && node.count() < node.room;
  const piece = stays ? putLast(node, value) : makePiece(key, value);
  link(piece);
  if (!stays) node.pieces = 0;
  if (node.blocks !== 0) growBlock(node, piece, before);
  node.keys = NOTHING;
  node.header++;
  return piece;
}

function unlink(node: Node): Value {
  const single = isolate();
  before.next = single.next;
  if (node.blocks !== 0) shrinkBlock(single, before);
  node.keys = NOTHING;
  node.pieces = 0;
  node.header--;
  node.finger = null;
  return single.value;
}

/** The place of an element that exists. */
export function elementPlace(node: Node, index: u32): Piece {
  seekIndex(node, index);
  const piece = isolate();
  node.finger = piece;
  node.fingerAt = index;
  return piece;
}

/** Inserts an element before another, or at the end. */
export function insertElement(node: Node, index: u32, value: Value): Piece {
  seekIndex(node, index);
  const piece = insert(node, NOTHING, value);
  node.finger = piece;
  node.fingerAt = index;
  return piece;
}

/** Takes an element that exists out of the array. */
export function removeElement(node: Node, index: u32): Value {
  seekIndex(node, index);
  const value = unlink(node);
  if (index === 0) return value;
  node.finger = before;
  node.fingerAt = index - 1;
  return value;
}

/** The place of a member; null if there is none. */
export function memberPlace(node: Node, key: Value): Piece | null {
  if (!seekKey(node, key)) return null;
  const piece = isolate();
  node.finger = piece;
  return piece;
}

/** Adds a member or replaces its value. */
export function setMember(node: Node, key: Value, value: Value): Piece {
  const piece = seekKey(node, key) ? isolate() : insert(node, key, NOTHING);
  piece.value = value;
  node.finger = piece;
  return piece;
}

/** Takes a member out of the object; NOTHING if there is none. */
export function removeMember(node: Node, key: Value): Value {
  return seekKey(node, key) ? unlink(node) : NOTHING;
}

/** The value of a member of an object that may be opened, which stays as it is. */
export function peekMember(object: Value, key: Value): Value {
  if (kindOf(object) !== OPENED) return memberNamed(object, key);
  return seekKey(nodeOf(object), key) ? peekFound() : NOTHING;
}

/** The same of an element. */
export function peekElement(array: Value, index: u32): Value {
  if (index >= countOf(startOf(array))) return NOTHING;
  if (kindOf(array) !== OPENED) return childAt(array, index);
  seekIndex(nodeOf(array), index);
  return peekFound();
}

function peekFound(): Value {
  const piece = before.next!;
  return piece.isRun() ? memberAt(piece.value, piece.from + within) : piece.value;
}
