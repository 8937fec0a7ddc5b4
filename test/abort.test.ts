import { Client } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import * as library from '../src/index.js';
import {
  type Abortable,
  analyzeView,
  applyViews,
  checkView,
  compareDocument,
  compileMigration,
  compileView,
  connect,
  createView,
  type Driver,
  detachView,
  documentKeys,
  dropView,
  examine,
  explainView,
  fromPg,
  installFunctions,
  listViews,
  readCosts,
  readPlan,
  readStatements,
  readWaitingSessions,
  rollbackView,
  showView,
  tryWrite,
  upgradeView,
  upgradeViews,
  verifyView,
  viewHistory,
  viewStatus,
  viewTypes,
} from '../src/index.js';
import { connections, withConnection, withPool } from './servers/connections.js';
import { withDatabase, withServer } from './servers/databases.js';
import { untilBlocked } from './servers/waiting.js';

const schema = `CREATE TABLE item (id int PRIMARY KEY, name text); INSERT INTO item VALUES (1, 'one'), (2, 'two')`;
const view = { name: 'item_doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' };
const changed = { name: 'item_doc', text: 'SELECT id, name, to_jsonb(item) AS doc FROM item' };

/** Every function that takes a signal. */
const calls: Readonly<Record<string, (driver: Driver, options: Abortable) => Promise<unknown>>> = {
  analyzeView: (driver, options) => analyzeView(driver, 'item_doc', options),
  applyViews: (driver, options) => applyViews(driver, [changed], options),
  checkView: (driver, options) => checkView(driver, { ...view, name: 'other_doc' }, options),
  compareDocument: (driver, options) => compareDocument(driver, 'item_doc', { id: '1' }, options),
  compileMigration: (driver, options) => compileMigration(driver, view, options),
  compileView: (driver, options) => compileView(driver, view, options),
  createView: (driver, options) => createView(driver, view, { ...options, replace: true }),
  detachView: (driver, options) => detachView(driver, 'item_doc', options),
  documentKeys: (driver, options) => documentKeys(driver, 'item_doc', options),
  dropView: (driver, options) => dropView(driver, 'item_doc', options),
  examine: (driver, options) => examine(driver, options),
  explainView: (driver, options) => explainView(driver, 'item_doc', options),
  installFunctions: (driver, options) => installFunctions(driver, options),
  listViews: (driver, options) => listViews(driver, options),
  readCosts: (driver, options) => readCosts(driver, undefined, options),
  readPlan: (driver, options) => readPlan(driver, 'item_doc', options),
  readStatements: (driver, options) => readStatements(driver, 'item_doc', options),
  readWaitingSessions: (driver, options) => readWaitingSessions(driver, options),
  rollbackView: (driver, options) => rollbackView(driver, 'item_doc', options),
  showView: (driver, options) => showView(driver, 'item_doc', options),
  tryWrite: (driver, options) => tryWrite(driver, `UPDATE item SET name = 'three' WHERE id = 1`, options),
  upgradeView: (driver, options) => upgradeView(driver, 'item_doc', options),
  upgradeViews: (driver, options) => upgradeViews(driver, options),
  verifyView: (driver, options) => verifyView(driver, 'item_doc', options),
  viewHistory: (driver, options) => viewHistory(driver, 'item_doc', options),
  viewStatus: (driver, options) => viewStatus(driver, undefined, options),
  viewTypes: (driver, options) => viewTypes(driver, undefined, options),
};

/** A driver that counts what it is asked for, and aborts as it is asked for the `last`. */
function counting(driver: Driver, asked: { count: number }, last: number, controller: AbortController): Driver {
  const count = <T>(statement: () => Promise<T>): Promise<T> => {
    asked.count++;
    if (asked.count === last) controller.abort('changed my mind');
    return statement();
  };
  return {
    ...driver,
    query: (text, parameters, options) => count(() => driver.query(text, parameters, options)),
    execute: (script, options) => count(() => driver.execute(script, options)),
    transaction: (body, options) =>
      driver.transaction((inside) => body(counting(inside, asked, last, controller)), options),
  };
}

const aborted = { name: 'JsonbIvmError', code: 'ABORTED', cause: 'changed my mind' };

/** What all of it looks like from outside: the views, and everything that has come and gone. */
async function state(driver: Driver): Promise<unknown> {
  return driver.query(
    `SELECT (SELECT count(*) FROM pg_class)::int AS relations, (SELECT count(*) FROM pg_trigger)::int AS triggers,
            (SELECT string_agg(p.oid::text || p.proname, ' ' ORDER BY p.oid) FROM pg_proc p
             WHERE p.pronamespace = to_regnamespace('jsonb_ivm')) AS functions`,
  );
}

