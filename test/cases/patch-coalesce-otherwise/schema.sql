CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int REFERENCES orders ON DELETE CASCADE ON UPDATE CASCADE,
  position int NOT NULL,
  product text COLLATE "C" NOT NULL,
  qty int NOT NULL,
  price numeric(8,2) NOT NULL
);
CREATE INDEX ON line (order_id, position, id);
INSERT INTO orders VALUES (1, 'open'), (2, 'open'), (3, 'empty');
INSERT INTO line VALUES
  (1, 1, 10, 'cup', 1, 1.50), (2, 1, 20, 'mug', 2, 2.25), (3, 1, 20, 'jug', 3, 10),
  (4, 2, 10, 'cup', 4, 1.50), (5, 2, 5, 'pot', 5, 100), (6, NULL, 1, 'lost', 6, 1);
