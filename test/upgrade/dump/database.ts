/**
 * A small database with a view of each kind that has to outlive a release. The dumps of earlier releases have what this was
 * then: it may grow.
 */
export const tables = `
CREATE SCHEMA shop;
CREATE SCHEMA crm;
CREATE SCHEMA api;
CREATE SCHEMA "Odd Names";
CREATE TYPE shop.mood AS ENUM ('good', 'bad');
CREATE FUNCTION shop.shout(word text) RETURNS text LANGUAGE sql IMMUTABLE RETURN upper(word) || '!';
CREATE TABLE crm.customer (id int PRIMARY KEY, name text NOT NULL, region int, note text);
CREATE TABLE crm.phone (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES crm.customer ON DELETE CASCADE, number text);
CREATE TABLE crm.rate (region int NOT NULL, percent numeric(5, 2) NOT NULL);
CREATE TABLE shop.product (sku text PRIMARY KEY, title text NOT NULL, price numeric(10, 2) NOT NULL);
CREATE TABLE shop.orders (id int PRIMARY KEY, customer_id int REFERENCES crm.customer, status text NOT NULL,
  placed timestamptz NOT NULL, reference text);
CREATE TABLE shop.line (order_id int NOT NULL REFERENCES shop.orders ON DELETE CASCADE, nr int NOT NULL,
  sku text NOT NULL REFERENCES shop.product, qty int NOT NULL, PRIMARY KEY (order_id, nr));
CREATE TABLE shop.stock (warehouse text, sku text REFERENCES shop.product, amount int NOT NULL, PRIMARY KEY (warehouse, sku));
CREATE TABLE shop.movement (id bigint PRIMARY KEY, warehouse text NOT NULL, sku text NOT NULL, amount int NOT NULL,
  FOREIGN KEY (warehouse, sku) REFERENCES shop.stock);
CREATE TABLE shop.reading (day date, nr int, mood shop.mood, value numeric, PRIMARY KEY (day, nr)) PARTITION BY RANGE (day);
CREATE TABLE shop.reading_1 PARTITION OF shop.reading FOR VALUES FROM ('2026-01-01') TO ('2026-07-01');
CREATE TABLE shop.reading_2 PARTITION OF shop.reading DEFAULT;
CREATE TABLE shop.account (id int PRIMARY KEY, owner text NOT NULL);
CREATE TABLE shop.booking (id int PRIMARY KEY, account int NOT NULL REFERENCES shop.account, amount numeric NOT NULL);
CREATE TABLE "Odd Names"."Table ""1""" ("The Key" int PRIMARY KEY, "Ärger" text, "doc" text);
CREATE INDEX ON crm.phone (customer_id);
CREATE INDEX ON crm.rate (region);
CREATE INDEX ON crm.customer (region);
CREATE INDEX ON shop.orders (customer_id);
CREATE INDEX ON shop.orders (reference);
CREATE INDEX ON shop.line (sku);
CREATE INDEX ON shop.movement (warehouse, sku);
CREATE INDEX ON shop.booking (account);
INSERT INTO crm.customer SELECT i, 'customer ' || i, i % 4, 'note ' || i FROM generate_series(1, 12) i;
INSERT INTO crm.phone SELECT i, 1 + i % 12, '0' || i FROM generate_series(1, 20) i;
INSERT INTO crm.rate SELECT i % 4, i FROM generate_series(1, 6) i;
INSERT INTO shop.product SELECT 'sku ' || i, 'product ' || i, i + 0.50 FROM generate_series(1, 8) i;
INSERT INTO shop.orders SELECT i, nullif(i % 12, 0), CASE WHEN i % 3 = 0 THEN 'open' ELSE 'done' END,
  timestamptz '2026-03-01 12:00:00+00' + i * interval '1 day', 'ref ' || i % 5 FROM generate_series(1, 24) i;
INSERT INTO shop.line SELECT 1 + i % 24, i, 'sku ' || 1 + i % 8, 1 + i % 5 FROM generate_series(1, 60) i;
INSERT INTO shop.stock SELECT CASE WHEN i % 2 = 0 THEN 'north' ELSE 'south' END, 'sku ' || i, i * 10 FROM generate_series(1, 8) i;
INSERT INTO shop.movement SELECT i, CASE WHEN i % 2 = 0 THEN 'north' ELSE 'south' END, 'sku ' || 1 + (i - 1) % 8, i % 7
  FROM generate_series(1, 24) i;
INSERT INTO shop.reading SELECT date '2026-01-01' + i * 20, i, CASE WHEN i % 2 = 0 THEN 'good' ELSE 'bad' END::shop.mood, i / 4.0
  FROM generate_series(1, 16) i;
INSERT INTO shop.account SELECT i, 'owner ' || i FROM generate_series(1, 4) i;
INSERT INTO shop.booking SELECT i, 1 + i % 4, i * 1.10 FROM generate_series(1, 12) i;
INSERT INTO "Odd Names"."Table ""1""" SELECT i, 'it''s \\ ' || i, '$$' FROM generate_series(1, 4) i;
SET search_path = shop, crm`;