describe('a signal', () => {
  it('is taken by every function that works with a driver, but for those that ask once', () => {
    const others = ['connect', 'resolveDatabase', 'fromPg', 'fromPGlite', 'fromPostgres', 'fromQuery'];
    const asking = ['forOneView', 'nameGrant', 'readFunctions'];
    const many = ['attachView', 'refreshView', 'repairView', 'resumeView']; // transactions: what the first ones did is kept
    const plain = Object.entries(library).filter(([, value]) => /^async function/.test(String(value)));
    const names = plain.map(([name]) => name).filter((name) => ![...others, ...asking, ...many].includes(name));
    expect(names.filter((name) => calls[name] === undefined)).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(calls))('stops %s wherever it is, and leaves nothing half done', (_, call) =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      await createView(driver, changed);
      await createView(driver, view, { replace: true });
      const before = await state(driver);
      const whole = { count: 0 };
      const undone = driver.transaction(async (inside) => {
        await call(counting(inside, whole, 0, new AbortController()), {});
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      expect(whole.count).toBeGreaterThan(0);
      const middle = Math.ceil(whole.count / 2);
      for (const last of new Set([1, middle, whole.count])) {
        const controller = new AbortController();
        const asked = { count: 0 };
        const outcome = call(counting(driver, asked, last, controller), { signal: controller.signal });
        await expect(outcome, `${last} of ${whole.count}`).rejects.toMatchObject(aborted);
        expect(asked.count).toBe(last);
        expect(await state(driver)).toEqual(before);
      }
      await call(driver, { signal: new AbortController().signal });
    }),
  );

  it('is heard while an embedded database works', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      const controller = new AbortController();
      setTimeout(() => controller.abort('changed my mind'));
      await expect(createView(driver, view, { signal: controller.signal })).rejects.toMatchObject(aborted);
      expect(await listViews(driver)).toEqual([]);
    }));

  it.each(connections)('that was aborted before keeps anything from being sent over %s', (connection) =>
    withConnection(connection, async (driver) => {
      const asked = { count: 0 };
      const signal = AbortSignal.abort('changed my mind');
      const counted = counting(driver, asked, 0, new AbortController());
      for (const call of Object.values(calls)) await expect(call(counted, { signal })).rejects.toMatchObject(aborted);
      expect(asked.count).toBe(0);
    }),
  );

  it('cancels what is under way over a connection that the library opened, which goes on to be of use', () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      const driver = await connect(url);
      for (const [name, call] of Object.entries({ createView: calls.createView, verifyView: calls.verifyView })) {
        const controller = new AbortController();
        await other.transaction(async (inside) => {
          await inside.execute(`LOCK TABLE ${name === 'verifyView' ? 'item_doc' : 'item'}`);
          const outcome = call?.(driver, { signal: controller.signal });
          const rejected = expect(outcome, name).rejects.toMatchObject(aborted);
          await untilBlocked(inside);
          controller.abort('changed my mind');
          await rejected; // while the lock is held: nothing but the cancelling can have ended it
        });
        if (name === 'createView') {
          expect(await listViews(other)).toEqual([]);
          expect(await createView(driver, view)).toMatchObject({ documents: 2 });
        }
      }
      expect(await verifyView(driver, 'item_doc')).toMatchObject({ differing: 0 });
      await driver.close();
    }));

  it('leaves alone what others do over the same connection, and does not wait for it', () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      const driver = await connect(url);
      let work: Promise<unknown> | undefined;
      await other.transaction(async (inside) => {
        await inside.execute('LOCK TABLE item');
        work = driver.query('SELECT name FROM item WHERE id = 1');
        await untilBlocked(inside);
        const controller = new AbortController();
        const waits = [listViews, (d: Driver, o: Abortable) => createView(d, view, o)].map((call) =>
          expect(call(driver, { signal: controller.signal })).rejects.toMatchObject(aborted),
        );
        controller.abort('changed my mind');
        await Promise.all(waits);
      });
      expect(await work).toEqual([{ name: 'one' }]);
      expect(await listViews(driver)).toEqual([]);
      await driver.close();
    }));

  it('ends the waiting for a connection of a pool', () =>
    withServer('15', async (_, url) => {
      await withPool(url, async (pool) => {
        const all = [await pool.connect(), await pool.connect()];
        const controller = new AbortController();
        const driver = fromPg(pool);
        const outcome = expect(listViews(driver, { signal: controller.signal })).rejects.toMatchObject(aborted);
        await vi.waitUntil(() => pool.waitingCount === 1, { timeout: 600_000 });
        controller.abort('changed my mind');
        await outcome;
        for (const client of all) client.release();
        expect(await listViews(driver)).toEqual([]);
      });
    }));

  it.each(['pglite', '15'])('is taken by statements and transactions of a driver themselves on %s', (engine) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const controller = new AbortController();
      const { signal } = controller;
      expect(await driver.query('SELECT name FROM item WHERE id = $1', [1], { signal })).toEqual([{ name: 'one' }]);
      const undone = driver.transaction(
        async (inside) => {
          await inside.execute('DELETE FROM item', { signal });
          controller.abort('changed my mind');
        },
        { signal },
      );
      await expect(undone).rejects.toMatchObject(aborted);
      await expect(driver.query('SELECT 1', [], { signal })).rejects.toMatchObject(aborted);
      await expect(driver.execute('DELETE FROM item', { signal })).rejects.toMatchObject(aborted);
      expect(await driver.query('SELECT id FROM item')).toEqual([{ id: 1 }, { id: 2 }]);
    }),
  );

  it("waits for what is under way over a connection of the caller's, and sends nothing more", () =>
    withServer('15', async (other, url) => {
      await other.execute(schema);
      const client = new Client({ connectionString: url });
      await client.connect();
      const controller = new AbortController();
      let outcome: Promise<unknown> | undefined;
      await other.transaction(async (inside) => {
        await inside.execute('LOCK TABLE item');
        outcome = createView(fromPg(client), view, { signal: controller.signal }).catch((error: unknown) => error);
        await untilBlocked(inside);
        controller.abort('changed my mind');
      });
      expect(await outcome).toMatchObject(aborted);
      expect(await listViews(other)).toEqual([]);
      expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
      await client.end();
    }));
});
