INSERT INTO verse VALUES (2, 2, 'x'), (2, 3, 'yy');
UPDATE verse SET words = 'gracious me' WHERE poem_id = 1 AND nr = 2;
-- unchanged: the order stays
UPDATE verse SET nr = nr + 10;
UPDATE verse SET words = NULL WHERE nr = 12;
UPDATE verse SET poem_id = 2, nr = nr + 10 WHERE poem_id = 1;
UPDATE poem SET title = 'two' WHERE id = 2;
UPDATE poem SET id = 3 WHERE id = 2;
UPDATE verse SET poem_id = 3;
-- unchanged: the same words
UPDATE verse SET words = words;
INSERT INTO verse VALUES (3, 21, 'abc'), (1, 1, 'solo') ON CONFLICT (poem_id, nr) DO UPDATE SET words = excluded.words;
DELETE FROM verse WHERE length(words) > 5;
DELETE FROM poem WHERE id = 3;
TRUNCATE verse;
