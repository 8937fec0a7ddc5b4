import { isArray, isEqual, isObject, type Json, type JsonObject, json, show, sortedMembers } from '../json.js';
import { type Alignment, align } from './alignment.js';

type Path = readonly (string | number)[];

const token = (step: string | number) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
const pointer = (path: Path) => path.map(token).join('');

/** Bytes of a value's text. */
const length = (value: Json) => Buffer.byteLength(show(value));

/** The same operations as the kernel's, in the same order. */
export function diff(a: Json, b: Json): Json {
  return diffAt([], a, b);
}

function operation(op: string, path: Path, value?: Json): Json {
  return json({ op, path: pointer(path), ...(value === undefined ? {} : { value }) });
}

function diffAt(path: Path, a: Json, b: Json): Json[] {
  if (isEqual(a, b)) return [];
  if (isObject(a) && isObject(b)) return diffObjects(path, a, b);
  const whole = [operation('replace', path, b)];
  if (isArray(a) && isArray(b)) return shorter(diffArrays(path, a, b), whole);
  return whole;
}

function shorter(operations: Json[], whole: Json[]): Json[] {
  return length(operations) > length(whole) ? whole : operations;
}

function diffObjects(path: Path, a: JsonObject, b: JsonObject): Json[] {
  const removed = sortedMembers(a).filter(([key]) => !b.has(key));
  return [
    ...removed.map(([key]) => operation('remove', [...path, key])),
    ...sortedMembers(b).flatMap(([key, value]) => {
      const old = a.get(key);
      return old === undefined ? [operation('add', [...path, key], value)] : diffAt([...path, key], old, value);
    }),
  ];
}

function diffArrays(path: Path, a: readonly Json[], b: readonly Json[]): Json[] {
  if (path.length >= 64 || a.length + b.length > 1 << 21) return diffPlaces(path, a, b);
  const worth = 32 + 2 * (length(pointer(path)) - 2);
  const aligned = align(a, b, (element) => length(element) > worth);
  return changeArray(path, aligned);
}

function diffPlaces(path: Path, a: readonly Json[], b: readonly Json[]): Json[] {
  const places = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i);
  return places.flatMap((i) => {
    if (i >= b.length) return [operation('remove', [...path, b.length])];
    if (i >= a.length) return [operation('add', [...path, i], b[i])];
    return diffAt([...path, i], a[i] as Json, b[i] as Json);
  });
}

/** A place that an element has at some time: one of the left array, of the right one, or one that stays. */
interface Slot {
  readonly left?: number;
  readonly right?: number;
}

/** All slots in the order in which their elements stand in the array. */
function slotsOf({ left, right, origins, moves }: Alignment): Slot[] {
  const staying = new Set([...origins].filter(([j]) => !moves.has(j)).map(([, i]) => i));
  const slots: Slot[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    if (i < left.length && !staying.has(i)) slots.push({ left: i++ });
    else if (j < right.length && !(origins.has(j) && !moves.has(j))) slots.push({ right: j++ });
    else slots.push({ left: i++, right: j++ });
  }
  return slots;
}

function changeArray(path: Path, aligned: Alignment): Json[] {
  const { from, left, right, origins } = aligned;
  const slots = slotsOf(aligned);
  const slotOf = new Map(slots.flatMap((slot, order) => (slot.left === undefined ? [] : [[slot.left, order]])));
  const taken = new Set(slotOf.values());
  const kept = new Set(origins.values());
  const at = (order: number) => [...path, from + [...taken].filter((each) => each < order).length];
  return slots.flatMap((slot, order) => {
    if (slot.right === undefined) {
      if (kept.has(slot.left as number)) return [];
      taken.delete(order);
      return [operation('remove', at(order))];
    }
    const value = right[slot.right] as Json;
    const origin = origins.get(slot.right);
    if (origin === undefined) {
      taken.add(order);
      return [operation('add', at(order), value)];
    }
    const old = slotOf.get(origin) as number;
    const source = at(old);
    taken.delete(old);
    taken.add(order);
    const moved = pointer(source) === pointer(at(order)) ? [] : [moveOperation(source, at(order))];
    return [...moved, ...diffAt(at(order), left[origin] as Json, value)];
  });
}

function moveOperation(from: Path, path: Path): Json {
  return json({ op: 'move', from: pointer(from), path: pointer(path) });
}
