import { expect, test } from 'vitest';
import { Context, exitStatus } from '../src/cli/context.js';
import { overDatabases, type Verb } from '../src/cli/databases/over.js';
import { Interrupted } from '../src/cli/failure.js';
import { Printer } from '../src/cli/printer.js';
import { JsonbIvmError } from '../src/index.js';
import { remembering } from './cli-output.js';

/** Runs a verb over the databases `a`, `b`, … and gives what was printed, all of it in its order. */
async function over(names: string, options: { parallel?: number; failFast?: boolean; json?: boolean }, verb: Verb) {
  const { stream, text } = remembering(false);
  const io = { stdin: process.stdin, stdout: stream, stderr: stream, env: {} };
  const context = new Context(io, new Printer(stream, {}), new Printer(stream, {}));
  context.databases = [...names].map((name) => ({ name, url: `pglite:${name}` }));
  await overDatabases(context, { parallel: 4, ...options }, verb);
  return { status: context.status, printed: text() };
}

test('works in so many at once, and reports in the order of the databases', async () => {
  let [now, most] = [0, 0];
  const begun: (string | undefined)[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { status, printed } = await over('abcde', { parallel: 2 }, async ({ database, out, err }) => {
    begun.push(database);
    most = Math.max(most, ++now);
    // the first is the last to end
    if (database === 'pglite:a') await held;
    if (database === 'pglite:e') release();
    out.line(`in ${database}\nas it is`);
    err.line(`of ${database}`);
    now--;
  });
  expect([status, most, begun]).toEqual([0, 2, [...'abcde'].map((name) => `pglite:${name}`)]);
  const lines = [...'abcde'].map(
    (name) => `${name}: ok\n  in pglite:${name}\n  as it is\n${name}: of pglite:${name}\n`,
  );
  expect(printed).toBe(`${lines.join('')}\n5 databases: 5 ok\n`);
});

test('has the worst of all exit statuses', async () => {
  const { ok, outdated, failure, drift, interrupted } = exitStatus;
  const statusOf = async (...statuses: number[]): Promise<number> => {
    const ended = await over('abc'.slice(0, statuses.length), {}, async (context) => {
      const status = statuses['abc'.indexOf(context.database?.at(-1) ?? '')] ?? ok;
      if (status === interrupted) throw new Interrupted();
      context.status = status;
    });
    return ended.status;
  };
  expect(await statusOf(ok, ok)).toBe(ok);
  expect(await statusOf(ok, outdated, ok)).toBe(outdated);
  expect(await statusOf(failure, outdated)).toBe(failure);
  expect(await statusOf(drift, failure, outdated)).toBe(drift);
  expect(await statusOf(drift, interrupted, ok)).toBe(interrupted);
});

test('tells of each as JSON, in one shape', async () => {
  const verb: Verb = async (context) => {
    const name = context.database?.at(-1);
    if (name === 'b') throw new JsonbIvmError({ code: 'VIEW_UNKNOWN', message: 'there is no view', hint: 'make one' });
    if (name === 'c') context.status = exitStatus.drift;
    context.out.json([{ name }]);
  };
  const { status, printed } = await over('abcd', { parallel: 1, json: true, failFast: true }, verb);
  expect(status).toBe(exitStatus.failure);
  const [said, value] = printed.split(/\n(?=\{)/);
  expect(said).toBe('b: error: there is no view [VIEW_UNKNOWN]\nb: hint: make one');
  expect(JSON.parse(value as string)).toEqual({
    databases: [
      { database: 'a', outcome: 'ok', status: 0, result: [{ name: 'a' }] },
      {
        database: 'b',
        outcome: 'failed',
        status: 1,
        error: {
          code: 'VIEW_UNKNOWN',
          message: 'there is no view',
          hint: 'make one',
          findings: [{ code: 'VIEW_UNKNOWN', severity: 'error', message: 'there is no view', hint: 'make one' }],
        },
      },
      { database: 'c', outcome: 'skipped', status: null },
      { database: 'd', outcome: 'skipped', status: null },
    ],
    summary: { databases: 4, ok: 1, outdated: 0, problems: 0, drift: 0, failed: 1, skipped: 2, interrupted: 0 },
  });
});

test('begins with no other on Ctrl-C, and ends with its status though none was under way', async () => {
  const { status, printed } = await over('abc', { parallel: 1 }, async () => {
    process.emit('SIGINT');
  });
  expect(status).toBe(exitStatus.interrupted);
  expect(printed).toBe('a: ok\nb: skipped\nc: skipped\n\n3 databases: 1 ok, 2 skipped\n');
});
