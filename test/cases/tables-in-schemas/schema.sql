CREATE SCHEMA sales;
CREATE SCHEMA stock;
CREATE TABLE sales.item (
  id int PRIMARY KEY,
  stock_id int,
  qty int
);
CREATE TABLE stock.item (
  id int PRIMARY KEY,
  title text,
  place_id int
);
CREATE TABLE public.item (
  id int PRIMARY KEY,
  title text
);
CREATE INDEX ON sales.item (stock_id);
CREATE INDEX ON stock.item (place_id);

INSERT INTO sales.item VALUES (1, 1, 5), (2, 2, 6), (3, NULL, 7);
INSERT INTO stock.item VALUES (1, 'a', 1), (2, 'b', NULL);
INSERT INTO public.item VALUES (1, 'here'), (2, 'there');
