UPDATE train SET departs = '2024-03-31 00:59:59+00' WHERE id = 1;
UPDATE train SET departs = '2024-03-31 01:00:00+00' WHERE id = 1;
SET TimeZone = 'Asia/Tokyo';
INSERT INTO train VALUES (4, '2024-10-27 00:30:00+00', '2024-10-27 02:30');
INSERT INTO stop SELECT 4, n, timestamptz '2024-10-26 20:00:00+00' + n * interval '1 hour' FROM generate_series(1, 4) n;
UPDATE stop SET at = at + interval '1 hour' WHERE train_id = 1;
-- unchanged: the same moment in the session's zone
UPDATE train SET departs = '2024-10-27 09:30:00' WHERE id = 4;
SET TimeZone = '-03:30';
UPDATE stop SET train_id = 3 WHERE train_id = 2;
UPDATE train SET planned = '2024-01-01 00:00' WHERE id = 3;
INSERT INTO stop VALUES (3, 1, '2025-01-01 00:00+00'), (3, 2, '2024-12-31 22:00+00') ON CONFLICT (train_id, nr) DO UPDATE SET at = excluded.at;
-- unchanged: a train that is not there
UPDATE stop SET at = NULL WHERE train_id = 9;
UPDATE train SET id = 9 WHERE id = 2;
-- unchanged: the order stays
UPDATE stop SET nr = nr + 1 WHERE train_id = 9;
DELETE FROM stop WHERE train_id = 1;
DELETE FROM train WHERE id = 4;
TRUNCATE stop;
