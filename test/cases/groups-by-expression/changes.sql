INSERT INTO orders VALUES (6, 2, 's', '2026-03-02 08:00+00', 3, '3');
INSERT INTO orders VALUES (7, 1, 'n', '2026-03-01 00:00+00', 1, '3'), (8, 1, 'w', '2026-03-04 00:00+00', 2, '3');
-- unchanged: nothing that the view reads
UPDATE orders SET paid_in = 'cash' WHERE id = 1;
-- unchanged: such a row belongs to no group
UPDATE orders SET region = 'w' WHERE id = 5;
UPDATE orders SET total = 4 WHERE id IN (4, 5);
UPDATE orders SET placed = placed + interval '30 minutes' WHERE id IN (2, 3);
UPDATE customer SET name = 'Adah' WHERE id = 1;
UPDATE customer SET id = 3 WHERE id = 2 AND false;
INSERT INTO orders SELECT n, 1, 'n', '2026-03-01 12:00+00', n, NULL FROM generate_series(20, 23) n;
DELETE FROM orders WHERE id = 22;
WITH moved AS (UPDATE orders SET region = 's' WHERE region = 'n' RETURNING customer_id)
UPDATE customer c SET name = c.name || '!' FROM moved m WHERE m.customer_id = c.id;
BEGIN;
DELETE FROM orders WHERE region = 's';
INSERT INTO orders VALUES (30, 1, 's', '2026-03-01 12:00+00', 1, NULL);
COMMIT;
UPDATE orders SET total = 0;
UPDATE orders SET total = 1;
DELETE FROM orders WHERE id = 8;
TRUNCATE orders;
INSERT INTO orders VALUES (1, 1, 'n', '2026-03-01 10:00+00', 10, NULL);
