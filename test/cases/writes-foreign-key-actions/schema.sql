CREATE TABLE depot (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE shelf (
  id int PRIMARY KEY,
  depot_id int DEFAULT 0 REFERENCES depot ON DELETE SET DEFAULT ON UPDATE SET NULL,
  label text
);
CREATE TABLE box (
  id int PRIMARY KEY,
  shelf_id int REFERENCES shelf ON DELETE CASCADE ON UPDATE CASCADE,
  next_id int REFERENCES box ON DELETE SET NULL,
  label text
);
CREATE INDEX ON shelf (depot_id);
CREATE INDEX ON box (shelf_id);
CREATE INDEX ON box (next_id);

INSERT INTO depot VALUES (0, 'lost'), (1, 'north'), (2, 'south');
INSERT INTO shelf VALUES (1, 1, 's1'), (2, 1, 's2'), (3, 2, 's3'), (4, NULL, 's4');
INSERT INTO box VALUES (1, 1, NULL, 'b1'), (2, 1, 1, 'b2'), (3, 2, 2, 'b3'), (4, 3, 4, 'b4'), (5, NULL, 4, 'b5');
