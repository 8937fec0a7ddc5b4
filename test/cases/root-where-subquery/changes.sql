INSERT INTO approval VALUES (3, 'a', 3);
UPDATE approval SET weight = 1 WHERE post_id = 1 AND by_whom = 'b';
UPDATE approval SET weight = NULL WHERE post_id = 2;
INSERT INTO approval VALUES (1, 'b', 7), (2, 'a', 7) ON CONFLICT (post_id, by_whom) DO UPDATE SET weight = excluded.weight;
INSERT INTO approval VALUES (1, 'withdrawn', NULL);
UPDATE approval SET post_id = 2 WHERE by_whom = 'withdrawn';
UPDATE approval SET by_whom = 'c' WHERE by_whom = 'withdrawn';
-- a post whose approval came first
INSERT INTO post VALUES (9, 'Nine', NULL), (10, 'Ten', NULL);
-- unchanged: the view does not read the parent
UPDATE post SET parent_id = 3;
-- unchanged: an approval of no post
INSERT INTO approval VALUES (77, 'a', 9);
UPDATE post SET id = 77 WHERE id = 10;
UPDATE post SET title = upper(title);
DELETE FROM approval WHERE post_id = 77;
DELETE FROM post WHERE id = 1;
TRUNCATE approval;
