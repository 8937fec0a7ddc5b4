import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, type Driver, dropView, examine } from '../src/index.js';
import { type Change, changes, refused } from './definitions/changes.js';
import { type History, harmless, histories, writes } from './definitions/histories.js';
import { differing, failureOf, problemsOf, replace, schema, view } from './definitions/world.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';
import { startServer } from './servers/server.js';
import { shareOf } from './servers/share.js';

const withView = (engine: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await createView(driver, { name: 'doc', text: view });
    expect(await problemsOf(driver)).toEqual([]);
    await body(driver);
  });

async function expectReported(driver: Driver, change: Change): Promise<void> {
  const { sql, fails, names } = change;
  const problems = driver.engine === 'pglite' ? change.problems : (change.followed ?? change.problems);
  await driver.execute(sql);
  expect(await problemsOf(driver), sql).toEqual(problems);
  if (fails !== undefined) expect(await failureOf(driver, fails[0]), fails[0]).toBe(fails[1]);
  if (problems.length === 0) expect(await differing(driver), sql).toBe(0);
  await replace(driver, names);
}

/** `followed`: by an event trigger. Each write by itself, and all of them. */
async function expectTold(driver: Driver, { change, back, unseen }: History, followed: boolean): Promise<void> {
  for (const written of [...writes.map((write) => [write]), writes]) {
    await undone(driver, async (inside) => {
      await inside.execute(change);
      for (const write of written) await failureOf(inside, write);
      await inside.execute(back);
      const wrong = await differing(inside);
      const problems = await problemsOf(inside);
      if (wrong !== 0 && (followed || !unseen))
        expect(problems, `${change}; ${written.join('; ')}; ${back}`).not.toEqual([]);
    });
  }
}

/** Runs `body` in a transaction that is rolled back. */
async function undone(driver: Driver, body: (driver: Driver) => Promise<void>): Promise<void> {
  const end = new Error('rolled back');
  const run = driver.transaction(async (inside) => {
    await body(inside);
    throw end;
  });
  await run.catch((error) => {
    if (error !== end) throw error;
  });
}

