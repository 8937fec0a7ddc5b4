INSERT INTO trade VALUES (6, 3, 5, 5.50, 1, true, '2024-03-01');
UPDATE trade SET qty = 3 WHERE id = 2;
UPDATE trade SET price = 1.1 WHERE id = 3;
UPDATE trade SET price = NULL WHERE fund_id = 1;
UPDATE trade SET won = false WHERE id = 4;
UPDATE trade SET won = NULL;
UPDATE trade SET fund_id = 3 WHERE id IN (1, 5);
UPDATE trade SET fund_id = NULL WHERE id = 6;
-- unchanged: the name is not read
UPDATE fund SET name = name || '!';
-- unchanged: its fund is none
UPDATE trade SET qty = 1000 WHERE id = 6;
INSERT INTO trade SELECT n, 1 + n % 3, n, n / 3.0, n, n % 2 = 0, date '2024-01-01' + n FROM generate_series(10, 20) n;
INSERT INTO trade VALUES (10, 3, 1, 1, 1, true, NULL), (30, 3, 1, 1, 1, true, NULL)
ON CONFLICT (id) DO UPDATE SET fund_id = excluded.fund_id, qty = trade.qty + 1;
UPDATE fund SET id = id + 10;
UPDATE trade SET fund_id = fund_id + 10;
-- unchanged but for totals: the trade's own id is not read
UPDATE trade SET id = -id;
DELETE FROM trade WHERE qty < 4;
DELETE FROM fund WHERE id = 12;
TRUNCATE trade;
