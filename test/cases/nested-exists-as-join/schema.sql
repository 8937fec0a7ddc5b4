CREATE TABLE customer (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE bought (
  customer_id int,
  product_id int,
  PRIMARY KEY (customer_id, product_id)
);
CREATE INDEX ON bought (product_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cyd');
INSERT INTO product VALUES (1, 'Pen'), (2, 'Ink'), (3, 'Nib');
INSERT INTO bought VALUES (1, 1), (1, 2), (2, 1), (9, 3), (3, 9);
