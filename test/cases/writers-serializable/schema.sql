CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, memo text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE INDEX ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ada'), (2, 'Ben');
INSERT INTO orders VALUES (1, 1, 'open'), (2, 2, 'paid');
