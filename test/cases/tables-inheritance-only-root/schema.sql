CREATE TABLE animal (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE dog (
  breed text
) INHERITS (animal);

INSERT INTO animal VALUES (1, 'Tom'), (2, 'Jerry');
INSERT INTO dog VALUES (1, 'Rex', 'pug'), (3, 'Fido', NULL);
