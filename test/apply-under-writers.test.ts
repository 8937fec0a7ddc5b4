import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import {
  applyViews,
  type DeclaredSource,
  type Driver,
  listViews,
  rollbackView,
  verifyView,
  viewHistory,
} from '../src/index.js';
import { servers, withServer } from './servers/databases.js';

const shop = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE TABLE line (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id int NOT NULL REFERENCES orders, qty int NOT NULL);
CREATE INDEX ON orders (customer_id); CREATE INDEX ON line (order_id);
INSERT INTO customer SELECT n, 'name ' || n, 'city ' || n % 7 FROM generate_series(1, 40) n;
INSERT INTO orders SELECT n, 1 + n % 40, 'open' FROM generate_series(1, 300) n;
INSERT INTO line (order_id, qty) SELECT 1 + n % 300, n % 5 FROM generate_series(1, 900) n; ANALYZE`;

const view = (name: string, text: string): DeclaredSource => ({ name, text, file: `${name}.sql` });

/** Five views, one of which reads another; each version has other columns, fields or keys than the one before. */
const versions: readonly (readonly DeclaredSource[])[] = [
  [
    view(
      'a_page',
      `SELECT o.id, jsonb_build_object('by', (SELECT d.doc FROM customer_doc d WHERE d.id = o.customer_id)) AS doc FROM orders o`,
    ),
    view('customer_doc', `SELECT c.id, c.city, jsonb_build_object('name', c.name) AS doc FROM customer c`),
    view('line_doc', `SELECT l.id, jsonb_build_object('qty', l.qty) AS doc FROM line l`),
    view('order_doc', `SELECT o.id, jsonb_build_object('status', o.status) AS doc FROM orders o`),
    view(
      'total_doc',
      `SELECT o.id, jsonb_build_object('total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
    ),
  ],
  [
    view(
      'a_page',
      `SELECT o.id, jsonb_build_object('by', (SELECT d.town FROM customer_doc d WHERE d.id = o.customer_id), 's', o.status) AS doc FROM orders o`,
    ),
    view(
      'customer_doc',
      `SELECT c.id, c.city AS town, jsonb_build_object('name', c.name, 'n', (SELECT count(*) FROM orders o WHERE o.customer_id = c.id)) AS doc FROM customer c`,
    ),
    view('line_doc', `SELECT l.id, l.order_id, jsonb_build_object('qty', l.qty) AS doc FROM line l`),
    view(
      'order_doc',
      `SELECT o.id, jsonb_build_object('status', o.status, 'lines', (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
    ),
    view(
      'total_doc',
      `SELECT o.id, jsonb_build_object('total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
    ),
  ],
  [
    view(
      'a_page',
      `SELECT o.id, jsonb_build_object('by', (SELECT d.doc FROM customer_doc d WHERE d.number = o.customer_id)) AS doc FROM orders o`,
    ),
    view(
      'customer_doc',
      `SELECT c.id AS number, jsonb_build_object('name', c.name, 'city', c.city) AS doc FROM customer c`,
    ),
    view(
      'line_doc',
      `SELECT l.id, jsonb_build_object('qty', l.qty, 'of', (SELECT o.status FROM orders o WHERE o.id = l.order_id)) AS doc FROM line l`,
    ),
    view(
      'order_doc',
      `SELECT o.id, o.status, jsonb_build_object('customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc FROM orders o`,
    ),
    view(
      'total_doc',
      `SELECT o.id, (SELECT count(*) FROM line l WHERE l.order_id = o.id) AS lines, jsonb_build_object('total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
    ),
  ],
];

/** What one writer does next: rows of one table, or of two in one transaction, in any order. */
function nextWrite(random: (below: number) => number): string {
  const [order, customer] = [1 + random(300), 1 + random(40)];
  const writes = [
    `UPDATE customer SET name = name || '.', city = 'city ' || ${random(9)} WHERE id = ${customer}`,
    `UPDATE orders SET customer_id = ${customer}, status = 's${random(4)}' WHERE id = ${order}`,
    `INSERT INTO line (order_id, qty) VALUES (${order}, ${random(9)})`,
    `DELETE FROM line WHERE id = (SELECT id FROM line WHERE order_id = ${order} LIMIT 1)`,
  ] as const;
  const one = writes[random(4)] as string;
  return random(3) === 0 ? `BEGIN; ${one}; ${writes[random(4)]}; COMMIT` : one;
}

/** Writes until it is told to stop; the server ends a writer that waits for another that waits for it, which writes again. */
async function write(driver: Driver, seed: number, over: () => boolean): Promise<number> {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  let done = 0;
  while (!over()) {
    try {
      await driver.execute(nextWrite(random));
      done++;
    } catch (error) {
      if (!['40P01'].includes((error as { sqlState?: string }).sqlState ?? '')) throw error;
      await driver.execute('ROLLBACK');
    }
  }
  return done;
}

async function underWriters(url: string, body: () => Promise<void>): Promise<number> {
  const drivers = await Promise.all([1, 2, 3].map(() => openPg(url)));
  let over = false;
  try {
    const writers = drivers.map((driver, at) => write(driver, at + 1, () => over));
    await Promise.all([
      body().finally(() => {
        over = true;
      }),
      ...writers,
    ]);
    return (await Promise.all(writers)).reduce((sum, done) => sum + done, 0);
  } finally {
    over = true;
    await Promise.all(drivers.map((driver) => driver.close()));
  }
}

async function expectExact(driver: Driver): Promise<void> {
  const names = (await listViews(driver)).map(({ name }) => name);
  expect(names).toEqual(['a_page', 'customer_doc', 'line_doc', 'order_doc', 'total_doc']);
  for (const name of names) expect(await verifyView(driver, name), name).toMatchObject({ differing: 0, byChance: 0 });
}

describe.each(servers)('views as files under writers, on %s', { timeout: 300_000 }, (server) => {
  it.each([
    ['at once', {}],
    ['online', { onlineAbove: 0, lockTimeout: 150, lockRetries: 60 }],
    ['online from where they are many', { onlineAbove: 350 }],
  ] as const)('become three versions and go back, exact each time: %s', (_, options) =>
    withServer(server, async (driver, url) => {
      await driver.execute(shop);
      const written = await underWriters(url, async () => {
        for (const version of [0, 1, 2, 1, 0]) {
          const { differences } = await applyViews(driver, versions[version] as DeclaredSource[], options);
          expect(differences).toHaveLength(5);
          await delay(100);
          await expectExact(driver);
        }
      });
      expect(written).toBeGreaterThan(10);
      await expectExact(driver);
      expect(
        (await applyViews(driver, versions[0] as DeclaredSource[])).differences.map(({ action }) => action),
      ).toEqual(Array.from({ length: 5 }, () => 'none'));
      const entries = await viewHistory(driver, 'customer_doc');
      expect(entries.map(({ action }) => action)).toEqual(['created', 'replaced', 'replaced', 'replaced', 'replaced']);
      expect((await rollbackView(driver, 'order_doc', options)).to).toBe(4);
      await expectExact(driver);
    }),
  );

  it('are made once by two that begin together', () =>
    withServer(server, async (driver, url) => {
      await driver.execute(shop);
      const others = await Promise.all([openPg(url), openPg(url)]);
      try {
        for (const version of versions) {
          const runs = await Promise.all(others.map((other) => applyViews(other, version)));
          const changed = runs.map(({ differences }) => differences.filter(({ action }) => action !== 'none').length);
          expect(changed.filter((count) => count > 0)).toHaveLength(1);
          await expectExact(driver);
        }
        expect(await viewHistory(driver, 'customer_doc')).toHaveLength(3);
      } finally {
        await Promise.all(others.map((other) => other.close()));
      }
    }));
});
