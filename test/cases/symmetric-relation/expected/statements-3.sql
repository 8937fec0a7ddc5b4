CREATE VIEW "jsonb_ivm"."public.tied.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('friends', ( SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
           FROM (public.friend f
             JOIN public.member o ON (((o.id = ((f.a + f.b) - m.id)) AND ((o.id = f.a) OR (o.id = f.b)))))
          WHERE ((m.id = f.a) OR (m.id = f.b)))) AS doc
   FROM public.member m;

CREATE TYPE "jsonb_ivm"."public.tied.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.tied.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.tied" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.tied.lock documents.shared"("jsonb_ivm"."public.tied.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."tied" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-700884419416968832)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."tied" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."tied" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.lock documents.shared"("jsonb_ivm"."public.tied.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.lock documents.shared"("jsonb_ivm"."public.tied.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.tied.lock documents.exclusive"("jsonb_ivm"."public.tied.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."tied" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-700884419416968832)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."tied" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."tied" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.lock documents.exclusive"("jsonb_ivm"."public.tied.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.lock documents.exclusive"("jsonb_ivm"."public.tied.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.tied.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."tied" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.tied.recompute"("jsonb_ivm"."public.tied.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.tied.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."tied" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."tied" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.recompute"("jsonb_ivm"."public.tied.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.recompute"("jsonb_ivm"."public.tied.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.tied.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.tied.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."tied" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."tied" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."tied" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.tied.public.friend.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.friend, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1249771009715751936)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(v0.value), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.a AS value) UNION ALL (SELECT r0.b AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."a", r."b" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.friend.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.friend.insert"() IS 'answers insert on public.friend, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.friend.insert"
AFTER INSERT ON "public"."friend" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.friend.insert"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.friend.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.friend, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."a") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."a"),
      coalesce(pg_catalog.bool_or((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1249771009715751936)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(v0.value), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.a AS value) UNION ALL (SELECT r0.b AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."a", v."b"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
      CROSS JOIN LATERAL (VALUES (o."a", o."b", o."a" IS DISTINCT FROM NULL), (n."a", n."b", n."a" IS DISTINCT FROM NULL)) AS v ("a", "b", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.friend.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.friend.update"() IS 'answers update on public.friend, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.friend.update"
AFTER UPDATE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.friend.update"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.friend.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.friend, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."a", r."b" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.friend.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.friend.delete"() IS 'answers delete on public.friend, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.friend.delete"
AFTER DELETE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.friend.delete"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.friend.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.friend, for the documents of public.tied
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  PERFORM "jsonb_ivm"."public.tied.lock all"();
  PERFORM "jsonb_ivm"."public.tied.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.friend.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.friend.truncate"() IS 'answers truncate on public.friend, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.friend.truncate"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.friend.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.member.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.member, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.a OR r0.id OPERATOR("pg_catalog".=) r1.b)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.member.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.member.insert"() IS 'answers insert on public.member, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.member.insert"
AFTER INSERT ON "public"."member" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.member.insert"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.member.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.member, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((1249771009715751936)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.a OR r0.id OPERATOR("pg_catalog".=) r1.b)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.member.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.member.update"() IS 'answers update on public.member, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.member.update"
AFTER UPDATE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.member.update"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.member.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.member, for the documents of public.tied
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := '{}';
  more "jsonb_ivm"."public.tied.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.a OR r0.id OPERATOR("pg_catalog".=) r1.b)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.tied.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.tied.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.member.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.member.delete"() IS 'answers delete on public.member, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.member.delete"
AFTER DELETE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.member.delete"();

CREATE FUNCTION "jsonb_ivm"."public.tied.public.member.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.member, for the documents of public.tied
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  PERFORM "jsonb_ivm"."public.tied.lock all"();
  PERFORM "jsonb_ivm"."public.tied.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.public.member.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.public.member.truncate"() IS 'answers truncate on public.member, for the documents of public.tied';

CREATE TRIGGER "jsonb_ivm.public.tied.public.member.truncate"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.tied.public.member.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.tied.refresh"("jsonb_ivm"."public.tied.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.tied.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.tied.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.tied.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.tied.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.refresh"("jsonb_ivm"."public.tied.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.refresh"("jsonb_ivm"."public.tied.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.tied.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.tied.key"[];
  position "jsonb_ivm"."public.tied.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.tied.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."tied" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.tied.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."tied" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.tied.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.tied.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.tied.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."tied" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.tied.query";

ALTER TABLE "public"."tied"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."tied" IS 'documents of the view "public"."tied", kept equal to its query by jsonb_ivm; do not write to it';
