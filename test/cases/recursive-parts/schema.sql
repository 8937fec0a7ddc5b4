CREATE TABLE part (id int PRIMARY KEY, name text NOT NULL, price numeric(10, 2) NOT NULL, sold boolean NOT NULL);
CREATE TABLE part_of (
  parent int NOT NULL REFERENCES part,
  child int NOT NULL REFERENCES part,
  qty int NOT NULL,
  PRIMARY KEY (parent, child)
);
CREATE INDEX ON part_of (child);

INSERT INTO part VALUES
  (1, 'bicycle', 0, true), (2, 'wheel', 30, true), (3, 'spoke', 0.5, false), (4, 'frame', 120, false),
  (5, 'cart', 0, true), (6, 'bolt', 0.1, false), (7, 'spare', 9, false);
INSERT INTO part_of VALUES (1, 2, 2), (1, 4, 1), (2, 3, 36), (2, 6, 4), (4, 6, 12), (5, 2, 4);
