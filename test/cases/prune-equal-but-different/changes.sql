UPDATE measure SET amount = 1.00 WHERE id = 1;
UPDATE measure SET span = '24:00:00' WHERE id = 1;
UPDATE measure SET speed = '-0' WHERE id = 1;
UPDATE measure SET data = '{"n": 1.00}' WHERE id = 1;
UPDATE measure SET list = '{1.00,2}' WHERE id = 1;
UPDATE detail SET amount = 5.000 WHERE measure_id = 1;
UPDATE detail SET data = '[1.0]' WHERE measure_id = 1;
UPDATE measure SET amount = 'NaN', speed = 'NaN' WHERE id = 2;
-- unchanged: the same NaN
UPDATE measure SET amount = 'NaN', speed = 'NaN' WHERE id = 2;
-- unchanged: the same object, its keys in another order
UPDATE measure SET data = '{ "n" : 1.00 }' WHERE id = 1;
-- unchanged: not read
UPDATE measure SET unread = 1.000;
INSERT INTO measure VALUES (1, 1.000, NULL, NULL, NULL, NULL, NULL) ON CONFLICT (id) DO UPDATE SET amount = excluded.amount;
-- unchanged: its measure comes later
INSERT INTO detail VALUES (3, 7, '{}');
INSERT INTO measure VALUES (3, 3, '1 mon', 1e300, '{}', '{}', NULL);
UPDATE measure SET span = '30 days' WHERE id = 3;
UPDATE measure SET id = -id;
UPDATE detail SET measure_id = -measure_id;
DELETE FROM detail WHERE measure_id = -1;
DELETE FROM measure WHERE id = -3;
TRUNCATE detail;
