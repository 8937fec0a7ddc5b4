CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'parent', ( SELECT p.name
           FROM public.folder p
          WHERE (p.id = f.parent_id)), 'files', ( SELECT jsonb_agg(jsonb_build_object('name', x.name, 'owners', ( SELECT count(*) AS count
                   FROM public.owner o
                  WHERE (o.id = x.owner_id))) ORDER BY x.name, x.owner_id) AS jsonb_agg
           FROM public.file x
          WHERE (x.folder_id = f.id))) AS doc
   FROM public.folder f;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.files~dd42558344" ("id", "doc.files") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('name', x.name, 'owners', (SELECT count(*) AS count
  FROM public.owner AS o
  WHERE
    o.id = x.owner_id)) ORDER BY x.name, x.owner_id) AS jsonb_agg
  FROM public.file AS x
  WHERE
    x.folder_id = f.id) AS "doc.files"
FROM public.folder AS f;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.files~dd42558344"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.files in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.files" FROM "jsonb_ivm"."public.documents.query.doc.files~dd42558344" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('files', f."doc.files"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.files~dd42558344"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.files~dd42558344"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.files in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.file.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.file, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows are chosen by more than the link and their own columns
-- not less: the documents that show file at doc.files[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.folder_id), 0) AS number
      FROM (
        SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.folder_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.owner_id), 0) AS number
      FROM (
        SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.owner_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."folder_id"
    FROM changed AS r0
    WHERE r0."folder_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.file.insert"() IS 'answers insert on public.file, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.file.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.insert.by.statement"
AFTER TRUNCATE ON "public"."file"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.file.insert"('jsonb_ivm.public.documents.public.file.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.insert"
AFTER INSERT ON "public"."file" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.file.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.file.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.file, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows are chosen by more than the link and their own columns
-- not less: the documents that show file at doc.files[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    IF NOT EXISTS (
      (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ) THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.folder_id), 0) AS number
      FROM (
        (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.folder_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752704)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.owner_id), 0) AS number
      FROM (
        (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.owner_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.owner_id), 0) AS number
      FROM (
        SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.owner_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."folder_id", r."owner_id", ROW(r."folder_id", r."name", r."owner_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."folder_id"
    FROM changed AS r0
    WHERE r0."folder_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.file.update"() IS 'answers update on public.file, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.file.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.update.by.statement"
AFTER TRUNCATE ON "public"."file"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.file.update"('jsonb_ivm.public.documents.public.file.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.update"
AFTER UPDATE ON "public"."file" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.file.update.by.statement', '', '', '', '', '0', 'folder_id', 'name', 'owner_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.file.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.file, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows are chosen by more than the link and their own columns
-- not less: the documents that show file at doc.files[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.folder_id), 0) AS number
      FROM (
        SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.folder_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."folder_id", r."owner_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."folder_id"
    FROM changed AS r0
    WHERE r0."folder_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.file.delete"() IS 'answers delete on public.file, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.file.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.delete.by.statement"
AFTER TRUNCATE ON "public"."file"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.file.delete"('jsonb_ivm.public.documents.public.file.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.delete"
AFTER DELETE ON "public"."file" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.file.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.file.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.file, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.file.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.file.truncate"() IS 'answers truncate on public.file, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.file.truncate"
AFTER TRUNCATE ON "public"."file"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.file.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.folder.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.folder, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
        SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) AS number
      FROM (
        SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.parent_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."folder" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.parent_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.folder.insert"() IS 'answers insert on public.folder, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.folder.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.insert.by.statement"
AFTER TRUNCATE ON "public"."folder"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.folder.insert"('jsonb_ivm.public.documents.public.folder.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.insert"
AFTER INSERT ON "public"."folder" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.folder.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.folder.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.folder, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id, parent_id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id") AS "jsonb_ivm linked", n."id", n."parent_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."parent_id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id")),
      pg_catalog.array_agg(n."parent_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id", v."parent_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) AS number
      FROM (
        SELECT n."id", n."parent_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.parent_id IS DISTINCT FROM NULL
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
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("id", "parent_id")
      ), reached ("id") AS (
        SELECT r0."id"
        FROM changed AS r0
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."folder" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.parent_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id", v."parent_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r0."id"
        FROM changed AS r0
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."folder" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.parent_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id", t."parent_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."folder" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    WITH changed AS (
      SELECT t."name", t."id", t."parent_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."folder" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."id", 0, pg_catalog.format('{"op": "merge", "path": [], "value": %1$s}', pg_catalog.json_build_object('parent', r0.name))
      FROM changed AS r0
      JOIN "public"."folder" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.parent_id
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.folder.update"() IS 'answers update on public.folder, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.folder.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.update.by.statement"
AFTER TRUNCATE ON "public"."folder"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.folder.update"('jsonb_ivm.public.documents.public.folder.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.update"
AFTER UPDATE ON "public"."folder" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.folder.update.by.statement', '', '', '', '', '0', 'id', 'name', 'parent_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.folder.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.folder, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
        SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."folder" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.parent_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.folder.delete"() IS 'answers delete on public.folder, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.folder.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.delete.by.statement"
AFTER TRUNCATE ON "public"."folder"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.folder.delete"('jsonb_ivm.public.documents.public.folder.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.delete"
AFTER DELETE ON "public"."folder" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.folder.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.folder.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.folder, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.folder.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.folder.truncate"() IS 'answers truncate on public.folder, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.folder.truncate"
AFTER TRUNCATE ON "public"."folder"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.folder.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.owner.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.owner, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows have a part in what others show
-- not less: the documents that show owner at doc.files[].owners are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
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
      SELECT r1."folder_id"
      FROM changed AS r0
      JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
      WHERE r1."folder_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.folder_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.folder_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.owner.insert"() IS 'answers insert on public.owner, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.owner.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.insert.by.statement"
AFTER TRUNCATE ON "public"."owner"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.owner.insert"('jsonb_ivm.public.documents.public.owner.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.insert"
AFTER INSERT ON "public"."owner" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.owner.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.owner.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.owner, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows have a part in what others show
-- not less: the documents that show owner at doc.files[].owners are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    IF NOT EXISTS (
      (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ) THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ), reached ("id") AS (
      SELECT r1."folder_id"
      FROM changed AS r0
      JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
      WHERE r1."folder_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
            FROM (
              (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
              EXCEPT ALL
              SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
              UNION ALL
              (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
              EXCEPT ALL
              SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.folder_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
            FROM (
              (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
              EXCEPT ALL
              SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
              UNION ALL
              (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
              EXCEPT ALL
              SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
        FROM (
          (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
          EXCEPT ALL
          SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
          UNION ALL
          (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
          EXCEPT ALL
          SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.folder_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
        FROM (
          (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
          EXCEPT ALL
          SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
          UNION ALL
          (SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
          EXCEPT ALL
          SELECT r."id", ROW(r."id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.owner.update"() IS 'answers update on public.owner, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.owner.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.update.by.statement"
AFTER TRUNCATE ON "public"."owner"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.owner.update"('jsonb_ivm.public.documents.public.owner.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.update"
AFTER UPDATE ON "public"."owner" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.owner.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.owner.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.owner, for the documents of public.documents
-- recompute doc.files: nothing else in documents is made of its rows
-- not less at doc.files: its rows have a part in what others show
-- not less: the documents that show owner at doc.files[].owners are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
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
      SELECT r1."folder_id"
      FROM changed AS r0
      JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
      WHERE r1."folder_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.folder_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
            WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.folder_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.folder_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.owner_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."file" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.owner_id
        WHERE r1.owner_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."folder" AS n WHERE r1.folder_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.files~dd42558344"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.owner.delete"() IS 'answers delete on public.owner, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.owner.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.delete.by.statement"
AFTER TRUNCATE ON "public"."owner"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.owner.delete"('jsonb_ivm.public.documents.public.owner.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.delete"
AFTER DELETE ON "public"."owner" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.owner.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.owner.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.owner, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.owner.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.owner.truncate"() IS 'answers truncate on public.owner, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.owner.truncate"
AFTER TRUNCATE ON "public"."owner"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.owner.truncate"();

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
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."folder" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
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
        FROM "public"."folder" AS s
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
        FROM "public"."folder" AS s
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
