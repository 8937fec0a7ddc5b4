UPDATE member SET name = name || '!' WHERE id IN (1, 3);
INSERT INTO friend VALUES (5, 2), (1, 5);
INSERT INTO follower VALUES (3, 4), (4, 3);
UPDATE follower SET whom = 4 WHERE who = 2;
UPDATE follower SET whom = NULL WHERE who = 1 AND whom = 5;
UPDATE friend SET a = b, b = a WHERE a = 2 AND b = 3;
UPDATE follower SET who = whom, whom = who WHERE who = 5;
UPDATE member SET id = 9 WHERE id = 1;
-- unchanged: nothing that a document reads
UPDATE friend SET a = a;
DELETE FROM friend WHERE a = 9;
DELETE FROM member WHERE id = 2;
INSERT INTO member VALUES (1, 'Ann'); INSERT INTO follower VALUES (1, 4);
TRUNCATE friend;
TRUNCATE follower;
