// One key looked for in many objects: the elements of an array mostly have the same keys, in the same places.

import { allocate } from './arena';
import { sameBytes } from './bytes';
import { countOf } from './container';
import { peekMember } from './node-edits';
import { foundPlace, foundStart, memberNamed } from './search';
import { isScalar, kindOf, lengthOf, NOTHING, OPENED, startOf, Value } from './value';

@unmanaged
export class KeySearch {
  key: Value;
  /** The last object that had a scalar under the key, and the scalar. */
  model: usize;
  scalar: Value;
  /** How much of the model tells where the scalar is, and of what kind and length. */
  head: u32;
  /** Offsets in the model: of the key, and of the scalar's end. */
  keyAt: u32;
  end: u32;

  static of(key: Value): KeySearch {
    const search = changetype<KeySearch>(allocate(offsetof<KeySearch>()));
    search.key = key;
    search.end = u32.MAX_VALUE;
    return search;
  }

  /** The key's value in an object; NOTHING if it has none. */
  valueIn(object: Value): Value {
    if (kindOf(object) === OPENED) return peekMember(object, this.key);
    const start = startOf(object);
    if (
      lengthOf(object) >= this.end &&
      sameBytes(start, this.model, this.head) &&
      sameBytes(start + this.keyAt, startOf(this.key), lengthOf(this.key))
    ) {
      return this.scalar + (u64(start) - u64(this.model));
    }
    const value = memberNamed(object, this.key);
    if (value !== NOTHING && isScalar(value)) this.remember(start, value);
    return value;
  }

  remember(object: usize, scalar: Value): void {
    this.model = object;
    this.scalar = scalar;
    this.head = 4 + ((countOf(object) + foundPlace + 1) << 2);
    this.keyAt = u32(foundStart - object);
    this.end = u32(startOf(scalar) - object) + lengthOf(scalar);
  }
}
