CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
WITH open AS (
         SELECT o.id,
            o.customer_id,
            (o.total * 2) AS twice
           FROM public.orders o
          WHERE o.open
        )
 SELECT r.id,
    jsonb_build_object('customer', c.name, 'twice', r.twice, 'more', v.more, 'word', f.word, 'lines', x.lines) AS doc
   FROM ((((open r
     LEFT JOIN public.customer c ON ((c.id = r.customer_id)))
     CROSS JOIN LATERAL ( VALUES ((r.twice + 1))) v(more))
     CROSS JOIN LATERAL upper(c.name) f(word))
     LEFT JOIN LATERAL ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id), '[]'::jsonb) AS lines
           FROM public.line l
          WHERE (l.order_id = r.id)) x ON (true));

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM "public"."orders" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ) AS l ORDER BY l.number
  ) AS v;
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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.customer, for the documents of public.documents
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
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.customer, for the documents of public.documents
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
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() IS 'answers update on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.customer, for the documents of public.documents
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
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.customer, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.truncate"() IS 'answers truncate on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() IS 'answers insert on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.documents
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
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
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
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() IS 'answers update on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() IS 'answers delete on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"();

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
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.customer_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.customer_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on customer_id, id, open than what they show
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
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open" OR n."total" IS DISTINCT FROM o."total") AS "jsonb_ivm changed", (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('twice', r0.total * 2, 'more', (r0.total * 2) + 1)
      FROM (
        SELECT t."total", t."customer_id", t."id", t."open"
        FROM "public"."orders" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open" OR n."total" IS DISTINCT FROM o."total")), false),
      NOT coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open" OR n."total" IS DISTINCT FROM o."total"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') AND NOT EXISTS (
        SELECT FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ) THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('twice', r0.total * 2, 'more', (r0.total * 2) + 1)
      FROM (
        SELECT t."total", t."customer_id", t."id", t."open"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked OPERATOR(pg_catalog.=) pg_catalog.cardinality(ivm.updated0) THEN RETURN NULL; END IF;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.customer_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."id", n."customer_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.customer_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."total", t."customer_id", t."id", t."open"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."customer_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."open" IS DISTINCT FROM o."open" OR n."total" IS DISTINCT FROM o."total") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('twice', r0.total * 2, 'more', (r0.total * 2) + 1)
    FROM (
      SELECT t."total", t."customer_id", t."id", t."open"
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() IS 'answers update on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"();

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
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"();

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
