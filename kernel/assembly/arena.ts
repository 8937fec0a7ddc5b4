import { outOfMemory } from './host';

// One stack of bytes that only grows, from the end of the static data upwards, and is emptied before each call.

/** The first free byte; while a document is written, where its next byte goes. */
export let top: usize = __heap_base;

let limit: usize = 0;

export function resetArena(): void {
  top = (__heap_base + 7) & ~7;
  limit = usize(memory.size()) << 16;
}

/** Room for `bytes` more at the top. */
export function reserve(bytes: usize): void {
  if (limit - top < bytes) grow(bytes);
}

function grow(bytes: usize): void {
  const missing = u64(bytes) - u64(limit - top);
  const pages = (missing + 0xffff) >> 16;
  const generous = max(pages, u64(memory.size()) >> 1);
  if (memory.grow(i32(min(generous, 0xffff))) < 0 && (pages > 0xffff || memory.grow(i32(pages)) < 0)) outOfMemory();
  // 65,536 pages make 2^32 bytes, one more than an address can tell
  limit = usize(min(u64(memory.size()) << 16, 0xffff_fff8));
  if (limit - top < bytes) outOfMemory();
}

export function advance(bytes: usize): void {
  top += bytes;
}

/** Bytes of which the caller may do what it likes; aligned to 8; their content is undefined. */
export function allocate(bytes: usize): usize {
  if (bytes > 0xffff_fff0 - 8) outOfMemory();
  reserve(bytes + 8);
  const start = (top + 7) & ~7;
  top = start + bytes;
  return start;
}

/** Gives back all that was allocated since `top` was there. */
export function release(to: usize): void {
  top = to;
}

/** Zeros up to the next multiple of 4. */
export function align(): void {
  reserve(4);
  store<u32>(top, 0);
  top = (top + 3) & ~3;
}

export function append(start: usize, bytes: usize): void {
  reserve(bytes);
  memory.copy(top, start, bytes);
  top += bytes;
}
