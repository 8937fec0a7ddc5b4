INSERT INTO booking VALUES (6, 4, 40), (7, 1, 1);
UPDATE booking SET amount = amount * 2 WHERE account_id = 1;
UPDATE booking SET void = NOT void WHERE id IN (3, 4);
-- unchanged: a void booking does not count
UPDATE booking SET amount = 1000 WHERE id = 3;
UPDATE booking SET account_id = 2 WHERE id = 1;
UPDATE account SET parent_id = 2 WHERE id = 4;
UPDATE account SET parent_id = NULL WHERE id = 3;
INSERT INTO account VALUES (9, 'nil', 3);
UPDATE account SET id = 10 WHERE id = 1;
UPDATE account SET owner = upper(owner);
INSERT INTO booking VALUES (1, 10, 3), (8, 10, 4)
ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id, amount = excluded.amount;
DELETE FROM booking WHERE account_id = 10;
DELETE FROM account WHERE id = 2;
TRUNCATE booking;
