UPDATE thing SET name = upper(name) WHERE box_id = 1;
UPDATE thing SET box_id = 2 WHERE id = 2;
-- unchanged: the box's name is not read
UPDATE box SET name = 'c';
DELETE FROM thing WHERE id = 1;
INSERT INTO thing VALUES (3, 1, 'z') ON CONFLICT (id) DO UPDATE SET name = excluded.name;
UPDATE thing SET box_id = NULL;
DELETE FROM box WHERE id = 1;
