INSERT INTO track VALUES (5, 2, 50), (6, 3, 60);
UPDATE track SET seconds = seconds + 1;
UPDATE track SET album_id = 3 WHERE id = 1;
INSERT INTO label VALUES (7, 'Green');
UPDATE label SET name = 'Bluer' WHERE id = 1;
UPDATE label SET id = 8 WHERE id = 7;
UPDATE album SET label_id = 2 WHERE id = 2;
UPDATE album SET label_id = NULL WHERE id = 1;
-- unchanged: the track's own id is only counted
UPDATE track SET id = id + 100;
-- the tracks stay behind, and are there again when the album comes back
UPDATE album SET id = 30 WHERE id = 3;
INSERT INTO album VALUES (9, 'N', 8), (3, 'C', 8) ON CONFLICT (id) DO NOTHING;
DELETE FROM track WHERE album_id = 1;
DELETE FROM label WHERE id = 8;
DELETE FROM album WHERE id = 9;
TRUNCATE track;
