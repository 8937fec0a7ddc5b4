CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int,
  amount int
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO orders VALUES (1, 1), (2, 1), (3, 2), (4, NULL);
INSERT INTO line VALUES (1, 1, 10), (2, 1, 20), (3, 2, NULL), (4, 3, 5), (5, NULL, 1);
