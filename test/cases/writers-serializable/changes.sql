BEGIN ISOLATION LEVEL SERIALIZABLE; INSERT INTO orders VALUES (3, 1, 'open'); COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE; UPDATE customer SET name = 'Eve' WHERE id = 1; UPDATE orders SET status = 'paid'; COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE; UPDATE orders SET customer_id = 2 WHERE id = 1; DELETE FROM orders WHERE id = 2; COMMIT;
-- fails 25000: another level leaves no trace that SERIALIZABLE could see
UPDATE customer SET name = 'Ada' WHERE id = 1;
-- fails 25000: the same
UPDATE customer SET name = name || '!';
-- fails 25000: the same
INSERT INTO orders VALUES (4, 1, 'open');
SET default_transaction_isolation = 'repeatable read';
-- fails 25000: the same
DELETE FROM orders;
SET default_transaction_isolation = 'read committed';
-- unchanged: no view reads it
UPDATE customer SET memo = 'regular';
SET default_transaction_isolation = 'serializable';
-- fails 0A000: TRUNCATE removes rows that its snapshot does not show
TRUNCATE orders;
DELETE FROM orders WHERE id = 3;
