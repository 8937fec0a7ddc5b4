UPDATE "$body1$ -- /* */" SET "/*" = '*/';
UPDATE "$body1$ -- /* */" SET "--" = 2 WHERE ";" IN (1, 3);
UPDATE "$body1$ -- /* */" SET "--" = NULL WHERE ";" = 2;
-- unchanged: in no document
UPDATE "$body1$ -- /* */" SET "E'\\n'" = '%' WHERE ";" = 2;
UPDATE "%I $body$ ${x}" SET "$1" = '$1', ":name" = '%s';
UPDATE "%I $body$ ${x}" SET "?" = 1 WHERE "%s" = 2;
UPDATE "%I $body$ ${x}" SET "%s" = "%s" + 1 WHERE "%s" = 2;
INSERT INTO "%I $body$ ${x}" VALUES (2, '', '', 3), (1, 'z', '', NULL) ON CONFLICT ("%s") DO UPDATE SET "$1" = excluded."$1";
INSERT INTO "$body1$ -- /* */" VALUES (4, 3, 'p', 'q');
DELETE FROM "$body1$ -- /* */" WHERE "--" = 3;
DELETE FROM "%I $body$ ${x}" WHERE "%s" = 1;
TRUNCATE "%I $body$ ${x}";
