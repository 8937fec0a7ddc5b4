CREATE VIEW "jsonb_ivm"."public.without_nulls.query" ("id", "ids", "offs", "places") AS
SELECT id,
    JSON_ARRAY(id, customer_id RETURNING jsonb) AS ids,
    ( SELECT JSON_ARRAYAGG(l.off ORDER BY l.place RETURNING jsonb) AS "json_arrayagg"
           FROM public.line l
          WHERE (l.purchase_id = p.id)) AS offs,
    ( SELECT JSON_ARRAYAGG(q.a RETURNING jsonb) AS "json_arrayagg"
           FROM ( SELECT l.place
                   FROM public.line l
                  WHERE (l.purchase_id = p.id)
                  ORDER BY l.place DESC) q(a)) AS places
   FROM public.purchase p;

CREATE VIEW "jsonb_ivm"."public.without_nulls.query.offs, places" ("id", "offs", "places") AS
SELECT
  id AS id,
  (SELECT JSON_ARRAYAGG(l.off ORDER BY l.place ABSENT ON NULL RETURNING jsonb) AS "json_arrayagg"
  FROM public.line AS l
  WHERE
    l.purchase_id = p.id) AS offs,
  (SELECT jsonb_agg(l.place ORDER BY l.place DESC) AS "json_arrayagg"
  FROM public.line AS l
  WHERE
    l.purchase_id = p.id) AS places
FROM public.purchase AS p;

CREATE TYPE "jsonb_ivm"."public.without_nulls.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.without_nulls" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.shared"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.without_nulls.lock"('shared', (498234340077122944)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.shared"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.shared"("jsonb_ivm"."public.without_nulls.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.writing"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.without_nulls.lock"('writing', (498234340077122944)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.writing"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.writing"("jsonb_ivm"."public.without_nulls.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."without_nulls" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.recompute"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.without_nulls.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."without_nulls" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."without_nulls" AS d ("id", "ids", "offs", "places")
  SELECT f."id", f."ids", f."offs", f."places" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "ids" = excluded."ids", "offs" = excluded."offs", "places" = excluded."places"
  WHERE ROW(d."id", d."ids", d."offs", d."places")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."ids", excluded."offs", excluded."places")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.recompute"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.recompute"("jsonb_ivm"."public.without_nulls.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.without_nulls.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."without_nulls" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."without_nulls" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."without_nulls" AS d ("id", "ids", "offs", "places")
  SELECT f."id", f."ids", f."offs", f."places" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "ids" = excluded."ids", "offs" = excluded."offs", "places" = excluded."places"
  WHERE ROW(d."id", d."ids", d."offs", d."places")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."ids", excluded."offs", excluded."places")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.query.offs, places"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes offs, places in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
BEGIN
  UPDATE "public"."without_nulls" AS d
  SET "offs" = m."offs", "places" = m."places"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."without_nulls" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."offs", q."places" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."offs" AS "offs", f."places" AS "places" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."offs", s."places")::record OPERATOR(pg_catalog.*<>) ROW(m."offs", m."places")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.query.offs, places"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.query.offs, places"("jsonb_ivm"."public.without_nulls.key"[]) IS 'computes offs, places in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.without_nulls
-- recompute offs, places: nothing else in documents is made of its rows
-- not less at offs: it is made of more than an aggregate
-- not less at places: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.without_nulls.query.offs, places"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert"() IS 'answers insert on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert"('jsonb_ivm.public.without_nulls.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.without_nulls
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
  document1 jsonb;
