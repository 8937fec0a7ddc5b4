import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../src/db/driver.js';
import { finished, runProcess, start } from './cli-process.js';
import { withServer } from './servers/databases.js';

const shop = `
CREATE TABLE customer (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer ON DELETE CASCADE, total numeric);
CREATE INDEX orders_customer_id ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ann'), (2, 'Ben');
INSERT INTO orders VALUES (10, 1, 1.10), (11, 1, 2), (12, 2, 3);
`;

const view = `SELECT o.id, jsonb_build_object('total', o.total,
  'customer', (SELECT jsonb_build_object('name', c.name) FROM customer c WHERE c.id = o.customer_id)) AS doc
FROM orders o`;

const withShop = (body: (driver: Driver, url: string) => Promise<void>) =>
  withServer('15', async (driver, url) => {
    await driver.execute(shop);
    await body(driver, url);
  });

describe('the program on a server', () => {
  test('creates, follows writes, verifies, names drift, lists, explains, drops', async () => {
    await withShop(async (driver, url) => {
      const created = await runProcess(['create', 'order_doc'], url, view);
      expect(created).toEqual({
        status: 0,
        stdout: 'public.order_doc holds 3 documents, kept by triggers on 2 tables\n',
        stderr: '',
      });
      await driver.execute(`UPDATE customer SET name = 'Anna' WHERE id = 1; DELETE FROM customer WHERE id = 2`);
      expect(await runProcess(['verify'], url)).toEqual({
        status: 0,
        stdout: 'public.order_doc: 2 documents compared, 0 differences\n',
        stderr: '',
      });
      await driver.execute(`UPDATE order_doc SET doc = jsonb_set(doc, '{total}', '1.1') WHERE id = 10`);
      expect(await runProcess(['verify', 'order_doc'], url)).toEqual({
        status: 3,
        stdout: `public.order_doc: 2 documents compared, 1 difference
  id 10 differs
    doc.total: stored 1.1, expected 1.10
`,
        stderr: '',
      });
      const listed = JSON.parse((await runProcess(['list', '--json'], url)).stdout);
      expect(listed).toMatchObject([{ schema: 'public', name: 'order_doc', documents: 2 }]);
      expect((await runProcess(['status'], url)).stdout).toMatch(/^public\.order_doc\n {2}documents {2}2 documents/);
      expect((await runProcess(['explain', 'order_doc'], url)).stdout).toMatch(/^public\.order_doc: one document per/);
      expect(await runProcess(['drop', 'order_doc'], url)).toMatchObject({ status: 0, stdout: 'dropped order_doc\n' });
      expect(await runProcess(['verify', 'order_doc'], url)).toMatchObject({ status: 1, stdout: '' });
    });
  });

  test('refuses a view with its place, a caret and a hint, and leaves nothing behind', async () => {
    await withShop(async (driver, url) => {
      const before = await driver.query('SELECT count(*)::int FROM pg_class');
      const { status, stdout, stderr } = await runProcess(
        ['create', 'bad'],
        url,
        'SELECT id,\n  now() AS doc FROM orders',
      );
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(
        /^<stdin>:2:3: error: .* \[VIEW_VOLATILE\]\n2 \| {3}now\(\) AS doc FROM orders\n {6}\^+\nhint: /m,
      );
      expect(await driver.query('SELECT count(*)::int FROM pg_class')).toEqual(before);
    });
  });

  test('compiles to the same bytes as a dry run, which run as they are where a view was created before', async () => {
    await withShop(async (driver, url) => {
      await runProcess(['create', 'other'], url, view);
      const compiled = await runProcess(['compile', '--name', 'order_doc'], url, view);
      expect(compiled.status).toBe(0);
      expect((await runProcess(['create', 'order_doc', '--dry-run'], url, view)).stdout).toBe(compiled.stdout);
      expect((await runProcess(['list'], url)).stdout).not.toContain('order_doc');
      await driver.execute(compiled.stdout);
      await driver.execute('UPDATE orders SET total = 4');
      const same = 'SELECT count(*)::int AS rows FROM order_doc NATURAL JOIN other';
      expect(await driver.query(same)).toEqual([{ rows: 3 }]);
    });
  });

  test('finishes its work when nobody reads what it prints', async () => {
    await withShop(async (driver, url) => {
      const child = start(['create', 'order_doc'], url);
      child.stdout?.destroy();
      child.stdin?.end(view);
      const [code] = await Promise.all([new Promise((resolve) => child.once('exit', resolve))]);
      expect(code).toBe(0);
      expect(await driver.query('SELECT count(*)::int AS documents FROM order_doc')).toEqual([{ documents: 3 }]);
    });
  });

  test('gives up at once on Ctrl-C, exits 130 and leaves nothing behind', async () => {
    await withShop(async (driver, url) => {
      await driver.transaction(async (blocking) => {
        await blocking.execute('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE');
        const child = start(['create', 'order_doc'], url);
        child.stdin?.end(view);
        const end = finished(child);
        await waitForLock(blocking);
        child.kill('SIGINT');
        expect(await end).toEqual({ status: 130, stdout: '', stderr: 'interrupted: nothing was changed\n' });
      });
      expect(await driver.query(`SELECT to_regclass('order_doc')::text AS left`)).toEqual([{ left: null }]);
    });
  });
});

/** Until another session waits for a lock that this one holds. */
async function waitForLock(driver: Driver): Promise<void> {
  const query = 'SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))';
  while ((await driver.query(query)).length === 0) await sleep(20);
}
