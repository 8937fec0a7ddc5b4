UPDATE person SET prefs = '{"a": 1.0}' WHERE id = 1;
UPDATE person SET prefs = prefs || '{"b": [1, null]}' WHERE id = 1;
UPDATE person SET prefs = NULL, name = NULL;
-- unchanged: no pet of anyone
UPDATE pet SET name = 'Cat' WHERE id = 3;
UPDATE pet SET owner_id = 2 WHERE id IN (2, 3);
UPDATE pet SET owner_id = NULL WHERE id = 1;
INSERT INTO person VALUES (4, 'Dee', '[]'), (1, 'Ada', '{}')
ON CONFLICT (id) DO UPDATE SET name = excluded.name, prefs = excluded.prefs;
UPDATE person SET id = id + 10;
DELETE FROM pet WHERE id = 2;
DELETE FROM person WHERE id = 12;
