INSERT INTO line VALUES (6, 2, 7);
UPDATE line SET amount = 11 WHERE id = 1;
UPDATE line SET order_id = 3 WHERE id = 2;
UPDATE line SET order_id = NULL WHERE id = 4;
INSERT INTO orders VALUES (5, 2), (6, NULL);
UPDATE orders SET customer_id = 2 WHERE id = 1;
UPDATE orders SET customer_id = 3 WHERE customer_id IS NULL;
UPDATE orders SET customer_id = NULL WHERE id = 4;
UPDATE orders SET id = 20 WHERE id = 2;
-- unchanged: a line of no order
INSERT INTO line VALUES (9, 99, 9);
-- unchanged: the line's id is not read
UPDATE line SET id = -id;
INSERT INTO line VALUES (-9, 20, 9), (10, 20, 1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id;
DELETE FROM line WHERE amount > 8;
DELETE FROM orders WHERE id = 3;
TRUNCATE line;
