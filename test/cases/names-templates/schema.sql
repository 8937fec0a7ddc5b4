CREATE TABLE "%I $body$ ${x}" (
  "%s" int PRIMARY KEY,
  "$1" text,
  ":name" text,
  "?" int
);
CREATE TABLE "$body1$ -- /* */" (
  ";" int PRIMARY KEY,
  "--" int,
  "/*" text,
  "E'\\n'" text
);
CREATE INDEX "; DROP TABLE x; --" ON "$body1$ -- /* */" ("--");
CREATE INDEX ON "%I $body$ ${x}" ("?");

INSERT INTO "%I $body$ ${x}" VALUES (1, 'a', 'b', 2), (2, 'c', NULL, NULL);
INSERT INTO "$body1$ -- /* */" VALUES (1, 1, 'x', 'y'), (2, 2, NULL, 'z'), (3, NULL, 'w', NULL);
