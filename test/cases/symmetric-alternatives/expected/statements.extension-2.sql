CREATE VIEW "jsonb_ivm"."public.acquainted.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('known', ( SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.id) AS jsonb_agg
           FROM ( SELECT o_1.id,
                    o_1.name
                   FROM public.member o_1
                  WHERE (o_1.id IN ( SELECT f.b
                           FROM public.friend f
                          WHERE (f.a = m.id)))
                UNION
                 SELECT o_1.id,
                    o_1.name
                   FROM public.member o_1
                  WHERE (o_1.id IN ( SELECT f.whom
                           FROM public.follower f
                          WHERE (f.who = m.id)))
                UNION
                 SELECT o_1.id,
                    o_1.name
                   FROM public.member o_1
                  WHERE (o_1.id = m.id)) o), 'either', ( SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
           FROM ( SELECT o_1.id,
                    o_1.name
                   FROM public.member o_1
                  WHERE (EXISTS ( SELECT
                           FROM public.friend f
                          WHERE ((f.a = m.id) AND (f.b = o_1.id))))
                UNION
                 SELECT o_1.id,
                    o_1.name
                   FROM public.member o_1
                  WHERE (EXISTS ( SELECT
                           FROM public.follower f
                          WHERE ((f.whom = m.id) AND (f.who = o_1.id))))) o)) AS doc
   FROM public.member m;

CREATE VIEW "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c" ("id", "doc.either", "doc.known") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
  FROM ( SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    EXISTS (SELECT
  FROM public.friend AS f
  WHERE
    f.a = m.id
    AND f.b = o_1.id)
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    EXISTS (SELECT
  FROM public.follower AS f
  WHERE
    f.whom = m.id
    AND f.who = o_1.id) ) AS o) AS "doc.either",
  (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.id) AS jsonb_agg
  FROM ( (SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id IN (SELECT f.b
  FROM public.friend AS f
  WHERE
    f.a = m.id)
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id IN (SELECT f.whom
  FROM public.follower AS f
  WHERE
    f.who = m.id))
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id = m.id ) AS o) AS "doc.known"
FROM public.member AS m;

CREATE VIEW "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" ("id", "doc.known", "doc.either") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.id) AS jsonb_agg
  FROM ( (SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id IN (SELECT f.b
  FROM public.friend AS f
  WHERE
    f.a = m.id)
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id IN (SELECT f.whom
  FROM public.follower AS f
  WHERE
    f.who = m.id))
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    o_1.id = m.id ) AS o) AS "doc.known",
  (SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
  FROM ( SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    EXISTS (SELECT
  FROM public.friend AS f
  WHERE
    f.a = m.id
    AND f.b = o_1.id)
  UNION
  SELECT
    o_1.id,
    o_1.name
  FROM public.member AS o_1
  WHERE
    EXISTS (SELECT
  FROM public.follower AS f
  WHERE
    f.whom = m.id
    AND f.who = o_1.id) ) AS o) AS "doc.either"
FROM public.member AS m;

