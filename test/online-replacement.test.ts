import { describe, expect, it } from 'vitest';
import { createKilled } from '../bench/online/run.js';
import { schemaOf, startWriters, view } from '../bench/online/shop.js';
import { openPg } from '../src/db/open-pg.js';
import {
  type AppliedViews,
  applyViews,
  type CreateOptions,
  createView,
  type Driver,
  dropView,
  installFunctions,
  listViews,
  type ProgressReport,
  resumeView,
  rollbackView,
  upgradeView,
  upgradeViews,
  verifyView,
  viewHistory,
  viewStatus,
} from '../src/index.js';
import { withDatabase, withServer } from './servers/databases.js';

const shop = { orders: 1200, customers: 40 };
const schema = `${schemaOf(shop)};
  CREATE TABLE note (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, body text);
  CREATE INDEX ON note (order_id);
  INSERT INTO note SELECT n, 1 + n % 300, 'note ' || n FROM generate_series(1, 400) n`;

const replacing = (text: string) => ({ name: view.name, text });

/** A field comes, and one goes. */
const fieldAdded = replacing(view.text.replace(`'status', o.status,`, `'state', o.status, 'number', o.id,`));

/** A column comes; the documents' search by it gets an index. */
const columnAdded = replacing(view.text.replace('o.customer_id,', 'o.customer_id, o.status AS state,'));

const columnDropped = replacing(view.text.replace('o.customer_id,', ''));

/** Another table is read, one is read no more, and some roots have no document. */
const tablesChanged = replacing(`SELECT o.id, o.customer_id, jsonb_build_object(
    'customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id),
    'notes', (SELECT jsonb_agg(n.body ORDER BY n.id) FROM note n WHERE n.order_id = o.id)) AS doc
  FROM orders o WHERE o.status <> 'new'`);

const changes = { fieldAdded, columnAdded, columnDropped, tablesChanged };

const bodies = (driver: Driver) =>
  driver.query(`SELECT proname, prosrc, prosecdef, proconfig::text AS settings, obj_description(oid) AS comment, proacl::text AS acl
                FROM pg_proc WHERE pronamespace = 'jsonb_ivm'::regnamespace ORDER BY proname`);

const triggers = (driver: Driver) =>
  driver.query(`SELECT tgrelid::regclass::text AS table, tgname, pg_get_triggerdef(oid) AS definition FROM pg_trigger
                WHERE tgname LIKE 'jsonb_ivm%' ORDER BY 1, 2`);

/** Begins to replace the view and stops in the middle. */
async function interrupted(driver: Driver, made: typeof view, options: CreateOptions = {}): Promise<void> {
  const stopping = new AbortController();
  const onProgress = ({ done }: ProgressReport): void => (done > 100 ? stopping.abort() : undefined);
  const work = createView(driver, made, {
    ...options,
    replace: true,
    online: true,
    signal: stopping.signal,
    onProgress,
  });
  await expect(work).rejects.toMatchObject({ code: 'ABORTED' });
}

