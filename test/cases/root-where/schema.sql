CREATE TABLE shop (
  id int PRIMARY KEY,
  country text NOT NULL
);
CREATE TABLE offer (
  id int PRIMARY KEY,
  shop_id int REFERENCES shop ON UPDATE CASCADE,
  price int NOT NULL,
  hidden boolean
);
CREATE INDEX ON offer (shop_id);

INSERT INTO shop VALUES (1, 'DE'), (2, 'FR'), (3, 'DE');
INSERT INTO offer VALUES (1, 1, 5, false), (2, 1, 50, false), (3, 2, 60, NULL), (4, NULL, 70, false), (5, 3, 80, true);
