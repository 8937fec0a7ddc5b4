CREATE VIEW "jsonb_ivm"."public.several_otherwise.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('status', status, 'quantity', COALESCE(( SELECT sum(l.qty) AS sum
           FROM public.line l
          WHERE (l.order_id = o.id)), NULL::bigint, (7)::bigint), 'least', COALESCE(( SELECT min(l.qty) AS min
           FROM public.line l
          WHERE (l.order_id = o.id)), NULL::integer, 0)) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0" ("id", "doc.least", "doc.quantity") AS
SELECT
  id AS id,
  COALESCE((SELECT min(l.qty) AS min
  FROM public.line AS l
  WHERE
    l.order_id = o.id), NULL::int, 0) AS "doc.least",
  COALESCE((SELECT sum(l.qty) AS sum
  FROM public.line AS l
  WHERE
    l.order_id = o.id), CAST(NULL AS bigint), CAST(7 AS bigint)) AS "doc.quantity"
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" ("id", "doc.quantity", "doc.least") AS
SELECT
  id AS id,
  COALESCE((SELECT sum(l.qty) AS sum
  FROM public.line AS l
  WHERE
    l.order_id = o.id), CAST(NULL AS bigint), CAST(7 AS bigint)) AS "doc.quantity",
  COALESCE((SELECT min(l.qty) AS min
  FROM public.line AS l
  WHERE
    l.order_id = o.id), NULL::int, 0) AS "doc.least"
FROM public.orders AS o;

CREATE TYPE "jsonb_ivm"."public.several_otherwise.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.several_otherwise" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.shared"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.several_otherwise.lock"('shared', (9090160654279238272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.shared"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.shared"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.writing"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.several_otherwise.lock"('writing', (9090160654279238272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.writing"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.writing"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."several_otherwise" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.recompute"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.several_otherwise.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."several_otherwise" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."several_otherwise" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.recompute"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.recompute"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.several_otherwise.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."several_otherwise" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."several_otherwise" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."several_otherwise" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.least, doc.quantity in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
BEGIN
  UPDATE "public"."several_otherwise" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."several_otherwise" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.least", q."doc.quantity" FROM "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.several_otherwise.merge"(s."doc", pg_catalog.jsonb_build_object('least', f."doc.least", 'quantity', f."doc.quantity"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'computes doc.least, doc.quantity in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.several_otherwise
-- recompute doc.least, doc.quantity: nothing else in documents is made of its rows
-- not less at doc.least: several constants stand for no rows
-- not less at doc.quantity: several constants stand for no rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert"() IS 'answers insert on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.inser~8da148ce70"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert"('jsonb_ivm.public.several_otherwise.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.several_otherwise
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."several_otherwise" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.several_otherwise.merge"(ivm.document0, pg_catalog.jsonb_build_object('quantity', (SELECT q."doc.quantity" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id"), 'least', (SELECT q."doc.least" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
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

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.insert.row"('jsonb_ivm.public.several_otherwise.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.line.inser~8da148ce70', 'jsonb_ivm.public.several_otherwise.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.several_otherwise
-- recompute doc.least, doc.quantity: nothing else in documents is made of its rows
-- not less at doc.least: several constants stand for no rows
-- not less at doc.quantity: several constants stand for no rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update"() IS 'answers update on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.updat~dff8268eb9"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update"('jsonb_ivm.public.several_otherwise.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.several_otherwise
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."several_otherwise" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.several_otherwise.merge"(ivm.document0, pg_catalog.jsonb_build_object('quantity', (SELECT q."doc.quantity" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id"), 'least', (SELECT q."doc.least" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
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

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.update.row"('jsonb_ivm.public.several_otherwise.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.line.updat~dff8268eb9', 'jsonb_ivm.public.several_otherwise.public.line.update.by.row', 'read committed', '', '', '1', 'order_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.several_otherwise
-- recompute doc.least, doc.quantity: nothing else in documents is made of its rows
-- not less at doc.least: several constants stand for no rows
-- not less at doc.quantity: several constants stand for no rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.several_otherwise.query.doc.least, doc.quanti~8c04057dc0"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete"() IS 'answers delete on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.delet~0c9d6dbdfa"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete"('jsonb_ivm.public.several_otherwise.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.several_otherwise
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."several_otherwise" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.several_otherwise.merge"(ivm.document0, pg_catalog.jsonb_build_object('quantity', (SELECT q."doc.quantity" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id"), 'least', (SELECT q."doc.least" FROM "jsonb_ivm"."public.several_otherwise.query.doc.quantity, doc.lea~6b58a052e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.delete.row"('jsonb_ivm.public.several_otherwise.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.line.delet~0c9d6dbdfa', 'jsonb_ivm.public.several_otherwise.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.several_otherwise
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  PERFORM "jsonb_ivm"."public.several_otherwise.lock all"();
  PERFORM "jsonb_ivm"."public.several_otherwise.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.several_otherwise';

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.several_otherwise
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.several_otherwise.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.ins~1cf06dbf90"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.insert"('jsonb_ivm.public.several_otherwise.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.orders.ins~1cf06dbf90', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.several_otherwise
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
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
    UPDATE "public"."several_otherwise" AS d
    SET "doc" = "jsonb_ivm"."public.several_otherwise.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
    FROM (
      SELECT t."status", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."several_otherwise" AS d
    SET "doc" = "jsonb_ivm"."public.several_otherwise.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
    FROM (
      SELECT t."status", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.several_otherwise.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update"() IS 'answers update on public.orders, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.upd~39fbc0a979"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update"('jsonb_ivm.public.several_otherwise.public.orders.update');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.orders, for the documents of public.several_otherwise
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."several_otherwise" AS d
  SET "doc" = "jsonb_ivm"."public.several_otherwise.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
  FROM (
    SELECT new."status" AS "status", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update.row"() IS 'answers update of one row on public.orders, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.update.by.row"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.update.row"('jsonb_ivm.public.several_otherwise.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.orders.upd~39fbc0a979', 'jsonb_ivm.public.several_otherwise.public.orders.update.by.row', 'read committed', '', '', '1', 'id', 'status');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.several_otherwise
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := '{}';
  more "jsonb_ivm"."public.several_otherwise.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.several_otherwise.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.several_otherwise.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.several_otherwise';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.del~f82b3b0c9f"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.delete"('jsonb_ivm.public.several_otherwise.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.several_otherwise.public.orders.del~f82b3b0c9f', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.several_otherwise
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  PERFORM "jsonb_ivm"."public.several_otherwise.lock all"();
  PERFORM "jsonb_ivm"."public.several_otherwise.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.several_otherwise';

CREATE TRIGGER "jsonb_ivm.public.several_otherwise.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.several_otherwise.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.exclusive"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.several_otherwise.lock"('exclusive', (9090160654279238272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."several_otherwise" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.exclusive"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.lock documents.exclusive"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.refresh"("jsonb_ivm"."public.several_otherwise.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.several_otherwise.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.several_otherwise.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."several_otherwise" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.several_otherwise.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.several_otherwise.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.refresh"("jsonb_ivm"."public.several_otherwise.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.refresh"("jsonb_ivm"."public.several_otherwise.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.several_otherwise.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.several_otherwise.key"[];
  position "jsonb_ivm"."public.several_otherwise.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.several_otherwise.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."several_otherwise" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.several_otherwise.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."several_otherwise" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.several_otherwise.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.several_otherwise.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.several_otherwise.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."several_otherwise" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.several_otherwise.query";

ALTER TABLE "public"."several_otherwise"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."several_otherwise" IS 'documents of the view "public"."several_otherwise", kept equal to its query by jsonb_ivm; do not write to it';
