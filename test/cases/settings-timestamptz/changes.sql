SET TimeZone = 'America/New_York';
UPDATE meeting SET at = '2024-03-31 01:59:59+00' WHERE id = 1;
UPDATE meeting SET at = '2024-03-31 02:30:01+00' WHERE id = 1;
SET TimeZone = 'Pacific/Kiritimati';
INSERT INTO meeting VALUES (4, '2024-10-27 00:30:00+00', '2024-10-27 02:30', '2024-10-27');
-- unchanged: the same moment, written in the session's zone
UPDATE meeting SET at = '2024-10-27 14:30:00' WHERE id = 4;
UPDATE guest SET came = '2024-03-31 23:59+00' WHERE meeting_id = 1;
UPDATE guest SET meeting_id = 4, came = '2024-10-27 12:00+00' WHERE id = 3;
UPDATE guest SET meeting_id = NULL WHERE id = 3;
SET TimeZone = 'UTC';
UPDATE meeting SET local = '2024-06-01 00:00' WHERE id = 3;
SET TimeZone = 'Asia/Kolkata';
UPDATE meeting SET at = at + interval '1 day', day = '2024-10-28';
INSERT INTO guest VALUES (3, 4, '2024-10-28 03:00+00'), (4, 2, '2024-07-01 22:30+00') ON CONFLICT (id) DO UPDATE SET came = excluded.came, meeting_id = excluded.meeting_id;
DELETE FROM guest WHERE id = 4;
UPDATE meeting SET id = id * 10;
DELETE FROM meeting WHERE at IS NULL;
TRUNCATE meeting;
