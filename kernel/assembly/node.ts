// A container under construction. It is a list of pieces: runs of what a stored container holds, to be copied as
// bytes, and single elements or members that have been touched. Opening a container makes one run of it; an edit
// splits a run. Nothing is made of what no edit touches.

import { allocate } from './arena';
import { ARRAY_HEADER, COUNT_MASK, childAt, isObjectAt, memberAt, OBJECT_HEADER } from './container';
import { tick } from './guard';
import { kindOf, makeValue, NOTHING, OPENED, startOf, Value } from './value';

@unmanaged
export class Piece {
  next: Piece | null;
  /** Of a run: its first place in the container, and the one behind its last. `to` is 0 in a single piece. */
  from: u32;
  to: u32;
  /** Of a single member. */
  key: Value;
  /** Of a run: the container. */
  value: Value;

  isRun(): bool {
    return this.to !== 0;
  }

  size(): u32 {
    return this.isRun() ? this.to - this.from : 1;
  }

  /** Of a run's place: its key, or NOTHING in an array. */
  keyAt(i: u32): Value {
    return isObjectAt(startOf(this.value)) ? childAt(this.value, i) : NOTHING;
  }
}

@unmanaged
export class Node {
  /** As a stored container's: kind and count. */
  header: u32;
  /** Comes before the first piece, and is none. */
  head: Piece;
  /** A stored object with the same keys; NOTHING once keys have come or gone. */
  keys: Value;
  /** Where the next search may begin: a single piece, and its place. */
  finger: Piece | null;
  fingerAt: u32;
  /** Of an array that was spread out: its pieces, all single and one behind the other, and how many there is room for. */
  pieces: usize;
  room: u32;
  /** Of an array: the address of an index of its elements (see element-index.ts) or 0, and the searches that went without. */
  index: usize;
  searches: u32;
  /** Its blocks (see blocks.ts) or 0, and the steps of searches that went without. */
  blocks: usize;
  steps: u32;

  isObject(): bool {
    return (this.header & OBJECT_HEADER) !== 0;
  }

  count(): u32 {
    return this.header & COUNT_MASK;
  }

  /** Where the piece of an element is, once the array is spread out. */
  pieceAt(index: u32): usize {
    return this.pieces + usize(index) * offsetof<Piece>();
  }
}

export function makePiece(key: Value, value: Value): Piece {
  return putPiece(allocate(offsetof<Piece>()), key, value);
}

function putPiece(start: usize, key: Value, value: Value): Piece {
  const piece = changetype<Piece>(start);
  piece.next = null;
  piece.from = 0;
  piece.to = 0;
  piece.key = key;
  piece.value = value;
  return piece;
}

function makeNode(header: u32): Node {
  const node = changetype<Node>(allocate(offsetof<Node>()));
  node.header = header;
  node.head = makePiece(NOTHING, NOTHING);
  node.keys = NOTHING;
  node.finger = null;
  node.fingerAt = 0;
  node.pieces = 0;
  node.index = 0;
  node.searches = 0;
  node.blocks = 0;
  node.steps = 0;
  return node;
}

/** Makes a container's pieces anew, each of one element or member and where its place says. */
export function spread(node: Node): void {
  node.room = node.count() << 1;
  node.pieces = allocate(usize(node.room) * offsetof<Piece>());
  node.finger = null;
  node.blocks = 0;
  let piece = node.head.next;
  let last = node.head;
  let index: u32 = 0;
  while (piece !== null) {
    const end = piece.isRun() ? piece.to : 1;
    for (let i = piece.from; i < end; i++) {
      tick();
      const single = piece.isRun()
        ? putPiece(node.pieceAt(index++), piece.keyAt(i), memberAt(piece.value, i))
        : putPiece(node.pieceAt(index++), piece.key, piece.value);
      last.next = single;
      last = single;
    }
    piece = piece.next;
  }
}

/** The piece of a new element behind the last one of an array that was spread out, and stays so. */
export function putLast(array: Node, value: Value): Piece {
  return putPiece(array.pieceAt(array.count()), NOTHING, value);
}

/** A value that has no place in a container yet: the document's own. */
export function makePlace(value: Value): Piece {
  return makePiece(NOTHING, value);
}

export function emptyObject(): Node {
  return makeNode(OBJECT_HEADER);
}

export function emptyArray(): Node {
  return makeNode(ARRAY_HEADER);
}

export function openedValue(node: Node): Value {
  return makeValue(OPENED, changetype<usize>(node), 0);
}

export function nodeOf(value: Value): Node {
  return changetype<Node>(startOf(value));
}

/** The container at a place, opened there if it isn't yet. */
export function open(place: Piece): Node {
  if (kindOf(place.value) === OPENED) return nodeOf(place.value);
  const container = startOf(place.value);
  const node = makeNode(load<u32>(container));
  if (node.count() > 0) {
    const run = makePiece(NOTHING, place.value);
    run.to = node.count();
    node.head.next = run;
    node.keys = place.value;
  }
  place.value = openedValue(node);
  return node;
}
