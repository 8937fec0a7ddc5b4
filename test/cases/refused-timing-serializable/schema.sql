CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, memo text);
CREATE TABLE product (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  product_id int NOT NULL REFERENCES product, qty int NOT NULL);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bo');
INSERT INTO product VALUES (1, 'pen'), (2, 'ink');
INSERT INTO orders VALUES (1, 1, 'open'), (2, 1, 'paid'), (3, 2, 'open');
INSERT INTO line VALUES (1, 1, 1, 5), (2, 1, 2, 1), (3, 2, 2, 7);
