CREATE TABLE meeting (
  id int PRIMARY KEY,
  at timestamptz,
  local timestamp,
  day date
);
CREATE TABLE guest (
  id int PRIMARY KEY,
  meeting_id int,
  came timestamptz
);
CREATE INDEX ON guest (meeting_id);

INSERT INTO meeting VALUES (1, '2024-01-15 23:30:00+00', '2024-01-15 12:00', '2024-01-15'), (2, '2024-07-01 00:30:00+02', NULL, NULL), (3, NULL, NULL, NULL);
INSERT INTO guest VALUES (1, 1, '2024-01-15 22:00:00.123456+00'), (2, 2, NULL), (3, NULL, '2024-01-01 00:00+00');
