CREATE VIEW "jsonb_ivm"."public.documents.query" ("page", "country", "day", "doc") AS
SELECT lower(page) AS page,
    COALESCE(upper((country)::text), '-'::text) AS country,
    (at)::date AS day,
    jsonb_build_object('visits', count(*), 'latest', max(at)) AS doc
   FROM public.visit v
  GROUP BY (lower(page)), COALESCE(upper((country)::text), '-'::text), ((at)::date);

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("page" text, "country" text, "day" date);

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
  JOIN "public"."documents" AS d ON d."page" OPERATOR("pg_catalog".=) k."page" AND d."country" OPERATOR("pg_catalog".=) k."country" AND d."day" OPERATOR("pg_catalog".=) k."day"
  ORDER BY d."page", d."country", d."day"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((9183367824872340608)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."page", k."country", k."day"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."page" OPERATOR("pg_catalog".=) k."page" AND d."country" OPERATOR("pg_catalog".=) k."country" AND d."day" OPERATOR("pg_catalog".=) k."day")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."page" OPERATOR("pg_catalog".=) k."page" AND d."country" OPERATOR("pg_catalog".=) k."country" AND d."day" OPERATOR("pg_catalog".=) k."day"
    ORDER BY d."page", d."country", d."day"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."page", d."country", d."day" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."page" OPERATOR("pg_catalog".=) k."page" AND q."country" OPERATOR("pg_catalog".=) k."country" AND q."day" OPERATOR("pg_catalog".=) k."day" OFFSET 0) AS f
  ), gone AS (
    SELECT k."page", k."country", k."day" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."page", f."country", f."day" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("page", "country", "day")
    WHERE d."page" OPERATOR("pg_catalog".=) g."page" AND d."country" OPERATOR("pg_catalog".=) g."country" AND d."day" OPERATOR("pg_catalog".=) g."day"
  )
  INSERT INTO "public"."documents" AS d ("page", "country", "day", "doc")
  SELECT f."page", f."country", f."day", f."doc" FROM fresh AS f
  ON CONFLICT ("page", "country", "day") DO UPDATE
  SET "page" = excluded."page", "country" = excluded."country", "day" = excluded."day", "doc" = excluded."doc"
  WHERE ROW(d."page", d."country", d."day", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."page", excluded."country", excluded."day", excluded."doc")::record;
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
    SELECT k."page", k."country", k."day" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."page", f."country", f."day" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("page", "country", "day")
    WHERE d."page" OPERATOR("pg_catalog".=) g."page" AND d."country" OPERATOR("pg_catalog".=) g."country" AND d."day" OPERATOR("pg_catalog".=) g."day"
  )
  INSERT INTO "public"."documents" AS d ("page", "country", "day", "doc")
  SELECT f."page", f."country", f."day", f."doc" FROM fresh AS f
  ON CONFLICT ("page", "country", "day") DO UPDATE
  SET "page" = excluded."page", "country" = excluded."country", "day" = excluded."day", "doc" = excluded."doc"
  WHERE ROW(d."page", d."country", d."day", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."page", excluded."country", excluded."day", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.visit.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- insert on public.visit, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."at", r."country", r."page" FROM jsonb_ivm_new AS r
  ), reached ("page", "country", "day") AS (
    SELECT (lower(r0.page)), (COALESCE(upper(r0.country::text), '-'::text)), (r0.at::date)
    FROM changed AS r0
    WHERE (COALESCE(upper(r0.country::text), '-'::text)) IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."page", k."country", k."day" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."page", f."country", f."day")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.visit.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.visit.insert"() IS 'answers insert on public.visit, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.visit.insert"
AFTER INSERT ON "public"."visit" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.visit.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.visit.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- update on public.visit, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."at" IS DISTINCT FROM o."at" OR n."country" COLLATE pg_catalog."C" IS DISTINCT FROM o."country" COLLATE pg_catalog."C" OR n."page" COLLATE pg_catalog."C" IS DISTINCT FROM o."page" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."at" IS DISTINCT FROM o."at" OR n."country" COLLATE pg_catalog."C" IS DISTINCT FROM o."country" COLLATE pg_catalog."C" OR n."page" COLLATE pg_catalog."C" IS DISTINCT FROM o."page" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."at", v."country", v."page"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."at", o."country", o."page", o."id" IS DISTINCT FROM NULL), (n."at", n."country", n."page", n."id" IS DISTINCT FROM NULL)) AS v ("at", "country", "page", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."at" IS DISTINCT FROM o."at" OR n."country" COLLATE pg_catalog."C" IS DISTINCT FROM o."country" COLLATE pg_catalog."C" OR n."page" COLLATE pg_catalog."C" IS DISTINCT FROM o."page" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("page", "country", "day") AS (
    SELECT (lower(r0.page)), (COALESCE(upper(r0.country::text), '-'::text)), (r0.at::date)
    FROM changed AS r0
    WHERE (COALESCE(upper(r0.country::text), '-'::text)) IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."page", k."country", k."day" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."page", f."country", f."day")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.visit.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.visit.update"() IS 'answers update on public.visit, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.visit.update"
AFTER UPDATE ON "public"."visit" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.visit.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.visit.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- delete on public.visit, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."at", r."country", r."page" FROM jsonb_ivm_old AS r
  ), reached ("page", "country", "day") AS (
    SELECT (lower(r0.page)), (COALESCE(upper(r0.country::text), '-'::text)), (r0.at::date)
    FROM changed AS r0
    WHERE (COALESCE(upper(r0.country::text), '-'::text)) IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."page", k."country", k."day" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."page", f."country", f."day")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.visit.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.visit.delete"() IS 'answers delete on public.visit, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.visit.delete"
AFTER DELETE ON "public"."visit" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.visit.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.visit.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
AS $body$
-- truncate on public.visit, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.visit.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.visit.truncate"() IS 'answers truncate on public.visit, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.visit.truncate"
AFTER TRUNCATE ON "public"."visit"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.visit.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
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
    SELECT pg_catalog.array_agg(ROW(n."page", n."country", n."day")::"jsonb_ivm"."public.documents.key" ORDER BY n."page", n."country", n."day")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."page" AS "page", s."country" AS "country", s."day" AS "day"
        FROM "jsonb_ivm"."public.documents.query" AS s
        ORDER BY s."page", s."country", s."day" LIMIT ivm.most)
        UNION
        (SELECT s."page" AS "page", s."country" AS "country", s."day" AS "day"
        FROM "public"."documents" AS s
        ORDER BY s."page", s."country", s."day" LIMIT ivm.most)
      ) AS u
      ORDER BY u."page", u."country", u."day" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."page", n."country", n."day")::"jsonb_ivm"."public.documents.key" ORDER BY n."page", n."country", n."day")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."page" AS "page", s."country" AS "country", s."day" AS "day"
        FROM "jsonb_ivm"."public.documents.query" AS s
        WHERE (s."page", s."country", s."day") OPERATOR("pg_catalog".>) (ivm.position."page", ivm.position."country", ivm.position."day")
        ORDER BY s."page", s."country", s."day" LIMIT ivm.most)
        UNION
        (SELECT s."page" AS "page", s."country" AS "country", s."day" AS "day"
        FROM "public"."documents" AS s
        WHERE (s."page", s."country", s."day") OPERATOR("pg_catalog".>) (ivm.position."page", ivm.position."country", ivm.position."day")
        ORDER BY s."page", s."country", s."day" LIMIT ivm.most)
      ) AS u
      ORDER BY u."page", u."country", u."day" LIMIT ivm.most
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
SELECT "page", "country", "day", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("page", "country", "day");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
