// The pieces of an opened container in blocks, for edits in no order: a search goes along the blocks, and then through
// one of them. There are about as many blocks as each has pieces, all of them single.

import { allocate } from './arena';
import { tick } from './guard';
import { Node, Piece, spread } from './node';
import { compareKeys } from './search';
import { lengthOf, startOf, Value } from './value';

@unmanaged
export class Block {
  next: Block | null;
  /** The piece before its first one. */
  before: Piece;
  size: u32;
}

@unmanaged
class Blocks {
  first: Block;
  count: u32;
  /** Of how many pieces a block is made; one of twice as many is divided. */
  size: u32;
}

/** Steps of searches, for each element, that take as long as to make blocks. */
const PATIENCE: u32 = 4;
/** Containers with fewer or more pieces get none. */
const LEAST: u32 = 256;
const MOST: u32 = 1 << 22;

/** Where the last search arrived: the block, and the place of its first piece. */
export let block: Block = changetype<Block>(0);
export let blockAt: u32 = 0;

/** Whether a container has blocks, which it gets once they are worth it. */
export function hasBlocks(node: Node): bool {
  if (node.blocks !== 0) return true;
  const count = node.count();
  if (count < LEAST || count > MOST || node.steps < count * PATIENCE) return false;
  makeBlocks(node);
  return true;
}

/** Looks for the block that has an element, or the last one. */
export function seekBlock(array: Node, index: u32): void {
  let found = changetype<Blocks>(array.blocks).first;
  let at: u32 = 0;
  while (index - at >= found.size) {
    tick();
    const next = found.next;
    if (next === null) break;
    at += found.size;
    found = next;
  }
  block = found;
  blockAt = at;
}

/** Looks for the block that has a key, or would have it. */
export function seekBlockOfKey(object: Node, key: Value): void {
  block = changetype<Blocks>(object.blocks).first;
  let next = block.next;
  while (next !== null) {
    tick();
    if (next.size > 0) {
      const first = next.before.next!.key;
      if (compareKeys(startOf(first), lengthOf(first), key) > 0) break;
      block = next;
    }
    next = next.next;
  }
}

function makeBlocks(node: Node): void {
  spread(node);
  node.pieces = 0;
  node.steps = 0;
  const blocks = changetype<Blocks>(allocate(offsetof<Blocks>()));
  blocks.size = 1 << ((33 - clz(node.count())) >> 1);
  blocks.first = makeBlock(node.head, node.count());
  blocks.count = 1;
  node.blocks = changetype<usize>(blocks);
  let last = blocks.first;
  while (last.size > blocks.size) last = divide(blocks, last, blocks.size);
}

function makeBlock(before: Piece, size: u32): Block {
  const made = changetype<Block>(allocate(offsetof<Block>()));
  made.next = null;
  made.before = before;
  made.size = size;
  return made;
}

/** Leaves so many pieces in a block; the next one gets the others. */
function divide(blocks: Blocks, whole: Block, size: u32): Block {
  let last = whole.before;
  for (let i: u32 = 0; i < size; i++) {
    tick();
    last = last.next!;
  }
  const rest = makeBlock(last, whole.size - size);
  rest.next = whole.next;
  whole.next = rest;
  whole.size = size;
  blocks.count++;
  return rest;
}

/** A piece has come into the block where the search arrived, behind another. */
export function growBlock(node: Node, come: Piece, before: Piece): void {
  moveBounds(before, come);
  const blocks = changetype<Blocks>(node.blocks);
  block.size++;
  if (block.size >= blocks.size << 1) divide(blocks, block, blocks.size);
  if (blocks.count > blocks.size << 2) node.blocks = 0;
}

/** A piece has gone from the block where the search arrived, from behind another. */
export function shrinkBlock(gone: Piece, before: Piece): void {
  block.size--;
  moveBounds(gone, before);
}

/** The blocks that begin behind a piece begin behind another. */
function moveBounds(from: Piece, to: Piece): void {
  let next = block.next;
  while (next !== null && next.before === from) {
    next.before = to;
    next = next.next;
  }
}
