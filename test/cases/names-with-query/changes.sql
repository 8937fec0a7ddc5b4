UPDATE line SET qty = 6 WHERE id = 1;
UPDATE line SET qty = qty - 7;
UPDATE line SET order_id = 2 WHERE id = 2;
UPDATE line SET order_id = NULL WHERE id = 3;
UPDATE line SET qty = 10;
INSERT INTO line SELECT n, 3, n FROM generate_series(10, 12) n;
-- unchanged: a line of no order
UPDATE line SET qty = 9 WHERE id = 4;
INSERT INTO line VALUES (10, 1, 1), (20, 2, 8) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id;
UPDATE orders SET status = upper(status);
UPDATE orders SET id = 4 WHERE id = 3;
DELETE FROM line WHERE id = 1;
DELETE FROM orders WHERE id = 2;
TRUNCATE line;
