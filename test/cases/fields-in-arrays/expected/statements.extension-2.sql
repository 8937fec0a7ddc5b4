CREATE VIEW "jsonb_ivm"."public.nested.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('placed', placed, 'lines', ( SELECT jsonb_agg(jsonb_build_array(l.place, l.qty, ( SELECT t.name
                   FROM public.product t
                  WHERE (t.id = l.product_id)), COALESCE(( SELECT jsonb_agg(jsonb_build_array(r.weight, r.id, r.note, l.note) ORDER BY r.id) AS jsonb_agg
                   FROM public.part r
                  WHERE ((r.purchase_id = l.purchase_id) AND (r.place = l.place))), '[]'::jsonb), COALESCE(( SELECT t.price
                   FROM public.product t
                  WHERE (t.id = l.product_id)), ('-1'::integer)::numeric)) ORDER BY l.place) AS jsonb_agg
           FROM public.line l
          WHERE (l.purchase_id = p.id))) AS doc
   FROM public.purchase p;

CREATE VIEW "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7" ("id", "doc.lines") AS
SELECT
  id AS id,
(SELECT jsonb_agg(jsonb_build_array(l.place, l.qty, (SELECT t.name
FROM public.product AS t
WHERE
  t.id = l.product_id), COALESCE((SELECT jsonb_agg(jsonb_build_array(r.weight, r.id, r.note, l.note) ORDER BY r.id) AS jsonb_agg
FROM public.part AS r
WHERE
  r.purchase_id = l.purchase_id
  AND r.place = l.place), '[]'::jsonb), COALESCE((SELECT t.price
FROM public.product AS t
WHERE
  t.id = l.product_id), CAST('-1'::int AS numeric))) ORDER BY l.place) AS jsonb_agg
FROM public.line AS l
WHERE
  l.purchase_id = p.id) AS "doc.lines"
FROM public.purchase AS p;

CREATE VIEW "jsonb_ivm"."public.nested.query.doc.lines[][3]~3aee192614" ("id", "l.place", "doc.lines[][3]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.lines[][3]" AS "doc.lines[][3]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  COALESCE((SELECT jsonb_agg(jsonb_build_array(r.weight, r.id, r.note, l.note) ORDER BY r.id) AS jsonb_agg
  FROM public.part AS r
  WHERE
    r.purchase_id = l.purchase_id
    AND r.place = l.place), '[]'::jsonb) AS "doc.lines[][3]"
FROM public.line AS l
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.nested.query.doc.lines[][2], doc.lines[][4]~b76e09fd40" ("id", "l.place", "doc.lines[][2]", "doc.lines[][4]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.lines[][2]" AS "doc.lines[][2]",
  "jsonb_ivm rows 1"."doc.lines[][4]" AS "doc.lines[][4]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT t.name
  FROM public.product AS t
  WHERE
    t.id = l.product_id) AS "doc.lines[][2]",
  COALESCE((SELECT t.price
  FROM public.product AS t
  WHERE
    t.id = l.product_id), CAST('-1'::int AS numeric)) AS "doc.lines[][4]"
FROM public.line AS l
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" ("id", "l.place", "r.id", "doc.lines[][3][]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."r.id" AS "r.id",
  "jsonb_ivm rows 1"."doc.lines[][3][]" AS "doc.lines[][3][]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  "jsonb_ivm rows 2"."r.id" AS "r.id",
  "jsonb_ivm rows 2"."doc.lines[][3][]" AS "doc.lines[][3][]"
