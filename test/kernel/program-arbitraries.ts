import fc from 'fast-check';
import { document as anyDocument, listed, object, scalar } from './arbitraries.js';
import { type Json, json, Numeric } from './json.js';
import type { Step } from './model/path.js';
import { matchFor, neighboursAt, pathAlong, route } from './routes.js';

const stepToJson = (step: Step): Json => (typeof step === 'number' ? new Numeric(String(step)) : step);

const position: fc.Arbitrary<[string, Json][]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[string, Json][]>([]) },
  { weight: 2, arbitrary: fc.nat({ max: 4 }).map((at): [string, Json][] => [['at', json(at)]]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('before', 'after'), scalar)
      .map(([name, id]): [string, Json][] => [[name, new Map([['id', id]])]]),
  },
  {
    weight: 1,
    arbitrary: scalar.map(
      (at): [string, Json][] =>
        [
          ['before', json({})],
          ['at', at],
        ].slice(1) as [string, Json][],
    ),
  },
);

const op = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('set', 'merge', 'remove', 'insert', 'upsert', 'move') },
  { weight: 1, arbitrary: fc.constant('mvoe') },
);

interface Draft {
  op: string;
  choices: number[];
  value: Json;
  changes: Json;
  position: [string, Json][];
  flaw: number;
  /** Chooses neighbours to go between; null: the position says where. */
  beside: number | null;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  op,
  choices: route,
  value: fc.oneof(object, scalar),
  changes: object,
  position,
  flaw: fc.nat({ max: 120 }),
  beside: fc.option(fc.nat({ max: 1000 })),
});

function edit(document: Json, drafted: Draft): Json {
  const { op, choices, value, changes, position, flaw, beside } = drafted;
  const steps = pathFor(document, choices, flaw === 7 ? 'set' : op);
  const path: Json = steps.map(stepToJson);
  const array = op === 'insert' ? steps : steps.slice(0, -1);
  const members: [string, Json][] = [
    ['op', op],
    ['path', path],
    ['value', op === 'merge' && flaw !== 8 ? changes : value],
    ...(beside === null ? position : [['between', neighboursAt(document, array, beside)] as [string, Json]]),
  ];
  if (flaw === 0) members[1] = ['path', value];
  if (flaw === 1) members[1] = ['path', [...path, value]];
  if (flaw <= 4 && flaw >= 2) members.splice(flaw - 2, 1);
  if (flaw === 5) return value;
  if (flaw === 6) members[0] = ['op', value];
  return new Map(members);
}

/** A path that the edit can take: some have to end in an element. */
function pathFor(document: Json, choices: number[], op: string): Step[] {
  const path = pathAlong(document, choices, true);
  const last = path.at(-1);
  if (op === 'remove' && last === undefined) return ['a'];
  if (op === 'upsert' && typeof last !== 'object') return [...path, matchFor(undefined)];
  if (op === 'move' && (last === undefined || typeof last === 'string')) return [...path, choices[0] ?? 0];
  return path;
}

const start = fc.oneof(
  anyDocument,
  listed.map(({ document }) => document),
);

/** A document, and a program most of whose edits have something to do in it. */
export const programCase = fc
  .tuple(start, fc.array(draft, { maxLength: 5 }))
  .map(([document, drafts]): [Json, Json] => [document, drafts.map((drafted) => edit(document, drafted))]);

const patchOp = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('add', 'add', 'remove', 'replace', 'move', 'copy', 'test') },
  { weight: 1, arbitrary: fc.constant('tset') },
);

const patchDraft = fc.record({
  op: patchOp,
  choices: route,
  from: route,
  value: fc.oneof(anyDocument, scalar),
  flaw: fc.nat({ max: 200 }),
});

const token = (step: Step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const pointer = (document: Json, choices: number[], flaw: number) => {
  const text = pathAlong(document, choices).map(token).join('');
  return flaw === 1
    ? `${text}/-`
    : flaw === 2
      ? `${text}/01`
      : flaw === 3
        ? `x${text}`
        : flaw === 4
          ? `${text}/~2`
          : text;
};

/** A document, and an RFC 6902 patch for it. */
export const patchCase = fc
  .tuple(start, fc.array(patchDraft, { maxLength: 6 }))
  .map(([document, drafts]): [Json, Json] => [
    document,
    drafts.map(({ op, choices, from, value, flaw }) => {
      const members: [string, Json][] = [
        ['op', op],
        ['path', pointer(document, choices, flaw)],
        ['from', pointer(document, from, flaw - 10)],
        ['value', value],
      ];
      if (flaw >= 5 && flaw <= 8) members.splice(flaw - 5, 1);
      return new Map(members);
    }),
  ]);
