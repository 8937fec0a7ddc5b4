UPDATE gadget SET price = 12 WHERE id = 1;
UPDATE gadget SET price = NULL WHERE id = 4;
UPDATE price_band SET high = 2000 WHERE id = 3;
UPDATE price_band SET low = 50 WHERE id = 2;
INSERT INTO gadget SELECT n, n * 10, 'g' || n FROM generate_series(10, 13) n;
-- unchanged: in no band
INSERT INTO gadget VALUES (20, 40, 'between');
INSERT INTO price_band VALUES (4, 30, 45, 'odd');
INSERT INTO gadget VALUES (20, 41, 'x'), (21, 42, 'y') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
UPDATE gadget SET id = -id, price = price + 1 WHERE price > 100;
UPDATE price_band SET id = 10 - id;
DELETE FROM gadget WHERE title = 'b';
DELETE FROM price_band WHERE low IS NULL OR high > 1000;
TRUNCATE gadget;
