UPDATE result SET seconds = 50 WHERE race_id = 1 AND runner_id = 3;
UPDATE result SET seconds = NULL WHERE race_id = 1 AND runner_id = 2;
UPDATE runner SET name = 'Zoe' WHERE id = 1;
INSERT INTO runner VALUES (9, 'Joe');
UPDATE runner SET id = 10 WHERE id = 9;
UPDATE result SET runner_id = 10 WHERE runner_id = 9;
UPDATE result SET race_id = 2 WHERE race_id = 7;
-- unchanged: a race that is not there
INSERT INTO result VALUES (8, 1, 1);
INSERT INTO race VALUES (8, 'Road'), (9, 'Sky');
INSERT INTO result SELECT 9, n, 100 - n FROM generate_series(1, 4) n;
INSERT INTO result VALUES (9, 3, 1), (9, 10, 2) ON CONFLICT (race_id, runner_id) DO UPDATE SET seconds = excluded.seconds;
UPDATE race SET id = 10 WHERE id = 8;
DELETE FROM runner WHERE id = 3;
DELETE FROM result WHERE race_id = 1;
DELETE FROM race WHERE name = 'Lake';
TRUNCATE runner;
