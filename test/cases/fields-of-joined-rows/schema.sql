CREATE TABLE customer (
  id int PRIMARY KEY,
  name text,
  city text NOT NULL
);
CREATE TABLE purchase (
  id int PRIMARY KEY,
  customer_id int REFERENCES customer,
  placed text NOT NULL,
  shown boolean NOT NULL DEFAULT true
);
CREATE TABLE maker (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  maker_id int REFERENCES maker,
  name text NOT NULL,
  price int NOT NULL
);
CREATE TABLE line (
  id int PRIMARY KEY,
  purchase_id int NOT NULL REFERENCES purchase ON DELETE CASCADE,
  product_id int NOT NULL REFERENCES product,
  active boolean NOT NULL,
  qty int NOT NULL
);
CREATE INDEX ON purchase (customer_id);
CREATE INDEX ON product (maker_id);
CREATE INDEX ON line (product_id);
CREATE INDEX ON line (purchase_id);

INSERT INTO customer VALUES (1, 'Ada', 'Oslo'), (2, NULL, 'Rome');
INSERT INTO purchase VALUES (1, 1, 'May', true), (2, 2, 'June', true), (3, NULL, 'July', true), (4, 1, 'May', false);
INSERT INTO maker VALUES (1, 'Acme'), (2, 'Bolt');
INSERT INTO product VALUES (1, 1, 'Mug', 3), (2, 2, 'Cup', 4), (3, NULL, 'Pot', 9);
INSERT INTO line VALUES (1, 1, 1, true, 1), (2, 1, 2, false, 2), (3, 2, 2, true, 3), (4, 2, 3, true, 4), (5, 4, 1, true, 5);
