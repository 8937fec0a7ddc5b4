CREATE SCHEMA "s""c'h$$\";
CREATE TABLE "s""c'h$$\"."a""b'$$\" (
  "k""e'y$$\" int CONSTRAINT "p""k'$$\" PRIMARY KEY,
  "c""o'l$$\" text,
  "not""read'$$\" text
);
CREATE TABLE "s""c'h$$\"."c""h'i$$\" (
  "i""d'$$\" int CONSTRAINT "q""k'$$\" PRIMARY KEY,
  "l""i'n$$\" int CONSTRAINT "f""k'$$\" REFERENCES "s""c'h$$\"."a""b'$$\" ON UPDATE CASCADE ON DELETE CASCADE,
  "v""a'l$$\" text
);
CREATE INDEX "i""x'$$\" ON "s""c'h$$\"."c""h'i$$\" ("l""i'n$$\");

INSERT INTO "s""c'h$$\"."a""b'$$\" VALUES (1, 'one'), (2, NULL), (3, 'th"r''ee$$\');
INSERT INTO "s""c'h$$\"."c""h'i$$\" VALUES (1, 1, 'x'), (2, 1, 'y'), (3, NULL, 'z'), (4, 2, '$$\');
