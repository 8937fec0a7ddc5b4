UPDATE offer SET price = 15 WHERE id = 1;
UPDATE offer SET price = 9 WHERE id = 2;
UPDATE offer SET hidden = false WHERE id = 5;
-- unchanged: neither hides
UPDATE offer SET hidden = NULL WHERE id = 5;
UPDATE offer SET hidden = true WHERE id = 5;
UPDATE offer SET hidden = false WHERE id = 5;
UPDATE shop SET country = 'DE' WHERE id = 2;
UPDATE shop SET country = 'IT' WHERE id = 3;
UPDATE offer SET shop_id = NULL WHERE id = 5;
UPDATE offer SET shop_id = 1, price = 100 WHERE id IN (2, 4);
INSERT INTO offer VALUES (6, 3, 90, false), (7, 1, 1, false), (8, 1, 11, false), (9, NULL, 12, true);
-- unchanged: the links follow
UPDATE shop SET id = id + 10;
INSERT INTO offer VALUES (8, 13, 11, false), (10, 11, 11, NULL)
ON CONFLICT (id) DO UPDATE SET shop_id = excluded.shop_id;
UPDATE offer SET id = -id;
-- unchanged: an offer that has no document
DELETE FROM offer WHERE id = -7;
DELETE FROM offer WHERE price > 11;
DELETE FROM offer;
