import { describe, expect, it } from 'vitest';
import { type Json, json, show } from './json.js';
import { decode, encode } from './jsonb-format.js';
import { Kernel } from './kernel.js';

const kernel = new Kernel();
const note = 'a line of an order '.repeat(5);
const line = (id: number) => ({ id, qty: id % 7, note });
const lines = (count: number, from = 0) => Array.from({ length: count }, (_, i) => line(from + i));

/** The patch, which has been found to lead from one to the other. */
function patchOf(a: unknown, b: unknown): string {
  const [from, to] = [encode(json(a)), encode(json(b))];
  const patch = kernel.call('jsonbDiff', from, to) as Buffer;
  expect(kernel.call('jsonbPatch', from, patch)?.equals(to)).toBe(true);
  return show(decode(patch));
}

const text = (value: unknown): string => show(json(value));
const operations = (...all: unknown[]) => text(all);
const move = (from: number, path: number) => ({ op: 'move', from: `/${from}`, path: `/${path}` });
const remove = (path: string) => ({ op: 'remove', path });
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const add = (path: string, value: unknown) => ({ op: 'add', path, value });

type Line = ReturnType<typeof line>;
const at = (array: readonly Line[], place: number) => array.at(place) as Line;
const shuffled = (array: readonly Line[]) => array.map((_, i) => at(array, (i * 7919) % array.length));

/** What may become of an array, with the patch of one of 6 elements, and the most bytes of the patch of one of 1,000. */
const shapes: [string, (array: Line[]) => unknown[], string, number][] = [
  ['append', (a) => [...a, line(-1)], operations(add('/6', line(-1))), 200],
  ['prepend', (a) => [line(-1), ...a], operations(add('/0', line(-1))), 200],
  ['move the last to the front', (a) => [at(a, -1), ...a.slice(0, -1)], operations(move(5, 0)), 50],
  ['rotate by one', (a) => [...a.slice(1), at(a, 0)], operations(move(0, 5)), 50],
  [
    'rotate by half',
    (a) => [...a.slice(a.length / 2), ...a.slice(0, a.length / 2)],
    operations(move(0, 5), move(0, 5), move(0, 5)),
    25_000,
  ],
  ['swap', (a) => a.with(1, at(a, -2)).with(-2, at(a, 1)), operations(move(4, 2), move(1, 4)), 100],
  ['delete from the middle', (a) => a.toSpliced(a.length / 2, 1), operations(remove('/3')), 40],
  ['change one field', (a) => a.with(2, { ...at(a, 2), qty: 99 }), operations(replace('/2/qty', 99)), 60],
  [
    'move and change',
    (a) => [{ ...at(a, -1), qty: 99 }, ...a.slice(0, -1)],
    operations(move(5, 0), replace('/0/qty', 99)),
    120,
  ],
  [
    'change what stands behind one that goes',
    (a) => a.slice(1).with(3, { ...at(a, 4), qty: 99 }),
    operations(remove('/0'), replace('/3/qty', 99)),
    120,
  ],
  ['double', (a) => a.toSpliced(4, 0, at(a, 1)), operations(add('/4', line(1))), 200],
  ['reverse', (a) => a.toReversed(), operations(move(4, 5), move(3, 5), move(2, 5), move(1, 5), move(0, 5)), 50_000],
  ['shuffle', shuffled, operations(move(0, 0)).slice(0, 0), 50_000],
  [
    'split one into two',
    (a) => [{ ...at(a, 0), qty: 1 }, { ...at(a, 0), id: -1, qty: 2 }, ...a.slice(1)],
    operations(replace('/0/qty', 1), add('/1', { ...line(0), id: -1, qty: 2 })),
    250,
  ],
  [
    'merge two into one',
    (a) => [{ ...at(a, 0), qty: 50 }, ...a.slice(2)],
    operations(replace('/0/qty', 50), remove('/1')),
    120,
  ],
];

describe('jsonb_diff of an array', () => {
  it.each(shapes)('%s', (name, edit, expected, most) => {
    const few = patchOf(lines(6), edit(lines(6)));
    if (name === 'shuffle') expect(few.length).toBeLessThan(300);
    else expect(few).toBe(expected);
    expect(Buffer.byteLength(patchOf(lines(1000), edit(lines(1000))))).toBeLessThan(most);
  });

  it('is as short for elements without ids', () => {
    const names = Array.from({ length: 100 }, (_, i) => ({ name: `name ${i}`, note }));
    const last = names.at(-1);
    expect(patchOf(names, [last, ...names.slice(0, -1)])).toBe(operations(move(99, 0)));
    expect(patchOf(names, names.with(50, { name: 'other', note }))).toBe(operations(replace('/50/name', 'other')));
  });

  it('finds the one element that moves among many that are equal', () => {
    const equal = Array.from({ length: 500 }, () => note);
    expect(patchOf(['x', ...equal], [...equal, 'x'])).toBe(operations(move(0, 500)));
    expect(patchOf(equal, equal.slice(7))).toBe(operations(...Array.from({ length: 7 }, () => remove('/493'))));
  });

  it('replaces an array where that is shorter, and no object', () => {
    expect(patchOf([1, 2, 3, 4], [4, 3, 2, 1])).toBe(operations(replace('', [4, 3, 2, 1])));
    expect(patchOf({ a: [1, 2, 3, 4], b: note }, { a: [], b: note })).toBe(operations(replace('/a', [])));
    expect(patchOf({ a: 1 }, { x: 1 })).toBe(operations(remove('/a'), add('/x', 1)));
  });
});

