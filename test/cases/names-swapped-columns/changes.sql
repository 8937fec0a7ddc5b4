UPDATE pair SET title = 'c' WHERE id = 2;
UPDATE pair SET body = NULL, other = 1 WHERE id = 2;
UPDATE part SET id = 2 WHERE title = 1;
UPDATE part SET doc = upper(doc), title = title + 10;
UPDATE part SET id = NULL WHERE title = 12;
UPDATE pair SET id = 3 WHERE id = 1;
UPDATE pair SET other = 3 WHERE other = 1;
-- unchanged: a part of no pair
INSERT INTO part VALUES (20, 9, 'w');
INSERT INTO pair VALUES (9, 9, 'i', 'I'), (3, 9, 'j', 'J') ON CONFLICT (id) DO UPDATE SET other = excluded.other;
DELETE FROM part WHERE id = 9;
DELETE FROM pair WHERE id = 3;
TRUNCATE pair;
