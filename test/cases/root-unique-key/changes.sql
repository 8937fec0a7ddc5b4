UPDATE book SET title = title || '!' WHERE house = 'A';
INSERT INTO page VALUES ('A', 2, 1, 'x');
INSERT INTO page VALUES ('A', 1, 3, 'c'), ('B', 1, 1, 'd');
UPDATE page SET text = 'B' WHERE house = 'A' AND number = 1 AND n = 2;
UPDATE page SET n = n + 10 WHERE number = 1;
-- unchanged: the view reads another key
UPDATE book SET maybe = 5 WHERE house = 'B';
UPDATE book SET number = 9 WHERE house = 'A' AND number = 1;
DELETE FROM page WHERE n = 11;
INSERT INTO book VALUES (NULL, 'C', 1, 'Four');
DELETE FROM book WHERE house = 'A';
