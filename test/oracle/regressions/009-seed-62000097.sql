-- difference: documents of oracle.doc_1 differ from the query:
--   query:  (00000000-0000-4000-8000-000000000003,7,)
-- after: DO $body$BEGIN
--   DELETE FROM "oracle ""2""".t3_part1;
--   ALTER TABLE "oracle ""2""".t3 DETACH PARTITION "oracle ""2""".t3_part1;
--   INSERT INTO "oracle ""2""".t3_part1 (k1, k2) SELECT * FROM (VALUES ('00000000-0000-4000-8000-000000000003'::uuid, 7)) AS s (k1, k2) WHERE satisfies_hash_partition('"oracle ""2""".t3'::regclass, 2, 1, k1);
--   ALTER TABLE "oracle ""2""".t3 ATTACH PARTITION "oracle ""2""".t3_part1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
-- END$body$

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE "oracle ""2""".t3 (
  k1 uuid,
  k2 integer,
  PRIMARY KEY (k1, k2)
) PARTITION BY HASH (k1);

CREATE TABLE "oracle ""2""".t3_part0 PARTITION OF "oracle ""2""".t3 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE "oracle ""2""".t3_part1 PARTITION OF "oracle ""2""".t3 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- view: oracle.doc_1
SELECT x0.k1, x0.k2, NULL::jsonb AS doc
FROM "oracle ""2""".t3 x0;

-- changes
DO $body$BEGIN
  DELETE FROM "oracle ""2""".t3_part1;
  ALTER TABLE "oracle ""2""".t3 DETACH PARTITION "oracle ""2""".t3_part1;
  INSERT INTO "oracle ""2""".t3_part1 (k1, k2) SELECT * FROM (VALUES ('00000000-0000-4000-8000-000000000003'::uuid, 7)) AS s (k1, k2) WHERE satisfies_hash_partition('"oracle ""2""".t3'::regclass, 2, 1, k1);
  ALTER TABLE "oracle ""2""".t3 ATTACH PARTITION "oracle ""2""".t3_part1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
END$body$;

