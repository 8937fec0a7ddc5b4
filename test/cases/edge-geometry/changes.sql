UPDATE shop SET spot = '(3,3)' WHERE id = 1;
UPDATE shop SET title = upper(title), spot = '(2,2)' WHERE id = 3;
UPDATE shop SET spot = NULL WHERE id = 1;
UPDATE zone SET area = '(0,0),(9,9)' WHERE id = 3;
UPDATE zone SET area = NULL, rules = '["b"]' WHERE id = 1;
UPDATE rule SET body = '"b"' WHERE id = 3;
UPDATE rule SET title = lower(title);
UPDATE rule SET body = NULL WHERE id = 2;
-- unchanged: the same bytes
UPDATE zone SET area = area, rules = rules;
-- unchanged: outside of every zone
INSERT INTO shop VALUES (4, '(100,100)', 'far');
INSERT INTO shop VALUES (4, '(5,5)', 'near'), (5, '(9,9)', 'edge') ON CONFLICT (id) DO UPDATE SET spot = excluded.spot;
INSERT INTO rule SELECT n, '"b"', 'r' || n FROM generate_series(10, 12) n;
INSERT INTO zone VALUES (4, '(5,5),(6,6)', '["b"]');
UPDATE zone SET id = id + 10;
UPDATE shop SET id = id + 10;
DELETE FROM shop WHERE spot ~= '(5,5)';
DELETE FROM rule WHERE id = 11;
DELETE FROM zone WHERE id = 14;
TRUNCATE rule;
