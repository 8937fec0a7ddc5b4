import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, type Driver, dropView, readStatements, verifyView, viewStatus } from '../src/index.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';

const schema = `
CREATE SCHEMA shop;
CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, qty int NOT NULL);
CREATE INDEX ON line (order_id);
INSERT INTO orders VALUES (1, 'open'), (2, 'paid');
INSERT INTO line VALUES (1, 1, 2), (2, 1, 3), (3, 2, 4);`;

const text = `SELECT o.id, jsonb_build_object('status', o.status, 'lines',
  (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`;
const view = { name: 'shop."order.doc"', text };

const byHand = [
  `UPDATE shop."order.doc" SET doc = '{}'`,
  `DELETE FROM shop."order.doc" WHERE id = 77`,
  `INSERT INTO shop."order.doc" VALUES (9, '{}')`,
  `TRUNCATE shop."order.doc"`,
  `MERGE INTO shop."order.doc" d USING orders o ON d.id = o.id WHEN MATCHED THEN DELETE`,
  `DO $$ BEGIN UPDATE shop."order.doc" SET doc = '{}'; END $$`,
];

const writes = [
  `INSERT INTO orders VALUES (3, 'new')`,
  'INSERT INTO line VALUES (4, 3, 7), (5, 1, 8)',
  `UPDATE orders SET status = 'sent' WHERE id < 3`,
  'UPDATE line SET qty = 1, order_id = 2 WHERE id = 1',
  'UPDATE orders SET id = 30 WHERE id = 3 AND NOT EXISTS (SELECT FROM line WHERE order_id = 3)',
  'DELETE FROM orders WHERE id = 3',
  'TRUNCATE line',
];

const refused = {
  sqlState: '42809',
  message: 'documents of "shop"."order.doc" cannot be written to by hand',
  hint: expect.stringMatching(
    /^write to the tables that they are made of; ALTER TABLE "shop"."order.doc" DISABLE TRIGGER "jsonb_ivm.*" lets them be written to$/,
  ),
};

async function expectGuarded(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ key: string }>(
    `SELECT attname::text AS key FROM pg_attribute WHERE attrelid = 'shop."order.doc"'::regclass AND attname IN ('id', 'number')`,
  );
  const statements = byHand.map((each) =>
    row?.key === 'id' ? each : each.replace(/\b(WHERE|d\.)( ?)id\b/, `$1$2${row?.key}`),
  );
  for (const statement of statements) await expect(driver.execute(statement), statement).rejects.toMatchObject(refused);
  await expect(driver.execute('DROP TABLE shop."order.doc"')).rejects.toMatchObject({ sqlState: '2BP01' });
  expect(await verifyView(driver, view.name)).toMatchObject({ differences: [] });
}

async function guards(driver: Driver): Promise<unknown[]> {
  return driver.query(`SELECT proname FROM pg_proc WHERE pronamespace = 'jsonb_ivm'::regnamespace
    AND (proname ~ 'guard' OR proname ~ 'hold table') UNION ALL SELECT tgname FROM pg_trigger WHERE tgname ~ 'guard'`);
}

