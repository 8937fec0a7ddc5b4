INSERT INTO comment VALUES (9, NULL, 4, 2, 'deepest');
UPDATE comment SET body = 'Deep' WHERE id = 3;
UPDATE author SET name = 'Ada L.' WHERE id = 1;
-- unchanged: of an author of no comment
UPDATE author SET name = 'Silent' WHERE id = 3;
-- unchanged: below a comment of no post
UPDATE comment SET body = 'still' WHERE id = 8;
UPDATE vote SET value = 5 WHERE comment_id = 4;
-- a subtree goes to another post, and back under another comment
UPDATE comment SET parent_id = 6 WHERE id = 2;
UPDATE comment SET parent_id = 1 WHERE id = 3;
-- a tree of no post is put into one, at its top and below a comment
UPDATE comment SET post_id = 3 WHERE id = 7;
UPDATE comment SET post_id = NULL, parent_id = 9 WHERE id = 7;
-- both ends of a way at once
WITH moved AS (UPDATE comment SET parent_id = 2 WHERE id = 4 RETURNING id)
INSERT INTO comment SELECT 10, NULL, 8, 1, 'at once' FROM moved;
-- unchanged: a ring that no post leads to
INSERT INTO comment VALUES (20, NULL, 21, 1, 'ring'), (21, NULL, 20, 2, 'ring');
-- unchanged: one more below it
INSERT INTO comment VALUES (22, NULL, 21, 3, 'below the ring');
UPDATE comment SET parent_id = 10 WHERE id = 20;
INSERT INTO comment SELECT n, NULL, n - 1, 2, 'chain' FROM generate_series(23, 40) n;
UPDATE comment SET author_id = 3 WHERE id % 4 = 0;
DELETE FROM comment WHERE id = 30;
DELETE FROM vote WHERE comment_id < 4;
DELETE FROM comment WHERE id = 1;
UPDATE post SET id = 30 WHERE id = 3;
TRUNCATE vote;
TRUNCATE comment CASCADE;
