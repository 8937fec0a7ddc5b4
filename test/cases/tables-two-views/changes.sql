UPDATE author SET name = 'Ada L.' WHERE id = 1;
UPDATE book SET title = upper(title);
UPDATE book SET pages = 11 WHERE id = 1;
UPDATE book SET author_id = 2 WHERE id IN (1, 3);
UPDATE book SET author_id = NULL WHERE id = 2;
INSERT INTO author VALUES (3, 'Cyd');
INSERT INTO book VALUES (4, 3, 'w', 1), (5, NULL, 'v', 2);
INSERT INTO book VALUES (4, 1, 'W', 1), (6, 3, 'u', 2) ON CONFLICT (id) DO UPDATE SET author_id = excluded.author_id, title = excluded.title;
-- unchanged: nothing new
UPDATE book SET title = title;
UPDATE author SET id = id + 10;
UPDATE book SET id = -id;
DELETE FROM author WHERE id = 12;
DELETE FROM book WHERE author_id IS NULL;
TRUNCATE author CASCADE;
