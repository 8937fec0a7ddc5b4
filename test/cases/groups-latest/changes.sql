INSERT INTO orders VALUES (5, 2, '2026-02-01'), (6, 3, '2026-01-01');
INSERT INTO line VALUES (6, 5, 'f'), (7, 6, 'g');
UPDATE orders SET placed = '2026-03-01' WHERE id = 1;
UPDATE line SET sku = 'A' WHERE id = 1;
-- unchanged: of an order that is not the latest
UPDATE line SET sku = 'B' WHERE id = 2;
UPDATE orders SET customer_id = 3 WHERE id = 1;
UPDATE orders SET customer_id = 2 WHERE id = 4;
UPDATE orders SET customer_id = NULL WHERE id = 6;
UPDATE customer SET name = 'Bob' WHERE id = 2;
UPDATE customer SET id = id + 10;
DELETE FROM orders WHERE id = 4;
DELETE FROM orders;
