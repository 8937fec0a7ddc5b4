CREATE VIEW "jsonb_ivm"."public.with.query" ("select", "limit", "union") AS
SELECT "select",
    "group" AS "limit",
    jsonb_build_object('from', "from", 'table', ( SELECT jsonb_agg(jsonb_build_object('end', "all"."end", 'null', "all"."null") ORDER BY "all"."order") AS jsonb_agg
           FROM public."table" "all"
          WHERE ("all"."where" = "as"."select"))) AS "union"
   FROM public."user" "as";

CREATE VIEW "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca" ("select", "union.table") AS
SELECT
  "select" AS "select",
  (SELECT jsonb_agg(jsonb_build_object('end', "all"."end", 'null', "all"."null") ORDER BY "all"."order") AS jsonb_agg
  FROM public.table AS "all"
  WHERE
    "all"."where" = "as"."select") AS "union.table"
FROM public.user AS "as";

CREATE TYPE "jsonb_ivm"."public.with.key" AS ("select" integer);

CREATE FUNCTION "jsonb_ivm"."public.with.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.with.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.with" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.with.lock documents.shared"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
  ORDER BY d."select"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with.lock"('shared', (-1068063956407335296)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."select"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) k."select")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
    ORDER BY d."select"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.lock documents.shared"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.lock documents.shared"("jsonb_ivm"."public.with.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with.lock documents.writing"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
  ORDER BY d."select"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with.lock"('writing', (-1068063956407335296)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."select"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) k."select")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
    ORDER BY d."select"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.lock documents.writing"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.lock documents.writing"("jsonb_ivm"."public.with.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."with" AS d ORDER BY d."select" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.with.recompute"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.with.query" AS q WHERE q."select" OPERATOR("pg_catalog".=) k."select" OFFSET 0) AS f
  ), gone AS (
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."select" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."with" AS d
    USING gone AS g ("select")
    WHERE d."select" OPERATOR("pg_catalog".=) g."select"
  )
  INSERT INTO "public"."with" AS d ("select", "limit", "union")
  SELECT f."select", f."limit", f."union" FROM fresh AS f
  ON CONFLICT ("select") DO UPDATE
  SET "select" = excluded."select", "limit" = excluded."limit", "union" = excluded."union"
  WHERE ROW(d."select", d."limit", d."union")::record OPERATOR(pg_catalog.*<>) ROW(excluded."select", excluded."limit", excluded."union")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.recompute"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.recompute"("jsonb_ivm"."public.with.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.with.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.with.query" AS q
  ), gone AS (
    SELECT k."select" FROM "public"."with" AS k
    EXCEPT
    SELECT f."select" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."with" AS d
    USING gone AS g ("select")
    WHERE d."select" OPERATOR("pg_catalog".=) g."select"
  )
  INSERT INTO "public"."with" AS d ("select", "limit", "union")
  SELECT f."select", f."limit", f."union" FROM fresh AS f
  ON CONFLICT ("select") DO UPDATE
  SET "select" = excluded."select", "limit" = excluded."limit", "union" = excluded."union"
  WHERE ROW(d."select", d."limit", d."union")::record OPERATOR(pg_catalog.*<>) ROW(excluded."select", excluded."limit", excluded."union")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes union.table in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
BEGIN
  UPDATE "public"."with" AS d
  SET "union" = m."union"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with" AS s ON s."select" OPERATOR("pg_catalog".=) k."select"
  CROSS JOIN LATERAL (SELECT q."union.table" FROM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca" AS q WHERE q."select" OPERATOR("pg_catalog".=) k."select" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.with.merge"(s."union", pg_catalog.jsonb_build_object('table', f."union.table"), ARRAY[]::text[]) AS "union" OFFSET 0) AS m
  WHERE d."select" OPERATOR("pg_catalog".=) k."select" AND ROW(s."union")::record OPERATOR(pg_catalog.*<>) ROW(m."union")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"("jsonb_ivm"."public.with.key"[]) IS 'computes union.table in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.table, for the documents of public.with
-- recompute union.table: nothing else in documents is made of its rows
-- not less at union.table: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."where" FROM jsonb_ivm_new AS r
  ), reached ("select") AS (
    SELECT r0."where"
    FROM changed AS r0
    WHERE r0."where" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.insert"() IS 'answers insert on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.insert.by.statement"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.insert"('jsonb_ivm.public.with.public.table.insert');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.table, for the documents of public.with
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."union" INTO ivm.document0 FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) new."where" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."with" AS d
    SET "union" = m."union"
    FROM (
      SELECT "jsonb_ivm"."public.with.merge"(ivm.document0, pg_catalog.jsonb_build_object('table', (SELECT q."union.table" FROM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca" AS q WHERE q."select" OPERATOR("pg_catalog".=) new."where")), ARRAY[]::text[]) AS "union"
      OFFSET 0
    ) AS m
    WHERE d."select" OPERATOR("pg_catalog".=) new."where"
    AND CASE WHEN d."select" OPERATOR("pg_catalog".=) new."where" THEN ROW(d."union")::record OPERATOR(pg_catalog.*<>) ROW(m."union")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.insert.row"() IS 'answers insert of one row on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.insert.by.row"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.insert.row"('jsonb_ivm.public.with.public.table.insert');

CREATE TRIGGER "jsonb_ivm.public.with.public.table.insert"
AFTER INSERT ON "public"."table" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.table.insert.by.statement', 'jsonb_ivm.public.with.public.table.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.table, for the documents of public.with
-- recompute union.table: nothing else in documents is made of its rows
-- not less at union.table: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."order") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."order"),
    coalesce(pg_catalog.bool_or((n."end" IS DISTINCT FROM o."end" OR n."null" COLLATE pg_catalog."C" IS DISTINCT FROM o."null" COLLATE pg_catalog."C" OR n."order" IS DISTINCT FROM o."order" OR n."where" IS DISTINCT FROM o."where")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order" OPERATOR("pg_catalog".=) n."order";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."where"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order" OPERATOR("pg_catalog".=) n."order"
    CROSS JOIN LATERAL (VALUES (o."where", o."order" IS DISTINCT FROM NULL), (n."where", n."order" IS DISTINCT FROM NULL)) AS v ("where", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."end" IS DISTINCT FROM o."end" OR n."null" COLLATE pg_catalog."C" IS DISTINCT FROM o."null" COLLATE pg_catalog."C" OR n."order" IS DISTINCT FROM o."order" OR n."where" IS DISTINCT FROM o."where") OR NOT ivm.paired)
  ), reached ("select") AS (
    SELECT r0."where"
    FROM changed AS r0
    WHERE r0."where" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.update"() IS 'answers update on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.update.by.statement"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.update"('jsonb_ivm.public.with.public.table.update');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.table, for the documents of public.with
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."union" INTO ivm.document0 FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) new."where" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."with" AS d
    SET "union" = m."union"
    FROM (
      SELECT "jsonb_ivm"."public.with.merge"(ivm.document0, pg_catalog.jsonb_build_object('table', (SELECT q."union.table" FROM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca" AS q WHERE q."select" OPERATOR("pg_catalog".=) new."where")), ARRAY[]::text[]) AS "union"
      OFFSET 0
    ) AS m
    WHERE d."select" OPERATOR("pg_catalog".=) new."where"
    AND CASE WHEN d."select" OPERATOR("pg_catalog".=) new."where" THEN ROW(d."union")::record OPERATOR(pg_catalog.*<>) ROW(m."union")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.update.row"() IS 'answers update of one row on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.update.by.row"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.update.row"('jsonb_ivm.public.with.public.table.update');

CREATE TRIGGER "jsonb_ivm.public.with.public.table.update"
AFTER UPDATE ON "public"."table" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.table.update.by.statement', 'jsonb_ivm.public.with.public.table.update.by.row', 'read committed', '', '', '2', 'order', 'where', 'end', 'null');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.table, for the documents of public.with
-- recompute union.table: nothing else in documents is made of its rows
-- not less at union.table: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."where" FROM jsonb_ivm_old AS r
  ), reached ("select") AS (
    SELECT r0."where"
    FROM changed AS r0
    WHERE r0."where" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.delete"() IS 'answers delete on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.delete.by.statement"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.delete"('jsonb_ivm.public.with.public.table.delete');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.table, for the documents of public.with
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."union" INTO ivm.document0 FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) old."where" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."with" AS d
    SET "union" = m."union"
    FROM (
      SELECT "jsonb_ivm"."public.with.merge"(ivm.document0, pg_catalog.jsonb_build_object('table', (SELECT q."union.table" FROM "jsonb_ivm"."public.with.query.union.table~ad32b8f1ca" AS q WHERE q."select" OPERATOR("pg_catalog".=) old."where")), ARRAY[]::text[]) AS "union"
      OFFSET 0
    ) AS m
    WHERE d."select" OPERATOR("pg_catalog".=) old."where"
    AND CASE WHEN d."select" OPERATOR("pg_catalog".=) old."where" THEN ROW(d."union")::record OPERATOR(pg_catalog.*<>) ROW(m."union")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.delete.row"() IS 'answers delete of one row on public.table, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.table.delete.by.row"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.delete.row"('jsonb_ivm.public.with.public.table.delete');

CREATE TRIGGER "jsonb_ivm.public.with.public.table.delete"
AFTER DELETE ON "public"."table" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.table.delete.by.statement', 'jsonb_ivm.public.with.public.table.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with.public.table.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.table, for the documents of public.with
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  PERFORM "jsonb_ivm"."public.with.lock all"();
  PERFORM "jsonb_ivm"."public.with.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.table.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.table.truncate"() IS 'answers truncate on public.table, for the documents of public.with';

CREATE TRIGGER "jsonb_ivm.public.with.public.table.truncate"
AFTER TRUNCATE ON "public"."table"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.with.public.table.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.with.public.user.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.user, for the documents of public.with
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."select" FROM jsonb_ivm_new AS r
  ), reached ("select") AS (
    SELECT r0."select"
    FROM changed AS r0
    EXCEPT
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.user.insert"() IS 'answers insert on public.user, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.user.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.user.insert.by.statement"
AFTER TRUNCATE ON "public"."user"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.user.insert"('jsonb_ivm.public.with.public.user.insert');

CREATE TRIGGER "jsonb_ivm.public.with.public.user.insert"
AFTER INSERT ON "public"."user" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.user.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with.public.user.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.user, for the documents of public.with
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on select than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."select") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."select"),
    coalesce(pg_catalog.bool_or((n."from" COLLATE pg_catalog."C" IS DISTINCT FROM o."from" COLLATE pg_catalog."C" OR n."group" IS DISTINCT FROM o."group" OR n."select" IS DISTINCT FROM o."select")), false),
    NOT coalesce(pg_catalog.bool_or((n."select" IS DISTINCT FROM o."select")), false),
    pg_catalog.array_agg(n."select" ORDER BY n."select") FILTER (WHERE (n."from" COLLATE pg_catalog."C" IS DISTINCT FROM o."from" COLLATE pg_catalog."C" OR n."group" IS DISTINCT FROM o."group" OR n."select" IS DISTINCT FROM o."select"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."select" OPERATOR("pg_catalog".=) n."select";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."with" AS d
    SET "limit" = r0."group", "union" = "jsonb_ivm"."public.with.merge"(d."union", pg_catalog.jsonb_build_object('from', r0."from"), ARRAY[]::text[])
    FROM (
      SELECT t."from", t."group", t."select"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("select")
      JOIN "public"."user" AS t ON t."select" OPERATOR("pg_catalog".=) k."select"
    ) AS r0
    WHERE d."select" OPERATOR("pg_catalog".=) r0."select";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("select")
    ), reached ("select") AS (
      SELECT r0."select"
      FROM changed AS r0
      EXCEPT
      SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."select"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."select" OPERATOR("pg_catalog".=) n."select"
      CROSS JOIN LATERAL (VALUES (o."select", o."select" IS DISTINCT FROM NULL), (n."select", n."select" IS DISTINCT FROM NULL)) AS v ("select", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."from" COLLATE pg_catalog."C" IS DISTINCT FROM o."from" COLLATE pg_catalog."C" OR n."group" IS DISTINCT FROM o."group" OR n."select" IS DISTINCT FROM o."select") OR NOT ivm.paired)
    ), reached ("select") AS (
      SELECT r0."select"
      FROM changed AS r0
      EXCEPT
      SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."with" AS d
    SET "limit" = r0."group", "union" = "jsonb_ivm"."public.with.merge"(d."union", pg_catalog.jsonb_build_object('from', r0."from"), ARRAY[]::text[])
    FROM (
      SELECT t."from", t."group", t."select"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("select")
      JOIN "public"."user" AS t ON t."select" OPERATOR("pg_catalog".=) k."select"
    ) AS r0
    WHERE d."select" OPERATOR("pg_catalog".=) r0."select";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.with.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.user.update"() IS 'answers update on public.user, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.user.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.user.update.by.statement"
AFTER TRUNCATE ON "public"."user"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.user.update"('jsonb_ivm.public.with.public.user.update');

CREATE FUNCTION "jsonb_ivm"."public.with.public.user.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.user, for the documents of public.with
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."with" AS d
  SET "limit" = r0."group", "union" = "jsonb_ivm"."public.with.merge"(d."union", pg_catalog.jsonb_build_object('from', r0."from"), ARRAY[]::text[])
  FROM (
    SELECT new."from" AS "from", new."group" AS "group", new."select" AS "select"
  ) AS r0
  WHERE d."select" OPERATOR("pg_catalog".=) r0."select";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.user.update.row"() IS 'answers update of one row on public.user, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.user.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.user.update.by.row"
AFTER TRUNCATE ON "public"."user"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.user.update.row"('jsonb_ivm.public.with.public.user.update');

CREATE TRIGGER "jsonb_ivm.public.with.public.user.update"
AFTER UPDATE ON "public"."user" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.user.update.by.statement', 'jsonb_ivm.public.with.public.user.update.by.row', 'read committed', '', '', '1', 'select', 'from', 'group');

CREATE FUNCTION "jsonb_ivm"."public.with.public.user.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.user, for the documents of public.with
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := '{}';
  more "jsonb_ivm"."public.with.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."select" FROM jsonb_ivm_old AS r
  ), reached ("select") AS (
    SELECT r0."select"
    FROM changed AS r0
    EXCEPT
    SELECT k."select" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."select")::"jsonb_ivm"."public.with.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.with.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.with.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.user.delete"() IS 'answers delete on public.user, for the documents of public.with';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.user.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.with.public.user.delete.by.statement"
AFTER TRUNCATE ON "public"."user"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.with.public.user.delete"('jsonb_ivm.public.with.public.user.delete');

CREATE TRIGGER "jsonb_ivm.public.with.public.user.delete"
AFTER DELETE ON "public"."user" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.with.public.user.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.with.public.user.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.user, for the documents of public.with
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  PERFORM "jsonb_ivm"."public.with.lock all"();
  PERFORM "jsonb_ivm"."public.with.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.public.user.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.public.user.truncate"() IS 'answers truncate on public.user, for the documents of public.with';

CREATE TRIGGER "jsonb_ivm.public.with.public.user.truncate"
AFTER TRUNCATE ON "public"."user"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.with.public.user.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.with.lock documents.exclusive"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
  ORDER BY d."select"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.with.lock"('exclusive', (-1068063956407335296)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."select"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) k."select")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."with" AS d ON d."select" OPERATOR("pg_catalog".=) k."select"
    ORDER BY d."select"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.lock documents.exclusive"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.lock documents.exclusive"("jsonb_ivm"."public.with.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.with.refresh"("jsonb_ivm"."public.with.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.with.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.with.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."user" AS r ON k."select" OPERATOR("pg_catalog".=) r."select"
  WHERE NOT EXISTS (SELECT FROM "public"."with" AS d WHERE d."select" OPERATOR("pg_catalog".=) k."select")
  ORDER BY r."select"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.with.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.with.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.refresh"("jsonb_ivm"."public.with.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.refresh"("jsonb_ivm"."public.with.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.with.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.with.key"[];
  position "jsonb_ivm"."public.with.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."select")::"jsonb_ivm"."public.with.key" ORDER BY n."select")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."select" AS "select"
        FROM "public"."user" AS s
        ORDER BY s."select" LIMIT ivm.most)
        UNION
        (SELECT s."select" AS "select"
        FROM "public"."with" AS s
        ORDER BY s."select" LIMIT ivm.most)
      ) AS u
      ORDER BY u."select" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."select")::"jsonb_ivm"."public.with.key" ORDER BY n."select")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."select" AS "select"
        FROM "public"."user" AS s
        WHERE s."select" OPERATOR("pg_catalog".>) ivm.position."select"
        ORDER BY s."select" LIMIT ivm.most)
        UNION
        (SELECT s."select" AS "select"
        FROM "public"."with" AS s
        WHERE s."select" OPERATOR("pg_catalog".>) ivm.position."select"
        ORDER BY s."select" LIMIT ivm.most)
      ) AS u
      ORDER BY u."select" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.with.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.with.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.with.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."with" WITH (fillfactor = 80) AS
SELECT "select", "limit", "union" FROM "jsonb_ivm"."public.with.query";

ALTER TABLE "public"."with"
  ADD PRIMARY KEY ("select");

COMMENT ON TABLE "public"."with" IS 'documents of the view "public"."with", kept equal to its query by jsonb_ivm; do not write to it';
