CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  product text NOT NULL,
  qty int NOT NULL
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO customer VALUES (1, 'Ada'), (2, 'Ben');
INSERT INTO orders VALUES (1, 1, 'paid'), (2, 2, 'paid'), (3, 1, 'open');
INSERT INTO line VALUES (1, 1, 'Kettle', 1), (2, 1, 'Mug', 4), (3, 2, 'Tray', 1), (4, 3, 'Mug', 2);
