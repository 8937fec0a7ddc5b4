UPDATE player SET score = 30 WHERE id = 4;
UPDATE player SET score = 100 WHERE id = 3;
UPDATE player SET score = NULL WHERE id = 2;
UPDATE player SET name = 'Eve' WHERE id = 1;
INSERT INTO player VALUES (5, 'Fay', 50), (6, 'Gil', 50);
INSERT INTO player VALUES (5, 'Fay', 7) ON CONFLICT (id) DO UPDATE SET score = excluded.score;
-- unchanged: the same score
UPDATE player SET score = score;
UPDATE player SET id = id + 10;
DELETE FROM player WHERE id = 13;
TRUNCATE player;
