CREATE TABLE sensor (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE reading (
  sensor_id int,
  at int NOT NULL,
  value int,
  seq int NOT NULL,
  PRIMARY KEY (at, seq)
) PARTITION BY RANGE (at);
CREATE TABLE reading_low PARTITION OF reading FOR VALUES FROM (0) TO (100);
CREATE TABLE reading_high (seq int NOT NULL, value int, extra text, at int NOT NULL, sensor_id int);
ALTER TABLE reading_high DROP COLUMN extra;
ALTER TABLE reading ATTACH PARTITION reading_high FOR VALUES FROM (100) TO (200);
CREATE INDEX ON reading (sensor_id);
CREATE TABLE grade (
  low int PRIMARY KEY,
  word text
) PARTITION BY HASH (low);
CREATE TABLE grade_0 PARTITION OF grade FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE grade_1 PARTITION OF grade FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON reading (value);

INSERT INTO sensor VALUES (1, 'a'), (2, 'b');
INSERT INTO grade SELECT n, 'g' || n FROM generate_series(0, 9) n;
INSERT INTO reading VALUES (1, 10, 5, 1), (1, 110, 6, 2), (2, 20, 7, 3), (NULL, 120, 8, 4);
