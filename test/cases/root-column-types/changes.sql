INSERT INTO sample (price, tags, at, level) VALUES (2, '{}', '(,)', 1), (3, '{{a},{b}}', '(1,)', 2);
-- unchanged: stored with three digits either way
UPDATE sample SET price = 1.500 WHERE id = 1;
UPDATE sample SET price = 1.501 WHERE id = 1;
UPDATE sample SET fixed = 'cd', code = '', tags = tags || 'new'::text, feeling = 'happy'
WHERE array_ndims(tags) = 1;
UPDATE sample SET at.y = 9.9 WHERE id = 1;
UPDATE sample SET at = NULL, during = 'empty', address = '::1' WHERE id = 2;
UPDATE sample SET grid = '[0:1]={7,8}', bits = B'11111', times = '00:00:59.9';
-- fails 23514: the domain's check
UPDATE sample SET level = 0;
-- unchanged: nothing new
UPDATE sample SET tags = tags, at = at, during = during;
DELETE FROM sample WHERE id = 2;
TRUNCATE sample;
