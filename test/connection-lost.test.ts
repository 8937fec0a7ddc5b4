import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, fromPg, fromPostgres, listViews, verifyView } from '../src/index.js';
import { withPool, withPostgres } from './servers/connections.js';
import { withServer } from './servers/databases.js';
import { untilBlocked } from './servers/waiting.js';

const schema = 'CREATE TABLE item (id int PRIMARY KEY, name text); INSERT INTO item VALUES (1, NULL)';
const view = { name: 'item_doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' };

const lost = (reason: RegExp) => ({
  name: 'JsonbIvmError',
  code: 'CONNECTION_LOST',
  message: expect.stringMatching(reason),
  hint: expect.stringContaining('rolled back'),
});

/** Has `work` wait for a table that `other` holds, ends its session, and gives what it rejects with. */
async function cutOff(other: Driver, work: () => Promise<unknown>): Promise<unknown> {
  return other.transaction(async (inside) => {
    await inside.execute('LOCK TABLE item');
    const outcome = work().then(
      () => 'done',
      (error: unknown) => error,
    );
    const pid = await untilBlocked(inside);
    await inside.query('SELECT pg_terminate_backend($1)', [pid]);
    return outcome;
  });
}

describe('a connection that is lost in the middle', () => {
  it('of a Client fails the call with a code of its own, and leaves nothing behind', () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      const client = new Client({ connectionString: url });
      client.on('error', () => {});
      await client.connect();
      const driver = fromPg(client);
      const failure = await cutOff(other, () => createView(driver, view));
      expect(failure).toMatchObject({ ...lost(/terminating connection/), cause: { sqlState: '57P01' } });
      await expect(listViews(driver)).rejects.toMatchObject(lost(/not queryable|terminated/));
      await expect(driver.transaction(async () => {})).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
      expect(await listViews(other)).toEqual([]);
      await client.end();
    }));

  it('of a Pool of pg is replaced by another', () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      await withPool(url, async (pool) => {
        const driver = fromPg(pool);
        expect(await cutOff(other, () => createView(driver, view))).toMatchObject(lost(/terminating connection/));
        expect(await createView(driver, view)).toMatchObject({ documents: 1 });
        expect(await verifyView(driver, 'item_doc')).toMatchObject({ differing: 0 });
      });
    }));

  it('of postgres is replaced by another, and one that was reserved takes no more statements', () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      await withPostgres(url, async (sql) => {
        const driver = fromPostgres(sql);
        expect(await cutOff(other, () => createView(driver, view))).toMatchObject(lost(/CONNECTION_CLOSED/));
        expect(await createView(driver, view)).toMatchObject({ documents: 1 });

        const reserved = fromPostgres(await sql.reserve());
        const read = () => reserved.transaction((inside) => inside.query('SELECT FROM item'));
        expect(await cutOff(other, read)).toMatchObject(lost(/CONNECTION_CLOSED/));
        await expect(reserved.query('SELECT 1')).rejects.toMatchObject(lost(/CONNECTION_CLOSED/));
      });
    }));

  it('while it commits leaves open what has become of it, but not inside a transaction of the caller', () =>
    withServer('15', async (other, url) => {
      await other.execute(`${schema};
        CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN LOCK TABLE item; RETURN NULL; END';
        CREATE TABLE note (id int);
        CREATE CONSTRAINT TRIGGER late AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION wait()`);
      const insert = (driver: Driver) => driver.transaction((inside) => inside.execute('INSERT INTO note VALUES (1)'));
      await withPool(url, async (pool) => {
        const failure = await cutOff(other, () => insert(fromPg(pool)));
        expect(failure).toMatchObject({ code: 'COMMIT_UNKNOWN', hint: expect.stringContaining('look') });
        expect(await fromPg(pool).query('SELECT FROM note')).toEqual([]);
      });
      await withPool(url, async (pool) => {
        const immediate = async (driver: Driver) =>
          driver.transaction(async (outer) => {
            await insert(outer);
            await outer.execute('SET CONSTRAINTS ALL IMMEDIATE');
          });
        expect(await cutOff(other, () => immediate(fromPg(pool)))).toMatchObject({ code: 'CONNECTION_LOST' });
      });
    }));
});

describe('a pool', () => {
  it('gets no connection back on which a transaction is open', () =>
    withServer('15', async (_, url) => {
      await withPool(url, async (pool) => {
        const left = fromPg(pool).execute('BEGIN');
        await expect(left).rejects.toMatchObject({ code: 'USAGE', hint: expect.stringContaining('transaction') });
        expect(pool.totalCount).toBe(0);
      });
      await withPostgres(url, async (sql) => {
        const left = fromPostgres(sql).execute('BEGIN; CREATE TABLE item ()');
        await expect(left).rejects.toMatchObject({ code: 'USAGE', hint: expect.stringContaining('transaction') });
        expect(await sql`SELECT to_regclass('item') AS item`).toMatchObject([{ item: null }]);
      });
    }));

  it('that gives no connection says why', async () => {
    const url = 'postgres://me@127.0.0.1:1/db';
    const refused = { code: 'DATABASE_CONNECT', hint: 'check that the server runs and listens there' };
    await withPool(url, (pool) => expect(fromPg(pool).query('SELECT 1')).rejects.toMatchObject(refused));
    await withPostgres(url, (sql) => expect(fromPostgres(sql).query('SELECT 1')).rejects.toMatchObject(refused));
  });
});
