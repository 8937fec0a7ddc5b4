CREATE SCHEMA "My Schema.v2";
CREATE TABLE "My Schema.v2"."Order Lines.2024" (
  "Line Id" int PRIMARY KEY,
  "Order.Id" int,
  "QTY" int
);
CREATE TABLE "My Schema.v2"."ORDERS" (
  "Id" int PRIMARY KEY,
  "id" int,
  " ID " text
);
CREATE INDEX ON "My Schema.v2"."Order Lines.2024" ("Order.Id");
CREATE INDEX ON "My Schema.v2"."ORDERS" ("id");

INSERT INTO "My Schema.v2"."ORDERS" VALUES (1, 10, 'a'), (2, 20, 'b');
INSERT INTO "My Schema.v2"."Order Lines.2024" VALUES (1, 1, 5), (2, 1, NULL), (3, NULL, 7), (4, 10, 8);
