CREATE TABLE owner (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE vehicle (
  id int,
  owner_id int,
  plate text
);
CREATE TABLE car (
  doors int
) INHERITS (vehicle);
CREATE TABLE cabrio (
  roof text
) INHERITS (car);
CREATE TABLE bike (owner_id int, frame text, id int, plate text, CHECK (frame <> 'x'));
ALTER TABLE bike INHERIT vehicle;
CREATE INDEX ON vehicle (owner_id);
CREATE INDEX ON car (owner_id);
CREATE INDEX ON cabrio (owner_id);
CREATE INDEX ON bike (owner_id);

INSERT INTO owner VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO vehicle VALUES (1, 1, 'V1'), (2, NULL, 'V2');
INSERT INTO car VALUES (3, 1, 'C1', 5);
INSERT INTO cabrio VALUES (4, 2, 'O1', 2, 'soft');
INSERT INTO bike VALUES (2, 'steel', 5, 'B1');
