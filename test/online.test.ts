import { afterEach, describe, expect, it } from 'vitest';
import { createKilled } from '../bench/online/run.js';
import { schemaOf, startWriters, view } from '../bench/online/shop.js';
import { openPg } from '../src/db/open-pg.js';
import {
  applyViews,
  createView,
  type Driver,
  dropView,
  installFunctions,
  type LockOptions,
  listViews,
  type ProgressReport,
  refreshView,
  resumeView,
  rollbackView,
  upgradeView,
  verifyView,
  viewStatus,
} from '../src/index.js';
import { withDatabase, withServer } from './servers/databases.js';

const shop = { orders: 1500, customers: 40 };
const { orders } = shop;
const schema = schemaOf(shop);

/** What takes the place of the view, and one that another apply declares in its stead. */
const changed = {
  name: 'order_doc',
  text: `SELECT o.id, o.customer_id, jsonb_build_object('s', o.status) AS doc FROM orders o`,
};
const other = { name: 'other_doc', text: 'SELECT c.id, to_jsonb(c) AS doc FROM customer c' };

async function pidOf(driver: Driver): Promise<number> {
  const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return row?.pid ?? 0;
}

const bodies = (driver: Driver) =>
  driver.query(`SELECT proname, prosrc, prosecdef, proconfig::text AS settings FROM pg_proc
                WHERE pronamespace = 'jsonb_ivm'::regnamespace ORDER BY proname`);

describe('a view that is created online', () => {
  it.each(['without functions that patch', 'with them'])(
    'is exact after its filler was killed twice beside four writers: %s',
    (which) =>
      withServer('15', async (admin, url) => {
        await admin.execute(schema);
        if (which === 'with them') await installFunctions(admin);
        const writers = startWriters(url, shop, 4);
        const filled = createKilled(admin, url, {
          shop,
          writers: 4,
          statements: 3,
          killed: [0.15, 0.5],
          maxRate: 1500,
        });
        expect(await filled).toBe(2);
        expect((await writers.stop()).done).toBeGreaterThan(20);
        expect(await verifyView(admin, 'order_doc')).toMatchObject({ differing: 0 });
        expect((await viewStatus(admin))[0]?.filling).toBeUndefined();
        const functions = await bodies(admin);
        await createView(admin, view, { replace: true });
        expect(await bodies(admin)).toEqual(functions);
      }),
  );

  it.each(['pglite', '15'])('has the documents of one that is created whole: %s', (engine) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const reports: ProgressReport[] = [];
      const created = await createView(driver, view, { online: true, onProgress: (report) => reports.push(report) });
      expect(created.documents).toBe(orders);
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ checked: orders, differing: 0 });
      expect(reports.some(({ done, perSecond = 0 }) => done > 0 && done < orders && perSecond > 0)).toBe(true);
      await driver.execute(`UPDATE customer SET name = 'after' WHERE id = 1; DELETE FROM orders WHERE id = 7`);
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
    }),
  );

  it.each([
    ['of groups', `SELECT l.order_id, sum(l.qty) AS total, to_jsonb(count(*)) AS doc FROM line l GROUP BY l.order_id`],
    ['of several columns', `SELECT p.a, p.b, to_jsonb(p.c) AS doc FROM pair p`],
    ['of a table without rows', `SELECT e.id, to_jsonb(e) AS doc FROM empty e`],
  ])('has keys %s', (_, query) =>
    withServer('15', async (driver) => {
      await driver.execute(`${schema};
        CREATE TABLE pair (a date, b text COLLATE "C", c float8, PRIMARY KEY (a, b)); CREATE TABLE empty (id uuid PRIMARY KEY);
        INSERT INTO pair SELECT date '2020-01-01' + n / 5, ')",(' || n % 5, n FROM generate_series(1, 600) n;
        SET DateStyle = 'German'`);
      await createView(driver, { name: 'doc', text: query }, { online: true });
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
    }),
  );

  it('is chosen by the size of its root', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      const steps: string[] = [];
      const onProgress = ({ step }: ProgressReport): void => void steps.push(step);
      await createView(driver, view, { onlineAbove: orders - 1, onProgress });
      expect(steps).toContain('creating the table');
      steps.length = 0;
      await createView(driver, { ...view, name: 'other' }, { onlineAbove: orders, onProgress });
      expect(steps).not.toContain('creating the table');
      steps.length = 0;
      await driver.transaction((inside) =>
        createView(inside, { ...view, name: 'inside' }, { onlineAbove: 1, onProgress }),
      );
      expect(steps).not.toContain('creating the table');
    }));
});

