CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('status', status, 'settings', COALESCE(( SELECT jsonb_object_agg(s.code, jsonb_build_object('value', s.value, 'id', s.id)) AS jsonb_object_agg
           FROM public.setting s
          WHERE (s.order_id = o.id)), '{}'::jsonb), 'shown', COALESCE(( SELECT jsonb_object_agg(s.id, s.value) FILTER (WHERE (NOT s.hidden)) AS jsonb_object_agg
           FROM public.setting s
          WHERE (s.order_id = o.id)), jsonb_build_object()), 'products', ( SELECT COALESCE(jsonb_object_agg((s.code)::character varying, p.name ORDER BY s.id), '{}'::jsonb) AS "coalesce"
           FROM (public.setting s
             JOIN public.product p ON ((p.id = s.product_id)))
          WHERE ((s.order_id = o.id) AND (s.value > (1)::numeric))), 'n', ( SELECT count(*) AS count
           FROM public.setting s
          WHERE (s.order_id = o.id))) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c" ("id", "doc.products") AS
SELECT
  id AS id,
  (SELECT
    COALESCE(jsonb_object_agg(s.code::varchar, p.name ORDER BY s.id), '{}'::jsonb) AS "coalesce"
  FROM public.setting AS s
  JOIN public.product AS p ON p.id = s.product_id
  WHERE
    s.order_id = o.id
    AND s.value > 1::numeric) AS "doc.products"
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a" ("id", "doc.n", "doc.products", "doc.settings", "doc.shown") AS
SELECT
  id AS id,
  (SELECT count(*) AS count
  FROM public.setting AS s
  WHERE
    s.order_id = o.id) AS "doc.n",
  (SELECT
    COALESCE(jsonb_object_agg(s.code::varchar, p.name ORDER BY s.id), '{}'::jsonb) AS "coalesce"
  FROM public.setting AS s
  JOIN public.product AS p ON p.id = s.product_id
  WHERE
    s.order_id = o.id
    AND s.value > 1::numeric) AS "doc.products",
COALESCE((SELECT jsonb_object_agg(s.code, jsonb_build_object('value', s.value, 'id', s.id)) AS jsonb_object_agg
FROM public.setting AS s
WHERE
  s.order_id = o.id), '{}'::jsonb) AS "doc.settings",
  COALESCE((SELECT jsonb_object_agg(s.id, s.value) FILTER (WHERE NOT (s.hidden)) AS jsonb_object_agg
  FROM public.setting AS s
  WHERE
    s.order_id = o.id), '{}'::jsonb) AS "doc.shown"
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" ("id", "s.code", "doc.products{}") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."s.code" AS "s.code",
  "jsonb_ivm rows 1"."doc.products{}" AS "doc.products{}"
FROM public.orders AS o, LATERAL ( SELECT
  s.code AS "s.code",
  p.name AS "doc.products{}"
FROM public.setting AS s
JOIN public.product AS p ON p.id = s.product_id
WHERE
  s.order_id = o.id
  AND s.value > 1::numeric ) AS "jsonb_ivm rows 1";

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

