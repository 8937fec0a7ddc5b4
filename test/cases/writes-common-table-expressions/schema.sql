CREATE TABLE cart (
  id int PRIMARY KEY,
  owner text
);
CREATE TABLE item (
  id int PRIMARY KEY,
  cart_id int,
  product_id int,
  qty int
);
CREATE TABLE product (
  id int PRIMARY KEY,
  title text
);
CREATE TABLE log (
  what text
);
CREATE INDEX ON item (cart_id);
CREATE INDEX ON item (product_id);

INSERT INTO cart VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO product VALUES (1, 'Pen'), (2, 'Ink');
INSERT INTO item VALUES (1, 1, 1, 1), (2, 1, 2, 2), (3, 2, 1, 3), (4, NULL, 2, 4);
