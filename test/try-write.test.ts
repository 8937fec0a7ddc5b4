import { describe, expect, it } from 'vitest';
import { connect, createView, type Driver, JsonbIvmError, tryWrite, verifyView } from '../src/index.js';
import { connections, withConnection } from './servers/connections.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';
import { schema, text } from './studio/shop.js';

const prepare = async (driver: Driver): Promise<void> => {
  await driver.execute(`${schema}; CREATE INDEX ON orders (customer_id)`);
  await createView(driver, { name: 'order_doc', text });
};

const withShop = (engine: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withDatabase(engine, async (driver) => {
    await prepare(driver);
    await body(driver);
    expect((await verifyView(driver, 'order_doc')).differing).toBe(0);
  });

const everything = (driver: Driver) =>
  driver.query(`SELECT (SELECT json_agg(o ORDER BY id) FROM orders o) AS orders, (SELECT json_agg(l ORDER BY id) FROM line l) AS lines,
    (SELECT json_agg(c ORDER BY id) FROM customer c) AS customers, (SELECT json_agg(d ORDER BY id) FROM order_doc d) AS documents`);

/** Keys and changes of the documents of the one view. */
const changes = async (driver: Driver, statement: string) =>
  (await tryWrite(driver, statement)).views[0]?.documents.map(({ key, change }) => [key.id, change]);

const failure = (driver: Driver, statement: string) =>
  tryWrite(driver, statement).then(
    () => undefined,
    (error: JsonbIvmError) => error,
  );

describe.each(engines)('a write that is tried, on %s', (engine) => {
  it('tells which documents it changes, where, by what and in what time, and leaves nothing', () =>
    withShop(engine, async (driver) => {
      const before = await everything(driver);
      const { statement, views, tables, sequences, ...times } = await tryWrite(
        driver,
        `-- a comment\nUPDATE customer SET name = 'Eve' WHERE id = 1;`,
      );
      expect(statement).toBe(`UPDATE customer SET name = 'Eve' WHERE id = 1`);
      expect(views.map(({ view, counts }) => [view.name, counts])).toEqual([
        ['order_doc', { inserted: 0, updated: 2, deleted: 0 }],
      ]);
      const [view] = views;
      expect(view?.documents.map(({ key, change, paths }) => [key, change, paths])).toEqual([
        [{ id: '1' }, 'updated', [{ path: 'doc.customer.name', before: '"Ada"', after: '"Eve"' }]],
        [{ id: '2' }, 'updated', [{ path: 'doc.customer.name', before: '"Ada"', after: '"Eve"' }]],
      ]);
      expect(view?.triggers.map(({ table, event, calls }) => [table.name, event, calls])).toEqual([
        ['customer', 'update', 1],
      ]);
      expect(view?.functions?.map(({ answers, step, calls }) => [answers?.event ?? step?.step, calls])).toEqual([
        ['update', 1],
        ['lock-documents', 1],
        ['compute-values', 1],
      ]);
      expect(times.ms).toBeGreaterThan(times.maintenanceMs ?? Number.NaN);
      expect(times.maintenanceMs).toBeGreaterThan(0);
      expect(tables.map(({ table, updated }) => [table.name, updated]).sort()).toEqual([
        ['customer', 1],
        ['order_doc', 2],
      ]);
      expect(sequences).toEqual([]);
      expect(await everything(driver)).toEqual(before);
    }));

  it('tells documents that come and go from those that change', () =>
    withShop(engine, async (driver) => {
      const before = await everything(driver);
      expect(await changes(driver, 'DELETE FROM orders WHERE id = 1')).toEqual([['1', 'deleted']]);
      expect(await changes(driver, 'UPDATE orders SET id = 9 WHERE id = 3')).toEqual([
        ['9', 'inserted'],
        ['3', 'deleted'],
      ]);
      expect(await changes(driver, 'TRUNCATE orders CASCADE')).toEqual(['1', '2', '3'].map((id) => [id, 'deleted']));
      const moved = `WITH gone AS (DELETE FROM line WHERE id = 3 RETURNING id) INSERT INTO line SELECT id, 3, 5 FROM gone`;
      expect(await changes(driver, moved)).toEqual([
        ['2', 'updated'],
        ['3', 'updated'],
      ]);
      expect(await changes(driver, `UPDATE orders SET status = status`)).toEqual([]);
      expect((await tryWrite(driver, 'SELECT 1')).views).toEqual([]);
      expect(await everything(driver)).toEqual(before);
    }));

  it('describes some of many, wherever they lie, and counts all', () =>
    withShop(engine, async (driver) => {
      await driver.execute(`INSERT INTO orders (customer_id, status) SELECT 1, 'new' FROM generate_series(1, 1500);
        UPDATE orders SET status = 'moved' WHERE id <= 2`);
      const update = await tryWrite(driver, `UPDATE orders SET status = 'x'`, { limit: 4 });
      const [view] = update.views;
      expect(view?.counts.updated).toBe(1503);
      expect(view?.documents.map(({ key, paths }) => [key.id, paths[0]?.before])).toEqual([
        ['1', '"moved"'],
        ['2', '"moved"'],
        ['3', '"open"'],
        ['4', '"new"'],
      ]);
      const { views } = await tryWrite(driver, `DELETE FROM orders WHERE id > 2`, { limit: 4 });
      expect([views[0]?.counts.deleted, views[0]?.documents.map(({ change }) => change)]).toEqual([
        1501,
        Array(4).fill('deleted'),
      ]);
    }));

  it('names sequences that it used, which go on', () =>
    withShop(engine, async (driver) => {
      const insert = `INSERT INTO orders (customer_id, status) VALUES (2, 'new')`;
      const { sequences, views } = await tryWrite(driver, insert);
      expect(sequences).toEqual([{ schema: 'public', name: 'orders_id_seq' }]);
      expect(views[0]?.documents.map(({ key, change }) => [key.id, change])).toEqual([['4', 'inserted']]);
      expect(await driver.query(`${insert} RETURNING id`)).toEqual([{ id: 5 }]);
    }));

  it('checks what is put off to the end of the transaction', () =>
    withShop(engine, async (driver) => {
      await driver.execute(`ALTER TABLE line ADD CONSTRAINT known FOREIGN KEY (qty) REFERENCES customer NOT VALID;
        ALTER TABLE line ALTER CONSTRAINT known DEFERRABLE INITIALLY DEFERRED`);
      const error = await failure(driver, 'INSERT INTO line (order_id, qty) VALUES (1, 77)');
      expect(error?.message).toContain('violates foreign key constraint "known"');
    }));

  it('tells what follows at commit', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text: `SET jsonb_ivm.timing = 'commit';\n${text}` });
      const before = await everything(driver);
      expect(await changes(driver, `UPDATE customer SET name = 'Eve' WHERE id = 1`)).toEqual([
        ['1', 'updated'],
        ['2', 'updated'],
      ]);
      expect(await everything(driver)).toEqual(before);
    }));

  it('is one statement that a rollback takes back', () =>
    withShop(engine, async (driver) => {
      const refused = [
        ['', 'there is no statement to try'],
        ['DELETE FROM line; DELETE FROM orders', 'there is more than one statement'],
        ...[
          'COMMIT',
          'BEGIN',
          'ROLLBACK',
          'DO $$ $$',
          'CALL p()',
          'COPY line FROM stdin',
          'DROP TABLE line',
          'SET a.b = 1',
        ].map((statement) => [
          statement,
          'this statement cannot be tried: it is no INSERT, UPDATE, DELETE, MERGE, TRUNCATE, SELECT',
        ]),
        ['SELECT 1 AS a INTO made', expect.stringContaining('cannot be tried')],
        ['DELET FROM line', 'syntax error at or near "DELET"'],
      ];
      for (const [statement, reason] of refused) {
        const error = await failure(driver, statement as string);
        expect(error).toBeInstanceOf(JsonbIvmError);
        expect([error?.code, error?.reason]).toEqual(['WRITE_UNSUITABLE', reason]);
        expect(error?.hint).toContain('write one INSERT');
      }
    }));

  it('says where the server finds fault with it', () =>
    withShop(engine, async (driver) => {
      const error = await failure(driver, `  UPDATE line SET qtty = 1`);
      expect(error).toMatchObject({ sqlState: '42703', position: 17 });
    }));
});

