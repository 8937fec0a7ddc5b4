// The elements of each kind, in their order, in a queue of which the first is taken.

import { allocate } from './arena';
import { tick } from './guard';
import { Kind, Kinds } from './likeness';
import { makeNumbers, NONE, numberAt, setNumber } from './numbers';

@unmanaged
export class Queues {
  /** For each element the next one of its kind, or NONE. */
  next: usize;

  /** Of all elements, or of those that have no partner. */
  static of(elements: Kinds, partners: usize): Queues {
    const queues = changetype<Queues>(allocate(offsetof<Queues>()));
    queues.next = makeNumbers(elements.count, NONE);
    for (let i: u32 = 0; i < elements.count; i++) elements.at(i).first = NONE;
    for (let i = elements.count; i-- > 0; ) {
      tick();
      if (partners !== 0 && numberAt(partners, i) !== NONE) continue;
      const kind = elements.at(i);
      setNumber(queues.next, i, kind.first);
      kind.first = i;
    }
    return queues;
  }

  /** NONE if the queue is empty. */
  first(kind: Kind): u32 {
    return kind.first;
  }

  shift(kind: Kind): void {
    kind.first = numberAt(this.next, kind.first);
  }
}
