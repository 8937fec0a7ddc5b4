UPDATE ship SET tons = 11 WHERE id = 1;
UPDATE ship SET tons = 1, flag = NULL WHERE id = 2;
UPDATE cabin SET beds = 3 WHERE id = 1;
UPDATE cabin SET ship_id = 2 WHERE id IN (2, 3);
UPDATE cabin SET ship_id = NULL WHERE id = 1;
-- unchanged: a cabin of no ship
UPDATE cabin SET beds = 5 WHERE id = 1;
INSERT INTO cabin VALUES (4, 2, 4), (5, 1, 1);
INSERT INTO cabin VALUES (5, 2, 1) ON CONFLICT (id) DO UPDATE SET ship_id = excluded.ship_id;
UPDATE ship SET name = upper(name), id = id + 10;
UPDATE cabin SET ship_id = ship_id + 10;
DELETE FROM cabin WHERE beds > 3;
DELETE FROM ship WHERE id = 11;
TRUNCATE cabin;
