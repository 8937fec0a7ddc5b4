CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "trades", "doc") AS
SELECT id,
    ( SELECT count(*) AS count
           FROM public.trade t
          WHERE (t.fund_id = f.id)) AS trades,
    ( SELECT jsonb_build_object('count', count(t.qty), 'distinct', count(DISTINCT t.qty), 'sum', sum(t.qty), 'value', sum(((t.qty)::numeric * t.price)), 'avg', avg(t.price), 'min', min(t.price), 'max', max(t.day), 'ratio', max(t.ratio), 'all', bool_and(t.won), 'any', bool_or(t.won), 'every', every(t.won), 'bits', bit_and(t.qty), 'variance', var_pop(t.qty), 'share', (sum(t.qty) / NULLIF(count(*), 0)), 'sum_distinct', sum(DISTINCT t.qty)) AS jsonb_build_object
           FROM public.trade t
          WHERE (t.fund_id = f.id)) AS doc
   FROM public.fund f;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc, trades" ("id", "doc", "trades") AS
SELECT
  id AS id,
  (SELECT jsonb_build_object('count', count(t.qty), 'distinct', count(DISTINCT t.qty), 'sum', sum(t.qty), 'value', sum(t.qty::numeric * t.price), 'avg', avg(t.price), 'min', min(t.price), 'max', max(t.day), 'ratio', max(t.ratio), 'all', bool_and(t.won), 'any', bool_or(t.won), 'every', every(t.won), 'bits', bit_and(t.qty), 'variance', var_pop(t.qty), 'share', sum(t.qty) / (NULLIF (count(*), 0)), 'sum_distinct', sum(DISTINCT t.qty)) AS jsonb_build_object
  FROM public.trade AS t
  WHERE
    t.fund_id = f.id) AS doc,
  (SELECT count(*) AS count
  FROM public.trade AS t
  WHERE
    t.fund_id = f.id) AS trades
FROM public.fund AS f;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc" ("id", "doc") AS
SELECT
  id AS id,
  (SELECT jsonb_build_object('count', count(t.qty), 'distinct', count(DISTINCT t.qty), 'sum', sum(t.qty), 'value', sum(t.qty::numeric * t.price), 'avg', avg(t.price), 'min', min(t.price), 'max', max(t.day), 'ratio', max(t.ratio), 'all', bool_and(t.won), 'any', bool_or(t.won), 'every', every(t.won), 'bits', bit_and(t.qty), 'variance', var_pop(t.qty), 'share', sum(t.qty) / (NULLIF (count(*), 0)), 'sum_distinct', sum(DISTINCT t.qty)) AS jsonb_build_object
  FROM public.trade AS t
  WHERE
    t.fund_id = f.id) AS doc
