import { describe, expect, it } from 'vitest';
import { schemaOf, startWriters, view } from '../bench/online/shop.js';
import { openPg } from '../src/db/open-pg.js';
import {
  createView,
  type Driver,
  type ProgressReport,
  repairView,
  type Verification,
  verifyView,
  viewStatus,
} from '../src/index.js';
import { engines, withDatabase, withServer } from './servers/databases.js';

/** Keys of every sort that ranges go by, more of them than the first range takes. */
const keyed: readonly (readonly [name: string, columns: string, key: string, values: string])[] = [
  ['integers', 'a int', 'a', 'n * 7 - 3000'],
  ['floats', 'a float8', 'a', `CASE n WHEN 1 THEN 'NaN' WHEN 2 THEN '-Infinity' ELSE n / 3.0 END`],
  ['numbers', 'a numeric', 'a', 'n / 7.00'],
  ['texts', 'a text', 'a', `'é"'',)' || n`],
  ['characters', 'a char(9)', 'a', `n::text`],
  ['bytes', 'a bytea', 'a', `decode(lpad(to_hex(n), 6, '0'), 'hex')`],
  ['instants', 'a timestamptz', 'a', `'2020-01-01'::timestamptz + n * interval '1.5 s'`],
  ['intervals', 'a interval', 'a', `n * interval '1 day 1 s'`],
  ['labels and dates', 'a mood, b date', 'a, b', `(ARRAY['sad', 'ok']::mood[])[n % 2 + 1], date '2020-01-01' + n`],
  ['arrays and uuids', 'a int[], b uuid', 'a, b', `ARRAY[n % 3, NULL], lpad(n::text, 32, '0')::uuid`],
  ['texts that are the same in another case', 'a text COLLATE folded, b int', 'a, b', `'A' || n % 9, n`],
];

const rows = 1300;

async function makeKeyed(driver: Driver, [, columns, key, values]: (typeof keyed)[number]): Promise<void> {
  await driver.execute(`CREATE TYPE mood AS ENUM ('ok', 'sad');
    CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
    CREATE TABLE item (${columns}, n int, PRIMARY KEY (${key}));
    INSERT INTO item SELECT ${values}, n FROM generate_series(1, ${rows}) n`);
  await createView(driver, { name: 'doc', text: `SELECT ${key}, jsonb_build_object('n', n) AS doc FROM item` });
}

const kinds = ({ differences }: Verification): unknown[] => differences.map(({ kind, paths }) => [kind, ...paths]);

