CREATE TABLE account (
  id int PRIMARY KEY,
  name text,
  limits int
);
CREATE TABLE entry (
  id int PRIMARY KEY,
  account_id int REFERENCES account ON UPDATE CASCADE ON DELETE CASCADE,
  amount int
);
CREATE INDEX ON entry (account_id);

INSERT INTO account VALUES (1, 'Ada', 5), (2, 'Bob', 6);
INSERT INTO entry VALUES (1, 1, 10), (2, 1, -3), (3, 2, 8), (4, NULL, 1);
