import { beforeEach, describe, expect, test, vi } from 'vitest';
import { internal, JsonbIvmError } from '../src/base/errors.js';
import { stopOnInterrupt } from '../src/cli/interrupt.js';
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

async function failWith(error: unknown, options: Parameters<typeof runInProcess>[1] = {}) {
  fakeLibrary.listViews.mockRejectedValueOnce(error);
  const { status, stdout, stderr } = await runInProcess(['list'], options);
  expect(stdout).toBe('');
  return { status, stderr };
}

const source = { name: 'view.sql', text: 'SELECT o.id,\n\to.nmae FROM orders o' };
const found = JsonbIvmError.of([
  {
    code: 'INDEX_MISSING',
    severity: 'warning',
    message: 'no index',
  },
  {
    code: 'VIEW_INVALID',
    severity: 'error',
    message: 'column "nmae" of orders does not exist',
    hint: 'did you mean "name"?',
    span: { source, start: 14, end: 20 },
  },
]);

describe('the message of an error', () => {
  test('begins with its place, and its parts say the same', () => {
    expect(found.message).toBe('view.sql:2:2: column "nmae" of orders does not exist');
    expect(found).toMatchObject({
      reason: 'column "nmae" of orders does not exist',
      hint: 'did you mean "name"?',
      place: { file: 'view.sql', line: 2, column: 2 },
      span: { start: 14, end: 20 },
    });
  });

  test('has no place where the error has none', () => {
    const error = new JsonbIvmError({ code: 'VIEW_UNKNOWN', message: 'there is no view' });
    expect([error.message, error.reason, error.place]).toEqual(['there is no view', 'there is no view', undefined]);
  });
});

describe('a failure', () => {
  test('shows every finding with its place, its caret and its hint', async () => {
    expect(await failWith(found)).toEqual({
      status: 1,
      stderr: `warning: no index [INDEX_MISSING]
view.sql:2:2: error: column "nmae" of orders does not exist [VIEW_INVALID]
2 | \to.nmae FROM orders o
    \t^^^^^^
hint: did you mean "name"?
`,
    });
  });

  test('is coloured on a terminal', async () => {
    const { stderr } = await failWith(found, { terminal: true });
    expect(stderr).toContain('view.sql:2:2: \u001b[1m\u001b[31merror\u001b[39m\u001b[22m: column');
    expect(stderr).toContain('\u001b[31m    \t^^^^^^\u001b[39m\n\u001b[36mhint\u001b[39m: did');
    expect(stderr).toContain('\u001b[33mwarning\u001b[39m');
  });

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('is not coloured on a terminal with %j', async (env) => {
    const { stderr } = await failWith(found, { terminal: true, env });
    expect(stderr).not.toMatch(/\[\d+m/);
  });

  test('of the database shows SQLSTATE, detail and hint, and no stack', async () => {
    const error = new DatabaseError('permission denied', '42501', 'a detail', 'a hint');
    expect(await failWith(error)).toEqual({
      status: 1,
      stderr: 'error: permission denied [SQLSTATE 42501]\ndetail: a detail\nhint: a hint\n',
    });
    expect((await failWith(new DatabaseError('no connection', ''))).stderr).toBe('error: no connection\n');
  });

  test.each([
    ['CONNECTION_LOST', 'interrupted: nothing was changed'],
    ['COMMIT_UNKNOWN', 'interrupted while it was committed: either all of it has been done or nothing'],
  ] as const)('by Ctrl-C that ends in %s says what has become of the work', async (code, message) => {
    const server = { ...driver, engine: 'postgres' } as const;
    const work = stopOnInterrupt(server, 'postgres://db', async () => {
      process.listeners('SIGINT').at(-1)?.('SIGINT');
      throw new JsonbIvmError({ code, message: 'gone' });
    });
    await expect(work).rejects.toMatchObject({ name: 'Interrupted', message, cause: { code } });
  });

  test('of the usage exits 2', async () => {
    expect((await failWith(new JsonbIvmError({ code: 'USAGE', message: 'no' }))).status).toBe(2);
  });

  test('of the program’s own shows where it happened', async () => {
    const { status, stderr } = await failWith(new TypeError('x is not a function'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: TypeError: x is not a function\n\s+at /);
    expect(stderr).toContain('hint: this is a bug in jsonb-ivm; please report it\n');
    expect((await failWith(internal('broken promise'))).stderr).toContain('[INTERNAL]');
    expect((await failWith('a string')).stderr).toContain('error: a string\n');
  });
});
