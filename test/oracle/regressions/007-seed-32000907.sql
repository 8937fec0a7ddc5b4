-- error (0A000): could not maintain document view "oracle.doc_2": MERGE on partitioned table "t4" with a change of keys
-- PL/pgSQL function jsonb_ivm."oracle.doc_2.oracle.t4.key"() line 10 at RAISE
-- SQL statement "UPDATE "oracle"."t4" SET "t1_code" = $1 WHERE $2 OPERATOR(pg_catalog.=) "t1_code""
-- after: MERGE INTO oracle.t1 t
-- USING (VALUES ('00000000-0000-4000-8000-000000000007'::uuid, 6)) AS s (t1_id, code)
-- ON t.t1_id = s.t1_id
-- WHEN MATCHED THEN UPDATE SET code = s.code
-- WHEN NOT MATCHED THEN INSERT (t1_id, code) VALUES (s.t1_id, s.code)

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t1 (
  t1_id uuid,
  code integer,
  PRIMARY KEY (t1_id),
  UNIQUE (code)
);

INSERT INTO oracle.t1 (t1_id, code) VALUES
  ('00000000-0000-4000-8000-000000000007', 3);

CREATE TABLE oracle.t4 (
  t1_code integer,
  PRIMARY KEY (t1_code)
) PARTITION BY HASH (t1_code);

CREATE TABLE oracle.t4_part0 PARTITION OF oracle.t4 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE oracle.t4_part1 PARTITION OF oracle.t4 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

INSERT INTO oracle.t4 (t1_code) VALUES
  (3);

ALTER TABLE oracle.t4 ADD FOREIGN KEY (t1_code) REFERENCES oracle.t1 (code) ON UPDATE CASCADE;

-- view: oracle.doc_2
SELECT x0.t1_id AS t1_id2, jsonb_build_object('total', EXISTS (SELECT FROM t4 x2)) AS doc
FROM t1 x0;

-- changes
MERGE INTO oracle.t1 t
USING (VALUES ('00000000-0000-4000-8000-000000000007'::uuid, 6)) AS s (t1_id, code)
ON t.t1_id = s.t1_id
WHEN MATCHED THEN UPDATE SET code = s.code
WHEN NOT MATCHED THEN INSERT (t1_id, code) VALUES (s.t1_id, s.code);

