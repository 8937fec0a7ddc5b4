CREATE TABLE keys (
  key int PRIMARY KEY,
  keys text,
  d text,
  q text,
  k text,
  "old" text,
  "new" text,
  excluded text,
  jsonb_ivm text,
  result text,
  tg_op text,
  found boolean,
  doc text,
  root int,
  t text
);
CREATE TABLE old_rows (
  id int PRIMARY KEY,
  "new" int,
  "old" int,
  new_rows text,
  changed text,
  ctid_ text
);
CREATE TABLE "new" (
  "old" int PRIMARY KEY,
  value text
);
CREATE INDEX ON old_rows ("new");
CREATE INDEX ON old_rows ("old");
CREATE INDEX ON keys (root);

INSERT INTO keys VALUES (1, 'k1', 'd', 'q', 'k', 'o', 'n', 'e', 'j', 'r', 't', true, 'doc', 2, 't');
INSERT INTO keys (key, keys) VALUES (2, 'k2');
INSERT INTO old_rows VALUES (1, 1, 1, 'n1', 'c1'), (2, 1, 2, 'n2', 'c2'), (3, NULL, NULL, 'n3', 'c3');
INSERT INTO "new" VALUES (1, 'v1'), (2, 'v2');
