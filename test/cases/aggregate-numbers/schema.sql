CREATE TABLE fund (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE trade (
  id int PRIMARY KEY,
  fund_id int,
  qty int,
  price numeric(8, 2),
  ratio real,
  won boolean,
  day date
);
CREATE INDEX ON trade (fund_id);

INSERT INTO fund VALUES (1, 'A'), (2, 'B'), (3, 'C');
INSERT INTO trade VALUES
  (1, 1, 1, 1.10, 0.5, true, '2024-01-01'), (2, 1, 2, 2.00, 0.25, false, '2024-02-01'), (3, 1, 2, NULL, NULL, NULL, NULL),
  (4, 2, NULL, 3.30, 8, true, '2023-12-31'), (5, NULL, 7, 7, 7, true, '2020-01-01');
