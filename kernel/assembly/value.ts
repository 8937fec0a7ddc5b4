// A JSON value in a register: `kind << 60 | length << 32 | address`.
// The upper half is what PostgreSQL's JEntry holds, with a length and without padding; the address is that of the
// value itself, past any padding. A value never changes; OPENED is a container under construction (see node.ts).

export type Value = u64;

/** No value at all: the answer of a search in vain. */
export const NOTHING: Value = 0;

export const STRING: u32 = 0;
export const NUMERIC: u32 = 1;
export const FALSE: u32 = 2;
export const TRUE: u32 = 3;
export const NULL: u32 = 4;
export const CONTAINER: u32 = 5;
export const OPENED: u32 = 6;

export function makeValue(kind: u32, start: usize, length: u32): Value {
  return (u64((kind << 28) | length) << 32) | u64(start);
}

export function kindOf(value: Value): u32 {
  return u32(value >> 60);
}

export function startOf(value: Value): usize {
  return usize(u32(value));
}

export function lengthOf(value: Value): u32 {
  return u32(value >> 32) & 0x0fff_ffff;
}

export function isScalar(value: Value): bool {
  return kindOf(value) < CONTAINER;
}
