CREATE TABLE folder (
  id int PRIMARY KEY,
  parent_id int,
  name text
);
CREATE TABLE file (
  folder_id int,
  name text,
  owner_id int
);
CREATE TABLE owner (
  id int,
  name text
);
CREATE INDEX ON folder (parent_id);
CREATE INDEX ON file (folder_id);
CREATE INDEX ON file (owner_id);
CREATE INDEX ON owner (id);

INSERT INTO folder VALUES (1, NULL, 'root'), (2, 1, 'etc'), (3, 9, 'orphan');
INSERT INTO file VALUES (1, 'a', 1), (2, 'b', 1), (2, 'b', 2), (NULL, 'c', 1), (8, 'd', NULL);
INSERT INTO owner VALUES (1, 'Ada'), (1, 'Ada'), (NULL, 'nobody');