export interface ViewToKeep {
  readonly name: string;
  readonly text: string;
  readonly allowFull?: true;
}

/** Names without a schema are found by the search path that the tables are made with. */
export const views: readonly ViewToKeep[] = [
  {
    name: 'api.order_doc', // fields, an embedded row and its key, a list, totals and an extreme
    text: `SELECT o.id, o.customer_id, jsonb_build_object('status', o.status, 'reference', o.reference,
  'customer', (SELECT jsonb_build_object('name', c.name, 'region', c.region) FROM customer c WHERE c.id = o.customer_id),
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('nr', l.nr, 'qty', l.qty, 'product',
             (SELECT jsonb_build_object('title', p.title, 'price', p.price) FROM product p WHERE p.sku = l.sku)) ORDER BY l.nr)
           FROM line l WHERE l.order_id = o.id), '[]'),
  'count', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
  'pieces', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
  'most', (SELECT max(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o`,
  },
  {
    name: 'api.customer_page', // reads another view's documents
    text: `SELECT c.id, jsonb_build_object('name', c.name,
  'phones', (SELECT jsonb_agg(f.number ORDER BY f.id) FROM phone f WHERE f.customer_id = c.id),
  'orders', (SELECT jsonb_agg(d.doc ORDER BY d.id) FROM api.order_doc d WHERE d.customer_id = c.id)) AS doc
FROM customer c`,
  },
  {
    name: 'api.customer_total', // joins to many, grouped
    text: `SELECT c.id, jsonb_build_object('name', c.name, 'orders', count(DISTINCT o.id), 'pieces', sum(l.qty)) AS doc
FROM customer c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN line l ON l.order_id = o.id
GROUP BY c.id`,
  },
  {
    name: 'api.open_order', // a condition of the root, and a link by equal values that nothing identifies
    text: `SELECT o.id, jsonb_build_object('customer', shop.shout(c.name),
  'rates', (SELECT jsonb_agg(r.percent ORDER BY r.percent) FROM rate r WHERE r.region = c.region)) AS doc
FROM orders o LEFT JOIN customer c ON c.id = o.customer_id WHERE o.status = 'open'`,
  },
  {
    name: 'stock_doc', // keys of several columns
    text: `SELECT s.warehouse, s.sku, jsonb_build_object('amount', s.amount, 'title', p.title,
  'moved', (SELECT sum(m.amount) FROM movement m WHERE m.warehouse = s.warehouse AND m.sku = s.sku),
  'movements', coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'amount', m.amount) ORDER BY m.id)
               FROM movement m WHERE m.warehouse = s.warehouse AND m.sku = s.sku), '[]')) AS doc
FROM stock s JOIN product p ON p.sku = s.sku`,
  },
  {
    name: 'reading_doc', // a partitioned table, and whole rows of it
    text: 'SELECT r.day, r.nr, to_jsonb(r) AS doc FROM reading r',
  },
  {
    name: 'placed_doc', // a setting, and documents that one change makes all anew
    allowFull: true,
    text: `SET TimeZone = 'Europe/Berlin';
SELECT o.id, jsonb_build_object('placed', o.placed, 'highest', (SELECT max(r.percent) FROM rate r)) AS doc FROM orders o`,
  },
  {
    name: '"Odd Names"."It\'s ""the"" view"',
    text: `SELECT "The Key", to_jsonb("Ärger") AS "Das Döc", jsonb_build_object('"', t."doc", 'same', (
  SELECT count(*) FROM orders o WHERE o.id = t."The Key")) AS doc FROM "Odd Names"."Table ""1""" t`,
  },
  {
    name: 'account_doc', // writers at SERIALIZABLE
    text: `SET transaction_isolation = 'serializable';
SELECT a.id, jsonb_build_object('owner', a.owner, 'balance', (SELECT sum(b.amount) FROM booking b WHERE b.account = a.id)) AS doc
FROM account a`,
  },
];

