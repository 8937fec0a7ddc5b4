import { describe, expect, it } from 'vitest';
import { DatabaseError, type Driver, viewStatus } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';
import { shareOf } from './servers/share.js';
import { code } from './writers/code.js';
import { definitions } from './writers/definitions.js';
import { declare, exactAfter, schema, stale, views, withShop } from './writers/shop.js';
import { decoys, ways } from './writers/ways.js';

describe.each(engines)('writers on %s', (engine) => {
  it.each(shareOf(engine, 2, Object.entries({ ...ways, ...code, ...definitions })))('%s', (_, statements) =>
    withShop(engine, async (driver) => {
      for (const statement of statements) await exactAfter(driver, statement);
    }),
  );

  it('partitions and inheritance children that are written to directly', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`
        CREATE TABLE sensor (id int PRIMARY KEY, name text);
        CREATE TABLE reading (sensor_id int, day int, value int, PRIMARY KEY (sensor_id, day)) PARTITION BY RANGE (day);
        CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (day);
        CREATE TABLE reading_1a PARTITION OF reading_1 FOR VALUES FROM (0) TO (5);
        CREATE TABLE reading_1b PARTITION OF reading_1 FOR VALUES FROM (5) TO (10);
        CREATE TABLE event (sensor_id int, what text);
        CREATE TABLE alarm (level int) INHERITS (event);
        CREATE INDEX ON event (sensor_id); CREATE INDEX ON alarm (sensor_id);
        INSERT INTO sensor VALUES (1, 'a'), (2, 'b'); INSERT INTO reading SELECT 1, i, i FROM generate_series(0, 9) i`);
      await declare(
        driver,
        'sensor_doc',
        `SELECT s.id, jsonb_build_object('name', s.name,
        'readings', (SELECT jsonb_agg(r.value ORDER BY r.day) FROM reading r WHERE r.sensor_id = s.id),
        'events', (SELECT jsonb_agg(e.what ORDER BY e.what) FROM event e WHERE e.sensor_id = s.id)) AS doc FROM sensor s`,
      );
      for (const statement of [
        `UPDATE reading_1a SET value = -value`,
        `UPDATE reading_1 SET day = day - 5, sensor_id = 2 WHERE day > 5 AND day < 8; DELETE FROM reading_1b WHERE day = 9`,
        `UPDATE reading SET sensor_id = 2, day = 9 - day WHERE sensor_id = 1 AND day IN (0, 2)`,
        `INSERT INTO reading_1a VALUES (2, 3, 5)`,
        `INSERT INTO alarm VALUES (1, 'fire', 3); INSERT INTO event VALUES (1, 'noise')`,
        `UPDATE event SET sensor_id = 2; UPDATE alarm SET what = 'smoke'`,
        `TRUNCATE reading_1b`,
        `TRUNCATE alarm`,
      ])
        await exactAfter(driver, statement, ['sensor_doc']);
      expect(await viewStatus(driver, 'sensor_doc')).toMatchObject([{ problems: [] }]);
      await driver.execute(`CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (10) TO (20)`);
      // where there are event triggers, it has its triggers already
      const events = driver.engine === 'pglite' ? ['answer', 'delete', 'insert', 'truncate', 'update'] : [];
      expect((await viewStatus(driver, 'sensor_doc'))[0]?.problems).toMatchObject(
        events.map((event) => ({
          code: 'VIEW_NOT_MAINTAINED',
          message: expect.stringMatching(new RegExp(`reading_2 has no ${event} trigger`)),
        })),
      );
      await exactAfter(
        driver,
        `INSERT INTO reading VALUES (2, 15, 15); UPDATE reading SET day = day + 10 WHERE day = 1`,
        ['sensor_doc'],
      );
      // its rows stay in the documents; where there are no event triggers, nothing tells of a partition that came and went
      await driver.execute(`DROP TABLE reading_2`);
      const doubt = { code: 'VIEW_IN_DOUBT', message: expect.stringContaining('"public"."reading_2" is not part of') };
      const problems = driver.engine === 'pglite' ? [] : [doubt];
      expect(await viewStatus(driver, 'sensor_doc')).toMatchObject([{ problems }]);
    }));

  describe('with few rights', () => {
    const grants = `
      CREATE ROLE few_rights; GRANT USAGE ON SCHEMA public TO few_rights;
      GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON customer, product, orders, line, parcel, note TO few_rights;
      SET ROLE few_rights`;
    const revoke = 'RESET ROLE; DROP OWNED BY few_rights; DROP ROLE few_rights';

    it('a writer needs rights on the tables alone, and has none on anything else', () =>
      withShop(engine, async (driver) => {
        await driver.execute(grants);
        for (const statement of [
          `INSERT INTO orders VALUES (7, 1, 'x')`,
          `UPDATE customer SET name = 'y' WHERE id = 1`,
          `DELETE FROM line WHERE id < 4`,
          `TRUNCATE parcel`,
          `DELETE FROM customer WHERE id = 2`,
        ])
          await driver.execute(statement);
        for (const forbidden of [
          `SELECT FROM order_doc`,
          `UPDATE order_doc SET doc = NULL`,
          `SELECT FROM jsonb_ivm.view`,
          `CREATE TABLE jsonb_ivm.mine (id int)`,
          `CREATE TEMPORARY TABLE t (id int); CREATE TRIGGER t AFTER INSERT ON t EXECUTE FUNCTION jsonb_ivm."public.order_doc.public.line.truncate"()`,
        ])
          expect(await failureOf(driver, forbidden), forbidden).toBe('42501');
        await driver.execute(revoke);
        expect(await stale(driver)).toEqual([]);
      }));

    it('a creator needs to read, update and put triggers on the tables, and a schema for the documents', () =>
      withDatabase(engine, async (driver) => {
        await driver.execute(`${schema}
          CREATE ROLE few_rights; CREATE SCHEMA few_rights AUTHORIZATION few_rights;
          GRANT USAGE ON SCHEMA public TO few_rights;
          GRANT CREATE ON DATABASE ${await databaseName(driver)} TO few_rights;
          GRANT SELECT, UPDATE, TRIGGER ON customer, product, orders, line, parcel, note TO few_rights;
          SET search_path = few_rights, public; SET ROLE few_rights`);
        for (const [name, text] of Object.entries(views)) await declare(driver, name, text);
        await driver.execute('RESET ROLE');
        await exactAfter(driver, `INSERT INTO orders VALUES (7, 1, 'x'); INSERT INTO line VALUES (20, 7, 1, 1)`);
        await exactAfter(driver, `UPDATE customer SET name = 'y'; UPDATE orders SET customer_id = 3`);
        await exactAfter(driver, `DELETE FROM product; TRUNCATE customer CASCADE`);
        await driver.execute('SET search_path = public; DROP OWNED BY few_rights CASCADE; DROP ROLE few_rights');
      }));

    it("objects of a writer's own do not take the place of what maintenance reads and calls", () =>
      withShop(engine, async (driver) => {
        await driver.execute(`GRANT CREATE ON DATABASE ${await databaseName(driver)} TO PUBLIC; ${grants}`);
        await driver.execute(decoys);
        for (const statement of [
          `UPDATE public.line SET qty = qty + 1`,
          `INSERT INTO public.orders VALUES (7, 1, 'x')`,
          `UPDATE public.customer SET name = name || '!'`,
          `UPDATE public.orders SET id = 8 WHERE id OPERATOR(pg_catalog.=) 7`,
          `DELETE FROM public.line WHERE id OPERATOR(pg_catalog.<) 3`,
          `TRUNCATE public.parcel`,
        ])
          await driver.execute(statement);
        await driver.execute(`DISCARD TEMP; SET search_path = public; DROP SCHEMA evil CASCADE; ${revoke}`);
        expect(await stale(driver)).toEqual([]);
      }));
  });

  it('columns that the view reads stay as they are', () =>
    withShop(engine, async (driver) => {
      for (const [change, code] of [
        ['ALTER TABLE line DROP COLUMN qty', '2BP01'],
        ['ALTER TABLE line ALTER COLUMN qty TYPE bigint', '0A000'],
        ['DROP TABLE note', '2BP01'],
      ] as const)
        expect(await failureOf(driver, change), change).toBe(code);
      await driver.execute('ALTER TABLE line RENAME COLUMN qty TO pieces');
      expect(await failureOf(driver, 'UPDATE line SET pieces = 0')).toBe('42703');
      await driver.execute(
        'ALTER TABLE line RENAME COLUMN pieces TO qty; ALTER TABLE line ADD COLUMN extra int DEFAULT 1',
      );
      await exactAfter(
        driver,
        'UPDATE line SET extra = 2, qty = 0 WHERE id = 1; INSERT INTO line VALUES (50, 1, 1, 1, 1)',
      );
    }));
});

async function failureOf(driver: Driver, statement: string): Promise<string | undefined> {
  try {
    await driver.transaction((inside) => inside.execute(statement));
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error.sqlState;
    throw error;
  }
}

async function databaseName(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  return row?.name ?? '';
}
