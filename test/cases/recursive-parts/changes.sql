UPDATE part SET price = 0.75 WHERE id = 3;
UPDATE part_of SET qty = 32 WHERE parent = 2 AND child = 3;
INSERT INTO part_of VALUES (4, 7, 1);
UPDATE part SET name = 'Spare' WHERE id = 7;
INSERT INTO part VALUES (8, 'hub', 20, false), (9, 'bearing', 2, false);
WITH edges AS (INSERT INTO part_of VALUES (2, 8, 1) RETURNING child)
INSERT INTO part_of SELECT child, 9, 2 FROM edges;
UPDATE part_of SET parent = 8 WHERE child = 6 AND parent = 2;
UPDATE part_of SET qty = 0 WHERE parent = 2 AND child = 8;
UPDATE part SET sold = NOT sold WHERE id IN (2, 5);
DELETE FROM part_of WHERE parent = 1 AND child = 2;
DELETE FROM part_of WHERE child = 9;
DELETE FROM part WHERE id = 9;
TRUNCATE part_of;
