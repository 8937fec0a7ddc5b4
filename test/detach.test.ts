import { afterEach, describe, expect, it } from 'vitest';
import { schemaOf, startWriters, view } from '../bench/online/shop.js';
import { openPg } from '../src/db/open-pg.js';
import {
  applyViews,
  attachView,
  createView,
  type Driver,
  detachView,
  dropView,
  examine,
  listViews,
  type ProgressReport,
  refreshView,
  repairView,
  resumeView,
  upgradeView,
  verifyView,
  viewHistory,
  viewStatus,
} from '../src/index.js';
import { engines, withDatabase, withServer } from './servers/databases.js';

const shop = { orders: 700, customers: 40 };

/** Objects that a view has beside its documents. */
const own = (driver: Driver): Promise<unknown[]> =>
  driver.query(`SELECT tgname AS name FROM pg_trigger WHERE tgname LIKE 'jsonb_ivm%'
    UNION ALL SELECT relname FROM pg_class WHERE relname LIKE '%order_doc.%' AND relkind = 'v'`);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    ({ code }) => code,
  );

async function withDetached(engine: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  await withDatabase(engine, async (driver) => {
    await driver.execute(schemaOf(shop));
    await createView(driver, view);
    expect(await detachView(driver, 'order_doc')).toEqual({ view: { schema: 'public', name: 'order_doc' } });
    await body(driver);
  });
}

