CREATE TABLE country (
  code text PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE city (
  city_id int PRIMARY KEY,
  code text REFERENCES country ON UPDATE CASCADE ON DELETE CASCADE,
  mayor_id int,
  title text NOT NULL
);
CREATE TABLE mayor (
  mayor_id int PRIMARY KEY,
  surname text NOT NULL
);
CREATE INDEX ON city (code);
CREATE INDEX ON city (mayor_id);

INSERT INTO country VALUES ('de', 'Germany'), ('fr', 'France');
INSERT INTO mayor VALUES (1, 'Weber'), (2, 'Petit');
INSERT INTO city VALUES (1, 'de', 1, 'Ulm'), (2, 'fr', 2, 'Lyon'), (3, 'de', NULL, 'Bonn'), (4, NULL, 1, 'Nowhere');
