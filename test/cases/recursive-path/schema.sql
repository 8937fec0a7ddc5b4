CREATE TABLE category (id int PRIMARY KEY, parent_id int REFERENCES category, name text NOT NULL);
CREATE TABLE product (id int PRIMARY KEY, category_id int REFERENCES category, title text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, note text);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, product_id int REFERENCES product, qty int NOT NULL);
CREATE INDEX ON category (parent_id);
CREATE INDEX ON product (category_id);
CREATE INDEX ON line (order_id);
CREATE INDEX ON line (product_id);

INSERT INTO category VALUES (1, NULL, 'all'), (2, 1, 'tools'), (3, 2, 'hammers'), (4, 1, 'books'), (5, NULL, 'apart');
INSERT INTO product VALUES (1, 3, 'Mallet'), (2, 2, 'Kit'), (3, 4, 'Novel'), (4, NULL, 'Thing');
INSERT INTO orders VALUES (1, 'a'), (2, 'b');
INSERT INTO line VALUES (1, 1, 1, 2), (2, 1, 3, 1), (3, 2, 2, 5), (4, 2, 4, 1);
