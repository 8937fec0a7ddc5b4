UPDATE person SET name = 'Ada' WHERE id = 2;
INSERT INTO person VALUES (8, 'Hal'), (9, 'Ivy');
UPDATE fee SET paid = true WHERE year = 2024;
UPDATE fee SET year = 2025 WHERE membership_id = 1 AND year = 2024;
INSERT INTO fee VALUES (2, 2023, true), (4, 2022, false);
-- unchanged: a membership of no club
UPDATE fee SET membership_id = 5 WHERE membership_id = 9;
UPDATE membership SET club_id = 3 WHERE id IN (1, 5);
UPDATE membership SET sponsor_id = 3, person_id = 8 WHERE club_id = 2;
UPDATE membership SET club_id = NULL WHERE id = 4;
UPDATE membership SET person_id = NULL WHERE id = 5;
UPDATE membership SET id = 20 WHERE id = 2;
UPDATE person SET id = 30 WHERE id = 3;
-- unchanged: nobody's membership
UPDATE person SET name = 'Cy' WHERE id = 30;
INSERT INTO fee VALUES (1, 2024, false), (20, 2024, false) ON CONFLICT (membership_id, year) DO UPDATE SET paid = excluded.paid;
-- unchanged: the club's name is not read
UPDATE club SET name = lower(name);
UPDATE club SET id = 4 WHERE id = 2;
UPDATE membership SET club_id = 4 WHERE club_id = 2;
DELETE FROM fee WHERE year = 2023;
DELETE FROM membership WHERE club_id = 3;
DELETE FROM person WHERE id = 8;
DELETE FROM club WHERE id = 1;
TRUNCATE fee, membership;
