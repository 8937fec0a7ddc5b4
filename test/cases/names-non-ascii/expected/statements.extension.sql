CREATE VIEW "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~6633baf5d8" ("番号", "크기", "文書") AS
SELECT "番号",
    "Größe" AS "크기",
    jsonb_build_object('Ente', "🦆", '子', ( SELECT jsonb_agg(y."значение" ORDER BY y."ид") AS jsonb_agg
           FROM "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" y
          WHERE (y."ссылка_ссылка_ссылка_ссылка_ссыл_л" = x."番号"))) AS "文書"
   FROM "Übersicht"."注文" x;

CREATE VIEW "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca" ("番号", "文書.子") AS
SELECT
  "番号" AS "番号",
  (SELECT jsonb_agg(y."значение" ORDER BY y."ид") AS jsonb_agg
  FROM "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" AS y
  WHERE
    y."ссылка_ссылка_ссылка_ссылка_ссыл_л" = x."番号") AS "文書.子"
FROM "Übersicht"."注文" AS x;

CREATE TYPE "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550" AS ("番号" integer);

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~12e279d347"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~12e279d347"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~fb9bfec272"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~fb9bfec272"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~54a8ce5324"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~54a8ce5324"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~27283907f5"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~27283907f5"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Übersicht.ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
  ORDER BY d."番号"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~27283907f5"('shared', (-8340219123572646272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."番号"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) k."番号")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
    ORDER BY d."番号"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8a4195453d"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
  ORDER BY d."番号"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~27283907f5"('writing', (-8340219123572646272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."番号"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) k."番号")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
    ORDER BY d."番号"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8a4195453d"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8a4195453d"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9acb1ed2ae"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ORDER BY d."番号" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9acb1ed2ae"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9acb1ed2ae"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~6633baf5d8" AS q WHERE q."番号" OPERATOR("pg_catalog".=) k."番号" OFFSET 0) AS f
  ), gone AS (
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."番号" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    USING gone AS g ("番号")
    WHERE d."番号" OPERATOR("pg_catalog".=) g."番号"
  )
  INSERT INTO "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ("番号", "크기", "文書")
  SELECT f."番号", f."크기", f."文書" FROM fresh AS f
  ON CONFLICT ("番号") DO UPDATE
  SET "番号" = excluded."番号", "크기" = excluded."크기", "文書" = excluded."文書"
  WHERE ROW(d."番号", d."크기", d."文書")::record OPERATOR(pg_catalog.*<>) ROW(excluded."番号", excluded."크기", excluded."文書")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~664989a4aa"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~6633baf5d8" AS q
  ), gone AS (
    SELECT k."番号" FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS k
    EXCEPT
    SELECT f."番号" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    USING gone AS g ("番号")
    WHERE d."番号" OPERATOR("pg_catalog".=) g."番号"
  )
  INSERT INTO "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ("番号", "크기", "文書")
  SELECT f."番号", f."크기", f."文書" FROM fresh AS f
  ON CONFLICT ("番号") DO UPDATE
  SET "番号" = excluded."番号", "크기" = excluded."크기", "文書" = excluded."文書"
  WHERE ROW(d."番号", d."크기", d."文書")::record OPERATOR(pg_catalog.*<>) ROW(excluded."番号", excluded."크기", excluded."文書")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~664989a4aa"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~664989a4aa"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes 文書.子 in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
BEGIN
  UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
  SET "文書" = m."文書"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS s ON s."番号" OPERATOR("pg_catalog".=) k."番号"
  CROSS JOIN LATERAL (SELECT q."文書.子" FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca" AS q WHERE q."番号" OPERATOR("pg_catalog".=) k."番号" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(s."文書", pg_catalog.jsonb_build_object('子', f."文書.子"), ARRAY[]::text[]) AS "文書" OFFSET 0) AS m
  WHERE d."番号" OPERATOR("pg_catalog".=) k."番号" AND ROW(s."文書")::record OPERATOR(pg_catalog.*<>) ROW(m."文書")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'computes 文書.子 in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a3c07c7acd"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute 文書.子: nothing else in documents is made of its rows
-- not less at 文書.子: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."ссылка_ссылка_ссылка_ссылка_ссыл_л" FROM jsonb_ivm_new AS r
  ), reached ("番号") AS (
    SELECT r0."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    FROM changed AS r0
    WHERE r0."ссылка_ссылка_ссылка_ссылка_ссыл_л" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a3c07c7acd"() IS 'answers insert on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a3c07c7acd"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~701e657ab1"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a3c07c7acd"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~d54b8f472b');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a50ed7944a"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."文書" INTO ivm.document0 FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    SET "文書" = m."文書"
    FROM (
      SELECT "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(ivm.document0, pg_catalog.jsonb_build_object('子', (SELECT q."文書.子" FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca" AS q WHERE q."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л")), ARRAY[]::text[]) AS "文書"
      OFFSET 0
    ) AS m
    WHERE d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    AND CASE WHEN d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л" THEN ROW(d."文書")::record OPERATOR(pg_catalog.*<>) ROW(m."文書")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a50ed7944a"() IS 'answers insert of one row on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a50ed7944a"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~44b87ab58d"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~a50ed7944a"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~d54b8f472b');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~d54b8f472b"
