CREATE VIEW "jsonb_ivm"."public.by_lateral.query" ("id", "customer", "lines", "n") AS
SELECT p.id,
    x.data AS customer,
    y.data AS lines,
    y.n
   FROM ((public.purchase p
     LEFT JOIN LATERAL ( SELECT jsonb_build_array(c.id, c.name) AS data
           FROM ( SELECT c_1.id,
                    c_1.name
                   FROM public.customer c_1
                  WHERE (c_1.id = p.customer_id)
                 LIMIT 1) c) x ON (true))
     LEFT JOIN LATERAL ( SELECT COALESCE(jsonb_agg(jsonb_build_array(l.place, l.qty, z.data) ORDER BY l.place), '[]'::jsonb) AS data,
            count(*) AS n
           FROM (public.line l
             LEFT JOIN LATERAL ( SELECT to_jsonb(t.*) AS data
                   FROM ( SELECT t_1.id,
                            t_1.name
                           FROM public.product t_1
                          WHERE (t_1.id = l.product_id)
                         LIMIT 1) t) z ON (true))
          WHERE (l.purchase_id = p.id)) y ON (true));

CREATE VIEW "jsonb_ivm"."public.by_lateral.query.customer" ("id", "customer") AS
SELECT
  p.id AS id,
  (SELECT jsonb_build_array(c_1.id, c_1.name)
  FROM public.customer AS c_1
  WHERE
    c_1.id = p.customer_id) AS customer
FROM public.purchase AS p;

CREATE VIEW "jsonb_ivm"."public.by_lateral.query.lines, n" ("id", "lines", "n") AS
SELECT
  p.id AS id,
(SELECT
COALESCE(jsonb_agg(jsonb_build_array(l.place, l.qty, (SELECT jsonb_build_object('id'::text, t_1.id, 'name'::text, t_1.name)
FROM public.product AS t_1
WHERE
  t_1.id = l.product_id)) ORDER BY l.place), '[]'::jsonb)
FROM public.line AS l
WHERE
  l.purchase_id = p.id) AS lines,
  (SELECT count(*)
  FROM public.line AS l
  WHERE
    l.purchase_id = p.id) AS n
FROM public.purchase AS p;

CREATE VIEW "jsonb_ivm"."public.by_lateral.query.lines[][2]" ("id", "l.place", "lines[][2]") AS
SELECT
  p.id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."lines[][2]" AS "lines[][2]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT jsonb_build_object('id'::text, t_1.id, 'name'::text, t_1.name)
  FROM public.product AS t_1
  WHERE
    t_1.id = l.product_id) AS "lines[][2]"
FROM public.line AS l
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.by_lateral.query.lines[]" ("id", "l.place", "lines[]") AS
SELECT
  p.id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."lines[]" AS "lines[]"
