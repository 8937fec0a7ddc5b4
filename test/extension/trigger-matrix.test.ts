import { describe, expect, test } from 'vitest';
import { installFunctions } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { type Outcome, outcomes, triggerMatrix } from './trigger-matrix.js';

/** What is wrong with a statement, a trigger or a row, and no more; `XX000` where the server's own functions say that. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  held: ['00000', '39P01', '42883', '42P01', '42704', 'XX000'],
  place: ['00000', '0A000', '22012', '39P01', '42601', '42809', '42P01', '42P17', '42P16', '55000'],
  words: ['00000', '22012', '39P01', '42703', '42704', '42P01'],
  'under way': ['00000', '22012', '39P01', '42703', '42704', '42804', '42P01', 'XX000'],
  inner: ['00000', '22012', '22023', '39P01', '42710', '42883', '55006', '42703', '42704', '42804'],
};

describe.each(servers)('what any role can do with the extension, on PostgreSQL %s', (version) => {
  test('every trigger function, event, timing, level and argument leaves the server up', { timeout: 240_000 }, () =>
    withServer(version, async (driver) => {
      await installFunctions(driver);
      const role = `stranger_${process.pid}`;
      const pid = async (): Promise<number | undefined> =>
        (await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid;
      const started = async (): Promise<string | undefined> =>
        (await driver.query<{ at: string }>('SELECT pg_postmaster_start_time()::text AS at'))[0]?.at;
      const before = [await pid(), await started()];
      await driver.execute(`CREATE ROLE ${role}; SET SESSION AUTHORIZATION ${role}`);
      try {
        for (const statement of triggerMatrix) await driver.execute(statement);
        const found = await driver.query<Outcome>(outcomes);
        const harmful = found.filter(({ kind, state }) => !harmless[kind.replace(/^held .*/, 'held')]?.includes(state));
        expect(harmful).toEqual([]);
        const internal = found.filter(({ state }) => state === 'XX000').map(({ message }) => message);
        expect(
          internal.filter((message) => !/must be fired for row|cache lookup failed for function/.test(message)),
        ).toEqual([]);
        const held = found.filter(({ kind, state }) => kind.startsWith('held') && state !== '00000');
        const functions = await driver.query(
          `SELECT FROM pg_proc WHERE prorettype = 'trigger'::regtype AND proname <> 'held'`,
        );
        expect(new Set(held.map(({ kind }) => kind)).size).toBe(functions.length);
        const own = await driver.query<{ line: string }>('SELECT DISTINCT line FROM heard');
        const lines = own.map(({ line }) => line).join('\n');
        for (const event of ['INSERT', 'UPDATE', 'DELETE'])
          for (const level of ['ROW', 'STATEMENT']) expect(lines).toContain(`m AFTER ${event} ${level} target`);
        expect([await pid(), await started()]).toEqual(before);
      } finally {
        await driver.execute(`RESET SESSION AUTHORIZATION; DISCARD TEMP; DROP ROLE ${role}`);
      }
    }),
  );
});