FROM public.line AS l, LATERAL ( SELECT
  r.id AS "r.id",
  jsonb_build_array(r.weight, r.id, r.note, l.note) AS "doc.lines[][3][]"
FROM public.part AS r
WHERE
  r.purchase_id = l.purchase_id
  AND r.place = l.place ) AS "jsonb_ivm rows 2"
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.nested.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.nested.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.nested.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.nested.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.nested.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.nested.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.nested.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.nested" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.nested.lock documents.shared"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.nested.lock"('shared', (7616074926581915008)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.lock documents.shared"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.lock documents.shared"("jsonb_ivm"."public.nested.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.nested.lock documents.writing"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.nested.lock"('writing', (7616074926581915008)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.lock documents.writing"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.lock documents.writing"("jsonb_ivm"."public.nested.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.nested.lock documents.exclusive"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.nested.lock"('exclusive', (7616074926581915008)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.lock documents.exclusive"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.lock documents.exclusive"("jsonb_ivm"."public.nested.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.nested.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."nested" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.nested.recompute"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.nested.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."nested" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."nested" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.recompute"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.recompute"("jsonb_ivm"."public.nested.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.nested.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.nested.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."nested" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."nested" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."nested" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.lines in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
BEGIN
  UPDATE "public"."nested" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines" FROM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"("jsonb_ivm"."public.nested.key"[]) IS 'computes doc.lines in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.line, for the documents of public.nested
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.nested.lock"('shared', (-8050777751375977472)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."purchase_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.nested.lock"('shared', (-4859892194684147200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."purchase_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."place", r."product_id", r."purchase_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.insert"() IS 'answers insert on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.insert"('jsonb_ivm.public.nested.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert of one row on public.line, for the documents of public.nested
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.nested.lock"('shared', (-8050777751375977472)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.nested.lock"('shared', (-4859892194684147200)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."nested" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.nested.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.insert.row"('jsonb_ivm.public.nested.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.line.insert.by.statement', 'jsonb_ivm.public.nested.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.line, for the documents of public.nested
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less: more hangs on note, place, product_id, purchase_id than what they show
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false),
    NOT coalesce(pg_catalog.bool_or((n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id")), false),
    pg_catalog.array_agg(n."purchase_id" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."place" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."product_id" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.nested.lock"('shared', (-8050777751375977472)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."purchase_id", n."place", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        WHERE CASE WHEN n."purchase_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."purchase_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.nested.lock"('shared', (-4859892194684147200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."purchase_id", n."place", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        WHERE CASE WHEN n."purchase_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."purchase_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("purchase_id", "place", "product_id")
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."place", v."product_id", v."purchase_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."place", o."product_id", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."place", n."product_id", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("place", "product_id", "purchase_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."note", t."place", t."product_id", t."purchase_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("purchase_id", "place")
      JOIN "public"."line" AS t ON t."purchase_id" OPERATOR("pg_catalog".=) k."purchase_id" AND t."place" OPERATOR("pg_catalog".=) k."place"
    ), edits ("id", place, edit) AS (
      SELECT r0."purchase_id", 0, pg_catalog.format('{"op": "set", "path": ["lines", %1$s, 1], "value": %2$s}', pg_catalog.json_build_object('0', r0."place"), coalesce(pg_catalog.to_json(r0.qty)::text, 'null'))
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.update"() IS 'answers update on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.update"('jsonb_ivm.public.nested.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update of one row on public.line, for the documents of public.nested
-- set the fields that changed: where they stand in documents follows from keys
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF NOT (new."note" COLLATE pg_catalog."C" IS DISTINCT FROM old."note" COLLATE pg_catalog."C" OR new."product_id" IS DISTINCT FROM old."product_id") THEN
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.patch"(d."doc", (pg_catalog.format('[{"op": "set", "path": ["lines", %1$s, 1], "value": %2$s}]', pg_catalog.json_build_object('0', new."place"), coalesce(pg_catalog.to_json(new.qty)::text, 'null')))::pg_catalog.jsonb)
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.nested.lock"('shared', (-8050777751375977472)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.nested.lock"('shared', (-4859892194684147200)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."nested" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.nested.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.update.row"('jsonb_ivm.public.nested.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.line.update.by.statement', 'jsonb_ivm.public.nested.public.line.update.by.row', 'read committed', '', '', '2', 'place', 'purchase_id', 'note', 'product_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.line, for the documents of public.nested
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."place", r."product_id", r."purchase_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.delete"() IS 'answers delete on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.delete"('jsonb_ivm.public.nested.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete of one row on public.line, for the documents of public.nested
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."nested" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.nested.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.nested.query.doc.lines~5bcaab09c7" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."purchase_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."purchase_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.delete.row"('jsonb_ivm.public.nested.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.line.delete.by.statement', 'jsonb_ivm.public.nested.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.line, for the documents of public.nested
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  PERFORM "jsonb_ivm"."public.nested.lock all"();
  PERFORM "jsonb_ivm"."public.nested.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.nested';

CREATE TRIGGER "jsonb_ivm.public.nested.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.part, for the documents of public.nested
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[][3]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[][3]
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."place", r."purchase_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."id", r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."purchase_id", r1."place", r0."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
          WHERE r1."purchase_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.place", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.place")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', q."doc.lines[][3]") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
               ORDER BY s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
               ORDER BY s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id")), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"))
          )
        END AS edits
        FROM "jsonb_ivm"."public.nested.query.doc.lines[][3]~3aee192614" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."nested" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.insert"() IS 'answers insert on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.insert.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.insert"('jsonb_ivm.public.nested.public.part.insert');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert of one row on public.part, for the documents of public.nested
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
    SELECT r1."purchase_id", r1."place"
    FROM (
      SELECT new."purchase_id" AS "purchase_id", new."place" AS "place"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
    WHERE r1."purchase_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.place")
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.nested.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) new."id"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND s."place" OPERATOR("pg_catalog".=) new."place" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND s."place" OPERATOR("pg_catalog".=) new."place" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."purchase_id", r1."place"
      FROM (
        SELECT new."purchase_id" AS "purchase_id", new."place" AS "place"
      ) AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."nested" AS d
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.insert.row"() IS 'answers insert of one row on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.insert.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.insert.row"('jsonb_ivm.public.nested.public.part.insert');

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.insert"
AFTER INSERT ON "public"."part" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.part.insert.by.statement', 'jsonb_ivm.public.nested.public.part.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.part, for the documents of public.nested
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[][3]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[][3]
-- not less: more hangs on id, place, purchase_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record)), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record)),
    pg_catalog.array_agg(n."place" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record)),
    pg_catalog.array_agg(n."purchase_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("place", "purchase_id")
      ), reached ("id") AS (
        SELECT r1."purchase_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."place", v."purchase_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."place", o."purchase_id", o."id" IS DISTINCT FROM NULL), (n."place", n."purchase_id", n."id" IS DISTINCT FROM NULL)) AS v ("place", "purchase_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record) OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."purchase_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."note", t."weight", t."id", t."place", t."purchase_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."part" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."purchase_id", 0, pg_catalog.format('{"op": "set", "path": ["lines", %1$s, 3, %2$s, 0], "value": %3$s}, {"op": "set", "path": ["lines", %1$s, 3, %2$s, 2], "value": %4$s}', pg_catalog.json_build_object('0', r1."place"), pg_catalog.json_build_object('1', r0."id"), coalesce(pg_catalog.to_json(r0.weight)::text, 'null'), coalesce(pg_catalog.to_json(r0.note)::text, 'null'))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    LOOP
      WITH changed AS (
        SELECT v."id", v."place", v."purchase_id", (n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."place", o."purchase_id", o."id" IS DISTINCT FROM NULL), (n."id", n."place", n."purchase_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "place", "purchase_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR ROW(n."note", n."weight")::record OPERATOR(pg_catalog.*<>) ROW(o."note", o."weight")::record) OR NOT ivm.paired)
      ), edits ("id", place, edit, step) AS (
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r1."purchase_id", r1."place", r0."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
            WHERE r1."purchase_id" IS DISTINCT FROM NULL
          ) AS s ("id", "l.place", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."l.place")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', q."doc.lines[][3]") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
                 WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
                 ORDER BY s."id" DESC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
                 WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
                 ORDER BY s."id" ASC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id")), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"))
            )
          END AS edits
          FROM "jsonb_ivm"."public.nested.query.doc.lines[][3]~3aee192614" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      )
      , written AS (
        UPDATE "public"."nested" AS d
        SET "doc" = coalesce(m."doc", s."doc")
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN (
          SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
        ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
        JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
        CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.update"() IS 'answers update on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.update.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.update"('jsonb_ivm.public.nested.public.part.update');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update of one row on public.part, for the documents of public.nested
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT r1."purchase_id" AS link0, pg_catalog.jsonb_build_object('0', pg_catalog.jsonb_build_object('0', r1."place"), '1', pg_catalog.jsonb_build_object('1', r0."id")) AS way0, NULL AS element0, (pg_catalog.format('[{"op": "set", "path": ["lines", %1$s, 3, %2$s, 0], "value": %3$s}, {"op": "set", "path": ["lines", %1$s, 3, %2$s, 2], "value": %4$s}]', pg_catalog.json_build_object('0', r1."place"), pg_catalog.json_build_object('1', r0."id"), coalesce(pg_catalog.to_json(r0.weight)::text, 'null'), coalesce(pg_catalog.to_json(r0.note)::text, 'null')))::pg_catalog.jsonb AS change0
  INTO ivm.now
  FROM (
    SELECT new."note" AS "note", new."weight" AS "weight", new."id" AS "id", new."place" AS "place", new."purchase_id" AS "purchase_id"
  ) AS r0
  JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
  WHERE r1."purchase_id" IS DISTINCT FROM NULL;
  UPDATE "public"."nested" AS d
  SET "doc" = "jsonb_ivm"."public.nested.patch"(d."doc", ivm.now.change0)
  WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0
  AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now.link0 THEN pg_catalog.jsonb_path_exists(d."doc", 'strict $."lines"[*] ? (@[0] == $"0"."0")[3][*] ? (@[1] == $"1"."1")'::pg_catalog.jsonpath, ivm.now.way0, true) END;
  IF FOUND THEN RETURN NULL; END IF;
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."purchase_id", r1."place"
    FROM (
      SELECT new."purchase_id" AS "purchase_id", new."place" AS "place"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
    WHERE r1."purchase_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.place")
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.nested.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', new."id")), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) new."id"))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."purchase_id", r1."place"
      FROM (
        SELECT new."purchase_id" AS "purchase_id", new."place" AS "place"
      ) AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."nested" AS d
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.update.row"() IS 'answers update of one row on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.update.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.update.row"('jsonb_ivm.public.nested.public.part.update');

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.update"
AFTER UPDATE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.part.update.by.statement', 'jsonb_ivm.public.nested.public.part.update.by.row', 'read committed', '', '', '3', 'id', 'place', 'purchase_id', 'note', 'weight');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.part, for the documents of public.nested
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.lines[][3]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.lines[][3]
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."place", r."purchase_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."id", r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."purchase_id", r1."place", r0."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
          WHERE r1."purchase_id" IS DISTINCT FROM NULL
        ) AS s ("id", "l.place", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."l.place")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."part" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', q."doc.lines[][3]") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
               ORDER BY s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('1', s."id") FROM "public"."part" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND s."place" OPERATOR("pg_catalog".=) r0."place" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
               ORDER BY s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', r0."id")), 'value', (SELECT q."doc.lines[][3][]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][3][]~d640bebbda" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" AND q."r.id" OPERATOR("pg_catalog".=) r0."id"))
          )
        END AS edits
        FROM "jsonb_ivm"."public.nested.query.doc.lines[][3]~3aee192614" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."nested" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.delete"() IS 'answers delete on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.delete.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.delete"('jsonb_ivm.public.nested.public.part.delete');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete of one row on public.part, for the documents of public.nested
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
    SELECT r1."purchase_id", r1."place"
    FROM (
      SELECT old."purchase_id" AS "purchase_id", old."place" AS "place"
    ) AS r0
    JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
    WHERE r1."purchase_id" IS DISTINCT FROM NULL
  ) AS p ("id", "l.place")
  JOIN "public"."nested" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.nested.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 3, pg_catalog.jsonb_build_object('1', old."id")))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."purchase_id", r1."place"
      FROM (
        SELECT old."purchase_id" AS "purchase_id", old."place" AS "place"
      ) AS r0
      JOIN "public"."line" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.purchase_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."nested" AS d
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

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.delete.row"() IS 'answers delete of one row on public.part, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.delete.by.row"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.delete.row"('jsonb_ivm.public.nested.public.part.delete');

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.delete"
AFTER DELETE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.part.delete.by.statement', 'jsonb_ivm.public.nested.public.part.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.part.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.part, for the documents of public.nested
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  PERFORM "jsonb_ivm"."public.nested.lock all"();
  PERFORM "jsonb_ivm"."public.nested.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.part.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.part.truncate"() IS 'answers truncate on public.part, for the documents of public.nested';

