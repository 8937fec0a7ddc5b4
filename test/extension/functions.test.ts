import { describe, expect, test } from 'vitest';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { servers, withServer } from '../servers/databases.js';
import { type Case, cases } from './cases.js';
import { createFunctions } from './schemas.js';

const all = Object.values(cases).flat();

/** What came of a call, as a case says it. */
async function outcomeOf(driver: Driver, [call, expected]: Case): Promise<Case[1]> {
  try {
    const [row] = await driver.query<{ result: string | null }>(`SELECT (${call})::text AS result`);
    return row?.result ?? null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { sqlState: code, message, hint } = error;
    const hinted = typeof expected === 'object' && expected !== null && hint !== undefined;
    return hinted ? { code, message, hint } : { code, message };
  }
}

describe.each(servers)('on PostgreSQL %s', (version) => {
  test.each(['extension', 'portable'])('every function of the %s does what it should', async (schema) => {
    await withServer(version, async (driver) => {
      await createFunctions(driver);
      await driver.execute(`SET search_path = ${schema}, pg_catalog`);
      const outcomes: Case[] = [];
      for (const each of all) outcomes.push([each[0], await outcomeOf(driver, each)]);
      expect(outcomes).toEqual(all);
    });
  });

  test('every function of the extension but those of document views is immutable, safe in parallel, described, and has cases', async () => {
    await withServer(version, async (driver) => {
      await createFunctions(driver);
      const functions = await driver.query<{ name: string; facts: string }>(
        `SELECT p.proname AS name, concat_ws(' ', provolatile, proparallel, proisstrict, d.description <> '') AS facts
         FROM pg_extension x JOIN pg_depend e ON e.refobjid = x.oid JOIN pg_proc p ON p.oid = e.objid LEFT JOIN pg_description d ON d.objoid = p.oid
         WHERE extname = 'jsonb_ivm' AND e.deptype = 'e' AND e.classid = 'pg_proc'::regclass ORDER BY 1`,
      );
      const unusual = functions.filter(({ facts }) => facts !== 'i s t t');
      expect(unusual).toEqual([
        { name: 'jsonb_array_insert_where', facts: 'i s f t' },
        { name: 'jsonb_ivm_computed', facts: 'v u t t' },
        { name: 'jsonb_ivm_lock', facts: 'v u t t' },
        { name: 'jsonb_ivm_maintain', facts: 'v u f t' },
      ]);
      const called = new Set(all.map(([call]) => /jsonb_\w+(?=\()/.exec(call.replace('jsonb_agg(', ''))?.[0]));
      const ofViews = ['jsonb_ivm_computed', 'jsonb_ivm_lock', 'jsonb_ivm_maintain'];
      expect(functions.map(({ name }) => name).filter((name) => !ofViews.includes(name))).toEqual([...called].sort());
    });
  });

  test('both versions of a function have the same signature', async () => {
    await withServer(version, async (driver) => {
      await createFunctions(driver);
      const signatures = (schema: string) =>
        driver.query(
          `SELECT p.proname, pg_get_function_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result
           FROM pg_proc p WHERE pronamespace = $1::text::regnamespace AND proname !~ '^_' AND proname NOT IN ('jsonb_ivm_maintain', 'jsonb_ivm_lock', 'jsonb_ivm_computed')
           ORDER BY 1`,
          [schema],
        );
      expect(await signatures('extension')).toEqual(await signatures('portable'));
    });
  });
});
