import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../src/operate/difference.js';
import { type JsonText, readJson } from '../src/operate/json-text.js';

describe('reading JSON as text', () => {
  test('keeps the text of every value', () => {
    const read = readJson('{"a": [1.10, {"b\\"": null}], "c": "x,]}"}');
    expect(read).toMatchObject({ kind: 'object', text: '{"a": [1.10, {"b\\"": null}], "c": "x,]}"}' });
    expect(read.kind === 'object' && read.fields.get('a')).toMatchObject({
      kind: 'array',
      text: '[1.10, {"b\\"": null}]',
      elements: [{ kind: 'scalar', text: '1.10' }, { kind: 'object' }],
    });
  });

  test('reads what JSON.parse reads', () => {
    const plain = (json: JsonText): unknown => {
      if (json.kind === 'array') return json.elements.map(plain);
      if (json.kind === 'object')
        return Object.fromEntries([...json.fields].map(([key, value]) => [key, plain(value)]));
      return JSON.parse(json.text);
    };
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const formatted = JSON.stringify(JSON.parse(text), null, indent);
        expect(JSON.stringify(plain(readJson(formatted)), null, indent)).toBe(formatted);
      }),
    );
  });

  test.each(['', '{', '[1,]', '{"a" 1}', 'nul', '1 2'])('refuses %j', (text) => {
    expect(() => readJson(text)).toThrow(SyntaxError);
  });
});

describe('differences', () => {
  const between = (stored: string | null, expected: string | null, limit?: number) =>
    differences(stored, expected, 'doc', limit).map(({ path, stored, expected }) => [path, stored, expected]);

  test('equal documents have none', () => {
    expect(between('{"a": [1, {"b": null}]}', '{"a": [1, {"b": null}]}')).toEqual([]);
    expect(between('{"a": 1}', '{ "a":1 }')).toEqual([]);
  });

  test('name the innermost place that differs', () => {
    expect(between('{"lines": [{"qty": 1}, {"qty": 2}]}', '{"lines": [{"qty": 1}, {"qty": 3}]}')).toEqual([
      ['doc.lines[1].qty', '2', '3'],
    ]);
  });

  test('numbers are compared as written', () => {
    expect(between('{"n": 1.10}', '{"n": 1.1}')).toEqual([['doc.n', '1.10', '1.1']]);
    expect(between('12345678901234567890123', '12345678901234567890124')).toEqual([
      ['doc', '12345678901234567890123', '12345678901234567890124'],
    ]);
  });

  test('a field or a document on one side only', () => {
    expect(between('{"a": 1, "b": null}', '{"a": 1, "c": {}}')).toEqual([
      ['doc.b', 'null', null],
      ['doc.c', null, '{}'],
    ]);
    expect(between(null, '{"a": 1}')).toEqual([['doc', null, '{"a": 1}']]);
    expect(between(null, null)).toEqual([]);
  });

  test('a value of another kind differs as a whole', () => {
    expect(between('{"a": []}', '{"a": {}}')).toEqual([['doc.a', '[]', '{}']]);
    expect(between('[1]', 'null')).toEqual([['doc', '[1]', 'null']]);
  });

  test('an element gained or lost does not make its neighbours differ', () => {
    expect(between('[1, 2, 3]', '[1, 3]')).toEqual([['doc[1]', '2', null]]);
    expect(between('[1, 3]', '[1, 2, 3]')).toEqual([['doc[1]', null, '2']]);
    expect(between('[]', '[1, 1]')).toEqual([
      ['doc[0]', null, '1'],
      ['doc[1]', null, '1'],
    ]);
    expect(between('[1, 1]', '[1]')).toEqual([['doc[1]', '1', null]]);
    expect(between('[{"a": 1}, {"b": 1}, 9]', '[{"a": 2}, {"b": 1}, 9, 8]')).toEqual([
      ['doc[0].a', '1', '2'],
      ['doc[3]', null, '8'],
    ]);
  });

  test('keys that a plain path cannot hold are quoted', () => {
    const stored = '{"a.b": 1, "": 1, "q\\"": 1, "ключ": 1, "2x": 1}';
    expect(between(stored, '{}').map(([path]) => path)).toEqual([
      'doc."a.b"',
      'doc.""',
      'doc."q\\""',
      'doc.ключ',
      'doc."2x"',
    ]);
    expect(between('{"__proto__": 1}', '{"__proto__": 2}')).toEqual([['doc.__proto__', '1', '2']]);
  });

  test('stop at the limit', () => {
    expect(between('[1, 2, 3]', '[4, 5, 6]', 2)).toHaveLength(2);
    expect(between('[1, 2, 3]', '[4, 5, 6]', 0)).toEqual([]);
  });

  test('deep and large documents are compared without running out of stack', () => {
    const deep = (leaf: string) => `${'['.repeat(20_000)}${leaf}${']'.repeat(20_000)}`;
    expect(between(deep('1'), deep('2'))).toEqual([[`doc${'[0]'.repeat(20_000)}`, '1', '2']]);
    const wide = (last: string) => `[${'1, '.repeat(200_000)}${last}]`;
    expect(between(wide('1'), wide('2'))).toEqual([['doc[200000]', '1', '2']]);
    const long = (end: string) => JSON.stringify(`${'x"\\é'.repeat(1_000_000)}${end}`);
    expect(between(`{"a": ${long('1')}}`, `{"a": ${long('2')}}`)[0]?.[0]).toBe('doc.a');
  });

  test('are none exactly when the values are equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), fc.jsonValue({ depthSize: 'small' }), (one, other) => {
        const [stored, expected] = [JSON.stringify(one), JSON.stringify(other)];
        expect(between(stored, stored)).toEqual([]);
        expect(between(stored, expected).length === 0).toBe(
          isDeepStrictEqual(JSON.parse(stored), JSON.parse(expected)),
        );
      }),
    );
  });
});
