import fc from 'fast-check';
import { document as anyDocument, object, pathAlong, route, scalar } from './arbitraries.js';
import { type Json, type JsonObject, json, Numeric } from './json.js';
import type { Step } from './model/path.js';

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

const ops = ['set', 'set', 'merge', 'merge', 'remove', 'insert', 'upsert', 'upsert', 'move', 'mvoe'];

interface Draft {
  op: string;
  choices: number[];
  value: Json;
  position: [string, Json][];
  flaw: number;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  op: fc.constantFrom(...ops),
  choices: route,
  value: fc.oneof(object, scalar),
  position,
  flaw: fc.nat({ max: 60 }),
});

function edit(document: Json, { op, choices, value, position, flaw }: Draft): Json {
  const path: Json = pathAlong(document, choices, true).map(stepToJson);
  const members: [string, Json][] = [['op', op], ['path', path], ['value', value], ...position];
  if (flaw === 0) members[1] = ['path', value];
  if (flaw === 1) members[1] = ['path', [...(path as Json[]), value]];
  if (flaw <= 4 && flaw >= 2) members.splice(flaw - 2, 1);
  if (flaw === 5) return value;
  if (flaw === 6) members[0] = ['op', value];
  return new Map(members) as JsonObject;
}

/** A document, and a program most of whose edits have something to do in it. */
export const programCase = fc
  .tuple(anyDocument, fc.array(draft, { maxLength: 6 }))
  .map(([document, drafts]): [Json, Json] => [document, drafts.map((drafted) => edit(document, drafted))]);

const patchOps = ['add', 'add', 'remove', 'replace', 'move', 'copy', 'test', 'tset'];

const patchDraft = fc.record({
  op: fc.constantFrom(...patchOps),
  choices: route,
  from: route,
  value: fc.oneof(anyDocument, scalar),
  flaw: fc.nat({ max: 60 }),
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
  .tuple(anyDocument, fc.array(patchDraft, { maxLength: 6 }))
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