CREATE FUNCTION "jsonb_ivm"."public.documents.computed"() RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_computed"('public.documents');

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.computed"() FROM PUBLIC;

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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.products in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.products" FROM "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('products', f."doc.products"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.products in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.n, doc.products, doc.settings, doc.shown in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.n", q."doc.products", q."doc.settings", q."doc.shown" FROM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('n', f."doc.n", 'products', f."doc.products", 'settings', f."doc.settings", 'shown', f."doc.shown"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.n, doc.products, doc.settings, doc.shown in documents, and sets what differs';

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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
    FROM (
      SELECT t."status", t."id"
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
    FROM (
      SELECT t."status", t."id"
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
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
  FROM (
    SELECT new."status" AS "status", new."id" AS "id"
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
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.update.by.statement', 'jsonb_ivm.public.documents.public.orders.update.by.row', 'read committed', '', '', '1', 'id', 'status');

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.documents
-- recompute doc.products: nothing else in documents is made of its rows
-- not less at doc.products: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show product at doc.products{} are found by other rows
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
      JOIN "public"."setting" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"(ivm.keys);
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
-- recompute doc.products: nothing else in documents is made of its rows
-- not less at doc.products: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show product at doc.products{} are found by other rows
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
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."setting" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"(ivm.keys);
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
-- recompute doc.products: nothing else in documents is made of its rows
-- not less at doc.products: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show product at doc.products{} are found by other rows
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
      JOIN "public"."setting" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.products~ec4d50309c"(ivm.keys);
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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
-- recompute doc.n, doc.products, doc.settings, doc.shown: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.products, doc.settings, doc.shown
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."product_id" FROM jsonb_ivm_new AS r
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
  -- documents of which few rows changed have entries set and taken out; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) + 18 THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."id", r."order_id", r."code", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", pg_catalog.array_agg(DISTINCT c."code") AS "jsonb_ivm entries 0", pg_catalog.array_agg(DISTINCT c."id") AS "jsonb_ivm entries 1"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["products"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.products{}" FROM "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."s.code" OPERATOR("pg_catalog".=) r0."code")) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('products'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key AND (t.value > 1::numeric) IS TRUE OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["settings"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, jsonb_build_object('value', r0.value, 'id', r0.id)) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('settings'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["shown"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, r0.value) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('shown'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 1") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."id" OPERATOR("pg_catalog".=) k.key AND (NOT (t.hidden)) IS TRUE OFFSET 0) AS r0 ON true)
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('n', (SELECT q."doc.n" FROM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id");
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.insert"() IS 'answers insert on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.insert.by.statement"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.insert"('jsonb_ivm.public.documents.public.setting.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('settings'::text, new."code"::text), 'value', jsonb_build_object('value', new.value, 'id', new.id))
      ) || CASE WHEN (NOT (new.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('shown'::text, new."id"::text), 'value', new.value)
      ) ELSE '[]'::pg_catalog.jsonb END || CASE WHEN (new.value > 1::numeric) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('products'::text, new."code"::text), 'value', (SELECT q."doc.products{}" FROM "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."s.code" OPERATOR("pg_catalog".=) new."code"))
      ) ELSE '[]'::pg_catalog.jsonb END || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('n', (ivm.document0 #>> ARRAY['n']::text[])::pg_catalog.numeric + 1))
      )) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.insert.row"() IS 'answers insert of one row on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.insert.by.row"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.insert.row"('jsonb_ivm.public.documents.public.setting.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.insert"
AFTER INSERT ON "public"."setting" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.setting.insert.by.statement', 'jsonb_ivm.public.documents.public.setting.insert.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
-- recompute doc.n, doc.products, doc.settings, doc.shown: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.products, doc.settings, doc.shown
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
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR ROW(n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."value")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."id", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id", v."product_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."product_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."product_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "product_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR ROW(n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."value")::record) OR NOT ivm.paired)
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
  -- documents of which few rows changed have entries set and taken out; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) + 18 THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT v."id", v."order_id", v."code", (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."hidden" IS DISTINCT FROM o."hidden" OR ROW(n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."value")::record) IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."order_id", o."code", o."id" IS DISTINCT FROM NULL), (n."id", n."order_id", n."code", n."id" IS DISTINCT FROM NULL)) AS v ("id", "order_id", "code", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."hidden" IS DISTINCT FROM o."hidden" OR n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR ROW(n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."value")::record) OR NOT ivm.paired)
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", pg_catalog.array_agg(DISTINCT c."code") AS "jsonb_ivm entries 0", pg_catalog.array_agg(DISTINCT c."id") AS "jsonb_ivm entries 1"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["products"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.products{}" FROM "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."s.code" OPERATOR("pg_catalog".=) r0."code")) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('products'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key AND (t.value > 1::numeric) IS TRUE OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["settings"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, jsonb_build_object('value', r0.value, 'id', r0.id)) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('settings'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["shown"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, r0.value) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('shown'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 1") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."id" OPERATOR("pg_catalog".=) k.key AND (NOT (t.hidden)) IS TRUE OFFSET 0) AS r0 ON true)
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('n', (SELECT q."doc.n" FROM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id");
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.update"() IS 'answers update on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.update.by.statement"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.update"('jsonb_ivm.public.documents.public.setting.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF (new."id" IS DISTINCT FROM old."id" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.document0, CASE WHEN ((new."code" COLLATE pg_catalog."C" IS DISTINCT FROM old."code" COLLATE pg_catalog."C")) THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('settings'::text, old."code"::text))
      ) ELSE '[]'::pg_catalog.jsonb END
       || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('settings'::text, new."code"::text), 'value', jsonb_build_object('value', new.value, 'id', new.id))
      ) || CASE WHEN (NOT (old.hidden)) IS TRUE AND (NOT ((NOT (new.hidden)) IS TRUE)) THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('shown'::text, old."id"::text))
      ) ELSE '[]'::pg_catalog.jsonb END
       || CASE WHEN (NOT (new.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('shown'::text, new."id"::text), 'value', new.value)
      ) ELSE '[]'::pg_catalog.jsonb END || CASE WHEN (old.value > 1::numeric) IS TRUE AND ((new."code" COLLATE pg_catalog."C" IS DISTINCT FROM old."code" COLLATE pg_catalog."C") OR NOT ((new.value > 1::numeric) IS TRUE)) THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('products'::text, old."code"::text))
      ) ELSE '[]'::pg_catalog.jsonb END
       || CASE WHEN (new.value > 1::numeric) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('products'::text, new."code"::text), 'value', (SELECT q."doc.products{}" FROM "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id" AND q."s.code" OPERATOR("pg_catalog".=) new."code"))
      ) ELSE '[]'::pg_catalog.jsonb END) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.update.row"() IS 'answers update of one row on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.update.by.row"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.update.row"('jsonb_ivm.public.documents.public.setting.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.update"
