WITH c AS (INSERT INTO cart VALUES (3, 'Cyd') RETURNING id),
     p AS (INSERT INTO product VALUES (3, 'Nib') RETURNING id)
INSERT INTO item SELECT 5, c.id, p.id, 5 FROM c, p;
WITH moved AS (DELETE FROM item WHERE cart_id = 1 RETURNING *),
     renamed AS (UPDATE product SET title = upper(title) WHERE id < 3 RETURNING id),
     gone AS (DELETE FROM cart WHERE id = 2)
UPDATE cart SET owner = owner || (SELECT sum(qty) FROM moved) WHERE id = 3;
WITH x AS (UPDATE item SET qty = qty + 1 RETURNING *), y AS (INSERT INTO log SELECT 'n' FROM x)
UPDATE product SET title = title || (SELECT count(*) FROM x);
MERGE INTO item i USING (VALUES (5, 1, 1), (6, 3, 2), (4, 0, 0)) v (id, cart_id, product_id) ON i.id = v.id
WHEN MATCHED AND v.cart_id = 0 THEN DELETE
WHEN MATCHED THEN UPDATE SET cart_id = v.cart_id, product_id = v.product_id
WHEN NOT MATCHED THEN INSERT VALUES (v.id, v.cart_id, v.product_id, 1);
UPDATE item SET cart_id = c.id, qty = 9 FROM cart c WHERE c.owner = 'Ada';
DELETE FROM item USING product p WHERE p.id = item.product_id AND p.title LIKE 'PEN%';
-- unchanged: no table of the view
INSERT INTO log VALUES ('alone');
WITH a AS (UPDATE item SET cart_id = NULL RETURNING id)
INSERT INTO item SELECT id + 10, 3, NULL, 1 FROM a ON CONFLICT (id) DO UPDATE SET qty = 0;
WITH a AS (UPDATE cart SET id = id + 10 RETURNING id)
UPDATE item SET cart_id = 13;
WITH a AS (DELETE FROM cart), b AS (DELETE FROM item)
DELETE FROM product;
