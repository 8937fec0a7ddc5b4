INSERT INTO player VALUES (7, 's', 1, 2);
UPDATE player SET points = 8 WHERE id = 3;
UPDATE player SET region = 's', team_nr = 1 WHERE id = 1;
UPDATE player SET team_nr = NULL WHERE id = 4;
UPDATE player SET region = 'n', team_nr = 1 WHERE id IN (4, 5, 6);
-- unchanged: a group that is too small
UPDATE player SET points = 7 WHERE id = 3;
UPDATE team SET nr = 10 WHERE region = 'n' AND nr = 1;
UPDATE team SET region = 'x', name = 'X';
-- unchanged: it has no player yet
INSERT INTO team VALUES ('x', 3, 'X 3');
INSERT INTO player VALUES (7, 'x', 3, 99) ON CONFLICT (id) DO UPDATE SET team_nr = excluded.team_nr, points = excluded.points;
DELETE FROM team WHERE nr = 10;
DELETE FROM player WHERE points > 50;
INSERT INTO player VALUES (20, 'x', 2, 1), (21, 'x', 2, 1);
DELETE FROM player;
