INSERT INTO song VALUES (6, 2, 'w', 'pop', 7), (7, 3, NULL, NULL, NULL);
UPDATE song SET genre = 'jazz' WHERE id = 1;
UPDATE song SET genre = NULL;
UPDATE song SET seconds = NULL WHERE id = 2;
UPDATE song SET title = 'a' WHERE id IN (1, 3);
UPDATE song SET album_id = 3 WHERE album_id = 1;
UPDATE song SET album_id = NULL WHERE id = 4;
UPDATE song SET id = 60 WHERE id = 6;
-- unchanged: the album's title is not read
UPDATE album SET title = '';
-- unchanged: a song of no album
UPDATE song SET title = 'm' WHERE id = 5;
INSERT INTO song SELECT n, 1, 's' || n, 'g' || n % 2, 100 - n FROM generate_series(10, 14) n;
INSERT INTO song VALUES (10, 2, 'q', 'g', 1), (20, 2, 'r', 'h', 2) ON CONFLICT (id) DO UPDATE SET album_id = excluded.album_id;
UPDATE album SET id = id + 10;
INSERT INTO album VALUES (2, 'again');
DELETE FROM song WHERE seconds > 80;
DELETE FROM album WHERE id = 13;
TRUNCATE song;
