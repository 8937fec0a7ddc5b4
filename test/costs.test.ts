import { describe, expect, test } from 'vitest';
import { connect, createView, type Driver, installFunctions, readCosts, type ViewCosts } from '../src/index.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';
import { untilBlocked } from './servers/waiting.js';

const tables = `
  CREATE TABLE shop (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE item (id int PRIMARY KEY, shop_id int REFERENCES shop, qty int NOT NULL);
  CREATE INDEX ON item (shop_id);
  CREATE TABLE tag (id int PRIMARY KEY, shop_id int REFERENCES shop, tag text);
  CREATE INDEX ON tag (shop_id);
  INSERT INTO shop SELECT i, 'shop ' || i FROM generate_series(1, 20) i;
  INSERT INTO item SELECT i, i % 20 + 1, i FROM generate_series(1, 100) i`;

const text = `SELECT s.id, jsonb_build_object('name', s.name,
    'items', (SELECT jsonb_agg(i.qty ORDER BY i.id) FROM item i WHERE i.shop_id = s.id),
    'tags', (SELECT jsonb_agg(t.tag ORDER BY t.id) FROM tag t WHERE t.shop_id = s.id)) AS doc FROM shop s`;

async function withShop(engine: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  await withDatabase(engine, async (driver) => {
    await driver.execute(tables);
    await installFunctions(driver);
    await createView(driver, { name: 'shop_doc', text });
    await body(driver);
  });
}

async function costsOf(driver: Driver, name = 'shop_doc'): Promise<ViewCosts> {
  const { views } = await readCosts(driver, name);
  return views[0] as ViewCosts;
}

const statementsOf = ({ events }: ViewCosts): Record<string, number> =>
  Object.fromEntries(
    events
      .filter(({ statements }) => statements.calls > 0)
      .map(({ table, event, statements }) => [`${table.name} ${event}`, statements.calls]),
  );

describe.each(engines)('what maintenance costs, on %s', (engine) => {
  test('is counted by table and event, with the steps that it took and what became of documents', () =>
    withShop(engine, async (driver) => {
      await driver.execute(`SET track_functions = 'pl'`);
      const before = await costsOf(driver);
      await driver.execute(`UPDATE item SET qty = qty + 1 WHERE id <= 3`);
      await driver.execute(`UPDATE shop SET name = name || '!' WHERE id = 1`);
      await driver.execute(`INSERT INTO shop VALUES (21, 'new')`);
      await driver.execute(`TRUNCATE item`);
      await driver.execute(`DELETE FROM shop WHERE id = 2`);
      const { counting, events, steps, documents, calls, ms } = await costsOf(driver);
      expect(counting).toBe('pl');
      expect(events.map(({ table, event }) => `${table.name} ${event}`)).toEqual(
        ['item', 'shop', 'tag'].flatMap((table) =>
          ['insert', 'update', 'delete', 'truncate'].map((event) => `${table} ${event}`),
        ),
      );
      expect(statementsOf(await costsOf(driver))).toEqual({
        'item update': 1,
        'item truncate': 1,
        'shop insert': 1,
        'shop update': 1,
        'shop delete': 1,
      });
      expect(calls).toBe(5);
      const done = steps.filter((step) => step.calls > 0).map(({ step, of, calls }) => [step, of, calls]);
      expect(done).toContainEqual(['compute-values', 'doc.items', 1]);
      expect(done).toContainEqual(['compute-documents', undefined, 2]);
      expect(done).toContainEqual(['compute-all-documents', undefined, 1]);
      expect(done).toContainEqual(['lock-all-documents', undefined, 1]);
      expect(ms).toBeGreaterThan(0);
      const longest = events.find(({ table, event }) => table.name === 'item' && event === 'truncate')?.statements;
      expect(longest?.ms).toBeGreaterThanOrEqual(longest?.ownMs ?? 0);
      expect(events.find(({ event }) => event === 'update')?.strategies).toEqual(['recompute-values']);
      expect(documents?.inserted).toBe((before.documents?.inserted ?? 0) + 1);
      expect(documents?.deleted).toBe((before.documents?.deleted ?? 0) + 1);
      expect(documents?.updated).toBe((before.documents?.updated ?? 0) + 3 + 1 + 20);
      expect(documents).toMatchObject({ fillfactor: 80, live: 20 });
      expect(documents?.tableBytes).toBeGreaterThan(0);
      expect(documents?.indexBytes).toBeGreaterThan(0);
    }));

  test('is nothing where the server does not count, but for documents', () =>
    withShop(engine, async (driver) => {
      await driver.execute(`SET track_functions = 'none'; UPDATE item SET qty = 0 WHERE id = 1`);
      const { counting, calls, ms, documents } = await costsOf(driver);
      expect([counting, calls, ms]).toEqual(['none', 0, 0]);
      expect(documents?.updated).toBe(1);
    }));

  test('is told of long names, too, and of a view without its table', () =>
    withDatabase(engine, async (driver) => {
      const name = `"${'Ü'.repeat(20)} doc"`;
      const table = `"${'t'.repeat(50)}.x"`;
      await driver.execute(`CREATE TABLE ${table} (id int PRIMARY KEY, a int)`);
      await createView(driver, { name, text: `SELECT id, jsonb_build_object('a', a) AS doc FROM ${table}` });
      await driver.execute(`SET track_functions = 'pl'; INSERT INTO ${table} VALUES (1, 1)`);
      expect(statementsOf(await costsOf(driver, name))).toEqual({ [`${'t'.repeat(50)}.x insert`]: 1 });
      await driver.execute(`DROP TABLE ${name} CASCADE`);
      expect((await costsOf(driver, name)).documents).toBeNull();
    }));

  test('names the database and the time', () =>
    withShop(engine, async (driver) => {
      const { at, database, views, deadlocks, rollbacks, waits } = await readCosts(driver);
      const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
      expect(at).toMatch(iso);
      expect(views.map(({ since }) => iso.test(since) && Date.parse(since) <= Date.parse(at))).toEqual([true]);
      const [row] = await driver.query<{ name: string }>('SELECT current_database() AS name');
      expect(database).toBe(row?.name);
      expect([Number.isInteger(deadlocks), Number.isInteger(rollbacks), waits]).toEqual([true, true, []]);
    }));
});

