import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it, vi } from 'vitest';
import { type Connection, single } from '../src/db/connection.js';
import { driverOver } from '../src/db/session.js';

const silent: Connection = { query: async () => [], execute: async () => 'COMMIT', inTransaction: () => false };

const driver = () => driverOver(single('postgres', silent, async () => {}));

const leftOut = { code: 'INTERNAL' };

describe('the body of a transaction', () => {
  it('is told from calls outside, also within the body of another driver', async () => {
    const [one, other] = [driver(), driver()];
    await one.transaction(async () => {
      await expect(one.query('SELECT 1')).rejects.toMatchObject(leftOut);
      await other.transaction(async () => {
        await expect(one.query('SELECT 1')).rejects.toMatchObject(leftOut);
        await expect(other.query('SELECT 1')).rejects.toMatchObject(leftOut);
      });
      await expect(other.query('SELECT 1')).resolves.toEqual([]);
    });
    await expect(one.query('SELECT 1')).resolves.toEqual([]);
  });

  it('costs the rest of the program one storage, however many drivers there were', async () => {
    const run = vi.spyOn(AsyncLocalStorage.prototype, 'run');
    try {
      for (let n = 0; n < 5; n++) await driver().transaction(async (inner) => inner.transaction(async () => {}));
      expect(run.mock.contexts.length).toBe(10);
      expect(new Set(run.mock.contexts).size).toBe(1);
    } finally {
      run.mockRestore();
    }
  });
});
