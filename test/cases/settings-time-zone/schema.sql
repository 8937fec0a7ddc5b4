CREATE TABLE train (
  id int PRIMARY KEY,
  departs timestamptz,
  planned timestamp
);
CREATE TABLE stop (
  train_id int,
  nr int,
  at timestamptz,
  PRIMARY KEY (train_id, nr)
);

INSERT INTO train VALUES (1, '2024-03-30 23:30:00+00', '2024-03-31 02:30'), (2, '2024-07-01 12:00:00+00', NULL), (3, NULL, NULL);
INSERT INTO stop VALUES (1, 1, '2024-03-31 00:59:59+00'), (1, 2, '2024-03-31 01:00:00+00'), (2, 1, NULL), (9, 1, '2024-01-01 00:00+00');
