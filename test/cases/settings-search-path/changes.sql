SET search_path = decoy, pg_catalog, library;
UPDATE library.book SET title = 'three four' WHERE id = 2;
-- unchanged: the decoy of the table
INSERT INTO book VALUES (1, 'y', 'decoy');
INSERT INTO library.copy VALUES (4, 2, 'd');
UPDATE library.copy SET book_id = 2 WHERE id = 1;
SET search_path = '';
UPDATE library.copy SET shelf = 'z', book_id = 1 WHERE id = 3;
UPDATE library.book SET code = NULL, id = id + 10;
UPDATE library.copy SET book_id = book_id + 10;
UPDATE library.copy SET book_id = NULL WHERE id = 4;
-- unchanged: a copy of no book
UPDATE library.copy SET shelf = 'y' WHERE id = 4;
SET search_path = pg_temp;
CREATE TEMPORARY TABLE copy (id int, book_id int, shelf text);
INSERT INTO library.book VALUES (11, 'k', 'five'), (13, 'l', 'six') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
DELETE FROM library.copy WHERE book_id = 11;
DROP TABLE pg_temp.copy;
DELETE FROM library.book WHERE id = 12;
INSERT INTO library.copy VALUES (9, 11, 'q');
TRUNCATE library.copy;
