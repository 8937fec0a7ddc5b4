import { describe, expect, test } from 'vitest';
import { analyzeView, connect, createView, type Driver, type SampleAnalysis, type ViewAnalysis } from '../src/index.js';
import { runInProcess } from './cli-output.js';
import { engines, withDatabase, withServer } from './servers/databases.js';

const shop = `
CREATE TABLE customer (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer ON DELETE CASCADE, total numeric(9, 2));
CREATE TABLE line (order_id int REFERENCES orders, no int, sku text, PRIMARY KEY (order_id, no));
CREATE INDEX orders_customer_id ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ann'), (2, 'Ben');
INSERT INTO orders VALUES (10, 1, 1.10), (11, 1, 2), (12, 2, 3);
INSERT INTO line VALUES (10, 1, 'a'), (10, 2, 'b'), (11, 1, 'a');
`;

const orderDoc = {
  name: 'order_doc',
  text: `SELECT o.id, jsonb_build_object('total', o.total,
    'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('no', l.no, 'sku', l.sku) ORDER BY l.no), '[]')
              FROM line l WHERE l.order_id = o.id),
    'customer', (SELECT jsonb_build_object('name', c.name) FROM customer c WHERE c.id = o.customer_id)) AS doc
  FROM orders o`,
};

/** Every row of every table with the transaction that wrote it, so that a write that changes nothing shows as well. */
const contents = (driver: Driver) =>
  driver.query(`SELECT * FROM (
    SELECT 'customer' AS of, t.xmin::text, t::text FROM customer t
    UNION ALL SELECT 'orders', t.xmin::text, t::text FROM orders t
    UNION ALL SELECT 'line', t.xmin::text, t::text FROM line t
    UNION ALL SELECT 'order_doc', t.xmin::text, t::text FROM order_doc t) AS all_rows ORDER BY 1, 3`);

/** `table event column` to what was found. */
const bySample = ({ samples }: ViewAnalysis): Record<string, SampleAnalysis> =>
  Object.fromEntries(
    samples.map((sample) => [[sample.table.name, sample.event, sample.column].filter(Boolean).join(' '), sample]),
  );

const outcomes = (analysis: ViewAnalysis): Record<string, string> =>
  Object.fromEntries(
    Object.entries(bySample(analysis)).map(([name, { measured, note }]) => {
      const { inserted = 0, updated = 0, deleted = 0 } = measured?.documents ?? {};
      return [name, measured === null ? `not measured: ${note}` : `+${inserted} ~${updated} -${deleted}`];
    }),
  );

const noted = (analysis: ViewAnalysis, name: string) => bySample(analysis)[name]?.note;

