INSERT INTO reading VALUES (1, 3, 30);
INSERT INTO reading SELECT d, s, d * s FROM generate_series(2, 3) d, generate_series(5, 7) s;
UPDATE reading SET value = NULL WHERE seq = 7;
UPDATE reading SET seq = seq + 100 WHERE seq < 3;
UPDATE reading SET device_id = 3 WHERE device_id = 1;
INSERT INTO device VALUES (7, 'late');
UPDATE device SET id = 8 WHERE id = 7;
UPDATE device SET name = upper(name);
INSERT INTO reading VALUES (3, 101, 1), (8, 1, 1) ON CONFLICT (device_id, seq) DO UPDATE SET value = -reading.value;
-- unchanged: a device that is not there
UPDATE reading SET value = 0 WHERE device_id = 7;
DELETE FROM reading WHERE seq > 100;
DELETE FROM device WHERE id = 2;
TRUNCATE reading;
