CREATE VIEW "jsonb_ivm"."public.customers.query" ("id", "name", "purchases") AS
SELECT c.id,
    c.name,
    c_purchases.data AS purchases
   FROM (public.customer c
     LEFT JOIN LATERAL ( SELECT COALESCE(jsonb_agg(jsonb_build_array(p.id, p.placed, p_lines.data) ORDER BY p.placed DESC, p.id), '[]'::jsonb) AS data
           FROM (( SELECT p_1.id,
                    p_1.customer_id,
                    p_1.placed
                   FROM public.purchase p_1
                  WHERE (p_1.customer_id = c.id)) p
             LEFT JOIN LATERAL ( SELECT COALESCE(jsonb_agg(jsonb_build_array(l.place, l.qty, ( SELECT jsonb_build_array(t.name) AS jsonb_build_array
                           FROM public.product t
                          WHERE (t.id = l.product_id))) ORDER BY l.place), '[]'::jsonb) AS data
                   FROM ( SELECT l_1.purchase_id,
                            l_1.place,
                            l_1.product_id,
                            l_1.qty
                           FROM public.line l_1
                          WHERE (l_1.purchase_id = p.id)) l) p_lines ON (true))) c_purchases ON (true));

CREATE VIEW "jsonb_ivm"."public.customers.query.purchases[][2]" ("id", "p_1.id", "purchases[][2]") AS
SELECT
  c.id AS id,
  "jsonb_ivm rows 1"."p_1.id" AS "p_1.id",
  "jsonb_ivm rows 1"."purchases[][2]" AS "purchases[][2]"
