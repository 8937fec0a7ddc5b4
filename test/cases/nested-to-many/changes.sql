UPDATE product SET title = 'Fine pen' WHERE id = 1;
-- unchanged: the view does not read the stock
UPDATE product SET stock = 0;
UPDATE line SET position = 9 WHERE id = 2;
UPDATE line SET qty = qty + 1;
UPDATE line SET order_id = 3 WHERE id = 1;
UPDATE line SET product_id = 3 WHERE id = 4;
UPDATE line SET product_id = NULL WHERE id = 3;
UPDATE line SET id = 200 WHERE id = 2;
-- two moves at once
UPDATE line SET order_id = 3 - order_id WHERE order_id < 3;
INSERT INTO line SELECT n, 1 + n % 3, 1 + n % 2, n, n FROM generate_series(10, 16) n;
INSERT INTO line VALUES (10, 3, 3, 1, 1), (17, 3, NULL, NULL, 1)
ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, product_id = excluded.product_id;
INSERT INTO orders VALUES (4, 'new');
UPDATE orders SET id = 100 - id;
UPDATE product SET id = id + 50;
-- fails 23503: no such order
INSERT INTO line VALUES (99, 98765, NULL, 1, 1);
DELETE FROM product WHERE id = 51;
DELETE FROM line WHERE qty > 12;
DELETE FROM orders WHERE id = 97;
TRUNCATE line;
TRUNCATE orders CASCADE;
