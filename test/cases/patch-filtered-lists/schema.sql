CREATE TABLE orders (
  id int PRIMARY KEY,
  status text NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  position int NOT NULL,
  product_id int NOT NULL REFERENCES product,
  qty int NOT NULL,
  paid boolean
);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);

INSERT INTO orders VALUES (1, 'open'), (2, 'open'), (3, 'open');
INSERT INTO product VALUES (1, 'Mug'), (2, 'Cup');
INSERT INTO line VALUES (1, 1, 1, 1, 2, true), (2, 1, 2, 2, 1, false), (3, 1, 3, 1, 5, NULL), (4, 2, 1, 1, 1, true);
