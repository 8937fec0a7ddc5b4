CREATE VIEW "jsonb_ivm"."public.author_doc.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'books', ( SELECT jsonb_agg(b.title ORDER BY b.id) AS jsonb_agg
           FROM public.book b
          WHERE (b.author_id = a.id))) AS doc
   FROM public.author a;

CREATE VIEW "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6" ("id", "doc.books") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(b.title ORDER BY b.id) AS jsonb_agg
  FROM public.book AS b
  WHERE
    b.author_id = a.id) AS "doc.books"
FROM public.author AS a;

CREATE TYPE "jsonb_ivm"."public.author_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.author_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.author_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.author_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.author_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.author_doc.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.author_doc.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.author_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.lock documents.shared"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.author_doc.lock"('shared', (8790748699509994624)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.shared"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.shared"("jsonb_ivm"."public.author_doc.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.lock documents.writing"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.author_doc.lock"('writing', (8790748699509994624)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.writing"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.writing"("jsonb_ivm"."public.author_doc.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."author_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.recompute"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.author_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."author_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."author_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.recompute"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.recompute"("jsonb_ivm"."public.author_doc.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.author_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."author_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."author_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."author_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.books in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
BEGIN
  UPDATE "public"."author_doc" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."author_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.books" FROM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.author_doc.merge"(s."doc", pg_catalog.jsonb_build_object('books', f."doc.books"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"("jsonb_ivm"."public.author_doc.key"[]) IS 'computes doc.books in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.author.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.author, for the documents of public.author_doc
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.author_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.insert"() IS 'answers insert on public.author, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.insert.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.author.insert"('jsonb_ivm.public.author_doc.public.author.insert');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.insert"
AFTER INSERT ON "public"."author" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.author.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.author.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.author, for the documents of public.author_doc
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."author_doc" AS d
    SET "doc" = "jsonb_ivm"."public.author_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."author" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."author_doc" AS d
    SET "doc" = "jsonb_ivm"."public.author_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."author" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.author_doc.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.update"() IS 'answers update on public.author, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.update.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.author.update"('jsonb_ivm.public.author_doc.public.author.update');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.author.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.author, for the documents of public.author_doc
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."author_doc" AS d
  SET "doc" = "jsonb_ivm"."public.author_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
  FROM (
    SELECT new."name" AS "name", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.update.row"() IS 'answers update of one row on public.author, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.update.by.row"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.author.update.row"('jsonb_ivm.public.author_doc.public.author.update');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.update"
AFTER UPDATE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.author.update.by.statement', 'jsonb_ivm.public.author_doc.public.author.update.by.row', 'read committed', '', '', '1', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.author.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.author, for the documents of public.author_doc
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.author_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.delete"() IS 'answers delete on public.author, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.delete.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.author.delete"('jsonb_ivm.public.author_doc.public.author.delete');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.delete"
AFTER DELETE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.author.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.author.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.author, for the documents of public.author_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.author_doc.lock all"();
  PERFORM "jsonb_ivm"."public.author_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.author.truncate"() IS 'answers truncate on public.author, for the documents of public.author_doc';

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.author.truncate"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.author.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.book, for the documents of public.author_doc
-- recompute doc.books: nothing else in documents is made of its rows
-- not less at doc.books: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."author_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."author_id"
    FROM changed AS r0
    WHERE r0."author_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert"() IS 'answers insert on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.insert.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert"('jsonb_ivm.public.author_doc.public.book.insert');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.book, for the documents of public.author_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."author_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."author_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.author_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('books', (SELECT q."doc.books" FROM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."author_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."author_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."author_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert.row"() IS 'answers insert of one row on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.insert.by.row"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.insert.row"('jsonb_ivm.public.author_doc.public.book.insert');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.insert"
AFTER INSERT ON "public"."book" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.book.insert.by.statement', 'jsonb_ivm.public.author_doc.public.book.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.book, for the documents of public.author_doc
-- recompute doc.books: nothing else in documents is made of its rows
-- not less at doc.books: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."author_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."author_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."author_id"
    FROM changed AS r0
    WHERE r0."author_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.update"() IS 'answers update on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.update.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.update"('jsonb_ivm.public.author_doc.public.book.update');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.book, for the documents of public.author_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."author_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."author_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.author_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('books', (SELECT q."doc.books" FROM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."author_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."author_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."author_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.update.row"() IS 'answers update of one row on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.update.by.row"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.update.row"('jsonb_ivm.public.author_doc.public.book.update');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.update"
AFTER UPDATE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.book.update.by.statement', 'jsonb_ivm.public.author_doc.public.book.update.by.row', 'read committed', '', '', '2', 'author_id', 'id', 'title');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.book, for the documents of public.author_doc
-- recompute doc.books: nothing else in documents is made of its rows
-- not less at doc.books: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := '{}';
  more "jsonb_ivm"."public.author_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."author_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."author_id"
    FROM changed AS r0
    WHERE r0."author_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.author_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete"() IS 'answers delete on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.delete.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete"('jsonb_ivm.public.author_doc.public.book.delete');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.book, for the documents of public.author_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."author_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."author_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.author_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('books', (SELECT q."doc.books" FROM "jsonb_ivm"."public.author_doc.query.doc.books~968d1d8cd6" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."author_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."author_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."author_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete.row"() IS 'answers delete of one row on public.book, for the documents of public.author_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.delete.by.row"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.delete.row"('jsonb_ivm.public.author_doc.public.book.delete');

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.delete"
AFTER DELETE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.author_doc.public.book.delete.by.statement', 'jsonb_ivm.public.author_doc.public.book.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.author_doc.public.book.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.book, for the documents of public.author_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.author_doc.lock all"();
  PERFORM "jsonb_ivm"."public.author_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.public.book.truncate"() IS 'answers truncate on public.book, for the documents of public.author_doc';

CREATE TRIGGER "jsonb_ivm.public.author_doc.public.book.truncate"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.author_doc.public.book.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.author_doc.lock documents.exclusive"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.author_doc.lock"('exclusive', (8790748699509994624)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."author_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.exclusive"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.lock documents.exclusive"("jsonb_ivm"."public.author_doc.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.refresh"("jsonb_ivm"."public.author_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.author_doc.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.author_doc.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."author" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."author_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.author_doc.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.author_doc.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.refresh"("jsonb_ivm"."public.author_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.refresh"("jsonb_ivm"."public.author_doc.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.author_doc.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.author_doc.key"[];
  position "jsonb_ivm"."public.author_doc.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.author_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."author" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."author_doc" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.author_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."author" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."author_doc" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.author_doc.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.author_doc.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.author_doc.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."author_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.author_doc.query";

ALTER TABLE "public"."author_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."author_doc" IS 'documents of the view "public"."author_doc", kept equal to its query by jsonb_ivm; do not write to it';
