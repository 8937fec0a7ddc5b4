CREATE TABLE customer (id int PRIMARY KEY, country text NOT NULL, note text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer ON DELETE CASCADE, status text);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  kind varchar(10) NOT NULL,
  qty int NOT NULL
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id, kind);
CREATE INDEX ON customer (country);

