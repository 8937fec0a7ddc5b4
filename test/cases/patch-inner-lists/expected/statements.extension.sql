CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('note', note, 'lines', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label, 'count', ( SELECT count(*) AS count
                   FROM public.part p
                  WHERE (p.line_id = l.id)), 'parts', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'qty', p.qty, 'maker', ( SELECT m.name
                           FROM public.maker m
                          WHERE (m.id = p.maker_id)), 'screws', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
                           FROM public.screw s
                          WHERE (s.part_id = p.id)), '[]'::jsonb)) ORDER BY p."position", p.id) AS jsonb_agg
                   FROM public.part p
                  WHERE (p.line_id = l.id)), '[]'::jsonb), 'spares', COALESCE(( SELECT jsonb_agg(jsonb_build_array(p.id, p.qty) ORDER BY p."position" DESC, p.id DESC) AS jsonb_agg
                   FROM public.part p
                  WHERE ((p.line_id = l.id) AND p.spare)), '[]'::jsonb)) ORDER BY l.id) AS jsonb_agg
           FROM public.line l
          WHERE ((l.order_id = o.id) AND (NOT l.hidden))), '[]'::jsonb)) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046" ("id", "doc.lines") AS
SELECT
  id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label, 'count', (SELECT count(*) AS count
FROM public.part AS p
WHERE
  p.line_id = l.id), 'parts', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'qty', p.qty, 'maker', (SELECT m.name
FROM public.maker AS m
WHERE
  m.id = p.maker_id), 'screws', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
FROM public.screw AS s
WHERE
  s.part_id = p.id), '[]'::jsonb)) ORDER BY p."position", p.id) AS jsonb_agg
FROM public.part AS p
WHERE
  p.line_id = l.id), '[]'::jsonb), 'spares', COALESCE((SELECT jsonb_agg(jsonb_build_array(p.id, p.qty) ORDER BY p."position" DESC, p.id DESC) AS jsonb_agg
FROM public.part AS p
WHERE
  p.line_id = l.id
  AND p.spare), '[]'::jsonb)) ORDER BY l.id) AS jsonb_agg
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND NOT (l.hidden)), '[]'::jsonb) AS "doc.lines"
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines[].parts[].maker~57e7be185e" ("id", "l.id", "p.id", "doc.lines[].parts[].maker") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."doc.lines[].parts[].maker" AS "doc.lines[].parts[].maker"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
  "jsonb_ivm rows 2"."p.id" AS "p.id",
  "jsonb_ivm rows 2"."doc.lines[].parts[].maker" AS "doc.lines[].parts[].maker"
FROM public.line AS l, LATERAL ( SELECT
  p.id AS "p.id",
  (SELECT m.name
  FROM public.maker AS m
  WHERE
    m.id = p.maker_id) AS "doc.lines[].parts[].maker"
FROM public.part AS p
WHERE
  p.line_id = l.id ) AS "jsonb_ivm rows 2"
WHERE
  l.order_id = o.id
  AND NOT (l.hidden) ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" ("id", "l.id", "doc.lines[].count", "doc.lines[].parts", "doc.lines[].spares") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."doc.lines[].count" AS "doc.lines[].count",
  "jsonb_ivm rows 1"."doc.lines[].parts" AS "doc.lines[].parts",
  "jsonb_ivm rows 1"."doc.lines[].spares" AS "doc.lines[].spares"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
  (SELECT count(*) AS count
  FROM public.part AS p
  WHERE
    p.line_id = l.id) AS "doc.lines[].count",
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'qty', p.qty, 'maker', (SELECT m.name
FROM public.maker AS m
WHERE
  m.id = p.maker_id), 'screws', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
FROM public.screw AS s
WHERE
  s.part_id = p.id), '[]'::jsonb)) ORDER BY p."position", p.id) AS jsonb_agg
FROM public.part AS p
WHERE
  p.line_id = l.id), '[]'::jsonb) AS "doc.lines[].parts",
  COALESCE((SELECT jsonb_agg(jsonb_build_array(p.id, p.qty) ORDER BY p."position" DESC, p.id DESC) AS jsonb_agg
  FROM public.part AS p
  WHERE
    p.line_id = l.id
    AND p.spare), '[]'::jsonb) AS "doc.lines[].spares"
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND NOT (l.hidden) ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines[].parts[].screws~e6fd2b69e6" ("id", "l.id", "p.id", "doc.lines[].parts[].screws") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."doc.lines[].parts[].screws" AS "doc.lines[].parts[].screws"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
  "jsonb_ivm rows 2"."p.id" AS "p.id",
  "jsonb_ivm rows 2"."doc.lines[].parts[].screws" AS "doc.lines[].parts[].screws"
