UPDATE slot SET note = 'm' WHERE day = '2024-03-31';
UPDATE guest SET kind = 'late' WHERE id = 3;
UPDATE guest SET day = NULL WHERE id = 2;
UPDATE slot SET at = at + interval '1 hour' WHERE flag;
-- the same key by value, but not as text
UPDATE slot SET span = '24:00:00' WHERE flag;
UPDATE slot SET tags = tags || 'c'::text, raw = raw || '\x01'::bytea, big = big - 1;
UPDATE slot SET place = 'y', day = '2024-03-31', kind = 'late' WHERE flag;
INSERT INTO slot SELECT day + 1, kind, place, at, span, tags, NOT flag, big, raw, 'copy' FROM slot;
INSERT INTO guest SELECT 10 + n, '2024-04-01', 'late', 'y' FROM generate_series(1, 3) n;
-- unchanged: no such slot
INSERT INTO guest VALUES (20, '1999-01-01', 'early', 'x');
DELETE FROM guest WHERE id = 11;
DELETE FROM slot WHERE day = '2024-03-31';
TRUNCATE guest;
DELETE FROM slot;
