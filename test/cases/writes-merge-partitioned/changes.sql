MERGE INTO shelf t USING (VALUES (7, 'new'), (2, 'B'), (1, 'A')) AS v (id, name) ON t.id = v.id
WHEN MATCHED THEN UPDATE SET name = v.name WHEN NOT MATCHED THEN INSERT VALUES (v.id, v.name);
MERGE INTO book t USING (VALUES (5, 'five', 7), (1, 'moved', 2), (11, 'moved too', 3), (12, 'twelve', 3)) AS v (day, title, shelf_id)
ON t.day = v.day
WHEN MATCHED THEN UPDATE SET title = v.title, shelf_id = v.shelf_id
WHEN NOT MATCHED THEN INSERT VALUES (v.day, 9, v.title, v.shelf_id);
-- unchanged: the same again
MERGE INTO book t USING (VALUES (1, 'moved', 2), (11, 'moved too', 3)) AS v (day, title, shelf_id) ON t.day = v.day
WHEN MATCHED THEN UPDATE SET title = v.title, shelf_id = v.shelf_id;
MERGE INTO book t USING (VALUES (6, 'six'), (11, ''), (2, 'still two')) AS v (day, title) ON t.day = v.day
WHEN MATCHED AND v.title = '' THEN DELETE
WHEN MATCHED THEN UPDATE SET title = v.title
WHEN NOT MATCHED THEN INSERT VALUES (v.day, 9, v.title, 1);
UPDATE book SET day = day + 3, shelf_id = 1 WHERE day IN (2, 12);
-- the row whose key changes goes to another partition
MERGE INTO book t USING (VALUES (8, 8), (5, 18)) AS v (day, moved) ON t.day = v.day
WHEN MATCHED THEN UPDATE SET day = v.moved, shelf_id = 3
WHEN NOT MATCHED THEN INSERT VALUES (v.day, 9, 'eight', 1);
-- a key changes within a partition
MERGE INTO book t USING (VALUES (8, 8), (5, 6)) AS v (day, moved) ON t.day = v.day
WHEN MATCHED THEN UPDATE SET nr = 77, shelf_id = 3
WHEN NOT MATCHED THEN INSERT VALUES (v.day, 9, 'eight', 1);
-- inside a block of code
DO $$ BEGIN MERGE INTO book t USING (VALUES (8, 17)) AS v (day, moved) ON t.day = v.day WHEN MATCHED THEN UPDATE SET day = v.moved; END $$;
-- without a key
MERGE INTO note t USING (VALUES (9, 'z'), (1, 'X')) AS v (shelf_id, word) ON t.shelf_id = v.shelf_id
WHEN MATCHED THEN UPDATE SET word = v.word
WHEN NOT MATCHED THEN INSERT VALUES (v.shelf_id, v.word);
UPDATE note SET word = word || '!';
INSERT INTO shelf VALUES (1, 'again') ON CONFLICT (id) DO UPDATE SET name = excluded.name;
