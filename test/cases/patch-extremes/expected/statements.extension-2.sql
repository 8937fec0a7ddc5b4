CREATE VIEW "jsonb_ivm"."public.beside_computed.query" ("id", "most", "doc") AS
SELECT id,
    ( SELECT max(l.qty) AS max
           FROM public.line l
          WHERE (l.order_id = o.id)) AS most,
    jsonb_build_object('mean', ( SELECT avg(l.qty) AS avg
           FROM public.line l
          WHERE (l.order_id = o.id))) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64" ("id", "doc.mean", "most") AS
SELECT
  id AS id,
  (SELECT avg(l.qty) AS avg
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS "doc.mean",
  (SELECT max(l.qty) AS max
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS most
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.beside_computed.query.doc.mean~a2197dd6b5" ("id", "doc.mean") AS
SELECT
  id AS id,
  (SELECT avg(l.qty) AS avg
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS "doc.mean"
FROM public.orders AS o;

CREATE TYPE "jsonb_ivm"."public.beside_computed.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.beside_computed" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.shared"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.beside_computed.lock"('shared', (-6365691080775795328)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.shared"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.shared"("jsonb_ivm"."public.beside_computed.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.writing"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.beside_computed.lock"('writing', (-6365691080775795328)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.writing"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.writing"("jsonb_ivm"."public.beside_computed.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."beside_computed" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.recompute"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.beside_computed.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."beside_computed" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."beside_computed" AS d ("id", "most", "doc")
  SELECT f."id", f."most", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "most" = excluded."most", "doc" = excluded."doc"
  WHERE ROW(d."id", d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."most", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.recompute"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.recompute"("jsonb_ivm"."public.beside_computed.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.beside_computed.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."beside_computed" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."beside_computed" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."beside_computed" AS d ("id", "most", "doc")
  SELECT f."id", f."most", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "most" = excluded."most", "doc" = excluded."doc"
  WHERE ROW(d."id", d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."most", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.mean, most in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
BEGIN
  UPDATE "public"."beside_computed" AS d
  SET "doc" = m."doc", "most" = m."most"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."beside_computed" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.mean", q."most" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.beside_computed.merge"(s."doc", pg_catalog.jsonb_build_object('mean', f."doc.mean"), ARRAY[]::text[]) AS "doc", f."most" AS "most" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."most")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."most")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"("jsonb_ivm"."public.beside_computed.key"[]) IS 'computes doc.mean, most in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
-- recompute doc.mean, most: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert"() IS 'answers insert on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.insert.~d351994d3e"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert"('jsonb_ivm.public.beside_computed.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 integer;
  document1 jsonb;
BEGIN
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."beside_computed" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT (greatest((ivm.document0)::pg_catalog.numeric, (new.qty)::pg_catalog.numeric))::integer AS "most",
      "jsonb_ivm"."public.beside_computed.merge"(ivm.document1, pg_catalog.jsonb_build_object('mean', (SELECT q."doc.mean" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean~a2197dd6b5" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.insert.row"('jsonb_ivm.public.beside_computed.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.line.insert.~d351994d3e', 'jsonb_ivm.public.beside_computed.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
-- recompute doc.mean, most: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update"() IS 'answers update on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.update.~00bd7f9d73"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update"('jsonb_ivm.public.beside_computed.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 integer;
  document1 jsonb;
BEGIN
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."beside_computed" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT (CASE WHEN ((ivm.document0)::pg_catalog.numeric OPERATOR(pg_catalog.<>) (old.qty)::pg_catalog.numeric OR (new.qty)::pg_catalog.numeric OPERATOR(pg_catalog.>=) (ivm.document0)::pg_catalog.numeric) THEN greatest((ivm.document0)::pg_catalog.numeric, (new.qty)::pg_catalog.numeric) ELSE (SELECT q."most" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id") END)::integer AS "most",
      "jsonb_ivm"."public.beside_computed.merge"(ivm.document1, pg_catalog.jsonb_build_object('mean', (SELECT q."doc.mean" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean~a2197dd6b5" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.update.row"('jsonb_ivm.public.beside_computed.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.line.update.~00bd7f9d73', 'jsonb_ivm.public.beside_computed.public.line.update.by.row', 'read committed', '', '', '1', 'order_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
-- recompute doc.mean, most: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete"() IS 'answers delete on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.delete.~63ff1f257d"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete"('jsonb_ivm.public.beside_computed.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.beside_computed
-- adjust the totals, recompute doc.mean: the least and the greatest stay, or are the row`s, and are computed where they leave with it
-- not less at doc.mean: avg is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 integer;
  document1 jsonb;
BEGIN
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."beside_computed" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT (CASE WHEN (ivm.document0)::pg_catalog.numeric OPERATOR(pg_catalog.<>) (old.qty)::pg_catalog.numeric THEN ivm.document0 ELSE (SELECT q."most" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean, most~4bd4ad4e64" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id") END)::integer AS "most",
      "jsonb_ivm"."public.beside_computed.merge"(ivm.document1, pg_catalog.jsonb_build_object('mean', (SELECT q."doc.mean" FROM "jsonb_ivm"."public.beside_computed.query.doc.mean~a2197dd6b5" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.delete.row"('jsonb_ivm.public.beside_computed.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.line.delete.~63ff1f257d', 'jsonb_ivm.public.beside_computed.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.beside_computed
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  PERFORM "jsonb_ivm"."public.beside_computed.lock all"();
  PERFORM "jsonb_ivm"."public.beside_computed.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.beside_computed';

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.beside_computed
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.inser~05b175361d"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.insert"('jsonb_ivm.public.beside_computed.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.orders.inser~05b175361d', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.beside_computed
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.update"() IS 'answers update on public.orders, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.updat~64730f8469"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.update"('jsonb_ivm.public.beside_computed.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.orders.updat~64730f8469', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.beside_computed
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := '{}';
  more "jsonb_ivm"."public.beside_computed.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.beside_computed.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.beside_computed.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.beside_computed';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.delet~11920a7e21"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.delete"('jsonb_ivm.public.beside_computed.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.beside_computed.public.orders.delet~11920a7e21', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.beside_computed
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  PERFORM "jsonb_ivm"."public.beside_computed.lock all"();
  PERFORM "jsonb_ivm"."public.beside_computed.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.beside_computed';

CREATE TRIGGER "jsonb_ivm.public.beside_computed.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.beside_computed.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.exclusive"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.beside_computed.lock"('exclusive', (-6365691080775795328)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."beside_computed" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."beside_computed" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.exclusive"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.lock documents.exclusive"("jsonb_ivm"."public.beside_computed.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.refresh"("jsonb_ivm"."public.beside_computed.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.beside_computed.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.beside_computed.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.beside_computed.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.beside_computed.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.refresh"("jsonb_ivm"."public.beside_computed.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.refresh"("jsonb_ivm"."public.beside_computed.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.beside_computed.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.beside_computed.key"[];
  position "jsonb_ivm"."public.beside_computed.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.beside_computed.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."beside_computed" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.beside_computed.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."beside_computed" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.beside_computed.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.beside_computed.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.beside_computed.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."beside_computed" WITH (fillfactor = 80) AS
SELECT "id", "most", "doc" FROM "jsonb_ivm"."public.beside_computed.query";

ALTER TABLE "public"."beside_computed"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."beside_computed" IS 'documents of the view "public"."beside_computed", kept equal to its query by jsonb_ivm; do not write to it';
