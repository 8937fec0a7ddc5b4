CREATE SCHEMA "Übersicht";
CREATE TABLE "Übersicht"."注文" (
  "番号" int PRIMARY KEY,
  "Größe" text,
  "🦆" text
);
CREATE TABLE "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" (
  "ид" int PRIMARY KEY,
  "ссылка_ссылка_ссылка_ссылка_ссыл_л" int REFERENCES "Übersicht"."注文" ON UPDATE CASCADE ON DELETE CASCADE,
  "значение" text
);
CREATE INDEX ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" ("ссылка_ссылка_ссылка_ссылка_ссыл_л");

INSERT INTO "Übersicht"."注文" VALUES (1, 'groß', '🦆'), (2, NULL, NULL);
INSERT INTO "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" VALUES (1, 1, 'один'), (2, 2, 'два'), (3, NULL, 'три');
