UPDATE player SET shirt = 21 - shirt;
BEGIN;
-- unchanged: its team comes later
INSERT INTO player VALUES (3, 2, 1, 'Cyd');
INSERT INTO team VALUES (2, 3, 'B');
COMMIT;
BEGIN;
INSERT INTO team VALUES (3, 5, 'C');
-- unchanged: so does this one
INSERT INTO player VALUES (4, 4, 1, 'Dee');
INSERT INTO player VALUES (5, 3, 1, 'Eve');
INSERT INTO team VALUES (4, 4, 'D');
UPDATE player SET team_id = 3 WHERE id = 2;
COMMIT;
-- fails 23503: a captain who does not exist
UPDATE team SET captain_id = 99 WHERE id = 1;
BEGIN;
UPDATE team SET captain_id = 6 WHERE id = 1;
INSERT INTO player VALUES (6, 1, 3, 'Fay');
UPDATE player SET name = upper(name);
COMMIT;
BEGIN;
DELETE FROM player WHERE team_id = 4;
DELETE FROM team WHERE id = 4;
COMMIT;
INSERT INTO player VALUES (6, 1, 3, 'Fay'), (7, 1, NULL, 'Gil') ON CONFLICT (id) DO UPDATE SET name = excluded.name || '2';
TRUNCATE team, player;
