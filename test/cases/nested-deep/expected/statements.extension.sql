CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('b', ( SELECT jsonb_agg(jsonb_build_object('v', b.v, 'c', ( SELECT jsonb_agg(jsonb_build_object('v', c.v, 'd', ( SELECT jsonb_agg(jsonb_build_object('v', ((a.v || '.'::text) || d.v), 'e', ( SELECT e.v
                                   FROM public.e
                                  WHERE (e.id = d.e_id))) ORDER BY d.id) AS jsonb_agg
                           FROM public.d
                          WHERE (d.c_id = c.id))) ORDER BY c.id) AS jsonb_agg
                   FROM public.c
                  WHERE (c.b_id = b.id))) ORDER BY b.id) AS jsonb_agg
           FROM public.b
          WHERE (b.a_id = a.id))) AS doc
   FROM public.a;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.b~69629c828d" ("id", "doc.b") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('v', b.v, 'c', (SELECT jsonb_agg(jsonb_build_object('v', c.v, 'd', (SELECT jsonb_agg(jsonb_build_object('v', (a.v || '.'::text) || d.v, 'e', (SELECT e.v
  FROM public.e
  WHERE
    e.id = d.e_id)) ORDER BY d.id) AS jsonb_agg
  FROM public.d
  WHERE
    d.c_id = c.id)) ORDER BY c.id) AS jsonb_agg
  FROM public.c
  WHERE
    c.b_id = b.id)) ORDER BY b.id) AS jsonb_agg
  FROM public.b
  WHERE
    b.a_id = a.id) AS "doc.b"
FROM public.a;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.b~69629c828d"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.b in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.b" FROM "jsonb_ivm"."public.documents.query.doc.b~69629c828d" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('b', f."doc.b"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.b~69629c828d"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.b~69629c828d"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.b in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.a.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.a, for the documents of public.documents
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.a.insert"() IS 'answers insert on public.a, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.a.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.insert.by.statement"
AFTER TRUNCATE ON "public"."a"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.a.insert"('jsonb_ivm.public.documents.public.a.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.insert"
AFTER INSERT ON "public"."a" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.a.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.a.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.a, for the documents of public.documents
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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C")), false)
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.a.update"() IS 'answers update on public.a, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.a.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.update.by.statement"
AFTER TRUNCATE ON "public"."a"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.a.update"('jsonb_ivm.public.documents.public.a.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.update"
AFTER UPDATE ON "public"."a" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.a.update.by.statement', '', '', '', '', '0', 'id', 'v');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.a.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.a, for the documents of public.documents
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.a.delete"() IS 'answers delete on public.a, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.a.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.delete.by.statement"
AFTER TRUNCATE ON "public"."a"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.a.delete"('jsonb_ivm.public.documents.public.a.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.delete"
AFTER DELETE ON "public"."a" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.a.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.a.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.a, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.a.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.a.truncate"() IS 'answers truncate on public.a, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.a.truncate"
AFTER TRUNCATE ON "public"."a"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.a.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.b, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: it is not [] without rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.a_id), 0) AS number
      FROM (
        SELECT r."a_id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.a_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."a_id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."a_id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."a_id"
    FROM changed AS r0
    WHERE r0."a_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.insert"() IS 'answers insert on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.insert.by.statement"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.insert"('jsonb_ivm.public.documents.public.b.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.b, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.a_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.a_id), 0));
  END IF;
  IF new.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."a_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('b', (SELECT q."doc.b" FROM "jsonb_ivm"."public.documents.query.doc.b~69629c828d" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."a_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."a_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.insert.row"() IS 'answers insert of one row on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.insert.by.row"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.insert.row"('jsonb_ivm.public.documents.public.b.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.insert"
