import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { checkView, createView, type Driver, JsonbIvmError, listViews } from '../src/index.js';
import { runInProcess } from './cli-output.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';
import { untilBlocked } from './servers/waiting.js';

const schema = `
CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL, qty int NOT NULL);
INSERT INTO orders SELECT i, 'open' FROM generate_series(1, 5000) i;
INSERT INTO line SELECT i, 1 + i % 5000, i % 7 FROM generate_series(1, 15000) i;`;
const indexed = `${schema} CREATE INDEX ON line (order_id); ANALYZE orders, line;`;

const text = `SELECT o.id, jsonb_build_object('status', o.status, 'lines',
  (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`;
const view = { name: 'doc', text };

/** All that a check could leave behind. */
async function objects(driver: Driver): Promise<unknown> {
  return driver.query(`SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'pg_toast', 'information_schema') ORDER BY 1, 2`);
}

describe.each(engines)('a check on %s', (engine) => {
  it('tells what creating the view would take, and changes nothing', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(indexed);
      const before = await objects(driver);
      const check = await checkView(driver, view);
      expect(await objects(driver)).toEqual(before);
      expect(check).toMatchObject({
        view: { schema: 'public', name: 'doc' },
        action: 'create',
        online: false,
        functions: engine === 'pglite' ? 'portable' : 'none',
        documents: { count: 5000, sampled: 100, atLeast: false },
        tables: [
          { table: { schema: 'public', name: 'line' }, rows: 15_000, analyzed: true, lock: 'SHARE ROW EXCLUSIVE' },
          { table: { schema: 'public', name: 'orders' }, rows: 5000, analyzed: true, lock: 'SHARE ROW EXCLUSIVE' },
        ],
        holders: [],
        findings: [],
      });
      expect((await checkView(driver, view, { onlineAbove: 4999 })).online).toBe(true);
      const created = await createView(driver, view);
      expect(created.hash).toBe(check.hash);
      const [size] = await driver.query<{ bytes: number }>(`SELECT pg_relation_size('doc')::int AS bytes`);
      // newer servers make a table longer by several pages at a time
      expect((check.documents.bytes ?? 0) / (size?.bytes ?? 0)).toBeGreaterThan(0.6);
      expect((check.documents.bytes ?? 0) / (size?.bytes ?? 0)).toBeLessThan(1.2);
      expect(check.documents.milliseconds).toBeGreaterThan(0);
      expect(await checkView(driver, view, { replace: true })).toMatchObject({
        action: 'replace',
        tables: [
          { table: { name: 'line' }, lock: 'ACCESS EXCLUSIVE' },
          { table: { name: 'orders' }, lock: 'ACCESS EXCLUSIVE' },
          { table: { name: 'doc' }, lock: 'ACCESS EXCLUSIVE' },
        ],
      });
      await expect(checkView(driver, view)).rejects.toMatchObject({ code: 'VIEW_EXISTS' });
      await expect(checkView(driver, { name: 'other', text: 'SELECT 1 AS id FROM orders' })).rejects.toMatchObject({
        code: 'VIEW_NO_DOCUMENT',
      });
    }));

  it('reports what it would be refused for beside all the rest', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema} CREATE UNLOGGED TABLE note (order_id int, body text);
        INSERT INTO note SELECT i, 'note' FROM generate_series(1, 110000) i; ANALYZE`);
      const more = text.replace("'lines'", `'notes', (SELECT count(*) FROM note n WHERE n.order_id = o.id), 'lines'`);
      const check = await checkView(driver, { ...view, text: more });
      expect(check.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'warning INDEX_MISSING',
        'error INDEX_REQUIRED',
        'warning TABLE_NOT_FOLLOWED',
      ]);
      expect(await listViews(driver)).toEqual([]);
    }));

  it.each([
    ['groups', "SELECT l.order_id, jsonb_build_object('n', count(*)) AS doc FROM line l GROUP BY l.order_id", 5000],
    ['some rows', `SELECT o.id, to_jsonb(o) AS doc FROM orders o WHERE o.id <= 50`, 50],
    ['no rows', `SELECT n.id, to_jsonb(n) AS doc FROM none n`, 0],
  ])('of a view of %s', (_, own, count) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${indexed} CREATE TABLE none (id int PRIMARY KEY)`);
      const { documents } = await checkView(driver, { ...view, text: own });
      expect(documents.count).toBeGreaterThanOrEqual(count * 0.9);
      expect(documents.count).toBeLessThanOrEqual(count * 1.1);
      if (count === 0)
        expect(documents).toEqual({ count: 0, sampled: 0, bytes: null, milliseconds: null, atLeast: false });
    }),
  );
});

