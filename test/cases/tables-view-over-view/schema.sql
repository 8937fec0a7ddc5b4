CREATE TABLE artist (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE album (
  id int PRIMARY KEY,
  artist_id int REFERENCES artist ON UPDATE CASCADE ON DELETE CASCADE,
  title text NOT NULL,
  label_id int
);
CREATE TABLE label (
  id int PRIMARY KEY,
  name text
);
CREATE INDEX ON album (artist_id);
CREATE INDEX ON album (label_id);

INSERT INTO label VALUES (1, 'Blue'), (2, 'Red');
INSERT INTO artist VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO album VALUES (1, 1, 'A', 1), (2, 1, 'B', 2), (3, 2, 'C', 1), (4, NULL, 'D', NULL);
