UPDATE country SET name = 'Deutschland' WHERE code = 'de';
UPDATE country SET code = 'FR' WHERE code = 'fr';
UPDATE city SET code = 'de' WHERE city_id = 4;
UPDATE city SET code = NULL WHERE city_id = 3;
UPDATE city SET mayor_id = 7 WHERE city_id = 1;
INSERT INTO mayor VALUES (7, 'Klein');
UPDATE mayor SET mayor_id = 8, surname = 'Gross' WHERE mayor_id = 7;
-- unchanged: a country without cities
INSERT INTO country VALUES ('it', 'Italy');
INSERT INTO city VALUES (5, 'it', 2, 'Rome'), (6, NULL, 2, 'Atlantis');
INSERT INTO city VALUES (5, 'de', 2, 'Rome?') ON CONFLICT (city_id) DO UPDATE SET code = excluded.code, title = excluded.title;
UPDATE city SET city_id = city_id + 10;
DELETE FROM mayor WHERE mayor_id = 2;
DELETE FROM country WHERE code = 'FR';
-- unchanged: they have no document
DELETE FROM city WHERE code IS NULL;
TRUNCATE mayor;
