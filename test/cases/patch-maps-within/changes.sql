INSERT INTO part (id, order_id, place, code, qty) VALUES (5, 1, 2, 'body', 5);
UPDATE part SET qty = 7 WHERE id = 5;
UPDATE part SET code = 'base' WHERE id = 5;
UPDATE part SET hidden = true WHERE id = 5;
UPDATE part SET place = 1 WHERE id = 5;
UPDATE part SET order_id = 2 WHERE id = 5;
UPDATE part SET qty = qty + 1;
UPDATE product SET name = upper(name);
UPDATE product SET name = 'Pot' WHERE id = 2;
UPDATE line SET product_id = 2 WHERE order_id = 1 AND place = 1;
UPDATE line SET product_id = NULL WHERE order_id = 1 AND place = 1;
INSERT INTO line VALUES (1, 3, 1);
INSERT INTO part (id, order_id, place, code, qty) SELECT 10 + n, 1, 3, 'part ' || n, n FROM generate_series(1, 4) n;
UPDATE line SET place = place + 7 WHERE order_id = 1;
UPDATE line SET place = 1 WHERE order_id = 1 AND place = 8;
WITH line AS (INSERT INTO line VALUES (2, 4, 2) RETURNING order_id, place)
UPDATE part SET place = 4 WHERE id = 4;
WITH gone AS (DELETE FROM part WHERE id = 1 RETURNING *)
INSERT INTO part SELECT 1, order_id, place, code, qty + 1, hidden FROM gone;
DELETE FROM part WHERE order_id = 1 AND code LIKE 'part%';
DELETE FROM line WHERE order_id = 1 AND place = 1;
INSERT INTO orders VALUES (3);
WITH made AS (INSERT INTO line VALUES (3, 1, 1) RETURNING place)
INSERT INTO part (id, order_id, place, code, qty) VALUES (20, 3, 1, 'lid', 1);
DELETE FROM line WHERE order_id = 2;
DELETE FROM orders WHERE id = 1;
