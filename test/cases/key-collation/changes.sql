UPDATE word SET text = 'CAT' WHERE text = 'cat';
UPDATE usage SET word = 'Cat' WHERE id = 1;
UPDATE usage SET place = 'x' WHERE id = 1;
-- unchanged: the same spelling
UPDATE usage SET place = 'x', word = 'Cat' WHERE id = 1;
UPDATE usage SET word = 'doG' WHERE id = 2;
UPDATE word SET text = 'Dog' WHERE text = 'DOG';
INSERT INTO word VALUES ('DOG', 'again') ON CONFLICT (text) DO UPDATE SET text = excluded.text;
UPDATE usage SET word = NULL WHERE id = 4;
INSERT INTO usage VALUES (5, 'CaT', 'q'), (6, 'none', 'q');
UPDATE word SET text = 'None' WHERE text = 'cat';
DELETE FROM usage WHERE word = 'NONE';
DELETE FROM word WHERE text = 'dog';
TRUNCATE word;
