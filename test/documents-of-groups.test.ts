import { describe, expect, it } from 'vitest';
import { compileView, createView, type Driver, readPlan, verifyView, viewStatus } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TABLE reading (id int PRIMARY KEY, kind text NOT NULL, value text NOT NULL, at timestamptz);
INSERT INTO reading VALUES (1, 'number', '7', '2026-01-01'), (2, 'number', '7', '2026-01-02'), (3, 'text', 'seven', NULL)`;

const byValue = `SELECT r.value::int AS value, jsonb_build_object('readings', count(*)) AS doc
FROM reading r WHERE r.kind = 'number' GROUP BY r.value::int`;

const byRow = `SELECT r.id, jsonb_build_object('value', r.value) AS doc FROM reading r`;

const byInstant = `SELECT r.at, jsonb_build_object('n', count(*)) AS doc FROM reading r WHERE r.at IS NOT NULL GROUP BY r.at`;

async function expectExact(driver: Driver): Promise<void> {
  expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
}

const documentsOf = (driver: Driver) => driver.query('SELECT value, doc FROM doc ORDER BY value');

const withTables = (engine: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await body(driver);
  });

describe.each(engines)('documents of groups, on %s', (engine) => {
  it('come with the first row of a group, and go with the last', () =>
    withTables(engine, async (driver) => {
      await createView(driver, { name: 'doc', text: byValue });
      await driver.execute(`INSERT INTO reading VALUES (4, 'number', '9', NULL)`);
      expect(await documentsOf(driver)).toEqual([
        { value: 7, doc: { readings: 2 } },
        { value: 9, doc: { readings: 1 } },
      ]);
      await driver.execute(`UPDATE reading SET value = '9' WHERE kind = 'number'`);
      expect(await documentsOf(driver)).toEqual([{ value: 9, doc: { readings: 3 } }]);
      await driver.execute('DELETE FROM reading');
      expect(await documentsOf(driver)).toEqual([]);
    }));

  it('ask rows that the query leaves out for nothing: a key of theirs need not be one', () =>
    withTables(engine, async (driver) => {
      await createView(driver, { name: 'doc', text: byValue });
      await driver.execute(`INSERT INTO reading VALUES (4, 'text', 'nine', NULL)`);
      await driver.execute(`UPDATE reading SET value = value || '!' WHERE kind = 'text'`);
      await driver.execute(`UPDATE reading SET kind = 'number', value = '8' WHERE id = 4`);
      await driver.execute(`UPDATE reading SET kind = 'text', value = 'x' WHERE id = 1`);
      expect(await documentsOf(driver)).toEqual([
        { value: 7, doc: { readings: 1 } },
        { value: 8, doc: { readings: 1 } },
      ]);
      const wrong = driver.execute(`INSERT INTO reading VALUES (5, 'number', 'ten', NULL)`);
      await expect(wrong, 'as the query would').rejects.toMatchObject({ sqlState: '22P02' });
      await expectExact(driver);
    }));

  it('take the place of documents of rows, and the other way round', () =>
    withTables(engine, async (driver) => {
      await createView(driver, { name: 'doc', text: byRow });
      for (const text of [byInstant, byRow, byValue, byInstant]) {
        await createView(driver, { name: 'doc', text }, { replace: true });
        await driver.execute(`UPDATE reading SET at = at + interval '1 hour', id = id + 10`);
        await expectExact(driver);
      }
      expect(await readPlan(driver, 'doc')).toMatchObject({ grouped: true, key: [{ name: 'at' }] });
    }));

  it('say which index finds the rows of a group, until there is one that begins with it', () =>
    withTables(engine, async (driver) => {
      const { warnings } = await createView(driver, { name: 'doc', text: byValue });
      expect(warnings.map(({ code, hint }) => [code, hint])).toEqual([
        ['INDEX_MISSING', 'run: CREATE INDEX ON "public"."reading" ((value::int));'],
      ]);
      const problems = async () => (await viewStatus(driver)).flatMap((view) => view.problems.map(({ code }) => code));
      await driver.execute('CREATE INDEX ON reading (length(value))');
      expect(await problems()).toEqual(['INDEX_MISSING']);
      await driver.execute('TRUNCATE reading'); // an index is built over deleted rows, too, while a snapshot may see them
      await driver.execute('CREATE INDEX ON reading ((value::integer), id)');
      expect(await problems()).toEqual([]);
      const again = await compileView(driver, { name: 'again', text: byValue });
      expect(again.warnings).toEqual([]);
    }));

  it('are refused where the key may be NULL, and accepted where the query says that it is not', () =>
    withTables(engine, async (driver) => {
      const group = (by: string, condition: string) =>
        compileView(driver, {
          name: 'doc',
          text: `SELECT ${by} AS k, jsonb_build_object('n', count(*)) AS doc FROM reading r WHERE ${condition} GROUP BY ${by}`,
        }).then(
          () => 'accepted',
          (error) => error.code,
        );
      expect(await group('r.at', 'true')).toBe('VIEW_KEY_NULLABLE');
      expect(await group("nullif(r.kind, 'x')", 'true')).toBe('VIEW_KEY_NULLABLE');
      expect(await group('r.at', 'r.at IS NOT NULL')).toBe('accepted');
      expect(await group(`r.at`, `r.at > '2026-01-01'`)).toBe('accepted');
      expect(await group(`coalesce(r.at, 'epoch')`, 'true')).toBe('accepted');
    }));
});