/** Steps of loops, in thousands of them: the kernel counts them to ask for interrupts. */
function effortOf(name: string, ...values: Json[]): number {
  const before = kernel.interrupts;
  kernel.call(name, ...values.map((value) => encode(value)));
  return kernel.interrupts - before;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Inputs that some way of aligning takes long for. */
const hard: Readonly<Record<string, (count: number) => [unknown, unknown]>> = {
  'all equal': (count) => [range(count).map(() => note), range(count + count / 2).map(() => note)],
  alternating: (count) => [
    range(count).map((i) => `${note}${i & 1}`),
    range(count).map((i) => `${note}${(i >> 1) & 1}`),
  ],
  reversed: (count) => [lines(count), lines(count).reverse()],
  rotated: (count) => [lines(count), [...lines(count).slice(count / 2), ...lines(count).slice(0, count / 2)]],
  shuffled: (count) => [lines(count), shuffled(lines(count))],
  different: (count) => [lines(count), lines(count, count)],
  'of few kinds': (count) => [
    range(count).map((i) => `${note}${(i * i) % 11}`),
    range(count).map((i) => `${note}${(i * i) % 13}`),
  ],
};

describe('effort', () => {
  it.each(Object.entries(hard))('of a difference grows with the elements: %s', (_, make) => {
    const effort = (count: number) => {
      const [a, b] = make(count).map((value) => json(value)) as [Json, Json];
      return effortOf('jsonbDiff', a, b);
    };
    expect(effort(16_000)).toBeLessThan(6 * effort(4000) + 1024);
  });

  it.each([
    ['moves', (count: number) => (i: number) => move((i * 7919) % count, (i * 104_729) % count)],
    ['removals', (count: number) => (i: number) => remove(`/${(i * 7919) % (count - i)}`)],
    ['keys', () => (i: number) => add(`/key ${(i * 7919) % 1_000_003}`, 1)],
  ])('of a patch grows by less than its square: %s', (name, make) => {
    const effort = (count: number) => {
      const target = name === 'keys' ? json({}) : json(range(count));
      return effortOf('jsonbPatch', target, json(range(count).map(make(count))));
    };
    expect(effort(16_000)).toBeLessThan(11 * effort(4000)); // 8 times by blocks, 16 without
  });
});

/** Words of 8 bytes in pairs, of which a hash that multiplies makes the same, whatever it begins with. */
function collidingIds(bits: number): Buffer[] {
  const pairs = [Buffer.alloc(16, 'a'), Buffer.alloc(16, 'a')] as const;
  for (const at of [7, 11, 15]) pairs[1].writeUInt8(0x61 ^ 0x80, at);
  return range(1 << bits).map((n) => Buffer.concat(range(bits).map((bit) => pairs[(n >> bit) & 1] as Buffer)));
}

describe('hashes', () => {
  it('of crafted ids differ', () => {
    const ids = collidingIds(11);
    const names = ids.map((bytes, i) => `${i} `.padEnd(bytes.length, '-'));
    /** The bytes of a value with these names, which become the ids. */
    const withIds = (value: unknown) => {
      const bytes = encode(json(value));
      let at = 0;
      for (const [i, name] of names.entries()) {
        at = bytes.indexOf(name, at);
        (ids[i] as Buffer).copy(bytes, at);
      }
      return bytes;
    };
    const array = withIds(names.map((id) => ({ id })));
    const updates = withIds(names.map((id) => ({ match_value: id, updates: { n: 1 } })));
    const before = kernel.interrupts;
    kernel.call('jsonbArrayUpdateWhereBatch', array, '', 'id', updates);
    expect(kernel.interrupts - before).toBeLessThan(10);
  });

  it('change no result, whatever their key is', () => {
    const other = new Kernel();
    for (const [a, b] of Object.values(hard).map((make) => make(300).map((value) => encode(json(value))))) {
      const results = range(4).map((n) => {
        other.setHashKey(BigInt(n) * 0x9e37_79b9_7f4a_7c15n, ~BigInt(n));
        return (other.call('jsonbDiff', a as Buffer, b as Buffer) as Buffer).toString('hex');
      });
      expect(new Set(results).size).toBe(1);
    }
  });
});
