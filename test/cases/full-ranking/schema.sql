CREATE TABLE player (
  id int PRIMARY KEY,
  name text NOT NULL,
  score int
);

INSERT INTO player VALUES (1, 'Ada', 10), (2, 'Bob', 20), (3, 'Cyd', NULL), (4, 'Dee', 5);
