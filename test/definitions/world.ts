import { expect } from 'vitest';
import { createView, DatabaseError, type Driver, verifyView, viewStatus } from '../../src/index.js';

/** Tables with all that documents can rest on: keys, partitions, types and functions of the user's. */
export const schema = `
CREATE TYPE state AS ENUM ('open', 'done');
CREATE TYPE address AS (street text, zip text);
CREATE FUNCTION shout(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT upper($1)';
CREATE FUNCTION longer(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS
  'SELECT CASE WHEN length($1) > length($2) THEN $1 ELSE $2 END';
CREATE AGGREGATE longest (text) (SFUNC = longer, STYPE = text, INITCOND = '');
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, home address, code text UNIQUE);
CREATE TABLE product (id int PRIMARY KEY, title text, spare int,
  twice int GENERATED ALWAYS AS (id * 2) STORED);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer, status state, unread int UNIQUE);
CREATE TABLE line (id int PRIMARY KEY, order_id int REFERENCES orders, product_id int REFERENCES product, qty int, unread int);
CREATE TABLE reading (order_id int, day int, PRIMARY KEY (order_id, day)) PARTITION BY RANGE (day);
CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (10);
CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (10) TO (20);
CREATE TABLE reading_3 (order_id int NOT NULL, day int NOT NULL);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);
INSERT INTO customer SELECT i, 'c' || i, row('s', 'z')::address, 'k' || i FROM generate_series(1, 3) i;
INSERT INTO product SELECT i, 'p' || i FROM generate_series(1, 3) i;
INSERT INTO orders SELECT i, 1 + i % 3, 'open' FROM generate_series(1, 6) i;
INSERT INTO line SELECT i, 1 + i % 6, 1 + i % 3, i FROM generate_series(1, 12) i;
INSERT INTO reading SELECT 1 + i % 6, i FROM generate_series(0, 19) i;
INSERT INTO reading_3 VALUES (1, 25)`;

/** A view of all of it; whole rows of products. */
export const view = `
SELECT o.id, jsonb_build_object('status', o.status,
  'customer', (SELECT jsonb_build_object('name', shout(c.name), 'home', c.home) FROM customer c WHERE c.id = o.customer_id),
  'lines', (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product',
              (SELECT to_jsonb(p) FROM product p WHERE p.id = l.product_id)) ORDER BY l.id)
            FROM line l WHERE l.order_id = o.id),
  'longest', (SELECT longest(p.title ORDER BY l.id) FROM line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id),
  'readings', (SELECT count(*) FROM reading r WHERE r.order_id = o.id)) AS doc
FROM orders o`;

/** What `status` says is wrong, not merely slow. */
export async function problemsOf(driver: Driver): Promise<string[]> {
  const problems = (await viewStatus(driver)).flatMap((view) => view.problems);
  return problems.filter(({ code }) => code !== 'INDEX_MISSING').map(({ message }) => message);
}

/** Number of documents that differ from the query; null where it cannot be said. */
export async function differing(driver: Driver): Promise<number | null> {
  try {
    return (await verifyView(driver, 'doc')).differing;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return null;
  }
}

/** Replaces the view, with names changed in its text, after which nothing is wrong with it. */
export async function replace(driver: Driver, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const text = Object.entries(names).reduce((before, [from, to]) => before.replaceAll(from, to), view);
  await createView(driver, { name: 'doc', text }, { replace: true });
  expect(await problemsOf(driver), 'problems of the replacement').toEqual([]);
  expect(await differing(driver), 'documents of the replacement that differ').toBe(0);
}

/** SQLSTATE of a statement's failure; undefined when there was none. */
export async function failureOf(driver: Driver, statement: string): Promise<string | undefined> {
  try {
    await driver.transaction((inside) => inside.execute(statement));
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.sqlState;
  }
}
