CREATE VIEW "jsonb_ivm"."public.kinds.query" ("id", "kind", "doc") AS
SELECT o.id,
    l.kind,
    jsonb_build_object('status', max(o.status), 'qty', sum(l.qty)) AS doc
   FROM (public.orders o
     JOIN public.line l ON ((l.order_id = o.id)))
  GROUP BY o.id, l.kind;

CREATE TYPE "jsonb_ivm"."public.kinds.key" AS ("id" integer, "kind" character varying(10));

CREATE FUNCTION "jsonb_ivm"."public.kinds.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.kinds" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.kinds.lock documents.exclusive"("jsonb_ivm"."public.kinds.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."kinds" AS d ON d."id" OPERATOR("pg_catalog".=) k."id" AND d."kind" OPERATOR("pg_catalog".=) k."kind"
  ORDER BY d."id", d."kind"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((3586461296137980544)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id", k."kind"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."kinds" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND d."kind" OPERATOR("pg_catalog".=) k."kind")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."kinds" AS d ON d."id" OPERATOR("pg_catalog".=) k."id" AND d."kind" OPERATOR("pg_catalog".=) k."kind"
    ORDER BY d."id", d."kind"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.lock documents.exclusive"("jsonb_ivm"."public.kinds.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.lock documents.exclusive"("jsonb_ivm"."public.kinds.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.kinds.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."kinds" AS d ORDER BY d."id", d."kind" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.kinds.recompute"("jsonb_ivm"."public.kinds.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.kinds.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" AND q."kind" OPERATOR("pg_catalog".=) k."kind" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id", f."kind" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."kinds" AS d
    USING gone AS g ("id", "kind")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id" AND d."kind" OPERATOR("pg_catalog".=) g."kind"
  )
  INSERT INTO "public"."kinds" AS d ("id", "kind", "doc")
  SELECT f."id", f."kind", f."doc" FROM fresh AS f
  ON CONFLICT ("id", "kind") DO UPDATE
  SET "id" = excluded."id", "kind" = excluded."kind", "doc" = excluded."doc"
  WHERE ROW(d."id", d."kind", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."kind", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.recompute"("jsonb_ivm"."public.kinds.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.recompute"("jsonb_ivm"."public.kinds.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.kinds.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.kinds.query" AS q
  ), gone AS (
    SELECT k."id", k."kind" FROM "public"."kinds" AS k
    EXCEPT
    SELECT f."id", f."kind" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."kinds" AS d
    USING gone AS g ("id", "kind")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id" AND d."kind" OPERATOR("pg_catalog".=) g."kind"
  )
  INSERT INTO "public"."kinds" AS d ("id", "kind", "doc")
  SELECT f."id", f."kind", f."doc" FROM fresh AS f
  ON CONFLICT ("id", "kind") DO UPDATE
  SET "id" = excluded."id", "kind" = excluded."kind", "doc" = excluded."doc"
  WHERE ROW(d."id", d."kind", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."kind", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((2822618236912337408)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.order_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."order_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.order_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."kind", r."order_id" FROM jsonb_ivm_new AS r
  ), reached ("id", "kind") AS (
    SELECT r0.order_id, r0.kind
    FROM changed AS r0
    EXCEPT
    SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.line.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.line.insert"() IS 'answers insert on public.line, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((2822618236912337408)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.order_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."id", n."order_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.order_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."kind", v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."kind", o."order_id", o."id" IS DISTINCT FROM NULL), (n."kind", n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("kind", "order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), reached ("id", "kind") AS (
    SELECT r0.order_id, r0.kind
    FROM changed AS r0
    EXCEPT
    SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.line.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.line.update"() IS 'answers update on public.line, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."kind", r."order_id" FROM jsonb_ivm_old AS r
  ), reached ("id", "kind") AS (
    SELECT r0.order_id, r0.kind
    FROM changed AS r0
    EXCEPT
    SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.line.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.line.delete"() IS 'answers delete on public.line, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.line.delete"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.kinds
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  PERFORM "jsonb_ivm"."public.kinds.lock all"();
  PERFORM "jsonb_ivm"."public.kinds.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id", "kind") AS (
      SELECT r1.order_id, r1.kind
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.order_id
      EXCEPT
      SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.orders.insert"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((2822618236912337408)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id", "kind") AS (
      SELECT r1.order_id, r1.kind
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.order_id
      EXCEPT
      SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.update"() IS 'answers update on public.orders, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.orders.update"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.kinds
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := '{}';
  more "jsonb_ivm"."public.kinds.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id", "kind") AS (
      SELECT r1.order_id, r1.kind
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.order_id
      EXCEPT
      SELECT k."id", k."kind" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id", f."kind")::"jsonb_ivm"."public.kinds.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.orders.delete"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.kinds
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  PERFORM "jsonb_ivm"."public.kinds.lock all"();
  PERFORM "jsonb_ivm"."public.kinds.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.kinds';

CREATE TRIGGER "jsonb_ivm.public.kinds.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.kinds.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.kinds.refresh"("jsonb_ivm"."public.kinds.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.kinds.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.kinds.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.kinds.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.kinds.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.refresh"("jsonb_ivm"."public.kinds.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.refresh"("jsonb_ivm"."public.kinds.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.kinds.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.kinds.key"[];
  position "jsonb_ivm"."public.kinds.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id", n."kind")::"jsonb_ivm"."public.kinds.key" ORDER BY n."id", n."kind")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id", s."kind" AS "kind"
        FROM "jsonb_ivm"."public.kinds.query" AS s
        ORDER BY s."id", s."kind" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id", s."kind" AS "kind"
        FROM "public"."kinds" AS s
        ORDER BY s."id", s."kind" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id", u."kind" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id", n."kind")::"jsonb_ivm"."public.kinds.key" ORDER BY n."id", n."kind")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id", s."kind" AS "kind"
        FROM "jsonb_ivm"."public.kinds.query" AS s
        WHERE (s."id", s."kind") OPERATOR("pg_catalog".>) (ivm.position."id", ivm.position."kind")
        ORDER BY s."id", s."kind" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id", s."kind" AS "kind"
        FROM "public"."kinds" AS s
        WHERE (s."id", s."kind") OPERATOR("pg_catalog".>) (ivm.position."id", ivm.position."kind")
        ORDER BY s."id", s."kind" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id", u."kind" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.kinds.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.kinds.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.kinds.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."kinds" WITH (fillfactor = 80) AS
SELECT "id", "kind", "doc" FROM "jsonb_ivm"."public.kinds.query";

ALTER TABLE "public"."kinds"
  ADD PRIMARY KEY ("id", "kind");

COMMENT ON TABLE "public"."kinds" IS 'documents of the view "public"."kinds", kept equal to its query by jsonb_ivm; do not write to it';
