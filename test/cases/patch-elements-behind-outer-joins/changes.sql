INSERT INTO item VALUES (4, 1, NULL);
INSERT INTO item VALUES (5, 1, 2);
UPDATE item SET kind_id = NULL WHERE id = 1;
UPDATE item SET kind_id = 1 WHERE id = 4;
UPDATE item SET id = 0 WHERE id = 4;
UPDATE item SET box_id = 2 WHERE id = 5;
UPDATE kind SET maker_id = 1 WHERE id = 2;
DELETE FROM item WHERE id = 2;
DELETE FROM item WHERE id = 3;
