CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'tasks', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank, k.id) AS jsonb_agg
           FROM public.task k
          WHERE (k.team_id = t.id)), '[]'::jsonb), 'open', ( SELECT count(*) AS count
           FROM public.task k
          WHERE (k.team_id = t.id)), 'people', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', p.no, 'name', p.name, 'tasks', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank DESC, k.id DESC) AS jsonb_agg
                   FROM public.task k
                  WHERE ((k.team_id = p.team_id) AND (k.owner = p.no))), '[]'::jsonb), 'steps', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.no) AS jsonb_agg
                   FROM public.step s
                  WHERE ((s.team_id = p.team_id) AND (s.person_no = p.no) AND (NOT s.done))), '[]'::jsonb)) ORDER BY p.no) AS jsonb_agg
           FROM public.person p
          WHERE (p.team_id = t.id)), '[]'::jsonb)) AS doc
   FROM public.team t;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1" ("id", "doc.people") AS
SELECT
  id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', p.no, 'name', p.name, 'tasks', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank DESC, k.id DESC) AS jsonb_agg
FROM public.task AS k
WHERE
  k.team_id = p.team_id
  AND k.owner = p.no), '[]'::jsonb), 'steps', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no
  AND NOT (s.done)), '[]'::jsonb)) ORDER BY p.no) AS jsonb_agg
FROM public.person AS p
WHERE
  p.team_id = t.id), '[]'::jsonb) AS "doc.people"
FROM public.team AS t;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.people[].steps~28459f6fb4" ("id", "p.no", "doc.people[].steps") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.no" AS "p.no",
  "jsonb_ivm rows 1"."doc.people[].steps" AS "doc.people[].steps"
FROM public.team AS t, LATERAL ( SELECT
  p.no AS "p.no",
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no
  AND NOT (s.done)), '[]'::jsonb) AS "doc.people[].steps"
FROM public.person AS p
WHERE
  p.team_id = t.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72" ("id", "doc.open") AS
SELECT
  id AS id,
  (SELECT count(*) AS count
  FROM public.task AS k
  WHERE
    k.team_id = t.id) AS "doc.open"
FROM public.team AS t;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.people[].tasks~ec1f620f73" ("id", "p.no", "doc.people[].tasks") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.no" AS "p.no",
  "jsonb_ivm rows 1"."doc.people[].tasks" AS "doc.people[].tasks"
FROM public.team AS t, LATERAL ( SELECT
  p.no AS "p.no",
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank DESC, k.id DESC) AS jsonb_agg
FROM public.task AS k
WHERE
  k.team_id = p.team_id
  AND k.owner = p.no), '[]'::jsonb) AS "doc.people[].tasks"
FROM public.person AS p
WHERE
  p.team_id = t.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.tasks~8c66d760f2" ("id", "doc.tasks") AS
SELECT
  id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank, k.id) AS jsonb_agg
FROM public.task AS k
WHERE
  k.team_id = t.id), '[]'::jsonb) AS "doc.tasks"
FROM public.team AS t;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" ("id", "p.no", "doc.people[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.no" AS "p.no",
  "jsonb_ivm rows 1"."doc.people[]" AS "doc.people[]"
FROM public.team AS t, LATERAL ( SELECT
  p.no AS "p.no",
jsonb_build_object('no', p.no, 'name', p.name, 'tasks', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank DESC, k.id DESC) AS jsonb_agg
FROM public.task AS k
WHERE
  k.team_id = p.team_id
  AND k.owner = p.no), '[]'::jsonb), 'steps', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no
  AND NOT (s.done)), '[]'::jsonb)) AS "doc.people[]"
