UPDATE orders SET status = 'sent' WHERE id = 1;
UPDATE orders SET status = 'gone' WHERE id = 2;
-- unchanged: the view does not read it
UPDATE orders SET placed = now() WHERE id = 1;
INSERT INTO orders VALUES (3, 1, 'new', NULL), (-1, 1, 'new', NULL);
INSERT INTO line VALUES (3, 3, 1, 1);
UPDATE orders SET id = -3 WHERE id = 3;
UPDATE orders SET id = 3 WHERE id = -3;
DELETE FROM line WHERE order_id = 1;
DELETE FROM orders WHERE id = 1;
TRUNCATE line;
