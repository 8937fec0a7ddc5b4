// What has to be done to an array, from its first place to its last, for it to become as it is aligned with.
// All elements that are there at some time have a slot, in an order that the array always has. The index of an element
// is how many slots before its own are taken.

import { Alignment } from './aligned';
import { allocate } from './arena';
import { tick } from './guard';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';

export const CHANGE: u32 = 0;
export const REMOVE: u32 = 1;
export const ADD: u32 = 2;
/** A move, and then the change of what has moved. */
export const MOVE: u32 = 3;

@unmanaged
export class ArrayChanges {
  aligned: Alignment;
  slotsOfLeft: usize;
  slotsOfRight: usize;
  slots: u32;
  /** A Fenwick tree: at s, how many are taken of as many slots up to s as its lowest bit says. */
  taken: usize;
  /** The next elements. */
  i: u32;
  j: u32;
  /** What is to be done now: what, to which elements, where and, of a move, from where. */
  kind: u32;
  left: u32;
  right: u32;
  index: u32;
  fromIndex: u32;

  static of(aligned: Alignment): ArrayChanges {
    const changes = changetype<ArrayChanges>(allocate(offsetof<ArrayChanges>()));
    changes.aligned = aligned;
    changes.slotsOfLeft = makeNumbers(aligned.n, 0);
    changes.slotsOfRight = makeNumbers(aligned.m, 0);
    changes.slots = 0;
    changes.i = 0;
    changes.j = 0;
    while (changes.step()) {
      const slot = changes.slots++;
      if (changes.left !== NONE) setNumber(changes.slotsOfLeft, changes.left, slot);
      if (changes.right !== NONE) setNumber(changes.slotsOfRight, changes.right, slot);
    }
    changes.i = 0;
    changes.j = 0;
    changes.fill();
    return changes;
  }

  /** Goes on to the next slot: that of a left element, of a right one, or of both. False at the end. */
  private step(): bool {
    tick();
    const aligned = this.aligned;
    this.left = NONE;
    this.right = NONE;
    if (this.i < aligned.n && !aligned.isStaying(this.i)) {
      this.left = this.i++;
    } else if (this.j < aligned.m && !aligned.hasStayed(this.j)) {
      this.right = this.j++;
    } else if (this.i < aligned.n) {
      this.left = this.i++;
      this.right = this.j++;
    }
    return this.left !== NONE || this.right !== NONE;
  }

  private fill(): void {
    this.taken = makeNumbers(this.slots + 1, 0);
    for (let i: u32 = 0; i < this.aligned.n; i++) setNumber(this.taken, numberAt(this.slotsOfLeft, i) + 1, 1);
    for (let s: u32 = 1; s <= this.slots; s++) {
      const outer = s + (s & -s);
      if (outer <= this.slots) setNumber(this.taken, outer, numberAt(this.taken, outer) + numberAt(this.taken, s));
    }
  }

  private indexOf(slot: u32): u32 {
    let index = this.aligned.from;
    for (let s = slot; s > 0; s &= s - 1) index += numberAt(this.taken, s);
    return index;
  }

  private add(slot: u32, more: u32): void {
    for (let s = slot + 1; s <= this.slots; s += s & -s) setNumber(this.taken, s, numberAt(this.taken, s) + more);
  }

  /** Goes on to the next change. False if there is none. */
  next(): bool {
    while (this.step()) {
      if (this.left === NONE) {
        this.bring();
        return true;
      }
      if (this.right !== NONE) {
        if (this.aligned.hasEqual(this.left, this.right)) continue;
        this.kind = CHANGE;
        this.index = this.indexOf(numberAt(this.slotsOfLeft, this.left));
        return true;
      }
      if (numberAt(this.aligned.partners, this.left) !== NONE) continue; // moves when its new place is reached
      this.kind = REMOVE;
      this.index = this.vacate(this.left);
      return true;
    }
    return false;
  }

  private vacate(left: u32): u32 {
    const slot = numberAt(this.slotsOfLeft, left);
    this.add(slot, -1);
    return this.indexOf(slot);
  }

  private bring(): void {
    const slot = numberAt(this.slotsOfRight, this.right);
    this.left = numberAt(this.aligned.origins, this.right);
    this.kind = this.left === NONE ? ADD : MOVE;
    if (this.left !== NONE) this.fromIndex = this.vacate(this.left);
    this.index = this.indexOf(slot);
    this.add(slot, 1);
  }
}