AFTER INSERT ON "public"."b" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.b.insert.by.statement', 'jsonb_ivm.public.documents.public.b.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.b, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: it is not [] without rows
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
    coalesce(pg_catalog.bool_or((n."a_id" IS DISTINCT FROM o."a_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.a_id), 0) AS number
      FROM (
        SELECT v."a_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."a_id", o."id", o."id" IS DISTINCT FROM NULL), (n."a_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("a_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."a_id" IS DISTINCT FROM o."a_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.a_id IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."a_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."a_id", o."id", o."id" IS DISTINCT FROM NULL), (n."a_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("a_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."a_id" IS DISTINCT FROM o."a_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."a_id", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."a_id", o."id", o."id" IS DISTINCT FROM NULL), (n."a_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("a_id", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."a_id" IS DISTINCT FROM o."a_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."a_id"
    FROM changed AS r0
    WHERE r0."a_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.update"() IS 'answers update on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.update.by.statement"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.update"('jsonb_ivm.public.documents.public.b.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.b, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.a_id), 0) AS number WHERE old.a_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.a_id), 0) AS number WHERE new.a_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."a_id" IS DISTINCT FROM old."a_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."a_id" IS DISTINCT FROM old."a_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."a_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('b', (SELECT q."doc.b" FROM "jsonb_ivm"."public.documents.query.doc.b~69629c828d" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."a_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."a_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.update.row"() IS 'answers update of one row on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.update.by.row"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.update.row"('jsonb_ivm.public.documents.public.b.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.update"
AFTER UPDATE ON "public"."b" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.b.update.by.statement', 'jsonb_ivm.public.documents.public.b.update.by.row', 'read committed', '', '', '2', 'a_id', 'id', 'v');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.b, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: it is not [] without rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.a_id), 0) AS number
      FROM (
        SELECT r."a_id", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.a_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."a_id", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."a_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."a_id"
    FROM changed AS r0
    WHERE r0."a_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.delete"() IS 'answers delete on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.delete.by.statement"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.delete"('jsonb_ivm.public.documents.public.b.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.b, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.a_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.a_id), 0));
  END IF;
  IF old.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."a_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('b', (SELECT q."doc.b" FROM "jsonb_ivm"."public.documents.query.doc.b~69629c828d" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."a_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."a_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."a_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.delete.row"() IS 'answers delete of one row on public.b, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.delete.by.row"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.delete.row"('jsonb_ivm.public.documents.public.b.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.delete"
