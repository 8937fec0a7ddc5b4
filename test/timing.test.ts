import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, type Driver, dropView, explainView, formatPlan, verifyView, viewStatus } from '../src/index.js';
import { engines, withDatabase, withServer } from './servers/databases.js';
import { startServer } from './servers/server.js';

const schema = `
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, note text);
CREATE TABLE product (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL DEFAULT 'open');
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  product_id int NOT NULL REFERENCES product, qty int NOT NULL);
CREATE INDEX ON orders (customer_id); CREATE INDEX ON line (order_id); CREATE INDEX ON line (product_id);
INSERT INTO customer SELECT i, 'c' || i FROM generate_series(1, 5) i;
INSERT INTO product SELECT i, 'p' || i FROM generate_series(1, 5) i;
INSERT INTO orders SELECT i, 1 + i % 5 FROM generate_series(1, 20) i;
INSERT INTO line SELECT i, 1 + i % 20, 1 + i % 5, i FROM generate_series(1, 60) i;
CREATE TABLE written (id bigint GENERATED ALWAYS AS IDENTITY, key int, event text);
`;

const text = (timing: string): string => `SET jsonb_ivm.timing = ${timing};
SELECT o.id, jsonb_build_object('status', o.status,
    'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id),
    'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', p.name, 'qty', l.qty) ORDER BY l.id)
      FROM line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id), '[]'),
    'total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o WHERE o.status <> 'hidden'`;

/** Notes each write of a document. */
const watch = `
CREATE FUNCTION watched() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO public.written (key, event) VALUES (coalesce(new.id, old.id), lower(tg_op));
  RETURN NULL;
END $$;
CREATE TRIGGER watched AFTER INSERT OR UPDATE OR DELETE ON order_doc FOR EACH ROW EXECUTE FUNCTION watched();
`;

async function withView<T>(engine: string, body: (driver: Driver) => Promise<T>): Promise<T> {
  return withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await createView(driver, { name: 'order_doc', text: text('commit') });
    await driver.execute(watch);
    return body(driver);
  });
}

/** What was written to documents since the last time. */
async function written(driver: Driver): Promise<string[]> {
  const rows = await driver.query<{ what: string }>(
    `WITH gone AS (DELETE FROM written RETURNING *) SELECT key || ' ' || event AS what FROM gone ORDER BY id`,
  );
  return rows.map(({ what }) => what).sort();
}

/** How many changes are noted and not answered. */
async function notes(driver: Driver): Promise<number> {
  const tables = await driver.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = 'jsonb_ivm'::regnamespace AND relname LIKE '%.notes'`,
  );
  const counts = await Promise.all(
    tables.map(({ name }) => driver.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`)),
  );
  return counts.flat().reduce((sum, { count }) => sum + count, 0);
}

async function problems(driver: Driver): Promise<string[]> {
  const [status] = await viewStatus(driver, 'order_doc');
  return (status?.problems ?? []).map(({ message }) => message);
}

const exact = { differing: 0 };

const writes = [
  `UPDATE customer SET name = 'new' WHERE id = 1`,
  `UPDATE line SET order_id = 2 WHERE id = 3`,
  `UPDATE orders SET id = 1200 WHERE id = 1 AND NOT EXISTS (SELECT FROM line WHERE order_id = 1)`,
  `DELETE FROM orders WHERE id = 5`,
  `UPDATE orders SET status = 'hidden' WHERE id = 6`,
  `UPDATE orders SET status = 'open' WHERE id = 6`,
  `INSERT INTO line SELECT i, 2 + i % 3, 1, i FROM generate_series(2001, 2500) i`,
  `UPDATE product SET id = 50 WHERE id = 5 AND NOT EXISTS (SELECT FROM line WHERE product_id = 5)`,
  `INSERT INTO line VALUES (9, 7, 2, 99) ON CONFLICT (id) DO UPDATE SET qty = 99, order_id = 7`,
  `DELETE FROM line WHERE id < 20`,
  `UPDATE line SET product_id = 1 + id % 4, qty = qty + 1`,
  `TRUNCATE line`,
  `INSERT INTO line VALUES (1001, 7, 2, 99)`,
];

