CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('status', status, 'customer', ( SELECT jsonb_build_object('id', c.id, 'name', c.name) AS jsonb_build_object
           FROM public.customer c
          WHERE (c.id = o.customer_id)), 'lines', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', p.name, 'qty', l.qty) ORDER BY l.id) AS jsonb_agg
           FROM (public.line l
             JOIN public.product p ON ((p.id = l.product_id)))
          WHERE (l.order_id = o.id)), '[]'::jsonb), 'total', ( SELECT sum(l.qty) AS sum
           FROM public.line l
          WHERE (l.order_id = o.id))) AS doc
   FROM public.orders o;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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

CREATE FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
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
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.shared"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

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
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.customer.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."id" AS "before 0", t."id" AS "after 0"
FROM "public"."customer" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.customer.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.customer.notes"."before 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.customer.notes"."after 0" IS 'id';

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.line.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."id" AS "before 0", t."order_id" AS "before 1", t."product_id" AS "before 2", t."id" AS "after 0", t."order_id" AS "after 1", t."product_id" AS "after 2"
FROM "public"."line" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.line.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."before 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."after 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."before 1" IS 'order_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."after 1" IS 'order_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."before 2" IS 'product_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.line.notes"."after 2" IS 'product_id';

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.orders.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."customer_id" AS "before 1", t."id" AS "before 0", t."customer_id" AS "after 1", t."id" AS "after 0"
FROM "public"."orders" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.orders.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.orders.notes"."before 1" IS 'customer_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.orders.notes"."after 1" IS 'customer_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.orders.notes"."before 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.orders.notes"."after 0" IS 'id';

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.product.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."id" AS "before 0", t."id" AS "after 0"
FROM "public"."product" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.product.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.product.notes"."before 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.product.notes"."after 0" IS 'id';

CREATE FUNCTION "jsonb_ivm"."public.documents.take notes"(OUT notes0 "jsonb_ivm"."public.documents.public.customer.notes"[], OUT notes1 "jsonb_ivm"."public.documents.public.line.notes"[], OUT notes2 "jsonb_ivm"."public.documents.public.orders.notes"[], OUT notes3 "jsonb_ivm"."public.documents.public.product.notes"[])
LANGUAGE plpgsql VOLATILE
SET enable_seqscan = off
AS $body$
-- takes out what the transaction has noted: whoever writes afterwards notes again
BEGIN
  WITH taken0 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  ), taken1 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.line.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  ), taken2 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  ), taken3 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.product.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  )
  SELECT
    (SELECT pg_catalog.array_agg(t.note) FROM taken0 AS t),
    (SELECT pg_catalog.array_agg(t.note) FROM taken1 AS t),
    (SELECT pg_catalog.array_agg(t.note) FROM taken2 AS t),
    (SELECT pg_catalog.array_agg(t.note) FROM taken3 AS t)
  INTO notes0, notes1, notes2, notes3;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.take notes"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.take notes"() IS 'takes out what the transaction has noted: whoever writes afterwards notes again';

CREATE FUNCTION "jsonb_ivm"."public.documents.answer notes"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- commit of what changed, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  notes0 "jsonb_ivm"."public.documents.public.customer.notes"[];
  notes1 "jsonb_ivm"."public.documents.public.line.notes"[];
  notes2 "jsonb_ivm"."public.documents.public.orders.notes"[];
  notes3 "jsonb_ivm"."public.documents.public.product.notes"[];
