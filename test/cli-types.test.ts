import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInProcess } from './cli-output.js';
import { driver, fakeLibrary } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-cli-types-'));
const file = join(directory, 'documents.ts');

beforeEach(() => {
  vi.clearAllMocks();
  rmSync(file, { force: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('types', () => {
  test('prints those of all views, or of those that are named', async () => {
    expect(await runInProcess(['types'])).toEqual({ status: 0, stdout: 'export {};\n', stderr: '' });
    expect(fakeLibrary.viewTypes).toHaveBeenLastCalledWith(driver, undefined, { format: 'typescript' });
    await runInProcess(['types', 'a', 'shop.b', '--format', 'kysely']);
    expect(fakeLibrary.viewTypes).toHaveBeenLastCalledWith(driver, ['a', 'shop.b'], { format: 'kysely' });
  });

  test('writes a file, and leaves one alone that says the same', async () => {
    expect(await runInProcess(['types', '--out', file])).toEqual({ status: 0, stdout: `wrote ${file}\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe('export {};\n');
    utimesSync(file, 1, 1);
    expect((await runInProcess(['types', '--out', file])).stdout).toBe(`${file} is up to date\n`);
    expect(statSync(file).mtimeMs).toBe(1000);
    fakeLibrary.viewTypes.mockResolvedValueOnce('export type A = 1;\n');
    expect((await runInProcess(['types', '--out', file])).stdout).toBe(`wrote ${file}\n`);
    expect(readFileSync(file, 'utf8')).toBe('export type A = 1;\n');
  });

  test('--check writes nothing, and exits with 4 where the file is missing or says something else', async () => {
    const check = () => runInProcess(['types', '--out', file, '--check']);
    expect(await check()).toEqual({
      status: 4,
      stdout: '',
      stderr: `${file} is missing: run the same without --check\n`,
    });
    expect(() => statSync(file)).toThrow();
    await runInProcess(['types', '--out', file]);
    expect(await check()).toEqual({ status: 0, stdout: `${file} is up to date\n`, stderr: '' });
    fakeLibrary.viewTypes.mockResolvedValueOnce('export type A = 1;\n');
    expect(await check()).toEqual({
      status: 4,
      stdout: '',
      stderr: `${file} is not what the views are: run the same without --check\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('export {};\n');
  });

  test('says which file it can neither read nor write', async () => {
    const read = await runInProcess(['types', '--out', directory]);
    expect([read.status, read.stderr]).toEqual([1, expect.stringContaining('it is a directory [FILE_UNREADABLE]')]);
    const write = await runInProcess(['types', '--out', join(directory, 'none', 'x.ts')]);
    expect([write.status, write.stderr]).toEqual([1, expect.stringContaining('[FILE_UNWRITABLE]')]);
  });
});
