CREATE TABLE "user" (
  "select" int PRIMARY KEY,
  "from" text,
  "group" int
);
CREATE TABLE "table" (
  "order" int PRIMARY KEY,
  "where" int REFERENCES "user" ON UPDATE CASCADE ON DELETE CASCADE,
  "end" boolean,
  "null" text
);
CREATE INDEX "index" ON "table" ("where");

INSERT INTO "user" VALUES (1, 'a', 1), (2, 'b', 2);
INSERT INTO "table" VALUES (1, 1, true, 'x'), (2, 1, NULL, NULL), (3, NULL, false, 'y');
