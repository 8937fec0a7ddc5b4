// Hashes, and tables of what is found by them.

import { allocate } from './arena';
import { tick } from './guard';

// SipHash-1-3: whoever does not know the key cannot make values with equal hashes, of which each look at a table would
// take long. No result depends on the key.
let firstKey: u64 = 0;
let secondKey: u64 = 0;

export function setHashKey(first: u64, second: u64): void {
  firstKey = first;
  secondKey = second;
}

// The state of the hash that is being made.
let a: u64 = 0;
let b: u64 = 0;
let c: u64 = 0;
let d: u64 = 0;

export function beginHash(): void {
  a = firstKey ^ (u64(0x736f_6d65) << 32) ^ 0x7073_6575;
  b = secondKey ^ (u64(0x646f_7261) << 32) ^ 0x6e64_6f6d;
  c = firstKey ^ (u64(0x6c79_6765) << 32) ^ 0x6e65_7261;
  d = secondKey ^ (u64(0x7465_6462) << 32) ^ 0x7974_6573;
}

export function addToHash(word: u64): void {
  d ^= word;
  mix();
  a ^= word;
}

export function endHash(): u32 {
  c ^= 0xff;
  mix();
  mix();
  mix();
  const hash = a ^ b ^ c ^ d;
  return u32(hash) ^ u32(hash >> 32);
}

function mix(): void {
  a += b;
  b = rotl(b, 13) ^ a;
  a = rotl(a, 32);
  c += d;
  d = rotl(d, 16) ^ c;
  a += d;
  d = rotl(d, 21) ^ a;
  c += b;
  b = rotl(b, 17) ^ c;
  c = rotl(c, 32);
}

/** The first words of what is hashed tell kinds and lengths apart. */
const LONG_BYTES: u64 = 0x80 << 56;

export function addBytesToHash(start: usize, length: u32): void {
  const end = start + length;
  if (length < 8) {
    let word = u64(length) << 56;
    for (let shift: u64 = 0; start < end; start++, shift += 8) word |= u64(load<u8>(start)) << shift;
    addToHash(word);
    return;
  }
  addToHash(LONG_BYTES | length);
  for (; start + 8 < end; start += 8) addToHash(load<u64>(start));
  addToHash(load<u64>(end - 8));
}

/** Addresses found by their hashes. Those with equal hashes are found in the order in which they were put in. */
@unmanaged
export class HashTable {
  count: u32;
  mask: usize;
  /** A hash and an address each; address 0 is a free slot. At most half of them are taken. */
  slots: usize;

  static ofRoom(addresses: u32): HashTable {
    const table = changetype<HashTable>(allocate(offsetof<HashTable>()));
    const size: usize = 2 << (32 - clz(addresses));
    table.count = 0;
    table.mask = size - 1;
    table.slots = allocate(size << 3);
    memory.fill(table.slots, 0, size << 3);
    return table;
  }

  /** The first slot with a hash, or the free one where it belongs. */
  first(hash: u32): usize {
    return this.seek(usize(hash), hash);
  }

  /** The same, behind a slot. */
  next(slot: usize, hash: u32): usize {
    return this.seek(((slot - this.slots) >> 3) + 1, hash);
  }

  seek(from: usize, hash: u32): usize {
    while (true) {
      tick();
      const slot = this.slots + ((from++ & this.mask) << 3);
      if (load<u32>(slot) === hash || addressIn(slot) === 0) return slot;
    }
  }

  put(slot: usize, hash: u32, address: usize): void {
    if (addressIn(slot) === 0) this.count++;
    store<u32>(slot, hash);
    store<usize>(slot, address, 4);
  }
}

export function addressIn(slot: usize): usize {
  return load<usize>(slot, 4);
}
