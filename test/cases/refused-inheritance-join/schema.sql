CREATE TABLE animal (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE dog () INHERITS (animal);
CREATE TABLE owner (
  id int PRIMARY KEY,
  animal_id int
);
CREATE INDEX ON owner (animal_id);
CREATE INDEX ON dog (id);
