UPDATE "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" SET "значение" = 'ёж' WHERE "ид" = 1;
UPDATE "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" SET "ссылка_ссылка_ссылка_ссылка_ссыл_л" = 1;
UPDATE "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" SET "ссылка_ссылка_ссылка_ссылка_ссыл_л" = NULL WHERE "ид" = 2;
UPDATE "Übersicht"."注文" SET "🦆" = '🦢', "Größe" = 'ß';
-- unchanged: the same
UPDATE "Übersicht"."注文" SET "🦆" = '🦢';
UPDATE "Übersicht"."注文" SET "番号" = "番号" * 3;
INSERT INTO "Übersicht"."注文" VALUES (3, 'ä', NULL), (4, 'ö', NULL) ON CONFLICT ("番号") DO UPDATE SET "Größe" = excluded."Größe";
INSERT INTO "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" VALUES (5, 4, 'пять'), (6, NULL, NULL);
DELETE FROM "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" WHERE "ид" = 5;
DELETE FROM "Übersicht"."注文" WHERE "番号" = 3;
TRUNCATE "Übersicht"."注文" CASCADE;
