UPDATE orders SET status = 'paid' WHERE id = 1;
UPDATE orders SET status = 'sent';
UPDATE line SET qty = 5 WHERE id = 1;
UPDATE line SET qty = id + 5;
INSERT INTO line VALUES (5, 1, 7);
INSERT INTO line VALUES (6, 1, 7), (7, 2, 8), (8, 2, 300);
DELETE FROM line WHERE id = 3;
DELETE FROM line WHERE id IN (1, 4);
INSERT INTO line VALUES (3, 1, 30, 9) ON CONFLICT (id) DO UPDATE SET price = 9;
DELETE FROM line;
INSERT INTO line VALUES (10, 2, 2);
DELETE FROM line WHERE id = 10;
INSERT INTO orders VALUES (3, 'new');
WITH o AS (INSERT INTO orders VALUES (4, 'new') RETURNING id) INSERT INTO line SELECT 11, id, 1 FROM o;
WITH o AS (UPDATE orders SET status = 'changed' WHERE id = 4 RETURNING id) INSERT INTO line SELECT 12, id, 2 FROM o;
WITH o AS (UPDATE orders SET id = 40 WHERE id = 3 RETURNING id), l AS (DELETE FROM line WHERE order_id = 4 RETURNING *)
  SELECT count(*) FROM o, l;
