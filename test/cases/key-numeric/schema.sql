CREATE TABLE part (
  nr numeric PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE stock (
  id int PRIMARY KEY,
  part_nr numeric,
  qty numeric
);
CREATE INDEX ON stock (part_nr);

INSERT INTO part VALUES (1, 'one'), (1.5, 'one and a half'), (12345678901234567890123, 'large');
INSERT INTO stock VALUES (1, 1.0, 5), (2, 1, 5.0), (3, 1.50, 1), (4, NULL, 9);