AFTER INSERT ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~701e657ab1', 'jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~44b87ab58d', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~79b0fa0fd6"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute 文書.子: nothing else in documents is made of its rows
-- not less at 文書.子: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."ид") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."ид"),
    coalesce(pg_catalog.bool_or((n."значение" COLLATE pg_catalog."C" IS DISTINCT FROM o."значение" COLLATE pg_catalog."C" OR n."ид" IS DISTINCT FROM o."ид" OR n."ссылка_ссылка_ссылка_ссылка_ссыл_л" IS DISTINCT FROM o."ссылка_ссылка_ссылка_ссылка_ссыл_л")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."ид" OPERATOR("pg_catalog".=) n."ид";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."ид" OPERATOR("pg_catalog".=) n."ид"
    CROSS JOIN LATERAL (VALUES (o."ссылка_ссылка_ссылка_ссылка_ссыл_л", o."ид" IS DISTINCT FROM NULL), (n."ссылка_ссылка_ссылка_ссылка_ссыл_л", n."ид" IS DISTINCT FROM NULL)) AS v ("ссылка_ссылка_ссылка_ссылка_ссыл_л", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."значение" COLLATE pg_catalog."C" IS DISTINCT FROM o."значение" COLLATE pg_catalog."C" OR n."ид" IS DISTINCT FROM o."ид" OR n."ссылка_ссылка_ссылка_ссылка_ссыл_л" IS DISTINCT FROM o."ссылка_ссылка_ссылка_ссылка_ссыл_л") OR NOT ivm.paired)
  ), reached ("番号") AS (
    SELECT r0."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    FROM changed AS r0
    WHERE r0."ссылка_ссылка_ссылка_ссылка_ссыл_л" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~79b0fa0fd6"() IS 'answers update on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~79b0fa0fd6"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7d406e2857"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~79b0fa0fd6"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7fe8c7a6f8');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8ac1a5e01f"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."文書" INTO ivm.document0 FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    SET "文書" = m."文書"
    FROM (
      SELECT "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(ivm.document0, pg_catalog.jsonb_build_object('子', (SELECT q."文書.子" FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca" AS q WHERE q."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л")), ARRAY[]::text[]) AS "文書"
      OFFSET 0
    ) AS m
    WHERE d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    AND CASE WHEN d."番号" OPERATOR("pg_catalog".=) new."ссылка_ссылка_ссылка_ссылка_ссыл_л" THEN ROW(d."文書")::record OPERATOR(pg_catalog.*<>) ROW(m."文書")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8ac1a5e01f"() IS 'answers update of one row on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8ac1a5e01f"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~d0313efe79"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8ac1a5e01f"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7fe8c7a6f8');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7fe8c7a6f8"
AFTER UPDATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7d406e2857', 'jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~d0313efe79', 'read committed', '', '', '2', 'ид', 'ссылка_ссылка_ссылка_ссылка_ссыл_л', 'значение');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f5c43372ac"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute 文書.子: nothing else in documents is made of its rows
-- not less at 文書.子: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."ссылка_ссылка_ссылка_ссылка_ссыл_л" FROM jsonb_ivm_old AS r
  ), reached ("番号") AS (
    SELECT r0."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    FROM changed AS r0
    WHERE r0."ссылка_ссылка_ссылка_ссылка_ссыл_л" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~dc50182284"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f5c43372ac"() IS 'answers delete on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f5c43372ac"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7ff933da8c"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f5c43372ac"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~16b30180d9');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~1ae84b081c"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."文書" INTO ivm.document0 FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) old."ссылка_ссылка_ссылка_ссылка_ссыл_л" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    SET "文書" = m."文書"
    FROM (
      SELECT "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(ivm.document0, pg_catalog.jsonb_build_object('子', (SELECT q."文書.子" FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8641131eca" AS q WHERE q."番号" OPERATOR("pg_catalog".=) old."ссылка_ссылка_ссылка_ссылка_ссыл_л")), ARRAY[]::text[]) AS "文書"
      OFFSET 0
    ) AS m
    WHERE d."番号" OPERATOR("pg_catalog".=) old."ссылка_ссылка_ссылка_ссылка_ссыл_л"
    AND CASE WHEN d."番号" OPERATOR("pg_catalog".=) old."ссылка_ссылка_ссылка_ссылка_ссыл_л" THEN ROW(d."文書")::record OPERATOR(pg_catalog.*<>) ROW(m."文書")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~1ae84b081c"() IS 'answers delete of one row on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~1ae84b081c"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~aa543139a9"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~1ae84b081c"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~16b30180d9');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~16b30180d9"
