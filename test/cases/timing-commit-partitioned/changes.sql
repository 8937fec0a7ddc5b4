INSERT INTO reading VALUES (2, 30, 1, 5), (2, 130, 2, 6), (NULL, 31, 3, 7);
INSERT INTO reading_high (sensor_id, at, value, seq) VALUES (1, 150, 9, 8);
INSERT INTO reading_low VALUES (2, 40, NULL, 9);
UPDATE reading_high SET value = value - 1;
UPDATE reading_low SET sensor_id = 2 WHERE sensor_id = 1;
UPDATE reading SET sensor_id = NULL WHERE seq = 3;
-- from one partition to the other
UPDATE reading SET at = at + 80 WHERE at BETWEEN 30 AND 50;
UPDATE grade SET word = upper(word);
UPDATE grade_0 SET word = 'zero';
UPDATE grade_1 SET word = 'one' WHERE low < 8;
UPDATE grade SET low = low + 10 WHERE low < 4;
-- unchanged: a reading of no sensor
UPDATE reading_high SET value = 4 WHERE sensor_id IS NULL;
INSERT INTO grade VALUES (1, 'uno'), (5, 'five') ON CONFLICT (low) DO UPDATE SET word = excluded.word;
INSERT INTO reading_high (sensor_id, at, value, seq) VALUES (2, 150, 4, 8) ON CONFLICT (at, seq) DO UPDATE SET sensor_id = excluded.sensor_id;
UPDATE sensor SET id = id + 10;
UPDATE reading SET sensor_id = sensor_id + 10;
DELETE FROM reading_low WHERE at < 15;
DELETE FROM reading WHERE value < 3;
TRUNCATE grade_1;
TRUNCATE reading_high;
TRUNCATE reading;
DELETE FROM sensor WHERE id = 11;