CREATE TYPE "jsonb_ivm"."public.acquainted.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.acquainted.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.acquainted.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.acquainted.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.acquainted.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.acquainted.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.acquainted.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.acquainted" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.lock documents.shared"("jsonb_ivm"."public.acquainted.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."acquainted" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-5402043442452695168)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."acquainted" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."acquainted" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.lock documents.shared"("jsonb_ivm"."public.acquainted.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.lock documents.shared"("jsonb_ivm"."public.acquainted.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.lock documents.exclusive"("jsonb_ivm"."public.acquainted.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."acquainted" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.acquainted.lock"('exclusive', (-5402043442452695168)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."acquainted" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."acquainted" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.lock documents.exclusive"("jsonb_ivm"."public.acquainted.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.lock documents.exclusive"("jsonb_ivm"."public.acquainted.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."acquainted" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.recompute"("jsonb_ivm"."public.acquainted.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.acquainted.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."acquainted" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."acquainted" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.recompute"("jsonb_ivm"."public.acquainted.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.recompute"("jsonb_ivm"."public.acquainted.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.acquainted.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."acquainted" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."acquainted" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."acquainted" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"("jsonb_ivm"."public.acquainted.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.either, doc.known in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := $1;
BEGIN
  UPDATE "public"."acquainted" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."acquainted" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.either", q."doc.known" FROM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.acquainted.merge"(s."doc", pg_catalog.jsonb_build_object('either', f."doc.either", 'known', f."doc.known"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"("jsonb_ivm"."public.acquainted.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"("jsonb_ivm"."public.acquainted.key"[]) IS 'computes doc.either, doc.known in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.follower, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: its rows have a part in what others show
-- not less at doc.known: its rows have a part in what others show
-- not less: the documents that show follower at doc.known[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-3055085496994653184)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.whom), 0) AS number
      FROM (
        SELECT r."who", r."whom" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.whom IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-1497718653734314240)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.who), 0) AS number
      FROM (
        SELECT r."who", r."whom" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.who IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."who", r."whom" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."who"
    FROM changed AS r0
    WHERE r0."who" IS DISTINCT FROM NULL
    UNION
    SELECT r0."whom"
    FROM changed AS r0
    WHERE r0."whom" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.insert"() IS 'answers insert on public.follower, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.insert.by.statement"
AFTER TRUNCATE ON "public"."follower"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.insert"('jsonb_ivm.public.acquainted.public.follower.insert');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.insert"
AFTER INSERT ON "public"."follower" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.follower.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.follower, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: its rows have a part in what others show
-- not less at doc.known: its rows have a part in what others show
-- not less: the documents that show follower at doc.known[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    IF NOT EXISTS (
      (SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ) THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-3055085496994653184)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.whom), 0) AS number
      FROM (
        SELECT r."who", r."whom" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.whom IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('exclusive', (-1497718653734314112)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.who), 0) AS number
      FROM (
        (SELECT r."whom", r."who", ROW(r."whom", r."who")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."whom", r."who", ROW(r."whom", r."who")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."whom", r."who", ROW(r."whom", r."who")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."whom", r."who", ROW(r."whom", r."who")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.who IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-1497718653734314240)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.who), 0) AS number
      FROM (
        SELECT r."who", r."whom" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.who IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    (SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."who", r."whom", ROW(r."who", r."whom")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."who"
    FROM changed AS r0
    WHERE r0."who" IS DISTINCT FROM NULL
    UNION
    SELECT r0."whom"
    FROM changed AS r0
    WHERE r0."whom" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.update"() IS 'answers update on public.follower, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.update.by.statement"
AFTER TRUNCATE ON "public"."follower"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.update"('jsonb_ivm.public.acquainted.public.follower.update');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.update"
AFTER UPDATE ON "public"."follower" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.follower.update.by.statement', '', '', '', '', '0', 'who', 'whom');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.follower, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: its rows have a part in what others show
-- not less at doc.known: its rows have a part in what others show
-- not less: the documents that show follower at doc.known[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."who", r."whom" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."who"
    FROM changed AS r0
    WHERE r0."who" IS DISTINCT FROM NULL
    UNION
    SELECT r0."whom"
    FROM changed AS r0
    WHERE r0."whom" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.delete"() IS 'answers delete on public.follower, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.delete.by.statement"
AFTER TRUNCATE ON "public"."follower"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.delete"('jsonb_ivm.public.acquainted.public.follower.delete');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.delete"
AFTER DELETE ON "public"."follower" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.follower.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.follower, for the documents of public.acquainted
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  PERFORM "jsonb_ivm"."public.acquainted.lock all"();
  PERFORM "jsonb_ivm"."public.acquainted.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.follower.truncate"() IS 'answers truncate on public.follower, for the documents of public.acquainted';

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.follower.truncate"
AFTER TRUNCATE ON "public"."follower"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.follower.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.friend, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: what is joined leaves rows out, or has them more than once
-- not less at doc.known: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (1289397818853405184)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b), 0) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.b IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (7431778877129858560)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b), 0) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.b IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."a", r."b" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."a"
    FROM changed AS r0
    WHERE r0."a" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert"() IS 'answers insert on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.insert.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert"('jsonb_ivm.public.acquainted.public.friend.insert');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.friend, for the documents of public.acquainted
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.b IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.acquainted.lock"('shared', (1289397818853405184)::bigint, pg_catalog.hash_record_extended(ROW(new.b), 0));
  END IF;
  IF new.b IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.acquainted.lock"('shared', (7431778877129858560)::bigint, pg_catalog.hash_record_extended(ROW(new.b), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."acquainted" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."a" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."acquainted" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.acquainted.merge"(ivm.document0, pg_catalog.jsonb_build_object('known', (SELECT q."doc.known" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a"), 'either', (SELECT q."doc.either" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."a"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."a" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert.row"() IS 'answers insert of one row on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.insert.by.row"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.insert.row"('jsonb_ivm.public.acquainted.public.friend.insert');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.insert"
AFTER INSERT ON "public"."friend" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.friend.insert.by.statement', 'jsonb_ivm.public.acquainted.public.friend.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.friend, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: what is joined leaves rows out, or has them more than once
-- not less at doc.known: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."a") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."a"),
    coalesce(pg_catalog.bool_or((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (1289397818853405184)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b), 0) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.b IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (7431778877129858560)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.b), 0) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.b IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."a", v."b"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
    CROSS JOIN LATERAL (VALUES (o."a", o."b", o."a" IS DISTINCT FROM NULL), (n."a", n."b", n."a" IS DISTINCT FROM NULL)) AS v ("a", "b", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."a"
    FROM changed AS r0
    WHERE r0."a" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update"() IS 'answers update on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.update.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update"('jsonb_ivm.public.acquainted.public.friend.update');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.friend, for the documents of public.acquainted
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF (new."a" IS DISTINCT FROM old."a" OR new."b" IS DISTINCT FROM old."b") AND new.b IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.acquainted.lock"('shared', (1289397818853405184)::bigint, pg_catalog.hash_record_extended(ROW(new.b), 0));
  END IF;
  IF (new."a" IS DISTINCT FROM old."a" OR new."b" IS DISTINCT FROM old."b") AND new.b IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.acquainted.lock"('shared', (7431778877129858560)::bigint, pg_catalog.hash_record_extended(ROW(new.b), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."acquainted" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."a" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."acquainted" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.acquainted.merge"(ivm.document0, pg_catalog.jsonb_build_object('known', (SELECT q."doc.known" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a"), 'either', (SELECT q."doc.either" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."a")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."a"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."a" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update.row"() IS 'answers update of one row on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.update.by.row"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.update.row"('jsonb_ivm.public.acquainted.public.friend.update');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.update"
AFTER UPDATE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.friend.update.by.statement', 'jsonb_ivm.public.acquainted.public.friend.update.by.row', 'read committed', '', '', '2', 'a', 'b');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.friend, for the documents of public.acquainted
-- recompute doc.either, doc.known: nothing else in documents is made of its rows
-- not less at doc.either: what is joined leaves rows out, or has them more than once
-- not less at doc.known: what is joined leaves rows out, or has them more than once
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."a", r."b" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."a"
    FROM changed AS r0
    WHERE r0."a" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.query.doc.either, doc.known~2e9a5b2b0c"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete"() IS 'answers delete on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.delete.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete"('jsonb_ivm.public.acquainted.public.friend.delete');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.friend, for the documents of public.acquainted
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."acquainted" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."a" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."acquainted" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.acquainted.merge"(ivm.document0, pg_catalog.jsonb_build_object('known', (SELECT q."doc.known" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."a"), 'either', (SELECT q."doc.either" FROM "jsonb_ivm"."public.acquainted.query.doc.known, doc.either~280946a67f" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."a")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."a"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."a" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete.row"() IS 'answers delete of one row on public.friend, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.delete.by.row"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.delete.row"('jsonb_ivm.public.acquainted.public.friend.delete');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.delete"
AFTER DELETE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.friend.delete.by.statement', 'jsonb_ivm.public.acquainted.public.friend.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.friend, for the documents of public.acquainted
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  PERFORM "jsonb_ivm"."public.acquainted.lock all"();
  PERFORM "jsonb_ivm"."public.acquainted.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.friend.truncate"() IS 'answers truncate on public.friend, for the documents of public.acquainted';

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.friend.truncate"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.friend.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.member.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.member, for the documents of public.acquainted
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (3787496146876332032)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (3787496146876332032)::bigint, v.number)
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
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."a"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.b
      WHERE r1."a" IS DISTINCT FROM NULL
      UNION
      SELECT r1."who"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.whom
      WHERE r1."who" IS DISTINCT FROM NULL
      UNION
      SELECT r0."id"
      FROM changed AS r0
      WHERE r0."id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."whom"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
      WHERE r1."whom" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
            WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
        WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-1497718653734314112)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.insert"() IS 'answers insert on public.member, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.insert.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.member.insert"('jsonb_ivm.public.acquainted.public.member.insert');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.insert"
AFTER INSERT ON "public"."member" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.member.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.member.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.member, for the documents of public.acquainted
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
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
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (1289397818853405184)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (-3055085496994653184)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (3787496146876332032)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (3787496146876332032)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (7431778877129858560)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (-1497718653734314240)::bigint, v.number)
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
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."a"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.b
      WHERE r1."a" IS DISTINCT FROM NULL
      UNION
      SELECT r1."who"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.whom
      WHERE r1."who" IS DISTINCT FROM NULL
      UNION
      SELECT r0."id"
      FROM changed AS r0
      WHERE r0."id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."whom"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
      WHERE r1."whom" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
            WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
        WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-1497718653734314112)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.update"() IS 'answers update on public.member, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.update.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.member.update"('jsonb_ivm.public.acquainted.public.member.update');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.update"
AFTER UPDATE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.member.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.member.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.member, for the documents of public.acquainted
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := '{}';
  more "jsonb_ivm"."public.acquainted.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.acquainted.lock"('writing', (3787496146876332032)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (3787496146876332032)::bigint, v.number)
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
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."a"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.b
      WHERE r1."a" IS DISTINCT FROM NULL
      UNION
      SELECT r1."who"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.whom
      WHERE r1."who" IS DISTINCT FROM NULL
      UNION
      SELECT r0."id"
      FROM changed AS r0
      WHERE r0."id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."whom"
      FROM changed AS r0
      JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
      WHERE r1."whom" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.acquainted.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
            WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.who), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."follower" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.who
        WHERE r1.who IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."member" AS n WHERE r1.whom OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.acquainted.lock"('shared', (-1497718653734314112)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.acquainted.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.delete"() IS 'answers delete on public.member, for the documents of public.acquainted';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.delete.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.member.delete"('jsonb_ivm.public.acquainted.public.member.delete');

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.delete"
AFTER DELETE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.acquainted.public.member.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.acquainted.public.member.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.member, for the documents of public.acquainted
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  PERFORM "jsonb_ivm"."public.acquainted.lock all"();
  PERFORM "jsonb_ivm"."public.acquainted.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.public.member.truncate"() IS 'answers truncate on public.member, for the documents of public.acquainted';

CREATE TRIGGER "jsonb_ivm.public.acquainted.public.member.truncate"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.acquainted.public.member.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.acquainted.refresh"("jsonb_ivm"."public.acquainted.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.acquainted.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.acquainted.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.acquainted.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.acquainted.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.refresh"("jsonb_ivm"."public.acquainted.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.refresh"("jsonb_ivm"."public.acquainted.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.acquainted.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.acquainted.key"[];
  position "jsonb_ivm"."public.acquainted.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.acquainted.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."acquainted" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.acquainted.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."acquainted" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.acquainted.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.acquainted.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.acquainted.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."acquainted" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.acquainted.query";

ALTER TABLE "public"."acquainted"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."acquainted" IS 'documents of the view "public"."acquainted", kept equal to its query by jsonb_ivm; do not write to it';
