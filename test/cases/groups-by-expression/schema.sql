CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int NOT NULL REFERENCES customer,
  region text NOT NULL,
  placed timestamptz NOT NULL,
  total numeric(10, 2),
  paid_in text
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON orders (date_trunc('day', placed AT TIME ZONE 'UTC'), region);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bo');
INSERT INTO orders VALUES
  (1, 1, 'n', '2026-03-01 10:00+00', 10, '5'),
  (2, 2, 'n', '2026-03-01 23:30+00', 20, '7'),
  (3, 1, 's', '2026-03-01 23:59+00', 5, '1'),
  (4, 1, 's', '2026-03-02 00:01+00', NULL, 'x'),
  (5, 2, 'n', '2026-03-03 12:00+00', -1, 'y');
