CREATE TABLE buyer (
  id int PRIMARY KEY,
  city_id int
);
CREATE TABLE purchase (
  id int PRIMARY KEY,
  buyer_id int,
  shop_id int
);
CREATE TABLE shop (
  id int PRIMARY KEY,
  city_id int,
  name text
);
CREATE INDEX ON purchase (buyer_id);
CREATE INDEX ON purchase (shop_id);
CREATE INDEX ON shop (city_id);

INSERT INTO buyer VALUES (1, 1), (2, 1), (3, NULL);
INSERT INTO shop VALUES (1, 1, 's1'), (2, 2, 's2'), (3, NULL, 's3');
INSERT INTO purchase VALUES (1, 1, 1), (2, 1, 2), (3, 2, 1), (4, 3, 3), (5, NULL, 2);
