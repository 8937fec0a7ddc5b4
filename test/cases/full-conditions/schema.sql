CREATE TABLE gate (
  id int PRIMARY KEY,
  level int
);
CREATE TABLE pass (
  id int PRIMARY KEY,
  gate_id int,
  level int,
  everywhere boolean
);

INSERT INTO gate VALUES (1, 1), (2, 2), (3, NULL);
INSERT INTO pass VALUES (1, 1, 1, false), (2, 2, 5, false), (3, NULL, 2, true), (4, 1, NULL, NULL);
