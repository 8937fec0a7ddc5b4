UPDATE node SET label = 'd' WHERE id = 3;
INSERT INTO node VALUES (4, 3, 'c');
UPDATE page SET start = 'c' WHERE id = 3;
DELETE FROM node WHERE id = 4;
