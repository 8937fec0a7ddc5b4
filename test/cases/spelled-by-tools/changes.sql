UPDATE product SET name = upper(name);
UPDATE line SET qty = qty + 1 WHERE place = 1;
INSERT INTO line VALUES (1, 3, 3, 1), (3, 2, 3, 1);
UPDATE line SET place = 9 WHERE purchase_id = 1 AND place = 1;
UPDATE line SET purchase_id = 2 WHERE purchase_id = 1 AND place = 9;
UPDATE purchase SET customer_id = 2 WHERE id = 1;
UPDATE purchase SET placed = '2025-12-31' WHERE id = 3;
UPDATE purchase SET customer_id = NULL WHERE id = 2;
WITH moved AS (UPDATE purchase SET customer_id = 3 WHERE id IN (1, 2) RETURNING id)
INSERT INTO line SELECT id, 20, 1, 1 FROM moved;
WITH gone AS (DELETE FROM line WHERE place = 20 RETURNING purchase_id)
UPDATE purchase SET customer_id = 1 WHERE id IN (SELECT purchase_id FROM gone);
UPDATE customer SET name = 'Dee' WHERE id = 1;
DELETE FROM purchase WHERE id = 1;
DELETE FROM line WHERE purchase_id = 3;
-- unchanged: it was not bought
INSERT INTO product VALUES (4, 'Jug');
TRUNCATE line;
