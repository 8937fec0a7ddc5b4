import fc from 'fast-check';
import { isArray, isObject, type Json, json, Numeric } from './json.js';

/** Few ids, so that elements share them and edits hit; numbers in several forms. */
const id = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 20 }).map(json) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(new Numeric('3.0'), '3', null, true, 'x') },
);
const flag = fc.constantFrom<Json>(json(0), json(1));
const members = (given: Record<string, Json>): Json => new Map(Object.entries(given));

const inner = fc.array(
  fc.tuple(id, flag).map(([value, n]) => members({ id: value, n })),
  { maxLength: 12 },
);

const element: fc.Arbitrary<Json> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(id, flag, inner).map(([value, k, sub]) => members({ id: value, k, sub })) },
  { weight: 1, arbitrary: flag.map((k) => members({ k })) },
  { weight: 1, arbitrary: id },
);

/** A step to an element: mostly by its id. */
const step: fc.Arbitrary<Json> = fc.oneof(
  { weight: 10, arbitrary: id.map((value) => members({ id: value })) },
  { weight: 3, arbitrary: fc.tuple(id, flag).map(([value, k]) => members({ id: value, k })) },
  { weight: 1, arbitrary: flag.map((k) => members({ k })) },
  { weight: 1, arbitrary: fc.nat({ max: 12 }).map(json) },
);

const path = fc.oneof(
  { weight: 3, arbitrary: step.map((first): Json[] => ['lines', first]) },
  { weight: 2, arbitrary: fc.tuple(step, step).map(([first, second]): Json[] => ['lines', first, 'sub', second]) },
);

const changes = fc.oneof(
  { weight: 8, arbitrary: flag.map((n) => members({ n })) },
  { weight: 1, arbitrary: id.map((value) => members({ id: value })) },
  { weight: 1, arbitrary: flag.map((k) => members({ k, m: k })) },
);

const edit = (op: string, place: readonly Json[], more: Record<string, Json> = {}): Json =>
  members({ op, path: place, ...more });

const edits: fc.Arbitrary<Json> = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(path, changes).map(([place, value]) => edit('merge', place, { value })) },
  { weight: 10, arbitrary: fc.tuple(path, flag).map(([place, value]) => edit('set', [...place, 'n'], { value })) },
  { weight: 1, arbitrary: fc.tuple(path, id).map(([place, value]) => edit('set', [...place, 'id'], { value })) },
  { weight: 1, arbitrary: fc.tuple(path, element).map(([place, value]) => edit('set', place, { value })) },
  {
    weight: 2,
    arbitrary: fc.tuple(path, fc.constantFrom('n', 'k')).map(([place, key]) => edit('remove', [...place, key])),
  },
  { weight: 1, arbitrary: path.map((place) => edit('remove', place)) },
  { weight: 1, arbitrary: fc.tuple(path, element).map(([place, value]) => edit('upsert', place, { value })) },
  {
    weight: 6,
    arbitrary: fc.tuple(id, flag).map(([value, n]) => {
      return edit('upsert', ['lines', members({ id: value })], { value: members({ id: value, n }) });
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(element, step).map(([value, after]) => edit('insert', ['lines'], { value, after })),
  },
  { weight: 1, arbitrary: path.map((place) => edit('move', place, { at: json(0) })) },
);

const places: Readonly<Record<string, number>> = { id: 0, k: 1, n: 1, sub: 2 };

/** An element, or an array of some, as arrays that have the members' values at places. */
function asArrays(value: Json): Json {
  if (isArray(value)) return value.map(asArrays);
  if (!isObject(value)) return value;
  const listed: Json[] = [];
  for (const [key, member] of value) listed[places[key] ?? 3] = asArrays(member);
  return Array.from(listed, (each) => each ?? null);
}

function asPlaces(step: Json): Json {
  if (typeof step === 'string' && step in places) return json(places[step] ?? 0);
  return isObject(step) ? new Map([...step].map(([key, value]) => [String(places[key]), value])) : step;
}

/** The edit where elements are arrays: what it merges is set. */
function editOfArrays(edited: Json): Json {
  const { op, path, value, ...position } = Object.fromEntries(edited as Map<string, Json>);
  // what goes from an element shifts what it is found by
  const walked = path as readonly Json[];
  const steps = (op === 'remove' && walked.at(-1) === 'n' ? [...walked.slice(0, -1), 'id'] : walked).map(asPlaces);
  const beside = Object.entries(position).map(([name, at]): [string, Json] => [name, asPlaces(at)]);
  if (op !== 'merge') {
    const given: [string, Json][] = value === undefined ? [] : [['value', asArrays(value)]];
    return new Map<string, Json>([['op', op as string], ['path', steps], ...given, ...beside]);
  }
  const [[key, changed]] = [...(value as Map<string, Json>)] as [[string, Json]];
  return members({ op: 'set', path: [...steps, json(places[key] ?? 0)], value: changed });
}

/** A document with one array, and enough edits of its elements that it is worth an index; elements are objects or arrays. */
export const longProgramCase = fc
  .tuple(
    fc.array(element, { minLength: 5, maxLength: 40 }),
    fc.array(edits, { minLength: 12, maxLength: 60, size: 'max' }),
    fc.boolean(),
  )
  .map(([lines, program, named]): [Json, Json[]] =>
    named ? [members({ lines }), program] : [members({ lines: lines.map(asArrays) }), program.map(editOfArrays)],
  );
