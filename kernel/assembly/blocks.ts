// The pieces of an opened array in blocks, for edits at indexes in no order: a search goes along the blocks, and then
// through one of them. There are about as many blocks as each has pieces, all of them single.

import { allocate } from './arena';
import { tick } from './guard';
import { Node, Piece, spread } from './node';

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
/** Arrays with fewer or more elements get none. */
const LEAST: u32 = 256;
const MOST: u32 = 1 << 22;

/** Where the last search arrived: the block, and the place of its first piece. */
export let block: Block = changetype<Block>(0);
export let blockAt: u32 = 0;

/** Looks for the block that has an element, or the last one. False if the array has no blocks, and needs none yet. */
export function seekBlock(array: Node, index: u32): bool {
  if (array.blocks === 0 && !isTime(array)) return false;
  const blocks = array.blocks === 0 ? makeBlocks(array) : changetype<Blocks>(array.blocks);
  let found = blocks.first;
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
  return true;
}

function isTime(array: Node): bool {
  const count = array.count();
  return count >= LEAST && count <= MOST && array.steps > count * PATIENCE;
}

function makeBlocks(array: Node): Blocks {
  spread(array);
  array.pieces = 0;
  array.steps = 0;
  const blocks = changetype<Blocks>(allocate(offsetof<Blocks>()));
  blocks.size = 1 << ((33 - clz(array.count())) >> 1);
  blocks.first = makeBlock(array.head, array.count());
  blocks.count = 1;
  array.blocks = changetype<usize>(blocks);
  let last = blocks.first;
  while (last.size > blocks.size) last = divide(blocks, last, blocks.size);
  return blocks;
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

/** A piece has come into the block where the search arrived. */
export function growBlock(array: Node): void {
  const blocks = changetype<Blocks>(array.blocks);
  block.size++;
  if (block.size >= blocks.size << 1) divide(blocks, block, blocks.size);
  if (blocks.count > blocks.size << 2) array.blocks = 0;
}

/** A piece has gone from the block where the search arrived, from behind another. */
export function shrinkBlock(gone: Piece, before: Piece): void {
  block.size--;
  let next = block.next;
  while (next !== null && next.before === gone) {
    next.before = before;
    next = next.next;
  }
}
