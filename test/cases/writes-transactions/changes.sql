BEGIN;
INSERT INTO entry VALUES (5, 1, 1);
SAVEPOINT one;
UPDATE entry SET account_id = 2 WHERE account_id = 1;
INSERT INTO account VALUES (3, 'Cyd', 1);
SAVEPOINT two;
DELETE FROM account WHERE id = 2;
ROLLBACK TO two;
UPDATE entry SET account_id = 3 WHERE id = 4;
ROLLBACK TO one;
UPDATE account SET id = 10 WHERE id = 1;
RELEASE one;
COMMIT;
BEGIN;
TRUNCATE account CASCADE;
INSERT INTO account VALUES (1, 'New', 0);
ROLLBACK;
SET default_transaction_isolation = 'serializable';
-- fails 40001: an older snapshot collides with nothing that READ COMMITTED transactions have locked and not written
UPDATE entry SET amount = amount * 2;
-- unchanged: the limits are not read
UPDATE account SET limits = 0;
SET default_transaction_isolation = 'repeatable read';
-- fails 40001: a snapshot that is older than a lock would leave documents stale
UPDATE account SET name = upper(name);
-- unchanged: no column that the view reads
UPDATE account SET limits = 1;
SET default_transaction_isolation = 'read committed';
UPDATE account SET name = upper(name);
UPDATE entry SET account_id = NULL WHERE account_id = 2;
INSERT INTO entry VALUES (1, 2, 1), (9, 2, 9) ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id;
DELETE FROM entry WHERE amount > 5;
DELETE FROM account;