FROM public.fund AS f;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.computed"() RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_computed"('public.documents');

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.computed"() FROM PUBLIC;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
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
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "trades", "doc")
  SELECT f."id", f."trades", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "trades" = excluded."trades", "doc" = excluded."doc"
  WHERE ROW(d."id", d."trades", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."trades", excluded."doc")::record;
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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "trades", "doc")
  SELECT f."id", f."trades", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "trades" = excluded."trades", "doc" = excluded."doc"
  WHERE ROW(d."id", d."trades", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."trades", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc, trades"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc, trades in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc", "trades" = m."trades"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc", q."trades" FROM "jsonb_ivm"."public.documents.query.doc, trades" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."doc" AS "doc", f."trades" AS "trades" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."trades")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."trades")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc, trades"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc, trades"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc, trades in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fund.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.fund, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
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
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fund.insert"() IS 'answers insert on public.fund, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fund.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.insert.by.statement"
AFTER TRUNCATE ON "public"."fund"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fund.insert"('jsonb_ivm.public.documents.public.fund.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.insert"
AFTER INSERT ON "public"."fund" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fund.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fund.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.fund, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fund.update"() IS 'answers update on public.fund, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fund.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.update.by.statement"
AFTER TRUNCATE ON "public"."fund"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fund.update"('jsonb_ivm.public.documents.public.fund.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.update"
AFTER UPDATE ON "public"."fund" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fund.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fund.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.fund, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
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
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fund.delete"() IS 'answers delete on public.fund, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fund.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.delete.by.statement"
AFTER TRUNCATE ON "public"."fund"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fund.delete"('jsonb_ivm.public.documents.public.fund.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.delete"
AFTER DELETE ON "public"."fund" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fund.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fund.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.fund, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fund.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fund.truncate"() IS 'answers truncate on public.fund, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.fund.truncate"
AFTER TRUNCATE ON "public"."fund"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fund.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
-- recompute doc, trades: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT r."fund_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT r."fund_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."fund_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."fund_id"
    FROM changed AS r0
    WHERE r0."fund_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc, trades"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.insert"() IS 'answers insert on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.insert.by.statement"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.insert"('jsonb_ivm.public.documents.public.trade.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- insert of one row on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 bigint;
  document1 jsonb;
BEGIN
  IF new.fund_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.fund_id), 0));
  END IF;
  IF new.fund_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.fund_id), 0));
  END IF;
  SELECT d."trades", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."fund_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "trades" = m."trades", "doc" = m."doc"
    FROM (
      SELECT ((ivm.document0)::pg_catalog.numeric + 1)::bigint AS "trades",
      ((SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."fund_id"))::jsonb AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."fund_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."fund_id" THEN ROW(d."trades", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."trades", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.insert.row"() IS 'answers insert of one row on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.insert.by.row"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.insert.row"('jsonb_ivm.public.documents.public.trade.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.insert"
AFTER INSERT ON "public"."trade" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.trade.insert.by.statement', 'jsonb_ivm.public.documents.public.trade.insert.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
-- recompute doc, trades: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."fund_id" IS DISTINCT FROM o."fund_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."won" IS DISTINCT FROM o."won" OR ROW(n."price", n."ratio")::record OPERATOR(pg_catalog.*<>) ROW(o."price", o."ratio")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT v."fund_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."fund_id", o."id" IS DISTINCT FROM NULL), (n."fund_id", n."id" IS DISTINCT FROM NULL)) AS v ("fund_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."fund_id" IS DISTINCT FROM o."fund_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."won" IS DISTINCT FROM o."won" OR ROW(n."price", n."ratio")::record OPERATOR(pg_catalog.*<>) ROW(o."price", o."ratio")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT v."fund_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."fund_id", o."id" IS DISTINCT FROM NULL), (n."fund_id", n."id" IS DISTINCT FROM NULL)) AS v ("fund_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."fund_id" IS DISTINCT FROM o."fund_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."won" IS DISTINCT FROM o."won" OR ROW(n."price", n."ratio")::record OPERATOR(pg_catalog.*<>) ROW(o."price", o."ratio")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."fund_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."fund_id", o."id" IS DISTINCT FROM NULL), (n."fund_id", n."id" IS DISTINCT FROM NULL)) AS v ("fund_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."fund_id" IS DISTINCT FROM o."fund_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."won" IS DISTINCT FROM o."won" OR ROW(n."price", n."ratio")::record OPERATOR(pg_catalog.*<>) ROW(o."price", o."ratio")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."fund_id"
    FROM changed AS r0
    WHERE r0."fund_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc, trades"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.update"() IS 'answers update on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.update.by.statement"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.update"('jsonb_ivm.public.documents.public.trade.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- update of one row on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 bigint;
  document1 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.fund_id), 0) AS number WHERE old.fund_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.fund_id), 0) AS number WHERE new.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.fund_id), 0) AS number WHERE old.fund_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.fund_id), 0) AS number WHERE new.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."trades", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."fund_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."fund_id"))::jsonb AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."fund_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."fund_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.update.row"() IS 'answers update of one row on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.update.by.row"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.update.row"('jsonb_ivm.public.documents.public.trade.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.update"
AFTER UPDATE ON "public"."trade" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.trade.update.by.statement', 'jsonb_ivm.public.documents.public.trade.update.by.row', 'read committed', 'public.documents', 'difference', '1', 'fund_id', 'day', 'price', 'qty', 'ratio', 'won');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
-- recompute doc, trades: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT r."fund_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.fund_id), 0) AS number
      FROM (
        SELECT r."fund_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.fund_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."fund_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."fund_id"
    FROM changed AS r0
    WHERE r0."fund_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc, trades"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.delete"() IS 'answers delete on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.delete.by.statement"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.delete"('jsonb_ivm.public.documents.public.trade.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- delete of one row on public.trade, for the documents of public.documents
-- adjust the totals, recompute doc: what it adds to totals follows from the row
-- not less at doc: jsonb_build_object is no sum of differences
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 bigint;
  document1 jsonb;
BEGIN
  IF old.fund_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.fund_id), 0));
  END IF;
  IF old.fund_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.fund_id), 0));
  END IF;
  SELECT d."trades", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."fund_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "trades" = m."trades", "doc" = m."doc"
    FROM (
      SELECT ((ivm.document0)::pg_catalog.numeric - 1)::bigint AS "trades",
      ((SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."fund_id"))::jsonb AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."fund_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."fund_id" THEN ROW(d."trades", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."trades", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.delete.row"() IS 'answers delete of one row on public.trade, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.delete.by.row"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.delete.row"('jsonb_ivm.public.documents.public.trade.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.delete"
AFTER DELETE ON "public"."trade" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.trade.delete.by.statement', 'jsonb_ivm.public.documents.public.trade.delete.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.trade.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
AS $body$
-- truncate on public.trade, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.trade.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.trade.truncate"() IS 'answers truncate on public.trade, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.trade.truncate"
AFTER TRUNCATE ON "public"."trade"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.trade.truncate"();

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

CREATE FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "extra_float_digits" = '1'
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
        FROM "public"."fund" AS s
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
        FROM "public"."fund" AS s
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
SELECT "id", "trades", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