/** Statements that documents of all kinds have to follow, any number of times one after the other. */
export const writes: readonly string[] = [
  `UPDATE crm.customer SET name = name || '.' WHERE id < 4`,
  `UPDATE crm.customer SET note = 'unread'`,
  `UPDATE crm.customer SET region = region + 1 WHERE id = 5`,
  `INSERT INTO shop.orders SELECT max(id) + 1, 3, 'open', '2026-05-05 05:05:05+00', 'new' FROM shop.orders`,
  `INSERT INTO shop.line SELECT (SELECT max(id) FROM shop.orders), max(nr) + i, 'sku ' || i, i FROM shop.line CROSS JOIN generate_series(1, 3) i GROUP BY i`,
  `INSERT INTO shop.line SELECT 2, max(nr) + 1, 'sku 2', 7 FROM shop.line`,
  `UPDATE shop.line SET qty = qty + 1 WHERE order_id = 3`,
  `UPDATE shop.line SET order_id = 4, nr = (SELECT max(nr) + 1 FROM shop.line) WHERE order_id = 2 AND nr = (SELECT max(nr) FROM shop.line WHERE order_id = 2)`,
  `BEGIN; UPDATE shop.line SET qty = qty + 2 WHERE order_id < 9; UPDATE shop.line SET qty = 3 WHERE order_id = 6; COMMIT`,
  `UPDATE shop.orders SET status = CASE status WHEN 'open' THEN 'done' ELSE 'open' END, customer_id = 2 WHERE id IN (3, 7)`,
  `UPDATE shop.product SET title = title || '+', price = price + 1 WHERE sku = 'sku 3'`,
  `DELETE FROM shop.line WHERE nr = (SELECT min(nr) FROM shop.line)`,
  `DELETE FROM shop.orders WHERE id = (SELECT max(id) - 1 FROM shop.orders)`,
  `UPDATE crm.rate SET percent = percent + 1 WHERE region = 1`,
  `INSERT INTO crm.rate SELECT 2, max(percent) + 1 FROM crm.rate`,
  `DELETE FROM crm.phone WHERE id = (SELECT min(id) FROM crm.phone)`,
  `INSERT INTO shop.movement SELECT max(id) + 1, 'north', 'sku 2', 5 FROM shop.movement`,
  `UPDATE shop.movement SET warehouse = 'south', sku = 'sku 1' WHERE id = (SELECT max(id) FROM shop.movement)`,
  `UPDATE shop.stock SET amount = amount - 1`,
  `UPDATE shop.reading SET mood = 'good', value = value + 1 WHERE nr < 9`,
  `UPDATE shop.reading SET day = day + 1 WHERE nr = 3`,
  `INSERT INTO shop.reading_2 SELECT '2027-01-01', max(nr) + 1, 'bad', 0.50 FROM shop.reading`,
  `UPDATE "Odd Names"."Table ""1""" SET "Ärger" = "Ärger" || '"', doc = doc || '$$' WHERE "The Key" < 3`,
  `BEGIN ISOLATION LEVEL SERIALIZABLE; UPDATE shop.booking SET amount = amount + 0.10 WHERE account = 2; INSERT INTO shop.booking SELECT max(id) + 1, 1, 5 FROM shop.booking; COMMIT`,
];
