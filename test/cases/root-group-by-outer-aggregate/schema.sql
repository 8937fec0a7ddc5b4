CREATE TABLE album (
  id int PRIMARY KEY,
  title text NOT NULL,
  label_id int
);
CREATE TABLE label (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE track (
  id int PRIMARY KEY,
  album_id int NOT NULL,
  seconds int
);
CREATE INDEX ON track (album_id);
CREATE INDEX ON album (label_id);

INSERT INTO label VALUES (1, 'Blue'), (2, 'Red');
INSERT INTO album VALUES (1, 'A', 1), (2, 'B', NULL), (3, 'C', 7);
INSERT INTO track VALUES (1, 1, 100), (2, 1, 200), (3, 2, NULL), (4, 9, 1);
