CREATE TABLE probe (
  id int PRIMARY KEY,
  level double precision,
  at timestamptz,
  span interval,
  limits real
);
CREATE TABLE alarm (
  id int PRIMARY KEY,
  probe_id int,
  level double precision
);
CREATE INDEX ON alarm (probe_id);

INSERT INTO probe VALUES (1, 0.5, '2024-10-27 00:30+00', '1 day', 1), (2, NULL, NULL, NULL, NULL);
INSERT INTO alarm VALUES (1, 1, 0.5), (2, 2, 1);
