CREATE TABLE pair (
  id int PRIMARY KEY,
  other int,
  title text,
  body text
);
CREATE TABLE part (
  title int PRIMARY KEY,
  id int,
  doc text
);
CREATE INDEX ON part (id);
CREATE INDEX ON pair (other);

INSERT INTO pair VALUES (1, 2, 'a', 'A'), (2, NULL, 'b', 'B');
INSERT INTO part VALUES (1, 1, 'x'), (2, 2, 'y'), (3, NULL, 'z');
