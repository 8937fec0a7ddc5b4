CREATE TABLE store (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE category (
  id int PRIMARY KEY,
  word text
);
CREATE TABLE sale (
  id int PRIMARY KEY,
  store_id int,
  category_id int,
  amount int
);
CREATE INDEX ON sale (store_id);
CREATE INDEX ON sale (category_id);

INSERT INTO store VALUES (1, 'North'), (2, 'South');
INSERT INTO category VALUES (1, 'food'), (2, 'toys'), (3, 'food');
INSERT INTO sale VALUES (1, 1, 1, 10), (2, 1, 1, 20), (3, 1, 2, 5), (4, 2, 3, NULL), (5, NULL, 1, 1), (6, 2, NULL, 9);
