CREATE TABLE chapter (
  position int PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE section (
  id int PRIMARY KEY,
  chapter_position int,
  title text NOT NULL
);
CREATE INDEX ON section (chapter_position);

INSERT INTO chapter VALUES (3, 'End'), (2, 'Middle'), (1, 'Start');
INSERT INTO section VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c'), (4, NULL, 'd');
