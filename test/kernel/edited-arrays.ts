import fc from 'fast-check';
import { isObject, type Json, json, Numeric } from './json.js';

/** Few values, so that elements are equal to others, or have the same id. */
const few = fc.nat({ max: 12 });
const text = fc.constantFrom('', 'x', 'a longer text, that is worth a move', 'y'.repeat(90));

const element: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(few, few, text).map(([id, qty, note]) => json({ id, qty, note })) },
  { weight: 3, arbitrary: fc.tuple(few, text).map(([qty, note]) => json({ qty, note })) },
  { weight: 3, arbitrary: few.map(json) },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom<Json>(new Numeric('1.0'), null, true, [], new Map()) },
  { weight: 1, arbitrary: fc.array(few, { maxLength: 6 }).map(json) },
);

/** What most arrays are: elements with an id of their own. */
const lines = (count: number): Json[] =>
  Array.from({ length: count }, (_, id) => json({ id: id * 7, qty: id % 5, note: 'line '.repeat(id % 9) }));

const elements = fc.oneof(
  { weight: 3, arbitrary: fc.array(element, { maxLength: 30, size: 'max' }) },
  { weight: 2, arbitrary: fc.nat({ max: 60 }).map(lines) },
  { weight: 1, arbitrary: fc.array(fc.nat({ max: 2 }).map(json), { maxLength: 80, size: 'max' }) },
);

const edit = fc.record({
  kind: fc.constantFrom('move', 'move', 'remove', 'insert', 'double', 'change', 'turn', 'reverse'),
  from: fc.nat(),
  to: fc.nat(),
  element,
});

type Edit = { kind: string; from: number; to: number; element: Json };

function edited(array: readonly Json[], { kind, from, to, element: other }: Edit): readonly Json[] {
  const [i, j] = [from % (array.length || 1), to % (array.length || 1)];
  const value = array[i];
  if (kind === 'insert' || value === undefined) return array.toSpliced(to % (array.length + 1), 0, other);
  if (kind === 'move') return array.toSpliced(i, 1).toSpliced(j, 0, value);
  if (kind === 'remove') return array.toSpliced(i, 1);
  if (kind === 'double') return array.toSpliced(j, 0, value);
  if (kind === 'turn') return [...array.slice(i), ...array.slice(0, i)];
  if (kind === 'reverse') return array.slice(0, i).concat(array.slice(i).reverse());
  return array.with(i, isObject(value) ? new Map([...value, ['qty', other]]) : other);
}

/** An array, and what came of it by a few edits; rarely in a document, or many levels down. */
export const editedArray: fc.Arbitrary<readonly [Json, Json]> = fc
  .tuple(elements, fc.array(edit, { maxLength: 8 }), fc.nat({ max: 11 }))
  .map(([array, edits, around]) => {
    const levels = around === 0 ? 70 : around === 1 ? 3 : around === 2 ? 1 : 0;
    const wrap = (value: Json): Json =>
      Array.from({ length: levels }).reduce<Json>(
        (inner, _, i) => (i % 2 ? [inner] : new Map([['a/"b', inner]])),
        value,
      );
    return [wrap(array), wrap(edits.reduce(edited, array))] as const;
  });

/** Pairs of long arrays with few different elements, in orders that have little in common. */
export function arraysOfFewKinds(count: number): (readonly [Json, Json])[] {
  const kind = (n: number): Json => json({ kind: n, text: 'of which there are many '.repeat(4) });
  const numbers = (seed: number) => fc.sample(fc.nat({ max: 22 }), { numRuns: count, seed });
  const [a, b] = [numbers(1).map(kind), numbers(2).map(kind)];
  return [
    [a, b],
    [[...a.slice(count / 2), ...a.slice(0, count / 2)], a],
  ];
}
