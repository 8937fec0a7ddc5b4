UPDATE rate SET factor = 1.2 WHERE currency = 'usd';
UPDATE rate SET factor = 0.9;
-- unchanged: the note is not read
UPDATE rate SET note = 'x';
INSERT INTO rate VALUES ('gbp', 0.85, NULL);
UPDATE rate SET currency = 'usd2' WHERE currency = 'usd';
INSERT INTO rate VALUES ('gbp', 0.80, NULL), ('usd', 1.3, NULL) ON CONFLICT (currency) DO UPDATE SET factor = excluded.factor;
INSERT INTO invoice SELECT n, n FROM generate_series(10, 12) n;
UPDATE invoice SET amount = amount + 1, id = id + 1 WHERE id > 11;
DELETE FROM rate WHERE currency LIKE 'usd%';
DELETE FROM invoice WHERE id = 1;
TRUNCATE rate;
TRUNCATE invoice;
-- unchanged: no document is left
INSERT INTO rate VALUES ('usd', 1, NULL);
