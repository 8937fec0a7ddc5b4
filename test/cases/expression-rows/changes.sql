UPDATE maker SET name = 'FIAT' WHERE id = 1;
UPDATE maker SET secret = 't' WHERE id = 2;
UPDATE model SET doors = NULL WHERE id = 1;
UPDATE model SET maker_id = 2 WHERE id = 2;
UPDATE model SET maker_id = NULL WHERE id = 3;
UPDATE model SET name = '95', doors = 4 WHERE maker_id = 2;
UPDATE maker SET id = id + 10;
UPDATE model SET id = id + 10;
-- unchanged: nothing new
UPDATE model SET name = name;
-- unchanged: a maker without models
INSERT INTO maker VALUES (30, 'Tata', NULL);
INSERT INTO model VALUES (11, 30, 'Uno', 3), (15, 30, 'Nano', 4) ON CONFLICT (id) DO UPDATE SET maker_id = excluded.maker_id;
DELETE FROM maker WHERE id = 12;
DELETE FROM model WHERE maker_id = 30;
TRUNCATE maker CASCADE;
