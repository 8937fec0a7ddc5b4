UPDATE artist SET name = 'Ada L.' WHERE id = 1;
UPDATE album SET title = lower(title);
UPDATE album SET label_id = 1 WHERE id IN (2, 4);
UPDATE album SET label_id = NULL WHERE id = 3;
UPDATE album SET artist_id = 2 WHERE id = 1;
UPDATE album SET artist_id = NULL WHERE id = 2;
UPDATE label SET name = upper(name);
INSERT INTO label VALUES (3, 'Green');
INSERT INTO album VALUES (5, 1, 'e', 3), (6, 2, 'f', NULL);
INSERT INTO album VALUES (5, 2, 'E', 2), (7, 1, 'g', 2) ON CONFLICT (id) DO UPDATE SET label_id = excluded.label_id;
-- unchanged: nothing new
UPDATE album SET title = title;
-- unchanged: an artist without albums
INSERT INTO artist VALUES (9, 'Zoe');
UPDATE album SET id = id + 10;
UPDATE label SET id = 5 WHERE id = 2;
UPDATE album SET label_id = 5 WHERE label_id = 2;
-- takes the albums along
DELETE FROM artist WHERE id = 2;
DELETE FROM label WHERE id = 1;
TRUNCATE album;
TRUNCATE label;