describe.each(engines)('a view that changes at commit, on %s', (engine) => {
  it('writes each document once, whatever the transaction does', () =>
    withView(engine, async (driver) => {
      await driver.transaction(async (inside) => {
        await inside.execute(`INSERT INTO orders VALUES (100, 1)`);
        for (let line = 0; line < 10; line++)
          await inside.execute(`INSERT INTO line VALUES (${1000 + line}, 100, 1 + ${line} % 5, ${line})`);
        await inside.execute(`UPDATE orders SET status = 'paid' WHERE id = 100`);
        await inside.execute(`UPDATE line SET order_id = 3 WHERE id = 1000`);
        expect(await inside.query(`SELECT FROM order_doc WHERE id = 100`)).toHaveLength(0);
      });
      expect(await written(driver)).toEqual(['100 insert', '3 update']);
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    }));

  it('writes nothing where nothing changed that it reads', () =>
    withView(engine, async (driver) => {
      await driver.execute(`UPDATE customer SET note = 'x'; UPDATE line SET qty = qty; DELETE FROM line WHERE id = -1`);
      expect(await written(driver)).toEqual([]);
      expect(await notes(driver)).toBe(0);
    }));

  it('is exact after every kind of write, one by one and all in one transaction', () =>
    withView(engine, async (driver) => {
      for (const write of writes) {
        await driver.execute(write);
        expect(await verifyView(driver, 'order_doc'), write).toMatchObject(exact);
      }
      await driver.transaction(async (inside) => {
        for (const write of writes) await inside.execute(write.replaceAll(/\b(?=\d{4}\b)/g, '9'));
      });
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
      expect(await notes(driver)).toBe(0);
    }));

  it('forgets what a savepoint takes back, and answers what comes after it', () =>
    withView(engine, async (driver) => {
      await driver.execute(`
        BEGIN;
        SAVEPOINT one; UPDATE line SET qty = 77 WHERE order_id = 2; ROLLBACK TO one;
        SAVEPOINT two; UPDATE line SET qty = 78 WHERE order_id = 3; RELEASE two;
        UPDATE line SET qty = 79 WHERE order_id = 4;
        SAVEPOINT three; UPDATE line SET qty = 80 WHERE order_id = 5; ROLLBACK TO three;
        COMMIT`);
      expect(await written(driver)).toEqual(['3 update', '4 update']);
      await driver.execute(`BEGIN; UPDATE line SET qty = 81 WHERE order_id = 2; ROLLBACK`);
      expect(await written(driver)).toEqual([]);
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
      expect(await notes(driver)).toBe(0);
    }));

  it('answers earlier for who asks: by flush, or by constraints that are immediate', () =>
    withView(engine, async (driver) => {
      await driver.transaction(async (inside) => {
        await inside.execute(`UPDATE line SET qty = 77 WHERE order_id = 2`);
        expect(await written(inside)).toEqual([]);
        await inside.execute(`SELECT jsonb_ivm.flush()`);
        expect(await written(inside)).toEqual(['2 update']);
        expect(await verifyView(inside, 'order_doc')).toMatchObject(exact);
        await inside.execute(`UPDATE line SET qty = 78 WHERE order_id = 2`);
        expect(await written(inside)).toEqual([]);
        await inside.execute(`SET CONSTRAINTS ALL IMMEDIATE`);
        expect(await written(inside)).toEqual(['2 update']);
        await inside.execute(`UPDATE line SET qty = 79 WHERE order_id = 2`);
        expect(await verifyView(inside, 'order_doc')).toMatchObject(exact);
        await inside.execute(`SET CONSTRAINTS ALL DEFERRED; UPDATE line SET qty = 80 WHERE order_id = 2`);
      });
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    }));

  it('answers what a deferred trigger of the user writes afterwards', () =>
    withView(engine, async (driver) => {
      await driver.execute(`
        CREATE FUNCTION count_up() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE public.line SET qty = qty + 1000 WHERE order_id = new.order_id + 1 AND qty < 1000;
          RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER zz AFTER UPDATE ON line DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW WHEN (new.qty < 1000) EXECUTE FUNCTION count_up();
        UPDATE line SET qty = 5 WHERE order_id = 2`);
      expect(new Set(await written(driver))).toEqual(new Set(['2 update', '3 update']));
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    }));

  it('fails the commit, and leaves nothing, where a document cannot be computed', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`CREATE TABLE a (id int PRIMARY KEY, n int); INSERT INTO a VALUES (1, 1)`);
      await createView(driver, {
        name: 'a_doc',
        text: `SET jsonb_ivm.timing = 'commit'; SELECT id, jsonb_build_object('inverse', 100 / n) AS doc FROM a`,
      });
      await expect(
        driver.transaction(async (inside) => {
          await inside.execute(`UPDATE a SET n = 0`);
          await inside.execute(`INSERT INTO a VALUES (2, 2)`);
        }),
      ).rejects.toMatchObject({ sqlState: '22012' });
      await driver.transaction(async (inside) => {
        await inside.execute(`UPDATE a SET n = 0`);
        await inside.execute(`UPDATE a SET n = 50`);
      });
      expect(await driver.query(`SELECT doc FROM a_doc`)).toEqual([{ doc: { inverse: 2 } }]);
    }));

  it('is followed by views over its documents, at commit or at once', () =>
    withView(engine, async (driver) => {
      for (const timing of ['commit', 'statement'])
        await createView(driver, {
          name: `total_${timing}`,
          text: `SET jsonb_ivm.timing = ${timing}; SELECT d.id, jsonb_build_object('total', d.doc -> 'total') AS doc FROM order_doc d`,
        });
      await driver.transaction(async (inside) => {
        await inside.execute(`UPDATE line SET qty = 77 WHERE order_id = 2`);
        await inside.execute(`DELETE FROM orders WHERE id = 3`);
      });
      for (const name of ['order_doc', 'total_commit', 'total_statement'])
        expect(await verifyView(driver, name), name).toMatchObject(exact);
    }));

  it('becomes another timing by replace, and its documents stay what they are', () =>
    withView(engine, async (driver) => {
      const versions = () => driver.query(`SELECT id, xmin::text, ctid::text FROM order_doc ORDER BY id`);
      const before = await versions();
      for (const timing of ['statement', 'commit', 'statement']) {
        const { plan, documents } = await createView(
          driver,
          { name: 'order_doc', text: text(timing) },
          { replace: true },
        );
        expect(plan.timing ?? 'statement').toBe(timing);
        expect(documents).toBe(20);
        expect(await versions()).toEqual(before);
        expect(await problems(driver)).toEqual([]);
      }
      await driver.execute(`BEGIN; UPDATE line SET qty = 5 WHERE order_id = 2`);
      expect(await written(driver)).toEqual(['2 update']);
      await driver.execute('ROLLBACK');
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    }));

  it('becomes another timing with its documents computed, where what they rest on has changed', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`CREATE TABLE a (id int PRIMARY KEY); INSERT INTO a VALUES (1);
        CREATE FUNCTION twice(n int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN 2 * n; END $$`);
      const query = `SELECT id, jsonb_build_object('n', twice(id)) AS doc FROM a`;
      await createView(driver, { name: 'a_doc', text: query });
      await driver.execute(`CREATE OR REPLACE FUNCTION twice(n int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS
        $$ BEGIN RETURN 3 * n; END $$`);
      const text = `SET jsonb_ivm.timing = 'commit'; ${query}`;
      await createView(driver, { name: 'a_doc', text }, { replace: true });
      expect(await verifyView(driver, 'a_doc')).toMatchObject(exact);
    }));

  it('is told by explain and status, and taken away by drop', () =>
    withView(engine, async (driver) => {
      const { plan } = await explainView(driver, 'order_doc');
      expect(plan.timing).toBe('commit');
      expect(formatPlan(plan, 'text')).toContain('timing');
      expect(await problems(driver)).toEqual([]);
      await driver.execute(`ALTER TABLE jsonb_ivm."public.order_doc.public.line.notes" DISABLE TRIGGER ALL`);
      expect(await problems(driver)).toEqual([expect.stringContaining('answered at commit is disabled')]);
      await driver.execute(`DROP TABLE jsonb_ivm."public.order_doc.public.line.notes" CASCADE`);
      expect(await problems(driver)).toContainEqual(expect.stringContaining('notes" is gone'));
      await dropView(driver, 'order_doc');
      expect(
        await driver.query(
          `SELECT relname FROM pg_class WHERE relnamespace = 'jsonb_ivm'::regnamespace AND relname LIKE '%order_doc%'`,
        ),
      ).toEqual([]);
    }));
});

