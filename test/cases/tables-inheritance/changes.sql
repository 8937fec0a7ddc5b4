INSERT INTO cabrio VALUES (6, 1, 'O2', 3, 'hard');
INSERT INTO bike VALUES (1, 'alu', 7, 'B2'), (NULL, 'alu', 8, 'B3');
INSERT INTO vehicle VALUES (9, 2, 'V9');
UPDATE vehicle SET plate = plate || '!';
UPDATE ONLY vehicle SET owner_id = 2 WHERE id = 1;
UPDATE car SET doors = doors + 1;
UPDATE cabrio SET owner_id = 2 WHERE id = 6;
UPDATE bike SET plate = 'B', owner_id = 2 WHERE owner_id = 1;
-- unchanged: the roof is not read
UPDATE cabrio SET roof = NULL;
-- unchanged: neither is the frame
UPDATE bike SET frame = 'wood';
UPDATE vehicle SET owner_id = NULL WHERE id IN (3, 5);
UPDATE owner SET name = upper(name), id = id + 10;
UPDATE vehicle SET owner_id = owner_id + 10;
UPDATE car SET owner_id = 11;
DELETE FROM vehicle WHERE id = 6;
INSERT INTO car VALUES (10, 11, 'C9', 4);
DELETE FROM ONLY car;
DELETE FROM bike WHERE owner_id = 12;
TRUNCATE ONLY vehicle;
TRUNCATE cabrio;
INSERT INTO cabrio VALUES (1, 11, 'last', 1, NULL);
TRUNCATE vehicle;
DELETE FROM owner;