CREATE TRIGGER "jsonb_ivm.public.nested.public.part.truncate"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.part.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.nested.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.product, for the documents of public.nested
-- recompute doc.lines[][2], doc.lines[][4]: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      UNION
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.lines[][2]", q."doc.lines[][4]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][2], doc.lines[][4]~b76e09fd40" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."doc.lines[][2]")), (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 4), 'value', q."doc.lines[][4]"))) AS v (place, edit)
  )
  UPDATE "public"."nested" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.product.insert"() IS 'answers insert on public.product, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.product.insert"('jsonb_ivm.public.nested.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.product, for the documents of public.nested
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.lines[][2], doc.lines[][4]: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show product at doc.lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record)), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.nested.lock"('writing', (-8050777751375977472)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.nested.lock"('writing', (-4859892194684147200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
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
        SELECT r1."purchase_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."purchase_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."price", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."product" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."purchase_id", 0, pg_catalog.format('{"op": "set", "path": ["lines", %1$s, 2], "value": %2$s}', pg_catalog.json_build_object('0', r1."place"), coalesce(pg_catalog.to_json(r0.name)::text, 'null'))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      UNION ALL
      SELECT r1."purchase_id", 0, pg_catalog.format('{"op": "set", "path": ["lines", %1$s, 4], "value": %2$s}', pg_catalog.json_build_object('0', r1."place"), coalesce(pg_catalog.to_json(COALESCE(r0.price, CAST('-1'::int AS numeric)))::text, 'null'))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.patch"(d."doc", p.p0)
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
    ), edits ("id", place, edit) AS (
      SELECT p."id", v.place, v.edit
      FROM (
        SELECT DISTINCT r1."purchase_id", r1."place"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
        UNION
        SELECT DISTINCT r1."purchase_id", r1."place"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        WHERE r1."purchase_id" IS DISTINCT FROM NULL
      ) AS p ("id", "l.place")
      CROSS JOIN LATERAL (SELECT q."doc.lines[][2]", q."doc.lines[][4]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][2], doc.lines[][4]~b76e09fd40" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."doc.lines[][2]")), (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 4), 'value', q."doc.lines[][4]"))) AS v (place, edit)
    )
    UPDATE "public"."nested" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.product.update"() IS 'answers update on public.product, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.product.update"('jsonb_ivm.public.nested.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.product.update.by.statement', '', '', '', '', '0', 'id', 'name', 'price');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.product, for the documents of public.nested
