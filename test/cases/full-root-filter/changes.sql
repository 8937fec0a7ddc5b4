UPDATE setting SET value = '60' WHERE name = 'max_price';
UPDATE setting SET value = '20' WHERE name = 'max_price';
-- unchanged: another setting
UPDATE setting SET value = 'y' WHERE name = 'other';
DELETE FROM setting WHERE name = 'max_price';
INSERT INTO setting VALUES ('max_price', '70');
INSERT INTO setting VALUES ('max_price', '2000') ON CONFLICT (name) DO UPDATE SET value = excluded.value;
UPDATE setting SET name = 'min_price' WHERE name = 'max_price';
UPDATE setting SET name = 'max_price' WHERE name = 'min_price';
INSERT INTO advert VALUES (5, 1), (6, 9999);
UPDATE advert SET id = id * 10, price = price - 1;
DELETE FROM advert WHERE price < 20;
TRUNCATE setting;
