INSERT INTO "s""c'h$$\"."c""h'i$$\" VALUES (5, 3, 'a'), (6, NULL, 'b');
UPDATE "s""c'h$$\"."c""h'i$$\" SET "v""a'l$$\" = 'n' WHERE "i""d'$$\" = 1;
UPDATE "s""c'h$$\"."c""h'i$$\" SET "l""i'n$$\" = 3 WHERE "i""d'$$\" = 2;
UPDATE "s""c'h$$\"."c""h'i$$\" SET "l""i'n$$\" = NULL WHERE "i""d'$$\" = 4;
UPDATE "s""c'h$$\"."a""b'$$\" SET "c""o'l$$\" = 'two';
-- unchanged: not read
UPDATE "s""c'h$$\"."a""b'$$\" SET "not""read'$$\" = 'r';
UPDATE "s""c'h$$\"."a""b'$$\" SET "k""e'y$$\" = 4 WHERE "k""e'y$$\" = 1;
INSERT INTO "s""c'h$$\"."a""b'$$\" VALUES (4, 'x'), (5, 'y') ON CONFLICT ("k""e'y$$\") DO UPDATE SET "c""o'l$$\" = excluded."c""o'l$$\";
SET standard_conforming_strings = off;
UPDATE "s""c'h$$\"."c""h'i$$\" SET "l""i'n$$\" = 5 WHERE "i""d'$$\" = 2;
DELETE FROM "s""c'h$$\"."a""b'$$\" WHERE "k""e'y$$\" = 2;
SET standard_conforming_strings = on;
DELETE FROM "s""c'h$$\"."c""h'i$$\";
TRUNCATE "s""c'h$$\"."a""b'$$\" CASCADE;
