UPDATE label SET word = 'Wanze' WHERE lang = 'de';
INSERT INTO label VALUES (2, 'de', 'Idee');
UPDATE label SET lang = 'fr' WHERE id = 2 AND lang = 'de';
UPDATE project SET lang = 'fr' WHERE id = 1;
UPDATE project SET lead_id = 8 WHERE id = 1;
UPDATE project SET lead_id = NULL, lang = NULL WHERE id = 2;
-- unchanged: its label in a language that no project has
UPDATE label SET word = 'BUG' WHERE lang = 'en' AND id = 1;
-- unchanged: not by the lead
UPDATE note SET body = 'n1!' WHERE id = 1;
UPDATE note SET body = 'n2!' WHERE id = 2;
UPDATE note SET task_id = 2 WHERE id = 3;
UPDATE task SET label_id = 1 WHERE id = 2;
UPDATE task SET project_id = 3 WHERE project_id = 1;
UPDATE project SET lang = 'en', lead_id = 8 WHERE id = 3;
-- unchanged: a task of no project
INSERT INTO note VALUES (5, 8, 5, 'n5');
UPDATE task SET project_id = 3 WHERE project_id IS NULL;
INSERT INTO label VALUES (1, 'en', 'x'), (9, 'en', 'y') ON CONFLICT (id, lang) DO UPDATE SET word = excluded.word;
UPDATE task SET id = id * 10;
UPDATE note SET task_id = task_id * 10;
UPDATE project SET id = 30 WHERE id = 3;
UPDATE task SET project_id = 30 WHERE project_id = 3;
DELETE FROM note WHERE id = 3;
DELETE FROM label;
DELETE FROM task WHERE project_id = 30;
DELETE FROM project;
