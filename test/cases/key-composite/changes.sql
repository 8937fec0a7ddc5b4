INSERT INTO seat VALUES ('B', 2, 'soft'), ('C', 1, 'soft');
INSERT INTO ticket VALUES (6, 'B', 2, 'fay'), (7, 'C', 1, 'gil'), (8, NULL, NULL, 'hal');
UPDATE ticket SET hall = 'A' WHERE id = 3;
UPDATE ticket SET seat_nr = 2 WHERE hall = 'A';
UPDATE ticket SET hall = NULL WHERE id = 6;
-- unchanged: half a link is none
UPDATE ticket SET holder = 'DEE' WHERE id = 4;
UPDATE seat SET hall = 'Z' WHERE hall = 'A';
UPDATE seat SET nr = nr + 10;
UPDATE seat SET kind = 'best' WHERE hall = 'Z';
INSERT INTO seat VALUES ('Z', 12, 'ok'), ('Z', 13, 'ok') ON CONFLICT (hall, nr) DO UPDATE SET kind = excluded.kind;
UPDATE ticket SET id = -id;
DELETE FROM ticket WHERE holder = 'ada';
DELETE FROM seat WHERE hall = 'Z' AND nr = 12;
TRUNCATE seat CASCADE;
