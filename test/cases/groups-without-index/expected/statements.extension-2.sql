CREATE VIEW "jsonb_ivm"."public.by_country.query" ("day", "country", "doc") AS
SELECT COALESCE((at)::date, '2000-01-01'::date) AS day,
    lower((country)::text) AS country,
    jsonb_build_object('visits', count(*)) AS doc
   FROM public.visit v
  WHERE ((lower((country)::text) IS NOT NULL) AND (country IS NOT NULL))
  GROUP BY COALESCE((at)::date, '2000-01-01'::date), (lower((country)::text));

CREATE TYPE "jsonb_ivm"."public.by_country.key" AS ("day" date, "country" text);

CREATE FUNCTION "jsonb_ivm"."public.by_country.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_country.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.by_country" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.by_country.lock documents.exclusive"("jsonb_ivm"."public.by_country.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_country" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."country" OPERATOR("pg_catalog".=) k."country"
  ORDER BY d."day", d."country"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_country.lock"('exclusive', (-7287256239977082240)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."country"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_country" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."country" OPERATOR("pg_catalog".=) k."country")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_country" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."country" OPERATOR("pg_catalog".=) k."country"
    ORDER BY d."day", d."country"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.lock documents.exclusive"("jsonb_ivm"."public.by_country.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.lock documents.exclusive"("jsonb_ivm"."public.by_country.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_country.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."by_country" AS d ORDER BY d."day", d."country" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_country.recompute"("jsonb_ivm"."public.by_country.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.by_country.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."country" OPERATOR("pg_catalog".=) k."country" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."country" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."country" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_country" AS d
    USING gone AS g ("day", "country")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."country" OPERATOR("pg_catalog".=) g."country"
  )
  INSERT INTO "public"."by_country" AS d ("day", "country", "doc")
  SELECT f."day", f."country", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "country") DO UPDATE
  SET "day" = excluded."day", "country" = excluded."country", "doc" = excluded."doc"
  WHERE ROW(d."day", d."country", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."country", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.recompute"("jsonb_ivm"."public.by_country.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.recompute"("jsonb_ivm"."public.by_country.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.by_country.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.by_country.query" AS q
  ), gone AS (
    SELECT k."day", k."country" FROM "public"."by_country" AS k
    EXCEPT
    SELECT f."day", f."country" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_country" AS d
    USING gone AS g ("day", "country")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."country" OPERATOR("pg_catalog".=) g."country"
  )
  INSERT INTO "public"."by_country" AS d ("day", "country", "doc")
  SELECT f."day", f."country", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "country") DO UPDATE
  SET "day" = excluded."day", "country" = excluded."country", "doc" = excluded."doc"
  WHERE ROW(d."day", d."country", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."country", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_country.public.visit.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- insert on public.visit, for the documents of public.by_country
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := '{}';
  more "jsonb_ivm"."public.by_country.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_country.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."at", r."country" FROM jsonb_ivm_new AS r
  ), reached ("day", "country") AS (
    SELECT (COALESCE(r0.at::date, '2000-01-01'::date)), (lower(r0.country::text))
    FROM changed AS r0
    WHERE CASE WHEN (lower(r0.country::text) IS NOT NULL) AND (r0.country IS NOT NULL) THEN (lower(r0.country::text)) IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."day", k."country" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."country")::"jsonb_ivm"."public.by_country.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_country.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_country.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.insert"() IS 'answers insert on public.visit, for the documents of public.by_country';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.insert.by.statement"
