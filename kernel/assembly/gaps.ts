// What lies between elements that stay: elements that have no partner yet, of the left array and of the right one.

import { Alignment } from './aligned';
import { allocate } from './arena';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';

@unmanaged
export class Gaps {
  aligned: Alignment;
  /** The gaps of elements. */
  ofLeft: usize;
  ofRight: usize;
  /** By how many its left elements are more than its right ones, modulo 2^32. */
  surplus: usize;

  static of(aligned: Alignment, count: u32): Gaps {
    const gaps = changetype<Gaps>(allocate(offsetof<Gaps>()));
    gaps.aligned = aligned;
    gaps.surplus = makeNumbers(count, 0);
    gaps.ofLeft = gaps.number(aligned.partners, aligned.n, 1);
    gaps.ofRight = gaps.number(aligned.origins, aligned.m, -1);
    return gaps;
  }

  private number(partners: usize, count: u32, one: u32): usize {
    const numbers = makeNumbers(count, 0);
    let gap: u32 = 0;
    for (let i: u32 = 0; i < count; i++) {
      setNumber(numbers, i, gap);
      if (numberAt(partners, i) !== NONE) gap++;
      else this.add(gap, one);
    }
    return numbers;
  }

  private add(gap: u32, more: u32): void {
    setNumber(this.surplus, gap, numberAt(this.surplus, gap) + more);
  }

  /** Whether fewer elements have to be changed, removed or added if one moves from its gap to another's. */
  isMove(i: u32, j: u32): bool {
    const from = numberAt(this.ofLeft, i);
    const to = numberAt(this.ofRight, j);
    return from === to || (i32(numberAt(this.surplus, from)) > 0 && i32(numberAt(this.surplus, to)) < 0);
  }

  move(i: u32, j: u32): void {
    this.aligned.pair(i, j);
    store<u8>(this.aligned.moves + j, 1);
    this.add(numberAt(this.ofLeft, i), -1);
    this.add(numberAt(this.ofRight, j), 1);
  }
}
