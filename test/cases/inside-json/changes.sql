UPDATE contract SET title = title || '!';
UPDATE contract SET title = 'gamma' WHERE id = 2;
INSERT INTO contract VALUES (3, 'delta'), (4, 'epsilon');
UPDATE invoice SET data = '{"items": [{"contract": "3", "qty": "7"}], "main": {"contract": "4"}}' WHERE id = 2;
UPDATE invoice SET sent = '[{"contract": 4}, {"contract": "3"}, {}]' WHERE id = 3;
UPDATE contract SET title = upper(title) WHERE id > 2;
UPDATE contract SET id = 5 WHERE id = 4;
INSERT INTO contract VALUES (4, 'new');
-- unchanged: the same json otherwise written
UPDATE invoice SET sent = '[{"contract":4},{"contract":"3"},{}]' WHERE id = 3;
DELETE FROM contract WHERE id = 3;
DELETE FROM invoice WHERE id = 1;
INSERT INTO invoice VALUES (1, '{"items": [{"contract": 5}]}', '[{"contract": 5}]');
TRUNCATE contract;