FROM public.line AS l, LATERAL ( SELECT
  p.id AS "p.id",
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
FROM public.screw AS s
WHERE
  s.part_id = p.id), '[]'::jsonb) AS "doc.lines[].parts[].screws"
FROM public.part AS p
WHERE
  p.line_id = l.id ) AS "jsonb_ivm rows 2"
WHERE
  l.order_id = o.id
  AND NOT (l.hidden) ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" ("id", "l.id", "doc.lines[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."doc.lines[]" AS "doc.lines[]"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
jsonb_build_object('id', l.id, 'label', l.label, 'count', (SELECT count(*) AS count
FROM public.part AS p
WHERE
  p.line_id = l.id), 'parts', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'qty', p.qty, 'maker', (SELECT m.name
FROM public.maker AS m
WHERE
  m.id = p.maker_id), 'screws', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
FROM public.screw AS s
WHERE
  s.part_id = p.id), '[]'::jsonb)) ORDER BY p."position", p.id) AS jsonb_agg
FROM public.part AS p
WHERE
  p.line_id = l.id), '[]'::jsonb), 'spares', COALESCE((SELECT jsonb_agg(jsonb_build_array(p.id, p.qty) ORDER BY p."position" DESC, p.id DESC) AS jsonb_agg
FROM public.part AS p
WHERE
  p.line_id = l.id
  AND p.spare), '[]'::jsonb)) AS "doc.lines[]"
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND NOT (l.hidden) ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" ("id", "l.id", "p.id", "doc.lines[].parts[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."doc.lines[].parts[]" AS "doc.lines[].parts[]"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
  "jsonb_ivm rows 2"."p.id" AS "p.id",
  "jsonb_ivm rows 2"."doc.lines[].parts[]" AS "doc.lines[].parts[]"
FROM public.line AS l, LATERAL ( SELECT
  p.id AS "p.id",
jsonb_build_object('id', p.id, 'qty', p.qty, 'maker', (SELECT m.name
FROM public.maker AS m
WHERE
  m.id = p.maker_id), 'screws', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC) AS jsonb_agg
FROM public.screw AS s
WHERE
  s.part_id = p.id), '[]'::jsonb)) AS "doc.lines[].parts[]"
FROM public.part AS p
WHERE
  p.line_id = l.id ) AS "jsonb_ivm rows 2"
