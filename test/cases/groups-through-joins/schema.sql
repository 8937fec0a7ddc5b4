CREATE TABLE customer (id int PRIMARY KEY, country text NOT NULL, note text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer ON DELETE CASCADE, status text);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  kind varchar(10) NOT NULL,
  qty int NOT NULL
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id, kind);
CREATE INDEX ON customer (country);

INSERT INTO customer VALUES (1, 'at', NULL), (2, 'at', NULL), (3, 'be', NULL);
INSERT INTO orders VALUES (1, 1, 'open'), (2, 2, 'done'), (3, 3, 'open');
INSERT INTO line VALUES (1, 1, 'x', 1), (2, 1, 'x', 2), (3, 1, 'y', 3), (4, 3, 'x', 4);
