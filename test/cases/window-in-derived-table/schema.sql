CREATE TABLE wagon (
  id int PRIMARY KEY,
  train_id int,
  position int NOT NULL,
  tons int
);
CREATE TABLE train (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE INDEX ON wagon (train_id);

INSERT INTO train VALUES (1, 'T1'), (2, 'T2');
INSERT INTO wagon VALUES (1, 1, 1, 10), (2, 1, 2, 20), (3, 2, 1, 30), (4, NULL, 1, 40), (5, NULL, 2, 50);
