-- unchanged: a child's row
UPDATE dog SET name = 'Max';
UPDATE animal SET name = upper(name);
-- unchanged: again only the child's
INSERT INTO dog VALUES (2, 'Ace', NULL);
UPDATE ONLY animal SET id = id + 5;
INSERT INTO animal VALUES (6, 'Tim'), (8, 'Kim') ON CONFLICT (id) DO UPDATE SET name = excluded.name;
-- unchanged: in the child only
DELETE FROM dog WHERE id = 3;
DELETE FROM animal WHERE id IN (1, 6);
TRUNCATE ONLY animal;
