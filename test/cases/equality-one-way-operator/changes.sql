UPDATE c SET q = q + 1 WHERE id = 2;
UPDATE c SET r_id = 5;
UPDATE c SET r_id = 3 WHERE id = 1;
UPDATE r SET id = id + 10;
DELETE FROM c WHERE id = 1;
