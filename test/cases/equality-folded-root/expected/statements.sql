CREATE VIEW "jsonb_ivm"."public.documents.query" ("email", "doc") AS
SELECT email,
    jsonb_build_object('n', n, 'total', ( SELECT COALESCE(sum(c.q), (0)::bigint) AS "coalesce"
           FROM public.c
          WHERE (c.email = p.email)), 'l', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 'q', c.q) ORDER BY c.id), '[]'::jsonb) AS "coalesce"
           FROM public.c
          WHERE (c.email = p.email))) AS doc
   FROM public.p;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("email" text COLLATE "public"."ci");

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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."email" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."email" OPERATOR("pg_catalog".=) k."email" OFFSET 0) AS f
  ), gone AS (
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."email" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("email")
    WHERE d."email" OPERATOR("pg_catalog".=) g."email"
  )
  INSERT INTO "public"."documents" AS d ("email", "doc")
  SELECT f."email", f."doc" FROM fresh AS f
  ON CONFLICT ("email") DO UPDATE
  SET "email" = excluded."email", "doc" = excluded."doc"
  WHERE ROW(d."email", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."email", excluded."doc")::record;
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
    SELECT k."email" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."email" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("email")
    WHERE d."email" OPERATOR("pg_catalog".=) g."email"
  )
  INSERT INTO "public"."documents" AS d ("email", "doc")
  SELECT f."email", f."doc" FROM fresh AS f
  ON CONFLICT ("email") DO UPDATE
  SET "email" = excluded."email", "doc" = excluded."doc"
  WHERE ROW(d."email", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."email", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.c, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."email" FROM jsonb_ivm_new AS r
    ), reached ("email") AS (
      SELECT r1."email"
      FROM changed AS r0
      JOIN "public"."p" AS r1 ON r0.email OPERATOR("pg_catalog".=) r1.email
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() IS 'answers insert on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert"
AFTER INSERT ON "public"."c" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.c, for the documents of public.documents
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
  SELECT (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."email"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
    ), reached ("email") AS (
      SELECT r1."email"
      FROM changed AS r0
      JOIN "public"."p" AS r1 ON r0.email OPERATOR("pg_catalog".=) r1.email
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() IS 'answers update on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update"
AFTER UPDATE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.c, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."email" FROM jsonb_ivm_old AS r
    ), reached ("email") AS (
      SELECT r1."email"
      FROM changed AS r0
      JOIN "public"."p" AS r1 ON r0.email OPERATOR("pg_catalog".=) r1.email
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() IS 'answers delete on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete"
AFTER DELETE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"();

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.p, for the documents of public.documents
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_new AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() IS 'answers insert on public.p, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.insert"
AFTER INSERT ON "public"."p" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.p, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on email than what they show
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
BEGIN
  SELECT (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C") AS "jsonb_ivm linked", n."email"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('n', r0.n)
      FROM (
        SELECT t."n", t."email"
        FROM "public"."p" AS t
        WHERE t."email" OPERATOR("pg_catalog".=) ivm.row."email"
      ) AS r0
      WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."email"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."email") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."email"),
      coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C")), false),
      pg_catalog.array_agg(n."email" ORDER BY n."email") FILTER (WHERE (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('n', r0.n)
      FROM (
        SELECT t."n", t."email"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
        JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
      ) AS r0
      WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
        CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
        CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."n", t."email"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
      JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
    ), reached ("email") AS (
      SELECT r0."email"
      FROM changed AS r0
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."email"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
      CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("email") AS (
      SELECT r0."email"
      FROM changed AS r0
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('n', r0.n)
    FROM (
      SELECT t."n", t."email"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
      JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
    ) AS r0
    WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.update"() IS 'answers update on public.p, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.update"
AFTER UPDATE ON "public"."p" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.p, for the documents of public.documents
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_old AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() IS 'answers delete on public.p, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.delete"
AFTER DELETE ON "public"."p" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.p, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() IS 'answers truncate on public.p, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.truncate"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"();

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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  JOIN "public"."p" AS r ON k."email" OPERATOR("pg_catalog".=) r."email"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
  ORDER BY r."email"
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
    SELECT pg_catalog.array_agg(ROW(n."email")::"jsonb_ivm"."public.documents.key" ORDER BY n."email")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."email" AS "email"
        FROM "public"."p" AS s
        ORDER BY s."email" LIMIT ivm.most)
        UNION
        (SELECT s."email" AS "email"
        FROM "public"."documents" AS s
        ORDER BY s."email" LIMIT ivm.most)
      ) AS u
      ORDER BY u."email" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."email")::"jsonb_ivm"."public.documents.key" ORDER BY n."email")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."email" AS "email"
        FROM "public"."p" AS s
        WHERE s."email" OPERATOR("pg_catalog".>) ivm.position."email"
        ORDER BY s."email" LIMIT ivm.most)
        UNION
        (SELECT s."email" AS "email"
        FROM "public"."documents" AS s
        WHERE s."email" OPERATOR("pg_catalog".>) ivm.position."email"
        ORDER BY s."email" LIMIT ivm.most)
      ) AS u
      ORDER BY u."email" LIMIT ivm.most
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
SELECT "email", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("email");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
