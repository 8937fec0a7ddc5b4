CREATE VIEW "jsonb_ivm"."public.documents.query" ("city_id", "doc") AS
SELECT city.city_id,
    jsonb_build_object('title', city.title, 'code', city.code, 'country', k.name, 'mayor', mayor.surname, 'twin', x.name) AS doc
   FROM ((public.city
     JOIN public.country k USING (code) AS shared)
     LEFT JOIN public.mayor USING (mayor_id)),
    public.country x
  WHERE (x.code = city.code);

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("city_id" integer);

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
  JOIN "public"."documents" AS d ON d."city_id" OPERATOR("pg_catalog".=) k."city_id"
  ORDER BY d."city_id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."city_id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."city_id" OPERATOR("pg_catalog".=) k."city_id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."city_id" OPERATOR("pg_catalog".=) k."city_id"
    ORDER BY d."city_id"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."city_id" FOR UPDATE OF d;
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(k."city_id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM "public"."city" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."city_id" OPERATOR("pg_catalog".=) k."city_id")
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."city_id" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."city_id" OPERATOR("pg_catalog".=) k."city_id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."city_id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("city_id")
    WHERE d."city_id" OPERATOR("pg_catalog".=) g."city_id"
  )
  INSERT INTO "public"."documents" AS d ("city_id", "doc")
  SELECT f."city_id", f."doc" FROM fresh AS f
  ON CONFLICT ("city_id") DO UPDATE
  SET "city_id" = excluded."city_id", "doc" = excluded."doc"
  WHERE ROW(d."city_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."city_id", excluded."doc")::record;
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
    SELECT k."city_id" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."city_id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("city_id")
    WHERE d."city_id" OPERATOR("pg_catalog".=) g."city_id"
  )
  INSERT INTO "public"."documents" AS d ("city_id", "doc")
  SELECT f."city_id", f."doc" FROM fresh AS f
  ON CONFLICT ("city_id") DO UPDATE
  SET "city_id" = excluded."city_id", "doc" = excluded."doc"
  WHERE ROW(d."city_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."city_id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.city.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.city, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."city_id", r."code" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.mayor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."city_id", r."mayor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.mayor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."city_id", r."code" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."city_id", r."code", r."mayor_id" FROM jsonb_ivm_new AS r
  ), reached ("city_id") AS (
    SELECT r0."city_id"
    FROM changed AS r0
    EXCEPT
    SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.city.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.city.insert"() IS 'answers insert on public.city, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.city.insert"
AFTER INSERT ON "public"."city" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.city.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.city.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.city, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on city_id, code, mayor_id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id") AS "jsonb_ivm linked", n."city_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."city_id", t."code", t."mayor_id"
        FROM "public"."city" AS t
        WHERE t."city_id" OPERATOR("pg_catalog".=) ivm.row."city_id"
      ) AS r0
      WHERE d."city_id" OPERATOR("pg_catalog".=) r0."city_id";
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."city_id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."city_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."city_id"),
      coalesce(pg_catalog.bool_or((n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id")), false),
      pg_catalog.array_agg(n."city_id" ORDER BY n."city_id") FILTER (WHERE (n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."city_id" OPERATOR("pg_catalog".=) n."city_id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') AND NOT EXISTS (
        SELECT FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("city_id")
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."city_id" OPERATOR("pg_catalog".=) k."city_id")
    ) THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."city_id", t."code", t."mayor_id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("city_id")
        JOIN "public"."city" AS t ON t."city_id" OPERATOR("pg_catalog".=) k."city_id"
      ) AS r0
      WHERE d."city_id" OPERATOR("pg_catalog".=) r0."city_id";
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked OPERATOR(pg_catalog.=) pg_catalog.cardinality(ivm.updated0) THEN RETURN NULL; END IF;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."city_id", n."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."city_id" OPERATOR("pg_catalog".=) n."city_id"
        WHERE CASE WHEN n."city_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."city_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.mayor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."city_id", n."mayor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."city_id" OPERATOR("pg_catalog".=) n."city_id"
        WHERE CASE WHEN n."city_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."city_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."city_id" IS DISTINCT FROM o."city_id" OR n."mayor_id" IS DISTINCT FROM o."mayor_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.mayor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."city_id", n."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."city_id" OPERATOR("pg_catalog".=) n."city_id"
        WHERE CASE WHEN n."city_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."city_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."title", t."city_id", t."code", t."mayor_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("city_id")
      JOIN "public"."city" AS t ON t."city_id" OPERATOR("pg_catalog".=) k."city_id"
    ), reached ("city_id") AS (
      SELECT r0."city_id"
      FROM changed AS r0
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."city_id", v."code", v."mayor_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."city_id" OPERATOR("pg_catalog".=) n."city_id"
      CROSS JOIN LATERAL (VALUES (o."city_id", o."code", o."mayor_id", o."city_id" IS DISTINCT FROM NULL), (n."city_id", n."code", n."mayor_id", n."city_id" IS DISTINCT FROM NULL)) AS v ("city_id", "code", "mayor_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."city_id" IS DISTINCT FROM o."city_id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("city_id") AS (
      SELECT r0."city_id"
      FROM changed AS r0
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
    FROM (
      SELECT t."title", t."city_id", t."code", t."mayor_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("city_id")
      JOIN "public"."city" AS t ON t."city_id" OPERATOR("pg_catalog".=) k."city_id"
    ) AS r0
    WHERE d."city_id" OPERATOR("pg_catalog".=) r0."city_id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.city.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.city.update"() IS 'answers update on public.city, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.city.update"
AFTER UPDATE ON "public"."city" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.city.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.city.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.city, for the documents of public.documents
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
    SELECT r."city_id", r."code", r."mayor_id" FROM jsonb_ivm_old AS r
  ), reached ("city_id") AS (
    SELECT r0."city_id"
    FROM changed AS r0
    EXCEPT
    SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.city.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.city.delete"() IS 'answers delete on public.city, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.city.delete"
AFTER DELETE ON "public"."city" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.city.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.city.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.city, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.city.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.city.truncate"() IS 'answers truncate on public.city, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.city.truncate"
AFTER TRUNCATE ON "public"."city"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.city.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.country.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.country, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
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
      SELECT r."code" FROM jsonb_ivm_new AS r
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.country.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.country.insert"() IS 'answers insert on public.country, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.country.insert"
AFTER INSERT ON "public"."country" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.country.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.country.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.country, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."code") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."code"),
      coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code"
        CROSS JOIN LATERAL (VALUES (o."code", o."code" IS DISTINCT FROM NULL), (n."code", n."code" IS DISTINCT FROM NULL)) AS v ("code", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code"
        CROSS JOIN LATERAL (VALUES (o."code", o."code" IS DISTINCT FROM NULL), (n."code", n."code" IS DISTINCT FROM NULL)) AS v ("code", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."code"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code"
      CROSS JOIN LATERAL (VALUES (o."code", o."code" IS DISTINCT FROM NULL), (n."code", n."code" IS DISTINCT FROM NULL)) AS v ("code", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.country.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.country.update"() IS 'answers update on public.country, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.country.update"
AFTER UPDATE ON "public"."country" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.country.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.country.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.country, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
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
      SELECT r."code" FROM jsonb_ivm_old AS r
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.country.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.country.delete"() IS 'answers delete on public.country, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.country.delete"
AFTER DELETE ON "public"."country" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.country.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.country.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.country, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.country.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.country.truncate"() IS 'answers truncate on public.country, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.country.truncate"
AFTER TRUNCATE ON "public"."country"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.country.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.mayor.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.mayor, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.mayor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."mayor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.mayor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."mayor_id" FROM jsonb_ivm_new AS r
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.mayor_id OPERATOR("pg_catalog".=) r1.mayor_id
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.insert"() IS 'answers insert on public.mayor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.mayor.insert"
AFTER INSERT ON "public"."mayor" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.mayor.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.mayor.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.mayor, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."surname" COLLATE pg_catalog."C" IS DISTINCT FROM o."surname" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."mayor_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."mayor_id"),
      coalesce(pg_catalog.bool_or((n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."surname" COLLATE pg_catalog."C" IS DISTINCT FROM o."surname" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."mayor_id" OPERATOR("pg_catalog".=) n."mayor_id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.mayor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."mayor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."mayor_id" OPERATOR("pg_catalog".=) n."mayor_id"
        CROSS JOIN LATERAL (VALUES (o."mayor_id", o."mayor_id" IS DISTINCT FROM NULL), (n."mayor_id", n."mayor_id" IS DISTINCT FROM NULL)) AS v ("mayor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."surname" COLLATE pg_catalog."C" IS DISTINCT FROM o."surname" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.mayor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."mayor_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."mayor_id" OPERATOR("pg_catalog".=) n."mayor_id"
      CROSS JOIN LATERAL (VALUES (o."mayor_id", o."mayor_id" IS DISTINCT FROM NULL), (n."mayor_id", n."mayor_id" IS DISTINCT FROM NULL)) AS v ("mayor_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."mayor_id" IS DISTINCT FROM o."mayor_id" OR n."surname" COLLATE pg_catalog."C" IS DISTINCT FROM o."surname" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.mayor_id OPERATOR("pg_catalog".=) r1.mayor_id
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.update"() IS 'answers update on public.mayor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.mayor.update"
AFTER UPDATE ON "public"."mayor" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.mayor.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.mayor.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.mayor, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.mayor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."mayor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.mayor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."mayor_id" FROM jsonb_ivm_old AS r
    ), reached ("city_id") AS (
      SELECT r1."city_id"
      FROM changed AS r0
      JOIN "public"."city" AS r1 ON r0.mayor_id OPERATOR("pg_catalog".=) r1.mayor_id
      EXCEPT
      SELECT k."city_id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."city_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.delete"() IS 'answers delete on public.mayor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.mayor.delete"
AFTER DELETE ON "public"."mayor" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.mayor.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.mayor.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.mayor, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.mayor.truncate"() IS 'answers truncate on public.mayor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.mayor.truncate"
AFTER TRUNCATE ON "public"."mayor"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.mayor.truncate"();

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
    SELECT pg_catalog.array_agg(ROW(n."city_id")::"jsonb_ivm"."public.documents.key" ORDER BY n."city_id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."city_id" AS "city_id"
        FROM "public"."city" AS s
        ORDER BY s."city_id" LIMIT ivm.most)
        UNION
        (SELECT s."city_id" AS "city_id"
        FROM "public"."documents" AS s
        ORDER BY s."city_id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."city_id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."city_id")::"jsonb_ivm"."public.documents.key" ORDER BY n."city_id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."city_id" AS "city_id"
        FROM "public"."city" AS s
        WHERE s."city_id" OPERATOR("pg_catalog".>) ivm.position."city_id"
        ORDER BY s."city_id" LIMIT ivm.most)
        UNION
        (SELECT s."city_id" AS "city_id"
        FROM "public"."documents" AS s
        WHERE s."city_id" OPERATOR("pg_catalog".>) ivm.position."city_id"
        ORDER BY s."city_id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."city_id" LIMIT ivm.most
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
SELECT "city_id", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("city_id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
