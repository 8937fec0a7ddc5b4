INSERT INTO visit VALUES (4, 'A', 'be', '2026-01-01 10:00'), (5, 'c', 'be', '2026-01-01 11:00');
UPDATE visit SET page = 'C' WHERE id = 4;
UPDATE visit SET country = NULL WHERE country = 'be';
UPDATE visit SET country = 'BE' WHERE id = 5;
UPDATE visit SET at = at + interval '1 day';
DELETE FROM visit WHERE page = 'a';
DELETE FROM visit;
