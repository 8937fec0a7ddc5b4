CREATE TABLE orders (
  id int PRIMARY KEY,
  status text NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  title text NOT NULL,
  stock int
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON UPDATE CASCADE ON DELETE CASCADE,
  product_id int REFERENCES product ON UPDATE CASCADE ON DELETE SET NULL,
  position int,
  qty int NOT NULL
);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);

INSERT INTO orders VALUES (1, 'new'), (2, 'paid'), (3, 'empty');
INSERT INTO product VALUES (1, 'Pen', 5), (2, 'Ink', 6), (3, 'Nib', 7);
INSERT INTO line VALUES (1, 1, 1, 2, 10), (2, 1, 2, 1, 20), (3, 2, 1, NULL, 30), (4, 2, NULL, 1, 40);
