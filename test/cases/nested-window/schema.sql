CREATE TABLE race (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE result (
  race_id int,
  runner_id int,
  seconds int,
  PRIMARY KEY (race_id, runner_id)
);
CREATE TABLE runner (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE INDEX ON result (runner_id);

INSERT INTO race VALUES (1, 'Hill'), (2, 'Lake');
INSERT INTO runner VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cyd');
INSERT INTO result VALUES (1, 1, 60), (1, 2, 55), (1, 3, 60), (2, 1, 90), (2, 9, 80), (7, 2, 70);
