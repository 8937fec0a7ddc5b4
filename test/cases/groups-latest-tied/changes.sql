INSERT INTO orders VALUES (5, 2, '2026-02-01'), (6, 3, '2026-01-01');
UPDATE orders SET placed = '2026-03-01' WHERE id = 1;
DELETE FROM orders WHERE id = 5;
