CREATE VIEW "jsonb_ivm"."public.documents.query" ("house", "number", "doc") AS
SELECT house,
    number,
    jsonb_build_object('title', title, 'pages', COALESCE(( SELECT jsonb_agg(jsonb_build_object('n', p.n, 'text', p.text) ORDER BY p.n) AS jsonb_agg
           FROM public.page p
          WHERE ((p.house = b.house) AND (p.number = b.number))), '[]'::jsonb)) AS doc
   FROM public.book b;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("house" text, "number" integer);

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
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) OPERATOR(pg_catalog.&) 127) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() IS 'answers insert on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert"
AFTER INSERT ON "public"."book" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

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
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 integer[];
BEGIN
  SELECT (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") AS "jsonb_ivm linked", n."house", n."number"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."house", t."number"
        FROM "public"."book" AS t
        WHERE t."house" OPERATOR("pg_catalog".=) ivm.row."house" AND t."number" OPERATOR("pg_catalog".=) ivm.row."number"
      ) AS r0
      WHERE d."house" OPERATOR("pg_catalog".=) r0."house" AND d."number" OPERATOR("pg_catalog".=) r0."number";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."house"];
    updated1 := ARRAY[ivm.row."number"];
  ELSE
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
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."house", t."number"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("house", "number")
        JOIN "public"."book" AS t ON t."house" OPERATOR("pg_catalog".=) k."house" AND t."number" OPERATOR("pg_catalog".=) k."number"
      ) AS r0
      WHERE d."house" OPERATOR("pg_catalog".=) r0."house" AND d."number" OPERATOR("pg_catalog".=) r0."number";
      RETURN NULL;
    END IF;
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
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() IS 'answers update on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update"
AFTER UPDATE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update"();

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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() IS 'answers delete on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete"
AFTER DELETE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"();

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
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.insert"() IS 'answers insert on public.page, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.insert"
AFTER INSERT ON "public"."page" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.page, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."house") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."house"),
      coalesce(pg_catalog.bool_or((n."house" COLLATE pg_catalog."C" IS DISTINCT FROM o."house" COLLATE pg_catalog."C" OR n."n" IS DISTINCT FROM o."n" OR n."number" IS DISTINCT FROM o."number" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."house" OPERATOR("pg_catalog".=) n."house" AND o."number" OPERATOR("pg_catalog".=) n."number" AND o."n" OPERATOR("pg_catalog".=) n."n";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
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
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.update"() IS 'answers update on public.page, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.update"
AFTER UPDATE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.page, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.page.delete"() IS 'answers delete on public.page, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.page.delete"
AFTER DELETE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.page.delete"();

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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."house", k."number"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
