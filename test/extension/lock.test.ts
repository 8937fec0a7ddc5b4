import { describe, expect, it } from 'vitest';
import { openPg } from '../../src/db/open-pg.js';
import { createView, type Driver, dropView, verifyView, viewStatus } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

const modes = ['shared', 'writing', 'exclusive'] as const;
type Mode = (typeof modes)[number];

/** `shared` and `writing` keep each other out, `exclusive` all. */
const passes = (a: Mode, b: Mode): boolean => a === b && a !== 'exclusive';

const single = (mode: Mode, number: bigint): string => `SELECT jsonb_ivm_lock('${mode}', 7, ${number})`;

/** More values than are locked one by one; in all groups. */
const many = (mode: Mode): string =>
  `SELECT jsonb_ivm_lock('${mode}', 7, (i::bigint << 56) + 1) FROM generate_series(-128, 127) i`;

/** Two sessions, each in a transaction; the second does not wait for long. */
async function withTwo(url: string, body: (first: Driver, second: Driver) => Promise<void>): Promise<void> {
  const [first, second] = await Promise.all([openPg(url), openPg(url)]);
  try {
    await first.execute('BEGIN');
    await second.execute(`BEGIN; SET LOCAL lock_timeout = '100ms'`);
    await body(first, second);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
}

const tooLong = { sqlState: '55P03' };

/** Whether the second statement passes the first. */
async function meet(url: string, one: string, other: string): Promise<boolean> {
  let passed = true;
  await withTwo(url, async (first, second) => {
    await first.execute(one);
    await second.execute(other).catch((error: unknown) => {
      expect(error).toMatchObject(tooLong);
      passed = false;
    });
  });
  return passed;
}

const shop = `
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, orders int NOT NULL DEFAULT 0);
CREATE TABLE phone (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, number text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer, note text, placed boolean NOT NULL DEFAULT true);
CREATE INDEX ON phone (customer_id); CREATE INDEX ON orders (customer_id);
INSERT INTO customer SELECT i, 'customer ' || i FROM generate_series(1, 2000) i;
INSERT INTO orders SELECT i, i, 'note', i <= 200 FROM generate_series(1, 800) i;`;

const orders = `SELECT o.id, jsonb_build_object('note', o.note, 'customer',
  (SELECT jsonb_build_object('id', c.id, 'name', c.name, 'phones',
     (SELECT jsonb_agg(p.number ORDER BY p.id) FROM phone p WHERE p.customer_id = c.id))
   FROM customer c WHERE c.id = o.customer_id)) AS doc
FROM orders o WHERE o.placed`;

const phones = (from: number, to: number, customer: string): string =>
  `INSERT INTO phone SELECT i, ${customer}, 'x' FROM generate_series(${from}, ${to}) i`;
const rename = (where: string): string => `UPDATE customer SET name = name || '!' WHERE ${where}`;
const link = (id: number, customer: number): string => `INSERT INTO orders VALUES (${id}, ${customer}, 'new')`;

describe.each(servers)('PostgreSQL %s', (version) => {
  it('single values meet as their modes say, and others pass', () =>
    withServer(version, async (driver, url) => {
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      for (const a of modes)
        for (const b of modes) {
          expect([a, b, await meet(url, single(a, 5n), single(b, 5n))]).toEqual([a, b, passes(a, b)]);
          expect([a, b, await meet(url, single(a, 5n), single(b, 6n))]).toEqual([a, b, true]);
        }
    }));

  it('many values meet single ones, those of any session, and many, as their modes say', { timeout: 60_000 }, () =>
    withServer(version, async (driver, url) => {
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      for (const a of modes)
        for (const b of modes) {
          const expected = [a, b, passes(a, b)];
          for (const number of [1n << 56n, 5n, -1n, 1n - 2n ** 63n]) {
            expect([a, b, await meet(url, many(a), single(b, number))]).toEqual(expected);
            expect([a, b, await meet(url, single(a, number), many(b))]).toEqual(expected);
          }
          expect([a, b, await meet(url, many(a), many(b))]).toEqual(expected);
        }
    }),
  );

  it('a transaction holds no more locks for more values, and none after it, nor after a savepoint that is rolled back', () =>
    withServer(version, async (driver) => {
      const held = async (): Promise<number> => {
        const [row] = await driver.query<{ held: number }>(
          `SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()`,
        );
        return row?.held ?? -1;
      };
      await driver.execute('CREATE EXTENSION jsonb_ivm; BEGIN; SAVEPOINT s');
      for (const mode of modes)
        await driver.execute(
          `SELECT jsonb_ivm_lock('${mode}', 7, hashint8extended(i, 0)) FROM generate_series(1, 20000) i`,
        );
      expect(await held()).toBeGreaterThan(64);
      // of each of 64 groups two, in three modes of which pg_locks has a row each; and the first values
      expect(await held()).toBeLessThanOrEqual(2 * 64 * 3 + 32);
      await driver.execute('ROLLBACK TO s');
      expect(await held()).toBe(0);
      await driver.execute(single('writing', 5n));
      expect(await held()).toBeGreaterThan(0);
      await driver.execute('COMMIT');
      expect(await held()).toBe(0);
      await driver.execute(`BEGIN; ${single('writing', 5n)}`);
      expect(await held()).toBe(2);
      await driver.execute('COMMIT');
    }));

  it('a mode that there is not is refused', () =>
    withServer(version, async (driver) => {
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      await expect(driver.execute(`SELECT jsonb_ivm_lock('share', 7, 5)`)).rejects.toMatchObject({
        sqlState: '22023',
        message: 'unknown lock mode "share"',
      });
    }));

  it('the function of a view that calls it is missed when it is gone, and goes with the view', () =>
    withServer(version, async (driver) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${shop}`);
      await createView(driver, { name: 'doc', text: orders });
      await driver.execute('DROP FUNCTION jsonb_ivm."public.doc.lock"(text, bigint, bigint)');
      const problems = (await viewStatus(driver)).flatMap((each) => each.problems);
      expect(problems.map(({ message }) => message)).toEqual(['the function "jsonb_ivm"."public.doc.lock" is gone']);
      await createView(driver, { name: 'doc', text: orders }, { replace: true });
      expect((await viewStatus(driver)).flatMap((each) => each.problems)).toEqual([]);
      await dropView(driver, 'doc');
      await driver.execute('DROP EXTENSION jsonb_ivm');
    }));

  it.each([
    ['importers below the same rows that nothing embeds', phones(1, 500, '1000 + i'), phones(1001, 1500, 'i')],
    ['importers below other rows', phones(1, 500, '1000 + i'), phones(1001, 1300, '700 + i')],
    ['updates of other rows', rename('id BETWEEN 1000 AND 1400'), rename('id BETWEEN 1500 AND 1900')],
    ['a long import and an update', phones(1, 500, '1000 + i'), rename('id = 1900')],
    ['a long update and a new row below another', rename('id BETWEEN 1000 AND 1400'), phones(1, 1, '1900')],
    [
      'updates of roots that have no documents',
      `UPDATE orders SET note = '1' WHERE id BETWEEN 201 AND 500`,
      `UPDATE orders SET note = '2' WHERE id > 500`,
    ],
    [
      'who writes and then links, and another who does',
      `${rename('id = 1001')}; ${link(5001, 1001)}`,
      `${rename('id = 1002')}; ${link(5002, 1002)}`,
    ],
  ])('pass each other: %s', (_, one, other) =>
    withServer(version, async (driver, url) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${shop}`);
      await createView(driver, { name: 'doc', text: orders });
      await withTwo(url, async (first, second) => {
        await first.execute(one);
        await second.execute(other);
        await first.execute('COMMIT');
        await second.execute('COMMIT');
      });
      expect(await verifyView(driver, 'doc')).toMatchObject({ differences: [] });
    }),
  );

  it.each([
    ['who links and who renames', link(5001, 1001), rename('id = 1001')],
    ['who links and who adds below', link(5001, 1001), phones(1, 1, '1001')],
    ['who links and who renames many', link(5001, 1001), rename('id BETWEEN 1000 AND 1400')],
    [
      'who links many and who renames',
      `INSERT INTO orders SELECT 5000 + i, 1000 + i, 'new' FROM generate_series(1, 500) i`,
      rename('id = 1450'),
    ],
  ])('wait for each other: %s', (_, one, other) =>
    withServer(version, async (driver, url) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${shop}`);
      await createView(driver, { name: 'doc', text: orders });
      expect(await meet(url, one, other)).toBe(false);
      expect(await meet(url, other, one)).toBe(false);
    }),
  );
});
