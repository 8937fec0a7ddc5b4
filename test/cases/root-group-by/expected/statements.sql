CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "lines", "doc") AS
SELECT o.id,
    count(l.id) AS lines,
    jsonb_build_object('status', o.status, 'lines', COALESCE(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id) FILTER (WHERE (l.id IS NOT NULL)), '[]'::jsonb), 'total', sum(((l.qty)::numeric * l.price))) AS doc
   FROM (public.orders o
     LEFT JOIN public.line l ON ((l.order_id = o.id)))
  GROUP BY o.id;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
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
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status)
      FROM (
        SELECT t."status", t."id"
        FROM "public"."orders" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status)
      FROM (
        SELECT t."status", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status)
    FROM (
      SELECT t."status", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
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
    INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
    SELECT f."id", f."lines", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
    WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"();

CREATE TABLE "public"."documents" WITH (fillfactor = 80) AS
SELECT "id", "lines", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
