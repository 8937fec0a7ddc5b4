UPDATE signup SET campaign = 'winter' WHERE id = 1;
UPDATE signup SET email = 'b@x' WHERE id = 2;
UPDATE signup SET email = NULL WHERE id = 1;
UPDATE contact SET email = 'c@x' WHERE id IN (2, 4);
UPDATE contact SET city = 'Ulm' WHERE id = 4;
UPDATE contact SET city = NULL WHERE id = 1;
INSERT INTO signup SELECT n, 'a@x', 'c' || n FROM generate_series(10, 12) n;
INSERT INTO contact VALUES (5, 'a@x', 'Ulm'), (6, 'd@x', 'Rome');
-- unchanged: an address that nobody has
INSERT INTO signup VALUES (20, 'z@x', 'spring');
INSERT INTO signup VALUES (20, 'd@x', 'spring'), (10, 'd@x', '') ON CONFLICT (id) DO UPDATE SET email = excluded.email;
UPDATE contact SET id = id + 10;
DELETE FROM contact WHERE city = 'Ulm' AND email = 'a@x';
DELETE FROM signup WHERE email = 'a@x';
TRUNCATE signup;