FROM public.purchase AS p, LATERAL ( SELECT
  l.place AS "l.place",
  jsonb_build_array(l.place, l.qty, (SELECT jsonb_build_object('id'::text, t_1.id, 'name'::text, t_1.name)
  FROM public.product AS t_1
  WHERE
    t_1.id = l.product_id)) AS "lines[]"
FROM public.line AS l
WHERE
  l.purchase_id = p.id ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.by_lateral.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.computed"() RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_computed"('public.by_lateral');

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.computed"() FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.by_lateral" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.shared"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_lateral.lock"('shared', (-2659208043172395904)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.shared"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.shared"("jsonb_ivm"."public.by_lateral.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.writing"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_lateral.lock"('writing', (-2659208043172395904)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.writing"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.writing"("jsonb_ivm"."public.by_lateral.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.exclusive"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_lateral.lock"('exclusive', (-2659208043172395904)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_lateral" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.exclusive"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.lock documents.exclusive"("jsonb_ivm"."public.by_lateral.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."by_lateral" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.recompute"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.by_lateral.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_lateral" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."by_lateral" AS d ("id", "customer", "lines", "n")
  SELECT f."id", f."customer", f."lines", f."n" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer" = excluded."customer", "lines" = excluded."lines", "n" = excluded."n"
  WHERE ROW(d."id", d."customer", d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer", excluded."lines", excluded."n")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.recompute"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.recompute"("jsonb_ivm"."public.by_lateral.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.by_lateral.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."by_lateral" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_lateral" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."by_lateral" AS d ("id", "customer", "lines", "n")
  SELECT f."id", f."customer", f."lines", f."n" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer" = excluded."customer", "lines" = excluded."lines", "n" = excluded."n"
  WHERE ROW(d."id", d."customer", d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer", excluded."lines", excluded."n")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.query.customer"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes customer in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  UPDATE "public"."by_lateral" AS d
  SET "customer" = m."customer"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_lateral" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."customer" FROM "jsonb_ivm"."public.by_lateral.query.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."customer" AS "customer" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."customer")::record OPERATOR(pg_catalog.*<>) ROW(m."customer")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.query.customer"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.query.customer"("jsonb_ivm"."public.by_lateral.key"[]) IS 'computes customer in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.query.lines, n"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes lines, n in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  UPDATE "public"."by_lateral" AS d
  SET "lines" = m."lines", "n" = m."n"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_lateral" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."lines", q."n" FROM "jsonb_ivm"."public.by_lateral.query.lines, n" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."lines" AS "lines", f."n" AS "n" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."lines", s."n")::record OPERATOR(pg_catalog.*<>) ROW(m."lines", m."n")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.query.lines, n"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.query.lines, n"("jsonb_ivm"."public.by_lateral.key"[]) IS 'computes lines, n in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.customer, for the documents of public.by_lateral
-- recompute customer: nothing else in documents is made of its rows
-- not less: the documents that show customer at customer are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.query.customer"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.insert"() IS 'answers insert on public.customer, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.insert.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.insert"('jsonb_ivm.public.by_lateral.public.customer.insert');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.customer.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.customer, for the documents of public.by_lateral
-- recompute customer: nothing else in documents is made of its rows
-- not less: the documents that show customer at customer are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('writing', (-566943194940792320)::bigint, v.number)
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
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.query.customer"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.update"() IS 'answers update on public.customer, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.update.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.update"('jsonb_ivm.public.by_lateral.public.customer.update');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.customer.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.customer, for the documents of public.by_lateral
-- recompute customer: nothing else in documents is made of its rows
-- not less: the documents that show customer at customer are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.query.customer"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.delete"() IS 'answers delete on public.customer, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.delete.by.statement"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.delete"('jsonb_ivm.public.by_lateral.public.customer.delete');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.customer.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.customer, for the documents of public.by_lateral
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_lateral.lock all"();
  PERFORM "jsonb_ivm"."public.by_lateral.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.truncate"() IS 'answers truncate on public.customer, for the documents of public.by_lateral';

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.by_lateral
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute lines, n: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('shared', (3179229814258967808)::bigint, v.number)
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
  WITH changed AS (
    SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_lateral.computed"();
    WITH changed AS (
      SELECT r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.by_lateral.patch"(d."lines", CASE
        WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
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
          pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"))
        )
      END) AS "lines",
        (SELECT q."n" FROM "jsonb_ivm"."public.by_lateral.query.lines, n" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "n"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."by_lateral" AS d
      SET "lines" = f."lines", "n" = f."n"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."n")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.by_lateral.query.lines, n"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert"() IS 'answers insert on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert"('jsonb_ivm.public.by_lateral.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.by_lateral
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 bigint;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.by_lateral.lock"('shared', (3179229814258967808)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."lines", d."n" INTO ivm.document0, ivm.document1 FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.by_lateral.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
         ORDER BY s."place" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
         WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
         ORDER BY s."place" ASC LIMIT 1)
      )
      )
    ));
    ivm.document1 := ((ivm.document1)::pg_catalog.numeric + 1)::bigint;
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."by_lateral" AS d
      SET "lines" = ivm.document0, "n" = ivm.document1
      WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.insert.row"('jsonb_ivm.public.by_lateral.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.line.insert.by.statement', 'jsonb_ivm.public.by_lateral.public.line.insert.by.row', 'read committed', 'public.by_lateral', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.by_lateral
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute lines, n: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
-- not less: more hangs on place, product_id, purchase_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
  fields boolean;
  paired boolean := true;
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
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('shared', (3179229814258967808)::bigint, v.number)
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
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated2)) AS k ("purchase_id", "product_id")
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."product_id", v."purchase_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."product_id", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."product_id", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("product_id", "purchase_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."place", t."product_id", t."purchase_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("purchase_id", "place")
      JOIN "public"."line" AS t ON t."purchase_id" OPERATOR("pg_catalog".=) k."purchase_id" AND t."place" OPERATOR("pg_catalog".=) k."place"
    ), edits ("id", place, edit) AS (
      SELECT r0."purchase_id", 0, pg_catalog.format('{"op": "set", "path": [%1$s, 1], "value": %2$s}', pg_catalog.json_build_object('0', r0."place"), coalesce(pg_catalog.to_json(r0.qty)::text, 'null'))
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."by_lateral" AS d
    SET "lines" = "jsonb_ivm"."public.by_lateral.patch"(d."lines", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      PERFORM "jsonb_ivm"."public.by_lateral.computed"();
      WITH changed AS (
        SELECT v."place", v."purchase_id", (n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        CROSS JOIN LATERAL (VALUES (o."place", o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."place", n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("place", "purchase_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
      ), reached AS (
        SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."id",
          "jsonb_ivm"."public.by_lateral.patch"(d."lines", CASE
          WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', s."place")))
          )
          WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
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
            pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"))
          )
        END) AS "lines",
          (SELECT q."n" FROM "jsonb_ivm"."public.by_lateral.query.lines, n" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "n"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
        WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
      ), written AS (
        UPDATE "public"."by_lateral" AS d
        SET "lines" = f."lines", "n" = f."n"
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
        WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."n")::record
      )
      SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
      WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
    END IF;
    IF ivm.keys IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.by_lateral.query.lines, n"(ivm.keys);
    END IF;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update"() IS 'answers update on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update"('jsonb_ivm.public.by_lateral.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.by_lateral
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 bigint;
BEGIN
  IF NOT (new."product_id" IS DISTINCT FROM old."product_id") THEN
    UPDATE "public"."by_lateral" AS d
    SET "lines" = "jsonb_ivm"."public.by_lateral.patch"(d."lines", (pg_catalog.format('[{"op": "set", "path": [%1$s, 1], "value": %2$s}]', pg_catalog.json_build_object('0', new."place"), coalesce(pg_catalog.to_json(new.qty)::text, 'null')))::pg_catalog.jsonb)
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF TG_NARGS OPERATOR(pg_catalog.=) 0 THEN
    IF (new."purchase_id" IS DISTINCT FROM old."purchase_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
      ivm.key_locked := "jsonb_ivm"."public.by_lateral.lock"('shared', (3179229814258967808)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
    END IF;
    IF (new."place" IS DISTINCT FROM old."place") THEN
      SELECT d."lines", d."n" INTO ivm.document0, ivm.document1 FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
      IF FOUND THEN
        ivm.document0 := "jsonb_ivm"."public.by_lateral.patch"(ivm.document0, pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', new."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.<) (new."place")
             ORDER BY s."place" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('0', s."place") FROM "public"."line" AS s
             WHERE s."purchase_id" OPERATOR("pg_catalog".=) new."purchase_id" AND (s."place") OPERATOR(pg_catalog.>) (new."place")
             ORDER BY s."place" ASC LIMIT 1)
          )
          )
        ));
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."by_lateral" AS d
          SET "lines" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
          AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
          RETURN NULL;
        END IF;
      END IF;
    ELSE
      SELECT d."lines", d."n" INTO ivm.document0, ivm.document1 FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
      IF FOUND THEN
        ivm.document0 := "jsonb_ivm"."public.by_lateral.patch"(ivm.document0, pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', new."place")), 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) new."place"))
        ));
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."by_lateral" AS d
          SET "lines" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
          AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."lines")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
          RETURN NULL;
        END IF;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.update.row"('jsonb_ivm.public.by_lateral.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.line.update.by.statement', 'jsonb_ivm.public.by_lateral.public.line.update.by.row', 'read committed', 'public.by_lateral', '', '2', 'place', 'purchase_id', 'product_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.by_lateral
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute lines, n: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: lines
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."product_id", r."purchase_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_lateral.computed"();
    WITH changed AS (
      SELECT r."place", r."purchase_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."purchase_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.by_lateral.patch"(d."lines", CASE
        WHEN NOT (r0."purchase_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', s."place")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '[]'::pg_catalog.jsonb, 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"),
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
          pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', r0."place")), 'value', (SELECT q."lines[]" FROM "jsonb_ivm"."public.by_lateral.query.lines[]" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."purchase_id" AND q."l.place" OPERATOR("pg_catalog".=) r0."place"))
        )
      END) AS "lines",
        (SELECT q."n" FROM "jsonb_ivm"."public.by_lateral.query.lines, n" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id") AS "n"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."by_lateral" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."line" AS t WHERE t."purchase_id" OPERATOR("pg_catalog".=) s."purchase_id" AND t."place" OPERATOR("pg_catalog".=) s."place" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."by_lateral" AS d
      SET "lines" = f."lines", "n" = f."n"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL AND ROW(d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(f."lines", f."n")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."lines" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.by_lateral.query.lines, n"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete"() IS 'answers delete on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete"('jsonb_ivm.public.by_lateral.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.line, for the documents of public.by_lateral
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."by_lateral" AS d
  SET "lines" = "jsonb_ivm"."public.by_lateral.patch"(d."lines", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', old."place")))
  )), "n" = ((d."n")::pg_catalog.numeric - 1)::bigint
  WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.delete.row"('jsonb_ivm.public.by_lateral.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.line.delete.by.statement', 'jsonb_ivm.public.by_lateral.public.line.delete.by.row', 'read committed', 'public.by_lateral', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.by_lateral
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_lateral.lock all"();
  PERFORM "jsonb_ivm"."public.by_lateral.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.by_lateral';

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.by_lateral
-- recompute lines[][2]: nothing else in documents is made of its rows
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."lines[][2]" FROM "jsonb_ivm"."public.by_lateral.query.lines[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."lines[][2]"))) AS v (place, edit)
  )
  UPDATE "public"."by_lateral" AS d
  SET "lines" = m."lines"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."by_lateral" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.by_lateral.patch"(s."lines", p.p0) AS "lines" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."lines")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.insert"() IS 'answers insert on public.product, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.insert"('jsonb_ivm.public.by_lateral.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.by_lateral
