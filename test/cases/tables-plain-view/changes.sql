INSERT INTO orders VALUES (5, 2, 'paid'), (6, 1, 'new');
UPDATE orders SET status = 'paid' WHERE id = 3;
UPDATE orders SET status = 'new' WHERE id = 1;
UPDATE orders SET status = 'paid', customer_id = 2 WHERE id = 1;
INSERT INTO line VALUES (6, 1, 3, 2), (7, 5, 1, 1), (8, NULL, 1, 1);
UPDATE line SET qty = 0 WHERE id = 1;
UPDATE line SET qty = 7 WHERE id IN (1, 4);
UPDATE line SET order_id = 5 WHERE id = 2;
UPDATE customer SET name = NULL WHERE id = 2;
UPDATE customer SET name = 'Cy' WHERE id IN (2, 3);
-- unchanged: an order that is not paid for
UPDATE orders SET customer_id = 3 WHERE id = 6;
UPDATE line SET price = price + 1;
UPDATE orders SET id = 10 WHERE id = 1;
DELETE FROM line WHERE order_id = 5;
DELETE FROM customer WHERE id = 3;
DELETE FROM orders WHERE status = 'paid' AND id > 4;
TRUNCATE line;
