CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE orders (
  id int PRIMARY KEY
);
CREATE TABLE setting (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  code text NOT NULL,
  kind text NOT NULL,
  folded text COLLATE folded NOT NULL,
  padded char(4) NOT NULL,
  amount numeric NOT NULL,
  spare text,
  value int,
  UNIQUE (order_id, kind, code),
  UNIQUE (order_id, folded),
  UNIQUE (order_id, padded),
  UNIQUE (order_id, amount),
  UNIQUE (order_id, spare)
);
INSERT INTO orders VALUES (1), (2);
INSERT INTO setting VALUES (1, 1, 'a', 'x', 'a', 'a', 1.0, 'a', 1), (2, 1, 'a', 'y', 'b', 'b', 2.0, 'b', 2), (3, 2, 'a', 'x', 'a', 'a', 1.0, NULL, 3);
