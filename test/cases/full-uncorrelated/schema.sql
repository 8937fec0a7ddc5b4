CREATE TABLE rate (
  currency text PRIMARY KEY,
  factor numeric NOT NULL,
  note text
);
CREATE TABLE invoice (
  id int PRIMARY KEY,
  amount numeric NOT NULL
);

INSERT INTO rate VALUES ('usd', 1.10, NULL), ('chf', 0.95, NULL);
INSERT INTO invoice VALUES (1, 100), (2, 50);
