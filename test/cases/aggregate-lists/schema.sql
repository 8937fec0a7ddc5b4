CREATE TABLE album (
  id int PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE song (
  id int PRIMARY KEY,
  album_id int,
  title text,
  genre text,
  seconds int
);
CREATE INDEX ON song (album_id);

INSERT INTO album VALUES (1, 'A'), (2, 'B'), (3, 'C');
INSERT INTO song VALUES (1, 1, 'x', 'pop', 10), (2, 1, 'y', NULL, 20), (3, 1, NULL, 'pop', 5), (4, 2, 'z', 'rock', NULL), (5, NULL, 'n', 'pop', 1);
