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

CREATE VIEW "jsonb_ivm"."public.of_customers.query.purchases[].units~a27541359e" ("id", "p.id", "purchases[].units") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."purchases[].units" AS "purchases[].units"
FROM public.customer AS c, LATERAL ( SELECT
  p.id AS "p.id",
  (SELECT sum(l.qty)
  FROM public.line AS l
  WHERE
    l.purchase_id = p.id) AS "purchases[].units"
FROM public.purchase AS p
WHERE
  p.customer_id = c.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.of_customers.query.purchases" ("id", "purchases") AS
SELECT
  id AS id,
(SELECT
COALESCE(jsonb_agg(jsonb_build_object('id'::text, p.id, 'placed'::text, p.placed, 'units'::text, (SELECT sum(l.qty)
FROM public.line AS l
WHERE
  l.purchase_id = p.id)) ORDER BY p.id), '[]'::jsonb) AS "coalesce"
FROM public.purchase AS p
WHERE
  p.customer_id = c.id) AS purchases
FROM public.customer AS c;

CREATE VIEW "jsonb_ivm"."public.of_customers.query.purchases[]" ("id", "p.id", "purchases[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."purchases[]" AS "purchases[]"
FROM public.customer AS c, LATERAL ( SELECT
  p.id AS "p.id",
  jsonb_build_object('id'::text, p.id, 'placed'::text, p.placed, 'units'::text, (SELECT sum(l.qty)
  FROM public.line AS l
  WHERE
    l.purchase_id = p.id)) AS "purchases[]"
FROM public.purchase AS p
WHERE
  p.customer_id = c.id ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.of_customers.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.of_customers.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_customers.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_customers.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_customers.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_customers.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.lock"(text, bigint, bigint) FROM PUBLIC;

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
    PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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
    PERFORM "jsonb_ivm"."public.of_customers.lock"('writing', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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
    PERFORM "jsonb_ivm"."public.of_customers.lock"('exclusive', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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

CREATE FUNCTION "jsonb_ivm"."public.of_customers.query.purchases"("jsonb_ivm"."public.of_customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes purchases in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := $1;
BEGIN
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."purchases" FROM "jsonb_ivm"."public.of_customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."purchases" AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.query.purchases"("jsonb_ivm"."public.of_customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.query.purchases"("jsonb_ivm"."public.of_customers.key"[]) IS 'computes purchases in documents, and sets what differs';

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

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.insert~66f57d68ae"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"('jsonb_ivm.public.of_customers.public.customer.insert');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.customer.insert~66f57d68ae', '', '', '', '', '0');

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
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
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

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"() IS 'answers update on public.customer, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.update~067547d373"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.update"('jsonb_ivm.public.of_customers.public.customer.update');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.customer.update~067547d373', '', '', '', '', '0', 'id');

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

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.delete~400d3540b8"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.delete"('jsonb_ivm.public.of_customers.public.customer.delete');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.customer.delete~400d3540b8', '', '', '', '', '0');

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
-- recompute purchases[].units: nothing else in documents is made of its rows
-- not less: the documents that show line at purchases[].units are found by other rows
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."purchase_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-4461039585051179648)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."customer_id", r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."purchases[].units" FROM "jsonb_ivm"."public.of_customers.query.purchases[].units~a27541359e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', p."p.id"), 'units'::text), 'value', q."purchases[].units"))) AS v (place, edit)
  )
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() IS 'answers insert on public.line, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"('jsonb_ivm.public.of_customers.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.line.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.of_customers
-- recompute purchases[].units: nothing else in documents is made of its rows
-- not less: the documents that show line at purchases[].units are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-4461039585051179648)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  WITH changed AS (
    SELECT v."purchase_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
    CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."customer_id", r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."purchases[].units" FROM "jsonb_ivm"."public.of_customers.query.purchases[].units~a27541359e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', p."p.id"), 'units'::text), 'value', q."purchases[].units"))) AS v (place, edit)
  )
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() IS 'answers update on public.line, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.update"('jsonb_ivm.public.of_customers.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.line.update.by.statement', '', '', '', '', '0', 'purchase_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.of_customers
-- recompute purchases[].units: nothing else in documents is made of its rows
-- not less: the documents that show line at purchases[].units are found by other rows
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."purchase_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-4461039585051179648)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."customer_id", r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."purchases[].units" FROM "jsonb_ivm"."public.of_customers.query.purchases[].units~a27541359e" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', p."p.id"), 'units'::text), 'value', q."purchases[].units"))) AS v (place, edit)
  )
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() IS 'answers delete on public.line, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.delete"('jsonb_ivm.public.of_customers.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.line.delete.by.statement', '', '', '', '', '0');

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
-- patch the array element: its place among its neighbours tells that of its element
-- recompute purchases: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases
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
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."customer_id", r."id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."customer_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.of_customers.patch"(d."purchases", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
             WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
             WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
        )
      END) AS "purchases"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."purchase" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."customer_id" OPERATOR("pg_catalog".=) s."customer_id" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."of_customers" AS d
      SET "purchases" = f."purchases"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(f."purchases")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.of_customers.query.purchases"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.insert~72802bd42a"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"('jsonb_ivm.public.of_customers.public.purchase.insert');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.purchase, for the documents of public.of_customers
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
         WHERE s."customer_id" OPERATOR("pg_catalog".=) new."customer_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
         WHERE s."customer_id" OPERATOR("pg_catalog".=) new."customer_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."of_customers" AS d
      SET "purchases" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert.row"() IS 'answers insert of one row on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.insert.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert.row"('jsonb_ivm.public.of_customers.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.purchase.insert~72802bd42a', 'jsonb_ivm.public.of_customers.public.purchase.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.of_customers
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
-- recompute purchases: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases
-- not less: more hangs on customer_id, id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")), false),
    NOT coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")),
    pg_catalog.array_agg(n."customer_id" ORDER BY n."id") FILTER (WHERE (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.of_customers.lock"('exclusive', (-4461039585051179648)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
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
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("id", "customer_id")
    ), reached ("id") AS (
      SELECT r0."customer_id"
      FROM changed AS r0
      WHERE r0."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  ELSE
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
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."placed", t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."customer_id", 0, pg_catalog.format('{"op": "merge", "path": [%1$s], "value": %2$s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('placed', r0.placed))
      FROM changed AS r0
      WHERE r0."customer_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."of_customers" AS d
    SET "purchases" = "jsonb_ivm"."public.of_customers.patch"(d."purchases", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      WITH changed AS (
        SELECT v."customer_id", v."id", (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") OR NOT ivm.paired)
      ), reached AS (
        SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."customer_id" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."id",
          "jsonb_ivm"."public.of_customers.patch"(d."purchases", CASE
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', s."id")))
          )
          WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
               WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
               ORDER BY s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
               WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
               ORDER BY s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
          )
        END) AS "purchases"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."purchase" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."customer_id" OPERATOR("pg_catalog".=) s."customer_id" OFFSET 0) AS r0 ON true
        WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
      ), written AS (
        UPDATE "public"."of_customers" AS d
        SET "purchases" = f."purchases"
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
        WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(f."purchases")::record
      )
      SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
      WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL);
    END IF;
    IF ivm.keys IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.of_customers.query.purchases"(ivm.keys);
    END IF;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.update~752b4adb84"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"('jsonb_ivm.public.of_customers.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.purchase, for the documents of public.of_customers
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  UPDATE "public"."of_customers" AS d
  SET "purchases" = "jsonb_ivm"."public.of_customers.update"(d."purchases", '', 'id', pg_catalog.to_jsonb(new."id"), pg_catalog.jsonb_build_object('placed', new.placed))
  WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id";
  IF FOUND THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_customers.lock"('exclusive', (-4461039585051179648)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."customer_id" IS DISTINCT FROM old."customer_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."customer_id" IS DISTINCT FROM old."customer_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  IF (new."id" IS DISTINCT FROM old."id") THEN
    SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
           WHERE s."customer_id" OPERATOR("pg_catalog".=) new."customer_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
           WHERE s."customer_id" OPERATOR("pg_catalog".=) new."customer_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."of_customers" AS d
        SET "purchases" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', new."id")), 'value', coalesce((SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"), '{}'::pg_catalog.jsonb))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."of_customers" AS d
        SET "purchases" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update.row"() IS 'answers update of one row on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.update.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update.row"('jsonb_ivm.public.of_customers.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.purchase.update~752b4adb84', 'jsonb_ivm.public.of_customers.public.purchase.update.by.row', 'read committed', '', '', '2', 'customer_id', 'id', 'placed');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.of_customers
-- patch the array element: its place among its neighbours tells that of its element
-- recompute purchases: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases
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
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."customer_id", r."id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."customer_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.of_customers.patch"(d."purchases", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
             WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."purchase" AS s
             WHERE s."customer_id" OPERATOR("pg_catalog".=) r0."customer_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id")), 'value', coalesce((SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"), '{}'::pg_catalog.jsonb))
        )
      END) AS "purchases"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."of_customers" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."purchase" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."customer_id" OPERATOR("pg_catalog".=) s."customer_id" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."of_customers" AS d
      SET "purchases" = f."purchases"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(f."purchases")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."purchases" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.of_customers.query.purchases"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.delete~ee90fc598b"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"('jsonb_ivm.public.of_customers.public.purchase.delete');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.purchase, for the documents of public.of_customers
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."of_customers" AS d
  SET "purchases" = "jsonb_ivm"."public.of_customers.remove"(d."purchases", '', 'id', pg_catalog.to_jsonb(old."id"))
  WHERE d."id" OPERATOR("pg_catalog".=) old."customer_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete.row"() IS 'answers delete of one row on public.purchase, for the documents of public.of_customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.delete.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete.row"('jsonb_ivm.public.of_customers.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_customers.public.purchase.delete~ee90fc598b', 'jsonb_ivm.public.of_customers.public.purchase.delete.by.row', 'read committed', '', '', '0');

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
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
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
