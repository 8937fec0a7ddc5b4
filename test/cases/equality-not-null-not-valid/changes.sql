INSERT INTO line VALUES (5, 1, 2, 9);
DELETE FROM line WHERE id = 1;
UPDATE line SET order_id = 2, qty = 8, pos = 3 WHERE id = 2;
UPDATE line SET order_id = 1 WHERE id = 3;
DELETE FROM line WHERE id = 4;
