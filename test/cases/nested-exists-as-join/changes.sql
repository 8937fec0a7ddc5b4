UPDATE product SET title = 'Fine pen' WHERE id = 1;
-- unchanged: nobody bought it
UPDATE product SET title = 'Nibs' WHERE id = 3;
INSERT INTO bought VALUES (2, 3), (3, 1);
UPDATE bought SET product_id = 2 WHERE customer_id = 3 AND product_id = 1;
UPDATE bought SET customer_id = 2 WHERE customer_id = 1 AND product_id = 2;
INSERT INTO product VALUES (9, 'Late');
UPDATE product SET id = 30 WHERE id = 3;
UPDATE customer SET id = 9 WHERE id = 1;
UPDATE customer SET name = lower(name);
INSERT INTO customer VALUES (4, 'dee');
INSERT INTO bought SELECT 4, p.id FROM product p ON CONFLICT DO NOTHING;
-- unchanged: it is there already
INSERT INTO bought VALUES (4, 1) ON CONFLICT DO NOTHING;
INSERT INTO product VALUES (1, 'Pencil'), (10, 'Glue') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
DELETE FROM bought WHERE product_id = 2;
DELETE FROM product WHERE id = 9;
DELETE FROM customer WHERE id = 4;
TRUNCATE bought;
