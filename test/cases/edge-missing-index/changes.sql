UPDATE driver SET name = 'Adele' WHERE id = 1;
UPDATE driver SET id = 3 WHERE id = 2;
UPDATE truck SET driver_id = 3 WHERE id IN (2, 4);
UPDATE truck SET depot_id = 2 WHERE id IN (1, 4);
UPDATE truck SET depot_id = NULL WHERE id = 3;
-- unchanged: a driver without a truck
INSERT INTO driver VALUES (4, 'Dee');
INSERT INTO truck VALUES (5, 1, 4, 'N3'), (1, 1, 4, 'N1') ON CONFLICT (id) DO UPDATE SET depot_id = excluded.depot_id;
UPDATE depot SET id = id + 5, name = upper(name);
DELETE FROM driver WHERE id = 4;
DELETE FROM truck WHERE depot_id = 6;
DELETE FROM depot WHERE id = 6;
TRUNCATE truck;
