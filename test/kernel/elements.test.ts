import { expect, it } from 'vitest';
import { type Json, json, Numeric, show } from './json.js';
import { decode, encode } from './jsonb-format.js';
import { Kernel } from './kernel.js';

const kernel = new Kernel();
const element = (members: Record<string, Json>) => new Map(Object.entries(members));
const result = (...call: Parameters<Kernel['call']>) => show(decode(kernel.call(...call) as Buffer));

/** Numbers in pairs: the same number, in other forms. */
const numbers = [
  ['0', '0.000', `0.${'0'.repeat(100)}`],
  ['1', '1.0', `1.${'0'.repeat(64)}`],
  ['-10000', '-10000.0', `-10000.${'0'.repeat(80)}`],
  ['12345678901234567890', '12345678901234567890.00', `12345678901234567890.${'0'.repeat(70)}`],
  ['0.00012', '0.000120', `0.00012${'0'.repeat(60)}`],
];

it('a batch finds the element with a number, in whatever form', () => {
  for (const forms of numbers) {
    for (const stored of forms) {
      const array = [element({ id: '1' }), element({ id: new Numeric('7') }), element({ id: new Numeric(stored) })];
      const updates = forms.map((form, i) =>
        element({ match_value: new Numeric(form), updates: json({ [`n${i}`]: i }) }),
      );
      const found = `[{"id": "1"}, {"id": 7}, {"id": ${stored}, "n0": 0, "n1": 1, "n2": 2}]`;
      expect(result('jsonbArrayUpdateWhereBatch', encode(array), '', 'id', encode(updates))).toBe(found);
    }
  }
});

it('a batch of thousands finds every element, and applies several updates of one in their order', () => {
  const count = 5000;
  const ids: Json[] = Array.from({ length: count }, (_, i) => (i % 3 === 0 ? `text ${i}` : new Numeric(String(i * 7))));
  const array = ids.map((id) => element({ id }));
  const updates = [...ids, ...ids].map((id, i) => element({ match_value: id, updates: json({ at: i }) }));
  const expected = ids.map((id, i) => element({ id, at: json(count + i) }));
  const bytes = kernel.call('jsonbArrayUpdateWhereBatch', encode(array), '', 'id', encode(updates));
  expect(bytes?.equals(encode(expected))).toBe(true);
});

it('elements that look alike are told apart by their keys', () => {
  const array = [
    element({ id: json(1), qty: json(1) }),
    element({ ab: json(2), qty: json(2) }),
    element({ id: json(2), qtz: json(3) }),
    element({ id: json(222222), qty: json(4) }),
    element({ id: [json(3)], qty: json(5) }),
    element({ id: json(3), qty: json(6) }),
  ];
  const update = (id: number) =>
    result('jsonbArrayUpdateWhere', encode(array), '', 'id', encode(json(id)), encode(json({ x: 1 })));
  const place = (id: number) => (JSON.parse(update(id)) as { x?: number }[]).findIndex(({ x }) => x === 1);
  expect([1, 2, 222222, 3, 4].map(place)).toEqual([0, 2, 3, 5, -1]);
});

/** Steps of loops, in the thousands: the kernel counts them to ask for interrupts. */
function effortOf(program: Json[], count: number): number {
  const array = Array.from({ length: count }, (_, i) => element({ id: json(i) }));
  const before = kernel.interrupts;
  kernel.call('jsonbIvmPatch', encode(array), encode(program));
  return kernel.interrupts - before;
}

it.each(['merge', 'set', 'upsert'])('the effort for edits of many elements grows with their number: %s', (op) => {
  const edits = (count: number): Json[] =>
    Array.from({ length: count }, (_, i) => {
      const id = json({ id: (i * 7919) % (2 * count) });
      return op === 'set'
        ? element({ op, path: [id, 'n'], value: json(i) })
        : element({ op, path: [id], value: op === 'merge' ? json({ n: i }) : id });
    });
  expect(effortOf(edits(16_000), 16_000)).toBeLessThan(10 * effortOf(edits(4000), 4000));
});
