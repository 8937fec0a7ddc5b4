UPDATE member SET name = 'Ada L.' WHERE id = 1;
UPDATE member SET name = upper(name) WHERE id > 1;
INSERT INTO friend VALUES (5, 1, 2010), (4, 5, 2011);
UPDATE friend SET since = since + 1;
UPDATE friend SET b = 5 WHERE a = 2 AND b = 3;
UPDATE friend SET a = b, b = a WHERE a = 1;
UPDATE member SET id = 6 WHERE id = 3;
UPDATE member SET id = 30, name = 'moved' WHERE id = 6;
INSERT INTO member VALUES (7, 'Gus'), (8, 'Hal');
INSERT INTO friend VALUES (7, 8, 2020), (8, 30, 2021);
BEGIN;
UPDATE member SET name = 'Hal the 2nd' WHERE id = 8;
DELETE FROM friend WHERE a = 7;
INSERT INTO friend VALUES (8, 7, 2022);
UPDATE member SET name = 'Gus the 2nd' WHERE id = 7;
COMMIT;
WITH unfriended AS (DELETE FROM friend WHERE a = 8 AND b = 7)
UPDATE member SET name = 'Gus the 3rd' WHERE id = 7;
DELETE FROM member WHERE id = 1;
-- unchanged: nothing differs
UPDATE friend SET since = since;
DELETE FROM friend WHERE a = b;
TRUNCATE friend;
TRUNCATE member CASCADE;
