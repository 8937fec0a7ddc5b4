INSERT INTO part VALUES (7, 3), (8, 7);
UPDATE part SET parent_id = 5 WHERE id = 2;
UPDATE part SET parent_id = 8 WHERE id = 5 AND NOT EXISTS (SELECT FROM part p WHERE p.parent_id = 5);
-- the row that others refer to without a foreign key
INSERT INTO part VALUES (9, 1);
UPDATE part SET id = 10 WHERE id = 2;
UPDATE part SET parent_id = 10 WHERE parent_id = 2;
DELETE FROM part WHERE id IN (3, 9);
TRUNCATE part;
