CREATE TABLE orders (
  id int PRIMARY KEY,
  status text NOT NULL,
  note text
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int REFERENCES orders ON UPDATE CASCADE ON DELETE CASCADE,
  qty int,
  price numeric(10, 2) NOT NULL
);
CREATE INDEX ON line (order_id);

INSERT INTO orders VALUES (1, 'new', NULL), (2, 'paid', NULL), (3, 'new', 'empty');
INSERT INTO line VALUES (1, 1, 2, 9.90), (2, 1, 1, 5), (3, 2, NULL, 7), (4, NULL, 1, 1);
