CREATE TABLE customer (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE purchase (
  id int PRIMARY KEY,
  customer_id int REFERENCES customer,
  placed date NOT NULL
);
CREATE TABLE product (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE line (
  purchase_id int NOT NULL REFERENCES purchase ON DELETE CASCADE,
  place int NOT NULL,
  product_id int REFERENCES product,
  qty int NOT NULL,
  off int,
  PRIMARY KEY (purchase_id, place)
);
CREATE INDEX ON purchase (customer_id);
CREATE INDEX ON line (product_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cy');
INSERT INTO product VALUES (1, 'Mug'), (2, 'Cup'), (3, 'Pot');
INSERT INTO purchase VALUES (1, 1, '2026-01-01'), (2, 1, '2026-01-02'), (3, 2, '2026-01-03'), (4, NULL, '2026-01-04');
INSERT INTO line VALUES (1, 1, 1, 2, NULL), (1, 2, 2, 1, 3), (2, 1, NULL, 5, NULL), (4, 1, 2, 2, 1);
