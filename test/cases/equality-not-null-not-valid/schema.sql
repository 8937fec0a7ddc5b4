CREATE TABLE orders (id int PRIMARY KEY, customer int);
CREATE TABLE line (id int PRIMARY KEY, order_id int REFERENCES orders, qty int, pos int);
CREATE INDEX ON line (order_id);
INSERT INTO orders VALUES (1, NULL), (2, 7);
INSERT INTO line VALUES (1, 1, NULL, 2), (2, 1, 5, NULL), (3, NULL, 3, 1), (4, 2, 4, 1);
ALTER TABLE line ADD CONSTRAINT line_order NOT NULL order_id NOT VALID;
ALTER TABLE line ADD CONSTRAINT line_qty NOT NULL qty NOT VALID;
ALTER TABLE line ADD CONSTRAINT line_pos NOT NULL pos NOT VALID;
