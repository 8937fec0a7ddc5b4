/** What crosses the border: bytes in linear memory, `length << 32 | address`. Zero is SQL's NULL. */
export type Span = u64;

export function spanOf(start: usize, length: u32): Span {
  return (u64(length) << 32) | u64(start);
}

export function spanStart(span: Span): usize {
  return usize(u32(span));
}

export function spanLength(span: Span): u32 {
  return u32(span >> 32);
}
