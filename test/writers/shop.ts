import { expect } from 'vitest';
import { createView, type Driver, verifyView } from '../../src/index.js';
import { withDatabase } from '../servers/databases.js';

/** A shop with every action of foreign keys. */
export const schema = `
CREATE TABLE customer (id int PRIMARY KEY, name text);
CREATE TABLE product (id int PRIMARY KEY, title text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer ON UPDATE CASCADE ON DELETE CASCADE, status text);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int REFERENCES orders ON UPDATE CASCADE ON DELETE CASCADE,
  product_id int REFERENCES product ON UPDATE CASCADE ON DELETE SET NULL,
  qty int
);
CREATE TABLE parcel (id int PRIMARY KEY, order_id int DEFAULT 1 REFERENCES orders ON UPDATE CASCADE ON DELETE SET DEFAULT);
CREATE TABLE note (id int PRIMARY KEY, order_id int REFERENCES orders DEFERRABLE INITIALLY DEFERRED, body text);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);
CREATE INDEX ON parcel (order_id);
CREATE INDEX ON note (order_id);
INSERT INTO customer SELECT i, 'customer ' || i FROM generate_series(1, 3) i;
INSERT INTO product SELECT i, 'product ' || i FROM generate_series(1, 3) i;
INSERT INTO orders SELECT i, 1 + i % 3, 'open' FROM generate_series(1, 6) i;
INSERT INTO line SELECT i, 1 + i % 6, 1 + i % 3, i FROM generate_series(1, 12) i;
INSERT INTO parcel SELECT i, 1 + i % 6 FROM generate_series(1, 6) i;
INSERT INTO note SELECT i, 6, 'note' FROM generate_series(1, 3) i;`;

/** Document views over it, by name. */
export const views: Readonly<Record<string, string>> = {
  order_doc: `
SELECT o.id, o.customer_id, jsonb_build_object('status', o.status,
  'customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id),
  'lines', (SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'product',
              (SELECT p.title FROM product p WHERE p.id = l.product_id)) ORDER BY l.id)
            FROM line l WHERE l.order_id = o.id),
  'parcels', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM parcel p WHERE p.order_id = o.id),
  'notes', (SELECT jsonb_agg(n.body ORDER BY n.id) FROM note n WHERE n.order_id = o.id)) AS doc
FROM orders o`,
  customer_doc: `
SELECT c.id, jsonb_build_object('name', c.name, 'orders', count(DISTINCT o.id), 'pieces', sum(l.qty)) AS doc
FROM customer c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN line l ON l.order_id = o.id
GROUP BY c.id`,
};

/** Runs `body` on a database with the shop and its views, which must be exact in the end. */
export function withShop(engine: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  return withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    for (const [name, text] of Object.entries(views)) await declare(driver, name, text);
    await body(driver);
    for (const name of Object.keys(views)) expect(await verifyView(driver, name)).toMatchObject({ differing: 0 });
  });
}

/** Creates a view, and its query as a plain view to compare it with. */
export async function declare(driver: Driver, name: string, text: string): Promise<void> {
  await createView(driver, { name, text });
  await driver.execute(`CREATE VIEW expected_${name} AS ${text}`);
}

/** Runs a statement, after which every document must equal its query. */
export async function exactAfter(driver: Driver, statement: string, names = Object.keys(views)): Promise<void> {
  await driver.execute(statement);
  expect(await stale(driver, names), statement).toEqual([]);
}

/** Documents and rows of their queries that are not on both sides, as text. */
export async function stale(driver: Driver, names = Object.keys(views)): Promise<string[]> {
  const sides = names.flatMap((name) => [
    `SELECT 'stored', t::text FROM ${name} t EXCEPT ALL SELECT 'stored', t::text FROM expected_${name} t`,
    `SELECT 'expected', t::text FROM expected_${name} t EXCEPT ALL SELECT 'expected', t::text FROM ${name} t`,
  ]);
  const union = sides.map((side) => `(${side})`).join(' UNION ALL ');
  const rows = await driver.query<{ line: string }>(`SELECT side || ' ' || row AS line FROM (${union}) s (side, row)`);
  return rows.map(({ line }) => line);
}
