UPDATE chapter SET position = position + 1;
UPDATE section SET chapter_position = chapter_position + 1;
INSERT INTO chapter VALUES (1, 'Preface');
BEGIN;
UPDATE chapter SET position = -1 WHERE position = 2;
UPDATE chapter SET position = 2 WHERE position = 3;
UPDATE chapter SET position = 3 WHERE position = -1;
COMMIT;
UPDATE chapter SET position = -position;
UPDATE chapter SET position = -position;
UPDATE section SET chapter_position = NULL WHERE id = 1;
-- unchanged: a section of no chapter
UPDATE section SET title = 'A' WHERE id = 1;
-- fails 23505: two chapters at one position
UPDATE chapter SET position = 1;
BEGIN;
UPDATE chapter SET position = 9 WHERE position = 1;
UPDATE section SET chapter_position = 9 WHERE id > 1;
ROLLBACK;
INSERT INTO chapter VALUES (2, 'Second'), (7, 'Seventh') ON CONFLICT (position) DO UPDATE SET position = 8;
DELETE FROM chapter WHERE position = 3;
DELETE FROM section;
DELETE FROM chapter;
