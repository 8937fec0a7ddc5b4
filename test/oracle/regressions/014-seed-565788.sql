-- error (2203C): program[0]: "value" must be an object, but is null
-- SQL statement "WITH changed AS (
--       SELECT v."id", v."t1_id", v."t1_id2", (n."id" IS DISTINCT FROM o."id" OR n."t1_id" IS DISTINCT FROM o."t1_id" OR n."t1_id2" IS DISTINCT FROM o."t1_id2" OR n."boolean_1" IS DISTINCT FROM o."boolean_1") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
--       FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
--       CROSS JOIN LATERAL (VALUES (o."id", o."t1_id", o."t1_id2", o."id" IS DISTINCT FROM NULL), (n."id", n."t1_id", n."t1_id2", n."id" IS DISTINCT FROM NULL)) AS v ("id", "t1_id", "t1_id2", "jsonb_ivm present")
--       WHERE v."jsonb_ivm present" AND ((n."boolean_1" IS DISTINCT FROM o."boolean_1" OR n."id" IS DISTINCT FROM o."id" OR n."t1_id" IS DISTINCT FROM o."t1_id" OR n."t1_id2" IS DISTINCT FROM o."t1_id2" OR n."text_12" COLLATE pg_catalog."C" IS DISTINCT FROM o."text_12" COLLATE pg_catalog."C") OR NOT ivm.paired)
--     ), edits ("id", place, edit, step) AS (
--       SELECT p."id", 0, e.edit, e.step
--       FROM (
--         SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
--         FROM (
--           SELECT DISTINCT r2."id", r0."id", r0."t1_id", r0."jsonb_ivm placed"
--           FROM changed AS r0
--           JOIN "oracle"."t1" AS r1 ON r0.t1_id OPERATOR("pg_catalog".=) r1.id
--           JOIN "oracle"."t1" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.upper_id
--         ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
--         WINDOW place AS (PARTITION BY s."id")
--       ) AS p
--       LEFT JOIN LATERAL (SELECT t.* FROM "oracle"."t2" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."t1_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
--       CROSS JOIN LATERAL (
--         SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["row0","in0"]'::pg_catalog.jsonb, 'value', q."doc.row0.in0") END AS whole, CASE
--           WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
--           WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
--             pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('row0'::text, 'in0'::text, pg_catalog.jsonb_build_object('v_id', p."jsonb_ivm row 0")))
--           )
--           WHEN p."jsonb_ivm placed" THEN CASE WHEN (r0.boolean_1) IS TRUE THEN pg_catalog.jsonb_build_array(
--             pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('row0'::text, 'in0'::text, pg_catalog.jsonb_build_object('v_id', r0."id"))),
--             pg_catalog.jsonb_build_object(
--               'op', 'insert', 'path', '["row0","in0"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.row0.in0[]" FROM "jsonb_ivm"."oracle.doc_1.query.doc.row0.in0[]~3cf8f1dd97" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."x2.id" OPERATOR("pg_catalog".=) r0."id"),
--               'between', pg_catalog.jsonb_build_array(
--               (SELECT pg_catalog.jsonb_build_object('v_id', s."id") FROM "oracle"."t2" AS s
--                WHERE s."t1_id" OPERATOR("pg_catalog".=) r0."t1_id" AND (s.boolean_1) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
--                ORDER BY s."id" DESC LIMIT 1),
--               (SELECT pg_catalog.jsonb_build_object('v_id', s."id") FROM "oracle"."t2" AS s
--                WHERE s."t1_id" OPERATOR("pg_catalog".=) r0."t1_id" AND (s.boolean_1) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
--                ORDER BY s."id" ASC LIMIT 1)
--             )
--             )
--           ) ELSE pg_catalog.jsonb_build_array(
--             pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('row0'::text, 'in0'::text, pg_catalog.jsonb_build_object('v_id', r0."id")))
--           ) END
--           ELSE pg_catalog.jsonb_build_array(
--             pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('row0'::text, 'in0'::text, pg_catalog.jsonb_build_object('v_id', r0."id")), 'value', (SELECT q."doc.row0.in0[]" FROM "jsonb_ivm"."oracle.doc_1.query.doc.row0.in0[]~3cf8f1dd97" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."x2.id" OPERATOR("pg_catalog".=) r0."id"))
--           )
--         END AS edits
--         FROM "jsonb_ivm"."oracle.doc_1.query.doc.row0.in0~436203ae66" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
--       ) AS q
--       CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('row0', '{}'::pg_catalog.jsonb))) AS v (place, way)
--       JOIN "oracle"."doc_1" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
--       CROSS JOIN LATERAL (
--         SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
--         UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
--       ) AS e (edit, step)
--       WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
--     )
--     , written AS (
--       UPDATE "oracle"."doc_1" AS d
--       SET "doc" = coalesce(m."doc", s."doc")
--       FROM pg_catalog.unnest(ivm.keys) AS k
--       JOIN (
--         SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
--       ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
--       CROSS JOIN LATERAL (SELECT e.* FROM "oracle"."doc_1" AS e WHERE e."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS s
--       CROSS JOIN LATERAL (SELECT "jsonb_ivm"."oracle.doc_1.patch"(s."doc", p.p0) AS "doc" OFFSET 0) AS m
--       WHERE d."id" OPERATOR("pg_catalog".=) k."id"
--         AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
--       RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
--     )
--     SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits)"
-- PL/pgSQL function jsonb_ivm."oracle.doc_1.oracle.t2.update"() line 226 at SQL statement
-- after: INSERT INTO oracle.t2 AS t (id) VALUES (5) ON CONFLICT (id) DO UPDATE SET text_12 = excluded.text_12

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE FUNCTION oracle.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1';

CREATE OPERATOR oracle.= (FUNCTION = oracle.near, LEFTARG = int, RIGHTARG = int);

CREATE TABLE oracle.t1 (
  id bigint,
  upper_id bigint,
  PRIMARY KEY (id)
);

INSERT INTO oracle.t1 (id, upper_id) VALUES
  (6, 4),
  (2, 6);

CREATE TABLE oracle.t2 (
  id integer,
  t1_id bigint,
  t1_id2 bigint,
  boolean_1 boolean,
  text_12 text,
  PRIMARY KEY (id)
);

INSERT INTO oracle.t2 (id, t1_id, t1_id2, boolean_1, text_12) VALUES
  (5, 6, 5, false, '5');

-- view, allow full: oracle.doc_1
SELECT
  x0.id,
  jsonb_build_object(
    'row0', CASE WHEN x1.id IS NULL THEN NULL ELSE jsonb_build_object(
      'in0', (
        SELECT
          coalesce(jsonb_agg(jsonb_build_object('v_id', x2.id, 'in0', coalesce((SELECT NULL::jsonb), '[]')) ORDER BY x2.id), '[]')
        FROM oracle.t2 x2
        WHERE x1.id = x2.t1_id
          AND x2.boolean_1
      )
    ) END,
    'part00', (
      SELECT
        jsonb_agg(
          (
            SELECT x3
            FROM (
              SELECT
                (
                  SELECT jsonb_agg(NULL::jsonb ORDER BY x3.id) FILTER (WHERE x3.text_12 IS NULL)
                  FROM oracle.t2 x3
                  WHERE x3.t1_id2 = x2.id
                ) AS in0
              FROM oracle.t1 x2
              WHERE x1.t1_id = x2.id
            ) x3
          )
          ORDER BY x1.id
        )
      FROM oracle.t2 x1
      WHERE x0.id = x1.t1_id2
    )
  ) AS doc
FROM oracle.t1 x0
  LEFT JOIN oracle.t1 x1 ON x1.id = x0.upper_id;

-- changes
INSERT INTO oracle.t2 AS t (id) VALUES (5) ON CONFLICT (id) DO UPDATE SET text_12 = excluded.text_12;

