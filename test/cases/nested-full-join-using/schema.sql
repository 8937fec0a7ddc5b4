CREATE TABLE month (
  nr int PRIMARY KEY,
  name text
);
CREATE TABLE income (
  id int PRIMARY KEY,
  nr int,
  amount int
);
CREATE TABLE cost (
  id int PRIMARY KEY,
  nr int,
  amount int
);
CREATE INDEX ON income (nr);
CREATE INDEX ON cost (nr);

INSERT INTO month VALUES (1, 'Jan'), (2, 'Feb'), (3, 'Mar');
INSERT INTO income VALUES (1, 1, 10), (2, 2, 20), (3, NULL, 1);
INSERT INTO cost VALUES (1, 1, 5), (3, 3, 6), (4, NULL, 2);
