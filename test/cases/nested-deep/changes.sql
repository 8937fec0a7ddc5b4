UPDATE e SET v = 'E1' WHERE id = 1;
-- unchanged: reached from no root
UPDATE e SET v = 'E2' WHERE id = 2;
-- unchanged: its c has no way up
UPDATE d SET v = 'D3' WHERE id = 3;
UPDATE b SET a_id = 2 WHERE id = 4;
UPDATE d SET c_id = 1, e_id = 2 WHERE id IN (2, 4);
UPDATE c SET b_id = 2 WHERE id = 1;
UPDATE b SET a_id = 3 - a_id;
UPDATE a SET v = v || '!';
INSERT INTO c VALUES (9, 2, 'c9'), (10, NULL, 'c10');
INSERT INTO d SELECT n, 9, 1, 'x' || n FROM generate_series(20, 22) n;
INSERT INTO d VALUES (20, 1, NULL, 'x'), (30, 10, 1, 'y') ON CONFLICT (id) DO UPDATE SET c_id = excluded.c_id;
UPDATE c SET id = 90 WHERE id = 9;
UPDATE b SET id = -id;
UPDATE c SET b_id = -b_id;
UPDATE d SET c_id = 90 WHERE c_id = 9;
UPDATE b SET a_id = NULL WHERE id = -1;
UPDATE a SET id = 3 WHERE id = 1;
DELETE FROM e WHERE id = 1;
DELETE FROM c WHERE id = 1;
INSERT INTO a VALUES (1, 'a1');
DELETE FROM b WHERE a_id = 1;
TRUNCATE d;
TRUNCATE a;