describe.each(servers)('PostgreSQL %s', (version) => {
  it('names who is in the way: writers, those who wait, and prepared transactions', () =>
    withServer(version, async (driver, url) => {
      await driver.execute(indexed);
      const [writer, waiter, reader] = [await openPg(url), await openPg(url), await openPg(url)];
      try {
        await writer.execute(`SET application_name = 'shop'; BEGIN; UPDATE orders SET status = 'paid' WHERE id = 1`);
        await reader.execute('BEGIN; SELECT count(*) FROM line');
        const waiting = waiter.execute('BEGIN; LOCK TABLE line IN ACCESS EXCLUSIVE MODE; COMMIT');
        await untilBlocked(reader);
        const locked = await checkView(driver, view).catch((thrown) => thrown);
        expect(locked).toBeInstanceOf(JsonbIvmError);
        expect(locked).toMatchObject({
          code: 'TABLE_LOCKED',
          reason: expect.stringMatching(
            /^"public"\."line" cannot be read: \d+ \("postgres", active, since \S+Z\) waits for ACCESS EXCLUSIVE$/,
          ),
        });
        await reader.execute('ROLLBACK');
        await waiting;
        const { holders } = await checkView(driver, view);
        expect(holders).toEqual([
          {
            table: { schema: 'public', name: 'orders' },
            lock: 'ROW EXCLUSIVE',
            waiting: false,
            pid: expect.any(Number),
            user: 'postgres',
            application: 'shop',
            state: 'idle in transaction',
            since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
            query: expect.stringContaining("UPDATE orders SET status = 'paid'"),
          },
        ]);
        const { status, stdout } = await runInProcess(['create', 'doc', '--check', '--database', url], { stdin: text });
        expect(status).toBe(0);
        expect(stdout).toMatch(
          /^ {2}public\.orders {2}row exclusive +\d+ {2}postgres {2}shop +idle in transaction {2}\S+Z {2}/m,
        );
      } finally {
        await Promise.all([writer.close(), waiter.close(), reader.close()]);
      }
    }));

  it('prints a report, and its status says whether it would be refused', () =>
    withServer(version, async (driver, url) => {
      await driver.execute(indexed);
      const argv = ['create', 'doc', '--check', '--database', url];
      const { status, stdout } = await runInProcess(argv, { stdin: text });
      expect(status).toBe(0);
      expect(stdout.replaceAll(/about [\d.]+ \wB|\d+:\d\d| *[\d.]+ [kM]B/g, '#')).toBe(
        `public.doc can be created
documents  about 5,000 documents, #, about # to compute (estimated from 100)
functions  none
locks      until it is done
  table            rows      size  lock
  public.line    15,000#  share row exclusive
  public.orders   5,000#  share row exclusive
in the way nobody
findings   none
`,
      );
      await driver.execute(`CREATE ROLE guest_${process.pid}; GRANT USAGE ON SCHEMA public TO guest_${process.pid}`);
      try {
        const role = `${url}?options=-crole%3Dguest_${process.pid}`;
        const json = await runInProcess(['create', 'doc', '--check', '--json', '--database', role], { stdin: text });
        expect(json.status).toBe(1);
        const report = JSON.parse(json.stdout);
        expect(report.documents).toEqual({ count: 5000, sampled: 0, bytes: null, milliseconds: null, atLeast: false });
        expect(report.findings[0]).toEqual({
          code: 'RIGHT_MISSING',
          severity: 'error',
          message: `role "guest_${process.pid}" lacks SELECT, UPDATE, TRIGGER on "public"."line"`,
          hint: `GRANT SELECT, UPDATE, TRIGGER ON "public"."line" TO "guest_${process.pid}"`,
        });
      } finally {
        await driver.execute(`DROP OWNED BY guest_${process.pid}; DROP ROLE guest_${process.pid}`);
      }
    }));
});
