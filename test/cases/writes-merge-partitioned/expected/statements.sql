CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'books', ( SELECT jsonb_agg(jsonb_build_object('title', b.title, 'nr', b.nr) ORDER BY b.day, b.nr) AS jsonb_agg
           FROM public.book b
          WHERE (b.shelf_id = s.id)), 'notes', ( SELECT jsonb_agg(n.word ORDER BY n.word) AS jsonb_agg
           FROM public.note n
          WHERE (n.shelf_id = s.id))) AS doc
   FROM public.shelf s;

CREATE VIEW "jsonb_ivm"."public.documents.query.public.book" ("id", "doc") AS
SELECT
  id,
  jsonb_build_object('books', (SELECT jsonb_agg(jsonb_build_object('title', b.title, 'nr', b.nr) ORDER BY b.day, b.nr) AS jsonb_agg
  FROM public.book AS b
  WHERE
    b.shelf_id = s.id)) AS doc
FROM public.shelf AS s;

CREATE VIEW "jsonb_ivm"."public.documents.query.public.note" ("id", "doc") AS
SELECT
  id,
  jsonb_build_object('notes', (SELECT jsonb_agg(n.word ORDER BY n.word) AS jsonb_agg
  FROM public.note AS n
  WHERE
    n.shelf_id = s.id)) AS doc
FROM public.shelf AS s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.book" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.insert"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
    WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
    UNION ALL
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
    WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
    UNION ALL
    SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
        WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
        UNION ALL
        SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."day") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."day"),
      coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
      WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
      UNION ALL
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."shelf_id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
          WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
          UNION ALL
          SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
        ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
        CROSS JOIN LATERAL (VALUES (o."shelf_id", o."day" IS DISTINCT FROM NULL), (n."shelf_id", n."day" IS DISTINCT FROM NULL)) AS v ("shelf_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."shelf_id" IS DISTINCT FROM o."shelf_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  WITH changed AS (
    SELECT v."shelf_id"
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_new AS n
      WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
      UNION ALL
      SELECT n."day", n."nr", n."shelf_id", n."title" FROM jsonb_ivm_old AS o JOIN "public"."book" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.book" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.update"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.book" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.delete"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book_high"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.truncate"
AFTER TRUNCATE ON "public"."book_low"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.book.departed" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."shelf_id"
FROM "public"."book" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.book.departed" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.book.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.book.arrived" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."shelf_id"
FROM "public"."book" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.book.arrived" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.book.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_variable
DECLARE
  settled boolean := tg_when OPERATOR(pg_catalog.=) 'AFTER' OR NOT EXISTS (
    SELECT FROM pg_catalog.pg_partition_tree('"public"."book"'::pg_catalog.regclass) AS p
    JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
    JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
    -- of rows, before they are inserted or updated
    WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
      AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
      AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
  );
BEGIN
  INSERT INTO "jsonb_ivm"."public.documents.public.book.departed" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "shelf_id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, tg_relid, old.ctid, CASE WHEN NOT settled THEN ROW(old."day", old."nr", old."title", old."shelf_id")::text END, old."shelf_id");
  INSERT INTO "jsonb_ivm"."public.documents.public.book.arrived" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "shelf_id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, NULL, NULL, NULL, new."shelf_id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.moved.keep"() FROM PUBLIC;

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
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.book.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()) THEN RETURN NULL; END IF;
  -- a row that is still there did not move, whatever kept it
  IF EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.book.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND NOT m."jsonb_ivm settled"
      AND NOT EXISTS (SELECT FROM "public"."book" AS t
        WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      GROUP BY m."jsonb_ivm image" HAVING pg_catalog.count(*) OPERATOR(pg_catalog.<>) (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS o WHERE ROW(o."day", o."nr", o."title", o."shelf_id")::text OPERATOR(pg_catalog.=) m."jsonb_ivm image")) THEN
    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "book" that a trigger may have changed',
      HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
  END IF;
  UPDATE "jsonb_ivm"."public.documents.public.book.departed" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  UPDATE "jsonb_ivm"."public.documents.public.book.arrived" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.book.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.book.arrived" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book_high" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.book.moved.answer"
AFTER UPDATE ON "public"."book_low" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.book.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.note" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.insert"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
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
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.note" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.update"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "public"."documents" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.documents.query.public.note" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.delete"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.truncate"
AFTER TRUNCATE ON "public"."note"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.truncate"
AFTER TRUNCATE ON "public"."note_all"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.note.departed" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."shelf_id"
FROM "public"."note" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.note.departed" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.note.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.note.arrived" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."shelf_id"
FROM "public"."note" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.note.arrived" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.note.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_variable
DECLARE
  settled boolean := tg_when OPERATOR(pg_catalog.=) 'AFTER' OR NOT EXISTS (
    SELECT FROM pg_catalog.pg_partition_tree('"public"."note"'::pg_catalog.regclass) AS p
    JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
    JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
    -- of rows, before they are inserted or updated
    WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
      AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
      AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
  );
BEGIN
  INSERT INTO "jsonb_ivm"."public.documents.public.note.departed" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "shelf_id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, tg_relid, old.ctid, CASE WHEN NOT settled THEN ROW(old."shelf_id", old."word")::text END, old."shelf_id");
  INSERT INTO "jsonb_ivm"."public.documents.public.note.arrived" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "shelf_id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, NULL, NULL, NULL, new."shelf_id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.moved.keep"() FROM PUBLIC;

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
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.note.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()) THEN RETURN NULL; END IF;
  -- a row that is still there did not move, whatever kept it
  IF EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.note.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND NOT m."jsonb_ivm settled"
      AND NOT EXISTS (SELECT FROM "public"."note" AS t
        WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      GROUP BY m."jsonb_ivm image" HAVING pg_catalog.count(*) OPERATOR(pg_catalog.<>) (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS o WHERE ROW(o."shelf_id", o."word")::text OPERATOR(pg_catalog.=) m."jsonb_ivm image")) THEN
    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "note" that a trigger may have changed',
      HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
  END IF;
  UPDATE "jsonb_ivm"."public.documents.public.note.departed" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  UPDATE "jsonb_ivm"."public.documents.public.note.arrived" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.note.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.note.arrived" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "public"."note" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.note.moved.answer"
