INSERT INTO product SELECT n, 'product ' || n FROM generate_series(1, 97) n;
INSERT INTO orders SELECT n, 'open' FROM generate_series(1, :documents) n;
INSERT INTO line SELECT l.* FROM generate_series(1, :documents::bigint * :lines) n, seed_line(n, :lines) l;
INSERT INTO entry SELECT e.* FROM generate_series(1, :documents::bigint * :lines) n, seed_entry(n, :lines) e;
INSERT INTO parcel
SELECT n, (n - 1) / (:lines / :items) + 1, 10 * ((n - 1) % (:lines / :items) + 1), 'parcel ' || n
FROM generate_series(1, :documents::bigint * :lines / :items) n;
INSERT INTO item SELECT i.* FROM generate_series(1, :documents::bigint * :lines) n, seed_item(n, :items) i;
SELECT setval('next_id', :documents::bigint * :lines);
ALTER TABLE product ADD PRIMARY KEY (id);
ALTER TABLE orders ADD PRIMARY KEY (id);
ALTER TABLE line ADD PRIMARY KEY (id), ADD FOREIGN KEY (order_id) REFERENCES orders,
  ADD FOREIGN KEY (product_id) REFERENCES product;
ALTER TABLE entry ADD PRIMARY KEY (order_id, product_id), ADD FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE parcel ADD PRIMARY KEY (id), ADD FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE item ADD PRIMARY KEY (id), ADD FOREIGN KEY (parcel_id) REFERENCES parcel;
CREATE INDEX ON line (order_id, position, id);
CREATE INDEX ON line (product_id);
CREATE INDEX ON entry (order_id, position, product_id);
CREATE INDEX ON parcel (order_id, position, id);
CREATE INDEX ON item (parcel_id, position, id)