describe('a view that is replaced online', () => {
  it.each(
    Object.entries(changes).flatMap(([name, made]) =>
      ['without functions that patch', 'with them'].map((which) => [name, which, made] as const),
    ),
  )('is exact after it was killed twice beside four writers: %s, %s', (_, which, made) =>
    withServer('15', async (admin, url) => {
      await admin.execute(schema);
      if (which === 'with them') await installFunctions(admin);
      await createView(admin, view);
      const writers = startWriters(url, shop, 4);
      const course = { shop, writers: 4, statements: 3, killed: [0.15, 0.5], maxRate: 1200 };
      expect(await createKilled(admin, url, course, made)).toBe(2);
      expect((await writers.stop()).done).toBeGreaterThan(20);
      expect(await verifyView(admin, view.name)).toMatchObject({ differing: 0 });
      const [status] = await viewStatus(admin);
      expect(status?.filling).toBeUndefined();
      expect(status?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const left = [await bodies(admin), await triggers(admin)];
      await createView(admin, made, { replace: true });
      expect([await bodies(admin), await triggers(admin)]).toEqual(left);
    }),
  );

  it.each(['pglite', '15'])('shows each document whole, as it was or as it is to be: %s', (engine) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      await interrupted(driver, columnAdded);
      const rows = await driver.query(`SELECT count(*) FILTER (WHERE state IS NOT NULL AND doc ? 'status')::int AS new,
        count(*) FILTER (WHERE state IS NULL AND doc ? 'status')::int AS old, count(*)::int AS all FROM order_doc`);
      const { new: renewed, old, all } = rows[0] as { new: number; old: number; all: number };
      expect([renewed > 0, old > 0, renewed + old, all]).toEqual([true, true, shop.orders, shop.orders]);
      expect((await viewStatus(driver))[0]?.filling).toMatchObject({ replacing: true, documents: renewed });
      await expect(verifyView(driver, view.name)).rejects.toMatchObject({
        code: 'VIEW_FILLING',
        message: `"public"."order_doc" takes another view's place, and ${renewed} of about 1200 documents have become its own`,
      });
      await driver.execute(`UPDATE orders SET status = 'written' WHERE id = ${shop.orders}`);
      expect(await driver.query(`SELECT state FROM order_doc WHERE id = ${shop.orders}`)).toEqual([
        { state: 'written' },
      ]);
      expect(await resumeView(driver, view.name)).toMatchObject({ documents: shop.orders });
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }),
  );

  it('goes on with a third text, also with what the table was before', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await installFunctions(driver);
      await createView(driver, view);
      await interrupted(driver, columnAdded);
      await interrupted(driver, tablesChanged);
      await driver.execute(`UPDATE customer SET name = 'meanwhile' WHERE id < 5; DELETE FROM orders WHERE id % 7 = 0`);
      await createView(driver, view, { replace: true, online: true });
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      await interrupted(driver, columnDropped);
      await createView(driver, columnAdded, { replace: true });
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it.each([true, false])('may have only some of its first documents: online %s', (online) =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await interrupted(driver, view);
      expect((await viewStatus(driver))[0]?.filling?.replacing).toBeUndefined();
      await createView(driver, tablesChanged, { replace: true, online });
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }),
  );

  it('waits for nobody who reads the tables, where the triggers stay the same', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await installFunctions(driver);
      await createView(driver, view, { guard: true });
      const reader = await openPg(url);
      await reader.execute(
        'BEGIN; SELECT FROM orders WHERE id = 1; SELECT FROM line WHERE id = 1; SELECT FROM customer',
      );
      const options = { replace: true, online: true, lockTimeout: 200, lockRetries: 0 };
      await createView(driver, fieldAdded, options);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      await expect(createView(driver, tablesChanged, options)).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
      await reader.execute('COMMIT');
      await reader.close();
      await driver.execute(`UPDATE orders SET status = 'after' WHERE id < 9`);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      const left = [await bodies(driver), await triggers(driver)];
      await createView(driver, fieldAdded, { replace: true });
      expect([await bodies(driver), await triggers(driver)]).toEqual(left);
    }));

  it('gives columns types that take nothing to be written where they stand', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      const typed = (type: string, other: string) =>
        replacing(view.text.replace('o.customer_id,', `o.id::${type} AS number, o.status::${other} AS state,`));
      await createView(driver, typed('numeric(9,2)', 'varchar(20)'));
      const file = `SELECT pg_relation_filenode('order_doc') AS file`;
      const before = await driver.query(file);
      await createView(driver, typed('numeric', 'text'), { replace: true, online: true });
      expect(await driver.query(file)).toEqual(before);
      expect(
        await driver.query(`SELECT number, state, pg_typeof(state)::text AS type FROM order_doc WHERE id = 7`),
      ).toEqual([{ number: '7', state: 'open', type: 'text' }]);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      await createView(driver, typed('int', 'text'), { replace: true, online: true });
      expect(await driver.query(file)).not.toEqual(before);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('is dropped at any moment', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      await interrupted(driver, tablesChanged);
      await dropView(driver, view.name);
      expect(await triggers(driver)).toEqual([]);
      const left = (await bodies(driver)).map(({ proname }) => proname);
      expect(left.filter((name) => String(name).includes('order_doc'))).toEqual([]);
    }));

  it('leaves all as it was where a table is held, and names who holds it', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await createView(driver, view);
      const before = [await bodies(driver), await triggers(driver), await listViews(driver)];
      const [holder, writer] = [await openPg(url), await openPg(url)];
      await holder.execute('BEGIN; UPDATE line SET qty = qty WHERE id = 1');
      const options = { replace: true, online: true, lockTimeout: 150, lockRetries: 2 };
      let over = false;
      const refused = createView(driver, tablesChanged, options)
        .catch((error: unknown) => error)
        .finally(() => {
          over = true;
        });
      let longest = 0;
      while (!over) {
        const begun = performance.now();
        await writer.execute('UPDATE line SET qty = qty WHERE id = 2');
        longest = Math.max(longest, performance.now() - begun);
      }
      expect(await refused).toMatchObject({
        code: 'LOCK_TIMEOUT',
        message: expect.stringMatching(
          /public\.line by process \d+ of "postgres" \(jsonb-ivm\) idle in transaction since /,
        ),
      });
      expect(longest, 'behind the replacement').toBeLessThan(1000);
      expect([await bodies(driver), await triggers(driver), await listViews(driver)]).toEqual(before);
      await Promise.all([holder.execute('COMMIT'), writer.close()]);
      await holder.close();
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('is chosen by the size of its root, and by that of the documents', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      const states: boolean[] = [];
      const onProgress = ({ done, step }: ProgressReport): void =>
        void (step === 'computing documents' && states.push(done > 0));
      await createView(driver, fieldAdded, { replace: true, onlineAbove: shop.orders, onProgress });
      expect(states).not.toContain(true);
      await createView(driver, view, { replace: true, onlineAbove: shop.orders - 1, onProgress });
      expect(states).toContain(true);
      await driver.execute('DELETE FROM line; DELETE FROM note; DELETE FROM order_doc WHERE id > 100');
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 1100 });
      await createView(driver, view, { replace: true, onlineAbove: 1 });
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('has its table made where that is gone', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      await driver.execute('DROP TABLE order_doc');
      await createView(driver, fieldAdded, { replace: true, online: true });
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: shop.orders, differing: 0 });
    }));
});

