CREATE TABLE setting (
  name text PRIMARY KEY,
  value text
);
CREATE TABLE advert (
  id int PRIMARY KEY,
  price int NOT NULL
);

INSERT INTO setting VALUES ('max_price', '50'), ('other', 'x');
INSERT INTO advert VALUES (1, 10), (2, 50), (3, 51), (4, 1000);
