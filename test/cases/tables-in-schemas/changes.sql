UPDATE public.item SET title = 'HERE' WHERE id = 1;
UPDATE stock.item SET title = upper(title);
UPDATE stock.item SET place_id = 2;
UPDATE stock.item SET place_id = NULL WHERE id = 1;
UPDATE sales.item SET stock_id = 2 WHERE id = 3;
UPDATE sales.item SET stock_id = NULL WHERE id = 1;
INSERT INTO sales.item VALUES (4, 4, 1), (5, NULL, 1);
INSERT INTO stock.item VALUES (4, 'd', 2);
-- unchanged: nothing is there
INSERT INTO public.item VALUES (4, 'nowhere');
INSERT INTO public.item VALUES (2, 'T'), (5, 'U') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
UPDATE public.item SET id = 3 WHERE id = 2;
UPDATE stock.item SET id = 20 WHERE id = 2;
UPDATE sales.item SET stock_id = 20 WHERE stock_id = 2;
UPDATE sales.item SET id = -id, qty = 0 WHERE id > 2;
DELETE FROM stock.item WHERE id = 4;
DELETE FROM sales.item WHERE qty = 0;
TRUNCATE stock.item;
