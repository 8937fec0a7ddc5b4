import fc from 'fast-check';
import { type Json, type JsonObject, Numeric } from './json.js';

/** Few keys, so that documents meet; with what needs quotes, other lengths in bytes than in characters, and prefixes. */
const keys = ['id', 'a', 'b', 'ab', 'abc', 'abcd', 'é', '日本', '', 'a.b', 'x"y', '[0]', '~/', 'k'.repeat(40)];

export const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...keys) },
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !text.includes('\0')),
);

/** Numbers of every form of header and digits: short, long, zero, with and without decimals, equal with other scales. */
export const numeric = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('0', '1', '1.0', '1.00', '-1', '2', '2.5', '10000', '10000.0', '0.0001', '5', '50'),
    },
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map(String),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 1, max: 70 }))
      .map(([digits, places]) => shift(digits, places)),
    fc.constantFrom(
      `1${'0'.repeat(300)}`,
      `-1${'0'.repeat(260)}.5`,
      `0.${'0'.repeat(299)}1`,
      '12345678901234567890123',
      `1.${'0'.repeat(64)}`,
    ),
  )
  .map((text) => new Numeric(text));

function shift(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

const text = fc.oneof(
  fc.constantFrom('', 'x', 'yz', 'abc', '1', 'é', 'long'.repeat(20)),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((string) => !string.includes('\0')),
);

export const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: numeric },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
);

const objectOf = (value: fc.Arbitrary<Json>, maxLength = 6): fc.Arbitrary<JsonObject> =>
  fc.array(fc.tuple(key, value), { maxLength }).map((members) => new Map(members));

/** Ids that come again, of every kind, some equal and written differently. */
const repeated: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  ...['1', '1.0', '2'].map((digits) => new Numeric(digits)),
  ...['1', 'x', null, true, false],
  ...[[new Numeric('1')], ['x'], new Map([['id', new Numeric('1')]])],
);

/** Elements in arrays that are often longer than one stride of entries; in half of them the same few ids again and again. */
const elements = (value: fc.Arbitrary<Json>): fc.Arbitrary<readonly Json[]> => {
  const listOf = (id: fc.Arbitrary<Json>) =>
    fc.array(
      fc.tuple(id, objectOf(value, 3)).map(([own, members]) => new Map<string, Json>([...members, ['id', own]])),
      { maxLength: 40 },
    );
  /** Rows as arrays, with an id in front. */
  const rowsOf = (id: fc.Arbitrary<Json>) =>
    fc.array(
      fc.tuple(id, fc.array(value, { maxLength: 3 })).map(([own, others]): Json => [own, ...others]),
      { maxLength: 40 },
    );
  return fc.oneof(listOf(scalar), listOf(repeated), rowsOf(fc.oneof(scalar, repeated)));
};

/** A wide object or array, of scalars. */
const wide: fc.Arbitrary<Json> = fc
  .tuple(fc.integer({ min: 30, max: 1200 }), fc.boolean(), fc.array(scalar, { minLength: 1, maxLength: 9 }))
  .map(([count, named, some]) => {
    const values = Array.from({ length: count }, (_, i) => some[(i * 7) % some.length] as Json);
    return named ? new Map(values.map((value, i) => [`key${i % 13}${'_'.repeat(i % 5)}${i}`, value])) : values;
  });

const deep: fc.Arbitrary<Json> = fc
  .tuple(fc.array(fc.boolean(), { minLength: 10, maxLength: 60 }), scalar)
  .map(([levels, leaf]) => levels.reduce<Json>((inner, named) => (named ? new Map([['a', inner]]) : [inner]), leaf));

/** `DOCUMENT_DEPTH=1` for documents that are smaller, of which there are more in the same time. */
const maxDepth = Number(process.env.DOCUMENT_DEPTH ?? 4);

const tree = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth, withCrossShrink: true },
    { weight: 2, arbitrary: scalar },
    { weight: 4, arbitrary: objectOf(tie('value')) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 6 }) },
    { weight: 2, arbitrary: elements(tie('value')) },
  ),
})).value;

export const document: fc.Arbitrary<Json> = fc.oneof(
  { weight: 12, arbitrary: tree },
  { weight: 1, arbitrary: wide },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: objectOf(wide, 3) },
);

export const object: fc.Arbitrary<Json> = fc.oneof(
  { weight: 9, arbitrary: objectOf(tree) },
  { weight: 1, arbitrary: document },
);

/** What an id is looked for as: of the elements above, or another. */
export const soughtId = fc.oneof(scalar, repeated);

/** One more level around a value: its key or its place, and what else is there. */
type Level = { name: string | null; others: readonly Json[] };

const level: fc.Arbitrary<Level> = fc.record({
  name: fc.option(key, { freq: 3 }),
  others: fc.array(tree, { maxLength: 4 }),
});

/** A document that holds an array of elements, the steps that lead to it, and the elements. */
export const listed = fc
  .tuple(elements(tree), fc.array(level, { maxLength: 3 }))
  .map(([list, levels]) => levels.reduce(wrap, { document: list, steps: [], list: list as readonly Json[] }));

interface Listed {
  readonly document: Json;
  readonly steps: readonly (string | number)[];
  readonly list: readonly Json[];
}

function wrap({ document, steps, list }: Listed, { name, others }: Level): Listed {
  const step = name ?? Math.floor(others.length / 2);
  if (typeof step === 'number') return { document: others.toSpliced(step, 0, document), steps: [step, ...steps], list };
  const members = others.map((value, i): [string, Json] => [`other${i}`, value]);
  return { document: new Map([...members, [step, document]]), steps: [step, ...steps], list };
}
