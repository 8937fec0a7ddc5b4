CREATE TABLE orders (
  id int PRIMARY KEY,
  status text NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE setting (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  code text NOT NULL,
  product_id int NOT NULL REFERENCES product,
  value numeric,
  hidden boolean NOT NULL,
  UNIQUE (order_id, code)
);
CREATE INDEX ON setting (product_id);

INSERT INTO orders VALUES (1, 'open'), (2, 'open'), (3, 'open');
INSERT INTO product VALUES (1, 'Mug'), (2, 'Cup');
INSERT INTO setting VALUES
  (1, 1, 'colour', 1, 1.50, false), (2, 1, 'size', 2, NULL, true), (3, 1, '', 1, 3, false), (4, 2, 'colour', 2, 2, true);
