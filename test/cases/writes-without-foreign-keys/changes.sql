INSERT INTO folder VALUES (9, 3, 'late'), (8, NULL, 'later');
INSERT INTO owner VALUES (2, 'Bob'), (2, 'Bob');
-- unchanged: two equal rows, one renamed
UPDATE owner SET name = 'Bobby' WHERE ctid = (SELECT min(ctid) FROM owner WHERE id = 2);
DELETE FROM owner WHERE ctid = (SELECT min(ctid) FROM owner WHERE id = 2);
UPDATE owner SET id = 2 WHERE id = 1;
UPDATE file SET owner_id = 2 WHERE folder_id = 1;
UPDATE file SET folder_id = 9 WHERE folder_id IS NULL;
UPDATE file SET folder_id = NULL, owner_id = NULL WHERE folder_id = 2;
INSERT INTO file SELECT 3, 'f' || n, n FROM generate_series(1, 3) n;
INSERT INTO file SELECT * FROM file;
UPDATE folder SET parent_id = 8 WHERE parent_id IS NULL;
UPDATE folder SET id = id + 1 WHERE id = 9;
INSERT INTO folder VALUES (8, 1, 'x'), (11, 10, 'y') ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id;
DELETE FROM file WHERE name = 'f1';
DELETE FROM owner;
DELETE FROM folder WHERE id = 1;
TRUNCATE file;
