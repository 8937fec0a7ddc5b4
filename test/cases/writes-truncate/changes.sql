BEGIN;
TRUNCATE color;
INSERT INTO color VALUES (2, 'pink');
ROLLBACK;
UPDATE color SET word = upper(word) WHERE model_id = 1;
UPDATE color SET model_id = NULL WHERE word = 'RED';
UPDATE model SET maker_id = NULL WHERE id = 1;
UPDATE maker SET name = 'SAAB' WHERE id = 2;
TRUNCATE color;
-- unchanged: it is empty already
TRUNCATE color;
INSERT INTO color SELECT m.id, 'new' FROM model m;
BEGIN;
TRUNCATE maker CASCADE;
-- unchanged: it has no model yet
INSERT INTO maker VALUES (7, 'Tata');
INSERT INTO model VALUES (1, 7, 'Nano'), (5, NULL, 'Ape');
ROLLBACK;
-- fails 0A000: others refer to it
TRUNCATE model;
TRUNCATE color, model, maker RESTART IDENTITY;
-- unchanged: neither has this one
INSERT INTO maker VALUES (1, 'Fiat') ON CONFLICT (id) DO UPDATE SET name = 'x';
INSERT INTO model VALUES (1, 1, 'Uno');
DELETE FROM model;
