import { describe, expect, test } from 'vitest';
import type { DatabaseError } from '../../src/db/driver.js';
import { openPg } from '../../src/db/open-pg.js';
import { servers } from '../servers/databases.js';
import { startServer } from '../servers/server.js';
import { writeFaultKernel } from './fault-kernel.js';
import { installExtension } from './installation.js';
import { memoryOf, processId } from './processes.js';

const stopped = (what: string) => ({ sqlState: 'XX000', message: `the jsonb_ivm kernel stopped: ${what}` });

const faults: Readonly<Record<string, object>> = {
  "jsonb_merge_shallow('{}', '{}')": stopped('out of bounds memory access'),
  "jsonb_merge_at_path('{}', '{}', '{}')": stopped('out of bounds memory access'),
  "jsonb_deep_merge('{}', '{}')": { sqlState: '54001', message: 'the document is nested too deeply' },
  "jsonb_patch('{}', '{}')": { sqlState: '57014', message: 'canceling statement due to statement timeout' },
  "jsonb_merge_patch('{}', '{}')": stopped('unreachable code was reached'),
  "jsonb_diff('{}', '{}')": stopped('unreachable code was reached'),
  "jsonb_ivm_patch('{}', '{}')": stopped('integer divide by zero'),
  "jsonb_ivm_set_path('{}', '', '{}')": stopped('out of bounds memory access'),
  "jsonb_extract_id('{}', '')": stopped('out of bounds memory access'),
};

describe.each(servers)('on PostgreSQL %s', (version) => {
  test('a fault in the kernel is an error of the statement, and the process goes on', {
    timeout: 300_000,
  }, async () => {
    const installation = installExtension(version, { kernel: await writeFaultKernel() });
    const server = await startServer(version, { installation });
    const driver = await openPg(server.url);
    try {
      await driver.execute("CREATE EXTENSION jsonb_ivm; SET statement_timeout = '1s'");
      const pid = await processId(driver);
      const works = () => driver.query(`SELECT jsonb_array_update_where_batch('{"a": 1}', '', '', '[]') AS result`);
      expect(await works()).toEqual([{ result: { a: 1 } }]);
      const before = memoryOf(pid);
      for (const [call, error] of Object.entries(faults)) {
        const failure = await driver.query(`SELECT ${call}`).catch((reason: DatabaseError) => reason);
        expect(failure, call).toMatchObject(error);
        expect(await works(), call).toEqual([{ result: { a: 1 } }]);
      }
      expect(await processId(driver)).toBe(pid);
      const after = memoryOf(pid);
      expect(after.anonymous - before.anonymous).toBeLessThan(16);
      expect(after.addresses - before.addresses).toBeLessThan(16);
      expect(server.log()).not.toMatch(/terminated by signal|server process/);
    } finally {
      await driver.close();
      await server.stop();
    }
  });
});
