UPDATE depot SET name = upper(name);
-- the shelf goes to the default depot
DELETE FROM depot WHERE id = 2;
-- the shelves lose their depot
UPDATE depot SET id = 10 WHERE id = 1;
UPDATE shelf SET depot_id = 10 WHERE depot_id IS NULL;
-- unchanged: the links follow
UPDATE shelf SET id = id + 100;
-- the boxes go with it, and others lose their next
DELETE FROM shelf WHERE id = 101;
DELETE FROM box WHERE id = 4;
INSERT INTO box VALUES (6, 102, 6, 'b6'), (7, NULL, 6, 'b7');
-- fails 23503: no such shelf
UPDATE box SET shelf_id = 999;
-- unchanged: a depot without shelves
INSERT INTO depot VALUES (5, 'new');
INSERT INTO box VALUES (7, 103, NULL, 'B7') ON CONFLICT (id) DO UPDATE SET shelf_id = excluded.shelf_id, label = excluded.label;
TRUNCATE shelf CASCADE;
