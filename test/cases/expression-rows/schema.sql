CREATE TABLE maker (
  id int PRIMARY KEY,
  name text,
  secret text
);
CREATE TABLE model (
  id int PRIMARY KEY,
  maker_id int REFERENCES maker ON UPDATE CASCADE ON DELETE SET NULL,
  name text,
  doors int
);
CREATE INDEX ON model (maker_id);

INSERT INTO maker VALUES (1, 'Fiat', 's'), (2, 'Saab', NULL);
INSERT INTO model VALUES (1, 1, 'Uno', 3), (2, 1, NULL, 5), (3, 2, '900', NULL), (4, NULL, 'Kit', 0);
