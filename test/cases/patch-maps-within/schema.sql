CREATE TABLE orders (
  id int PRIMARY KEY
);
CREATE TABLE product (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE line (
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  place int NOT NULL,
  product_id int REFERENCES product,
  PRIMARY KEY (order_id, place)
);
CREATE INDEX ON line (product_id);
CREATE TABLE part (
  id int PRIMARY KEY,
  order_id int NOT NULL,
  place int NOT NULL,
  code varchar(20) NOT NULL,
  qty int,
  hidden boolean NOT NULL DEFAULT false,
  UNIQUE (code, order_id, place),
  FOREIGN KEY (order_id, place) REFERENCES line ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX ON part (order_id, place);

INSERT INTO orders VALUES (1), (2);
INSERT INTO product VALUES (1, 'Mug'), (2, 'Cup');
INSERT INTO line VALUES (1, 1, 1), (1, 2, 2), (2, 1, NULL);
INSERT INTO part (id, order_id, place, code, qty) VALUES (1, 1, 1, 'lid', 1), (2, 1, 1, 'body', 2), (3, 1, 2, 'lid', 3), (4, 2, 1, 'lid', NULL);
