// A path taken apart: an array of steps, each a value in a register.
// A key is the string itself; an index stands where a number's address would be; an element step has the address of a
// match (see elements.ts).

import { allocate } from './arena';
import { CONTAINER, kindOf, makeValue, NUMERIC, STRING, startOf, Value } from './value';

@unmanaged
export class Steps {
  count: u32;
  first: usize;

  static ofRoom(room: u32): Steps {
    const steps = changetype<Steps>(allocate(offsetof<Steps>()));
    steps.count = 0;
    steps.first = allocate(usize(room) << 3);
    return steps;
  }

  at(i: u32): Value {
    return load<u64>(this.first + (usize(i) << 3));
  }

  set(i: u32, step: Value): void {
    store<u64>(this.first + (usize(i) << 3), step);
  }

  push(step: Value): void {
    this.set(this.count++, step);
  }
}

export function indexStep(index: u32): Value {
  return makeValue(NUMERIC, index, 0);
}

export function stepIndex(step: Value): u32 {
  return u32(startOf(step));
}

export function isKeyStep(step: Value): bool {
  return kindOf(step) === STRING;
}

export function isIndexStep(step: Value): bool {
  return kindOf(step) === NUMERIC;
}

export function isElementStep(step: Value): bool {
  return kindOf(step) === CONTAINER;
}
