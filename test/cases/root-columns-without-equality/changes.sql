UPDATE place SET spot = '(1,3)' WHERE id = 1;
-- equal to the operator of type point, yet another value
UPDATE place SET spot = '(1,3.00000001)' WHERE id = 1;
UPDATE place SET raw = '{"b":1,  "a": 2}' WHERE id = 1;
UPDATE place SET raw = '{"b": 1, "a": 3}', area = '(2,2),(3,3)';
-- equal to the operator of type box, which compares areas
UPDATE place SET area = '(5,5),(6,6)' WHERE id = 1;
UPDATE photo SET exif = '{"f": 2}' WHERE id = 1;
UPDATE photo SET spot = '(0,0)', place_id = 2 WHERE id = 1;
-- unchanged: the view does not read the note
UPDATE place SET note = 'y';
-- unchanged: the same bytes
UPDATE place SET raw = raw, spot = spot;
INSERT INTO photo VALUES (4, 1, '(7,7)', 'null');
INSERT INTO place VALUES (3, '(0,0)', '1', NULL, NULL) ON CONFLICT (id) DO UPDATE SET spot = excluded.spot;
INSERT INTO place VALUES (3, '(1,1)', '1', NULL, NULL) ON CONFLICT (id) DO UPDATE SET spot = excluded.spot;
DELETE FROM photo WHERE place_id = 2;
DELETE FROM place WHERE id = 3;
TRUNCATE photo;