-- recompute doc.lines[][2], doc.lines[][4]: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.nested.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      UNION
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.lines[][2]", q."doc.lines[][4]" FROM "jsonb_ivm"."public.nested.query.doc.lines[][2], doc.lines[][4]~b76e09fd40" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."doc.lines[][2]")), (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('0', p."l.place"), 4), 'value', q."doc.lines[][4]"))) AS v (place, edit)
  )
  UPDATE "public"."nested" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."nested" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.nested.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.product.delete"() IS 'answers delete on public.product, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.product.delete"('jsonb_ivm.public.nested.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.product, for the documents of public.nested
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  PERFORM "jsonb_ivm"."public.nested.lock all"();
  PERFORM "jsonb_ivm"."public.nested.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.nested';

CREATE TRIGGER "jsonb_ivm.public.nested.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.nested.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.purchase, for the documents of public.nested
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.nested.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.insert.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.purchase.insert"('jsonb_ivm.public.nested.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.purchase.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.purchase, for the documents of public.nested
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."placed" COLLATE pg_catalog."C" IS DISTINCT FROM o."placed" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."placed" COLLATE pg_catalog."C" IS DISTINCT FROM o."placed" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.merge"(d."doc", pg_catalog.jsonb_build_object('placed', r0.placed), ARRAY[]::text[])
    FROM (
      SELECT t."placed", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."placed" COLLATE pg_catalog."C" IS DISTINCT FROM o."placed" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."nested" AS d
    SET "doc" = "jsonb_ivm"."public.nested.merge"(d."doc", pg_catalog.jsonb_build_object('placed', r0.placed), ARRAY[]::text[])
    FROM (
      SELECT t."placed", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.nested.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.update.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.purchase.update"('jsonb_ivm.public.nested.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "extra_float_digits" = '1'
AS $body$
-- update of one row on public.purchase, for the documents of public.nested
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."nested" AS d
  SET "doc" = "jsonb_ivm"."public.nested.merge"(d."doc", pg_catalog.jsonb_build_object('placed', r0.placed), ARRAY[]::text[])
  FROM (
    SELECT new."placed" AS "placed", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.update.row"() IS 'answers update of one row on public.purchase, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.update.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.purchase.update.row"('jsonb_ivm.public.nested.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.purchase.update.by.statement', 'jsonb_ivm.public.nested.public.purchase.update.by.row', 'read committed', '', '', '1', 'id', 'placed');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.purchase, for the documents of public.nested
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := '{}';
  more "jsonb_ivm"."public.nested.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.nested.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.nested.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.nested.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.nested';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.delete.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.purchase.delete"('jsonb_ivm.public.nested.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.nested.public.purchase.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.nested.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.purchase, for the documents of public.nested
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  PERFORM "jsonb_ivm"."public.nested.lock all"();
  PERFORM "jsonb_ivm"."public.nested.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.nested';

CREATE TRIGGER "jsonb_ivm.public.nested.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.nested.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.nested.refresh"("jsonb_ivm"."public.nested.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.nested.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.nested.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."nested" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.nested.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.nested.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.refresh"("jsonb_ivm"."public.nested.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.refresh"("jsonb_ivm"."public.nested.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.nested.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.nested.key"[];
  position "jsonb_ivm"."public.nested.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.nested.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."nested" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.nested.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."nested" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.nested.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.nested.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.nested.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."nested" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.nested.query";

ALTER TABLE "public"."nested"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."nested" IS 'documents of the view "public"."nested", kept equal to its query by jsonb_ivm; do not write to it';
