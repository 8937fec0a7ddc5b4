UPDATE country SET name = 'Republic of Chile' WHERE id = 1;
UPDATE city SET name = upper(name);
-- unchanged: the view does not read the mayor
UPDATE city SET mayor = 'y';
UPDATE city SET country_id = 2 WHERE id = 3;
UPDATE city SET country_id = NULL WHERE id = 1;
UPDATE venue SET city_id = 3 WHERE id IN (1, 4);
UPDATE venue SET city_id = NULL WHERE id = 2;
-- unchanged: the links follow
UPDATE country SET id = id + 10;
-- unchanged: again
UPDATE city SET id = id + 10;
-- unchanged: no city is there
INSERT INTO country VALUES (1, 'Bolivia');
-- unchanged: no venue is there
INSERT INTO city VALUES (1, 'Oruro', 1, NULL);
INSERT INTO venue VALUES (6, 'Cave', 1), (7, 'Void', NULL);
INSERT INTO city VALUES (1, 'La Paz', 1, NULL), (4, 'Sucre', 1, NULL)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, country_id = 12;
DELETE FROM country WHERE id = 12;
DELETE FROM city WHERE id = 13;
DELETE FROM venue WHERE city_id IS NULL;
TRUNCATE country CASCADE;
