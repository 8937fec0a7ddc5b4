CREATE VIEW "jsonb_ivm"."public.of_customers.query" ("id", "purchases") AS
SELECT id,
    ( SELECT COALESCE(jsonb_agg(x.* ORDER BY x.id), '[]'::jsonb) AS "coalesce"
           FROM ( SELECT p.id,
                    p.placed,
                    sum(l.qty) AS units
                   FROM (public.purchase p
                     LEFT JOIN public.line l ON ((l.purchase_id = p.id)))
                  WHERE (p.customer_id = c.id)
                  GROUP BY p.id) x) AS purchases
   FROM public.customer c;

CREATE TYPE "jsonb_ivm"."public.of_customers.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.of_customers.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.lock documents.shared"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3226997028735480192)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.shared"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.shared"("jsonb_ivm"."public.of_customers.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.lock documents.writing"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-3226997028735480192)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.writing"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.writing"("jsonb_ivm"."public.of_customers.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.lock documents.exclusive"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-3226997028735480192)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.exclusive"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.lock documents.exclusive"("jsonb_ivm"."public.of_customers.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."of_customers" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.recompute"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.of_customers.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."of_customers" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."of_customers" AS d ("id", "purchases")
  SELECT f."id", f."purchases" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "purchases" = excluded."purchases"
  WHERE ROW(d."id", d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.recompute"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.recompute"("jsonb_ivm"."public.of_customers.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.of_customers.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."of_customers" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."of_customers" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."of_customers" AS d ("id", "purchases")
  SELECT f."id", f."purchases" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "purchases" = excluded."purchases"
  WHERE ROW(d."id", d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.customer, for the documents of public.of_customers
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.customer, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"() IS 'answers update on public.customer, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.customer, for the documents of public.of_customers
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.customer, for the documents of public.of_customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.of_customers.lock all"();
  PERFORM "jsonb_ivm"."public.of_customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"() IS 'answers truncate on public.customer, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."purchase_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."purchase_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."purchase_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4461039585051179648)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.of_customers.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() IS 'answers insert on public.line, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT (n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
      coalesce(pg_catalog.bool_or((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."purchase_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."purchase_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
              CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."purchase_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
          CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4461039585051179648)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.of_customers.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() IS 'answers update on public.line, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."purchase_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."purchase_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."purchase_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4461039585051179648)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.of_customers.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() IS 'answers delete on public.line, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.of_customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.of_customers.lock all"();
  PERFORM "jsonb_ivm"."public.of_customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-4461039585051179648)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."customer_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."customer_id", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.of_customers
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.of_customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.of_customers.lock all"();
  PERFORM "jsonb_ivm"."public.of_customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.of_customers';

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.refresh"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.of_customers.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.refresh"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.refresh"("jsonb_ivm"."public.of_customers.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.of_customers.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.of_customers.key"[];
  position "jsonb_ivm"."public.of_customers.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.of_customers.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."customer" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."of_customers" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.of_customers.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."customer" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."of_customers" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.of_customers.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."of_customers" WITH (fillfactor = 80) AS
SELECT "id", "purchases" FROM "jsonb_ivm"."public.of_customers.query";

ALTER TABLE "public"."of_customers"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."of_customers" IS 'documents of the view "public"."of_customers", kept equal to its query by jsonb_ivm; do not write to it';
