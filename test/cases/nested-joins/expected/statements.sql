CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('members', ( SELECT jsonb_agg(jsonb_build_array(p.name, s.name, f.paid) ORDER BY m.id) AS jsonb_agg
           FROM (((public.membership m
             JOIN public.person p ON ((p.id = m.person_id)))
             LEFT JOIN public.person s ON (((s.id = m.sponsor_id) AND (s.name <> p.name))))
             LEFT JOIN public.fee f ON (((f.membership_id = m.id) AND (f.year = 2024))))
          WHERE (m.club_id = c.id)), 'unpaid', ( SELECT jsonb_agg(m.id ORDER BY m.id) AS jsonb_agg
           FROM (public.fee f
             RIGHT JOIN public.membership m ON ((f.membership_id = m.id)))
          WHERE ((m.club_id = c.id) AND (f.year IS NULL))), 'years', ( SELECT jsonb_agg(jsonb_build_array(x.year, y.year) ORDER BY x.year, y.year) AS jsonb_agg
           FROM (( SELECT f.year
                   FROM (public.fee f
                     JOIN public.membership m ON ((m.id = f.membership_id)))
                  WHERE ((m.club_id = c.id) AND f.paid)) x
             FULL JOIN ( SELECT f.year
                   FROM (public.fee f
                     JOIN public.membership m ON ((m.id = f.membership_id)))
                  WHERE ((m.club_id = c.id) AND (NOT f.paid))) y ON ((y.year = x.year))))) AS doc
   FROM public.club c;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b" ("id", "doc.members") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_array(p.name, s.name, f.paid) ORDER BY m.id) AS jsonb_agg
  FROM public.membership AS m
  JOIN public.person AS p ON p.id = m.person_id
  LEFT JOIN public.person AS s ON
    s.id = m.sponsor_id
      AND s.name <> p.name
  LEFT JOIN public.fee AS f ON
    f.membership_id = m.id
      AND f.year = 2024
  WHERE
    m.club_id = c.id) AS "doc.members"
FROM public.club AS c;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.members in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.members" FROM "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || pg_catalog.jsonb_build_object('members', f."doc.members") AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.members in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.club.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.club, for the documents of public.documents
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
  PERFORM pg_catalog.pg_advisory_xact_lock((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.insert"() IS 'answers insert on public.club, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.insert"
AFTER INSERT ON "public"."club" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.club.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.club, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.update"() IS 'answers update on public.club, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.update"
AFTER UPDATE ON "public"."club" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.club.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.club, for the documents of public.documents
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
  PERFORM pg_catalog.pg_advisory_xact_lock((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.delete"() IS 'answers delete on public.club, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.delete"
AFTER DELETE ON "public"."club" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.club.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.club, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.truncate"() IS 'answers truncate on public.club, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.truncate"
AFTER TRUNCATE ON "public"."club"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.fee, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."membership_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354995072)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748800)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288640)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"() IS 'answers insert on public.fee, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.insert"
AFTER INSERT ON "public"."fee" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.fee, for the documents of public.documents
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
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT (n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."membership_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."membership_id"),
      coalesce(pg_catalog.bool_or((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."membership_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
      CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."membership_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
              CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354995072)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748800)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288640)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."membership_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
          CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() IS 'answers update on public.fee, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.update"
AFTER UPDATE ON "public"."fee" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.fee, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."membership_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((1247073137354995072)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3993965185634748800)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((8006462367052288640)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3936038715983070592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() IS 'answers delete on public.fee, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.delete"
AFTER DELETE ON "public"."fee" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.fee, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.truncate"() IS 'answers truncate on public.fee, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.truncate"
AFTER TRUNCATE ON "public"."fee"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.membership, for the documents of public.documents
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id", r."person_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."club_id"
    FROM changed AS r0
    WHERE r0."club_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"() IS 'answers insert on public.membership, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.insert"
AFTER INSERT ON "public"."membership" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.membership, for the documents of public.documents
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
  SELECT (n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."person_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."person_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."person_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "person_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."person_id" IS DISTINCT FROM o."person_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."id", n."person_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752704)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."id", n."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((1247073137354995072)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3993965185634748800)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((8006462367052288640)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((3936038715983070592)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."club_id"
    FROM changed AS r0
    WHERE r0."club_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() IS 'answers update on public.membership, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.update"
AFTER UPDATE ON "public"."membership" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.membership, for the documents of public.documents
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
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((1247073137354994944)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-3993965185634748928)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6062842978700590336)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((8006462367052288512)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((7794073300699582976)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((3936038715983070464)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3739732163077971200)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."club_id"
    FROM changed AS r0
    WHERE r0."club_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() IS 'answers delete on public.membership, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.delete"
AFTER DELETE ON "public"."membership" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.membership, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.truncate"() IS 'answers truncate on public.membership, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.truncate"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.person, for the documents of public.documents
-- recompute doc.members: nothing else in documents is made of its rows
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
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752704)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() IS 'answers insert on public.person, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert"
AFTER INSERT ON "public"."person" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.person, for the documents of public.documents
-- recompute doc.members: nothing else in documents is made of its rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
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
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
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
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
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
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752704)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() IS 'answers update on public.person, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update"
AFTER UPDATE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.person, for the documents of public.documents
-- recompute doc.members: nothing else in documents is made of its rows
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
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."club_id"
      FROM changed AS r0
      JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
      WHERE r1."club_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.club_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.person_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752704)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members~4bd3b65e7b"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() IS 'answers delete on public.person, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete"
AFTER DELETE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.person, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() IS 'answers truncate on public.person, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.truncate"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"();

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
        FROM "public"."club" AS s
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
        FROM "public"."club" AS s
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
