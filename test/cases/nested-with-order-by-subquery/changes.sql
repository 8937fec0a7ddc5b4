UPDATE rank SET weight = 30 WHERE id = 1;
UPDATE rank SET shown = NOT shown;
UPDATE entry SET rank_id = 1 WHERE id = 2;
-- unchanged: shown with and without a rank
UPDATE entry SET rank_id = NULL WHERE id = 4;
UPDATE entry SET list_id = 2 WHERE id IN (1, 5);
UPDATE entry SET list_id = NULL WHERE id = 3;
-- a pair elsewhere counts, too
INSERT INTO entry VALUES (6, NULL, 2), (7, 1, 2);
UPDATE rank SET id = 4 WHERE id = 2;
UPDATE entry SET rank_id = 4 WHERE rank_id = 2;
UPDATE rank SET shown = true;
INSERT INTO rank VALUES (1, NULL, true), (5, 1, true) ON CONFLICT (id) DO UPDATE SET weight = excluded.weight;
-- unchanged: the name is not read
UPDATE list SET name = '-';
UPDATE list SET id = 3 WHERE id = 2;
INSERT INTO list VALUES (2, 'new');
-- unchanged: a rank without entries
UPDATE rank SET weight = 2 WHERE id = 5;
UPDATE entry SET id = 100 - id;
DELETE FROM entry WHERE list_id IS NULL;
DELETE FROM rank WHERE id = 1;
DELETE FROM list WHERE id = 3;
TRUNCATE entry;
