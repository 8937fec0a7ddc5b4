UPDATE shop SET name = upper(name);
UPDATE shop SET city_id = 1 WHERE id = 2;
UPDATE buyer SET city_id = 2 WHERE id = 2;
UPDATE purchase SET buyer_id = 2 WHERE id = 2;
UPDATE purchase SET shop_id = 3 WHERE id = 3;
UPDATE purchase SET buyer_id = NULL WHERE id = 1;
INSERT INTO purchase SELECT 10 + n, 3, n FROM generate_series(1, 3) n;
INSERT INTO purchase VALUES (10, 1, 3), (11, 1, NULL) ON CONFLICT (id) DO UPDATE SET buyer_id = excluded.buyer_id;
-- unchanged: a purchase's own id is not read
UPDATE purchase SET id = id + 100;
UPDATE shop SET id = 20 WHERE id = 2;
UPDATE purchase SET shop_id = 20 WHERE shop_id = 2;
UPDATE buyer SET id = id + 1 WHERE id = 3;
INSERT INTO buyer VALUES (3, 1);
DELETE FROM shop WHERE id = 20;
DELETE FROM purchase WHERE buyer_id = 1;
DELETE FROM buyer WHERE id = 2;
TRUNCATE purchase;
