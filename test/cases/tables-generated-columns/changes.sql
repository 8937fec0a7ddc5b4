UPDATE rect SET w = 10 WHERE id = 1;
-- unchanged: the same area
UPDATE rect SET w = h, h = w WHERE id = 1;
INSERT INTO rect (w, board_id) VALUES (7, 2), (8, NULL);
UPDATE rect SET color = DEFAULT, board_id = 1 WHERE id = 2;
UPDATE board SET id = 3 WHERE id = 2;
UPDATE rect SET board_id = 3 WHERE board_id = 2;
UPDATE pin SET board_code = 'b1' WHERE id = 3;
UPDATE pin SET board_code = NULL WHERE id = 1;
INSERT INTO pin SELECT n, 'b3' FROM generate_series(10, 12) n;
-- unchanged: no such board
INSERT INTO pin VALUES (20, 'b9');
INSERT INTO pin VALUES (20, 'b3') ON CONFLICT (id) DO UPDATE SET board_code = excluded.board_code;
UPDATE rect SET id = DEFAULT WHERE id = 1;
UPDATE rect SET color = NULL;
DELETE FROM pin WHERE id > 10;
DELETE FROM board WHERE id = 1;
DELETE FROM rect WHERE area > 10;
TRUNCATE rect RESTART IDENTITY;
