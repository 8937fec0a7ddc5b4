UPDATE job SET title = '{"a": 1}' WHERE id = 2;
UPDATE job SET pay = 10.5 WHERE id = 1;
UPDATE job SET pay = NULL, title = NULL WHERE id = 3;
INSERT INTO skill VALUES (3, 'iron', 5), (3, 'fire', NULL);
UPDATE skill SET years = 3 WHERE word IN ('salt', 'x');
UPDATE skill SET word = 'pepper' WHERE word = 'salt';
UPDATE skill SET job_id = 2 WHERE job_id = 1;
-- unchanged: no such job
UPDATE skill SET years = 2 WHERE job_id = 9;
INSERT INTO job VALUES (9, 'Yodler', 0);
INSERT INTO skill VALUES (9, 'y', 8), (9, 'z', 9) ON CONFLICT (job_id, word) DO UPDATE SET years = excluded.years;
UPDATE job SET id = id * 2;
DELETE FROM skill WHERE years > 4;
DELETE FROM job WHERE id = 4;
TRUNCATE skill;
