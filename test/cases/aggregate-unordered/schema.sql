CREATE TABLE box (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE thing (
  id int PRIMARY KEY,
  box_id int,
  name text
);
CREATE INDEX ON thing (box_id);

INSERT INTO box VALUES (1, 'a'), (2, 'b');
INSERT INTO thing VALUES (1, 1, 'x'), (2, NULL, 'y');
