INSERT INTO item VALUES (4, 'Shelf', 80, NULL);
INSERT INTO item SELECT n, 'Box ' || n, n, NULL FROM generate_series(5, 9) n;
UPDATE item SET title = 'Big lamp' WHERE id = 1;
UPDATE item SET price = NULL WHERE id = 3;
-- unchanged: the view does not read the note
UPDATE item SET note = 'seen';
-- unchanged: the same values again
UPDATE item SET title = title, price = price;
-- unchanged: no row
UPDATE item SET title = 'none' WHERE id = 99;
UPDATE item SET price = price + 1 WHERE id > 4;
UPDATE item SET id = 40 WHERE id = 4;
UPDATE item SET id = 100 - id WHERE id IN (5, 6);
INSERT INTO item VALUES (1, 'Lamp', 12, NULL) ON CONFLICT (id) DO UPDATE SET price = excluded.price;
-- unchanged: the row is there already
INSERT INTO item VALUES (1, 'Other', 1, NULL) ON CONFLICT DO NOTHING;
INSERT INTO item VALUES (2, 'Desk 2', 5, NULL), (50, 'New', 6, NULL)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, price = excluded.price;
-- fails 23505: a key taken
INSERT INTO item VALUES (60, 'Never', 1, NULL), (1, 'Twice', 1, NULL);
DELETE FROM item WHERE id = 2;
DELETE FROM item WHERE id > 40;
-- unchanged: no row
DELETE FROM item WHERE id = 99;
MERGE INTO item USING (VALUES (1, 'Merged'), (70, 'Added')) AS new (id, title) ON item.id = new.id
WHEN MATCHED THEN UPDATE SET title = new.title
WHEN NOT MATCHED THEN INSERT (id, title) VALUES (new.id, new.title);
TRUNCATE item;
INSERT INTO item VALUES (1, 'Again', 1, NULL);
