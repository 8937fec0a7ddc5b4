UPDATE income SET amount = 11 WHERE id = 1;
UPDATE cost SET amount = 7 WHERE id = 3;
UPDATE cost SET nr = 2 WHERE id = 3;
UPDATE income SET nr = 3 WHERE id = 2;
UPDATE income SET nr = NULL WHERE id = 1;
UPDATE cost SET nr = 1 WHERE nr IS NULL;
INSERT INTO income VALUES (4, 1, 4), (5, 3, 5);
INSERT INTO cost SELECT n, 3, n FROM generate_series(10, 11) n;
INSERT INTO cost VALUES (10, 1, 3), (12, 2, 3) ON CONFLICT (id) DO UPDATE SET nr = excluded.nr;
-- unchanged: no such month
INSERT INTO cost VALUES (20, 20, 20);
UPDATE month SET nr = 20 WHERE nr = 3;
DELETE FROM income WHERE nr = 1;
DELETE FROM cost WHERE nr = 20;
DELETE FROM month WHERE nr = 2;
TRUNCATE cost;
