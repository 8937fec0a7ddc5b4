INSERT INTO message VALUES (20, 1, 20, 'new');
-- the fifth comes back
DELETE FROM message WHERE id = 20;
UPDATE message SET sent = 100 WHERE id = 2;
UPDATE message SET sent = 1 WHERE id IN (1, 3, 5);
UPDATE message SET body = upper(body) WHERE id IN (4, 13);
-- unchanged: neither among the latest nor third
UPDATE message SET body = 'old' WHERE id = 4;
UPDATE message SET room_id = 3 WHERE sent > 8;
UPDATE message SET room_id = NULL WHERE id = 13;
UPDATE message SET id = id + 1000 WHERE room_id = 2;
INSERT INTO message SELECT n, 3, 50, 'bulk' FROM generate_series(30, 40) n;
INSERT INTO message VALUES (30, 1, 7, 'b') ON CONFLICT (id) DO UPDATE SET room_id = excluded.room_id, sent = excluded.sent;
UPDATE room SET id = 4 WHERE id = 3;
INSERT INTO room VALUES (3, 'vault'), (5, 'roof');
UPDATE message SET room_id = 5 WHERE room_id IS NULL;
DELETE FROM message WHERE sent < 5;
DELETE FROM room WHERE id = 1;
TRUNCATE message;
