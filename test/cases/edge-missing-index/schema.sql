CREATE TABLE depot (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE truck (
  id int PRIMARY KEY,
  depot_id int REFERENCES depot ON UPDATE CASCADE,
  driver_id int,
  plate text
);
CREATE TABLE driver (
  id int PRIMARY KEY,
  name text NOT NULL
);

INSERT INTO depot VALUES (1, 'North'), (2, 'South');
INSERT INTO driver VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO truck VALUES (1, 1, 1, 'N1'), (2, 1, NULL, 'N2'), (3, 2, 2, 'S1'), (4, NULL, 1, 'X');
