UPDATE crm.customer SET name = name || '.' WHERE id < 4
UPDATE crm.customer SET note = 'unread'
UPDATE crm.customer SET region = region + 1 WHERE id = 5
INSERT INTO shop.orders SELECT max(id) + 1, 3, 'open', '2026-05-05 05:05:05+00', 'new' FROM shop.orders
INSERT INTO shop.line SELECT (SELECT max(id) FROM shop.orders), max(nr) + i, 'sku ' || i, i FROM shop.line CROSS JOIN generate_series(1, 3) i GROUP BY i
INSERT INTO shop.line SELECT 2, max(nr) + 1, 'sku 2', 7 FROM shop.line
UPDATE shop.line SET qty = qty + 1 WHERE order_id = 3
UPDATE shop.line SET order_id = 4, nr = (SELECT max(nr) + 1 FROM shop.line) WHERE order_id = 2 AND nr = (SELECT max(nr) FROM shop.line WHERE order_id = 2)
BEGIN; UPDATE shop.line SET qty = qty + 2 WHERE order_id < 9; UPDATE shop.line SET qty = 3 WHERE order_id = 6; COMMIT
UPDATE shop.orders SET status = CASE status WHEN 'open' THEN 'done' ELSE 'open' END, customer_id = 2 WHERE id IN (3, 7)
UPDATE shop.product SET title = title || '+', price = price + 1 WHERE sku = 'sku 3'
DELETE FROM shop.line WHERE nr = (SELECT min(nr) FROM shop.line)
DELETE FROM shop.orders WHERE id = (SELECT max(id) - 1 FROM shop.orders)
UPDATE crm.rate SET percent = percent + 1 WHERE region = 1
INSERT INTO crm.rate SELECT 2, max(percent) + 1 FROM crm.rate
DELETE FROM crm.phone WHERE id = (SELECT min(id) FROM crm.phone)
INSERT INTO shop.movement SELECT max(id) + 1, 'north', 'sku 2', 5 FROM shop.movement
UPDATE shop.movement SET warehouse = 'south', sku = 'sku 1' WHERE id = (SELECT max(id) FROM shop.movement)
UPDATE shop.stock SET amount = amount - 1
UPDATE shop.reading SET mood = 'good', value = value + 1 WHERE nr < 9
UPDATE shop.reading SET day = day + 1 WHERE nr = 3
INSERT INTO shop.reading_2 SELECT '2027-01-01', max(nr) + 1, 'bad', 0.50 FROM shop.reading
UPDATE "Odd Names"."Table ""1""" SET "Ärger" = "Ärger" || '"', doc = doc || '$$' WHERE "The Key" < 3
BEGIN ISOLATION LEVEL SERIALIZABLE; UPDATE shop.booking SET amount = amount + 0.10 WHERE account = 2; INSERT INTO shop.booking SELECT max(id) + 1, 1, 5 FROM shop.booking; COMMIT
