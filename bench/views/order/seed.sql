INSERT INTO customer SELECT n, 'customer ' || n, 'city ' || n % 50, NULL
FROM generate_series(1, greatest(1, :documents / :fanout)) n;
INSERT INTO orders
SELECT n, (n - 1) % greatest(1, :documents / :fanout) + 1, 'open', date '2020-01-01' + n % 1000, NULL
FROM generate_series(1, :documents) n;
INSERT INTO line SELECT l.* FROM generate_series(1, :documents::bigint * :lines) n, seed_line(n, :lines) l;
SELECT setval('line_id', :documents::bigint * :lines);
ALTER TABLE customer ADD PRIMARY KEY (id);
ALTER TABLE orders ADD PRIMARY KEY (id), ADD FOREIGN KEY (customer_id) REFERENCES customer;
ALTER TABLE line ADD PRIMARY KEY (id), ADD FOREIGN KEY (order_id) REFERENCES orders;
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id, position, id);