AFTER UPDATE ON "public"."setting" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.setting.update.by.statement', 'jsonb_ivm.public.documents.public.setting.update.by.row', 'read committed', 'public.documents', 'difference', '2', 'id', 'order_id', 'code', 'hidden', 'product_id', 'value');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
-- recompute doc.n, doc.products, doc.settings, doc.shown: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.products, doc.settings, doc.shown
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."product_id" FROM jsonb_ivm_old AS r
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
  -- documents of which few rows changed have entries set and taken out; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) + 18 THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."id", r."order_id", r."code", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", pg_catalog.array_agg(DISTINCT c."code") AS "jsonb_ivm entries 0", pg_catalog.array_agg(DISTINCT c."id") AS "jsonb_ivm entries 1"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."order_id" OFFSET 0) AS d
      GROUP BY d."id"
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["products"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, (SELECT q."doc.products{}" FROM "jsonb_ivm"."public.documents.query.doc.products{}~e0b7e4f548" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."order_id" AND q."s.code" OPERATOR("pg_catalog".=) r0."code")) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('products'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key AND (t.value > 1::numeric) IS TRUE OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["settings"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, jsonb_build_object('value', r0.value, 'id', r0.id)) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('settings'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 0") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."code" OPERATOR("pg_catalog".=) k.key OFFSET 0) AS r0 ON true)
       || (SELECT pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '["shown"]'::pg_catalog.jsonb, 'value', coalesce(pg_catalog.jsonb_object_agg(k.key::text, r0.value) FILTER (WHERE r0."id" IS DISTINCT FROM NULL), '{}'))
      ) || coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('shown'::text, k.key::text))) FILTER (WHERE r0."id" IS NOT DISTINCT FROM NULL), '[]'::pg_catalog.jsonb)
      FROM pg_catalog.unnest(s."jsonb_ivm entries 1") AS k (key)
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."setting" AS t WHERE t."order_id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND t."id" OPERATOR("pg_catalog".=) k.key AND (NOT (t.hidden)) IS TRUE OFFSET 0) AS r0 ON true)
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('n', (SELECT q."doc.n" FROM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id");
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.n, doc.products, doc.sett~07ef57f32a"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.delete"() IS 'answers delete on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.delete.by.statement"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.delete"('jsonb_ivm.public.documents.public.setting.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.setting, for the documents of public.documents
-- set the entry of the map: its entry goes by a key that no other row of the map has; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('settings'::text, old."code"::text))
  ) || CASE WHEN (NOT (old.hidden)) IS TRUE THEN pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('shown'::text, old."id"::text))
  ) ELSE '[]'::pg_catalog.jsonb END || CASE WHEN (old.value > 1::numeric) IS TRUE THEN pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('products'::text, old."code"::text))
  ) ELSE '[]'::pg_catalog.jsonb END || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('n', (d."doc" #>> ARRAY['n']::text[])::pg_catalog.numeric - 1))
  ))
  WHERE d."id" OPERATOR("pg_catalog".=) old."order_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.delete.row"() IS 'answers delete of one row on public.setting, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.delete.by.row"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.delete.row"('jsonb_ivm.public.documents.public.setting.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.delete"
AFTER DELETE ON "public"."setting" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.setting.delete.by.statement', 'jsonb_ivm.public.documents.public.setting.delete.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.setting.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.setting, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.setting.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.setting.truncate"() IS 'answers truncate on public.setting, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.setting.truncate"
AFTER TRUNCATE ON "public"."setting"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.setting.truncate"();

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
