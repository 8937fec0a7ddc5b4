CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int,
  qty int
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  status text
);
CREATE INDEX ON line (order_id);

INSERT INTO orders VALUES (1, 'new'), (2, 'paid'), (3, 'gone');
INSERT INTO line VALUES (1, 1, 5), (2, 1, 0), (3, 2, 7), (4, NULL, 1);