WHERE
  l.order_id = o.id
  AND NOT (l.hidden) ) AS "jsonb_ivm rows 1";

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.lines in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines" FROM "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.lines in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.lines: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."order_id" FROM jsonb_ivm_new AS r
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
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."id", r."order_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")))
        ) END
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."order_id" OPERATOR("pg_catalog".=) s."order_id" OFFSET 0) AS r0 ON true
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
    PERFORM "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"(ivm.keys);
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
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  IF NOT (((NOT (new.hidden)) IS TRUE)) THEN RETURN NULL; END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, CASE WHEN (NOT (new.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.id" OPERATOR("pg_catalog".=) new."id"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ) ELSE '[]'::pg_catalog.jsonb END);
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
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.lines: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines
-- not less: more hangs on hidden, id, order_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id")), false),
    NOT coalesce(pg_catalog.bool_or((n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id")),
    pg_catalog.array_agg(n."order_id" ORDER BY n."id") FILTER (WHERE (n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("id", "order_id")
    ), reached ("id") AS (
      SELECT r0."order_id"
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id", v."order_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."order_id", o."id" IS DISTINCT FROM NULL), (n."id", n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "order_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."order_id"
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."label", t."hidden", t."id", t."order_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."line" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."order_id", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %1$s], "value": %2$s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('label', r0.label))
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      WITH changed AS (
        SELECT v."id", v."order_id", (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."hidden" IS DISTINCT FROM o."hidden") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."order_id", o."id" IS DISTINCT FROM NULL), (n."id", n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "order_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id") OR NOT ivm.paired)
      ), reached AS (
        SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."id",
          "jsonb_ivm"."public.documents.patch"(d."doc", CASE
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', s."id")))
          )
          WHEN s."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
               WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
               ORDER BY s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
               WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
               ORDER BY s."id" ASC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
          )
        END) AS "doc"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."order_id" OPERATOR("pg_catalog".=) s."order_id" OFFSET 0) AS r0 ON true
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
      PERFORM "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"(ivm.keys);
    END IF;
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
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  IF NOT (new."hidden" IS DISTINCT FROM old."hidden") THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.update"(d."doc", '"lines"', 'id', pg_catalog.to_jsonb(new."id"), pg_catalog.jsonb_build_object('label', new.label))
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF NOT (new."id" IS DISTINCT FROM old."id" OR new."hidden" IS DISTINCT FROM old."hidden") AND NOT (((NOT (new.hidden)) IS TRUE)) THEN RETURN NULL; END IF;
  IF (new."id" IS DISTINCT FROM old."id" OR new."hidden" IS DISTINCT FROM old."hidden") THEN
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, CASE WHEN (NOT (new.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.id" OPERATOR("pg_catalog".=) new."id"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (new."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (new."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ) ELSE pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id")))
      ) END);
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
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', coalesce((SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."l.id" OPERATOR("pg_catalog".=) new."id"), '{}'::pg_catalog.jsonb))
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
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.update.by.statement', 'jsonb_ivm.public.documents.public.line.update.by.row', 'read committed', '', '', '2', 'id', 'order_id', 'hidden', 'label');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.lines: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."order_id" FROM jsonb_ivm_old AS r
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
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."id", r."order_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (NOT (s.hidden)) IS TRUE AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")))
        ) END
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[]~e31105589c" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."l.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."order_id" OPERATOR("pg_catalog".=) s."order_id" OFFSET 0) AS r0 ON true
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
    PERFORM "jsonb_ivm"."public.documents.query.doc.lines~2a34d7c046"(ivm.keys);
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
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
BEGIN
  IF NOT (((NOT (old.hidden)) IS TRUE)) THEN RETURN NULL; END IF;
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.remove"(d."doc", '"lines"', 'id', pg_catalog.to_jsonb(old."id"))
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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.maker.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.maker, for the documents of public.documents
-- recompute doc.lines[].parts[].maker: nothing else in documents is made of its rows
-- not less: the documents that show maker at doc.lines[].parts[].maker are found by other rows
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
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
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
      SELECT DISTINCT r2."order_id", r2."id", r1."id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id", "p.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].parts[].maker" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].maker~57e7be185e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'maker'::text), 'value', q."doc.lines[].parts[].maker"))) AS v (place, edit)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.maker.insert"() IS 'answers insert on public.maker, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.maker.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.insert.by.statement"
AFTER TRUNCATE ON "public"."maker"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.maker.insert"('jsonb_ivm.public.documents.public.maker.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.insert"
AFTER INSERT ON "public"."maker" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.maker.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.maker.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.maker, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.lines[].parts[].maker: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show maker at doc.lines[].parts[].maker are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
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
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r2."order_id"
        FROM changed AS r0
        JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
        JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r2."order_id"
        FROM changed AS r0
        JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
        JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."maker" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r2."order_id", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %1$s, "parts", %2$s], "value": %3$s}', pg_catalog.json_build_object('id', r2."id"), pg_catalog.json_build_object('id', r1."id"), pg_catalog.json_build_object('maker', r0.name))
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), edits ("id", place, edit) AS (
      SELECT p."id", v.place, v.edit
      FROM (
        SELECT DISTINCT r2."order_id", r2."id", r1."id"
        FROM changed AS r0
        JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
        JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."order_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.id", "p.id")
      CROSS JOIN LATERAL (SELECT q."doc.lines[].parts[].maker" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].maker~57e7be185e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'maker'::text), 'value', q."doc.lines[].parts[].maker"))) AS v (place, edit)
    )
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.maker.update"() IS 'answers update on public.maker, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.maker.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.update.by.statement"
AFTER TRUNCATE ON "public"."maker"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.maker.update"('jsonb_ivm.public.documents.public.maker.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.update"
AFTER UPDATE ON "public"."maker" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.maker.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.maker.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.maker, for the documents of public.documents
-- recompute doc.lines[].parts[].maker: nothing else in documents is made of its rows
-- not less: the documents that show maker at doc.lines[].parts[].maker are found by other rows
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
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
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
      SELECT DISTINCT r2."order_id", r2."id", r1."id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.maker_id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id", "p.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].parts[].maker" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].maker~57e7be185e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'maker'::text), 'value', q."doc.lines[].parts[].maker"))) AS v (place, edit)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.maker.delete"() IS 'answers delete on public.maker, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.maker.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.delete.by.statement"