AFTER DELETE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~7ff933da8c', 'jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~aa543139a9', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b19fbdcece"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `Übersicht`.`żółćżółćżółćżółćżółćżółćżółćżó_ż`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9acb1ed2ae"();
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~664989a4aa"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b19fbdcece"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b19fbdcece"() IS 'answers truncate on "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~1314b21875"
AFTER TRUNCATE ON "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b19fbdcece"();

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f2e9dab93b"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `Übersicht`.`注文`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."番号" FROM jsonb_ivm_new AS r
  ), reached ("番号") AS (
    SELECT r0."番号"
    FROM changed AS r0
    EXCEPT
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f2e9dab93b"() IS 'answers insert on "Übersicht"."注文", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f2e9dab93b"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~2ed01a3b15"
AFTER TRUNCATE ON "Übersicht"."注文"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~f2e9dab93b"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~ef88537123');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~ef88537123"
AFTER INSERT ON "Übersicht"."注文" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~2ed01a3b15', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~e204a7e612"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `Übersicht`.`注文`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on 番号 than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."番号") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."番号"),
    coalesce(pg_catalog.bool_or((n."Größe" COLLATE pg_catalog."C" IS DISTINCT FROM o."Größe" COLLATE pg_catalog."C" OR n."番号" IS DISTINCT FROM o."番号" OR n."🦆" COLLATE pg_catalog."C" IS DISTINCT FROM o."🦆" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."番号" IS DISTINCT FROM o."番号")), false),
    pg_catalog.array_agg(n."番号" ORDER BY n."番号") FILTER (WHERE (n."Größe" COLLATE pg_catalog."C" IS DISTINCT FROM o."Größe" COLLATE pg_catalog."C" OR n."番号" IS DISTINCT FROM o."番号" OR n."🦆" COLLATE pg_catalog."C" IS DISTINCT FROM o."🦆" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."番号" OPERATOR("pg_catalog".=) n."番号";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    SET "크기" = r0."Größe", "文書" = "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(d."文書", pg_catalog.jsonb_build_object('Ente', r0."🦆"), ARRAY[]::text[])
    FROM (
      SELECT t."Größe", t."🦆", t."番号"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("番号")
      JOIN "Übersicht"."注文" AS t ON t."番号" OPERATOR("pg_catalog".=) k."番号"
    ) AS r0
    WHERE d."番号" OPERATOR("pg_catalog".=) r0."番号";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("番号")
    ), reached ("番号") AS (
      SELECT r0."番号"
      FROM changed AS r0
      EXCEPT
      SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."番号"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."番号" OPERATOR("pg_catalog".=) n."番号"
      CROSS JOIN LATERAL (VALUES (o."番号", o."番号" IS DISTINCT FROM NULL), (n."番号", n."番号" IS DISTINCT FROM NULL)) AS v ("番号", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."Größe" COLLATE pg_catalog."C" IS DISTINCT FROM o."Größe" COLLATE pg_catalog."C" OR n."番号" IS DISTINCT FROM o."番号" OR n."🦆" COLLATE pg_catalog."C" IS DISTINCT FROM o."🦆" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("番号") AS (
      SELECT r0."番号"
      FROM changed AS r0
      EXCEPT
      SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8a4195453d"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
    SET "크기" = r0."Größe", "文書" = "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(d."文書", pg_catalog.jsonb_build_object('Ente', r0."🦆"), ARRAY[]::text[])
    FROM (
      SELECT t."Größe", t."🦆", t."番号"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("番号")
      JOIN "Übersicht"."注文" AS t ON t."番号" OPERATOR("pg_catalog".=) k."番号"
    ) AS r0
    WHERE d."番号" OPERATOR("pg_catalog".=) r0."番号";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~e204a7e612"() IS 'answers update on "Übersicht"."注文", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~e204a7e612"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~80535f8337"
AFTER TRUNCATE ON "Übersicht"."注文"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~e204a7e612"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~74899ae366');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~358662f64c"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on `Übersicht`.`注文`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d
  SET "크기" = r0."Größe", "文書" = "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~0cac186678"(d."文書", pg_catalog.jsonb_build_object('Ente', r0."🦆"), ARRAY[]::text[])
  FROM (
    SELECT new."Größe" AS "Größe", new."🦆" AS "🦆", new."番号" AS "番号"
  ) AS r0
  WHERE d."番号" OPERATOR("pg_catalog".=) r0."番号";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~358662f64c"() IS 'answers update of one row on "Übersicht"."注文", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~358662f64c"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~8e20a77d1f"
AFTER TRUNCATE ON "Übersicht"."注文"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~358662f64c"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~74899ae366');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~74899ae366"
AFTER UPDATE ON "Übersicht"."注文" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~80535f8337', 'jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~8e20a77d1f', 'read committed', '', '', '1', '番号', 'Größe', '🦆');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~81276659c8"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `Übersicht`.`注文`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := '{}';
  more "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."番号" FROM jsonb_ivm_old AS r
  ), reached ("番号") AS (
    SELECT r0."番号"
    FROM changed AS r0
    EXCEPT
    SELECT k."番号" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~8a4195453d"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~81276659c8"() IS 'answers delete on "Übersicht"."注文", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~81276659c8"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~28664cdac1"
AFTER TRUNCATE ON "Übersicht"."注文"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~81276659c8"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~33d0ec56ad');

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~33d0ec56ad"
AFTER DELETE ON "Übersicht"."注文" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~28664cdac1', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~4ad7215122"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `Übersicht`.`注文`, for the documents of `Übersicht`.`ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9acb1ed2ae"();
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~664989a4aa"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~4ad7215122"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~4ad7215122"() IS 'answers truncate on "Übersicht"."注文", for the documents of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"';

CREATE TRIGGER "jsonb_ivm.Übersicht.ビュー_ビュー_ビュー_~c8160e7f3a"
AFTER TRUNCATE ON "Übersicht"."注文"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~4ad7215122"();

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~c7a1374e34"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
  ORDER BY d."番号"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~27283907f5"('exclusive', (-8340219123572646272)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."番号"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) k."番号")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d ON d."番号" OPERATOR("pg_catalog".=) k."番号"
    ORDER BY d."番号"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~c7a1374e34"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~c7a1374e34"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b67c5a09b1"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b1d3a9a690"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "Übersicht"."注文" AS r ON k."番号" OPERATOR("pg_catalog".=) r."番号"
  WHERE NOT EXISTS (SELECT FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS d WHERE d."番号" OPERATOR("pg_catalog".=) k."番号")
  ORDER BY r."番号"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~c7a1374e34"(ivm.keys);
  PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~3177b7f1cc"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b67c5a09b1"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b67c5a09b1"("jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~438e42816b"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550"[];
  position "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550" ORDER BY n."番号")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."番号" AS "番号"
        FROM "Übersicht"."注文" AS s
        ORDER BY s."番号" LIMIT ivm.most)
        UNION
        (SELECT s."番号" AS "番号"
        FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS s
        ORDER BY s."番号" LIMIT ivm.most)
      ) AS u
      ORDER BY u."番号" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."番号")::"jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~9ff0e2a550" ORDER BY n."番号")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."番号" AS "番号"
        FROM "Übersicht"."注文" AS s
        WHERE s."番号" OPERATOR("pg_catalog".>) ivm.position."番号"
        ORDER BY s."番号" LIMIT ivm.most)
        UNION
        (SELECT s."番号" AS "番号"
        FROM "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" AS s
        WHERE s."番号" OPERATOR("pg_catalog".>) ivm.position."番号"
        ORDER BY s."番号" LIMIT ivm.most)
      ) AS u
      ORDER BY u."番号" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~b67c5a09b1"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~438e42816b"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~438e42816b"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" WITH (fillfactor = 80) AS
SELECT "番号", "크기", "文書" FROM "jsonb_ivm"."Übersicht.ビュー_ビュー_ビュー_ビュー_~6633baf5d8";

ALTER TABLE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"
  ADD PRIMARY KEY ("番号");

COMMENT ON TABLE "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" IS 'documents of the view "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ", kept equal to its query by jsonb_ivm; do not write to it';
