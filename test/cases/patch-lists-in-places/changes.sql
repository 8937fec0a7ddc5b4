INSERT INTO task VALUES (10, 1, 1, 2, 15, 'f');
INSERT INTO task VALUES (11, 1, NULL, 2, 5, 'g');
INSERT INTO task VALUES (12, 2, 1, NULL, 99, 'h');
UPDATE task SET title = 'F' WHERE id = 10;
UPDATE task SET rank = 40 WHERE id = 1;
UPDATE task SET owner = 2 WHERE id = 1;
UPDATE task SET owner = NULL WHERE id = 2;
UPDATE task SET team_id = 2, owner = 1 WHERE id = 2;
UPDATE task SET next = 3 WHERE id = 1;
UPDATE task SET next = NULL, rank = 0 WHERE id = 4;
UPDATE task SET id = 100 WHERE id = 3;
UPDATE task SET owner = 1 WHERE id IN (100, 11);
UPDATE task SET rank = 50 - rank;
INSERT INTO task SELECT n, 1 + n % 2, CASE WHEN n % 3 = 0 THEN 1 END, 1 + n % 3, n % 4, 'n' || n FROM generate_series(20, 30) n;
INSERT INTO task VALUES (40, 1, 2, 2, 1, 'o'), (41, 2, 1, 3, 1, 'p'), (42, 3, NULL, 1, 1, 'q');
DELETE FROM task WHERE id IN (40, 41, 42);
DELETE FROM task WHERE id = 10;
DELETE FROM task WHERE id > 24;
INSERT INTO step VALUES (1, 1, 3), (2, 1, 2);
INSERT INTO step VALUES (1, 1, 0), (1, 1, 9);
UPDATE step SET done = true WHERE (team_id, person_no, no) = (1, 1, 3);
UPDATE step SET done = NOT done;
UPDATE step SET no = 7 WHERE (team_id, person_no, no) = (1, 1, 3);
UPDATE step SET person_no = 2 WHERE (team_id, person_no, no) = (1, 1, 7);
DELETE FROM step WHERE no = 1;
INSERT INTO badge VALUES (10, 1, 'w');
INSERT INTO badge VALUES (11, 3, 'v'), (12, 2, 'u'), (13, 2, 't');
UPDATE badge SET text = 'a' WHERE id = 2;
UPDATE badge SET team_id = 2 WHERE id = 1;
UPDATE badge SET team_id = 3 WHERE id = 3;
UPDATE badge SET team_id = NULL WHERE id = 10;
DELETE FROM badge WHERE id IN (11, 12);
-- what shows the rows goes elsewhere in the same transaction
BEGIN;
UPDATE task SET next = 1 WHERE id = 21;
INSERT INTO badge VALUES (20, 1, 'n');
UPDATE task SET next = 3 WHERE id = 21;
UPDATE badge SET text = 'zz' WHERE id = 20;
UPDATE person SET no = 5 WHERE (team_id, no) = (1, 2);
INSERT INTO step VALUES (1, 5, 1);
COMMIT;
-- and in the same command
WITH added AS (INSERT INTO badge VALUES (21, 1, 'l'), (22, 2, 'm'))
UPDATE task SET next = CASE WHEN id % 2 = 0 THEN 1 ELSE 2 END WHERE id < 25;
WITH added AS (INSERT INTO task VALUES (50, 1, 1, 1, 1, 'r') RETURNING id)
INSERT INTO step SELECT 1, 1, id FROM added;
WITH moved AS (UPDATE person SET no = no + 10 WHERE team_id = 1 RETURNING no),
     added AS (INSERT INTO task SELECT 50 + no, 1, NULL, 1, 1, 's' FROM moved)
DELETE FROM step WHERE no = 9;
WITH joined AS (INSERT INTO person VALUES (3, 1, 'Eve') RETURNING team_id, no)
INSERT INTO task SELECT 70, team_id, no, 1, 1, 't' FROM joined;
WITH gone AS (DELETE FROM task WHERE id = 70)
DELETE FROM person WHERE team_id = 3;
UPDATE team SET id = 9 WHERE id = 3;
DELETE FROM person WHERE team_id = 1 AND no NOT IN (SELECT owner FROM task WHERE owner IS NOT NULL);
DELETE FROM task WHERE team_id = 1;
DELETE FROM badge;
TRUNCATE task;
