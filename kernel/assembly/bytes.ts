export function sameBytes(a: usize, b: usize, length: usize): bool {
  const end = a + length;
  while (a + 8 <= end) {
    if (load<u64>(a) !== load<u64>(b)) return false;
    a += 8;
    b += 8;
  }
  while (a < end) {
    if (load<u8>(a++) !== load<u8>(b++)) return false;
  }
  return true;
}

/** The sign of the first difference, as C's memcmp. */
export function compareBytes(a: usize, b: usize, length: usize): i32 {
  const end = a + length;
  while (a + 8 <= end && load<u64>(a) === load<u64>(b)) {
    a += 8;
    b += 8;
  }
  while (a < end) {
    const difference = i32(load<u8>(a++)) - i32(load<u8>(b++));
    if (difference !== 0) return difference;
  }
  return 0;
}
