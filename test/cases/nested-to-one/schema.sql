CREATE TABLE country (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE city (
  id int PRIMARY KEY,
  name text NOT NULL,
  country_id int REFERENCES country ON UPDATE CASCADE ON DELETE SET NULL,
  mayor text
);
CREATE TABLE venue (
  id int PRIMARY KEY,
  name text NOT NULL,
  city_id int REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX ON city (country_id);
CREATE INDEX ON venue (city_id);

INSERT INTO country VALUES (1, 'Chile'), (2, 'Peru');
INSERT INTO city VALUES (1, 'Arica', 1, 'x'), (2, 'Tacna', 2, NULL), (3, 'Atlantis', NULL, NULL);
INSERT INTO venue VALUES (1, 'Club', 1), (2, 'Bar', 1), (3, 'Hall', 2), (4, 'Boat', NULL), (5, 'Reef', 3);
