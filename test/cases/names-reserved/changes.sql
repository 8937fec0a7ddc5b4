INSERT INTO "table" VALUES (4, 2, true, NULL), (5, NULL, NULL, NULL);
UPDATE "table" SET "end" = NOT "end", "null" = 'z';
UPDATE "table" SET "where" = 2 WHERE "order" IN (1, 3);
UPDATE "table" SET "where" = NULL WHERE "order" = 4;
-- unchanged: in no document
UPDATE "table" SET "null" = 'w' WHERE "order" = 4;
UPDATE "user" SET "from" = 'c', "group" = NULL;
UPDATE "user" SET "select" = "select" + 10;
INSERT INTO "user" VALUES (11, 'd', 1), (13, 'e', 1) ON CONFLICT ("select") DO UPDATE SET "from" = excluded."from";
UPDATE "table" SET "order" = -"order";
DELETE FROM "table" WHERE "end";
DELETE FROM "user" WHERE "select" = 12;
TRUNCATE "user" CASCADE;