FROM public.person AS p
WHERE
  p.team_id = t.id ) AS "jsonb_ivm rows 1";

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.people in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.people" FROM "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('people', f."doc.people"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.people in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.open in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.open" FROM "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('open', f."doc.open"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.open in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.person, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."no", r."team_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."team_id"
    FROM changed AS r0
    WHERE r0."team_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."team_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', s."no")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
             WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
             ORDER BY s."no" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
             WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
             ORDER BY s."no" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."team_id" OPERATOR("pg_catalog".=) s."team_id" AND t."no" OPERATOR("pg_catalog".=) s."no" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() IS 'answers insert on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"('jsonb_ivm.public.documents.public.person.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.person, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."team_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."team_id" AND q."p.no" OPERATOR("pg_catalog".=) new."no"),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
         WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND (s."no") OPERATOR(pg_catalog.<) (new."no")
         ORDER BY s."no" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
         WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND (s."no") OPERATOR(pg_catalog.>) (new."no")
         ORDER BY s."no" ASC LIMIT 1)
      )
      )
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) new."team_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."team_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert.row"() IS 'answers insert of one row on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert.by.row"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.insert.row"('jsonb_ivm.public.documents.public.person.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert"
AFTER INSERT ON "public"."person" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.insert.by.statement', 'jsonb_ivm.public.documents.public.person.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.person, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people
-- not less: more hangs on no, team_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."team_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."team_id"),
    coalesce(pg_catalog.bool_or((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id")), false),
    NOT coalesce(pg_catalog.bool_or((n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id")), false),
    pg_catalog.array_agg(n."team_id" ORDER BY n."team_id", n."no") FILTER (WHERE (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id")),
    pg_catalog.array_agg(n."no" ORDER BY n."team_id", n."no") FILTER (WHERE (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("team_id", "no")
    ), reached ("id") AS (
      SELECT r0."team_id"
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."no", v."team_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."team_id"
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."no", t."team_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("team_id", "no")
      JOIN "public"."person" AS t ON t."team_id" OPERATOR("pg_catalog".=) k."team_id" AND t."no" OPERATOR("pg_catalog".=) k."no"
    ), edits ("id", place, edit) AS (
      SELECT r0."team_id", 0, pg_catalog.format('{"op": "merge", "path": ["people", %1$s], "value": %2$s}', pg_catalog.json_build_object('no', r0."no"), pg_catalog.json_build_object('name', r0.name))
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      WITH changed AS (
        SELECT v."no", v."team_id", (n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
        CROSS JOIN LATERAL (VALUES (o."no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "team_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
      ), reached AS (
        SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."team_id" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."id",
          "jsonb_ivm"."public.documents.patch"(d."doc", CASE
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', s."no")))
          )
          WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
          )
        END) AS "doc"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."team_id" OPERATOR("pg_catalog".=) s."team_id" AND t."no" OPERATOR("pg_catalog".=) s."no" OFFSET 0) AS r0 ON true
        WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
      ), written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = f."doc"
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
        WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
      )
      SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
      WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
    END IF;
    IF ivm.keys IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"(ivm.keys);
    END IF;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() IS 'answers update on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.update"('jsonb_ivm.public.documents.public.person.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.person, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.update"(d."doc", '"people"', 'no', pg_catalog.to_jsonb(new."no"), pg_catalog.jsonb_build_object('name', new.name))
  WHERE d."id" OPERATOR("pg_catalog".=) new."team_id";
  IF FOUND THEN RETURN NULL; END IF;
  IF (new."no" IS DISTINCT FROM old."no") THEN
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."team_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', new."no"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."team_id" AND q."p.no" OPERATOR("pg_catalog".=) new."no"),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
           WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND (s."no") OPERATOR(pg_catalog.<) (new."no")
           ORDER BY s."no" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
           WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND (s."no") OPERATOR(pg_catalog.>) (new."no")
           ORDER BY s."no" ASC LIMIT 1)
        )
        )
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."team_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."team_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."team_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', new."no")), 'value', coalesce((SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."team_id" AND q."p.no" OPERATOR("pg_catalog".=) new."no"), '{}'::pg_catalog.jsonb))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) new."team_id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."team_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.update.row"() IS 'answers update of one row on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update.by.row"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.update.row"('jsonb_ivm.public.documents.public.person.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update"
AFTER UPDATE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.update.by.statement', 'jsonb_ivm.public.documents.public.person.update.by.row', 'read committed', '', '', '2', 'no', 'team_id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.person, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
-- recompute doc.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."no", r."team_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."team_id"
    FROM changed AS r0
    WHERE r0."team_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    WITH changed AS (
      SELECT r."no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."team_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', s."no")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
             WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
             ORDER BY s."no" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."person" AS s
             WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
             ORDER BY s."no" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.people[]" FROM "jsonb_ivm"."public.documents.query.doc.people[]~5b53ffe77e" AS q WHERE q."id" OPERATOR("pg_catalog".=) r0."team_id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
        )
      END) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."team_id" OPERATOR("pg_catalog".=) s."team_id" AND t."no" OPERATOR("pg_catalog".=) s."no" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.people~120b56f8b1"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() IS 'answers delete on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"('jsonb_ivm.public.documents.public.person.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.person, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.remove"(d."doc", '"people"', 'no', pg_catalog.to_jsonb(old."no"))
  WHERE d."id" OPERATOR("pg_catalog".=) old."team_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete.row"() IS 'answers delete of one row on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete.by.row"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.delete.row"('jsonb_ivm.public.documents.public.person.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete"
AFTER DELETE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.delete.by.statement', 'jsonb_ivm.public.documents.public.person.delete.by.row', 'read committed', '', '', '0');

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].steps
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."person_no", r."team_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."team_id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."no", r."person_no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."team_id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          WHERE r1."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.done)) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.people[].steps~28459f6fb4" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.insert"() IS 'answers insert on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.insert.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.insert"('jsonb_ivm.public.documents.public.step.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."team_id", r1."no"
    FROM (
      SELECT new."team_id" AS "team_id", new."person_no" AS "person_no"
    ) AS r0
    JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
    WHERE r1."team_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p.no")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", CASE WHEN (NOT (new.done)) IS TRUE THEN pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', new.no, 'done', new.done),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
         WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND s."person_no" OPERATOR("pg_catalog".=) new."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.<) (new."no")
         ORDER BY s."no" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
         WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND s."person_no" OPERATOR("pg_catalog".=) new."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.>) (new."no")
         ORDER BY s."no" ASC LIMIT 1)
      )
      )
    ) ELSE '[]'::pg_catalog.jsonb END)
    INTO ivm.document0
    FROM (
      SELECT r1."team_id", r1."no"
      FROM (
        SELECT new."team_id" AS "team_id", new."person_no" AS "person_no"
      ) AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.no")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.insert.row"() IS 'answers insert of one row on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.insert.by.row"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.insert.row"('jsonb_ivm.public.documents.public.step.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.insert"
AFTER INSERT ON "public"."step" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.step.insert.by.statement', 'jsonb_ivm.public.documents.public.step.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].steps
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  whole boolean := false;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."team_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."team_id"),
    coalesce(pg_catalog.bool_or((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."person_no", v."team_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."person_no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."person_no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("person_no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."team_id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT v."no", v."person_no", v."team_id", (n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."done" IS DISTINCT FROM o."done") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."no", o."person_no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."person_no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "person_no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."team_id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          WHERE r1."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.done)) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.people[].steps~28459f6fb4" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.update"() IS 'answers update on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.update.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.update"('jsonb_ivm.public.documents.public.step.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."team_id", r1."no"
    FROM (
      SELECT new."team_id" AS "team_id", new."person_no" AS "person_no"
    ) AS r0
    JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
    WHERE r1."team_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p.no")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    IF (new."done" IS DISTINCT FROM old."done") THEN
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", CASE WHEN (NOT (new.done)) IS TRUE THEN pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', new."no"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', new.no, 'done', new.done),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
           WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND s."person_no" OPERATOR("pg_catalog".=) new."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.<) (new."no")
           ORDER BY s."no" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
           WHERE s."team_id" OPERATOR("pg_catalog".=) new."team_id" AND s."person_no" OPERATOR("pg_catalog".=) new."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.>) (new."no")
           ORDER BY s."no" ASC LIMIT 1)
        )
        )
      ) ELSE pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', new."no")))
      ) END)
      INTO ivm.document0
      FROM (
        SELECT r1."team_id", r1."no"
        FROM (
          SELECT new."team_id" AS "team_id", new."person_no" AS "person_no"
        ) AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
        WHERE r1."team_id" IS DISTINCT FROM NULL
      ) AS p ("id", "p.no")
      WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    ELSE
      SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', new."no")), 'value', jsonb_build_object('no', new.no, 'done', new.done))
      ))
      INTO ivm.document0
      FROM (
        SELECT r1."team_id", r1."no"
        FROM (
          SELECT new."team_id" AS "team_id", new."person_no" AS "person_no"
        ) AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
        WHERE r1."team_id" IS DISTINCT FROM NULL
      ) AS p ("id", "p.no")
      WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
        AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.update.row"() IS 'answers update of one row on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.update.by.row"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.update.row"('jsonb_ivm.public.documents.public.step.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.update"
