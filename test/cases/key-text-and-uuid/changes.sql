-- unchanged: nobody has reviewed it yet
UPDATE product SET sku = 'A''B"\' WHERE sku = 'a''b';
UPDATE product SET title = 'None' WHERE sku = '';
UPDATE review SET sku = 'A''B"\' WHERE stars = 3;
UPDATE review SET sku = NULL WHERE stars = 1;
INSERT INTO review VALUES ('00000000-0000-0000-0000-000000000004', '', '00000000-0000-0000-0000-000000000003', 4);
UPDATE review SET answers = '00000000-0000-0000-0000-000000000002' WHERE stars = 3;
UPDATE review SET id = '00000000-0000-0000-0000-00000000000a' WHERE stars = 5;
-- unchanged: nobody reviewed it
INSERT INTO product VALUES ('ſ', 'Long s');
INSERT INTO product VALUES ('ß', 'Sharper') ON CONFLICT (sku) DO UPDATE SET title = excluded.title;
DELETE FROM product WHERE sku = 'ß';
DELETE FROM review WHERE stars = 4;
TRUNCATE product CASCADE;
