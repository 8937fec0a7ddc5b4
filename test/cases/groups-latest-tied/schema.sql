CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer ON UPDATE CASCADE, placed date NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, sku text NOT NULL);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy');
INSERT INTO orders VALUES (1, 1, '2026-01-01'), (2, 1, '2026-01-03'), (3, 2, '2026-01-02'), (4, NULL, '2026-01-05');
INSERT INTO line VALUES (1, 1, 'a'), (2, 2, 'b'), (3, 2, 'c'), (4, 3, 'd'), (5, 4, 'e');
