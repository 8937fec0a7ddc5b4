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

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
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
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
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
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.of_customers.lock"('writing', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_customers.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.of_customers.lock"('writing', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."of_customers" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
        FROM (
          SELECT DISTINCT l.number FROM (
            SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
            FROM pg_catalog.unnest(ivm.more) AS k
            WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
          ) AS l ORDER BY l.number
        ) AS v;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
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
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
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
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
        FROM (
          SELECT DISTINCT l.number FROM (
            SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
            FROM pg_catalog.unnest(ivm.more) AS k
            WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
          ) AS l ORDER BY l.number
        ) AS v;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
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
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
        FROM (
          SELECT DISTINCT l.number FROM (
            SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
            FROM pg_catalog.unnest(ivm.more) AS k
            WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
          ) AS l ORDER BY l.number
        ) AS v;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
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
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.of_customers.patch"(s."purchases", p.p0) AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."of_customers" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
  row record;
  now record;
  document0 jsonb;
BEGIN
  SELECT n."customer_id", n."id"
  INTO ivm.row
  FROM jsonb_ivm_new AS n JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) n."customer_id"
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_new OFFSET 1)
  FOR UPDATE OF d;
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      SELECT r0."customer_id", pg_catalog.jsonb_build_array(
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
      ) AS "jsonb_ivm element 0"
      INTO ivm.now
      FROM (
        SELECT t."customer_id", t."id", t."placed"
        FROM "public"."purchase" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0;
      SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id" FOR UPDATE OF d;
      IF FOUND THEN
        ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, ivm.now."jsonb_ivm element 0");
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."of_customers" AS d
          SET "purchases" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id"
          AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
          RETURN NULL;
        END IF;
      END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."purchases" FROM "jsonb_ivm"."public.of_customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."purchases" AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.insert~72802bd42a"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert"('jsonb_ivm.public.of_customers.public.purchase.insert');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
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
      AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
      RETURN NULL;
    END IF;
  END IF;
  RETURN new;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
  row record;
  now record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  document0 jsonb;
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") AS "jsonb_ivm changed", (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm moved", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm reordered", n."id", n."customer_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      SELECT r0."customer_id" AS link0, r0."id" AS element0, pg_catalog.jsonb_build_object('placed', r0.placed) AS change0
      INTO ivm.now
      FROM (
        SELECT t."placed", t."customer_id", t."id"
        FROM "public"."purchase" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE r0."customer_id" IS DISTINCT FROM NULL;
      UPDATE "public"."of_customers" AS d
      SET "purchases" = "jsonb_ivm"."public.of_customers.update"(d."purchases", '', 'id', pg_catalog.to_jsonb(ivm.now.element0), ivm.now.change0)
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0;
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
    IF NOT ivm.row."jsonb_ivm moved"
        AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
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
      IF ivm.row."jsonb_ivm reordered" THEN
        PERFORM FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."customer_id" FOR UPDATE OF d;
        SELECT r0."customer_id", pg_catalog.jsonb_build_array(
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
        ) AS "jsonb_ivm element 0"
        INTO ivm.now
        FROM (
          SELECT t."customer_id", t."id", t."placed"
          FROM "public"."purchase" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id" FOR UPDATE OF d;
        IF FOUND THEN
          ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, ivm.now."jsonb_ivm element 0");
          IF ivm.document0 IS NOT NULL THEN
            UPDATE "public"."of_customers" AS d
            SET "purchases" = ivm.document0
            WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id"
            AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
            RETURN NULL;
          END IF;
        END IF;
      ELSE
        PERFORM FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."customer_id" FOR UPDATE OF d;
        SELECT r0."customer_id", pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id")), 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) r0."id"))
        ) AS "jsonb_ivm element 0"
        INTO ivm.now
        FROM (
          SELECT t."customer_id", t."id", t."placed"
          FROM "public"."purchase" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id" FOR UPDATE OF d;
        IF FOUND THEN
          ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, ivm.now."jsonb_ivm element 0");
          IF ivm.document0 IS NOT NULL THEN
            UPDATE "public"."of_customers" AS d
            SET "purchases" = ivm.document0
            WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."customer_id"
            AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
            RETURN NULL;
          END IF;
        END IF;
      END IF;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."customer_id"];
  ELSE
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
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.of_customers.lock"('exclusive', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."placed", t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."customer_id", 0, pg_catalog.format('{"op": "merge", "path": [%s], "value": %s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('placed', r0.placed))
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
    UPDATE "public"."of_customers" AS d
    SET "purchases" = m."purchases"
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
    CROSS JOIN LATERAL (SELECT q."purchases" FROM "jsonb_ivm"."public.of_customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    CROSS JOIN LATERAL (SELECT f."purchases" AS "purchases" OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.update~752b4adb84"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update"('jsonb_ivm.public.of_customers.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
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
        AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."purchases" INTO ivm.document0 FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.of_customers.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', new."id")), 'value', (SELECT q."purchases[]" FROM "jsonb_ivm"."public.of_customers.query.purchases[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."customer_id" AND q."p.id" OPERATOR("pg_catalog".=) new."id"))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."of_customers" AS d
        SET "purchases" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."customer_id"
        AND ROW(d."purchases")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  RETURN new;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_customers.key"[] := '{}';
  more "jsonb_ivm"."public.of_customers.key"[];
  locked bigint;
  row record;
BEGIN
  SELECT o."customer_id", o."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."of_customers" AS d
      SET "purchases" = "jsonb_ivm"."public.of_customers.remove"(d."purchases", '', 'id', pg_catalog.to_jsonb(ivm.row."id"))
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."customer_id"
      AND NOT EXISTS (
        SELECT t."customer_id", t."id", t."placed"
        FROM "public"."purchase" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      );
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.of_customers.lock"('shared', (-3226997028735480192)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_customers" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."of_customers" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."of_customers" AS d
  SET "purchases" = m."purchases"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_customers" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."purchases" FROM "jsonb_ivm"."public.of_customers.query.purchases" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."purchases" AS "purchases" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."purchases")::record OPERATOR(pg_catalog.*<>) ROW(m."purchases")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.delete~ee90fc598b"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete"('jsonb_ivm.public.of_customers.public.purchase.delete');

CREATE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."of_customers" AS d
  SET "purchases" = "jsonb_ivm"."public.of_customers.remove"(d."purchases", '', 'id', pg_catalog.to_jsonb(old."id"))
  WHERE d."id" OPERATOR("pg_catalog".=) old."customer_id";
  IF FOUND THEN RETURN NULL; END IF;
  RETURN old;
END
$body$;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_customers" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."of_customers" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_customers.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_customers.public.purchase.truncate"();

CREATE TABLE "public"."of_customers" WITH (fillfactor = 80) AS
SELECT "id", "purchases" FROM "jsonb_ivm"."public.of_customers.query";

ALTER TABLE "public"."of_customers"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."of_customers" IS 'documents of the view "public"."of_customers", kept equal to its query by jsonb_ivm; do not write to it';
