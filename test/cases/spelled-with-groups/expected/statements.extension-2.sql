CREATE VIEW "jsonb_ivm"."public.with_products.query" ("id", "lines", "names") AS
SELECT p.id,
        CASE
            WHEN (count(l.place) = 0) THEN '[]'::jsonb
            ELSE jsonb_agg(jsonb_build_object('place', l.place, 'product', t.name) ORDER BY l.place)
        END AS lines,
    array_agg(t.name ORDER BY t.name) FILTER (WHERE (t.id IS NOT NULL)) AS names
   FROM ((public.purchase p
     LEFT JOIN public.line l ON ((l.purchase_id = p.id)))
     LEFT JOIN public.product t ON ((t.id = l.product_id)))
  GROUP BY p.id;

CREATE VIEW "jsonb_ivm"."public.with_products.query.lines, names" ("id", "lines", "names") AS
SELECT
  p.id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('place', l.place, 'product', t.name) ORDER BY l.place)
FROM public.line AS l
LEFT JOIN public.product AS t ON t.id = l.product_id
WHERE
  l.purchase_id = p.id), '[]'::jsonb) AS lines,
  (SELECT array_agg(t.name ORDER BY t.name) FILTER (WHERE t.id IS NOT NULL)
  FROM public.line AS l
  LEFT JOIN public.product AS t ON t.id = l.product_id
  WHERE
    l.purchase_id = p.id) AS names
FROM public.purchase AS p;

CREATE VIEW "jsonb_ivm"."public.with_products.query.lines[]" ("id", "l.place", "lines[]") AS
SELECT
  p.id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."lines[]" AS "lines[]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  jsonb_build_object('place', l.place, 'product', t.name) AS "lines[]"
FROM public.line AS l
LEFT JOIN public.product AS t ON t.id = l.product_id
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.with_products.query.names" ("id", "names") AS
SELECT
  p.id AS id,
  (SELECT array_agg(t.name ORDER BY t.name) FILTER (WHERE t.id IS NOT NULL)
  FROM public.line AS l
  LEFT JOIN public.product AS t ON t.id = l.product_id
  WHERE
    l.purchase_id = p.id) AS names
FROM public.purchase AS p;

