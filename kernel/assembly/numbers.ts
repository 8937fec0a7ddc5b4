// Arrays of numbers.

import { allocate } from './arena';

/** No number of an element. */
export const NONE: u32 = 0xffff_ffff;

export function makeNumbers(count: u32, number: u32): usize {
  const numbers = allocate(usize(count) << 2);
  for (let i: u32 = 0; i < count; i++) setNumber(numbers, i, number);
  return numbers;
}

export function numberAt(numbers: usize, i: u32): u32 {
  return load<u32>(numbers + (usize(i) << 2));
}

export function setNumber(numbers: usize, i: u32, number: u32): void {
  store<u32>(numbers + (usize(i) << 2), number);
}
