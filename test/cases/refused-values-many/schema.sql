CREATE TABLE customer (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int,
  status text,
  placed timestamptz
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int,
  qty int,
  price numeric
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO orders VALUES (1, 1, 'new', '2024-01-01 00:00+00'), (2, NULL, 'paid', NULL);
INSERT INTO line VALUES (1, 1, 2, 9.90), (2, 1, 1, 5);
