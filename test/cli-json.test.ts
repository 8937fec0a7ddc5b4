import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jsonb-ivm-json-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Each verb with what may follow it. */
const verbs = [
  ['create', 'x'],
  ['create', 'x', '--dry-run'],
  ['create', 'x', '--check'],
  ['create', 'x', '--replace'],
  ['drop', 'x'],
  ['detach', 'x'],
  ['attach', 'x'],
  ['list'],
  ['status'],
  ['status', 'x'],
  ['compile'],
  ['explain', 'x'],
  ['explain', '--file', '-'],
  ['verify'],
  ['verify', 'x'],
  ['verify', 'x', '--since', '7d'],
  ['verify', '--repair', '--resume'],
  ['repair', 'x'],
  ['repair', 'x', '--key', '1'],
  ['install'],
  ['upgrade'],
  ['upgrade', 'x'],
  ['doctor'],
  ['top'],
  ['top', 'x'],
  ['apply', 'release/image'],
  ['apply', 'nowhere', '--check'],
  ['show', 'x'],
  ['show', 'x', '--entry', '1'],
  ['history', 'x'],
  ['rollback', 'x'],
  ['rollback', 'x', '--to', '1'],
] as const;

/** What may go wrong, with words of its own and another text to read. */
const failures: Readonly<Record<string, { words?: string[]; database?: string; stdin?: string | Buffer }>> = {
  'no server': { database: 'postgres://nobody@127.0.0.1:1/none' },
  'no database URL': { database: 'mysql://x' },
  'an unknown option': { words: ['--bogus'] },
  'a word too many': { words: ['a', 'b', 'c'] },
  'no such view or table': { stdin: 'SELECT id, doc FROM nothing' },
  'no SQL': { stdin: 'SELEC' },
  nothing: { stdin: '' },
  'a text of spaces': { stdin: ' \r\n\t ' },
  'nothing but comments': { stdin: '-- nothing\n/* here */' },
  'nothing but a mark of its encoding': { stdin: '\ufeff' },
  'NUL characters': { stdin: 'SELECT 1\0' },
  'UTF-16': { stdin: Buffer.from('SELECT 1', 'utf16le') },
  'no UTF-8': { stdin: Buffer.from([0x53, 0xff, 0xfe]) },
  'two statements': { stdin: 'SELECT 1;\r\nSELECT 2' },
  'a very long line': { stdin: `SELECT ${'a, '.repeat(100_000)} b FROM t` },
  'deep nesting': { stdin: `SELECT ${'('.repeat(50_000)}` },
  'a long chain': { stdin: `SELECT ${'1+'.repeat(50_000)}1` },
  'control characters': { stdin: 'SELECT "\u001b[2J\u009b" FROM "\u202e"' },
};

describe.each(verbs)('%s %s with --json', (...verb) => {
  test.each(Object.entries(failures))(
    'prints exactly one JSON value on %s',
    async (_, { words = [], database = 'pglite:memory', stdin = '' }) => {
      const all = [
        ...verb,
        ...words,
        ...(verb[0] === 'explain' ? ['--format', 'json'] : ['--json']),
        '--database',
        database,
      ];
      const argv = all.filter((word) => word !== undefined);
      const input = Readable.from([Buffer.isBuffer(stdin) ? stdin : Buffer.from(stdin)]);
      const { status, stdout, stderr } = await runInProcess(argv, { stdin: input });
      const value = JSON.parse(stdout);
      if (status === 0) return;
      expect(value.error ?? value, argv.join(' ')).toBeTypeOf('object');
      if (value.error === undefined) return;
      expect(value.error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
      expect(value.error.code).not.toBe('INTERNAL');
      expect(stderr).not.toContain('this is a bug');
      expect(stderr).not.toBe('');
      expect([1, 2]).toContain(status);
    },
  );
});

test('a file that is empty is the user’s error, with its name', async () => {
  const file = join(directory, 'empty.sql');
  await writeFile(file, '');
  const { status, stderr } = await runInProcess(['compile', '--file', file, '--database', 'pglite:memory']);
  expect(status).toBe(1);
  expect(stderr).toContain(`${file}:1:1: error: the view text holds no SELECT [VIEW_NOT_A_SELECT]`);
});