BEGIN
  -- what the transaction has noted
  SELECT t.* INTO ivm.notes0, ivm.notes1, ivm.notes2, ivm.notes3 FROM "jsonb_ivm"."public.documents.take notes"() AS t;
  -- another table of the view had it all answered
  IF ivm.notes0 IS NULL AND ivm.notes1 IS NULL AND ivm.notes2 IS NULL AND ivm.notes3 IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  IF ivm.notes0 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
        FROM (
          SELECT m."before 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes0) AS m
          WHERE m."has before"
          UNION ALL
          SELECT m."after 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes0) AS m
          WHERE m."has after"
        ) AS r0
        WHERE r0.id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes2 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.customer_id), 0) AS number
        FROM (
          SELECT m."after 0" AS "id", m."after 1" AS "customer_id"
          FROM pg_catalog.unnest(ivm.notes2) AS m
          WHERE m."has after"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") FROM (SELECT m."before 0" AS "id", m."before 1" AS "customer_id") AS o, (SELECT m."after 0" AS "id", m."after 1" AS "customer_id") AS n))
        ) AS r0
        WHERE r0.customer_id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes3 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
        FROM (
          SELECT m."before 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes3) AS m
          WHERE m."has before"
          UNION ALL
          SELECT m."after 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes3) AS m
          WHERE m."has after"
        ) AS r0
        WHERE r0.id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes1 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
        FROM (
          SELECT m."after 0" AS "id", m."after 2" AS "product_id"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has after"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."id" IS DISTINCT FROM o."id" OR n."product_id" IS DISTINCT FROM o."product_id") FROM (SELECT m."before 0" AS "id", m."before 2" AS "product_id") AS o, (SELECT m."after 0" AS "id", m."after 2" AS "product_id") AS n))
        ) AS r0
        WHERE r0.product_id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  -- the documents that the changed rows reach, in the order of their keys
  WITH changed0 AS (
    SELECT m."before 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes0) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes0) AS m
    WHERE m."has after"
  ), changed1 AS (
    SELECT m."before 1" AS "order_id", m."before 2" AS "product_id"
    FROM pg_catalog.unnest(ivm.notes1) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 1" AS "order_id", m."after 2" AS "product_id"
    FROM pg_catalog.unnest(ivm.notes1) AS m
    WHERE m."has after"
  ), changed2 AS (
    SELECT m."before 1" AS "customer_id", m."before 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes2) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 1" AS "customer_id", m."after 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes2) AS m
    WHERE m."has after"
  ), changed3 AS (
    SELECT m."before 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes3) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes3) AS m
    WHERE m."has after"
  ), reached ("id") AS (
    SELECT r1."id"
    FROM changed0 AS r0
    JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
    UNION
    SELECT r0."order_id"
    FROM changed1 AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    UNION
    SELECT r0."id"
    FROM changed2 AS r0
    UNION
    SELECT r1."order_id"
    FROM changed3 AS r0
    JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
    WHERE r1."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.keys);
  IF ivm.notes0 IS NOT NULL THEN
    -- until there is nothing new to hold
    LOOP
      WITH changed AS (
        SELECT m."before 0" AS "id"
        FROM pg_catalog.unnest(ivm.notes0) AS m
        WHERE m."has before"
        UNION ALL
        SELECT m."after 0" AS "id"
        FROM pg_catalog.unnest(ivm.notes0) AS m
        WHERE m."has after"
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
      EXIT WHEN ivm.more IS NULL;
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END LOOP;
  END IF;
  IF ivm.notes3 IS NOT NULL THEN
    -- until there is nothing new to hold
    LOOP
      WITH changed AS (
        SELECT m."before 0" AS "id"
        FROM pg_catalog.unnest(ivm.notes3) AS m
        WHERE m."has before"
        UNION ALL
        SELECT m."after 0" AS "id"
        FROM pg_catalog.unnest(ivm.notes3) AS m
        WHERE m."has after"
      ), reached ("id") AS (
        SELECT r1."order_id"
        FROM changed AS r0
        JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
        WHERE r1."order_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
      EXIT WHEN ivm.more IS NULL;
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END LOOP;
  END IF;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.answer notes"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.answer notes"() IS 'answers at commit what changed, for the documents of public.documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.customer, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.customer.notes" ("transaction", "first", "has before", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.insert"
AFTER INSERT ON "public"."customer"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.customer, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.customer.notes" ("transaction", "first", "has before", "before 0", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.update"() IS 'answers update on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.update"
AFTER UPDATE ON "public"."customer"
FOR EACH ROW WHEN ((new."id" IS DISTINCT FROM old."id" OR new."name" COLLATE pg_catalog."C" IS DISTINCT FROM old."name" COLLATE pg_catalog."C")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.customer, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.customer.notes" ("transaction", "first", "has before", "before 0", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.customer.delete"
AFTER DELETE ON "public"."customer"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.customer.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.customer.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.customer.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.line, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.line.notes" ("transaction", "first", "has before", "has after", "after 0", "after 1", "after 2")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."id", new."order_id", new."product_id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() IS 'answers insert on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert"
AFTER INSERT ON "public"."line"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.line, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.line.notes" ("transaction", "first", "has before", "before 0", "before 1", "before 2", "has after", "after 0", "after 1", "after 2")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", old."order_id", old."product_id", true, new."id", new."order_id", new."product_id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() IS 'answers update on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update"
AFTER UPDATE ON "public"."line"
FOR EACH ROW WHEN ((new."id" IS DISTINCT FROM old."id" OR new."order_id" IS DISTINCT FROM old."order_id" OR new."product_id" IS DISTINCT FROM old."product_id" OR new."qty" IS DISTINCT FROM old."qty")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.line, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.line.notes" ("transaction", "first", "has before", "before 0", "before 1", "before 2", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", old."order_id", old."product_id", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() IS 'answers delete on public.line, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete"
AFTER DELETE ON "public"."line"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.line.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.line.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.orders, for the documents of public.documents
-- recompute the documents reached: the row is a new root
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.orders.notes" ("transaction", "first", "has before", "has after", "after 1", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."customer_id", new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.orders, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.orders.notes" ("transaction", "first", "has before", "before 1", "before 0", "has after", "after 1", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."customer_id", old."id", true, new."customer_id", new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() IS 'answers update on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders"
FOR EACH ROW WHEN ((new."customer_id" IS DISTINCT FROM old."customer_id" OR new."id" IS DISTINCT FROM old."id" OR new."status" COLLATE pg_catalog."C" IS DISTINCT FROM old."status" COLLATE pg_catalog."C")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.orders, for the documents of public.documents
-- recompute the documents reached: the row was a root
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.orders.notes" ("transaction", "first", "has before", "before 1", "before 0", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."customer_id", old."id", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.orders.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.orders.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.product, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.product.notes" ("transaction", "first", "has before", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.insert"() IS 'answers insert on public.product, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.insert"
AFTER INSERT ON "public"."product"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.product, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.product.notes" ("transaction", "first", "has before", "before 0", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.update"() IS 'answers update on public.product, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.update"
AFTER UPDATE ON "public"."product"
FOR EACH ROW WHEN ((new."id" IS DISTINCT FROM old."id" OR new."name" COLLATE pg_catalog."C" IS DISTINCT FROM old."name" COLLATE pg_catalog."C")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.product, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.product.notes" ("transaction", "first", "has before", "before 0", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.product.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.customer.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.line.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.orders.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.delete"() IS 'answers delete on public.product, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.delete"
AFTER DELETE ON "public"."product"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.product.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.product.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.product.truncate"();

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