describe.each(engines)('analysing a view on %s', (engine) => {
  const withShop = (body: (driver: Driver) => Promise<void>) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(shop);
      await createView(driver, orderDoc);
      await body(driver);
    });

  test('measures every event and column of every table, and leaves everything as it was', async () => {
    await withShop(async (driver) => {
      const before = await contents(driver);
      const analysis = await analyzeView(driver, 'order_doc');
      expect(analysis.view).toEqual({ schema: 'public', name: 'order_doc' });
      expect(outcomes(analysis)).toMatchInlineSnapshot(`
        {
          "customer delete": "+0 ~0 -1",
          "customer insert": "+0 ~0 -0",
          "customer update id": "not measured: update or delete on table "customer" violates foreign key constraint "orders_customer_id_fkey" on table "orders"",
          "customer update name": "+0 ~2 -0",
          "line delete": "+0 ~1 -0",
          "line insert": "+0 ~1 -0",
          "line update no": "+0 ~1 -0",
          "line update order_id": "+0 ~2 -0",
          "line update sku": "+0 ~1 -0",
          "orders delete": "+0 ~0 -1",
          "orders insert": "+1 ~0 -0",
          "orders update customer_id": "+0 ~1 -0",
          "orders update id": "+1 ~0 -1",
          "orders update total": "+0 ~1 -0",
        }
      `);
      expect(await contents(driver)).toEqual(before);
    });
  });

  test('tells the statement from the triggers of the view and from others', async () => {
    await withShop(async (driver) => {
      await driver.execute(`
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER "no""te" AFTER UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION note()`);
      const { samples } = await analyzeView(driver, 'order_doc', { runs: 3 });
      for (const { measured } of samples) {
        if (measured === null) continue;
        const { total, statement, maintenance, otherTriggers } = measured.times;
        expect(measured.runs).toBe(3);
        expect(statement + maintenance + otherTriggers).toBeCloseTo(total, 3);
        const own = measured.triggers.filter(({ maintains }) => maintains !== null);
        expect(own.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBeCloseTo(maintenance, 3);
      }
      const triggersOf = (event: string, column: string | null) =>
        samples
          .find((sample) => sample.table.name === 'orders' && sample.event === event && sample.column === column)
          ?.measured?.triggers.map(({ name, table, maintains, calls }) => ({ name, table, maintains, calls }));
      expect(triggersOf('update', 'total')).toEqual([
        {
          name: 'jsonb_ivm.public.order_doc.public.orders.update',
          table: 'orders',
          maintains: { table: { schema: 'public', name: 'orders' }, event: 'update' },
          calls: 1,
        },
        { name: 'no"te', table: 'orders', maintains: null, calls: 1 },
      ]);
    });
  });

  test('says why a sample is not to be had', async () => {
    await withShop(async (driver) => {
      await driver.execute(`
        CREATE TABLE tag (id int PRIMARY KEY, shape_id int);
        CREATE TABLE shape (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at point, twice int GENERATED ALWAYS AS (2) STORED);
        INSERT INTO shape (at) VALUES ('(1,2)');
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
        CREATE TRIGGER refuse BEFORE DELETE ON shape FOR EACH ROW EXECUTE FUNCTION refuse()`);
      const text = `SELECT s.id, jsonb_build_object('twice', s.twice, 'at', s.at::text,
        'tags', (SELECT count(*) FROM tag t WHERE t.shape_id = s.id)) AS doc FROM shape s WHERE s.twice = 2`;
      await createView(driver, { name: 'shape_doc', text });
      expect(outcomes(await analyzeView(driver, 'shape_doc'))).toMatchInlineSnapshot(`
        {
          "shape delete": "not measured: not today",
          "shape insert": "+1 ~0 -0",
          "shape update at": "not measured: no other value of type point was found",
          "shape update id": "not measured: column "id" can only be updated to DEFAULT",
          "shape update twice": "not measured: it is generated from other columns",
          "tag delete": "not measured: the table is empty",
          "tag insert": "not measured: the table is empty",
          "tag update shape_id": "not measured: the table is empty",
        }
      `);
      await driver.execute('ALTER TABLE orders DISABLE TRIGGER USER');
      expect(noted(await analyzeView(driver, 'order_doc'), 'orders insert')).toMatch(/^no trigger of the view ran/);
    });
  });

  test('works within the caller’s transaction, which goes on as it was', async () => {
    await withShop(async (driver) => {
      await driver.transaction(async (inside) => {
        await inside.execute(`SET LOCAL lock_timeout = '7s'; UPDATE customer SET name = 'Anna' WHERE id = 1`);
        const before = await contents(inside);
        await analyzeView(inside, 'order_doc', { runs: 1 });
        expect(await contents(inside)).toEqual(before);
        expect(await inside.query('SHOW lock_timeout')).toEqual([{ lock_timeout: '7s' }]);
      });
      expect(await driver.query('SELECT name FROM customer WHERE id = 1')).toEqual([{ name: 'Anna' }]);
    });
  });

  test('changes values of many types, with and without keys, in partitions and inheritance children', async () => {
    await withDatabase(engine, async (driver) => {
      await driver.execute(`
        CREATE TYPE mood AS ENUM ('it''s', 'ok');
        CREATE DOMAIN small AS int CHECK (VALUE < 1000);
        CREATE TABLE "a"";'$$ b" ("i d" uuid PRIMARY KEY, "m\\" mood, flag boolean, d date, t timestamptz, at time, n small,
          f float8, w varchar(3), c char(2), j jsonb, x bytea, span interval, nothing text) PARTITION BY HASH ("i d");
        CREATE TABLE part_0 PARTITION OF "a"";'$$ b" FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        INSERT INTO "a"";'$$ b" VALUES ('11111111-1111-1111-1111-111111111111', 'it''s', true, '2024-02-29', '2024-01-01',
          '10:00', 5, 1.5, 'abc', 'xy', '{"a": "\\\\"}', '\\x00', '1 day', NULL);
        CREATE TABLE loose (owner uuid, v text);
        CREATE TABLE looser () INHERITS (loose);
        INSERT INTO looser VALUES ('11111111-1111-1111-1111-111111111111', E'back\\\\slash ''quoted''');
        CREATE INDEX ON loose (owner); CREATE INDEX ON looser (owner)`);
      const columns = ['m\\', 'flag', 'd', 't', 'at', 'n', 'f', 'w', 'c', 'j', 'x', 'span', 'nothing'];
      const texts = columns.map((name) => `b."${name}"::text`);
      const decisive = texts.map((text) => `${text} IS DISTINCT FROM 'never'`).join(' AND ');
      const text = `SELECT b."i d", jsonb_build_object('all', jsonb_build_array(${texts.join(', ')}),
        'loose', (SELECT jsonb_agg(l.v ORDER BY l.v) FROM loose l WHERE l.owner = b."i d")) AS doc FROM "a"";'$$ b" b
        WHERE ${decisive}`;
      await createView(driver, { name: '"d""o;c"', text });
      const found = outcomes(await analyzeView(driver, '"d""o;c"', { runs: 1 }));
      expect(found).toMatchInlineSnapshot(`
        {
          "a";'$$ b delete": "+0 ~0 -1",
          "a";'$$ b insert": "+1 ~0 -0",
          "a";'$$ b update at": "+0 ~1 -0",
          "a";'$$ b update c": "+0 ~1 -0",
          "a";'$$ b update d": "+0 ~1 -0",
          "a";'$$ b update f": "+0 ~1 -0",
          "a";'$$ b update flag": "+0 ~1 -0",
          "a";'$$ b update i d": "+1 ~0 -1",
          "a";'$$ b update j": "+0 ~1 -0",
          "a";'$$ b update m\\": "+0 ~1 -0",
          "a";'$$ b update n": "+0 ~1 -0",
          "a";'$$ b update nothing": "+0 ~1 -0",
          "a";'$$ b update span": "+0 ~1 -0",
          "a";'$$ b update t": "+0 ~1 -0",
          "a";'$$ b update w": "+0 ~1 -0",
          "a";'$$ b update x": "+0 ~1 -0",
          "loose delete": "+0 ~1 -0",
          "loose insert": "+0 ~1 -0",
          "loose update owner": "+0 ~1 -0",
          "loose update v": "+0 ~1 -0",
        }
      `);
    });
  });
});

