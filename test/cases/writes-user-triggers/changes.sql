INSERT INTO comment VALUES (3, 1, '  hello  '), (4, 2, 'spam'), (5, 2, ' x');
INSERT INTO post VALUES (3, 'Three'), (4, 'Four');
-- unchanged: the trigger keeps it out
INSERT INTO comment VALUES (6, 1, 'spam');
UPDATE comment SET body = ' y ' WHERE post_id = 2;
UPDATE comment SET post_id = 2 WHERE post_id = 1;
UPDATE comment SET post_id = NULL WHERE id = 5;
-- unchanged: a comment on no post
UPDATE comment SET body = 'still lost' WHERE id = 2;
UPDATE post SET title = upper(title);
INSERT INTO comment VALUES (1, 3, 'z'), (7, 3, 'w') ON CONFLICT (id) DO UPDATE SET post_id = excluded.post_id;
INSERT INTO post VALUES (4, 'FOUR'), (5, 'FIVE') ON CONFLICT (id) DO UPDATE SET title = excluded.title || '!';
DELETE FROM comment WHERE post_id = 3;
-- unchanged: a comment on no post
INSERT INTO comment VALUES (7000, NULL, 'in the way');
-- fails 23505: the trigger's own insert finds its key taken
INSERT INTO post VALUES (7, 'Seven');
DELETE FROM post WHERE id = 2;
TRUNCATE post CASCADE;
