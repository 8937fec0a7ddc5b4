import { expect, it } from 'vitest';
import { kernel } from './agreement.js';
import { json } from './json.js';
import { encode } from './jsonb-format.js';
import type { Argument } from './kernel.js';

const value = (given: unknown) => encode(json(given));
const edit = (members: object) => value([members]);

const pathHint = 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".';
const rangeHint = 'An index may be at most one past the last element.';

/** Function, arguments, SQLSTATE, message and hint, as users read them. */
const errors: [string, Argument[], string, string, string?][] = [
  ['jsonbMergeShallow', [value([]), value({})], '2203C', 'target must be an object, but is an array'],
  ['jsonbMergeShallow', [value({}), value(null)], '2203C', 'source must be an object, but is null'],
  [
    'jsonbMergeAtPath',
    [value({ a: { 'b.c': 'x' } }), value({}), ['a', 'b.c']],
    '2203C',
    'the value at path "a."b.c"" must be an object, but is a string',
  ],
  ['jsonbMergeAtPath', [value({}), value({}), ['a', null]], '22004', 'path element 2 is null'],
  [
    'jsonbIvmSetPath',
    [value({}), 'é..b', value(1)],
    '22P02',
    'malformed path "é..b": a key was expected at character 3',
    pathHint,
  ],
  [
    'jsonbIvmSetPath',
    [value({}), 'a[2147483648]', value(1)],
    '22P02',
    'malformed path "a[2147483648]": the index is too large at character 3',
    pathHint,
  ],
  [
    'jsonbIvmSetPath',
    [value({ a: [1, 2, 3] }), 'a[5]', value(1)],
    '22033',
    'index 5 at path "a[5]" is out of range: the array has 3 elements',
    rangeHint,
  ],
  ['jsonbIvmSetPath', [value(true), 'a', value(1)], '2203C', 'the document must be an object, but is a boolean'],
  [
    'jsonbArrayUpdateWhere',
    [value({ a: {} }), 'a.b', 'id', value(1), value({})],
    '2203A',
    'path "a.b" does not exist in the document',
  ],
  [
    'jsonbArrayUpdateWhere',
    [value({ a: {} }), 'a', 'id', value(1), value({})],
    '22039',
    'the value at path "a" must be an array, but is an object',
  ],
  [
    'jsonbArrayUpdateWhere',
    [value([]), '', 'id', value({}), value({})],
    '2203F',
    'match_value must be a scalar, but is an object',
  ],
  [
    'jsonbArrayUpdateWhereBatch',
    [value([]), '', 'id', value([{ match_value: 1, updates: {} }, {}])],
    '22023',
    'updates_array[1] must be an object with "match_value" and "updates"',
  ],
  [
    'jsonbArrayUpdateWhereBatch',
    [value([]), '', 'id', value([{ match_value: 1, updates: 2 }])],
    '2203C',
    'updates_array[0].updates must be an object, but is a number',
  ],
  [
    'jsonbArrayInsertWhere',
    [value([]), '', value({}), 'id', 'up'],
    '22023',
    'sort_order must be ASC or DESC, but is "up"',
  ],
  ['jsonbIvmPatch', [value({}), edit({ op: 'foo' })], '22023', 'program[0]: unknown op "foo"'],
  ['jsonbIvmPatch', [value({}), edit({ op: 'set' })], '22023', 'program[0]: "path" is missing'],
  [
    'jsonbIvmPatch',
    [value({}), edit({ op: 'set', path: ['a', {}], value: 1 })],
    '22023',
    'program[0]: "path"[1] must be a key, an index or an object of scalars',
  ],
  [
    'jsonbIvmPatch',
    [value({ l: [{ id: 7, p: 'x' }] }), edit({ op: 'set', path: ['l', { id: 7 }, 'p', 'q'], value: 1 })],
    '2203C',
    'program[0]: the value at path "l[0].p" must be an object, but is a string',
  ],
  ['jsonbPatch', [value({}), edit({ op: 'remove', path: '/a/b' })], '2203A', 'patch[0]: path "/a/b" does not exist'],
  [
    'jsonbPatch',
    [value({ a: [] }), edit({ op: 'add', path: '/a/7', value: 1 })],
    '22033',
    'patch[0]: index "7" of path "/a/7" is out of range',
  ],
  [
    'jsonbPatch',
    [value({ a: [] }), edit({ op: 'add', path: '/a/x', value: 1 })],
    '22033',
    'patch[0]: index "x" of path "/a/x" is not an array index',
  ],
  [
    'jsonbPatch',
    [value({ a: 1 }), edit({ op: 'test', path: '/a', value: 2 })],
    '22000',
    'patch[0]: test failed at path "/a"',
  ],
];

it.each(errors)('%s', (name, values, state, message, hint = '') => {
  expect(() => kernel.call(name, ...values)).toThrow(expect.objectContaining({ state, message, hint }));
});