describe('what has views replaced online', () => {
  /** Stops when so many documents are made. */
  function stoppingAfter(documents: number): { signal: AbortSignal; onProgress: (report: ProgressReport) => void } {
    const stopping = new AbortController();
    return {
      signal: stopping.signal,
      onProgress: ({ done }) => (done > documents ? stopping.abort() : undefined),
    };
  }

  const other = { name: 'line_doc', text: `SELECT l.id, to_jsonb(l.qty) AS doc FROM line l WHERE l.id <= 300` };
  const changed = [fieldAdded, { ...other, text: other.text.replace('l.qty', 'l') }];
  const told = async (work: Promise<AppliedViews>) =>
    (await work).differences.map(({ view: { name }, action, documents }) => [name, action, documents]);

  it('apply goes on with what an earlier one left', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await applyViews(driver, [view, other]);
      const stopped = applyViews(driver, changed, { online: true, ...stoppingAfter(320) });
      await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
      expect((await listViews(driver)).map(({ filling }) => filling?.replacing)).toEqual([true, true]);
      const left = await told(applyViews(driver, changed, { dryRun: true }));
      expect(left).toEqual([
        ['order_doc', 'resume', expect.any(Number)],
        ['line_doc', 'resume', expect.any(Number)],
      ]);
      expect(left[0]?.[2]).toBeLessThan(shop.orders - 320);
      expect(await told(applyViews(driver, changed))).toEqual([
        ['order_doc', 'resume', shop.orders],
        ['line_doc', 'resume', 300],
      ]);
      for (const { name } of await listViews(driver))
        expect(await verifyView(driver, name)).toMatchObject({ differing: 0 });
    }));

  it('apply goes on with documents in a table of their own', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await applyViews(driver, [view]);
      await driver.execute('CREATE VIEW open_order AS SELECT customer_id, doc FROM order_doc');
      const rekeyed = [replacing(view.text.replace('o.id, o.customer_id', 'o.id AS number, o.customer_id'))];
      const stopped = applyViews(driver, rekeyed, { onlineAbove: 100, ...stoppingAfter(100) });
      await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
      expect(await told(applyViews(driver, rekeyed, { dryRun: true }))).toEqual([
        ['order_doc', 'resume', expect.any(Number)],
      ]);
      expect(await told(applyViews(driver, rekeyed))).toEqual([['order_doc', 'resume', shop.orders]]);
      expect(await told(applyViews(driver, rekeyed))).toEqual([['order_doc', 'none', 0]]);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      expect(await driver.query('SELECT count(*)::int AS count FROM open_order')).toEqual([{ count: shop.orders }]);
      const back = await rollbackView(driver, view.name, { online: true, swap: true });
      expect(back.documents).toBe(shop.orders);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      expect((await viewHistory(driver, view.name)).map(({ action }) => action)).toEqual([
        'created',
        'replaced',
        'rolled back',
      ]);
    }));

  it('rollback and upgrade, which resumeView goes on with', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      await createView(driver, columnAdded, { replace: true });
      const back = rollbackView(driver, view.name, { online: true, ...stoppingAfter(100) });
      await expect(back).rejects.toMatchObject({ code: 'ABORTED' });
      await resumeView(driver, view.name);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      expect((await viewHistory(driver, view.name)).map(({ action }) => action)).toEqual([
        'created',
        'replaced',
        'rolled back',
      ]);
      expect((await rollbackView(driver, view.name, { online: true })).documents).toBe(shop.orders);
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '0.2.9'`);
      const upgraded = upgradeView(driver, view.name, { onlineAbove: 1, ...stoppingAfter(100) });
      await expect(upgraded).rejects.toMatchObject({ code: 'ABORTED' });
      await resumeView(driver, view.name);
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '0.2.9'`);
      expect(await upgradeViews(driver, { online: true })).toMatchObject([
        { action: 'upgraded', documents: shop.orders },
      ]);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('not where a transaction is open', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      const all: ((inside: Driver) => Promise<unknown>)[] = [
        (inside) => applyViews(inside, [fieldAdded], { online: true }),
        (inside) => rollbackView(inside, view.name, { online: true }),
        (inside) => upgradeView(inside, view.name, { online: true }),
      ];
      for (const work of all)
        await expect(driver.transaction(work)).rejects.toMatchObject({ code: 'TRANSACTION_OPEN' });
      await driver.transaction((inside) => applyViews(inside, [fieldAdded], { onlineAbove: 1 }));
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));
});