describe.each(engines)('a detached view, on %s', (engine) => {
  it('keeps its documents and leaves its tables alone, until it is attached', () =>
    withDetached(engine, async (driver) => {
      expect(await own(driver)).toEqual([]);
      await driver.execute(`ALTER TABLE line ALTER COLUMN qty TYPE bigint; ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;
        UPDATE orders SET status = 'meanwhile' WHERE id < 10; DELETE FROM line WHERE order_id = 5; DELETE FROM orders WHERE id = 5`);
      const [before] = await driver.query(
        `SELECT count(*)::int AS count FROM order_doc WHERE doc ->> 'status' = 'open'`,
      );
      expect(before).toEqual({ count: shop.orders });
      expect(await attachView(driver, 'order_doc')).toMatchObject({ documents: shop.orders - 1 });
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ documents: shop.orders - 1, differing: 0 });
      await driver.execute(
        `UPDATE line SET qty = 5000000000 WHERE id < 9; UPDATE customer SET name = 'after' WHERE id = 3`,
      );
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
      const [type] = await driver.query(
        `SELECT atttypid::regtype::text AS type FROM pg_attribute WHERE attrelid = 'order_doc'::regclass AND attname = 'customer_id'`,
      );
      expect(type).toEqual({ type: 'bigint' });
      expect(await codeOf(attachView(driver, 'order_doc'))).toBe('VIEW_ATTACHED');
      const actions = (await viewHistory(driver, 'order_doc')).map(({ action }) => action);
      expect(actions.toSorted()).toEqual(['attached', 'created', 'detached']);
    }));

  it('says so wherever it is looked at, and is not taken for one that is maintained', () =>
    withDetached(engine, async (driver) => {
      const [status] = await viewStatus(driver, 'order_doc');
      expect(status?.detached).toMatch(/^\d{4}-.*Z$/);
      expect(status?.problems).toEqual([
        {
          code: 'VIEW_DETACHED',
          severity: 'error',
          message: `"public"."order_doc" has been detached since ${status?.detached}: its documents are not maintained`,
          hint: 'alter what is to be altered, then run jsonb-ivm attach public.order_doc',
        },
      ]);
      expect((await listViews(driver))[0]?.detached).toBe(status?.detached);
      expect((await examine(driver)).views[0]?.problems).toEqual(status?.problems);
      const text = view.text.replace("'total'", "'sum'");
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '0.2.9'`);
      const refused: Readonly<Record<string, () => Promise<unknown>>> = {
        detach: () => detachView(driver, 'order_doc'),
        verify: () => verifyView(driver, 'order_doc'),
        repair: () => repairView(driver, 'order_doc'),
        refresh: () => refreshView(driver, 'order_doc'),
        upgrade: () => upgradeView(driver, 'order_doc'),
        replace: () => createView(driver, { name: 'order_doc', text }, { replace: true }),
        apply: () => applyViews(driver, [{ name: 'order_doc', text }]),
        'apply of what it is': () => applyViews(driver, [view], { dryRun: true }),
      };
      for (const [verb, work] of Object.entries(refused)) expect(await codeOf(work()), verb).toBe('VIEW_DETACHED');
      await dropView(driver, 'order_doc');
      expect(await listViews(driver)).toEqual([]);
    }));
});

describe('a detached view', () => {
  it('takes keys of other types along, with what others have on its table', () =>
    withServer('15', async (driver) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY, kind text); INSERT INTO item SELECT n, n FROM generate_series(1, 600) n;
        CREATE ROLE detach_reader`);
      await createView(
        driver,
        { name: 'doc', text: 'SELECT id, kind, to_jsonb(item) AS doc FROM item' },
        { guard: true },
      );
      await driver.execute('GRANT SELECT ON doc TO detach_reader; CREATE INDEX mine ON doc (id, (doc ->> 1))');
      await detachView(driver, 'doc');
      await driver.execute(`ALTER TABLE item ALTER COLUMN id TYPE bigint, ALTER COLUMN kind TYPE int USING kind::int;
        INSERT INTO item VALUES (5000000000, 7)`);
      expect(await attachView(driver, 'doc')).toMatchObject({ documents: 601 });
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: 601, differing: 0 });
      const [kept] = await driver.query(
        `SELECT has_table_privilege('detach_reader', 'doc', 'SELECT') AS grants, to_regclass('mine') IS NOT NULL AS index`,
      );
      expect(kept).toEqual({ grants: true, index: true });
      await expect(driver.execute('DELETE FROM doc')).rejects.toMatchObject({ sqlState: '42809' });
      await driver.execute('DROP OWNED BY detach_reader; DROP ROLE detach_reader');
    }));

  it('whose key cannot take its new type says what to do, and stays as it is', () =>
    withServer('15', async (driver) => {
      await driver.execute(`CREATE TABLE item (id text PRIMARY KEY); INSERT INTO item VALUES ('1')`);
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      await detachView(driver, 'doc');
      await driver.execute('ALTER TABLE item ALTER COLUMN id TYPE int USING id::int');
      await expect(attachView(driver, 'doc')).rejects.toMatchObject({
        code: 'KEY_CHANGED',
        message: expect.stringMatching(
          /^the documents of "public"."doc" cannot keep their key: column "id" cannot be cast/,
        ),
        hint: 'keep its text (jsonb-ivm show public.doc), drop the view, and create it anew',
      });
      expect((await viewStatus(driver, 'doc'))[0]?.detached).toBeDefined();
      await dropView(driver, 'doc');
    }));

  let stopping: AbortController;
  afterEach(() => stopping?.abort());

  it('is attached while others write, and goes on after it was interrupted', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schemaOf(shop));
      await createView(driver, view);
      const writers = startWriters(url, shop, 3);
      await detachView(driver, 'order_doc', { lockTimeout: 500, lockRetries: 40 });
      await driver.execute('ALTER TABLE line ALTER COLUMN qty TYPE bigint');
      stopping = new AbortController();
      const { signal } = stopping;
      const onProgress = ({ done }: ProgressReport): void => (done > 100 ? stopping.abort() : undefined);
      const options = { lockTimeout: 500, lockRetries: 40, maxRate: 500 };
      await expect(attachView(driver, 'order_doc', { ...options, signal, onProgress })).rejects.toMatchObject({
        code: 'ABORTED',
        hint: expect.stringContaining('create public.order_doc --resume'),
      });
      expect((await viewStatus(driver, 'order_doc'))[0]).toMatchObject({ filling: { replacing: true } });
      await resumeView(driver, 'order_doc');
      await writers.stop();
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
    }));

  it('asks for its tables politely', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schemaOf(shop));
      await createView(driver, view);
      const holder = await openPg(url);
      await holder.execute('BEGIN; SELECT FROM orders WHERE id = 1');
      const options = { lockTimeout: 100, lockRetries: 1 };
      await expect(detachView(driver, 'order_doc', options)).rejects.toMatchObject({
        code: 'LOCK_TIMEOUT',
        message: expect.stringContaining('public.orders by process'),
      });
      expect((await viewStatus(driver, 'order_doc'))[0]?.problems).toEqual([]);
      await holder.execute('COMMIT');
      await detachView(driver, 'order_doc', options);
      await driver.execute('ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint');
      await holder.execute('BEGIN; SELECT FROM order_doc WHERE id = 1');
      await expect(attachView(driver, 'order_doc', options)).rejects.toMatchObject({
        code: 'LOCK_TIMEOUT',
        message: expect.stringContaining('public.order_doc by process'),
      });
      await holder.execute('COMMIT');
      await attachView(driver, 'order_doc', options);
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
      await holder.close();
    }));

  it('has to have all of its documents, and is attached outside of transactions', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schemaOf(shop));
      await createView(driver, view);
      await driver.execute(`UPDATE jsonb_ivm.view SET filling = '{"documents": 0, "total": 1}'`);
      expect(await codeOf(detachView(driver, 'order_doc'))).toBe('VIEW_FILLING');
      await driver.execute('UPDATE jsonb_ivm.view SET filling = NULL');
      await driver.transaction((inside) => detachView(inside, 'order_doc'));
      expect(await codeOf(driver.transaction((inside) => attachView(inside, 'order_doc')))).toBe('TRANSACTION_OPEN');
    }));
});