AFTER TRUNCATE ON "public"."visit"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_country.public.visit.insert"('jsonb_ivm.public.by_country.public.visit.insert');

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.insert"
AFTER INSERT ON "public"."visit" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_country.public.visit.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_country.public.visit.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- update on public.visit, for the documents of public.by_country
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := '{}';
  more "jsonb_ivm"."public.by_country.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."at" IS DISTINCT FROM o."at" OR n."country" COLLATE pg_catalog."C" IS DISTINCT FROM o."country" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_country.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."at", v."country"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."at", o."country", o."id" IS DISTINCT FROM NULL), (n."at", n."country", n."id" IS DISTINCT FROM NULL)) AS v ("at", "country", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."at" IS DISTINCT FROM o."at" OR n."country" COLLATE pg_catalog."C" IS DISTINCT FROM o."country" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("day", "country") AS (
    SELECT (COALESCE(r0.at::date, '2000-01-01'::date)), (lower(r0.country::text))
    FROM changed AS r0
    WHERE CASE WHEN (lower(r0.country::text) IS NOT NULL) AND (r0.country IS NOT NULL) THEN (lower(r0.country::text)) IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."day", k."country" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."country")::"jsonb_ivm"."public.by_country.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_country.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_country.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.update"() IS 'answers update on public.visit, for the documents of public.by_country';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.update.by.statement"
AFTER TRUNCATE ON "public"."visit"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_country.public.visit.update"('jsonb_ivm.public.by_country.public.visit.update');

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.update"
AFTER UPDATE ON "public"."visit" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_country.public.visit.update.by.statement', '', '', '', '', '0', 'at', 'country');

CREATE FUNCTION "jsonb_ivm"."public.by_country.public.visit.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- delete on public.visit, for the documents of public.by_country
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := '{}';
  more "jsonb_ivm"."public.by_country.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_country.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."at", r."country" FROM jsonb_ivm_old AS r
  ), reached ("day", "country") AS (
    SELECT (COALESCE(r0.at::date, '2000-01-01'::date)), (lower(r0.country::text))
    FROM changed AS r0
    WHERE CASE WHEN (lower(r0.country::text) IS NOT NULL) AND (r0.country IS NOT NULL) THEN (lower(r0.country::text)) IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."day", k."country" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."country")::"jsonb_ivm"."public.by_country.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_country.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_country.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.delete"() IS 'answers delete on public.visit, for the documents of public.by_country';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.delete.by.statement"
AFTER TRUNCATE ON "public"."visit"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_country.public.visit.delete"('jsonb_ivm.public.by_country.public.visit.delete');

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.delete"
AFTER DELETE ON "public"."visit" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_country.public.visit.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_country.public.visit.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- truncate on public.visit, for the documents of public.by_country
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_country.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_country.lock all"();
  PERFORM "jsonb_ivm"."public.by_country.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.public.visit.truncate"() IS 'answers truncate on public.visit, for the documents of public.by_country';

CREATE TRIGGER "jsonb_ivm.public.by_country.public.visit.truncate"
AFTER TRUNCATE ON "public"."visit"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_country.public.visit.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_country.refresh"("jsonb_ivm"."public.by_country.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_country.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_country.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.by_country.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.by_country.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.refresh"("jsonb_ivm"."public.by_country.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.refresh"("jsonb_ivm"."public.by_country.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.by_country.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.by_country.key"[];
  position "jsonb_ivm"."public.by_country.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."day", n."country")::"jsonb_ivm"."public.by_country.key" ORDER BY n."day", n."country")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."country" AS "country"
        FROM "jsonb_ivm"."public.by_country.query" AS s
        ORDER BY s."day", s."country" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."country" AS "country"
        FROM "public"."by_country" AS s
        ORDER BY s."day", s."country" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."country" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."day", n."country")::"jsonb_ivm"."public.by_country.key" ORDER BY n."day", n."country")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."country" AS "country"
        FROM "jsonb_ivm"."public.by_country.query" AS s
        WHERE (s."day", s."country") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."country")
        ORDER BY s."day", s."country" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."country" AS "country"
        FROM "public"."by_country" AS s
        WHERE (s."day", s."country") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."country")
        ORDER BY s."day", s."country" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."country" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.by_country.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_country.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_country.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."by_country" WITH (fillfactor = 80) AS
SELECT "day", "country", "doc" FROM "jsonb_ivm"."public.by_country.query";

ALTER TABLE "public"."by_country"
  ADD PRIMARY KEY ("day", "country");

COMMENT ON TABLE "public"."by_country" IS 'documents of the view "public"."by_country", kept equal to its query by jsonb_ivm; do not write to it';
