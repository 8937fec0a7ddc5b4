CREATE TABLE animal (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE dog () INHERITS (animal);
INSERT INTO animal VALUES (1, 'Tom');
INSERT INTO dog VALUES (1, 'Rex');
