UPDATE c SET n = 2 WHERE id = 1;
UPDATE c SET n = 2.000, e = 'B' WHERE id = 2;
UPDATE r SET n = n + 1;
DELETE FROM c;
