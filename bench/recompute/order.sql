-- What jsonb_ivm 0.2.0 emitted for views/order/view.sql while recomputing documents by key was all it could do. Kept as
-- it was, to compare with.

CREATE SCHEMA jsonb_ivm;

CREATE TABLE "public"."order_doc" (
  "id" integer,
  "customer_id" integer,
  "doc" jsonb,
  PRIMARY KEY ("id")
);

COMMENT ON TABLE "public"."order_doc" IS 'documents of the view "public"."order_doc", kept equal to its query by jsonb_ivm; do not write to it';

CREATE VIEW "jsonb_ivm"."public.order_doc.query" ("id", "customer_id", "doc") AS
SELECT o.id,
    o.customer_id,
    jsonb_build_object('id', o.id, 'status', o.status, 'placed', o.placed, 'customer', ( SELECT jsonb_build_object('id', c.id, 'name', c.name, 'city', c.city) AS jsonb_build_object
           FROM public.customer c
          WHERE (c.id = o.customer_id)), 'lines', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product) ORDER BY l."position", l.id) AS jsonb_agg
           FROM public.line l
          WHERE (l.order_id = o.id)), '[]'::jsonb)) AS doc
   FROM public.orders o;

CREATE TYPE "jsonb_ivm"."public.order_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.customer.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.insert"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      (SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."city", r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.customer.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.update"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.customer.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.delete"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.customer.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    (SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."order_id", ROW(r."id", r."order_id", r."position", r."product", r."qty")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.line.delete"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.line.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "public"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.insert"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
    EXCEPT
    SELECT r."id", r."customer_id" FROM jsonb_ivm_old AS r
  ) AS r0
  JOIN "public"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  WITH changed AS (
    (SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."customer_id", r."id", ROW(r."customer_id", r."id", r."placed", r."status")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.update"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.order_doc.key"[] := '{}';
  more "jsonb_ivm"."public.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.delete"();

CREATE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "DateStyle" = 'ISO, MDY'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.order_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.order_doc.public.orders.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.order_doc.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.order_doc.public.orders.truncate"();

INSERT INTO "public"."order_doc" ("id", "customer_id", "doc")
SELECT "id", "customer_id", "doc" FROM "jsonb_ivm"."public.order_doc.query";