AFTER UPDATE ON "public"."note_all" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.note.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
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
    WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
    UNION ALL
    SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."id", n."name" FROM jsonb_ivm_new AS n
    WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
    UNION ALL
    SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
        WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
        UNION ALL
        SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."id", n."name" FROM jsonb_ivm_new AS n
      WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
      UNION ALL
      SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."id", n."name" FROM jsonb_ivm_new AS n
          WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
          UNION ALL
          SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
          WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
          UNION ALL
          SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        ) AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
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
        WHERE (n."id") NOT IN (SELECT o."id" FROM jsonb_ivm_old AS o)
        UNION ALL
        SELECT n."id", n."name" FROM jsonb_ivm_old AS o JOIN "public"."shelf" AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."shelf" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
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
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() FROM PUBLIC;

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
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf_0"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf_1"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.shelf.departed" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."id"
FROM "public"."shelf" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.shelf.departed" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.shelf.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.shelf.arrived" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", false AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part",
  NULL::pg_catalog.tid AS "jsonb_ivm place", NULL::text AS "jsonb_ivm image", t."id"
FROM "public"."shelf" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.shelf.arrived" ("jsonb_ivm transaction");

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.shelf.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_variable
DECLARE
  settled boolean := tg_when OPERATOR(pg_catalog.=) 'AFTER' OR NOT EXISTS (
    SELECT FROM pg_catalog.pg_partition_tree('"public"."shelf"'::pg_catalog.regclass) AS p
    JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
    JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
    -- of rows, before they are inserted or updated
    WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
      AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
      AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
  );
BEGIN
  INSERT INTO "jsonb_ivm"."public.documents.public.shelf.departed" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, tg_relid, old.ctid, CASE WHEN NOT settled THEN ROW(old."id", old."name")::text END, old."id");
  INSERT INTO "jsonb_ivm"."public.documents.public.shelf.arrived" ("jsonb_ivm transaction", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm image", "id")
  VALUES (pg_catalog.pg_current_xact_id(), settled, NULL, NULL, NULL, new."id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.keep"() FROM PUBLIC;

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
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.shelf.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()) THEN RETURN NULL; END IF;
  -- a row that is still there did not move, whatever kept it
  IF EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.shelf.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND NOT m."jsonb_ivm settled"
      AND NOT EXISTS (SELECT FROM "public"."shelf" AS t
        WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      GROUP BY m."jsonb_ivm image" HAVING pg_catalog.count(*) OPERATOR(pg_catalog.<>) (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS o WHERE ROW(o."id", o."name")::text OPERATOR(pg_catalog.=) m."jsonb_ivm image")) THEN
    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "shelf" that a trigger may have changed',
      HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
  END IF;
  UPDATE "jsonb_ivm"."public.documents.public.shelf.departed" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  UPDATE "jsonb_ivm"."public.documents.public.shelf.arrived" AS m SET "jsonb_ivm settled" = true WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.shelf.departed" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  DELETE FROM "jsonb_ivm"."public.documents.public.shelf.arrived" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf_0" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.moved.answer"
AFTER UPDATE ON "public"."shelf_1" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.moved.answer"();

CREATE TABLE "public"."documents" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