-- recompute lines[][2]: nothing else in documents is made of its rows
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('writing', (3179229814258967808)::bigint, v.number)
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
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."lines[][2]" FROM "jsonb_ivm"."public.by_lateral.query.lines[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."lines[][2]"))) AS v (place, edit)
  )
  UPDATE "public"."by_lateral" AS d
  SET "lines" = m."lines"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."by_lateral" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.by_lateral.patch"(s."lines", p.p0) AS "lines" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."lines")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.update"() IS 'answers update on public.product, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.update"('jsonb_ivm.public.by_lateral.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.product.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.by_lateral
-- recompute lines[][2]: nothing else in documents is made of its rows
-- not less: the documents that show product at lines[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."purchase_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_lateral.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.computed"();
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."purchase_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."purchase_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."lines[][2]" FROM "jsonb_ivm"."public.by_lateral.query.lines[][2]" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('0', p."l.place"), 2), 'value', q."lines[][2]"))) AS v (place, edit)
  )
  UPDATE "public"."by_lateral" AS d
  SET "lines" = m."lines"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."by_lateral" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.by_lateral.patch"(s."lines", p.p0) AS "lines" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."lines")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.delete"() IS 'answers delete on public.product, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.delete"('jsonb_ivm.public.by_lateral.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.by_lateral
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_lateral.lock all"();
  PERFORM "jsonb_ivm"."public.by_lateral.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.by_lateral';

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.by_lateral
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('shared', (-566943194940792320)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.customer_id), 0) AS number
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.insert.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.insert"('jsonb_ivm.public.by_lateral.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.purchase.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.by_lateral
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_lateral.lock"('shared', (-566943194940792320)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.customer_id), 0) AS number
      FROM (
        SELECT n."id", n."customer_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.customer_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."customer_id", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS DISTINCT FROM NULL), (n."customer_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.update.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.update"('jsonb_ivm.public.by_lateral.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.purchase.update.by.statement', '', '', '', '', '0', 'customer_id', 'id');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.by_lateral
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := '{}';
  more "jsonb_ivm"."public.by_lateral.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_lateral.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_lateral.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.by_lateral';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.delete.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.delete"('jsonb_ivm.public.by_lateral.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_lateral.public.purchase.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.by_lateral
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_lateral.lock all"();
  PERFORM "jsonb_ivm"."public.by_lateral.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.by_lateral';

CREATE TRIGGER "jsonb_ivm.public.by_lateral.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_lateral.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.refresh"("jsonb_ivm"."public.by_lateral.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_lateral.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_lateral.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."by_lateral" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.by_lateral.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.by_lateral.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.refresh"("jsonb_ivm"."public.by_lateral.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.refresh"("jsonb_ivm"."public.by_lateral.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.by_lateral.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.by_lateral.key"[];
  position "jsonb_ivm"."public.by_lateral.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.by_lateral.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."by_lateral" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.by_lateral.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."by_lateral" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.by_lateral.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_lateral.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_lateral.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."by_lateral" WITH (fillfactor = 80) AS
SELECT "id", "customer", "lines", "n" FROM "jsonb_ivm"."public.by_lateral.query";

ALTER TABLE "public"."by_lateral"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."by_lateral" IS 'documents of the view "public"."by_lateral", kept equal to its query by jsonb_ivm; do not write to it';
