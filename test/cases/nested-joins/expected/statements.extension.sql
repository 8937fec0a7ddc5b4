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

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" ("id", "doc.members", "doc.unpaid", "doc.years") AS
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
    m.club_id = c.id) AS "doc.members",
  (SELECT jsonb_agg(m.id ORDER BY m.id) AS jsonb_agg
  FROM public.fee AS f
  RIGHT JOIN public.membership AS m ON f.membership_id = m.id
  WHERE
    m.club_id = c.id
    AND f.year IS NULL) AS "doc.unpaid",
  (SELECT jsonb_agg(jsonb_build_array(x.year, y.year) ORDER BY x.year, y.year) AS jsonb_agg
  FROM ( SELECT f.year
  FROM public.fee AS f
  JOIN public.membership AS m ON m.id = f.membership_id
  WHERE
    m.club_id = c.id
    AND f.paid ) AS x
  FULL JOIN ( SELECT f.year
  FROM public.fee AS f
  JOIN public.membership AS m ON m.id = f.membership_id
  WHERE
    m.club_id = c.id
    AND NOT (f.paid) ) AS y ON y.year = x.year) AS "doc.years"
FROM public.club AS c;

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
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.members, doc.unpaid, doc.years in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.members", q."doc.unpaid", q."doc.years" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('members', f."doc.members", 'unpaid', f."doc.unpaid", 'years', f."doc.years"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.members, doc.unpaid, doc.years in documents, and sets what differs';

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
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('members', f."doc.members"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3739732163077971200)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.insert"() IS 'answers insert on public.club, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.insert.by.statement"
AFTER TRUNCATE ON "public"."club"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.insert"('jsonb_ivm.public.documents.public.club.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.insert"
AFTER INSERT ON "public"."club" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.club.insert.by.statement', '', '', '', '', '0');

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
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6062842978700590336)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (7794073300699582976)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3739732163077971200)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.update"() IS 'answers update on public.club, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.update.by.statement"
AFTER TRUNCATE ON "public"."club"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.update"('jsonb_ivm.public.documents.public.club.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.update"
AFTER UPDATE ON "public"."club" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.club.update.by.statement', '', '', '', '', '0', 'id');

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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3739732163077971200)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.club.delete"() IS 'answers delete on public.club, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.club.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.delete.by.statement"
AFTER TRUNCATE ON "public"."club"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.club.delete"('jsonb_ivm.public.documents.public.club.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.club.delete"
AFTER DELETE ON "public"."club" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.club.delete.by.statement', '', '', '', '', '0');

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
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: its rows have a part in what others show
-- not less: the documents that show fee at doc.members[] are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748800)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288640)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"() IS 'answers insert on public.fee, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.insert.by.statement"
AFTER TRUNCATE ON "public"."fee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.insert"('jsonb_ivm.public.documents.public.fee.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.insert"
AFTER INSERT ON "public"."fee" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fee.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.fee, for the documents of public.documents
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: its rows have a part in what others show
-- not less: the documents that show fee at doc.members[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."membership_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."membership_id"),
    coalesce(pg_catalog.bool_or((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT v."membership_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."membership_id" OPERATOR("pg_catalog".=) n."membership_id" AND o."year" OPERATOR("pg_catalog".=) n."year"
        CROSS JOIN LATERAL (VALUES (o."membership_id", o."membership_id" IS DISTINCT FROM NULL), (n."membership_id", n."membership_id" IS DISTINCT FROM NULL)) AS v ("membership_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."membership_id" IS DISTINCT FROM o."membership_id" OR n."paid" IS DISTINCT FROM o."paid" OR n."year" IS DISTINCT FROM o."year") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748800)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288640)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() IS 'answers update on public.fee, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.update.by.statement"
AFTER TRUNCATE ON "public"."fee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.update"('jsonb_ivm.public.documents.public.fee.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.update"
AFTER UPDATE ON "public"."fee" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fee.update.by.statement', '', '', '', '', '0', 'membership_id', 'paid', 'year');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.fee, for the documents of public.documents
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: its rows have a part in what others show
-- not less: the documents that show fee at doc.members[] are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
      FROM (
        SELECT r."membership_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.membership_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.membership_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."membership_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
            WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354995072)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748800)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288640)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."membership_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.membership_id OPERATOR("pg_catalog".=) r1.id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() IS 'answers delete on public.fee, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.delete.by.statement"
AFTER TRUNCATE ON "public"."fee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.fee.delete"('jsonb_ivm.public.documents.public.fee.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.fee.delete"
AFTER DELETE ON "public"."fee" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.fee.delete.by.statement', '', '', '', '', '0');

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
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.person_id), 0) AS number
      FROM (
        SELECT r."id", r."person_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) AS number
      FROM (
        SELECT r."id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"() IS 'answers insert on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.insert.~74a819457f"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.insert"('jsonb_ivm.public.documents.public.membership.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.membership, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.club_id), 0));
  END IF;
  IF new.person_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.person_id), 0));
  END IF;
  IF new.sponsor_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, pg_catalog.hash_record_extended(ROW(new.sponsor_id), 0));
  END IF;
  IF new.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.id), 0));
  END IF;
  IF new.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(new.id), 0));
  END IF;
  IF new.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, pg_catalog.hash_record_extended(ROW(new.club_id), 0));
  END IF;
  IF new.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, pg_catalog.hash_record_extended(ROW(new.id), 0));
  END IF;
  IF new.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, pg_catalog.hash_record_extended(ROW(new.club_id), 0));
  END IF;
  IF new.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, pg_catalog.hash_record_extended(ROW(new.id), 0));
  END IF;
  IF new.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, pg_catalog.hash_record_extended(ROW(new.club_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."club_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('members', (SELECT q."doc.members" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id"), 'unpaid', (SELECT q."doc.unpaid" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id"), 'years', (SELECT q."doc.years" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."club_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."club_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert.row"() IS 'answers insert of one row on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.insert.by.row"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.insert.row"('jsonb_ivm.public.documents.public.membership.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.insert"
AFTER INSERT ON "public"."membership" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.membership.insert.~74a819457f', 'jsonb_ivm.public.documents.public.membership.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.membership, for the documents of public.documents
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.person_id), 0) AS number
      FROM (
        SELECT v."club_id", v."person_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."person_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."person_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "person_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."person_id" IS DISTINCT FROM o."person_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.person_id), 0) AS number
      FROM (
        SELECT n."id", n."person_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752704)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) AS number
      FROM (
        SELECT v."club_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.sponsor_id), 0) AS number
      FROM (
        SELECT n."id", n."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354995072)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-3993965185634748800)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (8006462367052288640)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT v."club_id", v."id", v."person_id", v."sponsor_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."person_id", o."sponsor_id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."person_id", n."sponsor_id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "person_id", "sponsor_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id" OR n."person_id" IS DISTINCT FROM o."person_id" OR n."sponsor_id" IS DISTINCT FROM o."sponsor_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3936038715983070592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."club_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."club_id", o."id", o."id" IS DISTINCT FROM NULL), (n."club_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("club_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."club_id" IS DISTINCT FROM o."club_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() IS 'answers update on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.update.~22d1e83a16"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.update"('jsonb_ivm.public.documents.public.membership.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.membership, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.club_id), 0) AS number WHERE old.club_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.club_id), 0) AS number WHERE new.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.person_id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."person_id" IS DISTINCT FROM old."person_id") AND old.person_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.person_id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."person_id" IS DISTINCT FROM old."person_id") AND new.person_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  IF (new."id" IS DISTINCT FROM old."id" OR new."person_id" IS DISTINCT FROM old."person_id") AND new.person_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.person_id), 0));
  END IF;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752704)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.sponsor_id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."sponsor_id" IS DISTINCT FROM old."sponsor_id") AND old.sponsor_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.sponsor_id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."sponsor_id" IS DISTINCT FROM old."sponsor_id") AND new.sponsor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  IF (new."id" IS DISTINCT FROM old."id" OR new."sponsor_id" IS DISTINCT FROM old."sponsor_id") AND new.sponsor_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, pg_catalog.hash_record_extended(ROW(new.sponsor_id), 0));
  END IF;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354995072)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-3993965185634748800)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.club_id), 0) AS number WHERE old.club_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.club_id), 0) AS number WHERE new.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (8006462367052288640)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.club_id), 0) AS number WHERE old.club_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.club_id), 0) AS number WHERE new.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3936038715983070592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND old.id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.id), 0) AS number WHERE (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") AND new.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.club_id), 0) AS number WHERE old.club_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.club_id), 0) AS number WHERE new.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."club_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('members', (SELECT q."doc.members" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id"), 'unpaid', CASE WHEN (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") THEN pg_catalog.to_jsonb((SELECT q."doc.unpaid" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id")) ELSE ivm.document0 #> ARRAY['unpaid']::text[] END, 'years', CASE WHEN (new."club_id" IS DISTINCT FROM old."club_id" OR new."id" IS DISTINCT FROM old."id") THEN pg_catalog.to_jsonb((SELECT q."doc.years" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."club_id")) ELSE ivm.document0 #> ARRAY['years']::text[] END), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."club_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."club_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update.row"() IS 'answers update of one row on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.update.by.row"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.update.row"('jsonb_ivm.public.documents.public.membership.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.update"
AFTER UPDATE ON "public"."membership" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.membership.update.~22d1e83a16', 'jsonb_ivm.public.documents.public.membership.update.by.row', 'read committed', '', '', '2', 'club_id', 'id', 'person_id', 'sponsor_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.membership, for the documents of public.documents
-- recompute doc.members, doc.unpaid, doc.years: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less at doc.unpaid: what is joined leaves rows out, or has them more than once
-- not less at doc.years: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.club_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."club_id", r."id", r."person_id", r."sponsor_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.club_id), 0) AS number
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() IS 'answers delete on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.delete.~179ee86538"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete"('jsonb_ivm.public.documents.public.membership.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.membership, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.club_id), 0));
  END IF;
  IF old.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(old.id), 0));
  END IF;
  IF old.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(old.id), 0));
  END IF;
  IF old.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, pg_catalog.hash_record_extended(ROW(old.club_id), 0));
  END IF;
  IF old.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, pg_catalog.hash_record_extended(ROW(old.id), 0));
  END IF;
  IF old.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, pg_catalog.hash_record_extended(ROW(old.club_id), 0));
  END IF;
  IF old.id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, pg_catalog.hash_record_extended(ROW(old.id), 0));
  END IF;
  IF old.club_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, pg_catalog.hash_record_extended(ROW(old.club_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."club_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('members', (SELECT q."doc.members" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."club_id"), 'unpaid', (SELECT q."doc.unpaid" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."club_id"), 'years', (SELECT q."doc.years" FROM "jsonb_ivm"."public.documents.query.doc.members, doc.unpaid, doc.~9cd443e9db" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."club_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."club_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."club_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete.row"() IS 'answers delete of one row on public.membership, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.membership.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.delete.by.row"
AFTER TRUNCATE ON "public"."membership"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.membership.delete.row"('jsonb_ivm.public.documents.public.membership.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.membership.delete"
AFTER DELETE ON "public"."membership" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.membership.delete.~179ee86538', 'jsonb_ivm.public.documents.public.membership.delete.by.row', 'read committed', '', '', '0');

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
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less: the documents that show person at doc.members[] are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() IS 'answers insert on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"('jsonb_ivm.public.documents.public.person.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert"
AFTER INSERT ON "public"."person" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.person, for the documents of public.documents
-- recompute doc.members: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less: the documents that show person at doc.members[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
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
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() IS 'answers update on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.update"('jsonb_ivm.public.documents.public.person.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update"
AFTER UPDATE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.person, for the documents of public.documents
-- recompute doc.members: nothing else in documents is made of its rows
-- not less at doc.members: what is joined leaves rows out, or has them more than once
-- not less: the documents that show person at doc.members[] are found by other rows
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
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
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
            WHERE r1.club_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
            WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.club_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.club_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.person_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.person_id
        WHERE r1.person_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.sponsor_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."membership" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sponsor_id
        WHERE r1.sponsor_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."club" AS n WHERE r1.club_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() IS 'answers delete on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"('jsonb_ivm.public.documents.public.person.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete"
AFTER DELETE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.delete.by.statement', '', '', '', '', '0');

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