describe('a view that is still to be filled', () => {
  let stopping: AbortController;
  afterEach(() => stopping.abort());

  /** Begins to create the view and stops in the middle. */
  async function interrupted(driver: Driver): Promise<void> {
    stopping = new AbortController();
    const onProgress = ({ done }: ProgressReport): void => (done > 100 ? stopping.abort() : undefined);
    const { signal } = stopping;
    await expect(createView(driver, view, { online: true, signal, onProgress })).rejects.toMatchObject({
      code: 'ABORTED',
      hint: expect.stringContaining('create public.order_doc --resume'),
    });
  }

  it('can be gone on with, and says how far it is', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await interrupted(driver);
      const [{ filling }] = (await driver.query('SELECT filling FROM jsonb_ivm.view')) as [{ filling: object }];
      expect(filling).toMatchObject({ documents: expect.any(Number), total: orders, position: expect.any(String) });
      await driver.execute(
        `UPDATE customer SET name = 'meanwhile'; UPDATE orders SET status = 'x' WHERE id > ${orders - 9}`,
      );
      expect(await resumeView(driver, 'order_doc')).toMatchObject({ documents: orders });
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
      await expect(resumeView(driver, 'order_doc')).rejects.toMatchObject({ code: 'VIEW_FILLED' });
    }));

  it('is verified as far as its documents are there', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await interrupted(driver);
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
      await driver.execute(`UPDATE order_doc SET doc = '{}' WHERE id = 3`);
      const { differing, checked, documents } = await verifyView(driver, 'order_doc');
      expect({ differing, checked }).toEqual({ differing: 1, checked: documents });
    }));

  it('is dropped at any moment, also while it is filled', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await interrupted(driver);
      const filler = await openPg(url);
      const filled = resumeView(filler, 'order_doc', { maxRate: 300 }).catch((error: unknown) => error);
      await dropView(driver, 'order_doc');
      expect(await filled).toMatchObject({ code: 'VIEW_UNKNOWN' });
      await filler.close();
      expect(await driver.query(`SELECT FROM pg_trigger WHERE tgname LIKE 'jsonb_ivm%'`)).toEqual([]);
    }));

  it('is filled by one session', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await interrupted(driver);
      const other = await openPg(url);
      const going = resumeView(other, 'order_doc', { maxRate: 1000 });
      await expect.poll(async () => (await viewStatus(driver))[0]?.filling?.documents).toBeGreaterThan(300);
      await expect(resumeView(driver, 'order_doc')).rejects.toMatchObject({
        code: 'VIEW_FILLING',
        message: expect.stringMatching(/is being filled by process \d+$/),
      });
      await going;
      await other.close();
    }));
});

describe('what keeps a view from being created online', () => {
  it('is told of a transaction that is open', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      const work = driver.transaction((inside) => createView(inside, view, { online: true }));
      await expect(work).rejects.toMatchObject({ code: 'TRANSACTION_OPEN' });
    }));

  it('is told with the one who holds a table, and keeps nobody behind for longer than its timeout', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      const [holder, writer] = [await openPg(url), await openPg(url)];
      await holder.execute('BEGIN; UPDATE orders SET status = status WHERE id = 1');
      const pid = await pidOf(holder);
      const steps: string[] = [];
      const options = {
        lockTimeout: 200,
        lockRetries: 2,
        onProgress: ({ step }: ProgressReport) => void steps.push(step),
      };
      const refused = createView(driver, view, { ...options, online: true }).catch((error: unknown) => error);
      let written = 0;
      let over = false;
      void refused.then(() => {
        over = true;
      });
      while (!over) {
        await writer.execute('UPDATE orders SET status = status WHERE id = 2');
        written++;
      }
      expect(await refused).toMatchObject({
        code: 'LOCK_TIMEOUT',
        message: expect.stringContaining(
          `public.orders by process ${pid} of "postgres" (jsonb-ivm) idle in transaction since `,
        ),
      });
      expect(steps.filter((step) => step.includes(' could not be locked: public.orders by process'))).toHaveLength(2);
      expect(written, 'while the table was held').toBeGreaterThan(0);
      expect(await viewStatus(driver)).toEqual([]);
      await holder.execute('COMMIT');
      expect(await createView(driver, view, options)).toMatchObject({ documents: orders });
      await Promise.all([holder.close(), writer.close()]);
    }));
});