AFTER DELETE ON "public"."b" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.b.delete.by.statement', 'jsonb_ivm.public.documents.public.b.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.b.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.b, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.b.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.b.truncate"() IS 'answers truncate on public.b, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.b.truncate"
AFTER TRUNCATE ON "public"."b"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.b.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.c, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show c at doc.b[].c[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b_id), 0) AS number
      FROM (
        SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.b_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."a_id"
      FROM changed AS r0
      JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
            FROM (
              SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
        FROM (
          SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."b_id", r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() IS 'answers insert on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"('jsonb_ivm.public.documents.public.c.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert"
AFTER INSERT ON "public"."c" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.c, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show c at doc.b[].c[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b_id), 0) AS number
      FROM (
        SELECT v."b_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.b_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752704)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."b_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."b_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."a_id"
      FROM changed AS r0
      JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
            FROM (
              SELECT v."b_id", v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT v."b_id", v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
        FROM (
          SELECT v."b_id", v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT v."b_id", v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."b_id", o."id", o."id" IS DISTINCT FROM NULL), (n."b_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("b_id", "id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."b_id" IS DISTINCT FROM o."b_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() IS 'answers update on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.update"('jsonb_ivm.public.documents.public.c.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update"
AFTER UPDATE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.update.by.statement', '', '', '', '', '0', 'b_id', 'id', 'v');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.c, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show c at doc.b[].c[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b_id), 0) AS number
      FROM (
        SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.b_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."a_id"
      FROM changed AS r0
      JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
            FROM (
              SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.a_id), 0) AS number
        FROM (
          SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."b_id", r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."b" AS r1 ON r0.b_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r1.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() IS 'answers delete on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"('jsonb_ivm.public.documents.public.c.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete"
AFTER DELETE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.c, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() IS 'answers truncate on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.truncate"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.d.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.d, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show d at doc.b[].c[].d[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.c_id), 0) AS number
      FROM (
        SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.c_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.e_id), 0) AS number
      FROM (
        SELECT r."e_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.e_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."a_id"
      FROM changed AS r0
      JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.d.insert"() IS 'answers insert on public.d, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.d.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.insert.by.statement"
AFTER TRUNCATE ON "public"."d"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.d.insert"('jsonb_ivm.public.documents.public.d.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.insert"
AFTER INSERT ON "public"."d" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.d.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.d.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.d, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show d at doc.b[].c[].d[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.c_id), 0) AS number
      FROM (
        SELECT v."c_id", v."e_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.c_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354995072)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.e_id), 0) AS number
      FROM (
        SELECT v."c_id", v."e_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.e_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.e_id), 0) AS number
      FROM (
        SELECT n."id", n."e_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."e_id" IS DISTINCT FROM o."e_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.e_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."c_id", v."e_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r2."a_id"
      FROM changed AS r0
      JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
            FROM (
              SELECT v."c_id", v."e_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT v."c_id", v."e_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
            FROM (
              SELECT v."c_id", v."e_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT v."c_id", v."e_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
        FROM (
          SELECT v."c_id", v."e_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT v."c_id", v."e_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
        FROM (
          SELECT v."c_id", v."e_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT v."c_id", v."e_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."c_id", o."e_id", o."id" IS DISTINCT FROM NULL), (n."c_id", n."e_id", n."id" IS DISTINCT FROM NULL)) AS v ("c_id", "e_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."c_id" IS DISTINCT FROM o."c_id" OR n."e_id" IS DISTINCT FROM o."e_id" OR n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.d.update"() IS 'answers update on public.d, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.d.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.update.by.statement"
AFTER TRUNCATE ON "public"."d"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.d.update"('jsonb_ivm.public.documents.public.d.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.update"
AFTER UPDATE ON "public"."d" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.d.update.by.statement', '', '', '', '', '0', 'c_id', 'e_id', 'id', 'v');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.d.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.d, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show d at doc.b[].c[].d[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.c_id), 0) AS number
      FROM (
        SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.c_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."a_id"
      FROM changed AS r0
      JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r2.a_id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.b_id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        JOIN "public"."b" AS r2 ON r1.b_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r2.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."c_id", r."e_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."c" AS r1 ON r0.c_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r1.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.d.delete"() IS 'answers delete on public.d, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.d.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.delete.by.statement"
AFTER TRUNCATE ON "public"."d"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.d.delete"('jsonb_ivm.public.documents.public.d.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.delete"
AFTER DELETE ON "public"."d" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.d.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.d.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.d, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.d.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.d.truncate"() IS 'answers truncate on public.d, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.d.truncate"
AFTER TRUNCATE ON "public"."d"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.d.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.e.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.e, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show e at doc.b[].c[].d[].e are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r3."a_id"
      FROM changed AS r0
      JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
      JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
      WHERE r3."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.c_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.c_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.e.insert"() IS 'answers insert on public.e, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.e.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.insert.by.statement"
AFTER TRUNCATE ON "public"."e"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.e.insert"('jsonb_ivm.public.documents.public.e.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.insert"
AFTER INSERT ON "public"."e" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.e.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.e.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.e, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show e at doc.b[].c[].d[].e are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r3."a_id"
      FROM changed AS r0
      JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
      JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
      WHERE r3."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.c_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.c_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."v" COLLATE pg_catalog."C" IS DISTINCT FROM o."v" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.e.update"() IS 'answers update on public.e, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.e.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.update.by.statement"
AFTER TRUNCATE ON "public"."e"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.e.update"('jsonb_ivm.public.documents.public.e.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.update"
AFTER UPDATE ON "public"."e" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.e.update.by.statement', '', '', '', '', '0', 'id', 'v');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.e.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.e, for the documents of public.documents
-- recompute doc.b: nothing else in documents is made of its rows
-- not less at doc.b: its rows have a part in what others show
-- not less: the documents that show e at doc.b[].c[].d[].e are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r3."a_id"
      FROM changed AS r0
      JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
      JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
      WHERE r3."a_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.a_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.b_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
            WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.c_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
            WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
            WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r3.a_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.a_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.b_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.b_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r3.id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        JOIN "public"."b" AS r3 ON r2.b_id OPERATOR("pg_catalog".=) r3.id
        WHERE r3.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."a" AS n WHERE r3.a_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.c_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.c_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r2.id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        JOIN "public"."c" AS r2 ON r1.c_id OPERATOR("pg_catalog".=) r2.id
        WHERE r2.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."b" AS n WHERE r2.b_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.e_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."d" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.e_id
        WHERE r1.e_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."c" AS n WHERE r1.c_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.b~69629c828d"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.e.delete"() IS 'answers delete on public.e, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.e.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.delete.by.statement"
AFTER TRUNCATE ON "public"."e"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.e.delete"('jsonb_ivm.public.documents.public.e.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.delete"
AFTER DELETE ON "public"."e" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.e.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.e.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.e, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.e.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.e.truncate"() IS 'answers truncate on public.e, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.e.truncate"
AFTER TRUNCATE ON "public"."e"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.e.truncate"();

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
        FROM "public"."a" AS s
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
        FROM "public"."a" AS s
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
