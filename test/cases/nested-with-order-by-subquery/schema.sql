CREATE TABLE list (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE entry (
  id int PRIMARY KEY,
  list_id int,
  rank_id int
);
CREATE TABLE rank (
  id int PRIMARY KEY,
  weight int,
  shown boolean NOT NULL
);
CREATE INDEX ON entry (list_id);
CREATE INDEX ON entry (rank_id);

INSERT INTO list VALUES (1, 'one'), (2, 'two');
INSERT INTO rank VALUES (1, 10, true), (2, 20, true), (3, NULL, false);
INSERT INTO entry VALUES (1, 1, 1), (2, 1, 2), (3, 1, NULL), (4, 2, 3), (5, NULL, 1);
