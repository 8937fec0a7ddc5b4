UPDATE tag SET word = 'SQL' WHERE id = 1;
UPDATE article SET tag_ids = '{2,3}' WHERE id = 3;
UPDATE article SET tag_ids = array_append(tag_ids, 3) WHERE id IN (1, 4);
UPDATE article SET tag_ids = NULL WHERE id = 2;
INSERT INTO tag VALUES (9, 'late', '{5,3,3}');
UPDATE tag SET article_ids = '{4}' WHERE id < 3;
UPDATE tag SET article_ids = NULL WHERE id = 9;
UPDATE tag SET id = 10 WHERE id = 9;
INSERT INTO article VALUES (6, '{10,3}', 'F'), (7, NULL, 'G');
INSERT INTO tag VALUES (10, 'x', '{6}'), (11, 'y', '{6,7}') ON CONFLICT (id) DO UPDATE SET article_ids = excluded.article_ids;
UPDATE article SET title = lower(title) WHERE id > 4;
UPDATE article SET id = 40 WHERE id = 4;
-- unchanged: a tag that nobody has
INSERT INTO tag VALUES (20, 'none', '{NULL}');
DELETE FROM tag WHERE id = 3;
DELETE FROM article WHERE id = 1;
TRUNCATE tag;
