CREATE TABLE sample (
  id int PRIMARY KEY,
  span interval,
  day date,
  x double precision,
  y real,
  raw bytea,
  cash money
);
CREATE TABLE part (
  id int PRIMARY KEY,
  sample_id int,
  span interval,
  x double precision,
  raw bytea,
  day date
);
CREATE INDEX ON part (sample_id);

INSERT INTO sample VALUES (1, '1 year 2 days 03:04:05.6', '2024-02-03', 0.1, 0.1, '\x00ff41', 12.5), (2, NULL, NULL, 'NaN', '-Infinity', NULL, NULL);
INSERT INTO part VALUES (1, 1, '-1 mon', 1.0000000000000002, '\x61', '2024-12-11'), (2, 2, '0', 1e-7, '\x', NULL), (3, NULL, NULL, NULL, NULL, NULL);
