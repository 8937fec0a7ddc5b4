CREATE SCHEMA shop;
CREATE TABLE customer (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int,
  status text
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int,
  qty int,
  price numeric(10, 2)
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

CREATE VIEW paid_order AS SELECT * FROM orders WHERE status = 'paid';
CREATE VIEW shop."Order Line" AS SELECT l.*, l.qty * l.price AS amount FROM line l WHERE l.qty > 0 ORDER BY l.id;
CREATE VIEW order_amount (order_id, amount) AS SELECT x.order_id, sum(x.amount) FROM shop."Order Line" x GROUP BY x.order_id;
ALTER VIEW order_amount RENAME COLUMN amount TO total;
CREATE VIEW buyer WITH (security_invoker = true) AS
  WITH named AS (SELECT c.id, c.name FROM customer c WHERE c.name IS NOT NULL) SELECT named.id, named.name FROM named;

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, NULL);
INSERT INTO orders VALUES (1, 1, 'paid'), (2, NULL, 'paid'), (3, 2, 'new'), (4, 3, 'paid');
INSERT INTO line VALUES (1, 1, 2, 9.90), (2, 1, 1, 5), (3, 3, 4, 1), (4, 4, 0, 1), (5, 4, 1, NULL);