AFTER UPDATE ON "public"."step" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.step.update.by.statement', 'jsonb_ivm.public.documents.public.step.update.by.row', 'read committed', '', '', '3', 'no', 'person_no', 'team_id', 'done');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
-- recompute doc.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].steps
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."person_no", r."team_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."team_id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."no", r."person_no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."team_id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          WHERE r1."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN CASE WHEN (NOT (r0.done)) IS TRUE THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.<) (r0."no")
               ORDER BY s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (NOT (s.done)) IS TRUE AND (s."no") OPERATOR(pg_catalog.>) (r0."no")
               ORDER BY s."no" ASC LIMIT 1)
            )
            )
          ) ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")))
          ) END
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.people[].steps~28459f6fb4" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.delete"() IS 'answers delete on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.delete.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.delete"('jsonb_ivm.public.documents.public.step.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.step, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element, in the element that it leads to
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
  document0 jsonb;
BEGIN
  SELECT p."id", d."doc"
  INTO ivm.now
  FROM (
    SELECT r1."team_id", r1."no"
    FROM (
      SELECT old."team_id" AS "team_id", old."person_no" AS "person_no"
    ) AS r0
    JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
    WHERE r1."team_id" IS DISTINCT FROM NULL
  ) AS p ("id", "p.no")
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id"
  FOR UPDATE OF d;
  IF FOUND THEN
    SELECT "jsonb_ivm"."public.documents.patch"(ivm.now."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', old."no")))
    ))
    INTO ivm.document0
    FROM (
      SELECT r1."team_id", r1."no"
      FROM (
        SELECT old."team_id" AS "team_id", old."person_no" AS "person_no"
      ) AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.no")
    WHERE p."id" OPERATOR("pg_catalog".=) ivm.now."id";
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now."id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0)::record END;
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.delete.row"() IS 'answers delete of one row on public.step, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.delete.by.row"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.delete.row"('jsonb_ivm.public.documents.public.step.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.delete"
AFTER DELETE ON "public"."step" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.step.delete.by.statement', 'jsonb_ivm.public.documents.public.step.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.step.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.step, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.step.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.step.truncate"() IS 'answers truncate on public.step, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.step.truncate"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.step.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.task.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.task, for the documents of public.documents
-- recompute doc.open, doc.people[].tasks, doc.tasks: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].tasks, doc.tasks
-- not less at doc.open: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show task at doc.people[].tasks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."owner", r."team_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."team_id"
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."team_id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"(ivm.keys);
  LOOP
    WITH changed AS (
      SELECT r."id", r."owner", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."team_id", r1."no", r0."id", r0."owner", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
          WHERE r1."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."owner" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', q."doc.people[].tasks") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
               ORDER BY s."rank" ASC, s."id" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
               ORDER BY s."rank" DESC, s."id" DESC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.people[].tasks~ec1f620f73" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r0."team_id", r0."id", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          WHERE r0."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', q."doc.tasks") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
               ORDER BY s."rank" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
               ORDER BY s."rank" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.tasks~8c66d760f2" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.task.insert"() IS 'answers insert on public.task, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.task.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.insert.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.task.insert"('jsonb_ivm.public.documents.public.task.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.insert"
AFTER INSERT ON "public"."task" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.task.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.task.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.task, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.open, doc.people[].tasks, doc.tasks: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].tasks, doc.tasks
-- not less: more hangs on id, owner, rank, team_id than what they show
-- not less at doc.open: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show task at doc.people[].tasks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  whole boolean := false;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id") AS "jsonb_ivm linked", n."id", n."owner", n."team_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."owner"];
    updated2 := ARRAY[ivm.row."team_id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."owner" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."team_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("owner", "team_id")
      ), reached ("id") AS (
        SELECT r0."team_id"
        FROM changed AS r0
        WHERE r0."team_id" IS DISTINCT FROM NULL
        UNION
        SELECT r1."team_id"
        FROM changed AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
        WHERE r1."team_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."owner", v."team_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."owner", o."team_id", o."id" IS DISTINCT FROM NULL), (n."owner", n."team_id", n."id" IS DISTINCT FROM NULL)) AS v ("owner", "team_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r0."team_id"
        FROM changed AS r0
        WHERE r0."team_id" IS DISTINCT FROM NULL
        UNION
        SELECT r1."team_id"
        FROM changed AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
        WHERE r1."team_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."title", t."id", t."owner", t."rank", t."team_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."task" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."team_id", 0, pg_catalog.format('{"op": "merge", "path": ["tasks", %1$s], "value": %2$s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('title', r0.title))
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
      UNION ALL
      SELECT r1."team_id", 0, pg_catalog.format('{"op": "merge", "path": ["people", %1$s, "tasks", %2$s], "value": %3$s}', pg_catalog.json_build_object('no', r1."no"), pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('title', r0.title))
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"(ivm.keys);
    LOOP
      WITH changed AS (
        SELECT v."id", v."owner", v."team_id", (n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."rank" IS DISTINCT FROM o."rank") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."owner", o."team_id", o."id" IS DISTINCT FROM NULL), (n."id", n."owner", n."team_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "owner", "team_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."owner" IS DISTINCT FROM o."owner" OR n."rank" IS DISTINCT FROM o."rank" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), edits ("id", place, edit, step) AS (
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r1."team_id", r1."no", r0."id", r0."owner", r0."team_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
            WHERE r1."team_id" IS DISTINCT FROM NULL
          ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id", s."p.no")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."owner" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', q."doc.people[].tasks") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
                 WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
                 ORDER BY s."rank" ASC, s."id" ASC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
                 WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
                 ORDER BY s."rank" DESC, s."id" DESC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
            )
          END AS edits
          FROM "jsonb_ivm"."public.documents.query.doc.people[].tasks~ec1f620f73" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
        UNION ALL
        SELECT p."id", 0, e.edit, e.step
        FROM (
          SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
          FROM (
            SELECT DISTINCT r0."team_id", r0."id", r0."team_id", r0."jsonb_ivm placed"
            FROM changed AS r0
            WHERE r0."team_id" IS DISTINCT FROM NULL
          ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
          WINDOW place AS (PARTITION BY s."id")
        ) AS p
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
        CROSS JOIN LATERAL (
          SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', q."doc.tasks") END AS whole, CASE
            WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
            WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
            )
            WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
              pg_catalog.jsonb_build_object(
                'op', 'insert', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
                'between', pg_catalog.jsonb_build_array(
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
                 WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
                 ORDER BY s."rank" DESC, s."id" DESC LIMIT 1),
                (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
                 WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
                 ORDER BY s."rank" ASC, s."id" ASC LIMIT 1)
              )
              )
            )
            ELSE pg_catalog.jsonb_build_array(
              pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
            )
          END AS edits
          FROM "jsonb_ivm"."public.documents.query.doc.tasks~8c66d760f2" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
        ) AS q
        CROSS JOIN LATERAL (
          SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
          UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
        ) AS e (edit, step)
        WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      )
      , written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = coalesce(m."doc", s."doc")
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN (
          SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
        ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
        JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
        CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
        WHERE d."id" OPERATOR("pg_catalog".=) k."id"
          AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
        RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
      )
      SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
      EXIT WHEN NOT ivm.whole;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.task.update"() IS 'answers update on public.task, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.task.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.update.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.task.update"('jsonb_ivm.public.documents.public.task.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.update"
AFTER UPDATE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.task.update.by.statement', '', '', '', '', '0', 'id', 'owner', 'rank', 'team_id', 'title');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.task.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.task, for the documents of public.documents
-- recompute doc.open, doc.people[].tasks, doc.tasks: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.people[].tasks, doc.tasks
-- not less at doc.open: what is no list is computed where the table stands elsewhere, too
-- not less: the documents that show task at doc.people[].tasks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."owner", r."team_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."team_id"
      FROM changed AS r0
      WHERE r0."team_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."team_id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
      WHERE r1."team_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.open~e77d2c9e72"(ivm.keys);
  LOOP
    WITH changed AS (
      SELECT r."id", r."owner", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r1."team_id", r1."no", r0."id", r0."owner", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.owner OPERATOR("pg_catalog".=) r1.no
          WHERE r1."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."owner" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', q."doc.people[].tasks") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text), 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
               ORDER BY s."rank" ASC, s."id" ASC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."owner" OPERATOR("pg_catalog".=) r0."owner" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
               ORDER BY s."rank" DESC, s."id" DESC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.people[].tasks~ec1f620f73" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
      UNION ALL
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r0."team_id", r0."id", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          WHERE r0."team_id" IS DISTINCT FROM NULL
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."task" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', q."doc.tasks") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["tasks"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'title', r0.title),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.<) (r0."rank", r0."id")
               ORDER BY s."rank" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."task" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."rank", s."id") OPERATOR(pg_catalog.>) (r0."rank", r0."id")
               ORDER BY s."rank" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('tasks'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'title', r0.title))
          )
        END AS edits
        FROM "jsonb_ivm"."public.documents.query.doc.tasks~8c66d760f2" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
      WHERE d."id" OPERATOR("pg_catalog".=) k."id"
        AND (NOT ((m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL)) OR ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record)
      RETURNING (m."doc" IS DISTINCT FROM NULL OR s."doc" IS NOT DISTINCT FROM NULL) AS fits
    )
    SELECT NOT ivm.whole AND EXISTS (SELECT FROM written AS w WHERE NOT w.fits) INTO ivm.whole;
    EXIT WHEN NOT ivm.whole;
  END LOOP;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.task.delete"() IS 'answers delete on public.task, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.task.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.delete.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.task.delete"('jsonb_ivm.public.documents.public.task.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.delete"
AFTER DELETE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.task.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.task.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.task, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.task.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.task.truncate"() IS 'answers truncate on public.task, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.task.truncate"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.task.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.team, for the documents of public.documents
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.insert"() IS 'answers insert on public.team, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.insert.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.insert"('jsonb_ivm.public.documents.public.team.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.insert"
AFTER INSERT ON "public"."team" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.team.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.team, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."team" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
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
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."team" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.update"() IS 'answers update on public.team, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.update.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.update"('jsonb_ivm.public.documents.public.team.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.team, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
  FROM (
    SELECT new."name" AS "name", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.update.row"() IS 'answers update of one row on public.team, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.update.by.row"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.update.row"('jsonb_ivm.public.documents.public.team.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.update"
AFTER UPDATE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.team.update.by.statement', 'jsonb_ivm.public.documents.public.team.update.by.row', 'read committed', '', '', '1', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.team, for the documents of public.documents
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.delete"() IS 'answers delete on public.team, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.delete.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.delete"('jsonb_ivm.public.documents.public.team.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.delete"
AFTER DELETE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.team.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.team, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.truncate"() IS 'answers truncate on public.team, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.truncate"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.truncate"();

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
  JOIN "public"."team" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."team" AS s
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
        FROM "public"."team" AS s
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
