INSERT INTO customer VALUES (4, 'cz', NULL);
INSERT INTO orders VALUES (4, 4, NULL), (5, 1, 'open');
INSERT INTO line VALUES (5, 4, 'y', 1), (6, 5, 'y', 2);
UPDATE customer SET country = 'be' WHERE id = 1;
-- unchanged: nothing that the views read
UPDATE customer SET note = 'new';
UPDATE line SET kind = 'z' WHERE qty > 2;
UPDATE orders SET customer_id = 2 WHERE id = 3;
UPDATE orders SET status = 'done' WHERE id = 1;
UPDATE line SET order_id = 2 WHERE order_id = 1;
UPDATE orders SET id = 9 WHERE id = 5 AND false;
DELETE FROM customer WHERE country = 'at';
DELETE FROM line;
DELETE FROM customer;
