UPDATE contract SET title = 'one' WHERE id = 1;
UPDATE contract SET title = upper(title);
UPDATE contract SET title = 'seven again' WHERE id = 7;
UPDATE clause SET words = 'a word' WHERE id = 10;
UPDATE clause SET contract_id = 2 WHERE id = 11;
INSERT INTO clause VALUES (13, 7, 'late'), (14, 2, 'later');
UPDATE invoice SET data = jsonb_set(data, '{items,0,contractId}', '3') WHERE id IN (1, 6);
UPDATE invoice SET data = '{"items": [{"kind": "contract", "contractId": " 2 ", "code": "B"}, {"kind": "contract", "contractId": "9"}]}' WHERE id > 3;
INSERT INTO contract VALUES (9, 'N', 'nine');
UPDATE contract SET id = 20, code = 'T' WHERE id = 2;
UPDATE contract SET id = 2, code = 'B' WHERE id = 20;
UPDATE contract SET code = CASE code WHEN 'A' THEN 'none' ELSE 'A' END WHERE id < 2;
UPDATE page SET body = jsonb_set(body, '{blocks,0,contracts}', '[{"id": 9}, {"id": "9"}, {}]') WHERE id < 3;
UPDATE page SET invoice_id = 1 WHERE id = 4;
UPDATE page SET invoice_id = NULL WHERE id = 1;
UPDATE contract SET title = 'nine more' WHERE id = 9;
-- unchanged: a contract that nobody names
INSERT INTO contract VALUES (100, 'Z', 'zeta');
DELETE FROM contract WHERE id IN (3, 9);
INSERT INTO invoice VALUES (8, '{"items": [{"kind": "contract", "contractId": 7, "code": "7"}]}');
BEGIN;
UPDATE contract SET title = 'in a transaction' WHERE id = 7;
UPDATE invoice SET data = jsonb_set(data, '{items,1}', '{"kind": "contract", "contractId": 7}') WHERE id = 2;
UPDATE contract SET title = 'again' WHERE id IN (1, 7);
COMMIT;
WITH moved AS (UPDATE invoice SET data = '{"items": [{"kind": "contract", "contractId": 1, "code": "A"}]}' WHERE id = 3)
UPDATE contract SET title = 'both at once' WHERE id = 1;
DELETE FROM invoice WHERE id = 1;
TRUNCATE contract CASCADE;
