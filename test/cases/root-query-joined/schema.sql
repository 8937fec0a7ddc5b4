CREATE TABLE customer (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int REFERENCES customer,
  total int,
  open boolean NOT NULL
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  qty int
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, NULL);
INSERT INTO orders VALUES (1, 1, 5, true), (2, 2, 7, false), (3, NULL, NULL, true);
INSERT INTO line VALUES (1, 1, 1), (2, 1, 2), (3, 2, 3);
