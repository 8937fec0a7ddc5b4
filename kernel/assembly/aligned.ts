// Which elements of an array stay, move, change in place, come and go, to make another array of it.

import { isEqual } from './compare';
import { NONE, numberAt, setNumber } from './numbers';
import { Value } from './value';

/** What lies between the equal beginnings and ends of two arrays: `n` elements become `m`. */
@unmanaged
export class Alignment {
  from: u32;
  n: u32;
  m: u32;
  left: usize;
  right: usize;
  /** For each left element the right one that is made of it, or NONE; and the other way round. */
  partners: usize;
  origins: usize;
  /** For each right element whether it moves there. */
  moves: usize;

  leftAt(i: u32): Value {
    return load<u64>(this.left + (usize(i) << 3));
  }

  rightAt(j: u32): Value {
    return load<u64>(this.right + (usize(j) << 3));
  }

  hasEqual(i: u32, j: u32): bool {
    return isEqual(this.leftAt(i), this.rightAt(j));
  }

  pair(i: u32, j: u32): void {
    setNumber(this.partners, i, j);
    setNumber(this.origins, j, i);
  }

  isMove(j: u32): bool {
    return load<u8>(this.moves + j) !== 0;
  }

  /** Whether a left element keeps its place among those that do. */
  isStaying(i: u32): bool {
    const j = numberAt(this.partners, i);
    return j !== NONE && !this.isMove(j);
  }

  /** The same of a right element. */
  hasStayed(j: u32): bool {
    return numberAt(this.origins, j) !== NONE && !this.isMove(j);
  }
}
