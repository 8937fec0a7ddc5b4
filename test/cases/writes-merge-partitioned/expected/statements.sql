CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'books', ( SELECT jsonb_agg(jsonb_build_object('title', b.title, 'nr', b.nr) ORDER BY b.day, b.nr) AS jsonb_agg
           FROM public.book b
          WHERE (b.shelf_id = s.id)), 'notes', ( SELECT jsonb_agg(n.word ORDER BY n.word) AS jsonb_agg
           FROM public.note n
          WHERE (n.shelf_id = s.id))) AS doc
   FROM public.shelf s;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1" ("id", "doc.books") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('title', b.title, 'nr', b.nr) ORDER BY b.day, b.nr) AS jsonb_agg
  FROM public.book AS b
  WHERE
    b.shelf_id = s.id) AS "doc.books"
FROM public.shelf AS s;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.notes~da4912718d" ("id", "doc.notes") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(n.word ORDER BY n.word) AS jsonb_agg
  FROM public.note AS n
  WHERE
    n.shelf_id = s.id) AS "doc.notes"
FROM public.shelf AS s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.books in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.books" FROM "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || pg_catalog.jsonb_build_object('books', f."doc.books") AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.books in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.notes in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.notes" FROM "jsonb_ivm"."public.documents.query.doc.notes~da4912718d" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || pg_catalog.jsonb_build_object('notes', f."doc.notes") AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.notes in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.book, for the documents of public.documents
-- recompute doc.books: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."shelf_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."shelf_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() IS 'answers insert on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert"
AFTER INSERT ON "public"."book" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert"
AFTER INSERT ON "public"."book_high" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.insert"
AFTER INSERT ON "public"."book_low" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.book, for the documents of public.documents
-- recompute doc.books: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
    ) AS n
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
    ) AS n
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
          SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
        ) AS n
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."day") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."day"),
      coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
        SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
      ) AS n
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."shelf_id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
            SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
          ) AS n
        ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
        CROSS JOIN LATERAL (VALUES (o."shelf_id", o."day" IS DISTINCT FROM NULL), (n."shelf_id", n."day" IS DISTINCT FROM NULL)) AS v ("shelf_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."shelf_id"
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM (
        SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM "public"."book" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
      ) AS n
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    CROSS JOIN LATERAL (VALUES (o."shelf_id", o."day" IS DISTINCT FROM NULL), (n."shelf_id", n."day" IS DISTINCT FROM NULL)) AS v ("shelf_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() IS 'answers update on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update"
AFTER UPDATE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update"
AFTER UPDATE ON "public"."book_high" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.update"
AFTER UPDATE ON "public"."book_low" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.book, for the documents of public.documents
-- recompute doc.books: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."shelf_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."shelf_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.books~dc7118caf1"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() IS 'answers delete on public.book, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete"
AFTER DELETE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete"
AFTER DELETE ON "public"."book_high" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.delete"
AFTER DELETE ON "public"."book_low" REFERENCING OLD TABLE AS jsonb_ivm_old
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

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book_high"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book_low"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.book.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", t."day" AS "jsonb_ivm departed 0", t."nr" AS "jsonb_ivm departed 1", t."shelf_id" AS "jsonb_ivm departed 3", t."day" AS "jsonb_ivm arrived 0", t."nr" AS "jsonb_ivm arrived 1", t."shelf_id" AS "jsonb_ivm arrived 3"
FROM "public"."book" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.book.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.book.departed" AS
SELECT false AS "jsonb_ivm settled", t."shelf_id"
FROM "public"."book" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.book.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.book.arrived" AS
SELECT false AS "jsonb_ivm settled", t."shelf_id"
FROM "public"."book" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.book.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."day") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."nr") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."shelf_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."book" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.book.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed 0", "jsonb_ivm departed 1", "jsonb_ivm departed 3", "jsonb_ivm arrived 0", "jsonb_ivm arrived 1", "jsonb_ivm arrived 3")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, old."day", old."nr", old."shelf_id", new."day", new."nr", new."shelf_id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."book"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.leave"
BEFORE UPDATE ON "public"."book"
FOR EACH ROW WHEN (ROW(OLD."day", OLD."nr") IS DISTINCT FROM ROW(NEW."day", NEW."nr"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.keep"
AFTER UPDATE ON "public"."book"
FOR EACH ROW WHEN (ROW(OLD."day", OLD."nr") IS DISTINCT FROM ROW(NEW."day", NEW."nr"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0", m."jsonb_ivm departed 1" FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."day", s."nr" FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0", m."jsonb_ivm arrived 1" FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."day", s."nr" FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."book"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed 0", m."jsonb_ivm departed 1" FROM "jsonb_ivm"."public.documents.public.book.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."book" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "book" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.book.departed" ("jsonb_ivm settled", "shelf_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 3" FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.book.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.book.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.book.arrived" ("jsonb_ivm settled", "shelf_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 3" FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.book.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.book.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.book.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book_high"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book_low"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.note, for the documents of public.documents
-- recompute doc.notes: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."shelf_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."shelf_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.note.insert"() IS 'answers insert on public.note, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.insert"
AFTER INSERT ON "public"."note" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.insert"
AFTER INSERT ON "public"."note_all" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.note, for the documents of public.documents
-- recompute doc.notes: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
BEGIN
  SELECT (n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM jsonb_ivm_new AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      IF NOT EXISTS (
        (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) THEN
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."shelf_id", ROW(r."shelf_id", r."word")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.note.update"() IS 'answers update on public.note, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.update"
AFTER UPDATE ON "public"."note" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.update"
AFTER UPDATE ON "public"."note_all" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.note, for the documents of public.documents
-- recompute doc.notes: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."shelf_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."shelf_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."shelf_id"
    FROM changed AS r0
    WHERE r0."shelf_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.notes~da4912718d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.note.delete"() IS 'answers delete on public.note, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.delete"
AFTER DELETE ON "public"."note" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.delete"
AFTER DELETE ON "public"."note_all" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.note, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"() IS 'answers truncate on public.note, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.truncate"
AFTER TRUNCATE ON "public"."note"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.truncate"
AFTER TRUNCATE ON "public"."note_all"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.note.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", ROW(t."shelf_id", t."word")::text AS "jsonb_ivm departed", t."shelf_id" AS "jsonb_ivm departed 0", ROW(t."shelf_id", t."word")::text AS "jsonb_ivm arrived", t."shelf_id" AS "jsonb_ivm arrived 0"
FROM "public"."note" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.note.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.note.departed" AS
SELECT false AS "jsonb_ivm settled", t."shelf_id"
FROM "public"."note" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.note.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.note.arrived" AS
SELECT false AS "jsonb_ivm settled", t."shelf_id"
FROM "public"."note" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.note.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET extra_float_digits = 1
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."shelf_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."word") OPERATOR(pg_catalog.<>) 'text'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."note" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.note.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed", "jsonb_ivm departed 0", "jsonb_ivm arrived", "jsonb_ivm arrived 0")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, ROW(old."shelf_id", old."word")::text, old."shelf_id", ROW(new."shelf_id", new."word")::text, new."shelf_id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."note"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.leave"
BEFORE UPDATE ON "public"."note"
FOR EACH ROW WHEN (ROW(OLD."shelf_id") IS DISTINCT FROM ROW(NEW."shelf_id"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.keep"
AFTER UPDATE ON "public"."note"
FOR EACH ROW WHEN (ROW(OLD."shelf_id") IS DISTINCT FROM ROW(NEW."shelf_id"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET extra_float_digits = 1
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed" FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, ROW(s."shelf_id", s."word")::text FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived" FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, ROW(s."shelf_id", s."word")::text FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."note"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed" FROM "jsonb_ivm"."public.documents.public.note.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."note" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT ROW(o."shelf_id", o."word")::text FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "note" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.note.departed" ("jsonb_ivm settled", "shelf_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.note.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.note.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.note.arrived" ("jsonb_ivm settled", "shelf_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0" FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.note.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.note.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.note.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "public"."note"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "public"."note_all"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.shelf, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() IS 'answers insert on public.shelf, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert"
AFTER INSERT ON "public"."shelf" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert"
AFTER INSERT ON "public"."shelf_0" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert"
AFTER INSERT ON "public"."shelf_1" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.shelf, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
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
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."id", n."name" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."id", n."name" FROM (
      SELECT o."id" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."id" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
    ) AS n
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."id", n."name" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."id", n."name" FROM (
      SELECT o."id" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."id" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
    ) AS n
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM "public"."shelf" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."id", n."name" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."id", n."name" FROM (
          SELECT o."id" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."id" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
        ) AS n
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."id", n."name" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."id", n."name" FROM (
        SELECT o."id" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."id" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
      ) AS n
    ) AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."shelf" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."id", n."name" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."id", n."name" FROM (
            SELECT o."id" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."id" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
          ) AS n
        ) AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."id", n."name" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."id", n."name" FROM (
            SELECT o."id" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."id" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
          ) AS n
        ) AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN (
        SELECT n."id", n."name" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."id", n."name" FROM (
          SELECT o."id" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."id" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."id", n."name" FROM "public"."shelf" AS n WHERE o."id" OPERATOR("pg_catalog".=) n."id" OFFSET 0
        ) AS n
      ) AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."shelf" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() IS 'answers update on public.shelf, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update"
AFTER UPDATE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update"
AFTER UPDATE ON "public"."shelf_0" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update"
AFTER UPDATE ON "public"."shelf_1" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.shelf, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() IS 'answers delete on public.shelf, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete"
AFTER DELETE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete"
AFTER DELETE ON "public"."shelf_0" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete"
AFTER DELETE ON "public"."shelf_1" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.shelf, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() IS 'answers truncate on public.shelf, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf_0"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf_1"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.shelf.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", t."id" AS "jsonb_ivm departed 0", t."id" AS "jsonb_ivm arrived 0"
FROM "public"."shelf" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.shelf.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.shelf.departed" AS
SELECT false AS "jsonb_ivm settled", t."id"
FROM "public"."shelf" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.shelf.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.shelf.arrived" AS
SELECT false AS "jsonb_ivm settled", t."id"
FROM "public"."shelf" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.shelf.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."shelf" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.shelf.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed 0", "jsonb_ivm arrived 0")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, old."id", new."id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."shelf"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.leave"
BEFORE UPDATE ON "public"."shelf"
FOR EACH ROW WHEN (ROW(OLD."id") IS DISTINCT FROM ROW(NEW."id"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.keep"
AFTER UPDATE ON "public"."shelf"
FOR EACH ROW WHEN (ROW(OLD."id") IS DISTINCT FROM ROW(NEW."id"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."id" FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0" FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."id" FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."shelf"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."shelf" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT o."id" FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "shelf" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.shelf.departed" ("jsonb_ivm settled", "id") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.shelf.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.shelf.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.shelf.arrived" ("jsonb_ivm settled", "id") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0" FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.shelf.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.shelf.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.shelf.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf_0"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf_1"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  JOIN "public"."shelf" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."shelf" AS s
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
        FROM "public"."shelf" AS s
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
