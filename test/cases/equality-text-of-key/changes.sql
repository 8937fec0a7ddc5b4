UPDATE author SET name = 'Anna' WHERE id = 1;
UPDATE note SET author = '12', tag = '00000000-0000-0000-0000-00000000000b' WHERE id = 3;
UPDATE author SET id = 13 WHERE id = 12;
INSERT INTO author VALUES (12, 'Bea');
UPDATE tag SET label = upper(label);
DELETE FROM tag;