BEGIN
  SELECT d."offs", d."places" INTO ivm.document0, ivm.document1 FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."without_nulls" AS d
    SET "offs" = m."offs", "places" = m."places"
    FROM (
      SELECT ((SELECT q."offs" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::jsonb AS "offs",
      ((SELECT q."places" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::jsonb AS "places"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."offs", d."places")::record OPERATOR(pg_catalog.*<>) ROW(m."offs", m."places")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.insert.row"('jsonb_ivm.public.without_nulls.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.line.insert.by.statement', 'jsonb_ivm.public.without_nulls.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.without_nulls
-- recompute offs, places: nothing else in documents is made of its rows
-- not less at offs: it is made of more than an aggregate
-- not less at places: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."purchase_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
    CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.without_nulls.query.offs, places"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update"() IS 'answers update on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update"('jsonb_ivm.public.without_nulls.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.without_nulls
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
  document1 jsonb;
BEGIN
  SELECT d."offs", d."places" INTO ivm.document0, ivm.document1 FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."without_nulls" AS d
    SET "offs" = m."offs", "places" = m."places"
    FROM (
      SELECT ((SELECT q."offs" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id"))::jsonb AS "offs",
      (CASE WHEN (new."place" IS DISTINCT FROM old."place" OR new."purchase_id" IS DISTINCT FROM old."purchase_id") THEN (SELECT q."places" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."purchase_id") ELSE ivm.document1 END)::jsonb AS "places"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."purchase_id" THEN ROW(d."offs", d."places")::record OPERATOR(pg_catalog.*<>) ROW(m."offs", m."places")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.update.row"('jsonb_ivm.public.without_nulls.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.line.update.by.statement', 'jsonb_ivm.public.without_nulls.public.line.update.by.row', 'read committed', '', '', '2', 'place', 'purchase_id', 'off');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.without_nulls
-- recompute offs, places: nothing else in documents is made of its rows
-- not less at offs: it is made of more than an aggregate
-- not less at places: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.without_nulls.query.offs, places"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete"() IS 'answers delete on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete"('jsonb_ivm.public.without_nulls.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.without_nulls
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
  document1 jsonb;
BEGIN
  SELECT d."offs", d."places" INTO ivm.document0, ivm.document1 FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."without_nulls" AS d
    SET "offs" = m."offs", "places" = m."places"
    FROM (
      SELECT ((SELECT q."offs" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."purchase_id"))::jsonb AS "offs",
      ((SELECT q."places" FROM "jsonb_ivm"."public.without_nulls.query.offs, places" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."purchase_id"))::jsonb AS "places"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."purchase_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."purchase_id" THEN ROW(d."offs", d."places")::record OPERATOR(pg_catalog.*<>) ROW(m."offs", m."places")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.delete.row"('jsonb_ivm.public.without_nulls.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.line.delete.by.statement', 'jsonb_ivm.public.without_nulls.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.without_nulls
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  PERFORM "jsonb_ivm"."public.without_nulls.lock all"();
  PERFORM "jsonb_ivm"."public.without_nulls.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.without_nulls';

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.without_nulls
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.without_nulls.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.inser~d26f7b9dfb"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.insert"('jsonb_ivm.public.without_nulls.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.purchase.inser~d26f7b9dfb', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.without_nulls
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."without_nulls" AS d
    SET "ids" = JSON_ARRAY(r0.id, r0.customer_id ABSENT ON NULL RETURNING jsonb)
    FROM (
      SELECT t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."without_nulls" AS d
    SET "ids" = JSON_ARRAY(r0.id, r0.customer_id ABSENT ON NULL RETURNING jsonb)
    FROM (
      SELECT t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.without_nulls.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.updat~8622714581"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update"('jsonb_ivm.public.without_nulls.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.purchase, for the documents of public.without_nulls
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."without_nulls" AS d
  SET "ids" = JSON_ARRAY(r0.id, r0.customer_id ABSENT ON NULL RETURNING jsonb)
  FROM (
    SELECT new."customer_id" AS "customer_id", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update.row"() IS 'answers update of one row on public.purchase, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.update.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.update.row"('jsonb_ivm.public.without_nulls.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.purchase.updat~8622714581', 'jsonb_ivm.public.without_nulls.public.purchase.update.by.row', 'read committed', '', '', '1', 'id', 'customer_id');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.without_nulls
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := '{}';
  more "jsonb_ivm"."public.without_nulls.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.without_nulls.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.without_nulls.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.without_nulls';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.delet~c86959c4ce"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.delete"('jsonb_ivm.public.without_nulls.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.without_nulls.public.purchase.delet~c86959c4ce', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.without_nulls
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  PERFORM "jsonb_ivm"."public.without_nulls.lock all"();
  PERFORM "jsonb_ivm"."public.without_nulls.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.without_nulls';

CREATE TRIGGER "jsonb_ivm.public.without_nulls.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.without_nulls.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.exclusive"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.without_nulls.lock"('exclusive', (498234340077122944)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."without_nulls" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.exclusive"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.lock documents.exclusive"("jsonb_ivm"."public.without_nulls.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.refresh"("jsonb_ivm"."public.without_nulls.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.without_nulls.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.without_nulls.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."without_nulls" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.without_nulls.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.without_nulls.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.refresh"("jsonb_ivm"."public.without_nulls.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.refresh"("jsonb_ivm"."public.without_nulls.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.without_nulls.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.without_nulls.key"[];
  position "jsonb_ivm"."public.without_nulls.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.without_nulls.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."without_nulls" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.without_nulls.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."without_nulls" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.without_nulls.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.without_nulls.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.without_nulls.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."without_nulls" WITH (fillfactor = 80) AS
SELECT "id", "ids", "offs", "places" FROM "jsonb_ivm"."public.without_nulls.query";

ALTER TABLE "public"."without_nulls"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."without_nulls" IS 'documents of the view "public"."without_nulls", kept equal to its query by jsonb_ivm; do not write to it';
