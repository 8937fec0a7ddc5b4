-- difference: documents of oracle.doc_1 differ from the query:
--   query:  ("(,x)",)
-- after: DO $body$BEGIN
--   DELETE FROM oracle.t2_part1;
--   ALTER TABLE oracle.t2 DETACH PARTITION oracle.t2_part1;
--   INSERT INTO oracle.t2_part1 (t1_id) SELECT * FROM (VALUES ('(,x)'::oracle.pair)) AS s (t1_id) WHERE satisfies_hash_partition('oracle.t2'::regclass, 2, 1, t1_id);
--   ALTER TABLE oracle.t2 ATTACH PARTITION oracle.t2_part1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
-- END$body$

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TYPE oracle.pair AS (number int, word text);

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t2 (
  t1_id oracle.pair,
  PRIMARY KEY (t1_id)
) PARTITION BY HASH (t1_id);

CREATE TABLE oracle.t2_part0 PARTITION OF oracle.t2 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE oracle.t2_part1 PARTITION OF oracle.t2 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- view: oracle.doc_1
SELECT x0.t1_id, NULL::jsonb AS doc FROM t2 x0;

-- changes
DO $body$BEGIN
  DELETE FROM oracle.t2_part1;
  ALTER TABLE oracle.t2 DETACH PARTITION oracle.t2_part1;
  INSERT INTO oracle.t2_part1 (t1_id) SELECT * FROM (VALUES ('(,x)'::oracle.pair)) AS s (t1_id) WHERE satisfies_hash_partition('oracle.t2'::regclass, 2, 1, t1_id);
  ALTER TABLE oracle.t2 ATTACH PARTITION oracle.t2_part1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
END$body$;

