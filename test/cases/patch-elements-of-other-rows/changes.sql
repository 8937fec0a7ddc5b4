INSERT INTO line VALUES (1, 3, 3, 1);
INSERT INTO line VALUES (3, 0, 3, 1);
-- unchanged: there is no such purchase's line
UPDATE line SET qty = 3 WHERE place = 77;
UPDATE line SET qty = qty + 1 WHERE purchase_id = 1 AND place = 2;
UPDATE line SET product_id = 1 WHERE purchase_id = 1 AND place = 2;
UPDATE line SET place = 9 WHERE purchase_id = 1 AND place = 3;
INSERT INTO note VALUES (4, 1, 9, 'd');
UPDATE note SET txt = 'e' WHERE id = 4;
UPDATE note SET place = 2 WHERE id = 4;
UPDATE product SET name = upper(name) WHERE id = 1;
WITH made AS (INSERT INTO line VALUES (2, 7, 2, 1) RETURNING purchase_id, place)
INSERT INTO note SELECT 10, purchase_id, place, 'with it' FROM made;
DELETE FROM line WHERE purchase_id = 1 AND place = 1;
DELETE FROM line WHERE purchase_id = 4;
UPDATE line SET purchase_id = 2, place = 8 WHERE purchase_id = 1 AND place = 9;
INSERT INTO line SELECT 4, n, 1 + n % 3, n FROM generate_series(1, 5) n;
UPDATE customer SET name = 'Eve' WHERE id = 1;
DELETE FROM purchase WHERE id = 3;
TRUNCATE note;