CREATE TYPE "jsonb_ivm"."public.with_products.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.with_products.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with_products.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with_products.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with_products.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with_products.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with_products.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.with_products" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.with_products.lock documents.shared"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with_products.lock"('shared', (7335318783022633856)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.shared"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.shared"("jsonb_ivm"."public.with_products.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with_products.lock documents.writing"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with_products.lock"('writing', (7335318783022633856)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.writing"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.writing"("jsonb_ivm"."public.with_products.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with_products.lock documents.exclusive"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with_products.lock"('exclusive', (7335318783022633856)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with_products" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.exclusive"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.lock documents.exclusive"("jsonb_ivm"."public.with_products.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with_products.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."with_products" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.with_products.recompute"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.with_products.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."with_products" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."with_products" AS d ("id", "lines", "names")
  SELECT f."id", f."lines", f."names" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "names" = excluded."names"
  WHERE ROW(d."id", d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."names")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.recompute"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.recompute"("jsonb_ivm"."public.with_products.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.with_products.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.with_products.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."with_products" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."with_products" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."with_products" AS d ("id", "lines", "names")
  SELECT f."id", f."lines", f."names" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "names" = excluded."names"
  WHERE ROW(d."id", d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."names")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.with_products.query.lines, names"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes lines, names in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
BEGIN
  UPDATE "public"."with_products" AS d
  SET "lines" = m."lines", "names" = m."names"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with_products" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."lines", q."names" FROM "jsonb_ivm"."public.with_products.query.lines, names" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."lines" AS "lines", f."names" AS "names" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."lines", s."names")::record OPERATOR(pg_catalog.*<>) ROW(m."lines", m."names")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.query.lines, names"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.query.lines, names"("jsonb_ivm"."public.with_products.key"[]) IS 'computes lines, names in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
-- recompute lines, names: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.with_products.lock"('shared', (-8926694080369894912)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."purchase_id", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.with_products.lock"('shared', (-1360962571785696512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."purchase_id", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.with_products.patch"(d."lines", CASE
        WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END) AS "lines",
        (SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.lines, names" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "names"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."with_products" AS d
      SET "lines" = f."lines", "names" = f."names"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."names")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.insert"() IS 'answers insert on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.insert"('jsonb_ivm.public.with_products.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 text[];
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.with_products.lock"('shared', (-8926694080369894912)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.with_products.lock"('shared', (-1360962571785696512)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."lines", d."names" INTO ivm.document0, ivm.document1 FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.with_products.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
         ORDER BY s."place" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
         ORDER BY s."place" ASC LIMIT 1)
      )
      )
    ));
    ivm.document1 := ((SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.names" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::text[];
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."with_products" AS d
      SET "lines" = ivm.document0, "names" = ivm.document1
      WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.insert.row"('jsonb_ivm.public.with_products.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.line.insert.by.statement', 'jsonb_ivm.public.with_products.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
-- recompute lines, names: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.with_products.lock"('shared', (-8926694080369894912)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.with_products.lock"('shared', (-1360962571785696512)::bigint, v.number)
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
  WITH changed AS (
    SELECT v."product_id", v."purchase_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
    CROSS JOIN LATERAL (VALUES (o."product_id", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."product_id", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("product_id", "purchase_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT v."place", v."purchase_id", (n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."place", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."place", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("place", "purchase_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") OR NOT ivm.paired)
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.with_products.patch"(d."lines", CASE
        WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END) AS "lines",
        (SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.lines, names" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "names"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."with_products" AS d
      SET "lines" = f."lines", "names" = f."names"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."names")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.update"() IS 'answers update on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.update"('jsonb_ivm.public.with_products.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 text[];
BEGIN
  IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.with_products.lock"('shared', (-8926694080369894912)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.with_products.lock"('shared', (-1360962571785696512)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  IF (new."place" IS DISTINCT FROM old."place") THEN
    SELECT d."lines", d."names" INTO ivm.document0, ivm.document1 FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.with_products.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', new."place"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
           WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
           ORDER BY s."place" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
           WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
           ORDER BY s."place" ASC LIMIT 1)
        )
        )
      ));
      ivm.document1 := ((SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.names" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::text[];
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."with_products" AS d
        SET "lines" = ivm.document0, "names" = ivm.document1
        WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record END;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."lines", d."names" INTO ivm.document0, ivm.document1 FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.with_products.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', new."place")), 'value', coalesce((SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"), '{}'::pg_catalog.jsonb))
      ));
      ivm.document1 := ((SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.names" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::text[];
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."with_products" AS d
        SET "lines" = ivm.document0, "names" = ivm.document1
        WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.update.row"('jsonb_ivm.public.with_products.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.line.update.by.statement', 'jsonb_ivm.public.with_products.public.line.update.by.row', 'read committed', '', '', '2', 'place', 'purchase_id', 'product_id');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
-- recompute lines, names: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.with_products.patch"(d."lines", CASE
        WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('place', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('place', r0."place")), 'value', coalesce((SELECT q."lines[]" FROM "jsonb_ivm"."public.with_products.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"), '{}'::pg_catalog.jsonb))
        )
      END) AS "lines",
        (SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.lines, names" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "names"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."with_products" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."with_products" AS d
      SET "lines" = f."lines", "names" = f."names"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."names")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.delete"() IS 'answers delete on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.delete"('jsonb_ivm.public.with_products.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.with_products
-- patch the array element, recompute names: its place among its neighbours tells that of its element
-- not less at names: its FILTER reads other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
  document1 text[];
BEGIN
  SELECT d."lines", d."names" INTO ivm.document0, ivm.document1 FROM "public"."with_products" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.with_products.remove"(ivm.document0, '', 'place', pg_catalog.to_jsonb(old."place"));
    ivm.document1 := ((SELECT q."names" FROM "jsonb_ivm"."public.with_products.query.names" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."purchase_id"))::text[];
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."with_products" AS d
      SET "lines" = ivm.document0, "names" = ivm.document1
      WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."purchase_id" THEN ROW(d."lines", d."names")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.delete.row"('jsonb_ivm.public.with_products.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.line.delete.by.statement', 'jsonb_ivm.public.with_products.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.with_products
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  PERFORM "jsonb_ivm"."public.with_products.lock all"();
  PERFORM "jsonb_ivm"."public.with_products.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.with_products';

CREATE TRIGGER "jsonb_ivm.public.with_products.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.with_products
-- recompute lines, names: nothing else in documents is made of its rows
-- not less at lines: its rows have a part in what others show
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.with_products.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.product.insert"() IS 'answers insert on public.product, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.insert~c680dc054b"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.product.insert"('jsonb_ivm.public.with_products.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.product.insert~c680dc054b', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.with_products
-- recompute lines, names: nothing else in documents is made of its rows
-- not less at lines: its rows have a part in what others show
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.with_products.lock"('writing', (-8926694080369894912)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.with_products.lock"('writing', (-1360962571785696512)::bigint, v.number)
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
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.with_products.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.product.update"() IS 'answers update on public.product, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.update~ba3b683dec"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.product.update"('jsonb_ivm.public.with_products.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.product.update~ba3b683dec', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.with_products
-- recompute lines, names: nothing else in documents is made of its rows
-- not less at lines: its rows have a part in what others show
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.with_products.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.query.lines, names"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.product.delete"() IS 'answers delete on public.product, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.delete~8af2cc7abb"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.product.delete"('jsonb_ivm.public.with_products.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.product.delete~8af2cc7abb', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.with_products
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  PERFORM "jsonb_ivm"."public.with_products.lock all"();
  PERFORM "jsonb_ivm"."public.with_products.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.with_products';

CREATE TRIGGER "jsonb_ivm.public.with_products.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.with_products
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.inser~82f4ac8d8c"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.insert"('jsonb_ivm.public.with_products.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.purchase.inser~82f4ac8d8c', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.with_products
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.updat~a71a9da032"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.update"('jsonb_ivm.public.with_products.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.purchase.updat~a71a9da032', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.with_products
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := '{}';
  more "jsonb_ivm"."public.with_products.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.with_products.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with_products.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with_products.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.with_products';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.delet~9006ba6f5e"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.delete"('jsonb_ivm.public.with_products.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with_products.public.purchase.delet~9006ba6f5e', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.with_products
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  PERFORM "jsonb_ivm"."public.with_products.lock all"();
  PERFORM "jsonb_ivm"."public.with_products.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.with_products';

CREATE TRIGGER "jsonb_ivm.public.with_products.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.with_products.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.with_products.refresh"("jsonb_ivm"."public.with_products.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with_products.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.with_products.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.with_products.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.with_products.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.refresh"("jsonb_ivm"."public.with_products.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.refresh"("jsonb_ivm"."public.with_products.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.with_products.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.with_products.key"[];
  position "jsonb_ivm"."public.with_products.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.with_products.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."with_products" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.with_products.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."with_products" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.with_products.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with_products.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with_products.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."with_products" WITH (fillfactor = 80) AS
SELECT "id", "lines", "names" FROM "jsonb_ivm"."public.with_products.query";

ALTER TABLE "public"."with_products"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."with_products" IS 'documents of the view "public"."with_products", kept equal to its query by jsonb_ivm; do not write to it';
