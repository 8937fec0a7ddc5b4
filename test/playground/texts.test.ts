import { DatabaseError, JsonbIvmError } from 'jsonb-ivm/browser';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../playground/src/database/changes.js';
import { compact, type Document } from '../../playground/src/database/documents.js';
import { findingsOf, placeOf } from '../../playground/src/database/problem.js';
import { readStatements } from '../../playground/src/database/statements.js';

describe('a script', () => {
  it('is told apart into its statements, each with its place', async () => {
    const text = "-- ä\nUPDATE t SET a = ';é'; /* b */ CREATE TABLE u (c int);\n\n INSERT INTO u\nVALUES (1) ;";
    const statements = await readStatements(text);
    expect(statements.map((one) => [one.text, one.measurable])).toEqual([
      ["UPDATE t SET a = ';é'", true],
      ['CREATE TABLE u (c int)', false],
      ['INSERT INTO u\nVALUES (1)', true],
    ]);
    for (const { text: own, start } of statements) expect(text.slice(start, start + own.length)).toBe(own);
  });

  it('may be empty, or nothing but a comment', async () => {
    expect(await readStatements(' \n')).toEqual([]);
    expect(await readStatements('-- nothing')).toEqual([]);
  });

  it('is refused where it is no SQL', async () => {
    const text = "SELECT '😀';\nSELEC 1;";
    const error = await readStatements(text).catch((one: unknown) => one);
    const [finding] = findingsOf(error, text);
    expect(finding).toMatchObject({ message: 'syntax error at or near "SELEC"' });
    expect(finding && text.slice(finding.from, finding.to)).toBe('SELEC');
    expect(finding && placeOf(text, finding)).toBe('2:1');
  });
});

describe('a failure', () => {
  const text = 'SELECT 1;\nUPDATE t SET é = nix;';
  const statement = { text: 'UPDATE t SET é = nix', start: 10, measurable: true };

  it('of the server is said of the word where it is', () => {
    const error = new DatabaseError('column "nix" does not exist', '42703', 'A detail.', 'A hint.', 18);
    const [finding] = findingsOf(error, text, statement);
    expect(finding && text.slice(finding.from, finding.to)).toBe('nix');
    expect(finding).toMatchObject({ hint: 'A detail. A hint.', code: '42703' });
  });

  it('without a place is said of its statement', () => {
    const [finding] = findingsOf(new DatabaseError('no', '23503'), text, statement);
    expect(finding && text.slice(finding.from, finding.to)).toBe('UPDATE t SET é = nix');
  });

  it('of a view has all that was found', () => {
    const source = { name: 'view.sql', text };
    const span = { source, start: 7, end: 8 };
    const error = JsonbIvmError.of([
      { code: 'VIEW_INVALID', severity: 'error', message: 'one', span },
      { code: 'VIEW_LIMIT', severity: 'error', message: 'two', hint: 'cut it' },
    ]);
    expect(findingsOf(error, text)).toEqual([
      { from: 7, to: 8, severity: 'error', message: 'one', hint: undefined, code: 'VIEW_INVALID' },
      { from: 0, to: text.length, severity: 'error', message: 'two', hint: 'cut it', code: 'VIEW_LIMIT' },
    ]);
  });
});

describe('a document', () => {
  it('is written in one line where it fits, and in no more than it needs', () => {
    const pretty = [
      '{',
      '    "a": [',
      '        {',
      '            "b": 1,',
      '            "c": []',
      '        }',
      '    ],',
    ];
    expect(compact([...pretty, `    "d": "${'x'.repeat(70)}"`, '}'])).toEqual([
      '{',
      '  "a": [{"b": 1, "c": []}],',
      `  "d": "${'x'.repeat(70)}"`,
      '}',
    ]);
    expect(compact(['{', '    "brace": "{",', '    "e": {', '    }', '}'])).toEqual(['{"brace": "{", "e": {}}']);
    expect(compact(['null'])).toEqual(['null']);
  });

  const document = (id: string, ...lines: string[]): Document => ({
    key: JSON.stringify([id]),
    columns: [{ name: 'id', text: id }],
    parts: [{ name: 'doc', lines }],
  });

  it('shows what a write made of it, the changed ones first', () => {
    const before = [document('1', '{', '  "a": 1', '}'), document('2', '{}'), document('3', '{}')];
    const after = [document('1', '{', '  "a": 1,', '  "b": 2', '}'), document('3', '{}'), document('4', '{}')];
    const shown = compareDocuments(before, after);
    expect(shown.map(({ key, state }) => [key, state])).toEqual([
      ['["2"]', 'gone'],
      ['["1"]', 'changed'],
      ['["4"]', 'new'],
      ['["3"]', 'kept'],
    ]);
    expect(shown[1]?.shown[0]?.lines).toEqual([
      { text: '{', is: 'kept' },
      { text: '  "a": 1,', is: 'kept' },
      { text: '  "b": 2', is: 'added' },
      { text: '}', is: 'kept' },
    ]);
  });

  it('is as it is where nothing was written yet', () => {
    expect(compareDocuments(undefined, [document('1', '{}')]).map(({ state }) => state)).toEqual(['kept']);
  });
});
