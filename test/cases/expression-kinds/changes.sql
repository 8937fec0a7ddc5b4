UPDATE person SET age = 17 WHERE id = 1;
UPDATE person SET scores = '{5,3}', extra = '{"k": 1.0}' WHERE id = 2;
UPDATE person SET scores[2] = 9, extra = jsonb_set(extra, '{a,b}', '[7, 8, 9]') WHERE id = 1;
UPDATE person SET first = NULL, last = 'X1' WHERE id = 3;
UPDATE person SET kind = 'x';
-- unchanged: padded with blanks either way
UPDATE person SET kind = 'x  ';
INSERT INTO person VALUES (4, 'Abe', 'Q', 90, '{4}', '{"a": null}', NULL);
INSERT INTO person VALUES (4, 'Abe', 'R', 90, '{4}', '{"a": null}', NULL) ON CONFLICT (id) DO UPDATE SET last = excluded.last;
UPDATE person SET id = id + 10;
UPDATE person SET age = age + 1;
DELETE FROM person WHERE age > 90;
TRUNCATE person;
