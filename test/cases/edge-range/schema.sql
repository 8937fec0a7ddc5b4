CREATE TABLE price_band (
  id int PRIMARY KEY,
  low int,
  high int,
  name text NOT NULL
);
CREATE TABLE gadget (
  id int PRIMARY KEY,
  price int,
  title text
);

INSERT INTO price_band VALUES (1, 0, 10, 'cheap'), (2, 11, 100, 'fair'), (3, 90, NULL, 'dear');
INSERT INTO gadget VALUES (1, 5, 'a'), (2, 95, 'b'), (3, NULL, 'c'), (4, 10, 'd'), (5, 1000, 'e');
