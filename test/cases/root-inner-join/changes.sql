UPDATE author SET active = true WHERE id = 2;
UPDATE author SET active = false WHERE id = 1;
-- unchanged: its author is not active
UPDATE book SET title = 'Four!' WHERE id = 4;
UPDATE author SET active = NOT active;
UPDATE book SET author_id = 1 WHERE id = 3;
UPDATE book SET author_id = NULL WHERE id = 4;
INSERT INTO book VALUES (5, 1, 'Five'), (6, 2, 'Six'), (7, NULL, 'Seven');
UPDATE book SET author_id = 3 - author_id WHERE author_id < 3;
-- unchanged: the links follow
UPDATE author SET id = id * 10;
INSERT INTO author VALUES (10, 'Ada', true), (40, 'Dee', true)
ON CONFLICT (id) DO UPDATE SET name = excluded.name || '!';
UPDATE author SET active = true;
-- takes the books along
DELETE FROM author WHERE id = 10;
DELETE FROM book WHERE id = 3;
TRUNCATE author, book;
