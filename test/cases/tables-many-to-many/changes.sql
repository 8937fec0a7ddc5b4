UPDATE track SET title = upper(title) WHERE id = 1;
UPDATE genre SET name = 'bop' WHERE id = 2;
UPDATE track SET genre_id = 2 WHERE id = 2;
UPDATE track SET genre_id = NULL WHERE id = 1;
UPDATE playlist SET name = 'RUN' WHERE id = 1;
INSERT INTO playlist_track VALUES (3, 1, 1), (3, 2, 2), (3, 4, NULL);
INSERT INTO genre VALUES (9, 'polka');
UPDATE playlist_track SET position = 9 WHERE track_id = 1;
UPDATE playlist_track SET playlist_id = 2 WHERE playlist_id = 1 AND track_id = 2;
UPDATE playlist_track SET track_id = 3 WHERE playlist_id = 1;
INSERT INTO playlist_track VALUES (1, 3, 1), (1, 4, 2) ON CONFLICT (playlist_id, track_id) DO UPDATE SET position = excluded.position;
-- unchanged: a track on no list
INSERT INTO track VALUES (5, 't5', 1);
INSERT INTO playlist VALUES (4, 'all');
INSERT INTO playlist_track SELECT 4, t.id, -t.id FROM track t;
UPDATE genre SET id = 3 WHERE id = 9;
-- unchanged: the links follow, the order stays
UPDATE track SET id = id * 10;
UPDATE playlist SET id = id * 10;
DELETE FROM track WHERE id = 30;
DELETE FROM playlist_track WHERE position < 0;
DELETE FROM playlist WHERE id = 10;
TRUNCATE playlist_track;