AFTER TRUNCATE ON "public"."maker"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.maker.delete"('jsonb_ivm.public.documents.public.maker.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.delete"
AFTER DELETE ON "public"."maker" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.maker.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.maker.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.maker, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.maker.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.maker.truncate"() IS 'answers truncate on public.maker, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.maker.truncate"
AFTER TRUNCATE ON "public"."maker"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.maker.truncate"();

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
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
    FROM (
      SELECT t."note", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
    FROM (
      SELECT t."note", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() IS 'answers update on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"('jsonb_ivm.public.documents.public.orders.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.orders, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
  FROM (
    SELECT new."note" AS "note", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"() IS 'answers update of one row on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.row"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"('jsonb_ivm.public.documents.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.update.by.statement', 'jsonb_ivm.public.documents.public.orders.update.by.row', 'read committed', '', '', '1', 'id', 'note');

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
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
-- recompute doc.lines[].count, doc.lines[].parts, doc.lines[].spares: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts, doc.lines[].spares
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.maker_id), 0) AS number
      FROM (
        SELECT r."id", r."maker_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.maker_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."line_id", r."maker_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
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
  LOOP
    WITH changed AS (
      SELECT r."id", r."line_id", r."maker_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', q."doc.lines[].parts") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', (SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
               ORDER BY s."position" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
               ORDER BY s."position" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', q."doc.lines[].spares") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN CASE WHEN (r0.spare) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', jsonb_build_array(r0.id, r0.qty),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
               ORDER BY s."position" ASC, s."id" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
               ORDER BY s."position" DESC, s."id" DESC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")), 'value', jsonb_build_array(r0.id, r0.qty))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", v.place, v.edit, 1
      FROM (
        SELECT DISTINCT r1."order_id", r1."id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.id")
      CROSS JOIN LATERAL (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', q."doc.lines[].count"))) AS v (place, edit)
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert"() IS 'answers insert on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.insert.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.insert"('jsonb_ivm.public.documents.public.part.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.part, for the documents of public.documents
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  now record;
  document0 jsonb;
BEGIN
  IF new.maker_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.maker_id), 0));
  END IF;
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."order_id", r1."id"
    FROM (
      SELECT new."line_id" AS "line_id"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', (SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
         WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.<) (new."position", new."id")
         ORDER BY s."position" DESC, s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
         WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.>) (new."position", new."id")
         ORDER BY s."position" ASC, s."id" ASC LIMIT 1)
      )
      )
    )
     || CASE WHEN (new.spare) IS TRUE THEN pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', jsonb_build_array(new.id, new.qty),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
         WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.>) (new."position", new."id")
         ORDER BY s."position" ASC, s."id" ASC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
         WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.<) (new."position", new."id")
         ORDER BY s."position" DESC, s."id" DESC LIMIT 1)
      )
      )
    ) ELSE '[]'::pg_catalog.jsonb END
     || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id"))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."order_id", r1."id"
      FROM (
        SELECT new."line_id" AS "line_id"
      ) AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert.row"() IS 'answers insert of one row on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.insert.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.insert.row"('jsonb_ivm.public.documents.public.part.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.insert"
AFTER INSERT ON "public"."part" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.insert.by.statement', 'jsonb_ivm.public.documents.public.part.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.part, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
-- recompute doc.lines[].count, doc.lines[].parts, doc.lines[].spares: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts, doc.lines[].spares
-- not less: more hangs on id, line_id, maker_id, position, spare than what they show
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  whole boolean := false;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."spare" IS DISTINCT FROM o."spare")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare")),
    pg_catalog.array_agg(n."line_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare")),
    pg_catalog.array_agg(n."maker_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.maker_id), 0) AS number
      FROM (
        SELECT n."id", n."maker_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."maker_id" IS DISTINCT FROM o."maker_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.maker_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("id", "line_id", "maker_id")
      ), reached ("id") AS (
        SELECT r1."order_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id", v."line_id", v."maker_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."line_id", o."maker_id", o."id" IS DISTINCT FROM NULL), (n."id", n."line_id", n."maker_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "line_id", "maker_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."order_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."id", t."line_id", t."maker_id", t."position", t."spare"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."part" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."order_id", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %1$s, "parts", %2$s], "value": %3$s}', pg_catalog.json_build_object('id', r1."id"), pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('qty', r0.qty))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      UNION ALL
      SELECT r1."order_id", 0, pg_catalog.format('{"op": "set", "path": ["lines", %1$s, "spares", %2$s, 1], "value": %3$s}', pg_catalog.json_build_object('id', r1."id"), pg_catalog.json_build_object('0', r0."id"), coalesce(pg_catalog.to_json(r0.qty)::text, 'null'))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    LOOP
      WITH changed AS (
        SELECT v."id", v."line_id", v."maker_id", (n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."spare" IS DISTINCT FROM o."spare") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."line_id", o."maker_id", o."id" IS DISTINCT FROM NULL), (n."id", n."line_id", n."maker_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "line_id", "maker_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."line_id" IS DISTINCT FROM o."line_id" OR n."maker_id" IS DISTINCT FROM o."maker_id" OR n."position" IS DISTINCT FROM o."position" OR n."qty" IS DISTINCT FROM o."qty" OR n."spare" IS DISTINCT FROM o."spare") OR NOT ivm.paired)
      ), edits ("id", place, edit, step) AS (
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1."order_id" IS DISTINCT FROM NULL
          ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."l.id")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', q."doc.lines[].parts") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', (SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
                 WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
                 ORDER BY s."position" DESC, s."id" DESC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
                 WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
                 ORDER BY s."position" ASC, s."id" ASC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
            )
          END AS edits
          FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
        UNION ALL
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1."order_id" IS DISTINCT FROM NULL
          ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."l.id")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', q."doc.lines[].spares") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN CASE WHEN (r0.spare) IS TRUE THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', jsonb_build_array(r0.id, r0.qty),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
                 WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
                 ORDER BY s."position" ASC, s."id" ASC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
                 WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
                 ORDER BY s."position" DESC, s."id" DESC LIMIT 1)
              )
              )
            ) ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")))
            ) END
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")), 'value', jsonb_build_array(r0.id, r0.qty))
            )
          END AS edits
          FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
        UNION ALL
        SELECT p."id", v.place, v.edit, 1
        FROM (
          SELECT DISTINCT r1."order_id", r1."id"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."order_id" IS DISTINCT FROM NULL
        ) AS p ("id", "l.id")
        CROSS JOIN LATERAL (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
        CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', q."doc.lines[].count"))) AS v (place, edit)
      )
      , written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = coalesce(m."doc", s."doc")
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN (
          SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
        ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
        JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
        CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
        WHERE d."id" OPERATOR("pg_catalog".=) k."id"
          AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
        RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
      )
      SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
      EXIT WHEN NOT ivm.whole;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.update"() IS 'answers update on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.update.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.update"('jsonb_ivm.public.documents.public.part.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.part, for the documents of public.documents
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  now record;
  document0 jsonb;
BEGIN
  IF (new."id" IS DISTINCT FROM old."id" OR new."maker_id" IS DISTINCT FROM old."maker_id") AND new.maker_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.maker_id), 0));
  END IF;
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."order_id", r1."id"
    FROM (
      SELECT new."line_id" AS "line_id"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    IF (new."position" IS DISTINCT FROM old."position" OR new."spare" IS DISTINCT FROM old."spare") THEN
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', (SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
           WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.<) (new."position", new."id")
           ORDER BY s."position" DESC, s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
           WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.>) (new."position", new."id")
           ORDER BY s."position" ASC, s."id" ASC LIMIT 1)
        )
        )
      )
       || CASE WHEN (new.spare) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', jsonb_build_array(new.id, new.qty),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
           WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.>) (new."position", new."id")
           ORDER BY s."position" ASC, s."id" ASC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
           WHERE s."line_id" OPERATOR("pg_catalog".=) new."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.<) (new."position", new."id")
           ORDER BY s."position" DESC, s."id" DESC LIMIT 1)
        )
        )
      ) ELSE pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', new."id")))
      ) END
       || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id"))
      ))
      INTO ivm.document0
      FROM (
        SELECT r1."order_id", r1."id"
        FROM (
          SELECT new."line_id" AS "line_id"
        ) AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.id")
      WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    ELSE
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', coalesce((SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"), '{}'::pg_catalog.jsonb))
      )
       || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', new."id")), 'value', jsonb_build_array(new.id, new.qty))
      )
       || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id"))
      ))
      INTO ivm.document0
      FROM (
        SELECT r1."order_id", r1."id"
        FROM (
          SELECT new."line_id" AS "line_id"
        ) AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.id")
      WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.update.row"() IS 'answers update of one row on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.update.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.update.row"('jsonb_ivm.public.documents.public.part.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.update"
AFTER UPDATE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.update.by.statement', 'jsonb_ivm.public.documents.public.part.update.by.row', 'read committed', '', '', '2', 'id', 'line_id', 'maker_id', 'position', 'qty', 'spare');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.part, for the documents of public.documents
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
-- recompute doc.lines[].count, doc.lines[].parts, doc.lines[].spares: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts, doc.lines[].spares
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."line_id", r."maker_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
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
  LOOP
    WITH changed AS (
      SELECT r."id", r."line_id", r."maker_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', q."doc.lines[].parts") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text), 'value', (SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
               ORDER BY s."position" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
               ORDER BY s."position" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."doc.lines[].parts[]" FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[]~29d4ed2f16" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."order_id", r1."id", r0."id", r0."line_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."line_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', q."doc.lines[].spares") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN CASE WHEN (r0.spare) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text), 'value', jsonb_build_array(r0.id, r0.qty),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.>) (r0."position", r0."id")
               ORDER BY s."position" ASC, s."id" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('0', s."id") FROM "public"."part" AS s
               WHERE s."line_id" OPERATOR("pg_catalog".=) r0."line_id" AND (s.spare) IS TRUE AND (s."position", s."id") OPERATOR(pg_catalog.<) (r0."position", r0."id")
               ORDER BY s."position" DESC, s."id" DESC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', r0."id")), 'value', jsonb_build_array(r0.id, r0.qty))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", v.place, v.edit, 1
      FROM (
        SELECT DISTINCT r1."order_id", r1."id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."order_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.id")
      CROSS JOIN LATERAL (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', q."doc.lines[].count"))) AS v (place, edit)
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() IS 'answers delete on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.delete.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.delete"('jsonb_ivm.public.documents.public.part.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.part.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.part, for the documents of public.documents
-- patch the array element, recompute doc.lines[].count: its place among its neighbours tells that of its element, in the element that it leads to
-- not less at doc.lines[].count: within elements and rows, what is no list is computed
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."order_id", r1."id"
    FROM (
      SELECT old."line_id" AS "line_id"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', old."id")))
    )
     || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'spares'::text, pg_catalog.jsonb_build_object('0', old."id")))
    )
     || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'count'::text), 'value', (SELECT q."doc.lines[].count" FROM "jsonb_ivm"."public.documents.query.doc.lines[].count, doc.lines[~8c4a70d01d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id"))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."order_id", r1."id"
      FROM (
        SELECT old."line_id" AS "line_id"
      ) AS r0
      JOIN "public"."line" AS r1 ON r0.line_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete.row"() IS 'answers delete of one row on public.part, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.part.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.delete.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.part.delete.row"('jsonb_ivm.public.documents.public.part.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.part.delete"
AFTER DELETE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.part.delete.by.statement', 'jsonb_ivm.public.documents.public.part.delete.by.row', 'read committed', '', '', '0');

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.screw, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[].parts[].screws: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts[].screws
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."part_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
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
  LOOP
    WITH changed AS (
      SELECT r."no", r."part_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."order_id", r2."id", r1."id", r0."no", r0."part_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
          WHERE r2."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "p.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id", s."p.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."screw" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."part_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', q."doc.lines[].parts[].screws") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."part_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', jsonb_build_object('no', r0.no, 'size', r0.size),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
               WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
               WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'size', r0.size))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].screws~e6fd2b69e6" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.insert"() IS 'answers insert on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.insert.by.statement"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.insert"('jsonb_ivm.public.documents.public.screw.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.screw, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r2."order_id", r2."id", r1."id"
    FROM (
      SELECT new."part_id" AS "part_id"
    ) AS r0
    JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
    JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
    WHERE r2."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id", "p.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', jsonb_build_object('no', new.no, 'size', new.size),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
         WHERE s."part_id" OPERATOR("pg_catalog".=) new."part_id" AND (s."no") OPERATOR(pg_catalog.>) (new."no")
         ORDER BY s."no" ASC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
         WHERE s."part_id" OPERATOR("pg_catalog".=) new."part_id" AND (s."no") OPERATOR(pg_catalog.<) (new."no")
         ORDER BY s."no" DESC LIMIT 1)
      )
      )
    ))
    INTO ivm.document0
    FROM (
      SELECT r2."order_id", r2."id", r1."id"
      FROM (
        SELECT new."part_id" AS "part_id"
      ) AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id", "p.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id";
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.insert.row"() IS 'answers insert of one row on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.insert.by.row"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.insert.row"('jsonb_ivm.public.documents.public.screw.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.insert"
AFTER INSERT ON "public"."screw" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.screw.insert.by.statement', 'jsonb_ivm.public.documents.public.screw.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.screw, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[].parts[].screws: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts[].screws
-- not less: more hangs on no, part_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  whole boolean := false;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."part_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."part_id"),
    coalesce(pg_catalog.bool_or((n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id" OR ROW(n."size")::record OPERATOR(pg_catalog.*<>) ROW(o."size")::record)), false),
    NOT coalesce(pg_catalog.bool_or((n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id")), false),
    pg_catalog.array_agg(n."part_id" ORDER BY n."part_id", n."no") FILTER (WHERE (n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id" OR ROW(n."size")::record OPERATOR(pg_catalog.*<>) ROW(o."size")::record)),
    pg_catalog.array_agg(n."no" ORDER BY n."part_id", n."no") FILTER (WHERE (n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id" OR ROW(n."size")::record OPERATOR(pg_catalog.*<>) ROW(o."size")::record))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."part_id" OPERATOR("pg_catalog".=) n."part_id" AND o."no" OPERATOR("pg_catalog".=) n."no";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("part_id")
      ), reached ("id") AS (
        SELECT r2."order_id"
        FROM changed AS r0
        JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."part_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."part_id" OPERATOR("pg_catalog".=) n."part_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
        CROSS JOIN LATERAL (VALUES (o."part_id", o."part_id" IS DISTINCT FROM NULL), (n."part_id", n."part_id" IS DISTINCT FROM NULL)) AS v ("part_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id" OR ROW(n."size")::record OPERATOR(pg_catalog.*<>) ROW(o."size")::record) OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r2."order_id"
        FROM changed AS r0
        JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."size", t."no", t."part_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("part_id", "no")
      JOIN "public"."screw" AS t ON t."part_id" OPERATOR("pg_catalog".=) k."part_id" AND t."no" OPERATOR("pg_catalog".=) k."no"
    ), edits ("id", place, edit) AS (
      SELECT r2."order_id", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %1$s, "parts", %2$s, "screws", %3$s], "value": %4$s}', pg_catalog.json_build_object('id', r2."id"), pg_catalog.json_build_object('id', r1."id"), pg_catalog.json_build_object('no', r0."no"), pg_catalog.json_build_object('size', r0.size))
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    LOOP
      WITH changed AS (
        SELECT v."no", v."part_id", (n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."part_id" OPERATOR("pg_catalog".=) n."part_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
        CROSS JOIN LATERAL (VALUES (o."no", o."part_id", o."part_id" IS DISTINCT FROM NULL), (n."no", n."part_id", n."part_id" IS DISTINCT FROM NULL)) AS v ("no", "part_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."no" IS DISTINCT FROM o."no" OR n."part_id" IS DISTINCT FROM o."part_id" OR ROW(n."size")::record OPERATOR(pg_catalog.*<>) ROW(o."size")::record) OR NOT ivm.paired)
      ), edits ("id", place, edit, step) AS (
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r2."order_id", r2."id", r1."id", r0."no", r0."part_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2."order_id" IS DISTINCT FROM NULL
          ) AS s ("id", "l.id", "p.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."l.id", s."p.id")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."screw" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."part_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', q."doc.lines[].parts[].screws") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."part_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', jsonb_build_object('no', r0.no, 'size', r0.size),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
                 WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
                 ORDER BY s."no" ASC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
                 WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
                 ORDER BY s."no" DESC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'size', r0.size))
            )
          END AS edits
          FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].screws~e6fd2b69e6" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      )
      , written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = coalesce(m."doc", s."doc")
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN (
          SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
        ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
        JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
        CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
        WHERE d."id" OPERATOR("pg_catalog".=) k."id"
          AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
        RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
      )
      SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
      EXIT WHEN NOT ivm.whole;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.update"() IS 'answers update on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.update.by.statement"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.update"('jsonb_ivm.public.documents.public.screw.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.screw, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT r2."order_id" AS link0, pg_catalog.jsonb_build_object('lines', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r2."id") || pg_catalog.jsonb_build_object('parts', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r1."id") || pg_catalog.jsonb_build_object('screws', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('no', r0."no") || '{}'::pg_catalog.jsonb)))))) AS way0, NULL AS element0, (pg_catalog.format('[{"op": "merge", "path": ["lines", %1$s, "parts", %2$s, "screws", %3$s], "value": %4$s}]', pg_catalog.json_build_object('id', r2."id"), pg_catalog.json_build_object('id', r1."id"), pg_catalog.json_build_object('no', r0."no"), pg_catalog.json_build_object('size', r0.size)))::pg_catalog.jsonb AS change0
  INTO ivm.now
  FROM (
    SELECT new."size" AS "size", new."no" AS "no", new."part_id" AS "part_id"
  ) AS r0
  JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
  JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
  WHERE r2."order_id" IS DISTINCT FROM NULL;
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", ivm.now.change0)
  WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0
  AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now.link0 THEN d."doc" @> ivm.now.way0 END;
  IF FOUND THEN RETURN NULL; END IF;
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r2."order_id", r2."id", r1."id"
    FROM (
      SELECT new."part_id" AS "part_id"
    ) AS r0
    JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
    JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
    WHERE r2."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id", "p.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', new."no")), 'value', jsonb_build_object('no', new.no, 'size', new.size))
    ))
    INTO ivm.document0
    FROM (
      SELECT r2."order_id", r2."id", r1."id"
      FROM (
        SELECT new."part_id" AS "part_id"
      ) AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id", "p.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.update.row"() IS 'answers update of one row on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.update.by.row"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.update.row"('jsonb_ivm.public.documents.public.screw.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.update"
AFTER UPDATE ON "public"."screw" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.screw.update.by.statement', 'jsonb_ivm.public.documents.public.screw.update.by.row', 'read committed', '', '', '2', 'no', 'part_id', 'size');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.screw, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[].parts[].screws: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[].parts[].screws
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."part_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
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
  LOOP
    WITH changed AS (
      SELECT r."no", r."part_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."order_id", r2."id", r1."id", r0."no", r0."part_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
          WHERE r2."order_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.id", "p.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.id", s."p.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."screw" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."part_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', q."doc.lines[].parts[].screws") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."part_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text), 'value', jsonb_build_object('no', r0.no, 'size', r0.size),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
               WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."screw" AS s
               WHERE s."part_id" OPERATOR("pg_catalog".=) r0."part_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'size', r0.size))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.lines[].parts[].screws~e6fd2b69e6" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.delete"() IS 'answers delete on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.delete.by.statement"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.delete"('jsonb_ivm.public.documents.public.screw.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.screw, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r2."order_id", r2."id", r1."id"
    FROM (
      SELECT old."part_id" AS "part_id"
    ) AS r0
    JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
    JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
    WHERE r2."order_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.id", "p.id")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'parts'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'screws'::text, pg_catalog.jsonb_build_object('no', old."no")))
    ))
    INTO ivm.document0
    FROM (
      SELECT r2."order_id", r2."id", r1."id"
      FROM (
        SELECT old."part_id" AS "part_id"
      ) AS r0
      JOIN "public"."part" AS r1 ON r0.part_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."line" AS r2 ON r1.line_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id", "p.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.delete.row"() IS 'answers delete of one row on public.screw, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.delete.by.row"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.delete.row"('jsonb_ivm.public.documents.public.screw.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.delete"
AFTER DELETE ON "public"."screw" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.screw.delete.by.statement', 'jsonb_ivm.public.documents.public.screw.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.screw.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.screw, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.screw.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.screw.truncate"() IS 'answers truncate on public.screw, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.screw.truncate"
AFTER TRUNCATE ON "public"."screw"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.screw.truncate"();

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
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
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