describe('analysing a view on a server', () => {
  const withShop = (body: (driver: Driver, url: string) => Promise<void>) =>
    withServer('15', async (driver, url) => {
      await driver.execute(shop);
      await createView(driver, orderDoc);
      await body(driver, url);
    });

  test('does not wait long for the locks of others', async () => {
    await withShop(async (driver, url) => {
      await driver.transaction(async (blocking) => {
        await blocking.execute('SELECT FROM line FOR UPDATE');
        const other = await connect(url);
        const analysis = await analyzeView(other, 'order_doc', { lockTimeout: 20 }).finally(() => other.close());
        expect(outcomes(analysis)).toMatchObject({
          'line delete': 'not measured: canceling statement due to lock timeout',
          'customer update name': '+0 ~2 -0',
        });
      });
    });
  });

  test('does not take the end of the session for an obstacle', async () => {
    await withShop(async (driver) => {
      await driver.execute(`
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
        CREATE TRIGGER die AFTER INSERT ON customer FOR EACH ROW EXECUTE FUNCTION die()`);
      await expect(analyzeView(driver, 'order_doc')).rejects.toMatchObject({
        code: 'CONNECTION_LOST',
        cause: { sqlState: '57P01' },
      });
    });
  });

  test('is part of explain on the command line', async () => {
    await withShop(async (driver, url) => {
      const before = await contents(driver);
      const env = { DATABASE_URL: url };
      const { status, stdout, stderr } = await runInProcess(['explain', 'order_doc', '--analyze'], { env });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^ {2}update of name +\d+\.\d\d +\d+\.\d\d +\d+\.\d\d {2}2 updated$/m);
      const json = await runInProcess(['explain', 'order_doc', '--analyze', '--format', 'json'], { env });
      const { analysis, tables } = JSON.parse(json.stdout);
      expect(tables).toHaveLength(3);
      expect(analysis[0]).toMatchObject({ table: { name: 'customer' }, event: 'insert', column: null });
      expect(await contents(driver)).toEqual(before);
      const unknown = await runInProcess(['explain', 'nothing', '--analyze'], { env });
      expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    });
  });
});
