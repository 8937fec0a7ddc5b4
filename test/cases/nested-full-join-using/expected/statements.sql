CREATE VIEW "jsonb_ivm"."public.documents.query" ("nr", "doc") AS
SELECT nr,
    jsonb_build_object('name', name, 'books', ( SELECT jsonb_agg(jsonb_build_array(COALESCE(i.nr, c.nr), i.amount, c.amount) ORDER BY i.id, c.id) AS jsonb_agg
           FROM (public.income i
             FULL JOIN public.cost c USING (nr))
          WHERE (nr = m.nr))) AS doc
   FROM public.month m;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("nr" integer);

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
  JOIN "public"."documents" AS d ON d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."nr"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."nr"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."nr" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("nr")
    WHERE d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("nr", "doc")
  SELECT f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("nr") DO UPDATE
  SET "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."nr", excluded."doc")::record;
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
    SELECT k."nr" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("nr")
    WHERE d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("nr", "doc")
  SELECT f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("nr") DO UPDATE
  SET "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."nr", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.cost.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.cost, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.cost.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.cost.insert"() IS 'answers insert on public.cost, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.cost.insert"
AFTER INSERT ON "public"."cost" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.cost.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.cost.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.cost, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."nr" IS DISTINCT FROM o."nr") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."nr" IS DISTINCT FROM o."nr")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.cost.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.cost.update"() IS 'answers update on public.cost, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.cost.update"
AFTER UPDATE ON "public"."cost" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.cost.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.cost.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.cost, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.cost.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.cost.delete"() IS 'answers delete on public.cost, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.cost.delete"
AFTER DELETE ON "public"."cost" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.cost.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.cost.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.cost, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.cost.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.cost.truncate"() IS 'answers truncate on public.cost, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.cost.truncate"
AFTER TRUNCATE ON "public"."cost"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.cost.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.income.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.income, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.income.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.income.insert"() IS 'answers insert on public.income, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.income.insert"
AFTER INSERT ON "public"."income" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.income.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.income.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.income, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."nr" IS DISTINCT FROM o."nr") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."nr" IS DISTINCT FROM o."nr")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.income.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.income.update"() IS 'answers update on public.income, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.income.update"
AFTER UPDATE ON "public"."income" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.income.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.income.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.income, for the documents of public.documents
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.income.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.income.delete"() IS 'answers delete on public.income, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.income.delete"
AFTER DELETE ON "public"."income" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.income.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.income.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.income, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.income.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.income.truncate"() IS 'answers truncate on public.income, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.income.truncate"
AFTER TRUNCATE ON "public"."income"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.income.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.month.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.month, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."nr" FROM jsonb_ivm_new AS r
  ), reached ("nr") AS (
    SELECT r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.month.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.month.insert"() IS 'answers insert on public.month, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.month.insert"
AFTER INSERT ON "public"."month" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.month.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.month.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.month, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on nr than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr") AS "jsonb_ivm changed", (n."nr" IS DISTINCT FROM o."nr") AS "jsonb_ivm linked", n."nr"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."nr"
        FROM "public"."month" AS t
        WHERE t."nr" OPERATOR("pg_catalog".=) ivm.row."nr"
      ) AS r0
      WHERE d."nr" OPERATOR("pg_catalog".=) r0."nr";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."nr"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."nr") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."nr"),
      coalesce(pg_catalog.bool_or((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr")), false),
      NOT coalesce(pg_catalog.bool_or((n."nr" IS DISTINCT FROM o."nr")), false),
      pg_catalog.array_agg(n."nr" ORDER BY n."nr") FILTER (WHERE (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."nr" OPERATOR("pg_catalog".=) n."nr";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."nr"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("nr")
        JOIN "public"."month" AS t ON t."nr" OPERATOR("pg_catalog".=) k."nr"
      ) AS r0
      WHERE d."nr" OPERATOR("pg_catalog".=) r0."nr";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("nr")
    ), reached ("nr") AS (
      SELECT r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."nr"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."nr" OPERATOR("pg_catalog".=) n."nr"
      CROSS JOIN LATERAL (VALUES (o."nr", o."nr" IS DISTINCT FROM NULL), (n."nr", n."nr" IS DISTINCT FROM NULL)) AS v ("nr", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr") OR NOT ivm.paired)
    ), reached ("nr") AS (
      SELECT r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."nr"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("nr")
      JOIN "public"."month" AS t ON t."nr" OPERATOR("pg_catalog".=) k."nr"
    ) AS r0
    WHERE d."nr" OPERATOR("pg_catalog".=) r0."nr";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.month.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.month.update"() IS 'answers update on public.month, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.month.update"
AFTER UPDATE ON "public"."month" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.month.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.month.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.month, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."nr" FROM jsonb_ivm_old AS r
  ), reached ("nr") AS (
    SELECT r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.month.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.month.delete"() IS 'answers delete on public.month, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.month.delete"
AFTER DELETE ON "public"."month" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.month.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.month.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.month, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.month.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.month.truncate"() IS 'answers truncate on public.month, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.month.truncate"
AFTER TRUNCATE ON "public"."month"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.month.truncate"();

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
  JOIN "public"."documents" AS d ON d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."nr"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."nr"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

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
  JOIN "public"."month" AS r ON k."nr" OPERATOR("pg_catalog".=) r."nr"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."nr" OPERATOR("pg_catalog".=) k."nr")
  ORDER BY r."nr"
  FOR SHARE OF r;
  -- whoever changes what has a part in every document computes them all
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
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
    SELECT pg_catalog.array_agg(ROW(n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."nr" AS "nr"
        FROM "public"."month" AS s
        ORDER BY s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."nr" AS "nr"
        FROM "public"."documents" AS s
        ORDER BY s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."nr" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."nr" AS "nr"
        FROM "public"."month" AS s
        WHERE s."nr" OPERATOR("pg_catalog".>) ivm.position."nr"
        ORDER BY s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."nr" AS "nr"
        FROM "public"."documents" AS s
        WHERE s."nr" OPERATOR("pg_catalog".>) ivm.position."nr"
        ORDER BY s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."nr" LIMIT ivm.most
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
SELECT "nr", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("nr");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
