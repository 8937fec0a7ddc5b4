import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DatabaseError } from '../src/db/driver.js';
import { runInProcess } from './cli-output.js';
import { driver, fakeLibrary } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

const verbs = [
  'demo',
  'create',
  'drop',
  'detach',
  'attach',
  'apply',
  'show',
  'history',
  'rollback',
  'list',
  'status',
  'refresh',
  'compile',
  'explain',
  'verify',
  'repair',
  'types',
  'install',
  'upgrade',
  'doctor',
  'metrics',
  'top',
  'studio',
];

describe('help', () => {
  test('names every command, the database, the exit statuses', async () => {
    const { status, stdout, stderr } = await runInProcess(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'));
    for (const word of ['DATABASE_URL', 'pglite:memory', 'Exit status', '3 drift', '4 a file', '130'])
      expect(stdout).toContain(word);
  });

  test.each(verbs)('of %s has a description for everything, and examples', async (verb) => {
    const { status, stdout } = await runInProcess([verb, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--database <url>');
    expect(stdout).toContain(`Examples:\n  $ jsonb-ivm ${verb}`);
    for (const [, term] of stdout.matchAll(/^ {2}((?:-\w, )?--[a-z-]+(?: <\w+>)?|<?\w+>?)(?= {2}|$)/gm)) {
      expect(stdout).toMatch(new RegExp(`^ {2}${term}\\s+\\S`, 'm'));
    }
    expect(await runInProcess(['help', verb])).toEqual({ status: 0, stdout, stderr: '' });
  });

  test('fits into 80 columns', async () => {
    for (const argv of [[], ...verbs.map((verb) => [verb])]) {
      const { stdout } = await runInProcess([...argv, '--help']);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('the version is the package’s', async () => {
    expect(await runInProcess(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('wrong usage exits 2 and says why on standard error only', () => {
  test.each([
    [[], /Usage: jsonb-ivm/],
    [['crate'], /unknown command 'crate'\n\(Did you mean create\?\)/],
    [['create'], /missing required argument 'name'/],
    [['drop'], /missing required argument 'name'/],
    [['list', '--jsno'], /unknown option '--jsno'/],
    [['list', 'x'], /too many arguments/],
    [['verify', '--sample', '0'], /whole number above 0/],
    [['verify', '--sample', '1.5'], /whole number above 0/],
    [['verify', '--since', 'yesterday'], /It must be a date/],
    [['verify', '--since', '2026-99-01'], /It must be a date/],
    [['verify', '--sample', '5', '--resume'], /cannot be used with option '--sample/],
    [['repair'], /missing required argument 'name'/],
    [['explain'], /either an existing view or a file/],
    [['explain', 'x', '--file', 'y'], /either an existing view or a file/],
    [['explain', 'x', '--format', 'dot'], /Allowed choices are text, json, mermaid/],
    [['explain', '--analyze', '--file', 'y'], /measures an existing view/],
    [['explain', 'x', '--analyze', '--format', 'mermaid'], /a diagram shows no measurements/],
    [['explain', 'x', '--statements', '--format', 'mermaid'], /a diagram shows no statements/],
    [['types', '--check'], /compares with a file/],
    [['types', '--format', 'flow'], /Allowed choices are typescript, json-schema, kysely, drizzle/],
    [['demo', '--database', 'pglite:memory'], /takes no --database/],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await runInProcess(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(fakeLibrary.connect).not.toHaveBeenCalled();
  });

  test('a view cannot be typed into a terminal', async () => {
    const { status, stderr } = await runInProcess(['create', 'x'], { terminal: true });
    expect(status).toBe(2);
    expect(stderr).toContain('name its file with --file, or pipe it');
  });
});

describe('the database', () => {
  test('is named before or after the verb, or by the environment', async () => {
    const env = { DATABASE_URL: 'pglite:b' };
    await runInProcess(['--database', 'pglite:a', 'list'], { env });
    await runInProcess(['list', '--database', 'pglite:a'], { env });
    await runInProcess(['list'], { env });
    expect(fakeLibrary.resolveDatabase.mock.calls).toEqual([
      ['pglite:a', env],
      ['pglite:a', env],
      [undefined, env],
    ]);
  });

  test('is closed after a failure too', async () => {
    fakeLibrary.listViews.mockRejectedValueOnce(new DatabaseError('gone', '57P01'));
    expect((await runInProcess(['list'])).status).toBe(1);
    expect(driver.close).toHaveBeenCalledTimes(1);
  });
});