describe('what takes a view away, or makes it another', () => {
  const removal: Readonly<Record<string, (driver: Driver, options: LockOptions) => Promise<unknown>>> = {
    drop: (driver, options) => dropView(driver, 'order_doc', options),
    replace: (driver, options) => createView(driver, changed, { ...options, replace: true }),
    apply: (driver, options) => applyViews(driver, [changed], options),
    rollback: (driver, options) => rollbackView(driver, 'order_doc', options),
    upgrade: async (driver, options) => {
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '0.2.9'`);
      await upgradeView(driver, 'order_doc', options);
    },
    prune: (driver, options) => applyViews(driver, [other], { ...options, prune: true }),
  };

  it.each(Object.entries(removal))('asks for the tables politely where somebody reads them: %s', (_, run) =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await applyViews(driver, [changed]);
      await applyViews(driver, [view]);
      const [holder, reader] = [await openPg(url), await openPg(url)];
      await holder.execute('BEGIN; SELECT FROM orders WHERE id = 1');
      const pid = await pidOf(holder);
      let over = false;
      const refused = run(driver, { lockTimeout: 200, lockRetries: 1 }).catch((error: unknown) => error);
      void refused.then(() => {
        over = true;
      });
      let read = 0;
      while (!over) {
        await reader.query('SELECT FROM orders WHERE id = 2');
        await new Promise((resolve) => setTimeout(resolve, 5));
        read++;
      }
      expect(await refused).toMatchObject({
        code: 'LOCK_TIMEOUT',
        message: expect.stringContaining(
          `public.orders by process ${pid} of "postgres" (jsonb-ivm) idle in transaction`,
        ),
      });
      expect(read, 'while the table was held').toBeGreaterThan(0);
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ documents: orders, differing: 0 });
      await holder.execute('COMMIT');
      await run(driver, { lockTimeout: 10_000 });
      for (const { name } of await listViews(driver))
        expect(await verifyView(driver, name)).toMatchObject({ differing: 0 });
      await Promise.all([holder.close(), reader.close()]);
    }),
  );
});

describe('documents that are refreshed', () => {
  it('are exact again, all of them or those asked for, beside who writes', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await createView(driver, view);
      const damage = `DELETE FROM order_doc WHERE id % 3 = 0; UPDATE order_doc SET doc = '{}' WHERE id % 3 = 1;
        INSERT INTO order_doc SELECT id + 100000, customer_id, doc FROM order_doc WHERE id < 10`;
      await driver.execute(damage);
      await refreshView(driver, 'order_doc', { keys: ['1', { id: 3 }, { id: 100001 }] });
      const rows = await driver.query(`SELECT id, doc <> '{}' AS whole FROM order_doc WHERE id IN (1, 3, 100001)`);
      expect(rows).toEqual(
        expect.arrayContaining([
          { id: 1, whole: true },
          { id: 3, whole: true },
        ]),
      );
      expect(rows).toHaveLength(2);
      const writers = startWriters(url, shop, 2);
      const { checked } = await refreshView(driver, 'order_doc');
      expect(checked).toBeGreaterThan(orders / 2);
      await writers.stop();
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
    }));

  it('have whole keys', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(`CREATE TABLE pair (a int, b text, PRIMARY KEY (a, b)); INSERT INTO pair VALUES (1, 'x')`);
      await createView(driver, { name: 'doc', text: 'SELECT a, b, to_jsonb(pair) AS doc FROM pair' });
      for (const key of ['1', { a: 1 }])
        await expect(refreshView(driver, 'doc', { keys: [key] })).rejects.toMatchObject({ code: 'USAGE' });
      await driver.execute('DELETE FROM doc');
      await refreshView(driver, 'doc', { keys: [{ a: 1, b: 'x' }] });
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: 1, differing: 0 });
    }));
});
