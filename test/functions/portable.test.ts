import { describe, expect, test } from 'vitest';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { type Case, cases } from '../extension/cases.js';
import { engines } from '../servers/databases.js';
import { withPortable } from './database.js';

/** The result of a call as text, or its SQLSTATE and message. */
async function outcomeOf(driver: Driver, call: string): Promise<string | null> {
  try {
    const [row] = await driver.query<{ result: string | null }>(`SELECT (${call})::text AS result`);
    return row?.result ?? null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return `${error.sqlState} ${error.message}`;
  }
}

const expectedOf = ([, expected]: Case) =>
  typeof expected === 'object' && expected !== null ? `${expected.code} ${expected.message}` : expected;

describe.each(engines)('the portable functions on %s', (engine) => {
  test('give the results and errors that the extension gives', async () => {
    await withPortable(engine, async (driver) => {
      const all = Object.values(cases).flat();
      const outcomes: [string, string | null][] = [];
      for (const [call] of all) outcomes.push([call, await outcomeOf(driver, call)]);
      expect(outcomes).toEqual(all.map((each) => [each[0], expectedOf(each)]));
    });
  });

  test('do not depend on the search path, nor on functions that others put there', async () => {
    await withPortable(engine, async (driver) => {
      await driver.execute(`CREATE SCHEMA trap;
        CREATE FUNCTION trap.jsonb_typeof(jsonb) RETURNS text LANGUAGE sql AS $$SELECT 'trapped'$$;
        CREATE FUNCTION trap.jsonb_array_length(jsonb) RETURNS integer LANGUAGE sql AS $$SELECT 99$$;
        CREATE FUNCTION trap.concat_jsonb(jsonb, jsonb) RETURNS jsonb LANGUAGE sql AS $$SELECT '"trapped"'::jsonb$$;
        CREATE OPERATOR trap.|| (LEFTARG = jsonb, RIGHTARG = jsonb, FUNCTION = trap.concat_jsonb);
        SET search_path = trap, pg_catalog`);
      const call = `public.jsonb_deep_merge('{"a": {"x": 1}}', '{"a": {"y": 2}}')`;
      expect(await outcomeOf(driver, call)).toBe('{"a": {"x": 1, "y": 2}}');
      await driver.execute('RESET search_path');
    });
  });

  test('are immutable, safe in parallel and described', async () => {
    await withPortable(engine, async (driver) => {
      const rows = await driver.query<{ name: string; facts: string }>(
        `SELECT p.proname AS name, concat_ws(' ', p.provolatile, p.proparallel, d.description IS NOT NULL) AS facts
         FROM pg_proc p LEFT JOIN pg_description d ON d.objoid = p.oid
         WHERE p.pronamespace = 'public'::regnamespace`,
      );
      expect(rows.filter(({ facts }) => facts !== 'i s t')).toEqual([]);
      expect(rows.length).toBeGreaterThan(40);
    });
  });

  test('go down to any depth', async () => {
    await withPortable(engine, async (driver) => {
      const deep = (leaf: number) => `(repeat('{"a":', 120) || '${leaf}' || repeat('}', 120))::jsonb`;
      for (const call of [
        `jsonb_deep_merge(${deep(1)}, ${deep(2)}) = ${deep(2)}`,
        `jsonb_merge_patch(${deep(1)}, ${deep(2)}) = ${deep(2)}`,
        `jsonb_patch(${deep(1)}, jsonb_diff(${deep(1)}, ${deep(2)})) = ${deep(2)}`,
        `jsonb_array_length(jsonb_diff(${deep(1)}, ${deep(2)})) = 1`,
      ])
        expect([call, await outcomeOf(driver, call)]).toEqual([call, 'true']);
    });
  });
});