FROM public.customer AS c, LATERAL ( SELECT
  p_1.id AS "p_1.id",
  (SELECT
    COALESCE(jsonb_agg(jsonb_build_array(l_1.place, l_1.qty, (SELECT jsonb_build_array(t.name) AS jsonb_build_array
    FROM public.product AS t
    WHERE
      t.id = l_1.product_id)) ORDER BY l_1.place), '[]'::jsonb)
  FROM public.line AS l_1
  WHERE
    l_1.purchase_id = p_1.id) AS "purchases[][2]"
FROM public.purchase AS p_1
WHERE
  p_1.customer_id = c.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.customers.query.purchases[][2][][2]" ("id", "p_1.id", "l_1.place", "purchases[][2][][2]") AS
SELECT
  c.id AS id,
  "jsonb_ivm rows 1"."p_1.id" AS "p_1.id",
  "jsonb_ivm rows 1"."l_1.place" AS "l_1.place",
  "jsonb_ivm rows 1"."purchases[][2][][2]" AS "purchases[][2][][2]"
FROM public.customer AS c, LATERAL ( SELECT
  p_1.id AS "p_1.id",
  "jsonb_ivm rows 2"."l_1.place" AS "l_1.place",
  "jsonb_ivm rows 2"."purchases[][2][][2]" AS "purchases[][2][][2]"
FROM public.purchase AS p_1, LATERAL ( SELECT
  l_1.place AS "l_1.place",
  (SELECT jsonb_build_array(t.name) AS jsonb_build_array
  FROM public.product AS t
  WHERE
    t.id = l_1.product_id) AS "purchases[][2][][2]"
FROM public.line AS l_1
WHERE
  l_1.purchase_id = p_1.id ) AS "jsonb_ivm rows 2"
WHERE
  p_1.customer_id = c.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.customers.query.purchases" ("id", "purchases") AS
SELECT
  c.id AS id,
(SELECT
COALESCE(jsonb_agg(jsonb_build_array(p_1.id, p_1.placed, (SELECT
  COALESCE(jsonb_agg(jsonb_build_array(l_1.place, l_1.qty, (SELECT jsonb_build_array(t.name) AS jsonb_build_array
  FROM public.product AS t
  WHERE
    t.id = l_1.product_id)) ORDER BY l_1.place), '[]'::jsonb)
FROM public.line AS l_1
WHERE
  l_1.purchase_id = p_1.id)) ORDER BY p_1.placed DESC, p_1.id), '[]'::jsonb)
FROM public.purchase AS p_1
WHERE
  p_1.customer_id = c.id) AS purchases
FROM public.customer AS c;

CREATE VIEW "jsonb_ivm"."public.customers.query.purchases[][2][]" ("id", "p_1.id", "l_1.place", "purchases[][2][]") AS
SELECT
  c.id AS id,
  "jsonb_ivm rows 1"."p_1.id" AS "p_1.id",
  "jsonb_ivm rows 1"."l_1.place" AS "l_1.place",
  "jsonb_ivm rows 1"."purchases[][2][]" AS "purchases[][2][]"
FROM public.customer AS c, LATERAL ( SELECT
  p_1.id AS "p_1.id",
  "jsonb_ivm rows 2"."l_1.place" AS "l_1.place",
  "jsonb_ivm rows 2"."purchases[][2][]" AS "purchases[][2][]"
FROM public.purchase AS p_1, LATERAL ( SELECT
  l_1.place AS "l_1.place",
  jsonb_build_array(l_1.place, l_1.qty, (SELECT jsonb_build_array(t.name) AS jsonb_build_array
  FROM public.product AS t
  WHERE
    t.id = l_1.product_id)) AS "purchases[][2][]"
FROM public.line AS l_1
WHERE
  l_1.purchase_id = p_1.id ) AS "jsonb_ivm rows 2"
WHERE
  p_1.customer_id = c.id ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.customers.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.customers.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.customers.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.customers.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.customers.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.customers.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.customers.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.customers.lock documents.shared"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.customers.lock"('shared', (7571985986681129344)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.lock documents.shared"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.lock documents.shared"("jsonb_ivm"."public.customers.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.customers.lock documents.writing"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.customers.lock"('writing', (7571985986681129344)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.lock documents.writing"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.lock documents.writing"("jsonb_ivm"."public.customers.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.customers.lock documents.exclusive"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.customers.lock"('exclusive', (7571985986681129344)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.lock documents.exclusive"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.lock documents.exclusive"("jsonb_ivm"."public.customers.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.customers.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."customers" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.customers.recompute"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.customers.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."customers" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."customers" AS d ("id", "name", "purchases")
  SELECT f."id", f."name", f."purchases" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "name" = excluded."name", "purchases" = excluded."purchases"
  WHERE ROW(d."id", d."name", d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."name", excluded."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.recompute"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.recompute"("jsonb_ivm"."public.customers.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.customers.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.customers.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."customers" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."customers" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."customers" AS d ("id", "name", "purchases")
  SELECT f."id", f."name", f."purchases" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "name" = excluded."name", "purchases" = excluded."purchases"
  WHERE ROW(d."id", d."name", d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."name", excluded."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.customers.query.purchases"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes purchases in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
BEGIN
  UPDATE "public"."customers" AS d
  SET "purchases" = m."purchases"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."purchases" FROM "jsonb_ivm"."public.customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."purchases" AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.query.purchases"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.query.purchases"("jsonb_ivm"."public.customers.key"[]) IS 'computes purchases in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.customers.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.customer, for the documents of public.customers
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.customer.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.insert.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.customer.insert"('jsonb_ivm.public.customers.public.customer.insert');

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.customer.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.customer, for the documents of public.customers
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."customers" AS d
    SET "name" = r0.name
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."customer" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."customers" AS d
    SET "name" = r0.name
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."customer" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.customers.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.customer.update"() IS 'answers update on public.customer, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.customer.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.update.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.customer.update"('jsonb_ivm.public.customers.public.customer.update');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.customer.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.customer, for the documents of public.customers
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."customers" AS d
  SET "name" = r0.name
  FROM (
    SELECT new."name" AS "name", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.customer.update.row"() IS 'answers update of one row on public.customer, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.customer.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.update.by.row"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.customer.update.row"('jsonb_ivm.public.customers.public.customer.update');

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.customer.update.by.statement', 'jsonb_ivm.public.customers.public.customer.update.by.row', 'read committed', '', '', '1', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.customer, for the documents of public.customers
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.customers.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.customer.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.delete.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.customer.delete"('jsonb_ivm.public.customers.public.customer.delete');

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.customer.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.customer, for the documents of public.customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.customers.lock all"();
  PERFORM "jsonb_ivm"."public.customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.customer.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.customer.truncate"() IS 'answers truncate on public.customer, for the documents of public.customers';

CREATE TRIGGER "jsonb_ivm.public.customers.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.customers
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute purchases[][2]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases[][2]
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.customers.lock"('shared', (-7227842957361734144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."purchase_id", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."place", r."product_id", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."customer_id", r1."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."customer_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p_1.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p_1.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', q."purchases[][2]") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
               ORDER BY s."place" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
               ORDER BY s."place" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"))
          )
        END AS edits
        FROM "jsonb_ivm"."public.customers.query.purchases[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."customers" AS d
      SET "purchases" = coalesce(m."purchases", s."purchases")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL)) OR ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record)
      RETURNING (m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.insert"() IS 'answers insert on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.insert"('jsonb_ivm.public.customers.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.customers
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  now record;
  document0 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.customers.lock"('shared', (-7227842957361734144)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT p."id", d."purchases"
  INTO ivm.now
  FROM (
    SELECT r1."customer_id", r1."id"
    FROM (
      SELECT new."purchase_id" AS "purchase_id"
    ) AS r0
    JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."customer_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p_1.id")
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.customers.patch"(ivm.now."purchases", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) new."place"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
         ORDER BY s."place" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
         ORDER BY s."place" ASC LIMIT 1)
      )
      )
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."customer_id", r1."id"
      FROM (
        SELECT new."purchase_id" AS "purchase_id"
      ) AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p_1.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."customers" AS d
      SET "purchases" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.insert.row"('jsonb_ivm.public.customers.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.line.insert.by.statement', 'jsonb_ivm.public.customers.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.customers
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute purchases[][2]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases[][2]
-- not less: more hangs on place, product_id, purchase_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  fields boolean;
  paired boolean := true;
  whole boolean := false;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false),
    NOT coalesce(pg_catalog.bool_or((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id")), false),
    pg_catalog.array_agg(n."purchase_id" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."place" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."product_id" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.customers.lock"('shared', (-7227842957361734144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."purchase_id", n."place", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        WHERE CASE WHEN n."purchase_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."purchase_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated2)) AS k ("purchase_id", "product_id")
      ), reached ("id") AS (
        SELECT r1."customer_id"
        FROM changed AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."customer_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."product_id", v."purchase_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        CROSS JOIN LATERAL (VALUES (o."product_id", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."product_id", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("product_id", "purchase_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."customer_id"
        FROM changed AS r0
        JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1."customer_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."place", t."product_id", t."purchase_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("purchase_id", "place")
      JOIN "public"."line" AS t ON t."purchase_id" OPERATOR("pg_catalog".=) k."purchase_id" AND t."place" OPERATOR("pg_catalog".=) k."place"
    ), edits ("id", place, edit) AS (
      SELECT r1."customer_id", 0, pg_catalog.format('{"op": "set", "path": [%1$s, 2, %2$s, 1], "value": %3$s}', pg_catalog.json_build_object('0', r1."id"), pg_catalog.json_build_object('0', r0."place"), coalesce(pg_catalog.to_json(r0.qty)::text, 'null'))
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."customers" AS d
    SET "purchases" = "jsonb_ivm"."public.customers.patch"(d."purchases", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    LOOP
      WITH changed AS (
        SELECT v."place", v."product_id", v."purchase_id", (n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        CROSS JOIN LATERAL (VALUES (o."place", o."product_id", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."place", n."product_id", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("place", "product_id", "purchase_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
      ), edits ("id", place, edit, step) AS (
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r1."customer_id", r1."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1."customer_id" IS DISTINCT FROM NULL
          ) AS s ("id", "p_1.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."p_1.id")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', q."purchases[][2]") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
                 WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
                 ORDER BY s."place" DESC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
                 WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
                 ORDER BY s."place" ASC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"))
            )
          END AS edits
          FROM "jsonb_ivm"."public.customers.query.purchases[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      )
      , written AS (
        UPDATE "public"."customers" AS d
        SET "purchases" = coalesce(m."purchases", s."purchases")
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN (
          SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
        ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
        JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
        CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
        WHERE d."id" OPERATOR("pg_catalog".=) k."id"
          AND (NOT ((m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL)) OR ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record)
        RETURNING (m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL) AS fits
      )
      SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
      EXIT WHEN NOT ivm.whole;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.update"() IS 'answers update on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.update"('jsonb_ivm.public.customers.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.customers
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  now record;
  document0 jsonb;
BEGIN
  IF NOT (new."product_id" IS DISTINCT FROM old."product_id") THEN
    SELECT r1."customer_id" AS link0, pg_catalog.jsonb_build_object('0', pg_catalog.jsonb_build_object('0', r1."id"), '1', pg_catalog.jsonb_build_object('0', r0."place")) AS way0, NULL AS element0, (pg_catalog.format('[{"op": "set", "path": [%1$s, 2, %2$s, 1], "value": %3$s}]', pg_catalog.json_build_object('0', r1."id"), pg_catalog.json_build_object('0', r0."place"), coalesce(pg_catalog.to_json(r0.qty)::text, 'null')))::pg_catalog.jsonb AS change0
    INTO ivm.now
    FROM (
      SELECT new."qty" AS "qty", new."place" AS "place", new."product_id" AS "product_id", new."purchase_id" AS "purchase_id"
    ) AS r0
    JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."customer_id" IS DISTINCT FROM NULL;
    UPDATE "public"."customers" AS d
    SET "purchases" = "jsonb_ivm"."public.customers.patch"(d."purchases", ivm.now.change0)
    WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now.link0 THEN pg_catalog.jsonb_path_exists(d."purchases", 'strict $[*] ? (@[0] == $"0"."0")[2][*] ? (@[0] == $"1"."0")'::pg_catalog.jsonpath, ivm.now.way0, true) END;
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.customers.lock"('shared', (-7227842957361734144)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT p."id", d."purchases"
  INTO ivm.now
  FROM (
    SELECT r1."customer_id", r1."id"
    FROM (
      SELECT new."purchase_id" AS "purchase_id"
    ) AS r0
    JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."customer_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p_1.id")
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.customers.patch"(ivm.now."purchases", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', new."place")), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) new."place"))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."customer_id", r1."id"
      FROM (
        SELECT new."purchase_id" AS "purchase_id"
      ) AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p_1.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."customers" AS d
      SET "purchases" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.update.row"('jsonb_ivm.public.customers.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.line.update.by.statement', 'jsonb_ivm.public.customers.public.line.update.by.row', 'read committed', '', '', '2', 'place', 'purchase_id', 'product_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.customers
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute purchases[][2]: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: purchases[][2]
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."place", r."product_id", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."customer_id", r1."id", r0."place", r0."purchase_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
          WHERE r1."customer_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p_1.id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p_1.id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."place" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."purchase_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', q."purchases[][2]") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (r0."place")
               ORDER BY s."place" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
               WHERE s."purchase_id" OPERATOR("pg_catalog".=) r0."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (r0."place")
               ORDER BY s."place" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."purchases[][2][]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) r0."place"))
          )
        END AS edits
        FROM "jsonb_ivm"."public.customers.query.purchases[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."customers" AS d
      SET "purchases" = coalesce(m."purchases", s."purchases")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL)) OR ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record)
      RETURNING (m."purchases" IS DISTINCT FROM NULL OR s."purchases" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.delete"() IS 'answers delete on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.delete"('jsonb_ivm.public.customers.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.customers
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."purchases"
  INTO ivm.now
  FROM (
    SELECT r1."customer_id", r1."id"
    FROM (
      SELECT old."purchase_id" AS "purchase_id"
    ) AS r0
    JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
    WHERE r1."customer_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p_1.id")
  JOIN "public"."customers" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.customers.patch"(ivm.now."purchases", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', old."place")))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."customer_id", r1."id"
      FROM (
        SELECT old."purchase_id" AS "purchase_id"
      ) AS r0
      JOIN "public"."purchase" AS r1 ON r0.purchase_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p_1.id")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."customers" AS d
      SET "purchases" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.delete.row"('jsonb_ivm.public.customers.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.line.delete.by.statement', 'jsonb_ivm.public.customers.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.customers.lock all"();
  PERFORM "jsonb_ivm"."public.customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.customers';

CREATE TRIGGER "jsonb_ivm.public.customers.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.customers.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.customers
-- recompute purchases[][2][][2]: nothing else in documents is made of its rows
-- not less: the documents that show product at purchases[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."customer_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."customer_id", r2."id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p_1.id", "l_1.place")
    CROSS JOIN LATERAL (SELECT q."purchases[][2][][2]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) p."l_1.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."l_1.place"), 2), 'value', q."purchases[][2][][2]"))) AS v (place, edit)
  )
  UPDATE "public"."customers" AS d
  SET "purchases" = m."purchases"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.product.insert"() IS 'answers insert on public.product, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.product.insert"('jsonb_ivm.public.customers.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.customers
-- set the fields that changed: where they stand in documents follows from keys
-- recompute purchases[][2][][2]: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show product at purchases[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.customers.lock"('writing', (-7227842957361734144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
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
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r2."customer_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."customer_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r2."customer_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."customer_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."product" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r2."customer_id", 0, pg_catalog.format('{"op": "set", "path": [%1$s, 2, %2$s, 2], "value": %3$s}', pg_catalog.json_build_object('0', r2."id"), pg_catalog.json_build_object('0', r1."place"), coalesce(pg_catalog.to_json(jsonb_build_array(r0.name))::text, 'null'))
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."customer_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."customers" AS d
    SET "purchases" = "jsonb_ivm"."public.customers.patch"(d."purchases", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), edits ("id", place, edit) AS (
      SELECT p."id", v.place, v.edit
      FROM (
        SELECT DISTINCT r2."customer_id", r2."id", r1."place"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2."customer_id" IS DISTINCT FROM NULL
      ) AS p ("id", "p_1.id", "l_1.place")
      CROSS JOIN LATERAL (SELECT q."purchases[][2][][2]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) p."l_1.place" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."l_1.place"), 2), 'value', q."purchases[][2][][2]"))) AS v (place, edit)
    )
    UPDATE "public"."customers" AS d
    SET "purchases" = m."purchases"
    FROM (
      SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.product.update"() IS 'answers update on public.product, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.product.update"('jsonb_ivm.public.customers.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.product.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.customers
-- recompute purchases[][2][][2]: nothing else in documents is made of its rows
-- not less: the documents that show product at purchases[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."customer_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."customer_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."customer_id", r2."id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      JOIN "public"."purchase" AS r2 ON r1.purchase_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."customer_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p_1.id", "l_1.place")
    CROSS JOIN LATERAL (SELECT q."purchases[][2][][2]" FROM "jsonb_ivm"."public.customers.query.purchases[][2][][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p_1.id" OPERATOR("pg_catalog".=) p."p_1.id" AND q."l_1.place" OPERATOR("pg_catalog".=) p."l_1.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."p_1.id"), 2, pg_catalog.jsonb_build_object('0', p."l_1.place"), 2), 'value', q."purchases[][2][][2]"))) AS v (place, edit)
  )
  UPDATE "public"."customers" AS d
  SET "purchases" = m."purchases"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."customers" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.customers.patch"(s."purchases", p.p0) AS "purchases" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.product.delete"() IS 'answers delete on public.product, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.product.delete"('jsonb_ivm.public.customers.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.customers.lock all"();
  PERFORM "jsonb_ivm"."public.customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.customers';

CREATE TRIGGER "jsonb_ivm.public.customers.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.customers
-- recompute purchases: nothing else in documents is made of its rows
-- not less at purchases: its order is not one by columns that are never null and tell rows apart
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.customers.query.purchases"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.insert.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert"('jsonb_ivm.public.customers.public.purchase.insert');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.purchase, for the documents of public.customers
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."purchases" INTO ivm.document0 FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."customers" AS d
    SET "purchases" = m."purchases"
    FROM (
      SELECT ((SELECT q."purchases" FROM "jsonb_ivm"."public.customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id"))::jsonb AS "purchases"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert.row"() IS 'answers insert of one row on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.insert.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.insert.row"('jsonb_ivm.public.customers.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.purchase.insert.by.statement', 'jsonb_ivm.public.customers.public.purchase.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.customers
-- recompute purchases: nothing else in documents is made of its rows
-- not less at purchases: its order is not one by columns that are never null and tell rows apart
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.customers.query.purchases"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.update.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.update"('jsonb_ivm.public.customers.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.purchase, for the documents of public.customers
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."purchases" INTO ivm.document0 FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."customers" AS d
    SET "purchases" = m."purchases"
    FROM (
      SELECT ((SELECT q."purchases" FROM "jsonb_ivm"."public.customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id"))::jsonb AS "purchases"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.update.row"() IS 'answers update of one row on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.update.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.update.row"('jsonb_ivm.public.customers.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.purchase.update.by.statement', 'jsonb_ivm.public.customers.public.purchase.update.by.row', 'read committed', '', '', '2', 'customer_id', 'id', 'placed');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.customers
-- recompute purchases: nothing else in documents is made of its rows
-- not less at purchases: its order is not one by columns that are never null and tell rows apart
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := '{}';
  more "jsonb_ivm"."public.customers.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.customers.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.customers.query.purchases"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.delete.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete"('jsonb_ivm.public.customers.public.purchase.delete');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.purchase, for the documents of public.customers
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."purchases" INTO ivm.document0 FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."customer_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."customers" AS d
    SET "purchases" = m."purchases"
    FROM (
      SELECT ((SELECT q."purchases" FROM "jsonb_ivm"."public.customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."customer_id"))::jsonb AS "purchases"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."customer_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."customer_id" THEN ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete.row"() IS 'answers delete of one row on public.purchase, for the documents of public.customers';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.delete.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.delete.row"('jsonb_ivm.public.customers.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.customers.public.purchase.delete.by.statement', 'jsonb_ivm.public.customers.public.purchase.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.customers.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.customers
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  PERFORM "jsonb_ivm"."public.customers.lock all"();
  PERFORM "jsonb_ivm"."public.customers.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.customers';

CREATE TRIGGER "jsonb_ivm.public.customers.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.customers.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.customers.refresh"("jsonb_ivm"."public.customers.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.customers.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.customers.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.customers.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.customers.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.refresh"("jsonb_ivm"."public.customers.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.refresh"("jsonb_ivm"."public.customers.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.customers.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.customers.key"[];
  position "jsonb_ivm"."public.customers.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.customers.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."customer" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."customers" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.customers.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."customer" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."customers" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.customers.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.customers.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.customers.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."customers" WITH (fillfactor = 80) AS
SELECT "id", "name", "purchases" FROM "jsonb_ivm"."public.customers.query";

ALTER TABLE "public"."customers"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."customers" IS 'documents of the view "public"."customers", kept equal to its query by jsonb_ivm; do not write to it';
