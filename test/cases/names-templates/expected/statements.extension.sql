CREATE VIEW "jsonb_ivm"."public.$fn$ %L ?.query" ("%s", "$2", "tab	and
line", "${doc}") AS
SELECT "%s",
    "$1" AS "$2",
    "?" AS "tab	and
line",
    jsonb_build_object('$body$', ":name", '-- %', ( SELECT jsonb_agg((("$".";" || "$"."/*") || "$"."E'\\n'") ORDER BY "$".";") AS jsonb_agg
           FROM public."$body1$ -- /* */" "$"
          WHERE ("$"."--" = "%I"."%s")), '*/', ( SELECT "%%"."$1"
           FROM public."%I $body$ ${x}" "%%"
          WHERE ("%%"."%s" = "%I"."?"))) AS "${doc}"
   FROM public."%I $body$ ${x}" "%I";

CREATE VIEW "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba" ("%s", """${doc}"".""-- %""") AS
SELECT
  "%s" AS "%s",
  (SELECT jsonb_agg(("$".";" || "$"."/*") || "$"."E'\\n'" ORDER BY "$".";") AS jsonb_agg
  FROM public."$body1$ -- /* */" AS "$"
  WHERE
    "$"."--" = "%I"."%s") AS """${doc}"".""-- %"""
FROM public."%I $body$ ${x}" AS "%I";

CREATE TYPE "jsonb_ivm"."public.$fn$ %L ?.key" AS ("%s" integer);

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.$fn$ %L ?" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"("jsonb_ivm"."public.$fn$ %L ?.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."$fn$ %L ?" AS d ON d."%s" OPERATOR("pg_catalog".=) k."%s"
  ORDER BY d."%s"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (7523805622071165824)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."%s"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) k."%s")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."$fn$ %L ?" AS d ON d."%s" OPERATOR("pg_catalog".=) k."%s"
    ORDER BY d."%s"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"("jsonb_ivm"."public.$fn$ %L ?.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"("jsonb_ivm"."public.$fn$ %L ?.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"("jsonb_ivm"."public.$fn$ %L ?.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."$fn$ %L ?" AS d ON d."%s" OPERATOR("pg_catalog".=) k."%s"
  ORDER BY d."%s"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('exclusive', (7523805622071165824)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."%s"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) k."%s")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."$fn$ %L ?" AS d ON d."%s" OPERATOR("pg_catalog".=) k."%s"
    ORDER BY d."%s"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"("jsonb_ivm"."public.$fn$ %L ?.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"("jsonb_ivm"."public.$fn$ %L ?.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."$fn$ %L ?" AS d ORDER BY d."%s" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute"("jsonb_ivm"."public.$fn$ %L ?.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.$fn$ %L ?.query" AS q WHERE q."%s" OPERATOR("pg_catalog".=) k."%s" OFFSET 0) AS f
  ), gone AS (
    SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."%s" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."$fn$ %L ?" AS d
    USING gone AS g ("%s")
    WHERE d."%s" OPERATOR("pg_catalog".=) g."%s"
  )
  INSERT INTO "public"."$fn$ %L ?" AS d ("%s", "$2", "tab	and
line", "${doc}")
  SELECT f."%s", f."$2", f."tab	and
line", f."${doc}" FROM fresh AS f
  ON CONFLICT ("%s") DO UPDATE
  SET "%s" = excluded."%s", "$2" = excluded."$2", "tab	and
line" = excluded."tab	and
line", "${doc}" = excluded."${doc}"
  WHERE ROW(d."%s", d."$2", d."tab	and
line", d."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(excluded."%s", excluded."$2", excluded."tab	and
line", excluded."${doc}")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute"("jsonb_ivm"."public.$fn$ %L ?.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute"("jsonb_ivm"."public.$fn$ %L ?.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.$fn$ %L ?.query" AS q
  ), gone AS (
    SELECT k."%s" FROM "public"."$fn$ %L ?" AS k
    EXCEPT
    SELECT f."%s" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."$fn$ %L ?" AS d
    USING gone AS g ("%s")
    WHERE d."%s" OPERATOR("pg_catalog".=) g."%s"
  )
  INSERT INTO "public"."$fn$ %L ?" AS d ("%s", "$2", "tab	and
line", "${doc}")
  SELECT f."%s", f."$2", f."tab	and
line", f."${doc}" FROM fresh AS f
  ON CONFLICT ("%s") DO UPDATE
  SET "%s" = excluded."%s", "$2" = excluded."$2", "tab	and
line" = excluded."tab	and
line", "${doc}" = excluded."${doc}"
  WHERE ROW(d."%s", d."$2", d."tab	and
line", d."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(excluded."%s", excluded."$2", excluded."tab	and
line", excluded."${doc}")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"("jsonb_ivm"."public.$fn$ %L ?.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes `${doc}`.`-- %` in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := $1;
BEGIN
  UPDATE "public"."$fn$ %L ?" AS d
  SET "${doc}" = m."${doc}"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."$fn$ %L ?" AS s ON s."%s" OPERATOR("pg_catalog".=) k."%s"
  CROSS JOIN LATERAL (SELECT q."""${doc}"".""-- %""" FROM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba" AS q WHERE q."%s" OPERATOR("pg_catalog".=) k."%s" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.$fn$ %L ?.merge"(s."${doc}", pg_catalog.jsonb_build_object('-- %', f."""${doc}"".""-- %"""), ARRAY[]::text[]) AS "${doc}" OFFSET 0) AS m
  WHERE d."%s" OPERATOR("pg_catalog".=) k."%s" AND ROW(s."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(m."${doc}")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"("jsonb_ivm"."public.$fn$ %L ?.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"("jsonb_ivm"."public.$fn$ %L ?.key"[]) IS 'computes "${doc}"."-- %" in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
-- recompute `${doc}`.`-- %`: nothing else in documents is made of its rows
-- not less at `${doc}`.`-- %`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."--"), 0) AS number
      FROM (
        SELECT r."--" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."--" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."--" FROM jsonb_ivm_new AS r
  ), reached ("%s") AS (
    SELECT r0."--"
    FROM changed AS r0
    WHERE r0."--" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert"() IS 'answers insert on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.i~674ff3f86c"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.insert');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new."--" IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, pg_catalog.hash_record_extended(ROW(new."--"), 0));
  END IF;
  SELECT d."${doc}" INTO ivm.document0 FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) new."--" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."$fn$ %L ?" AS d
    SET "${doc}" = m."${doc}"
    FROM (
      SELECT "jsonb_ivm"."public.$fn$ %L ?.merge"(ivm.document0, pg_catalog.jsonb_build_object('-- %', (SELECT q."""${doc}"".""-- %""" FROM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba" AS q WHERE q."%s" OPERATOR("pg_catalog".=) new."--")), ARRAY[]::text[]) AS "${doc}"
      OFFSET 0
    ) AS m
    WHERE d."%s" OPERATOR("pg_catalog".=) new."--"
    AND CASE WHEN d."%s" OPERATOR("pg_catalog".=) new."--" THEN ROW(d."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(m."${doc}")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert.row"() IS 'answers insert of one row on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.i~d03cca3ecd"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.insert.row"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.insert');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.insert"
AFTER INSERT ON "public"."$body1$ -- /* */" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.i~674ff3f86c', 'jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.i~d03cca3ecd', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
-- recompute `${doc}`.`-- %`: nothing else in documents is made of its rows
-- not less at `${doc}`.`-- %`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o.";") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n.";"),
    coalesce(pg_catalog.bool_or((n."--" IS DISTINCT FROM o."--" OR n."/*" COLLATE pg_catalog."C" IS DISTINCT FROM o."/*" COLLATE pg_catalog."C" OR n.";" IS DISTINCT FROM o.";" OR n."E'\\n'" COLLATE pg_catalog."C" IS DISTINCT FROM o."E'\\n'" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o.";" OPERATOR("pg_catalog".=) n.";";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."--"), 0) AS number
      FROM (
        SELECT v."--"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o.";" OPERATOR("pg_catalog".=) n.";"
        CROSS JOIN LATERAL (VALUES (o."--", o.";" IS DISTINCT FROM NULL), (n."--", n.";" IS DISTINCT FROM NULL)) AS v ("--", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."--" IS DISTINCT FROM o."--" OR n."/*" COLLATE pg_catalog."C" IS DISTINCT FROM o."/*" COLLATE pg_catalog."C" OR n.";" IS DISTINCT FROM o.";" OR n."E'\\n'" COLLATE pg_catalog."C" IS DISTINCT FROM o."E'\\n'" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."--" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."--"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o.";" OPERATOR("pg_catalog".=) n.";"
    CROSS JOIN LATERAL (VALUES (o."--", o.";" IS DISTINCT FROM NULL), (n."--", n.";" IS DISTINCT FROM NULL)) AS v ("--", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."--" IS DISTINCT FROM o."--" OR n."/*" COLLATE pg_catalog."C" IS DISTINCT FROM o."/*" COLLATE pg_catalog."C" OR n.";" IS DISTINCT FROM o.";" OR n."E'\\n'" COLLATE pg_catalog."C" IS DISTINCT FROM o."E'\\n'" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("%s") AS (
    SELECT r0."--"
    FROM changed AS r0
    WHERE r0."--" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update"() IS 'answers update on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.u~3608a99ad9"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.update');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old."--"), 0) AS number WHERE old."--" IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new."--"), 0) AS number WHERE new."--" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."${doc}" INTO ivm.document0 FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) new."--" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."$fn$ %L ?" AS d
    SET "${doc}" = m."${doc}"
    FROM (
      SELECT "jsonb_ivm"."public.$fn$ %L ?.merge"(ivm.document0, pg_catalog.jsonb_build_object('-- %', (SELECT q."""${doc}"".""-- %""" FROM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba" AS q WHERE q."%s" OPERATOR("pg_catalog".=) new."--")), ARRAY[]::text[]) AS "${doc}"
      OFFSET 0
    ) AS m
    WHERE d."%s" OPERATOR("pg_catalog".=) new."--"
    AND CASE WHEN d."%s" OPERATOR("pg_catalog".=) new."--" THEN ROW(d."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(m."${doc}")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update.row"() IS 'answers update of one row on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.u~3e1a1d36d2"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.update.row"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.update');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.update"
AFTER UPDATE ON "public"."$body1$ -- /* */" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.u~3608a99ad9', 'jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.u~3e1a1d36d2', 'read committed', '', '', '2', '--', ';', '/*', E'E''\\\\n''');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
-- recompute `${doc}`.`-- %`: nothing else in documents is made of its rows
-- not less at `${doc}`.`-- %`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."--"), 0) AS number
      FROM (
        SELECT r."--" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."--" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."--" FROM jsonb_ivm_old AS r
  ), reached ("%s") AS (
    SELECT r0."--"
    FROM changed AS r0
    WHERE r0."--" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete"() IS 'answers delete on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.d~f0449f248b"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.delete');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old."--" IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (9061212847513646848)::bigint, pg_catalog.hash_record_extended(ROW(old."--"), 0));
  END IF;
  SELECT d."${doc}" INTO ivm.document0 FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) old."--" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."$fn$ %L ?" AS d
    SET "${doc}" = m."${doc}"
    FROM (
      SELECT "jsonb_ivm"."public.$fn$ %L ?.merge"(ivm.document0, pg_catalog.jsonb_build_object('-- %', (SELECT q."""${doc}"".""-- %""" FROM "jsonb_ivm"."public.$fn$ %L ?.query.""${doc}"".""-- %""~5b8426aeba" AS q WHERE q."%s" OPERATOR("pg_catalog".=) old."--")), ARRAY[]::text[]) AS "${doc}"
      OFFSET 0
    ) AS m
    WHERE d."%s" OPERATOR("pg_catalog".=) old."--"
    AND CASE WHEN d."%s" OPERATOR("pg_catalog".=) old."--" THEN ROW(d."${doc}")::record OPERATOR(pg_catalog.*<>) ROW(m."${doc}")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete.row"() IS 'answers delete of one row on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.d~7dd5b707f0"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.delete.row"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.delete');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.delete"
AFTER DELETE ON "public"."$body1$ -- /* */" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.d~f0449f248b', 'jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.d~7dd5b707f0', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.`$body1$ -- /* */`, for the documents of public.`$fn$ %L ?`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock all"();
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.truncate"() IS 'answers truncate on public."$body1$ -- /* */", for the documents of public."$fn$ %L ?"';

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.$body1$ -- /* */.truncate"
AFTER TRUNCATE ON "public"."$body1$ -- /* */"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.$body1$ -- /* */.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body1$
-- insert on public.`%I $body$ ${x}`, for the documents of public.`$fn$ %L ?`
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT r."%s", r."?" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (-8700011166225539840)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT r."%s", r."?" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (-8700011166225539840)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."?"), 0) AS number
      FROM (
        SELECT r."%s", r."?" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."?" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."%s", r."?" FROM jsonb_ivm_new AS r
    ), reached ("%s") AS (
      SELECT r0."%s"
      FROM changed AS r0
      UNION
      SELECT r1."%s"
      FROM changed AS r0
      JOIN "public"."%I $body$ ${x}" AS r1 ON r0."%s" OPERATOR("pg_catalog".=) r1."?"
      EXCEPT
      SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute"(ivm.keys);
  RETURN NULL;
END
$body1$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.insert"() IS 'answers insert on public."%I $body$ ${x}", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.ins~1d40be2905"
AFTER TRUNCATE ON "public"."%I $body$ ${x}"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.insert"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.insert');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.insert"
AFTER INSERT ON "public"."%I $body$ ${x}" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.ins~1d40be2905', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body1$
-- update on public.`%I $body$ ${x}`, for the documents of public.`$fn$ %L ?`
-- set the fields that changed: where they stand in documents follows from keys
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on %s, ? than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT (n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?") AS "jsonb_ivm changed", (n."%s" IS DISTINCT FROM o."%s" OR n."?" IS DISTINCT FROM o."?") AS "jsonb_ivm linked", n."%s", n."?"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."%s"];
    updated1 := ARRAY[ivm.row."?"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."%s") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."%s"),
      coalesce(pg_catalog.bool_or((n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?")), false),
      NOT coalesce(pg_catalog.bool_or((n."%s" IS DISTINCT FROM o."%s" OR n."?" IS DISTINCT FROM o."?")), false),
      pg_catalog.array_agg(n."%s" ORDER BY n."%s") FILTER (WHERE (n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?")),
      pg_catalog.array_agg(n."?" ORDER BY n."%s") FILTER (WHERE (n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."%s" OPERATOR("pg_catalog".=) n."%s";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT v."%s"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."%s" OPERATOR("pg_catalog".=) n."%s"
        CROSS JOIN LATERAL (VALUES (o."%s", o."%s" IS DISTINCT FROM NULL), (n."%s", n."%s" IS DISTINCT FROM NULL)) AS v ("%s", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."%s" IS DISTINCT FROM o."%s") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (-8700011166225539840)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT v."%s", v."?"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."%s" OPERATOR("pg_catalog".=) n."%s"
        CROSS JOIN LATERAL (VALUES (o."%s", o."?", o."%s" IS DISTINCT FROM NULL), (n."%s", n."?", n."%s" IS DISTINCT FROM NULL)) AS v ("%s", "?", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('shared', (-8700011166225539840)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."?"), 0) AS number
      FROM (
        SELECT n."%s", n."?"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."%s" OPERATOR("pg_catalog".=) n."%s"
        WHERE CASE WHEN n."%s" IS NOT DISTINCT FROM NULL THEN false WHEN o."%s" IS NOT DISTINCT FROM NULL THEN true ELSE (n."%s" IS DISTINCT FROM o."%s" OR n."?" IS DISTINCT FROM o."?") OR NOT ivm.paired END
      ) AS r0
      WHERE r0."?" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("%s", "?")
      ), reached ("%s") AS (
        SELECT r0."%s"
        FROM changed AS r0
        UNION
        SELECT r1."%s"
        FROM changed AS r0
        JOIN "public"."%I $body$ ${x}" AS r1 ON r0."%s" OPERATOR("pg_catalog".=) r1."?"
        EXCEPT
        SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."%s", v."?"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."%s" OPERATOR("pg_catalog".=) n."%s"
        CROSS JOIN LATERAL (VALUES (o."%s", o."?", o."%s" IS DISTINCT FROM NULL), (n."%s", n."?", n."%s" IS DISTINCT FROM NULL)) AS v ("%s", "?", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."$1" COLLATE pg_catalog."C" IS DISTINCT FROM o."$1" COLLATE pg_catalog."C" OR n."%s" IS DISTINCT FROM o."%s" OR n.":name" COLLATE pg_catalog."C" IS DISTINCT FROM o.":name" COLLATE pg_catalog."C" OR n."?" IS DISTINCT FROM o."?") OR NOT ivm.paired)
      ), reached ("%s") AS (
        SELECT r0."%s"
        FROM changed AS r0
        UNION
        SELECT r1."%s"
        FROM changed AS r0
        JOIN "public"."%I $body$ ${x}" AS r1 ON r0."%s" OPERATOR("pg_catalog".=) r1."?"
        EXCEPT
        SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."$fn$ %L ?" AS d
    SET "$2" = r0."$1", "${doc}" = "jsonb_ivm"."public.$fn$ %L ?.merge"(d."${doc}", pg_catalog.jsonb_build_object('$body$', r0.":name"), ARRAY[]::text[])
    FROM (
      SELECT t."$1", t.":name", t."%s", t."?"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("%s")
      JOIN "public"."%I $body$ ${x}" AS t ON t."%s" OPERATOR("pg_catalog".=) k."%s"
    ) AS r0
    WHERE d."%s" OPERATOR("pg_catalog".=) r0."%s";
    WITH changed AS (
      SELECT t."$1", t.":name", t."%s", t."?"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("%s")
      JOIN "public"."%I $body$ ${x}" AS t ON t."%s" OPERATOR("pg_catalog".=) k."%s"
    ), edits ("%s", place, edit) AS (
      SELECT r1."%s", 0, pg_catalog.format('{"op": "merge", "path": [], "value": %1$s}', pg_catalog.json_build_object('*/', r0."$1"))
      FROM changed AS r0
      JOIN "public"."%I $body$ ${x}" AS r1 ON r0."%s" OPERATOR("pg_catalog".=) r1."?"
    )
    UPDATE "public"."$fn$ %L ?" AS d
    SET "${doc}" = "jsonb_ivm"."public.$fn$ %L ?.patch"(d."${doc}", p.p0)
    FROM (
      SELECT e."%s", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."%s"
    ) AS p
    WHERE d."%s" OPERATOR("pg_catalog".=) p."%s";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body1$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.update"() IS 'answers update on public."%I $body$ ${x}", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.upd~50afba18c1"
AFTER TRUNCATE ON "public"."%I $body$ ${x}"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.update"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.update');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.update"
AFTER UPDATE ON "public"."%I $body$ ${x}" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.upd~50afba18c1', '', '', '', '', '0', '$1', '%s', ':name', '?');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body1$
-- delete on public.`%I $body$ ${x}`, for the documents of public.`$fn$ %L ?`
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := '{}';
  more "jsonb_ivm"."public.$fn$ %L ?.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (9061212847513646848)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT r."%s", r."?" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock"('writing', (-8700011166225539840)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0."%s"), 0) AS number
      FROM (
        SELECT r."%s", r."?" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."%s" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."%s", r."?" FROM jsonb_ivm_old AS r
    ), reached ("%s") AS (
      SELECT r0."%s"
      FROM changed AS r0
      UNION
      SELECT r1."%s"
      FROM changed AS r0
      JOIN "public"."%I $body$ ${x}" AS r1 ON r0."%s" OPERATOR("pg_catalog".=) r1."?"
      EXCEPT
      SELECT k."%s" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."%s")::"jsonb_ivm"."public.$fn$ %L ?.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute"(ivm.keys);
  RETURN NULL;
END
$body1$;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.delete"() IS 'answers delete on public."%I $body$ ${x}", for the documents of public."$fn$ %L ?"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.del~48b94943b0"
AFTER TRUNCATE ON "public"."%I $body$ ${x}"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.delete"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.delete');

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.delete"
AFTER DELETE ON "public"."%I $body$ ${x}" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.del~48b94943b0', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body1$
-- truncate on public.`%I $body$ ${x}`, for the documents of public.`$fn$ %L ?`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock all"();
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute all"();
  RETURN NULL;
END
$body1$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.truncate"() IS 'answers truncate on public."%I $body$ ${x}", for the documents of public."$fn$ %L ?"';

CREATE TRIGGER "jsonb_ivm.public.$fn$ %L ?.public.%I $body$ ${x}.truncate"
AFTER TRUNCATE ON "public"."%I $body$ ${x}"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.public.%I $body$ ${x}.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh"("jsonb_ivm"."public.$fn$ %L ?.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body1$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."%I $body$ ${x}" AS r ON k."%s" OPERATOR("pg_catalog".=) r."%s"
  WHERE NOT EXISTS (SELECT FROM "public"."$fn$ %L ?" AS d WHERE d."%s" OPERATOR("pg_catalog".=) k."%s")
  ORDER BY r."%s"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.$fn$ %L ?.recompute"(ivm.keys);
END
$body1$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh"("jsonb_ivm"."public.$fn$ %L ?.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh"("jsonb_ivm"."public.$fn$ %L ?.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_custom_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "extra_float_digits" = '1'
SET "bytea_output" = 'hex'
AS $body1$
#variable_conflict use_column
<<ivm>>
DECLARE
  after text := $1;
  most integer := $2;
  keys "jsonb_ivm"."public.$fn$ %L ?.key"[];
  position "jsonb_ivm"."public.$fn$ %L ?.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."%s")::"jsonb_ivm"."public.$fn$ %L ?.key" ORDER BY n."%s")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."%s" AS "%s"
        FROM "public"."%I $body$ ${x}" AS s
        ORDER BY s."%s" LIMIT ivm.most)
        UNION
        (SELECT s."%s" AS "%s"
        FROM "public"."$fn$ %L ?" AS s
        ORDER BY s."%s" LIMIT ivm.most)
      ) AS u
      ORDER BY u."%s" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."%s")::"jsonb_ivm"."public.$fn$ %L ?.key" ORDER BY n."%s")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."%s" AS "%s"
        FROM "public"."%I $body$ ${x}" AS s
        WHERE s."%s" OPERATOR("pg_catalog".>) ivm.position."%s"
        ORDER BY s."%s" LIMIT ivm.most)
        UNION
        (SELECT s."%s" AS "%s"
        FROM "public"."$fn$ %L ?" AS s
        WHERE s."%s" OPERATOR("pg_catalog".>) ivm.position."%s"
        ORDER BY s."%s" LIMIT ivm.most)
      ) AS u
      ORDER BY u."%s" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.$fn$ %L ?.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body1$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.$fn$ %L ?.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."$fn$ %L ?" WITH (fillfactor = 80) AS
SELECT "%s", "$2", "tab	and
line", "${doc}" FROM "jsonb_ivm"."public.$fn$ %L ?.query";

ALTER TABLE "public"."$fn$ %L ?"
  ADD PRIMARY KEY ("%s");

COMMENT ON TABLE "public"."$fn$ %L ?" IS 'documents of the view "public"."$fn$ %L ?", kept equal to its query by jsonb_ivm; do not write to it';
