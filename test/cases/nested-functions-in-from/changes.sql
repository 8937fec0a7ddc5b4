UPDATE sheet SET tags = '{z,q}' WHERE id = 2;
UPDATE sheet SET items = items || '[{"n": "c", "q": 1.50}]' WHERE id = 1;
UPDATE sheet SET width = 2;
INSERT INTO word VALUES ('q', 'queue'), ('r', 'are');
UPDATE word SET meaning = 'EX' WHERE tag = 'x';
UPDATE word SET tag = 'y' WHERE tag = 'z';
-- unchanged: no sheet has this tag
UPDATE word SET meaning = 'our' WHERE tag = 'r';
INSERT INTO sheet VALUES (4, '[{"n": "k", "q": {"deep": [1]}}]', '{r,NULL,x}', 1), (5, NULL, '{x}', -1);
INSERT INTO word VALUES ('x', 'axe'), ('k', 'kay') ON CONFLICT (tag) DO UPDATE SET meaning = excluded.meaning;
UPDATE sheet SET id = id + 10 WHERE id > 3;
UPDATE sheet SET tags = NULL, width = NULL WHERE id = 1;
DELETE FROM word WHERE tag = 'x';
DELETE FROM sheet WHERE id = 2;
TRUNCATE word;
