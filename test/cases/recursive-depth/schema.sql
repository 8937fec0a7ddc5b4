CREATE TABLE part (
  id int PRIMARY KEY,
  parent_id int
);
CREATE INDEX ON part (parent_id);

INSERT INTO part VALUES (1, NULL), (2, 1), (3, 2), (4, 2), (5, NULL), (6, 9);
