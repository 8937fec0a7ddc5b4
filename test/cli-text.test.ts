import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatDiagnostic, printable, textWidth } from '../src/index.js';
import { runInProcess } from './cli-output.js';

/** One database in memory for all commands, as starting one takes longer than any of them. */
vi.mock('../src/index.js', async (original) => {
  const library = await original<typeof import('../src/index.js')>();
  const { startEmbedded } = await import('./servers/embedded.js');
  const db = startEmbedded();
  const connect = async (url: string) =>
    url === 'pglite:memory' ? library.fromPGlite(await db) : library.connect(url);
  return { ...library, connect };
});

const excerpt = (text: string, start: number, end: number, width?: number): string[] =>
  formatDiagnostic(
    { code: 'VIEW_INVALID', severity: 'error', message: 'x', span: { source: { name: 'v', text }, start, end } },
    width,
  )
    .split('\n')
    .slice(1);

describe('an excerpt', () => {
  test('of a line that fits is the line', () => {
    expect(excerpt('SELECT nmae FROM t', 7, 11)).toEqual(['1 | SELECT nmae FROM t', '           ^^^^']);
  });

  test('of a line that does not is what stands around the carets', () => {
    const text = `SELECT ${'a, '.repeat(1000)}nmae${', b'.repeat(1000)} FROM t`;
    const [line = '', carets = ''] = excerpt(text, 3007, 3011, 40);
    expect(line).toBe('1 | …a, a, a, a, nmae, b, b, b, b, b, b…');
    expect(carets).toBe('                 ^^^^');
  });

  test('counts wide characters as two, combining ones as none, and control characters as they are written', () => {
    expect(excerpt('SELECT 名前, e\u0301, \u001b[2J, nmae', 20, 24)).toEqual([
      '1 | SELECT 名前, e\u0301, \\u001b[2J, nmae',
      `${' '.repeat(4 + 26)}^^^^`,
    ]);
  });

  test('of anything is no wider than the terminal, has its caret under the place, and nothing a terminal obeys', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('名', '\t', '\u001b[31m', 'é', '👍', '\r', ', a'),
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 60 }).map((all) => all.join('').replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat({ max: 20 }),
        fc.integer({ min: 25, max: 100 }),
        (before, at, length, width) => {
          const start = at % (before.length + 1);
          const [line = '', carets = ''] = excerpt(before, start, start + length, width);
          const plain = line.replaceAll('\t', '        ');
          expect(textWidth(plain)).toBeLessThanOrEqual(Math.max(width, 4 + 20));
          expect(printable(line.replaceAll('\t', ''))).toBe(line.replaceAll('\t', ''));
          expect(carets).toMatch(/^[ \t]+\^+$/);
          expect(textWidth(carets.replaceAll('\t', '        ')), carets).toBeLessThanOrEqual(textWidth(plain) + 1);
        },
      ),
    );
  });
});

describe('what is printed', () => {
  test('holds no control characters, whatever the words, on a terminal or not', async () => {
    const evil = 'a\u001b]0;title\u0007\u009b31m\u202e\u2028b';
    for (const terminal of [true, false]) {
      for (const argv of [
        [evil],
        ['list', `--${evil}`],
        ['drop', evil],
        ['verify', evil],
        ['explain', '--file', evil],
        ['compile', '--file', '-', '--name', evil],
      ]) {
        for (const json of [[], ['--json']]) {
          const words = [...argv, ...json, '--database', 'pglite:memory'];
          const { stdout, stderr } = await runInProcess(words, { terminal, stdin: `SELECT '${evil}' FROM "${evil}"` });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          const bare = (stdout + stderr).replaceAll(/\u001b\[\d+m/g, '').replaceAll(/\r|\u001b\[K/g, '');
          expect(bare.replaceAll(/[\n\t]/g, '')).toBe(printable(bare.replaceAll(/[\n\t]/g, '')));
        }
      }
    }
  });
});
