CREATE TABLE customer (
  id int PRIMARY KEY,
  name text NOT NULL,
  phone text
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int REFERENCES customer ON UPDATE CASCADE ON DELETE SET NULL,
  status text NOT NULL
);
CREATE INDEX ON orders (customer_id);

INSERT INTO customer VALUES (1, 'Ada', '1'), (2, 'Bob', NULL), (3, 'Cyd', NULL);
INSERT INTO orders VALUES (10, 1, 'new'), (11, 1, 'paid'), (12, NULL, 'new'), (13, 2, 'sent');
