-- unchanged: the shelf is not shown, another with its number is
INSERT INTO item VALUES (2, 20, 1, 6);
INSERT INTO item VALUES (3, 10, 1, 7);
UPDATE item SET no = 1 WHERE id = 1;
UPDATE item SET code = 10 WHERE id = 2;
UPDATE item SET qty = qty + 1;
UPDATE shelf SET shop_id = 3 - shop_id;
INSERT INTO item VALUES (4, 10, 2, 8);
DELETE FROM item WHERE id = 2;
UPDATE shop SET code = 30 - code;
DELETE FROM item;
