CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('list', COALESCE(( SELECT jsonb_agg(jsonb_build_object('place', l.place, 'parts', ( SELECT COALESCE(jsonb_object_agg(p.code, p.qty), '{}'::jsonb) AS "coalesce"
                   FROM public.part p
                  WHERE ((p.order_id = l.order_id) AND (p.place = l.place)))) ORDER BY l.place) AS jsonb_agg
           FROM public.line l
          WHERE (l.order_id = o.id)), '[]'::jsonb), 'map', COALESCE(( SELECT jsonb_object_agg(l.place, jsonb_build_object('parts', COALESCE(( SELECT jsonb_object_agg(p.code, jsonb_build_object('qty', p.qty)) AS jsonb_object_agg
                   FROM public.part p
                  WHERE ((p.order_id = l.order_id) AND (p.place = l.place) AND (NOT p.hidden))), '{}'::jsonb), 'product', ( SELECT jsonb_build_object('id', r.id, 'name', r.name) AS jsonb_build_object
                   FROM public.product r
                  WHERE (r.id = l.product_id)))) AS jsonb_object_agg
           FROM public.line l
          WHERE (l.order_id = o.id)), '{}'::jsonb)) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee" ("id", "doc.list", "doc.map") AS
SELECT
  id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('place', l.place, 'parts', (SELECT
  COALESCE(jsonb_object_agg(p.code, p.qty), '{}'::jsonb) AS "coalesce"
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place)) ORDER BY l.place) AS jsonb_agg
FROM public.line AS l
WHERE
  l.order_id = o.id), '[]'::jsonb) AS "doc.list",
COALESCE((SELECT jsonb_object_agg(l.place, jsonb_build_object('parts', COALESCE((SELECT jsonb_object_agg(p.code, jsonb_build_object('qty', p.qty)) AS jsonb_object_agg
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place
  AND NOT (p.hidden)), '{}'::jsonb), 'product', (SELECT jsonb_build_object('id', r.id, 'name', r.name) AS jsonb_build_object
FROM public.product AS r
WHERE
  r.id = l.product_id))) AS jsonb_object_agg
FROM public.line AS l
WHERE
  l.order_id = o.id), '{}'::jsonb) AS "doc.map"
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.list[].parts~a73428e63d" ("id", "l.place", "doc.list[].parts") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.list[].parts" AS "doc.list[].parts"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT
    COALESCE(jsonb_object_agg(p.code, p.qty), '{}'::jsonb) AS "coalesce"
  FROM public.part AS p
  WHERE
    p.order_id = l.order_id
    AND p.place = l.place) AS "doc.list[].parts"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.map{}.parts~5946eb747f" ("id", "l.place", "doc.map{}.parts") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.map{}.parts" AS "doc.map{}.parts"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
