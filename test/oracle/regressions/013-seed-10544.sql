-- error (2203C): program[0]: the value at path "items" must be an object, but is null
-- SQL statement "WITH changed AS (
--     SELECT r."t4_t2_pos", r."t4_t2_pos2" FROM jsonb_ivm_old AS r
--   ), edits ("t2_t1_id", "t2_pos", "t2_t1_id2_of_root", "t2_pos22", place, edit) AS (
--     SELECT p."t2_t1_id", p."t2_pos", p."t2_t1_id2_of_root", p."t2_pos22", v.place, v.edit
--     FROM (
--       SELECT DISTINCT r2."t2_t1_id", r2."t2_pos", r2."t2_t1_id2", r2."t2_pos2"
--       FROM changed AS r0
--       JOIN "oracle"."t4" AS r1 ON r0.t4_t2_pos OPERATOR("pg_catalog".=) r1.t2_pos AND r0.t4_t2_pos2 OPERATOR("pg_catalog".=) r1.t2_pos2
--       JOIN "oracle"."t4" AS r2 ON (r1.t2_t1_id2 IS DISTINCT FROM r2.t2_t1_id)
--     ) AS p ("t2_t1_id", "t2_pos", "t2_t1_id2_of_root", "t2_pos22")
--     CROSS JOIN LATERAL (SELECT q."doc.items.""\""""" FROM "jsonb_ivm"."oracle.doc_2.query.doc.items.""\""""~a1b2e535e6" AS q WHERE q."t2_t1_id" OPERATOR("pg_catalog".=) p."t2_t1_id" AND q."t2_pos" OPERATOR("pg_catalog".=) p."t2_pos" AND q."t2_t1_id2_of_root" OPERATOR("pg_catalog".=) p."t2_t1_id2_of_root" AND q."t2_pos22" OPERATOR("pg_catalog".=) p."t2_pos22" OFFSET 0) AS q
--     CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', E'["items","\\""]'::pg_catalog.jsonb, 'value', q."doc.items.""\"""""), pg_catalog.jsonb_build_object('items', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
--     JOIN "oracle"."doc_2" AS d ON d."t2_t1_id" OPERATOR("pg_catalog".=) p."t2_t1_id" AND d."t2_pos" OPERATOR("pg_catalog".=) p."t2_pos" AND d."t2_t1_id2_of_root" OPERATOR("pg_catalog".=) p."t2_t1_id2_of_root" AND d."t2_pos22" OPERATOR("pg_catalog".=) p."t2_pos22" AND (v.place = 0 AND d."doc" @> v.way)
--   )
--   UPDATE "oracle"."doc_2" AS d
--   SET "doc" = m."doc"
--   FROM (
--     SELECT e."t2_t1_id", e."t2_pos", e."t2_t1_id2_of_root", e."t2_pos22", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."t2_t1_id", e."t2_pos", e."t2_t1_id2_of_root", e."t2_pos22"
--   ) AS p
--   JOIN "oracle"."doc_2" AS s ON s."t2_t1_id" OPERATOR("pg_catalog".=) p."t2_t1_id" AND s."t2_pos" OPERATOR("pg_catalog".=) p."t2_pos" AND s."t2_t1_id2_of_root" OPERATOR("pg_catalog".=) p."t2_t1_id2_of_root" AND s."t2_pos22" OPERATOR("pg_catalog".=) p."t2_pos22"
--   CROSS JOIN LATERAL (SELECT "jsonb_ivm"."oracle.doc_2.patch"(s."doc", p.p0) AS "doc" OFFSET 0) AS m
--   WHERE d."t2_t1_id" OPERATOR("pg_catalog".=) p."t2_t1_id" AND d."t2_pos" OPERATOR("pg_catalog".=) p."t2_pos" AND d."t2_t1_id2_of_root" OPERATOR("pg_catalog".=) p."t2_t1_id2_of_root" AND d."t2_pos22" OPERATOR("pg_catalog".=) p."t2_pos22" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record"
-- PL/pgSQL function jsonb_ivm."oracle.doc_2.oracle.t5.delete"() line 44 at SQL statement
-- after: DELETE FROM oracle.t5 t

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE COLLATION oracle.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t2 (
  t1_id text COLLATE oracle.folded,
  pos integer,
  text_1 text,
  json_1 json,
  numeric_1 numeric,
  PRIMARY KEY (t1_id, pos)
);

INSERT INTO oracle.t2 (t1_id, pos, text_1, json_1, numeric_1) VALUES
  ('é', 2, 'B', '[]', 1);

CREATE TABLE oracle.t3 (
  t2_t1_id text COLLATE oracle.folded,
  int_1 integer,
  PRIMARY KEY (t2_t1_id)
);

CREATE TABLE oracle.t4 (
  t2_t1_id text COLLATE oracle.folded,
  t2_pos integer,
  t2_t1_id2 text COLLATE oracle.folded,
  t2_pos2 integer,
  t2_pos3 integer,
  PRIMARY KEY (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2)
);

INSERT INTO oracle.t4 (t2_t1_id, t2_pos, t2_t1_id2, t2_pos2, t2_pos3) VALUES
  ('é', 2, 'é', 7, 3),
  ('dd', 5, 'dd', 1, 2),
  ('é', 3, 'dd', 1, NULL);

CREATE TABLE oracle.t5 (
  t3_pos2 integer,
  t4_t2_pos integer,
  t4_t2_pos2 integer,
  PRIMARY KEY (t3_pos2)
);

INSERT INTO oracle.t5 (t3_pos2, t4_t2_pos, t4_t2_pos2) VALUES
  (4, 2, 7);

-- view, allow full: oracle.doc_2
SELECT
  x0.t2_t1_id AS t2_t1_id,
  x0.t2_pos AS t2_pos,
  x0.t2_t1_id2 AS t2_t1_id2_of_root,
  x0.t2_pos2 AS t2_pos22,
  jsonb_build_object(
    'items', (
      SELECT
        jsonb_build_object(
          '"', (
            SELECT
              coalesce((
                SELECT NULL::jsonb
                FROM oracle.t5 x3
                WHERE x3.t4_t2_pos = x2.t2_pos
                  AND x3.t4_t2_pos2 = x2.t2_pos2
              ), '[]')
            FROM oracle.t4 x2
            WHERE x2.t2_t1_id2 IS DISTINCT FROM x0.t2_t1_id
            ORDER BY x2.t2_t1_id, x2.t2_pos, x2.t2_t1_id2, x2.t2_pos2
          )
        )
      FROM oracle.t2 x1
      WHERE x0.t2_pos3::text = x1.pos::text
        AND x1.pos NOT IN (SELECT x2.int_1 FROM oracle.t3 x2)
    )
  ) AS doc
FROM oracle.t4 x0;

-- changes
SET enable_mergejoin = off;

SET lc_monetary = 'POSIX';

SET geqo_threshold = 2;

DELETE FROM oracle.t5 t;

SET enable_mergejoin = DEFAULT;

SET lc_monetary = DEFAULT;

SET geqo_threshold = DEFAULT;

