UPDATE product SET name = upper(name);
UPDATE line SET qty = qty + 1 WHERE place = 1;
UPDATE line SET off = NULL WHERE off = 3;
INSERT INTO line VALUES (3, 2, 3, 1, 7);
INSERT INTO line VALUES (1, 3, 3, 1, NULL), (3, 1, NULL, 2, 1);
UPDATE line SET place = 9 WHERE purchase_id = 1 AND place = 1;
UPDATE line SET purchase_id = 2 WHERE purchase_id = 1 AND place = 9;
UPDATE line SET product_id = NULL WHERE purchase_id = 3 AND place = 2;
UPDATE line SET product_id = 2 WHERE product_id IS NULL;
UPDATE purchase SET customer_id = 2 WHERE id = 1;
UPDATE purchase SET placed = '2025-12-31' WHERE id = 3;
UPDATE purchase SET customer_id = NULL WHERE id = 2;
WITH moved AS (UPDATE purchase SET customer_id = 3 WHERE id IN (1, 2) RETURNING id)
INSERT INTO line SELECT id, 20, 1, 1, 1 FROM moved;
WITH gone AS (DELETE FROM line WHERE place = 20 RETURNING purchase_id)
UPDATE purchase SET customer_id = 1 WHERE id IN (SELECT purchase_id FROM gone);
UPDATE customer SET name = 'Dee' WHERE id = 1;
DELETE FROM line WHERE purchase_id = 4;
INSERT INTO purchase VALUES (5, 3, '2026-02-01');
INSERT INTO line VALUES (5, 1, 1, 1, 1);
DELETE FROM purchase WHERE id = 1;
DELETE FROM line WHERE purchase_id = 3;
-- unchanged: it was not bought
INSERT INTO product VALUES (4, 'Jug');
TRUNCATE line;
