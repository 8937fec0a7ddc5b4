UPDATE orders SET status = 'sent' WHERE id = 1;
UPDATE orders SET extra = '{"a":1, "a":2}' WHERE id = 1;
UPDATE orders SET extra = '{"a": 1}' WHERE id = 2;
-- unchanged: another text of nothing that is kept as text
UPDATE line SET note = '{"a":[2],"b":1}' WHERE id = 1;
UPDATE line SET qty = 2.5 WHERE id = 1;
UPDATE line SET note = 'null' WHERE id = 2;
INSERT INTO line VALUES (4, 1, 7, '[]'), (5, 3, 8, NULL);
UPDATE line SET order_id = 3 WHERE id = 1;
UPDATE line SET id = 9 WHERE id = 4;
DELETE FROM line WHERE id = 3;
DELETE FROM orders WHERE id = 2;
