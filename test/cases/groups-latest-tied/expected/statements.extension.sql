CREATE VIEW "jsonb_ivm"."public.documents.query" ("customer_id", "doc") AS
SELECT DISTINCT ON (customer_id) customer_id,
    jsonb_build_object('id', id, 'placed', placed) AS doc
   FROM public.orders o
  WHERE (customer_id IS NOT NULL)
  ORDER BY customer_id, placed DESC;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("customer_id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock"(text, bigint, bigint) FROM PUBLIC;

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
  JOIN "public"."documents" AS d ON d."customer_id" OPERATOR("pg_catalog".=) k."customer_id"
  ORDER BY d."customer_id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (9183367824872340608)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."customer_id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."customer_id" OPERATOR("pg_catalog".=) k."customer_id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."customer_id" OPERATOR("pg_catalog".=) k."customer_id"
    ORDER BY d."customer_id"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."customer_id" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."customer_id" OPERATOR("pg_catalog".=) k."customer_id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."customer_id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."customer_id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("customer_id")
    WHERE d."customer_id" OPERATOR("pg_catalog".=) g."customer_id"
  )
  INSERT INTO "public"."documents" AS d ("customer_id", "doc")
  SELECT f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("customer_id") DO UPDATE
  SET "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."customer_id", excluded."doc")::record;
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
    SELECT k."customer_id" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."customer_id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("customer_id")
    WHERE d."customer_id" OPERATOR("pg_catalog".=) g."customer_id"
  )
  INSERT INTO "public"."documents" AS d ("customer_id", "doc")
  SELECT f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("customer_id") DO UPDATE
  SET "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."customer_id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.documents
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
    SELECT r."customer_id" FROM jsonb_ivm_new AS r
  ), reached ("customer_id") AS (
    SELECT r0.customer_id
    FROM changed AS r0
    WHERE CASE WHEN (r0.customer_id IS NOT NULL) THEN r0.customer_id IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."customer_id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."customer_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"('jsonb_ivm.public.documents.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document of a group comes and goes with its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."customer_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") OR NOT ivm.paired)
  ), reached ("customer_id") AS (
    SELECT r0.customer_id
    FROM changed AS r0
    WHERE CASE WHEN (r0.customer_id IS NOT NULL) THEN r0.customer_id IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."customer_id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."customer_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() IS 'answers update on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"('jsonb_ivm.public.documents.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.update.by.statement', '', '', '', '', '0', 'customer_id', 'id', 'placed');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.documents
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
    SELECT r."customer_id" FROM jsonb_ivm_old AS r
  ), reached ("customer_id") AS (
    SELECT r0.customer_id
    FROM changed AS r0
    WHERE CASE WHEN (r0.customer_id IS NOT NULL) THEN r0.customer_id IS DISTINCT FROM NULL ELSE false END
    EXCEPT
    SELECT k."customer_id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."customer_id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"('jsonb_ivm.public.documents.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.delete.by.statement', '', '', '', '', '0');

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
    SELECT pg_catalog.array_agg(ROW(n."customer_id")::"jsonb_ivm"."public.documents.key" ORDER BY n."customer_id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."customer_id" AS "customer_id"
        FROM "jsonb_ivm"."public.documents.query" AS s
        ORDER BY s."customer_id" LIMIT ivm.most)
        UNION
        (SELECT s."customer_id" AS "customer_id"
        FROM "public"."documents" AS s
        ORDER BY s."customer_id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."customer_id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."customer_id")::"jsonb_ivm"."public.documents.key" ORDER BY n."customer_id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."customer_id" AS "customer_id"
        FROM "jsonb_ivm"."public.documents.query" AS s
        WHERE s."customer_id" OPERATOR("pg_catalog".>) ivm.position."customer_id"
        ORDER BY s."customer_id" LIMIT ivm.most)
        UNION
        (SELECT s."customer_id" AS "customer_id"
        FROM "public"."documents" AS s
        WHERE s."customer_id" OPERATOR("pg_catalog".>) ivm.position."customer_id"
        ORDER BY s."customer_id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."customer_id" LIMIT ivm.most
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
SELECT "customer_id", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("customer_id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
