UPDATE part SET nr = 1.00 WHERE nr = 1;
UPDATE stock SET qty = 5.00 WHERE id = 1;
UPDATE stock SET part_nr = 1.000 WHERE id = 2;
-- unchanged: the very same number
UPDATE part SET nr = 1.00 WHERE nr = 1;
UPDATE part SET nr = 12345678901234567890124 WHERE name = 'large';
INSERT INTO stock VALUES (5, 12345678901234567890124.0, 0.10);
UPDATE stock SET part_nr = NULL WHERE id = 1;
INSERT INTO part VALUES (1.5000, 'again') ON CONFLICT (nr) DO UPDATE SET nr = excluded.nr, name = excluded.name;
UPDATE part SET nr = 3 - nr WHERE nr < 2;
INSERT INTO part VALUES ('NaN', 'none');
INSERT INTO stock VALUES (6, 'NaN', 'NaN');
DELETE FROM stock WHERE qty = 1;
DELETE FROM part WHERE nr = 2;
TRUNCATE stock;
