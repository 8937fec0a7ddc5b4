CREATE TABLE box (
  id int PRIMARY KEY
);
CREATE TABLE maker (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE kind (
  id int PRIMARY KEY,
  maker_id int NOT NULL REFERENCES maker
);
CREATE TABLE item (
  id int PRIMARY KEY,
  box_id int NOT NULL REFERENCES box,
  kind_id int REFERENCES kind
);
CREATE INDEX ON item (box_id);
CREATE INDEX ON item (kind_id);
CREATE INDEX ON kind (maker_id);

INSERT INTO box VALUES (1), (2);
INSERT INTO maker VALUES (1, 'A'), (2, 'B');
INSERT INTO kind VALUES (1, 1), (2, 2);
INSERT INTO item VALUES (1, 1, 1), (2, 1, NULL), (3, 2, 2);
