CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE word (
  text text COLLATE folded PRIMARY KEY,
  note text
);
CREATE TABLE usage (
  id int PRIMARY KEY,
  word text COLLATE folded,
  place text COLLATE folded
);
CREATE INDEX ON usage (word);

INSERT INTO word VALUES ('Cat', 'n'), ('dog', NULL);
INSERT INTO usage VALUES (1, 'CAT', 'X'), (2, 'cat', 'x'), (3, NULL, 'y'), (4, 'DOG', 'Z');
