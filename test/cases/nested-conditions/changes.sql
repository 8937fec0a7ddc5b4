UPDATE scan SET other_id = 3 WHERE id = 1;
UPDATE scan SET parcel_id = NULL WHERE id = 1;
UPDATE scan SET code = 'cD' WHERE id = 5;
UPDATE scan SET code = 'P-2' WHERE id = 2;
UPDATE scan SET zone = NULL WHERE zone = 2;
UPDATE scan SET zone = 1 WHERE id = 5;
UPDATE parcel SET zone = NULL WHERE id = 3;
UPDATE parcel SET zone = 1 WHERE id = 2;
UPDATE parcel SET code = 'AB' WHERE id = 3;
UPDATE parcel SET code = NULL WHERE id = 2;
UPDATE parcel SET id = id + 1 WHERE id = 3;
INSERT INTO scan VALUES (6, 4, 4, 'P-4', 4), (7, NULL, NULL, 'ab', NULL);
INSERT INTO parcel VALUES (3, 'cd', NULL);
INSERT INTO scan VALUES (6, 3, NULL, 'P-3', NULL), (8, NULL, 3, NULL, 3)
ON CONFLICT (id) DO UPDATE SET parcel_id = excluded.parcel_id, code = excluded.code;
UPDATE scan SET id = id + 10;
-- unchanged: a scan that fits no parcel
INSERT INTO scan VALUES (30, 99, 98, 'nothing', 77);
DELETE FROM scan WHERE zone IS NULL;
DELETE FROM parcel WHERE id = 1;
TRUNCATE scan;
