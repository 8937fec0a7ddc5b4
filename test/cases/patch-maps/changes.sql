INSERT INTO setting VALUES (5, 1, 'weight', 2, 4, false);
INSERT INTO setting VALUES (6, 3, 'it''s "x".y[0]', 1, 0, true);
UPDATE setting SET value = 5 WHERE id = 5;
UPDATE setting SET value = NULL WHERE id = 5;
UPDATE setting SET code = 'mass' WHERE id = 5;
UPDATE setting SET code = 'Mass', value = 8, hidden = true WHERE id = 5;
UPDATE setting SET hidden = NOT hidden WHERE id = 6;
UPDATE setting SET value = 9 WHERE id = 6;
UPDATE setting SET id = 16 WHERE id = 6;
UPDATE setting SET order_id = 2 WHERE id = 5;
UPDATE setting SET order_id = 3, code = 'colours', hidden = false WHERE id = 4;
UPDATE setting SET product_id = 2 WHERE id = 1;
UPDATE product SET name = upper(name) WHERE id = 2;
UPDATE setting SET value = value + 1, hidden = NOT hidden;
UPDATE setting SET code = code || '!' WHERE order_id = 1;
UPDATE setting SET code = CASE id WHEN 1 THEN 'a' WHEN 2 THEN 'b' ELSE 'c' END WHERE order_id = 1;
WITH gone AS (DELETE FROM setting WHERE id = 1 RETURNING code)
INSERT INTO setting SELECT 7, 1, code, 1, 70, false FROM gone;
WITH renamed AS (UPDATE setting SET code = 'z' WHERE id = 7 RETURNING id)
INSERT INTO setting SELECT 8, 1, 'a', 2, id, false FROM renamed;
WITH gone AS (DELETE FROM setting WHERE id = 8 RETURNING 1), renamed AS (SELECT count(*) AS n FROM gone)
UPDATE setting SET code = 'a', value = n FROM renamed WHERE id = 7;
INSERT INTO setting VALUES (9, 2, 'Mass', 1, 1, false) ON CONFLICT (order_id, code) DO UPDATE SET value = excluded.value;
INSERT INTO setting SELECT 20 + n, 1 + n % 3, 'n' || n, 1 + n % 2, n, n % 4 = 0 FROM generate_series(1, 9) n;
DELETE FROM setting WHERE id > 24;
DELETE FROM setting WHERE id = 24;
DELETE FROM setting WHERE order_id = 2;
INSERT INTO setting VALUES (30, 2, 'last', 1, 1, false);
DELETE FROM setting WHERE id = 30;
-- fails 23505: a key of another row
UPDATE setting SET code = 'b' WHERE id = 7;
DELETE FROM orders WHERE id = 1;
