import { describe, expect, test } from 'vitest';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { rfc6902, rfc7396 } from '../kernel/rfc-examples.js';
import { engines } from '../servers/databases.js';
import { withPortable } from './database.js';

async function outcomeOf(driver: Driver, name: string, target: unknown, patch: unknown): Promise<unknown> {
  try {
    const [row] = await driver.query<{ result: unknown }>(
      `SELECT ${name}($1, $2) AS result`,
      [target, patch].map((value) => JSON.stringify(value)),
    );
    return row?.result;
  } catch (error) {
    if (error instanceof DatabaseError) return error.sqlState;
    throw error;
  }
}

describe.each(engines)('the examples of the RFCs, with portable functions on %s', (engine) => {
  test('RFC 6902, JSON Patch', async () => {
    await withPortable(engine, async (driver) => {
      for (const [section, target, patch, expected] of rfc6902) {
        const outcome = await outcomeOf(driver, 'jsonb_patch', target, patch);
        expect([section, outcome]).toEqual([section, expected]);
      }
    });
  });

  test('RFC 7396, JSON Merge Patch', async () => {
    await withPortable(engine, async (driver) => {
      for (const [target, patch, expected] of rfc7396) {
        const outcome = await outcomeOf(driver, 'jsonb_merge_patch', target, patch);
        expect([target, patch, outcome]).toEqual([target, patch, expected]);
      }
    });
  });
});
