CREATE VIEW "jsonb_ivm"."public.documents.query" ("house", "number", "doc") AS
SELECT house,
    number,
    jsonb_build_object('title', title, 'pages', COALESCE(( SELECT jsonb_agg(jsonb_build_object('n', p.n, 'text', p.text) ORDER BY p.n) AS jsonb_agg
           FROM public.page p
          WHERE ((p.house = b.house) AND (p.number = b.number))), '[]'::jsonb)) AS doc
   FROM public.book b;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc" ("house", "number", "doc.pages") AS
SELECT
  house AS house,
  number AS number,
COALESCE((SELECT jsonb_agg(jsonb_build_object('n', p.n, 'text', p.text) ORDER BY p.n) AS jsonb_agg
FROM public.page AS p
WHERE
  p.house = b.house
  AND p.number = b.number), '[]'::jsonb) AS "doc.pages"
FROM public.book AS b;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("house" text, "number" integer);

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
  JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."house", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."house", d."number"
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
  JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."house", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."house", d."number"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."house", d."number" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."house" OPERATOR("pg_catalog".=) k."house" AND q."number" OPERATOR("pg_catalog".=) k."number" OFFSET 0) AS f
  ), gone AS (
    SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."house", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("house", "number")
    WHERE d."house" OPERATOR("pg_catalog".=) g."house" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."documents" AS d ("house", "number", "doc")
  SELECT f."house", f."number", f."doc" FROM fresh AS f
  ON CONFLICT ("house", "number") DO UPDATE
  SET "house" = excluded."house", "number" = excluded."number", "doc" = excluded."doc"
  WHERE ROW(d."house", d."number", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."house", excluded."number", excluded."doc")::record;
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
    SELECT k."house", k."number" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."house", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("house", "number")
    WHERE d."house" OPERATOR("pg_catalog".=) g."house" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."documents" AS d ("house", "number", "doc")
  SELECT f."house", f."number", f."doc" FROM fresh AS f
  ON CONFLICT ("house", "number") DO UPDATE
  SET "house" = excluded."house", "number" = excluded."number", "doc" = excluded."doc"
  WHERE ROW(d."house", d."number", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."house", excluded."number", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.pages in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."house" OPERATOR("pg_catalog".=) k."house" AND s."number" OPERATOR("pg_catalog".=) k."number"
  CROSS JOIN LATERAL (SELECT q."doc.pages" FROM "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc" AS q WHERE q."house" OPERATOR("pg_catalog".=) k."house" AND q."number" OPERATOR("pg_catalog".=) k."number" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('pages', f."doc.pages"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.pages in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.book, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."house", r."number" FROM jsonb_ivm_new AS r
  ), reached ("house", "number") AS (
    SELECT r0."house", r0."number"
    FROM changed AS r0
    EXCEPT
    SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() IS 'answers insert on public.book, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"('jsonb_ivm.public.documents.public.book.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert"
AFTER INSERT ON "public"."book" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.book.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.book, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on house, number than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."house") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."house"),
    coalesce(pg_catalog.bool_or((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number")), false),
    pg_catalog.array_agg(n."house" ORDER BY n."house", n."number") FILTER (WHERE (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")),
    pg_catalog.array_agg(n."number" ORDER BY n."house", n."number") FILTER (WHERE (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
    FROM (
      SELECT t."title", t."house", t."number"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("house", "number")
      JOIN "public"."book" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number"
    ) AS r0
    WHERE d."house" OPERATOR("pg_catalog".=) r0."house" AND d."number" OPERATOR("pg_catalog".=) r0."number";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."title", t."house", t."number"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("house", "number")
      JOIN "public"."book" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number"
    ), reached ("house", "number") AS (
      SELECT r0."house", r0."number"
      FROM changed AS r0
      EXCEPT
      SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."house", v."number"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number"
      CROSS JOIN LATERAL (VALUES (o."house", o."number", o."house" IS DISTINCT FROM NULL), (n."house", n."number", n."house" IS DISTINCT FROM NULL)) AS v ("house", "number", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("house", "number") AS (
      SELECT r0."house", r0."number"
      FROM changed AS r0
      EXCEPT
      SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
    FROM (
      SELECT t."title", t."house", t."number"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("house", "number")
      JOIN "public"."book" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number"
    ) AS r0
    WHERE d."house" OPERATOR("pg_catalog".=) r0."house" AND d."number" OPERATOR("pg_catalog".=) r0."number";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() IS 'answers update on public.book, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update"('jsonb_ivm.public.documents.public.book.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.book, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
  FROM (
    SELECT new."title" AS "title", new."house" AS "house", new."number" AS "number"
  ) AS r0
  WHERE d."house" OPERATOR("pg_catalog".=) r0."house" AND d."number" OPERATOR("pg_catalog".=) r0."number";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.update.row"() IS 'answers update of one row on public.book, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update.by.row"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update.row"('jsonb_ivm.public.documents.public.book.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update"
AFTER UPDATE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.book.update.by.statement', 'jsonb_ivm.public.documents.public.book.update.by.row', 'read committed', '', '', '2', 'house', 'number', 'title');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.book, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."house", r."number" FROM jsonb_ivm_old AS r
  ), reached ("house", "number") AS (
    SELECT r0."house", r0."number"
    FROM changed AS r0
    EXCEPT
    SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() IS 'answers delete on public.book, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete.by.statement"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"('jsonb_ivm.public.documents.public.book.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete"
AFTER DELETE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.book.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.book, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"() IS 'answers truncate on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.page, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.pages: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.pages
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."house", r."number" FROM jsonb_ivm_new AS r
  ), reached ("house", "number") AS (
    SELECT r0."house", r0."number"
    FROM changed AS r0
    WHERE r0."house" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."house", r."n", r."number", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."house" AS "jsonb_ivm key 0", d."number" AS "jsonb_ivm key 1", c.*, pg_catalog.count(*) OVER (PARTITION BY d."house", d."number") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) c."house" AND e."number" OPERATOR("pg_catalog".=) c."number" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."house", d."number",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."house" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', s."n")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["pages"]'::pg_catalog.jsonb, 'value', jsonb_build_object('n', r0.n, 'text', r0.text),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
             WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.<) (r0."n")
             ORDER BY s."n" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
             WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.>) (r0."n")
             ORDER BY s."n" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n")), 'value', jsonb_build_object('n', r0.n, 'text', r0.text))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND e."number" OPERATOR("pg_catalog".=) s."jsonb_ivm key 1" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."page" AS t WHERE t."house" OPERATOR("pg_catalog".=) s."house" AND t."number" OPERATOR("pg_catalog".=) s."number" AND t."n" OPERATOR("pg_catalog".=) s."n" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number"
      WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."house", k."number")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert"() IS 'answers insert on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.insert.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.insert"('jsonb_ivm.public.documents.public.page.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.page, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["pages"]'::pg_catalog.jsonb, 'value', jsonb_build_object('n', new.n, 'text', new.text),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
         WHERE s."house" OPERATOR("pg_catalog".=) new."house" AND s."number" OPERATOR("pg_catalog".=) new."number" AND (s."n") OPERATOR(pg_catalog.<) (new."n")
         ORDER BY s."n" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
         WHERE s."house" OPERATOR("pg_catalog".=) new."house" AND s."number" OPERATOR("pg_catalog".=) new."number" AND (s."n") OPERATOR(pg_catalog.>) (new."n")
         ORDER BY s."n" ASC LIMIT 1)
      )
      )
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number";
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert.row"() IS 'answers insert of one row on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.insert.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.insert.row"('jsonb_ivm.public.documents.public.page.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.insert"
AFTER INSERT ON "public"."page" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.page.insert.by.statement', 'jsonb_ivm.public.documents.public.page.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.page, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.pages: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.pages
-- not less: more hangs on house, n, number than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."house") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."house"),
    coalesce(pg_catalog.bool_or((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number")), false),
    pg_catalog.array_agg(n."house" ORDER BY n."house", n."number", n."n") FILTER (WHERE (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")),
    pg_catalog.array_agg(n."number" ORDER BY n."house", n."number", n."n") FILTER (WHERE (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")),
    pg_catalog.array_agg(n."n" ORDER BY n."house", n."number", n."n") FILTER (WHERE (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number" AND o."n" OPERATOR("pg_catalog".=) n."n";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."text", t."house", t."n", t."number"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("house", "number", "n")
      JOIN "public"."page" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number" AND t."n" OPERATOR("pg_catalog".=) k."n"
    ), reached ("house", "number") AS (
      SELECT r0."house", r0."number"
      FROM changed AS r0
      WHERE r0."house" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."house", v."number"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number" AND o."n" OPERATOR("pg_catalog".=) n."n"
      CROSS JOIN LATERAL (VALUES (o."house", o."number", o."house" IS DISTINCT FROM NULL), (n."house", n."number", n."house" IS DISTINCT FROM NULL)) AS v ("house", "number", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("house", "number") AS (
      SELECT r0."house", r0."number"
      FROM changed AS r0
      WHERE r0."house" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."text", t."house", t."n", t."number"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("house", "number", "n")
      JOIN "public"."page" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number" AND t."n" OPERATOR("pg_catalog".=) k."n"
    ), edits ("house", "number", place, edit) AS (
      SELECT r0."house", r0."number", 0, pg_catalog.format('{"op": "merge", "path": ["pages", %1$s], "value": %2$s}', pg_catalog.json_build_object('n', r0."n"), pg_catalog.json_build_object('text', r0.text))
      FROM changed AS r0
      WHERE r0."house" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."house", e."number", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."house", e."number"
    ) AS p
    WHERE d."house" OPERATOR("pg_catalog".=) p."house" AND d."number" OPERATOR("pg_catalog".=) p."number";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      WITH changed AS (
        SELECT v."house", v."n", v."number", (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number" AND o."n" OPERATOR("pg_catalog".=) n."n"
        CROSS JOIN LATERAL (VALUES (o."house", o."n", o."number", o."house" IS DISTINCT FROM NULL), (n."house", n."n", n."number", n."house" IS DISTINCT FROM NULL)) AS v ("house", "n", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached AS (
        SELECT d."house" AS "jsonb_ivm key 0", d."number" AS "jsonb_ivm key 1", c.*, pg_catalog.count(*) OVER (PARTITION BY d."house", d."number") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) c."house" AND e."number" OPERATOR("pg_catalog".=) c."number" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."house", d."number",
          "jsonb_ivm"."public.documents.patch"(d."doc", CASE
          WHEN NOT (r0."house" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', s."n")))
          )
          WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["pages"]'::pg_catalog.jsonb, 'value', jsonb_build_object('n', r0.n, 'text', r0.text),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
               WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.<) (r0."n")
               ORDER BY s."n" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
               WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.>) (r0."n")
               ORDER BY s."n" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n")), 'value', jsonb_build_object('n', r0.n, 'text', r0.text))
          )
        END) AS "doc"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND e."number" OPERATOR("pg_catalog".=) s."jsonb_ivm key 1" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."page" AS t WHERE t."house" OPERATOR("pg_catalog".=) s."house" AND t."number" OPERATOR("pg_catalog".=) s."number" AND t."n" OPERATOR("pg_catalog".=) s."n" OFFSET 0) AS r0 ON true
        WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
      ), written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = f."doc"
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN fresh AS f ON f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number"
        WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
      )
      SELECT pg_catalog.array_agg(ROW(k."house", k."number")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
      WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL);
    END IF;
    IF ivm.keys IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"(ivm.keys);
    END IF;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.update"() IS 'answers update on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.update.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.update"('jsonb_ivm.public.documents.public.page.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.page, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.update"(d."doc", '"pages"', 'n', pg_catalog.to_jsonb(new."n"), pg_catalog.jsonb_build_object('text', new.text))
  WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number";
  IF FOUND THEN RETURN NULL; END IF;
  IF (new."n" IS DISTINCT FROM old."n") THEN
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', new."n"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["pages"]'::pg_catalog.jsonb, 'value', jsonb_build_object('n', new.n, 'text', new.text),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
           WHERE s."house" OPERATOR("pg_catalog".=) new."house" AND s."number" OPERATOR("pg_catalog".=) new."number" AND (s."n") OPERATOR(pg_catalog.<) (new."n")
           ORDER BY s."n" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
           WHERE s."house" OPERATOR("pg_catalog".=) new."house" AND s."number" OPERATOR("pg_catalog".=) new."number" AND (s."n") OPERATOR(pg_catalog.>) (new."n")
           ORDER BY s."n" ASC LIMIT 1)
        )
        )
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number";
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', new."n")), 'value', jsonb_build_object('n', new.n, 'text', new.text))
    ))
    WHERE d."house" OPERATOR("pg_catalog".=) new."house" AND d."number" OPERATOR("pg_catalog".=) new."number";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.update.row"() IS 'answers update of one row on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.update.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.update.row"('jsonb_ivm.public.documents.public.page.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.update"
AFTER UPDATE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.page.update.by.statement', 'jsonb_ivm.public.documents.public.page.update.by.row', 'read committed', '', '', '3', 'house', 'n', 'number', 'text');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.page, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.pages: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.pages
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."house", r."number" FROM jsonb_ivm_old AS r
  ), reached ("house", "number") AS (
    SELECT r0."house", r0."number"
    FROM changed AS r0
    WHERE r0."house" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."house", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."house", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."house", r."n", r."number", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."house" AS "jsonb_ivm key 0", d."number" AS "jsonb_ivm key 1", c.*, pg_catalog.count(*) OVER (PARTITION BY d."house", d."number") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) c."house" AND e."number" OPERATOR("pg_catalog".=) c."number" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."house", d."number",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."house" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', s."n")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["pages"]'::pg_catalog.jsonb, 'value', jsonb_build_object('n', r0.n, 'text', r0.text),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
             WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.<) (r0."n")
             ORDER BY s."n" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('n', s."n") FROM "public"."page" AS s
             WHERE s."house" OPERATOR("pg_catalog".=) r0."house" AND s."number" OPERATOR("pg_catalog".=) r0."number" AND (s."n") OPERATOR(pg_catalog.>) (r0."n")
             ORDER BY s."n" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('n', r0."n")), 'value', jsonb_build_object('n', r0.n, 'text', r0.text))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."house" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" AND e."number" OPERATOR("pg_catalog".=) s."jsonb_ivm key 1" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."page" AS t WHERE t."house" OPERATOR("pg_catalog".=) s."house" AND t."number" OPERATOR("pg_catalog".=) s."number" AND t."n" OPERATOR("pg_catalog".=) s."n" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number"
      WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."house", k."number")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."house" OPERATOR("pg_catalog".=) k."house" AND f."number" OPERATOR("pg_catalog".=) k."number" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.pages~49ca0c9ffc"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() IS 'answers delete on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.delete.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.delete"('jsonb_ivm.public.documents.public.page.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.page, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.remove"(d."doc", '"pages"', 'n', pg_catalog.to_jsonb(old."n"))
  WHERE d."house" OPERATOR("pg_catalog".=) old."house" AND d."number" OPERATOR("pg_catalog".=) old."number";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete.row"() IS 'answers delete of one row on public.page, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.delete.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.delete.row"('jsonb_ivm.public.documents.public.page.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.delete"
AFTER DELETE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.page.delete.by.statement', 'jsonb_ivm.public.documents.public.page.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.page, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.truncate"() IS 'answers truncate on public.page, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.truncate"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.truncate"();

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
  JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."house", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."house", d."number"
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
  JOIN "public"."book" AS r ON k."house" OPERATOR("pg_catalog".=) r."house" AND k."number" OPERATOR("pg_catalog".=) r."number"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."house" OPERATOR("pg_catalog".=) k."house" AND d."number" OPERATOR("pg_catalog".=) k."number")
  ORDER BY r."house", r."number"
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
    SELECT pg_catalog.array_agg(ROW(n."house", n."number")::"jsonb_ivm"."public.documents.key" ORDER BY n."house", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."house" AS "house", s."number" AS "number"
        FROM "public"."book" AS s
        ORDER BY s."house", s."number" LIMIT ivm.most)
        UNION
        (SELECT s."house" AS "house", s."number" AS "number"
        FROM "public"."documents" AS s
        ORDER BY s."house", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."house", u."number" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."house", n."number")::"jsonb_ivm"."public.documents.key" ORDER BY n."house", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."house" AS "house", s."number" AS "number"
        FROM "public"."book" AS s
        WHERE (s."house", s."number") OPERATOR("pg_catalog".>) (ivm.position."house", ivm.position."number")
        ORDER BY s."house", s."number" LIMIT ivm.most)
        UNION
        (SELECT s."house" AS "house", s."number" AS "number"
        FROM "public"."documents" AS s
        WHERE (s."house", s."number") OPERATOR("pg_catalog".>) (ivm.position."house", ivm.position."number")
        ORDER BY s."house", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."house", u."number" LIMIT ivm.most
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
SELECT "house", "number", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("house", "number");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
