INSERT INTO sale VALUES (7, 1, 2, 50), (8, 1, 3, 3);
INSERT INTO sale SELECT 10 + n, 1, 1, n FROM generate_series(1, 3) n;
UPDATE sale SET amount = 100 WHERE id = 1;
UPDATE sale SET category_id = 2 WHERE id IN (5, 6);
UPDATE sale SET store_id = 2 WHERE store_id = 1 AND category_id = 1;
UPDATE sale SET store_id = NULL WHERE id = 7;
UPDATE category SET word = 'games' WHERE id = 2;
UPDATE category SET word = NULL WHERE id = 3;
UPDATE category SET id = 4 WHERE id = 2;
-- unchanged: a category without sales
UPDATE category SET word = 'meals' WHERE id = 4;
INSERT INTO category VALUES (1, 'drinks'), (2, 'puzzles') ON CONFLICT (id) DO UPDATE SET word = excluded.word;
-- unchanged: the store's name is not read
UPDATE store SET name = 'x';
UPDATE store SET id = 3 WHERE id = 2;
UPDATE sale SET id = id + 100;
DELETE FROM category WHERE id = 2;
DELETE FROM sale WHERE amount > 8;
INSERT INTO store VALUES (2, 'y');
DELETE FROM store WHERE id = 3;
TRUNCATE sale;
