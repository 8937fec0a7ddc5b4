INSERT INTO orders VALUES (4, 'n', '2026-01-03', 2), (5, 's', '2025-01-01', 2);
DELETE FROM orders WHERE id = 4;
UPDATE orders SET placed = '2026-02-01' WHERE id = 1;
UPDATE orders SET region = 's' WHERE id = 2;
UPDATE orders SET region = 'w' WHERE id IN (1, 3);
DELETE FROM orders WHERE region = 's';
DELETE FROM orders;
