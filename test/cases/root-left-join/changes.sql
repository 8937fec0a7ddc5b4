UPDATE customer SET name = 'Ada L.' WHERE id = 1;
-- unchanged: the view does not read the phone
UPDATE customer SET phone = '5';
-- unchanged: nobody refers to this customer
UPDATE customer SET name = 'Cyd C.' WHERE id = 3;
-- unchanged: nor to this one
INSERT INTO customer VALUES (4, 'Dee', NULL);
UPDATE orders SET customer_id = 4 WHERE id = 12;
UPDATE orders SET customer_id = NULL WHERE id = 10;
UPDATE orders SET customer_id = 3, status = 'moved' WHERE id IN (10, 11);
-- cascades to the orders
UPDATE customer SET id = 30 WHERE id = 3;
INSERT INTO orders VALUES (14, 30, 'new'), (15, NULL, 'new');
UPDATE orders SET id = id + 100 WHERE customer_id = 30;
-- sets the links to NULL
DELETE FROM customer WHERE id = 30;
INSERT INTO customer VALUES (2, 'Bobby', NULL), (5, 'Eve', NULL) ON CONFLICT (id) DO UPDATE SET name = excluded.name;
DELETE FROM orders WHERE customer_id IS NULL;
TRUNCATE customer CASCADE;
