// A way through all that a container holds, in the order of its bytes and however deep it is: without recursion.

import { allocate } from './arena';
import { dataOf, endAfter, entriesOf, entryAt, valueBetween } from './container';
import { tick } from './guard';
import { NOTHING, startOf, Value } from './value';

/** A container that the walk is in. */
@unmanaged
export class Level {
  outer: Level | null;
  /** One that was here before, to be used again. */
  inner: Level | null;
  container: Value;
  i: u32;
  start: u32;
  /** Whatever the walker notes. */
  note: u64;
}

@unmanaged
export class Walk {
  level: Level | null;
  outermost: Level;

  static from(container: Value): Walk {
    const walk = changetype<Walk>(allocate(offsetof<Walk>()));
    walk.outermost = makeLevel(null);
    walk.level = null;
    walk.enter(container);
    return walk;
  }

  enter(container: Value): void {
    const level = this.level === null ? this.outermost : innerOf(this.level!);
    level.container = container;
    level.i = 0;
    level.start = 0;
    level.note = 0;
    this.level = level;
  }

  leave(): void {
    this.level = this.level!.outer;
  }

  /** The next key or value of the container that the walk is in; NOTHING at its end. */
  next(): Value {
    tick();
    const level = this.level!;
    const address = startOf(level.container);
    if (level.i === entriesOf(address)) return NOTHING;
    const entry = entryAt(address, level.i++);
    const start = level.start;
    level.start = endAfter(entry, start);
    return valueBetween(level.container, dataOf(address), entry, start, level.start);
  }
}

function innerOf(level: Level): Level {
  const inner = level.inner;
  if (inner !== null) return inner;
  const made = makeLevel(level);
  level.inner = made;
  return made;
}

function makeLevel(outer: Level | null): Level {
  const level = changetype<Level>(allocate(offsetof<Level>()));
  level.outer = outer;
  level.inner = null;
  return level;
}
