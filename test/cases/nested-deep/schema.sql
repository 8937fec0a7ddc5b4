CREATE TABLE a (
  id int PRIMARY KEY,
  v text
);
CREATE TABLE b (
  id int PRIMARY KEY,
  a_id int,
  v text
);
CREATE TABLE c (
  id int PRIMARY KEY,
  b_id int,
  v text
);
CREATE TABLE d (
  id int PRIMARY KEY,
  c_id int,
  e_id int,
  v text
);
CREATE TABLE e (
  id int PRIMARY KEY,
  v text
);
CREATE INDEX ON b (a_id);
CREATE INDEX ON c (b_id);
CREATE INDEX ON d (c_id);
CREATE INDEX ON d (e_id);

INSERT INTO a VALUES (1, 'a1'), (2, 'a2');
INSERT INTO b VALUES (1, 1, 'b1'), (2, 1, 'b2'), (3, 2, 'b3'), (4, NULL, 'b4');
INSERT INTO c VALUES (1, 1, 'c1'), (2, 3, 'c2'), (3, 4, 'c3');
INSERT INTO d VALUES (1, 1, 1, 'd1'), (2, 2, 1, 'd2'), (3, 3, 2, 'd3'), (4, 9, 9, 'd4');
INSERT INTO e VALUES (1, 'e1'), (2, 'e2');
