UPDATE wagon SET position = 3 WHERE id = 1;
UPDATE wagon SET tons = 21 WHERE id = 2;
UPDATE wagon SET train_id = 2 WHERE id IN (2, 4);
UPDATE wagon SET train_id = NULL WHERE id = 1;
UPDATE train SET name = 'ICE' WHERE id = 2;
UPDATE train SET id = 3 WHERE id = 2;
-- unchanged: a train without wagons
INSERT INTO train VALUES (4, 'T4');
INSERT INTO wagon SELECT n, 1, n, n FROM generate_series(10, 13) n;
INSERT INTO wagon VALUES (10, 4, 1, 1), (20, 4, 0, 2) ON CONFLICT (id) DO UPDATE SET train_id = excluded.train_id;
UPDATE wagon SET id = 100 - id WHERE train_id = 1;
DELETE FROM wagon WHERE position = 1;
DELETE FROM train WHERE id = 1;
TRUNCATE wagon;
