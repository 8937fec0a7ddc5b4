UPDATE "My Schema.v2"."Order Lines.2024" SET "QTY" = 6 WHERE "Line Id" = 1;
UPDATE "My Schema.v2"."Order Lines.2024" SET "Order.Id" = 20 WHERE "Line Id" = 2;
UPDATE "My Schema.v2"."Order Lines.2024" SET "Order.Id" = NULL, "QTY" = 1 WHERE "Line Id" = 4;
UPDATE "My Schema.v2"."ORDERS" SET "id" = 2 WHERE "Id" = 1;
UPDATE "My Schema.v2"."ORDERS" SET "Id" = 20 WHERE "Id" = 2;
UPDATE "My Schema.v2"."ORDERS" SET " ID " = NULL;
-- unchanged: a line of no order
UPDATE "My Schema.v2"."Order Lines.2024" SET "QTY" = 2 WHERE "Line Id" = 4;
INSERT INTO "My Schema.v2"."Order Lines.2024" VALUES (1, 20, 1), (9, 2, 9) ON CONFLICT ("Line Id") DO UPDATE SET "Order.Id" = excluded."Order.Id";
INSERT INTO "My Schema.v2"."ORDERS" VALUES (9, 9, '9');
DELETE FROM "My Schema.v2"."Order Lines.2024" WHERE "QTY" > 2;
DELETE FROM "My Schema.v2"."ORDERS" WHERE "Id" = 1;
TRUNCATE "My Schema.v2"."ORDERS";
