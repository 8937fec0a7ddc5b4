import { describe, expect, it } from 'vitest';
import { createView, DatabaseError, type Driver, verifyView, viewStatus } from '../src/index.js';
import { rival, rivalled, schema, statements, views } from './partitions/world.js';
import { engines, withDatabase } from './servers/databases.js';

const withViews = (engine: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    for (const [name, text] of Object.entries(views)) await createView(driver, { name, text });
    await body(driver);
  });

async function failureOf(driver: Driver, statement: string): Promise<string | undefined> {
  try {
    await driver.execute(statement);
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.sqlState;
  }
}

async function expectExact(driver: Driver, statement: string): Promise<void> {
  const stale: string[] = [];
  for (const name of Object.keys(views)) if ((await verifyView(driver, name)).differing > 0) stale.push(name);
  expect(stale, statement).toEqual([]);
}

describe.each(engines)('parts of tables, on %s', (engine) => {
  it('are followed whichever way they are written', () =>
    withViews(engine, async (driver) => {
      for (const statement of statements) {
        await driver.execute(statement);
        await expectExact(driver, statement);
      }
      const problems = (await viewStatus(driver)).flatMap((view) => view.problems);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const kept of ['kept', 'departed', 'arrived'])
        expect(await driver.query(`SELECT FROM jsonb_ivm."public.of_reading.public.reading.${kept}"`)).toEqual([]);
    }));

  it('are reported where what follows them is gone or disabled', { timeout: 120_000 }, () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const [name, text = ''] = Object.entries(views).find(([view]) => view === 'of_reading') ?? ['of_reading'];
      await createView(driver, { name, text });
      const of = `"jsonb_ivm.public.of_reading.public.reading.moved`;
      const rows = `jsonb_ivm."public.of_reading.public.reading.`;
      for (const change of [
        `DROP TRIGGER ${of}.leave" ON reading`,
        `DROP TRIGGER ${of}.keep" ON reading`,
        `DROP TRIGGER ${of}.answer" ON reading_1b`,
        `ALTER TABLE reading_2 DISABLE TRIGGER ${of}.leave"`,
        `ALTER TABLE reading DISABLE TRIGGER ${of}.answer"`,
        `DROP TRIGGER ${of}.answer" ON ${rows}departed"`,
        `ALTER TABLE ${rows}arrived" DISABLE TRIGGER ${of}.answer"`,
        `DROP FUNCTION ${rows}moved.keep"() CASCADE`,
        `DROP TABLE ${rows}kept"`,
      ]) {
        const told = new Error('rolled back');
        await driver
          .transaction(async (inside) => {
            await inside.execute(change);
            const problems = (await viewStatus(inside)).flatMap((view) => view.problems);
            expect(
              problems.map(({ code }) => code),
              change,
            ).toContain('VIEW_NOT_MAINTAINED');
            throw told;
          })
          .catch((error) => {
            if (error !== told) throw error;
          });
      }
      expect((await viewStatus(driver)).flatMap((view) => view.problems)).toEqual([]);
    }),
  );

  it('are exact or refused where triggers change rows that MERGE moves', { timeout: 120_000 }, () =>
    withViews(engine, async (driver) => {
      await driver.execute(rival);
      for (const [statement, failure] of rivalled) {
        expect(await failureOf(driver, statement), statement).toBe(failure);
        await expectExact(driver, statement);
      }
    }),
  );
});