it.each(connections)('a write that is tried is one statement for the server, too, over %s', (kind) =>
  withConnection(kind, async (driver) => {
    await prepare(driver);
    await driver.transaction(async (inside) => {
      // what follows the quotes is text for the parser here, and a statement for a server that is set so
      await inside.execute('SET LOCAL standard_conforming_strings = off');
      const error = await failure(inside, `UPDATE customer SET name = '\\''; COMMIT; --' WHERE id = 1`);
      expect(error?.message).toContain('cannot insert multiple commands into a prepared statement');
    });
    expect(await driver.query('SELECT name FROM customer WHERE id = 1')).toEqual([{ name: 'Ada' }]);
  }),
);

/** A second connection. */
async function withAnother(url: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = await connect(url);
  await body(driver).finally(() => driver.close());
}

describe.each(servers)('a write that is tried, on server %s', (server) => {
  it('gives up where it takes, or waits, too long', () =>
    withServer(server, async (owner, url) => {
      await prepare(owner);
      await withAnother(url, async (driver) => {
        const slow = tryWrite(driver, 'SELECT pg_sleep(60)', { statementTimeout: 100 });
        await expect(slow).rejects.toMatchObject({ sqlState: '57014' });
        await owner.execute('BEGIN; UPDATE line SET qty = 5');
        const waiting = tryWrite(driver, 'UPDATE line SET qty = 6', { lockTimeout: 100 });
        await expect(waiting).rejects.toMatchObject({ sqlState: '55P03' });
        await owner.execute('ROLLBACK');
      });
    }));

  it('tells apart what others write meanwhile, and what exception blocks have written', () =>
    withServer(server, async (owner, url) => {
      await prepare(owner);
      await owner.execute(`CREATE FUNCTION rename() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
          BEGIN UPDATE customer SET name = 'Zoe' WHERE id = 2; EXCEPTION WHEN division_by_zero THEN NULL; END;
          BEGIN UPDATE orders SET status = 'lost' WHERE id = 1; PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN NULL; END;
        END $$`);
      await withAnother(url, async (driver) => {
        await driver.execute(`BEGIN; UPDATE orders SET status = 'theirs' WHERE id = 2`);
        expect(await changes(owner, 'SELECT rename()')).toEqual([['3', 'updated']]);
        await driver.execute('COMMIT');
      });
    }));

  it('tells what a role may know that may neither count calls nor read documents', () =>
    withServer(server, async (owner, url) => {
      await prepare(owner);
      await owner.execute(`CREATE ROLE clerk_${process.pid}; GRANT USAGE ON SCHEMA jsonb_ivm TO clerk_${process.pid};
        GRANT SELECT ON jsonb_ivm.view, jsonb_ivm.definition TO clerk_${process.pid};
        GRANT SELECT, UPDATE ON orders, line TO clerk_${process.pid}`);
      try {
        await withAnother(url, async (driver) => {
          await driver.execute(`SET ROLE clerk_${process.pid}`);
          const { views } = await tryWrite(driver, `UPDATE orders SET status = 'seen'`);
          const [view] = views;
          expect([view?.counts.updated, view?.documents, view?.functions]).toEqual([3, [], null]);
          expect(view?.triggers.map(({ event, calls }) => [event, calls])).toEqual([['update', 1]]);
        });
      } finally {
        await owner.execute(`DROP OWNED BY clerk_${process.pid}; DROP ROLE clerk_${process.pid}`);
      }
    }));
});
