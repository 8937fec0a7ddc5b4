INSERT INTO part VALUES (10, 1, 2, 15, 7);
INSERT INTO part VALUES (11, 1, 1, 5, 8, true);
INSERT INTO part VALUES (12, 3, NULL, 99, 9, true);
-- unchanged: its line is not shown
INSERT INTO part VALUES (13, 4, 1, 10, 1);
UPDATE part SET qty = 70 WHERE id = 10;
UPDATE part SET position = 35 WHERE id = 1;
UPDATE part SET spare = true WHERE id = 10;
UPDATE part SET spare = false, qty = 1 WHERE id = 3;
UPDATE part SET line_id = 3 WHERE id = 10;
UPDATE part SET line_id = 2, position = 0, maker_id = 2 WHERE id = 1;
-- unchanged: neither line is shown
UPDATE part SET id = 14, qty = 2 WHERE id = 13;
UPDATE part SET id = 100 WHERE id = 2;
UPDATE part SET line_id = 4 WHERE id = 100;
UPDATE part SET line_id = 1 WHERE id = 100;
DELETE FROM part WHERE id = 11;
INSERT INTO screw VALUES (1, 3, 9.00);
INSERT INTO screw VALUES (1, 0, 9.10), (3, 1, 9.20), (12, 5, 9.30);
INSERT INTO screw VALUES (3, 2, 1.00), (3, 3, 1.10), (4, 2, 1.20);
UPDATE screw SET no = 7 WHERE (part_id, no) = (1, 1);
UPDATE screw SET part_id = 3, no = 8 WHERE (part_id, no) = (1, 2);
UPDATE screw SET size = size + 1;
DELETE FROM screw WHERE (part_id, no) = (1, 7);
DELETE FROM screw WHERE no < 4;
INSERT INTO part SELECT n, 1 + n % 3, 1, n % 5, n, n % 2 = 0 FROM generate_series(20, 30) n;
INSERT INTO part SELECT 30 + n, n, 2, 3, n, true FROM generate_series(1, 4) n;
UPDATE part SET position = 100 - position, qty = qty + 1;
UPDATE part SET position = position + 7 WHERE id IN (31, 32, 33, 4);
UPDATE part SET line_id = line_id % 3 + 1 WHERE id IN (31, 32, 33);
DELETE FROM part WHERE id IN (31, 32, 33, 34);
DELETE FROM part WHERE position % 2 = 0;
UPDATE line SET hidden = true WHERE id = 1;
-- unchanged but for totals: its line is not shown
INSERT INTO part VALUES (40, 1, 1, 1, 1);
UPDATE line SET hidden = false WHERE id IN (1, 4);
-- the line goes elsewhere in the same transaction, before and after
BEGIN;
UPDATE line SET order_id = 2 WHERE id = 1;
INSERT INTO part VALUES (41, 1, 1, 2, 2);
UPDATE part SET position = 50 WHERE id = 40;
UPDATE line SET order_id = 1 WHERE id = 1;
DELETE FROM part WHERE id = 40;
UPDATE line SET id = 50 WHERE id = 3;
COMMIT;
-- and in the same command
WITH moved AS (UPDATE line SET order_id = 3 - order_id WHERE id IN (1, 2) RETURNING id)
INSERT INTO part SELECT 50 + id, id, 1, 1, 1, true FROM moved;
WITH added AS (INSERT INTO part VALUES (60, 1, 2, 1, 1, true) RETURNING line_id),
     moved AS (UPDATE part SET position = 0, line_id = 2 WHERE id = 51)
UPDATE line SET order_id = 3, label = 'moved' WHERE id = 1;
WITH line AS (INSERT INTO line VALUES (70, 1, 'new') RETURNING id)
INSERT INTO part SELECT 70, id, 1, 1, 1 FROM line;
WITH gone AS (DELETE FROM part WHERE line_id = 70)
DELETE FROM line WHERE id = 70;
WITH added AS (INSERT INTO part VALUES (80, 2, 1, 5, 1), (81, 1, 1, 5, 1)),
     changed AS (UPDATE part SET position = 5 WHERE id IN (4, 60)),
     gone AS (DELETE FROM part WHERE id IN (SELECT max(id) FROM part WHERE line_id IN (1, 2) AND id NOT IN (4, 60) GROUP BY line_id))
SELECT 1;
INSERT INTO part VALUES (4, 1, 1, 0, 0), (90, 1, 1, 0, 0) ON CONFLICT (id) DO UPDATE SET position = 77, line_id = 2;
DELETE FROM maker WHERE id NOT IN (SELECT maker_id FROM part WHERE maker_id IS NOT NULL);
UPDATE maker SET name = name || '!';
UPDATE part SET maker_id = NULL WHERE id IN (4, 60);
DELETE FROM line WHERE id = 2;
DELETE FROM part;
TRUNCATE part CASCADE;
