CREATE VIEW "jsonb_ivm"."library.documents.query" ("id", "code", "doc") AS
SELECT id,
    code,
    jsonb_build_object('title', library.title_case(title), 'shelves', ( SELECT jsonb_agg(c.shelf ORDER BY c.id) AS jsonb_agg
           FROM library.copy c
          WHERE (c.book_id = b.id))) AS doc
   FROM library.book b;

CREATE VIEW "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8" ("id", "doc.shelves") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(c.shelf ORDER BY c.id) AS jsonb_agg
  FROM library.copy AS c
  WHERE
    c.book_id = b.id) AS "doc.shelves"
FROM library.book AS b;

CREATE TYPE "jsonb_ivm"."library.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."library.documents.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."library.documents.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."library.documents.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."library.documents.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."library.documents.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."library.documents.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "library.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."library.documents.lock documents.shared"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."library.documents.lock"('shared', (2222241542998721152)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.lock documents.shared"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.lock documents.shared"("jsonb_ivm"."library.documents.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."library.documents.lock documents.writing"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."library.documents.lock"('writing', (2222241542998721152)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.lock documents.writing"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.lock documents.writing"("jsonb_ivm"."library.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."library.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "library"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."library.documents.recompute"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."library.documents.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "library"."documents" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "library"."documents" AS d ("id", "code", "doc")
  SELECT f."id", f."code", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "code" = excluded."code", "doc" = excluded."doc"
  WHERE ROW(d."id", d."code", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."code", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.recompute"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.recompute"("jsonb_ivm"."library.documents.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."library.documents.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."library.documents.query" AS q
  ), gone AS (
    SELECT k."id" FROM "library"."documents" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "library"."documents" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "library"."documents" AS d ("id", "code", "doc")
  SELECT f."id", f."code", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "code" = excluded."code", "doc" = excluded."doc"
  WHERE ROW(d."id", d."code", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."code", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.shelves in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
BEGIN
  UPDATE "library"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "library"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.shelves" FROM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."library.documents.merge"(s."doc", pg_catalog.jsonb_build_object('shelves', f."doc.shelves"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"("jsonb_ivm"."library.documents.key"[]) IS 'computes doc.shelves in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."library.documents.library.book.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on library.book, for the documents of library.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('writing', (6142460835792562432)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."library.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.book.insert"() IS 'answers insert on library.book, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.book.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.insert.by.statement"
AFTER TRUNCATE ON "library"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.book.insert"('jsonb_ivm.library.documents.library.book.insert');

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.insert"
AFTER INSERT ON "library"."book" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.book.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.book.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on library.book, for the documents of library.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."code")::record OPERATOR(pg_catalog.*<>) ROW(o."code")::record)), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."code")::record OPERATOR(pg_catalog.*<>) ROW(o."code")::record))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "library"."documents" AS d
    SET "code" = r0.code, "doc" = "jsonb_ivm"."library.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', library.title_case(r0.title)), ARRAY[]::text[])
    FROM (
      SELECT t."code", t."title", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "library"."book" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('writing', (6142460835792562432)::bigint, v.number)
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
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."code")::record OPERATOR(pg_catalog.*<>) ROW(o."code")::record) OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "library"."documents" AS d
    SET "code" = r0.code, "doc" = "jsonb_ivm"."library.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', library.title_case(r0.title)), ARRAY[]::text[])
    FROM (
      SELECT t."code", t."title", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "library"."book" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."library.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.book.update"() IS 'answers update on library.book, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.book.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.update.by.statement"
AFTER TRUNCATE ON "library"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.book.update"('jsonb_ivm.library.documents.library.book.update');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.book.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on library.book, for the documents of library.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "library"."documents" AS d
  SET "code" = r0.code, "doc" = "jsonb_ivm"."library.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', library.title_case(r0.title)), ARRAY[]::text[])
  FROM (
    SELECT new."code" AS "code", new."title" AS "title", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.book.update.row"() IS 'answers update of one row on library.book, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.book.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.update.by.row"
AFTER TRUNCATE ON "library"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.book.update.row"('jsonb_ivm.library.documents.library.book.update');

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.update"
AFTER UPDATE ON "library"."book" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.book.update.by.statement', 'jsonb_ivm.library.documents.library.book.update.by.row', 'read committed', '', '', '1', 'id', 'code', 'title');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.book.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on library.book, for the documents of library.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('writing', (6142460835792562432)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."library.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.book.delete"() IS 'answers delete on library.book, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.book.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.delete.by.statement"
AFTER TRUNCATE ON "library"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.book.delete"('jsonb_ivm.library.documents.library.book.delete');

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.delete"
AFTER DELETE ON "library"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.book.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.book.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on library.book, for the documents of library.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  PERFORM "jsonb_ivm"."library.documents.lock all"();
  PERFORM "jsonb_ivm"."library.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.book.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.book.truncate"() IS 'answers truncate on library.book, for the documents of library.documents';

CREATE TRIGGER "jsonb_ivm.library.documents.library.book.truncate"
AFTER TRUNCATE ON "library"."book"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.book.truncate"();

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on library.copy, for the documents of library.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.book_id), 0) AS number
      FROM (
        SELECT r."book_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.book_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."book_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."book_id"
    FROM changed AS r0
    WHERE r0."book_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.insert"() IS 'answers insert on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.insert.by.statement"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.insert"('jsonb_ivm.library.documents.library.copy.insert');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on library.copy, for the documents of library.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.book_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, pg_catalog.hash_record_extended(ROW(new.book_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."book_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "library"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."library.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."book_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."book_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."book_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.insert.row"() IS 'answers insert of one row on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.insert.by.row"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.insert.row"('jsonb_ivm.library.documents.library.copy.insert');

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.insert"
AFTER INSERT ON "library"."copy" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.copy.insert.by.statement', 'jsonb_ivm.library.documents.library.copy.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on library.copy, for the documents of library.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."book_id" IS DISTINCT FROM o."book_id" OR n."id" IS DISTINCT FROM o."id" OR n."shelf" COLLATE pg_catalog."C" IS DISTINCT FROM o."shelf" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.book_id), 0) AS number
      FROM (
        SELECT v."book_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."book_id", o."id" IS DISTINCT FROM NULL), (n."book_id", n."id" IS DISTINCT FROM NULL)) AS v ("book_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."book_id" IS DISTINCT FROM o."book_id" OR n."id" IS DISTINCT FROM o."id" OR n."shelf" COLLATE pg_catalog."C" IS DISTINCT FROM o."shelf" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.book_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."book_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."book_id", o."id" IS DISTINCT FROM NULL), (n."book_id", n."id" IS DISTINCT FROM NULL)) AS v ("book_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."book_id" IS DISTINCT FROM o."book_id" OR n."id" IS DISTINCT FROM o."id" OR n."shelf" COLLATE pg_catalog."C" IS DISTINCT FROM o."shelf" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."book_id"
    FROM changed AS r0
    WHERE r0."book_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.update"() IS 'answers update on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.update.by.statement"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.update"('jsonb_ivm.library.documents.library.copy.update');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on library.copy, for the documents of library.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.book_id), 0) AS number WHERE old.book_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.book_id), 0) AS number WHERE new.book_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."book_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "library"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."library.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."book_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."book_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."book_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.update.row"() IS 'answers update of one row on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.update.by.row"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.update.row"('jsonb_ivm.library.documents.library.copy.update');

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.update"
AFTER UPDATE ON "library"."copy" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.copy.update.by.statement', 'jsonb_ivm.library.documents.library.copy.update.by.row', 'read committed', '', '', '2', 'book_id', 'id', 'shelf');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on library.copy, for the documents of library.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := '{}';
  more "jsonb_ivm"."library.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.book_id), 0) AS number
      FROM (
        SELECT r."book_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.book_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."book_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."book_id"
    FROM changed AS r0
    WHERE r0."book_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."library.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."library.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.delete"() IS 'answers delete on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.delete.by.statement"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.delete"('jsonb_ivm.library.documents.library.copy.delete');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on library.copy, for the documents of library.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.book_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."library.documents.lock"('shared', (6142460835792562432)::bigint, pg_catalog.hash_record_extended(ROW(old.book_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."book_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "library"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."library.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."library.documents.query.doc.shelves~2f2813d2e8" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."book_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."book_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."book_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.delete.row"() IS 'answers delete of one row on library.copy, for the documents of library.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.delete.by.row"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.delete.row"('jsonb_ivm.library.documents.library.copy.delete');

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.delete"
AFTER DELETE ON "library"."copy" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.library.documents.library.copy.delete.by.statement', 'jsonb_ivm.library.documents.library.copy.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."library.documents.library.copy.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on library.copy, for the documents of library.documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  PERFORM "jsonb_ivm"."library.documents.lock all"();
  PERFORM "jsonb_ivm"."library.documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.library.copy.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.library.copy.truncate"() IS 'answers truncate on library.copy, for the documents of library.documents';

CREATE TRIGGER "jsonb_ivm.library.documents.library.copy.truncate"
AFTER TRUNCATE ON "library"."copy"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."library.documents.library.copy.truncate"();

CREATE FUNCTION "jsonb_ivm"."library.documents.lock documents.exclusive"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."library.documents.lock"('exclusive', (2222241542998721152)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "library"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.lock documents.exclusive"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.lock documents.exclusive"("jsonb_ivm"."library.documents.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."library.documents.refresh"("jsonb_ivm"."library.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."library.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."library.documents.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "library"."book" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "library"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."library.documents.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."library.documents.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.refresh"("jsonb_ivm"."library.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.refresh"("jsonb_ivm"."library.documents.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."library.documents.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."library.documents.key"[];
  position "jsonb_ivm"."library.documents.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."library.documents.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "library"."book" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "library"."documents" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."library.documents.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "library"."book" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "library"."documents" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."library.documents.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."library.documents.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."library.documents.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "library"."documents" WITH (fillfactor = 80) AS
SELECT "id", "code", "doc" FROM "jsonb_ivm"."library.documents.query";

ALTER TABLE "library"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "library"."documents" IS 'documents of the view "library"."documents", kept equal to its query by jsonb_ivm; do not write to it';
