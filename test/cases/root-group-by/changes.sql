INSERT INTO line VALUES (5, 3, 1, 20);
INSERT INTO line VALUES (6, 1, 1, 1), (7, 2, 2, 2), (8, NULL, 3, 3);
UPDATE line SET qty = qty + 1 WHERE order_id = 1;
UPDATE line SET order_id = 2 WHERE id = 1;
UPDATE line SET order_id = NULL WHERE id = 5;
UPDATE line SET id = 50 WHERE id = 2;
-- unchanged: a line without order
UPDATE line SET qty = 9 WHERE id = 4;
-- unchanged: the view does not read the note
UPDATE orders SET note = 'x';
UPDATE orders SET id = id + 100;
UPDATE orders SET status = 'sent' WHERE id = 102;
INSERT INTO line VALUES (6, 101, 8, 1), (9, 103, 1, 1)
ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, qty = excluded.qty;
INSERT INTO orders VALUES (4, 'new', NULL);
DELETE FROM line WHERE order_id = 101;
DELETE FROM orders WHERE id = 102;
TRUNCATE line;
TRUNCATE orders CASCADE;