COALESCE((SELECT jsonb_object_agg(p.code, jsonb_build_object('qty', p.qty)) AS jsonb_object_agg
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place
  AND NOT (p.hidden)), '{}'::jsonb) AS "doc.map{}.parts"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.map{}.product~d9f213a12f" ("id", "l.place", "doc.map{}.product") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.map{}.product" AS "doc.map{}.product"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT jsonb_build_object('id', r.id, 'name', r.name) AS jsonb_build_object
  FROM public.product AS r
  WHERE
    r.id = l.product_id) AS "doc.map{}.product"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" ("id", "l.place", "doc.list[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.list[]" AS "doc.list[]"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
jsonb_build_object('place', l.place, 'parts', (SELECT
  COALESCE(jsonb_object_agg(p.code, p.qty), '{}'::jsonb) AS "coalesce"
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place)) AS "doc.list[]"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" ("id", "l.place", "doc.map{}") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.map{}" AS "doc.map{}"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
jsonb_build_object('parts', COALESCE((SELECT jsonb_object_agg(p.code, jsonb_build_object('qty', p.qty)) AS jsonb_object_agg
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place
  AND NOT (p.hidden)), '{}'::jsonb), 'product', (SELECT jsonb_build_object('id', r.id, 'name', r.name) AS jsonb_build_object
FROM public.product AS r
WHERE
  r.id = l.product_id)) AS "doc.map{}"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.recompute"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."documents" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute"("jsonb_ivm"."public.documents.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.documents.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."documents" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.list, doc.map in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.list", q."doc.map" FROM "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('list', f."doc.list", 'map', f."doc.map"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.list, doc.map in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
-- recompute doc.list, doc.map: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.list, doc.map
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists and maps are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."order_id", r."place", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c."order_id", c."place", c."jsonb_ivm placed", pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows", pg_catalog.array_agg(DISTINCT c."place") AS "jsonb_ivm entries 0"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id", c."order_id", c."place", c."jsonb_ivm placed"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."order_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["list"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["map"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place")) FILTER (WHERE r0."order_id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('map'::text, k.key::text))) FILTER (WHERE r0."order_id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."place" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."order_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() IS 'answers insert on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"('jsonb_ivm.public.documents.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["list"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
         ORDER BY s."place" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
         ORDER BY s."place" ASC LIMIT 1)
      )
      )
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, new."place"::text), 'value', (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"))
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"('jsonb_ivm.public.documents.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.insert.by.statement', 'jsonb_ivm.public.documents.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
-- recompute doc.list, doc.map: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.list, doc.map
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."order_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."order_id"),
    coalesce(pg_catalog.bool_or((n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."order_id", n."place", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        WHERE CASE WHEN n."order_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."order_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id", v."place", v."product_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."product_id", o."order_id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."product_id", n."order_id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "product_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists and maps are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT v."order_id", v."place", (n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."order_id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."order_id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired)
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c."order_id", c."place", c."jsonb_ivm placed", pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows", pg_catalog.array_agg(DISTINCT c."place") AS "jsonb_ivm entries 0"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id", c."order_id", c."place", c."jsonb_ivm placed"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."order_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["list"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["map"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place")) FILTER (WHERE r0."order_id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('map'::text, k.key::text))) FILTER (WHERE r0."order_id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."place" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."order_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() IS 'answers update on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update"('jsonb_ivm.public.documents.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF (new."order_id" IS DISTINCT FROM old."order_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF (new."place" IS DISTINCT FROM old."place") THEN
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', new."place"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["list"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
           ORDER BY s."place" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
           ORDER BY s."place" ASC LIMIT 1)
        )
        )
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, new."place"::text), 'value', (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', new."place")), 'value', coalesce((SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"), '{}'::pg_catalog.jsonb))
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, new."place"::text), 'value', (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"('jsonb_ivm.public.documents.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.update.by.statement', 'jsonb_ivm.public.documents.public.line.update.by.row', 'read committed', '', '', '2', 'order_id', 'place', 'product_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
-- recompute doc.list, doc.map: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.list, doc.map
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists and maps are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."order_id", r."place", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c."order_id", c."place", c."jsonb_ivm placed", pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows", pg_catalog.array_agg(DISTINCT c."place") AS "jsonb_ivm entries 0"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id", c."order_id", c."place", c."jsonb_ivm placed"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."order_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["list"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."doc.list[]" FROM "jsonb_ivm"."public.documents.query.doc.list[]~f1dfc16be8" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["map"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.map{}" FROM "jsonb_ivm"."public.documents.query.doc.map{}~30a85c7665" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place")) FILTER (WHERE r0."order_id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('map'::text, k.key::text))) FILTER (WHERE r0."order_id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."place" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."order_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.list, doc.map~caa9982eee"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() IS 'answers delete on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"('jsonb_ivm.public.documents.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; its entry goes by a key that no other row of the map has
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', old."place")))
  ) || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('map'::text, old."place"::text))
  ))
  WHERE d."id" OPERATOR("pg_catalog".=) old."order_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"('jsonb_ivm.public.documents.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.delete.by.statement', 'jsonb_ivm.public.documents.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"('jsonb_ivm.public.documents.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() IS 'answers update on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"('jsonb_ivm.public.documents.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"('jsonb_ivm.public.documents.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.part, for the documents of public.documents
-- recompute doc.list[].parts, doc.map{}.parts: nothing else in documents is made of its rows
-- not less at doc.list[].parts: within elements and rows, what is no list is computed
-- not less at doc.map{}.parts: within elements and rows, what is no list is computed
-- not less: the documents that show part at doc.list[].parts{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."order_id", r."place" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."order_id", r."place" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.list[].parts" FROM "jsonb_ivm"."public.documents.query.doc.list[].parts~a73428e63d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', p."l.place"), 'parts'::text), 'value', q."doc.list[].parts"))) AS v (place, edit)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.parts" FROM "jsonb_ivm"."public.documents.query.doc.map{}.parts~5946eb747f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'parts'::text), 'value', q."doc.map{}.parts"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert"() IS 'answers insert on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.insert.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.insert"('jsonb_ivm.public.documents.public.part.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.insert"
AFTER INSERT ON "public"."part" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.part, for the documents of public.documents
-- recompute doc.list[].parts, doc.map{}.parts: nothing else in documents is made of its rows
-- not less at doc.list[].parts: within elements and rows, what is no list is computed
-- not less at doc.map{}.parts: within elements and rows, what is no list is computed
-- not less: the documents that show part at doc.list[].parts{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."order_id", v."place"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."order_id", v."place"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.list[].parts" FROM "jsonb_ivm"."public.documents.query.doc.list[].parts~a73428e63d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', p."l.place"), 'parts'::text), 'value', q."doc.list[].parts"))) AS v (place, edit)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.parts" FROM "jsonb_ivm"."public.documents.query.doc.map{}.parts~5946eb747f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'parts'::text), 'value', q."doc.map{}.parts"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.update"() IS 'answers update on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.update.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.update"('jsonb_ivm.public.documents.public.part.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.update"
AFTER UPDATE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.update.by.statement', '', '', '', '', '0', 'code', 'hidden', 'order_id', 'place', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.part, for the documents of public.documents
-- recompute doc.list[].parts, doc.map{}.parts: nothing else in documents is made of its rows
-- not less at doc.list[].parts: within elements and rows, what is no list is computed
-- not less at doc.map{}.parts: within elements and rows, what is no list is computed
-- not less: the documents that show part at doc.list[].parts{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."order_id", r."place" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."order_id", r."place" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.list[].parts" FROM "jsonb_ivm"."public.documents.query.doc.list[].parts~a73428e63d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('list'::text, pg_catalog.jsonb_build_object('place', p."l.place"), 'parts'::text), 'value', q."doc.list[].parts"))) AS v (place, edit)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.parts" FROM "jsonb_ivm"."public.documents.query.doc.map{}.parts~5946eb747f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'parts'::text), 'value', q."doc.map{}.parts"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() IS 'answers delete on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.delete.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.delete"('jsonb_ivm.public.documents.public.part.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.delete"
AFTER DELETE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.part, for the documents of public.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.truncate"() IS 'answers truncate on public.part, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.truncate"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.documents
-- recompute doc.map{}.product: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.map{}.product are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.product" FROM "jsonb_ivm"."public.documents.query.doc.map{}.product~d9f213a12f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'product'::text), 'value', q."doc.map{}.product"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() IS 'answers insert on public.product, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.insert"('jsonb_ivm.public.documents.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.documents
-- recompute doc.map{}.product: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.map{}.product are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.product" FROM "jsonb_ivm"."public.documents.query.doc.map{}.product~d9f213a12f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'product'::text), 'value', q."doc.map{}.product"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.update"() IS 'answers update on public.product, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.update"('jsonb_ivm.public.documents.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.product.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.documents
-- recompute doc.map{}.product: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.map{}.product are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.map{}.product" FROM "jsonb_ivm"."public.documents.query.doc.map{}.product~d9f213a12f" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('map'::text, p."l.place"::text, 'product'::text), 'value', q."doc.map{}.product"), pg_catalog.jsonb_build_object('map', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() IS 'answers delete on public.product, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.delete"('jsonb_ivm.public.documents.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.documents.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_custom_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "extra_float_digits" = '1'
SET "bytea_output" = 'hex'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  after text := $1;
  most integer := $2;
  keys "jsonb_ivm"."public.documents.key"[];
  position "jsonb_ivm"."public.documents.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.documents.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."documents" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.documents.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."documents" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.documents.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."documents" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