describe('a view that changes at commit, on a server', () => {
  it('answers before a transaction is prepared: one that waits to be committed has nothing left to do', async () => {
    const server = await startServer('15', { settings: { max_prepared_transactions: '2' } });
    const driver = await openPg(server.url);
    try {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text: text('commit') });
      await driver.execute(`BEGIN; UPDATE line SET qty = 77 WHERE order_id = 2; PREPARE TRANSACTION 'one'`);
      await driver.execute(`UPDATE line SET qty = 78 WHERE order_id = 3`);
      await driver.execute(`COMMIT PREPARED 'one'`);
      expect(await notes(driver)).toBe(0);
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    } finally {
      await driver.close();
      await server.stop();
    }
  });

  it('refuses transactions above READ COMMITTED, when they commit', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text: text('commit') });
      for (const level of ['REPEATABLE READ', 'SERIALIZABLE']) {
        const write = driver.execute(`BEGIN ISOLATION LEVEL ${level}; UPDATE line SET qty = 77 WHERE id = 2; COMMIT`);
        await expect(write).rejects.toMatchObject({ sqlState: '40001' });
        await driver.execute('ROLLBACK');
      }
      await driver.execute(`BEGIN ISOLATION LEVEL REPEATABLE READ; UPDATE customer SET note = 'x'; COMMIT`);
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
    }));

  it('follows rows from partition to partition, partitions that are made later, and those that are attached', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(`
        CREATE TABLE orders (id int PRIMARY KEY);
        CREATE TABLE line (id int, order_id int, qty int, year int, PRIMARY KEY (id, year)) PARTITION BY LIST (year);
        CREATE TABLE line_1 PARTITION OF line FOR VALUES IN (1);
        CREATE TABLE line_2 (extra int, year int NOT NULL, qty int, order_id int, id int NOT NULL);
        ALTER TABLE line_2 DROP COLUMN extra;
        ALTER TABLE line ATTACH PARTITION line_2 FOR VALUES IN (2);
        INSERT INTO orders SELECT generate_series(1, 5);
        CREATE INDEX ON line (order_id);
        INSERT INTO line SELECT i, 1 + i % 5, i, 1 + i % 2 FROM generate_series(1, 20) i`);
      await createView(driver, {
        name: 'order_doc',
        text: `SET jsonb_ivm.timing = 'commit';
          SELECT o.id, jsonb_agg(l.qty ORDER BY l.id) AS doc FROM orders o LEFT JOIN line l ON l.order_id = o.id GROUP BY o.id`,
      });
      const changes = [
        `UPDATE line SET year = 3 - year WHERE id < 5`,
        `CREATE TABLE line_3 PARTITION OF line FOR VALUES IN (3); INSERT INTO line VALUES (100, 1, 100, 3)`,
        `UPDATE line SET year = 3, order_id = 2 WHERE id = 7`,
        `MERGE INTO line l USING (VALUES (8), (200)) AS v (id) ON l.id = v.id
           WHEN MATCHED THEN UPDATE SET year = 3, qty = 8 WHEN NOT MATCHED THEN INSERT VALUES (v.id, 4, 200, 1)`,
        `BEGIN; DELETE FROM line WHERE year = 3; ALTER TABLE line DETACH PARTITION line_3;
           INSERT INTO line_3 VALUES (300, 5, 300, 3), (301, 4, 301, 3);
           ALTER TABLE line ATTACH PARTITION line_3 FOR VALUES IN (3); COMMIT`,
        `UPDATE line_3 SET qty = 302 WHERE id = 300`,
        `TRUNCATE line_1`,
      ];
      for (const change of changes) {
        await driver.execute(change);
        expect(await verifyView(driver, 'order_doc'), change).toMatchObject(exact);
      }
      // tells of what could not be followed meanwhile
      expect(await problems(driver)).toEqual(['for a time: "public"."line_3" is not part of "public"."line" any more']);
    }));

  it('is exact where many insert a row and change what it belongs to', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text: text('commit') });
      const clients = await Promise.all([1, 2, 3, 4].map(() => openPg(url)));
      const work = clients.map(async (client, number) => {
        for (let round = 0; round < 25; round++) {
          const order = 1 + ((number + round) % 4);
          const line = 10_000 + number * 100 + round;
          await client.execute(`BEGIN; INSERT INTO line VALUES (${line}, ${order}, 1, 1);
            UPDATE orders SET status = 'open ${line}' WHERE id = ${order}; COMMIT`);
        }
      });
      await Promise.all(work);
      await Promise.all(clients.map((client) => client.close()));
      expect(await verifyView(driver, 'order_doc')).toMatchObject(exact);
      expect(await notes(driver)).toBe(0);
    }));
});