describe.each(servers)('sessions that wait for maintenance, on %s', (version) => {
  const waiting = (
    first: string,
    second: string,
    body: (driver: Driver, pids: { holder: number; waiter: number }) => Promise<void>,
  ): Promise<void> =>
    withServer(version, async (driver, url) => {
      await driver.execute(`${tables}; CREATE TABLE other (id int PRIMARY KEY); INSERT INTO other VALUES (1)`);
      await createView(driver, { name: 'shop_doc', text });
      await createView(driver, { name: 'item_doc', text: itemText });
      await createView(driver, {
        name: 'other_doc',
        text: `SELECT id, jsonb_build_object('id', id) AS doc FROM other`,
      });
      const [holder, waiter] = await Promise.all([connect(url), connect(url)]);
      try {
        await holder.execute(`BEGIN; ${first}`);
        const done = waiter.execute(second);
        const pid = await untilBlocked(holder);
        const [row] = await holder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await body(driver, { holder: row?.pid ?? 0, waiter: pid });
        await holder.execute('ROLLBACK');
        await done;
      } finally {
        await Promise.all([holder.close(), waiter.close()]);
      }
    });

  const itemText = `SELECT i.id, jsonb_build_object('shop', (SELECT s.name FROM shop s WHERE s.id = i.shop_id)) AS doc FROM item i`;
  const update = 'UPDATE item SET qty = 0 WHERE id = 40';

  test('are shown with the document that they wait for', () =>
    waiting('UPDATE item SET qty = 0 WHERE id = 20', update, async (driver, { holder, waiter }) => {
      const { waits } = await readCosts(driver);
      const view = { schema: 'public', name: 'shop_doc' };
      expect(waits).toMatchObject([
        { views: [view], kind: 'document', pid: waiter, blockedBy: [holder], query: update },
      ]);
      expect(waits[0]?.ms).toBeGreaterThanOrEqual(0);
      expect((await readCosts(driver, 'other_doc')).waits).toEqual([]);
    }));

  test('are shown with the view whose rows a value links', () =>
    waiting(
      'INSERT INTO item VALUES (101, 5, 1)',
      `UPDATE shop SET name = 'x' WHERE id = 5`,
      async (driver, { holder, waiter }) => {
        const view = { schema: 'public', name: 'item_doc' };
        expect((await readCosts(driver)).waits).toMatchObject([
          { views: [view], kind: 'value', pid: waiter, blockedBy: [holder] },
        ]);
        expect((await readCosts(driver, 'other_doc')).waits).toEqual([]);
      },
    ));

  test('are not those that wait for rows of tables, or for numbers of others', async () => {
    const nobody = async (driver: Driver) => expect((await readCosts(driver)).waits).toEqual([]);
    await waiting('SELECT FROM other FOR UPDATE', 'UPDATE other SET id = 2', nobody);
    await waiting('SELECT pg_advisory_xact_lock(7)', 'SELECT pg_advisory_xact_lock(7)', nobody);
  });

  test('are shown without their statement to who may not read it', () =>
    waiting('UPDATE item SET qty = 0 WHERE id = 20', update, async (driver) => {
      const role = 'cost_agent';
      await driver.execute(`CREATE ROLE ${role} NOINHERIT; GRANT USAGE ON SCHEMA jsonb_ivm, public TO ${role};
        GRANT SELECT ON jsonb_ivm.view, jsonb_ivm.definition TO ${role}; GRANT CREATE, USAGE ON SCHEMA jsonb_ivm TO ${role};
        GRANT postgres TO ${role}; SET ROLE ${role}`);
      try {
        expect((await readCosts(driver)).waits).toMatchObject([{ kind: 'document', query: null, ms: null }]);
      } finally {
        await driver.execute(`RESET ROLE; DROP OWNED BY ${role}; DROP ROLE ${role}`);
      }
    }));
});
