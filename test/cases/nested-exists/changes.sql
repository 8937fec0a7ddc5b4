UPDATE loan SET returned = true WHERE id = 1;
UPDATE loan SET returned = false WHERE id IN (2, 3);
INSERT INTO ban VALUES (1, 'late'), (2, 'late');
-- unchanged: one of two is enough
DELETE FROM ban WHERE ctid = (SELECT min(ctid) FROM ban WHERE member_id = 3);
DELETE FROM ban WHERE member_id = 3;
UPDATE ban SET member_id = 3 WHERE member_id = 2;
UPDATE loan SET member_id = 3 WHERE member_id = 2;
-- unchanged: the reason is not read
UPDATE ban SET reason = 'why not';
-- unchanged: neither is the book
UPDATE loan SET book_id = 9;
UPDATE ban SET member_id = 2 WHERE member_id IS NULL;
UPDATE loan SET member_id = NULL;
INSERT INTO loan SELECT 10 + n, n, n, n = 2 FROM generate_series(1, 3) n;
INSERT INTO loan VALUES (12, 2, 1, false) ON CONFLICT (id) DO UPDATE SET returned = excluded.returned;
INSERT INTO member VALUES (4, 'Dee');
UPDATE member SET id = 10 WHERE id = 1;
DELETE FROM loan WHERE member_id = 2;
DELETE FROM member WHERE id = 10;
TRUNCATE ban;
