// Hashes, and tables of what is found by them.

import { allocate } from './arena';

const FACTOR: u64 = 0x9_e377_9b97_f4a7;

/** A hash of more: the upper half is the good one. */
export function addHash(hash: u64, more: u64): u64 {
  const product = (hash ^ more) * FACTOR;
  return product ^ (product >> 32);
}

export function hashBytes(start: usize, length: u32): u64 {
  const end = start + length;
  let hash = addHash(0, length);
  if (length < 8) {
    for (; start < end; start++) hash = addHash(hash, load<u8>(start));
    return hash;
  }
  for (; start + 8 < end; start += 8) hash = addHash(hash, load<u64>(start));
  return addHash(hash, load<u64>(end - 8));
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