describe.each(engines)('guarded documents on %s', (engine) => {
  it('are written to by maintenance alone, whatever is done to the tables', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      await expectGuarded(driver);
      for (const write of writes) {
        await driver.execute(write);
        expect(await verifyView(driver, view.name), write).toMatchObject({ differences: [] });
      }
      expect((await viewStatus(driver, view.name))[0]?.problems).toEqual([]);
      await expectGuarded(driver);
    }));

  it('let those functions pass that bring them up to date', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      await driver.execute(`ALTER TABLE shop."order.doc" DISABLE TRIGGER USER; UPDATE shop."order.doc" SET doc = '{}';
        DELETE FROM shop."order.doc" WHERE id = 2; ALTER TABLE shop."order.doc" ENABLE TRIGGER USER`);
      const [name] = (
        await driver.query<{ name: string }>(
          `SELECT oid::regproc::text AS name FROM pg_proc WHERE pronargs = 2 AND prosrc ~ 'reached' AND pronamespace = 'jsonb_ivm'::regnamespace`,
        )
      ).map((row) => row.name);
      for (const setting of ['off', 'on']) {
        await driver.execute(`SET quote_all_identifiers = ${setting}; UPDATE orders SET status = status || '!'`);
        await driver.query(`SELECT ${name}(NULL, 100)`);
      }
      await driver.execute('RESET quote_all_identifiers');
      expect(await verifyView(driver, view.name)).toMatchObject({ differences: [] });
      await expectGuarded(driver);
    }));

  it('stay so when the view is replaced, in place or with another key, until that is taken away', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      for (const select of ["o.id, 'x' AS more,", 'o.id AS number,', 'o.id,']) {
        await createView(driver, { ...view, text: text.replace('o.id,', select) }, { replace: true });
        await expectGuarded(driver);
      }
      await createView(driver, { name: view.name }, { replace: true, guard: false });
      await driver.execute(byHand[0] as string);
      expect(await guards(driver)).toEqual([]);
      await createView(driver, { name: view.name }, { replace: true });
      expect(await guards(driver)).toEqual([]);
      await createView(driver, { name: view.name }, { replace: true, guard: true });
      await expectGuarded(driver);
      expect((await readStatements(driver, view.name)).length).toBeGreaterThan(0);
    }));

  it('go with the view, also where the table has gone before', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      await dropView(driver, view.name);
      expect(await guards(driver)).toEqual([]);
      await createView(driver, view, { guard: true });
      await driver.execute('DROP TABLE shop."order.doc" CASCADE');
      await dropView(driver, view.name);
      expect(await guards(driver)).toEqual([]);
      await createView(driver, view, {});
      await driver.execute(byHand[0] as string);
      await driver.execute('DROP TABLE shop."order.doc"');
    }));

  it('may still be written to by triggers of others, which verify reports', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema} CREATE TABLE other (id int)`);
      await createView(driver, view, { guard: true });
      await driver.execute(`CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN UPDATE shop."order.doc" SET doc = '{}' WHERE id = 1; RETURN NULL; END $$;
        CREATE TRIGGER meddle AFTER INSERT ON other EXECUTE FUNCTION meddle(); INSERT INTO other VALUES (1)`);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 1 });
    }));
});

describe.each(servers)('PostgreSQL %s', (version) => {
  it('nobody but the owner can make a write look like one of those functions', () =>
    withServer(version, async (driver, url) => {
      await driver.execute(`${schema} DROP ROLE IF EXISTS meddler; CREATE ROLE meddler LOGIN PASSWORD 'meddler'`);
      await createView(driver, view, { guard: true });
      await driver.execute(`GRANT USAGE ON SCHEMA shop, jsonb_ivm TO meddler; GRANT ALL ON shop."order.doc" TO meddler;
        GRANT CREATE ON SCHEMA shop TO meddler`);
      const meddler = await openPg(url.replace(/\/\/[^@]*@/, '//meddler:meddler@'));
      try {
        for (const statement of byHand.filter((each) => !each.includes('orders')))
          await expect(meddler.execute(statement)).rejects.toMatchObject(refused);
        const forged = `EXECUTE 'UPDATE shop."order.doc" SET doc = NULL -- jsonb_ivm."shop.order.doc.refresh"('`;
        const [row] = await driver.query<{ name: string }>(
          `SELECT proname::text AS name FROM pg_proc WHERE proname ~ 'refresh' AND pronargs = 1`,
        );
        const named = forged.replace('shop.order.doc.refresh', String(row?.name));
        await expect(meddler.execute(`DO $$ BEGIN ${named}; END $$`)).rejects.toMatchObject(refused);
      } finally {
        await meddler.close();
        await driver.execute('DROP OWNED BY meddler CASCADE; DROP ROLE meddler');
      }
    }));

  it('are refused to COPY, but not to who has triggers off', () =>
    withServer(version, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      await expect(driver.execute(`COPY shop."order.doc" FROM PROGRAM 'echo'`)).rejects.toMatchObject(refused);
      await driver.execute(`SET session_replication_role = replica; ${byHand[0]}; RESET session_replication_role`);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 2 });
    }));
});