describe.each(engines)('definitions that a view rests on, on %s', (engine) => {
  it('is refused where the query depends on what would go', () =>
    withView(engine, async (driver) => {
      for (const [sql, code] of refused) expect(await failureOf(driver, sql), sql).toBe(code);
    }));

  it('is reported where it matters, and a replacement takes it in', { timeout: 300_000 }, () =>
    withView(engine, async (driver) => {
      for (const change of shareOf(engine, 6, changes))
        await undone(driver, (inside) => expectReported(inside, change));
    }),
  );

  it('that are changed, written under, and changed back are never called fine', { timeout: 300_000 }, () =>
    withView(engine, async (driver) => {
      const server = (await examine(driver)).server;
      for (const history of shareOf(engine, 6, histories, ({ since }) => since !== undefined)) {
        if (Number.parseInt(server, 10) < (history.since ?? 0)) continue;
        await undone(driver, (inside) => expectTold(inside, history, engine !== 'pglite'));
      }
    }),
  );

  it('that say nothing against a view are no problem', { timeout: 120_000 }, () =>
    withView(engine, async (driver) => {
      for (const sql of harmless)
        await undone(driver, async (inside) => {
          await inside.execute(sql);
          expect(await problemsOf(inside), sql).toEqual([]);
          expect(await differing(inside), sql).toBe(0);
        });
    }),
  );

  it('a view whose query has been dropped along with a column can be replaced, and dropped', () =>
    withView(engine, async (driver) => {
      await driver.execute('ALTER TABLE line DROP COLUMN qty CASCADE');
      const gone = ['query', 'query.doc.lines, doc.longest~4db9705d71'];
      expect(await problemsOf(driver)).toEqual(gone.map((name) => `"jsonb_ivm"."public.doc.${name}" is gone`));
      expect(await failureOf(driver, 'INSERT INTO line VALUES (50, 1, 1)')).toMatch(/^42/);
      await replace(driver, { 'l.qty': 'l.id' });
      await driver.execute('DROP TABLE line CASCADE');
      expect(await failureOf(driver, 'DELETE FROM orders')).toBe('42P01');
      await dropView(driver, 'doc');
      expect(await failureOf(driver, 'DELETE FROM orders')).toBeUndefined();
    }));

  it('row level security that the owner of the view is subject to', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; CREATE ROLE modest; GRANT ALL ON SCHEMA public TO modest;
        DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO modest', current_database()); END $$;
        GRANT ALL ON ALL TABLES IN SCHEMA public TO modest; SET ROLE modest`);
      await createView(driver, { name: 'doc', text: view });
      await driver.execute('RESET ROLE; ALTER TABLE orders ENABLE ROW LEVEL SECURITY; SET ROLE modest');
      expect(await problemsOf(driver)).toEqual(['row level security of "public"."orders" has changed']);
      await driver.execute('RESET ROLE; CREATE POLICY few ON orders USING (id < 4); SET ROLE modest');
      await replace(driver);
      await driver.execute('RESET ROLE; ALTER POLICY few ON orders USING (id < 3); SET ROLE modest');
      expect(await problemsOf(driver)).toEqual(['row level security of "public"."orders" has changed']);
      await driver.execute('RESET ROLE; ALTER TABLE orders DISABLE ROW LEVEL SECURITY; SET ROLE modest');
      await replace(driver);
      await driver.execute('RESET ROLE; DROP OWNED BY modest CASCADE; DROP ROLE modest');
    }));

  it('an unlogged table is warned of', () =>
    withView(engine, async (driver) => {
      await driver.execute('ALTER TABLE line SET UNLOGGED');
      const message = '"public"."line" is an unlogged table: a crash empties it, and leaves the documents as they are';
      expect(await problemsOf(driver)).toEqual([message]);
      const { warnings } = await createView(driver, { name: 'doc', text: view }, { replace: true });
      expect(warnings).toMatchObject([{ code: 'TABLE_NOT_FOLLOWED', severity: 'warning', message }]);
    }));
});

describe.each(servers)('definitions that an event trigger follows, on %s', (version) => {
  it('new partitions are followed with their rows, however they are written', () =>
    withView(version, async (driver) => {
      for (const sql of [
        'CREATE TABLE reading_4 PARTITION OF reading FOR VALUES FROM (30) TO (40) PARTITION BY RANGE (day)',
        'CREATE TABLE "reading_4 "" ON x" PARTITION OF reading_4 FOR VALUES FROM (30) TO (35)',
        'INSERT INTO "reading_4 "" ON x" VALUES (1, 31), (2, 32)',
        'ALTER TABLE reading ATTACH PARTITION reading_3 FOR VALUES FROM (20) TO (30)',
        'DELETE FROM reading_3; INSERT INTO reading_3 VALUES (4, 21); INSERT INTO reading VALUES (5, 22)',
        'UPDATE reading_4 SET order_id = 3',
        'TRUNCATE reading_3',
      ]) {
        await driver.execute(sql);
        expect(await problemsOf(driver), sql).toEqual([]);
        expect(await differing(driver), sql).toBe(0);
      }
    }));

  it('by a trigger that goes with the last view, and that a creator without rights does without', () =>
    withView(version, async (driver) => {
      const triggers = () => driver.query('SELECT FROM pg_event_trigger');
      expect(await triggers()).toHaveLength(1);
      await createView(driver, { name: 'second', text: view });
      await dropView(driver, 'doc');
      expect(await triggers()).toHaveLength(1);
      await dropView(driver, 'second');
      expect(await triggers()).toEqual([]);
      expect(await failureOf(driver, 'CREATE TABLE after_all (id int)')).toBeUndefined();
    }));
});

describe.each(servers)('tables that are written elsewhere, on %s', (version) => {
  it('a foreign partition is refused', () =>
    withServer(version, async (driver) => {
      await driver.execute(`${schema}; CREATE FOREIGN DATA WRAPPER nowhere; CREATE SERVER far FOREIGN DATA WRAPPER nowhere;
        CREATE TABLE plain (order_id int, day int) PARTITION BY RANGE (day);
        CREATE FOREIGN TABLE plain_far PARTITION OF plain FOR VALUES FROM (40) TO (50) SERVER far`);
      const text = `SELECT o.id, jsonb_build_object('n', (SELECT count(*) FROM plain r WHERE r.order_id = o.id)) AS doc FROM orders o`;
      await expect(createView(driver, { name: 'doc', text })).rejects.toMatchObject({
        code: 'TABLE_NOT_FOLLOWED',
        message: '"public"."plain_far" is a foreign table, and part of one that the view reads',
      });
    }));

  it('a table that a subscription writes is reported, and refused', async () => {
    const server = await startServer(version, { settings: { wal_level: 'logical' } });
    const source = await openPg(server.url);
    try {
      await source.execute(`${schema}; CREATE PUBLICATION lines FOR TABLE line`);
      await source.execute(`SELECT pg_create_logical_replication_slot('feed', 'pgoutput')`);
      await source.execute('CREATE DATABASE copy');
      const copy = await openPg(server.url.replace(/[^/]*$/, 'copy'));
      await copy.execute(schema);
      await createView(copy, { name: 'doc', text: view });
      const options = 'create_slot = false, copy_data = false';
      await copy.execute(`CREATE SUBSCRIPTION feed CONNECTION '${server.url}' PUBLICATION lines WITH (${options})`);
      const message = '"public"."line" is written by the subscription "feed", which runs no statement triggers';
      expect(await problemsOf(copy)).toEqual([message]);
      await source.execute('INSERT INTO line VALUES (77, 1, 1, 1)');
      while ((await copy.query('SELECT FROM line WHERE id = 77')).length === 0) await delay(50);
      expect(await differing(copy)).toBe(1);
      await expect(createView(copy, { name: 'doc', text: view }, { replace: true })).rejects.toMatchObject({
        code: 'TABLE_NOT_FOLLOWED',
        message,
      });
      await copy.close();
    } finally {
      await source.close();
      await server.stop();
    }
  });
});