describe.each(engines)('ranges of keys, on %s', (engine) => {
  it.each(keyed)('meet every document once: %s', (...each) =>
    withDatabase(engine, async (driver) => {
      await makeKeyed(driver, each);
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: rows, checked: rows, differing: 0 });
      await driver.execute(`SET DateStyle = 'German'; SET IntervalStyle = 'iso_8601'; SET bytea_output = 'escape'`);
      await driver.execute(`UPDATE doc SET doc = '{"n": "x"}' WHERE (doc ->> 'n')::int IN (1, 700, ${rows})`);
      await driver.execute(`DELETE FROM doc WHERE doc ->> 'n' IN ('2', '999')`);
      const found = await verifyView(driver, 'doc');
      expect(found).toMatchObject({ documents: rows - 2, checked: rows, differing: 5 });
      expect(kinds(found)).toEqual(
        expect.arrayContaining([['missing'], ['different', { path: 'doc.n', stored: '"x"', expected: '700' }]]),
      );
      const keys = found.differences.map(({ key }) => key);
      expect(await verifyView(driver, 'doc', { keys })).toMatchObject({ documents: 3, checked: 5, differing: 5 });
      expect(await repairView(driver, 'doc', { keys: keys.slice(0, 2) })).toMatchObject({ differing: 2, repaired: 2 });
      expect(await repairView(driver, 'doc')).toMatchObject({ checked: rows, differing: 3, repaired: 3 });
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: rows, differing: 0 });
    }),
  );

  it('are those of documents without a root, too, and of groups', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY, kind int NOT NULL);
        INSERT INTO item SELECT n, n / 2 FROM generate_series(1, 3000) n`);
      const text = `SELECT i.kind, jsonb_build_object('ids', jsonb_agg(i.id ORDER BY i.id)) AS doc FROM item i GROUP BY i.kind`;
      await createView(driver, { name: 'doc', text });
      await driver.execute(
        `INSERT INTO doc SELECT -n, '{}' FROM generate_series(1, 600) n; DELETE FROM doc WHERE kind = 9`,
      );
      const { differences, ...counts } = await verifyView(driver, 'doc', { limit: 3 });
      expect(counts).toMatchObject({ documents: 2100, checked: 2101, differing: 601, byChance: 0 });
      expect(differences.map(({ key, kind }) => [key.kind, kind])).toEqual([-600, -599, -598].map((n) => [n, 'extra']));
      expect(await verifyView(driver, 'doc', { sample: 5000 })).toMatchObject({ checked: 2101, differing: 601 });
      expect(await repairView(driver, 'doc')).toMatchObject({ differing: 601, repaired: 601 });
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: 1501, differing: 0 });
    }));
});

describe('a comparison of all documents', () => {
  /** Documents of a kilobyte that don't compress. */
  const large = (count: number): string => `CREATE TABLE item (id int PRIMARY KEY, body text);
    INSERT INTO item SELECT n, (SELECT string_agg(md5(n::text || g), '') FROM generate_series(1, 30) g) FROM generate_series(1, ${count}) n`;
  const text = `SELECT i.id, jsonb_build_object('body', i.body) AS doc FROM item i`;

  it('takes temporary space for a range of them, and not for all', () =>
    withServer('15', async (driver) => {
      await driver.execute(large(40_000));
      await createView(driver, { name: 'doc', text });
      await driver.execute(`SET work_mem = '64kB'; SET temp_file_limit = '25MB'; SET enable_mergejoin = off`);
      const whole = `SELECT count(*) FROM doc d FULL JOIN jsonb_ivm."public.doc.query" q ON q.id = d.id WHERE d.doc IS DISTINCT FROM q.doc`;
      await expect(driver.query(whole)).rejects.toMatchObject({ sqlState: '53400' });
      expect(await verifyView(driver, 'doc')).toMatchObject({ documents: 40_000, differing: 0 });
    }));

  it('goes on where it was stopped, with what it had found, and begins anew where the view has become another', () =>
    withServer('15', async (driver) => {
      await driver.execute(
        `CREATE TABLE item (id int PRIMARY KEY, n int); INSERT INTO item SELECT n, n FROM generate_series(1, 30000) n`,
      );
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      await driver.execute(`UPDATE doc SET doc = '{}' WHERE id IN (3, 4, 29000)`);
      const stopping = new AbortController();
      const onProgress = ({ done }: ProgressReport): void => (done >= 12_000 ? stopping.abort() : undefined);
      const { signal } = stopping;
      await expect(verifyView(driver, 'doc', { maxRate: 1000, signal, onProgress })).rejects.toMatchObject({
        code: 'ABORTED',
      });
      const [before] = await viewStatus(driver, 'doc');
      expect(before).toMatchObject({ verifying: { differing: 2, position: [expect.any(String)] } });
      expect(before?.verified).toBeUndefined();
      expect(before?.verifying?.checked).toBeGreaterThan(1000);
      // it was begun in the second in which the view had been made
      await driver.query(
        `UPDATE jsonb_ivm.view SET updated_at = date_trunc('second', (verification #>> '{going,began}')::timestamptz)`,
      );
      await driver.execute(
        `UPDATE item SET n = n WHERE id = 3; UPDATE doc SET doc = to_jsonb(item) FROM item WHERE item.id = 3 AND doc.id = 3`,
      );
      const reports: number[] = [];
      const found = await verifyView(driver, 'doc', {
        resume: true,
        onProgress: ({ done }) => void reports.push(done),
      });
      expect(found).toMatchObject({ documents: 30_000, checked: 30_000, differing: 2 });
      expect(found.differences.map(({ key }) => key.id)).toEqual([4, 29_000]);
      expect(Math.min(...reports)).toBeGreaterThanOrEqual(before?.verifying?.checked ?? 0);
      const [after] = await viewStatus(driver, 'doc');
      expect(after?.verifying).toBeUndefined();
      expect(after).toMatchObject({
        verified: { began: before?.verifying?.began, documents: 30_000, differing: 2, repaired: 0 },
      });
      expect(after?.verified?.hash).toBe(after?.hash);
      await createView(
        driver,
        { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc, n FROM item' },
        { replace: true },
      );
      expect(await verifyView(driver, 'doc', { resume: true })).toMatchObject({ checked: 30_000, differing: 0 });
    }));

  it('keeps to a rate', () =>
    withServer('15', async (driver) => {
      await driver.execute(
        `CREATE TABLE item (id int PRIMARY KEY); INSERT INTO item SELECT n FROM generate_series(1, 1500) n`,
      );
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      const begun = Date.now();
      expect(await verifyView(driver, 'doc', { maxRate: 1000 })).toMatchObject({ checked: 1500 });
      expect(Date.now() - begun).toBeGreaterThan(900);
    }));

  it('is noted where whoever compares may write there, and not within a transaction', () =>
    withServer('15', async (driver) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY)`);
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      const verified = async () => (await viewStatus(driver, 'doc'))[0]?.verified;
      await driver.transaction((inside) => verifyView(inside, 'doc'));
      await driver.execute('SET default_transaction_read_only = on');
      await verifyView(driver, 'doc');
      await driver.execute('RESET default_transaction_read_only');
      await verifyView(driver, 'doc', { sample: 5 });
      expect(await verified()).toBeUndefined();
      await verifyView(driver, 'doc');
      expect(await verified()).toMatchObject({ documents: 0, differing: 0 });
    }));
});

describe('documents that were damaged', () => {
  const damage = `
    UPDATE order_doc SET doc = jsonb_set(doc, '{status}', '"lost"') WHERE id BETWEEN 1 AND 10;
    UPDATE order_doc SET doc = jsonb_set(doc, '{lines}', '[]') WHERE id BETWEEN 101 AND 110;
    UPDATE order_doc SET customer_id = customer_id + 1 WHERE id BETWEEN 201 AND 210;
    DELETE FROM order_doc WHERE id BETWEEN 301 AND 310;
    INSERT INTO order_doc SELECT id + 100000, customer_id, doc FROM order_doc WHERE id BETWEEN 401 AND 410`;

  it('are found and repaired while others write, told by path, and nothing else is touched', () =>
    withServer('15', async (driver, url) => {
      const shop = { orders: 1500, customers: 40 };
      await driver.execute(schemaOf(shop));
      await createView(driver, view);
      const writers = startWriters(url, { orders: 60, customers: 40 }, 3);
      await driver.execute(damage);
      const found = await repairView(driver, 'order_doc');
      await writers.stop();
      expect(found.repaired).toBe(found.differing);
      // a writer may have come first to some of the documents that were damaged
      expect(found.differing).toBeGreaterThanOrEqual(40);
      const of = (from: number, to: number) =>
        found.differences.filter(({ key }) => Number(key.id) >= from && Number(key.id) <= to);
      expect(of(101, 110).every(({ paths }) => paths.every(({ path }) => path.startsWith('doc.lines[')))).toBe(true);
      expect(of(201, 210).map(({ paths }) => paths.map(({ path }) => path))).toEqual(Array(10).fill(['customer_id']));
      expect(of(301, 310).map(({ kind }) => kind)).toEqual(Array(10).fill('missing'));
      expect(of(100_401, 100_410).map(({ kind }) => kind)).toEqual(Array(10).fill('extra'));
      expect(await verifyView(driver, 'order_doc')).toMatchObject({ differing: 0 });
    }));

  it('alone are written', () =>
    withServer('15', async (driver) => {
      await driver.execute(schemaOf({ orders: 700, customers: 40 }));
      await createView(driver, view);
      await driver.execute(`UPDATE order_doc SET doc = '{}' WHERE id IN (5, 650)`);
      const versions = () =>
        driver.query(`SELECT id, xmin::text AS version FROM order_doc WHERE id NOT IN (5, 650) ORDER BY id`);
      const before = await versions();
      expect(await verifyView(driver, 'order_doc', { repair: true })).toMatchObject({ differing: 2, repaired: 2 });
      expect(await versions()).toEqual(before);
      expect((await viewStatus(driver, 'order_doc'))[0]?.verified).toMatchObject({ differing: 2, repaired: 2 });
    }));

  it('that somebody keeps from being written are told of', () =>
    withServer('15', async (driver) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY); INSERT INTO item VALUES (1), (2), (3)`);
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      await driver.execute(`UPDATE doc SET doc = '{}' WHERE id < 3;
        CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER keep BEFORE UPDATE ON doc FOR EACH ROW WHEN (OLD.id = 2) EXECUTE FUNCTION keep()`);
      expect(await repairView(driver, 'doc')).toMatchObject({ differing: 2, repaired: 1 });
    }));

  it('are repaired outside of transactions, where the view has all of its documents, by its own functions', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY); INSERT INTO item VALUES (1)`);
      await createView(driver, { name: 'doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      const inside = driver.transaction((within) => repairView(within, 'doc'));
      await expect(inside).rejects.toMatchObject({ code: 'TRANSACTION_OPEN' });
      const other = await openPg(url);
      await other.execute(`UPDATE jsonb_ivm.view SET filling = '{"documents": 0, "total": 1}'`);
      await expect(repairView(driver, 'doc')).rejects.toMatchObject({ code: 'VIEW_FILLING' });
      await other.close();
    }));
});
