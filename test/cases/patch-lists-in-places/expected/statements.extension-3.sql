CREATE VIEW "jsonb_ivm"."public.task_doc.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('title', title, 'team', ( SELECT jsonb_build_object('name', t.name, 'badges', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', b.id, 'text', b.text) ORDER BY b.text, b.id) AS jsonb_agg
                   FROM public.badge b
                  WHERE (b.team_id = t.id)), '[]'::jsonb), 'people', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', p.no, 'steps', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no) AS jsonb_agg
                           FROM public.step s
                          WHERE ((s.team_id = p.team_id) AND (s.person_no = p.no))), '[]'::jsonb)) ORDER BY p.no) AS jsonb_agg
                   FROM public.person p
                  WHERE (p.team_id = t.id)), '[]'::jsonb)) AS jsonb_build_object
           FROM public.team t
          WHERE (t.id = k.next))) AS doc
   FROM public.task k;

CREATE VIEW "jsonb_ivm"."public.task_doc.query.doc.team.badges~f786d04415" ("id", "doc.team.badges") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."doc.team.badges" AS "doc.team.badges"
FROM public.task AS k, LATERAL ( SELECT
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'text', b.text) ORDER BY b.text, b.id) AS jsonb_agg
FROM public.badge AS b
WHERE
  b.team_id = t.id), '[]'::jsonb) AS "doc.team.badges"
FROM public.team AS t
WHERE
  t.id = k.next ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.task_doc.query.doc.team.people~1eae5e1903" ("id", "doc.team.people") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."doc.team.people" AS "doc.team.people"
FROM public.task AS k, LATERAL ( SELECT
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', p.no, 'steps', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no), '[]'::jsonb)) ORDER BY p.no) AS jsonb_agg
FROM public.person AS p
WHERE
  p.team_id = t.id), '[]'::jsonb) AS "doc.team.people"
FROM public.team AS t
WHERE
  t.id = k.next ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.task_doc.query.doc.team.people[].steps~adbb2275f0" ("id", "p.no", "doc.team.people[].steps") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.no" AS "p.no",
  "jsonb_ivm rows 1"."doc.team.people[].steps" AS "doc.team.people[].steps"
FROM public.task AS k, LATERAL ( SELECT
  "jsonb_ivm rows 2"."p.no" AS "p.no",
  "jsonb_ivm rows 2"."doc.team.people[].steps" AS "doc.team.people[].steps"
FROM public.team AS t, LATERAL ( SELECT
  p.no AS "p.no",
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no), '[]'::jsonb) AS "doc.team.people[].steps"
FROM public.person AS p
WHERE
  p.team_id = t.id ) AS "jsonb_ivm rows 2"
WHERE
  t.id = k.next ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e" ("id", "doc.team") AS
SELECT
  id AS id,
(SELECT jsonb_build_object('name', t.name, 'badges', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'text', b.text) ORDER BY b.text, b.id) AS jsonb_agg
FROM public.badge AS b
WHERE
  b.team_id = t.id), '[]'::jsonb), 'people', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', p.no, 'steps', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no), '[]'::jsonb)) ORDER BY p.no) AS jsonb_agg
FROM public.person AS p
WHERE
  p.team_id = t.id), '[]'::jsonb)) AS jsonb_build_object
FROM public.team AS t
WHERE
  t.id = k.next) AS "doc.team"
FROM public.task AS k;

CREATE VIEW "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" ("id", "p.no", "doc.team.people[]") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.no" AS "p.no",
  "jsonb_ivm rows 1"."doc.team.people[]" AS "doc.team.people[]"
FROM public.task AS k, LATERAL ( SELECT
  "jsonb_ivm rows 2"."p.no" AS "p.no",
  "jsonb_ivm rows 2"."doc.team.people[]" AS "doc.team.people[]"
FROM public.team AS t, LATERAL ( SELECT
  p.no AS "p.no",
jsonb_build_object('no', p.no, 'steps', COALESCE((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no) AS jsonb_agg
FROM public.step AS s
WHERE
  s.team_id = p.team_id
  AND s.person_no = p.no), '[]'::jsonb)) AS "doc.team.people[]"
FROM public.person AS p
WHERE
  p.team_id = t.id ) AS "jsonb_ivm rows 2"
WHERE
  t.id = k.next ) AS "jsonb_ivm rows 1";

CREATE TYPE "jsonb_ivm"."public.task_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.task_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.task_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.task_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.task_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.task_doc.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.task_doc.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.task_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.lock documents.shared"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.task_doc.lock"('shared', (5156445823776042880)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."task_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.shared"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.shared"("jsonb_ivm"."public.task_doc.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.lock documents.writing"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (5156445823776042880)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."task_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.writing"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.writing"("jsonb_ivm"."public.task_doc.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.lock documents.exclusive"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.task_doc.lock"('exclusive', (5156445823776042880)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."task_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.exclusive"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.lock documents.exclusive"("jsonb_ivm"."public.task_doc.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."task_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.recompute"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.task_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."task_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."task_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.recompute"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.recompute"("jsonb_ivm"."public.task_doc.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.task_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."task_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."task_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."task_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.team in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
BEGIN
  UPDATE "public"."task_doc" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.team" FROM "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.merge"(s."doc", pg_catalog.jsonb_build_object('team', f."doc.team"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"("jsonb_ivm"."public.task_doc.key"[]) IS 'computes doc.team in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.badge, for the documents of public.task_doc
-- recompute doc.team.badges: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.badges
-- not less: the documents that show badge at doc.team.badges[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT r."team_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."team_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."id", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."id", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."badge" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', q."doc.team.badges") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'text', r0.text),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.<) (r0."text", r0."id")
               ORDER BY s."text" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.>) (r0."text", r0."id")
               ORDER BY s."text" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'text', r0.text))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.badges~f786d04415" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.insert"() IS 'answers insert on public.badge, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.insert.by.statement"
AFTER TRUNCATE ON "public"."badge"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.insert"('jsonb_ivm.public.task_doc.public.badge.insert');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.insert"
AFTER INSERT ON "public"."badge" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.badge.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.badge, for the documents of public.task_doc
-- recompute doc.team.badges: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.badges
-- not less: the documents that show badge at doc.team.badges[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  paired boolean := true;
  whole boolean := false;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT v."team_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."team_id", o."id" IS DISTINCT FROM NULL), (n."team_id", n."id" IS DISTINCT FROM NULL)) AS v ("team_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."team_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."team_id", o."id" IS DISTINCT FROM NULL), (n."team_id", n."id" IS DISTINCT FROM NULL)) AS v ("team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT v."id", v."team_id", (n."id" IS DISTINCT FROM o."id" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."team_id", o."id" IS DISTINCT FROM NULL), (n."id", n."team_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."team_id" IS DISTINCT FROM o."team_id" OR n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."id", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."badge" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', q."doc.team.badges") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'text', r0.text),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.<) (r0."text", r0."id")
               ORDER BY s."text" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.>) (r0."text", r0."id")
               ORDER BY s."text" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'text', r0.text))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.badges~f786d04415" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.update"() IS 'answers update on public.badge, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.update.by.statement"
AFTER TRUNCATE ON "public"."badge"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.update"('jsonb_ivm.public.task_doc.public.badge.update');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.update"
AFTER UPDATE ON "public"."badge" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.badge.update.by.statement', '', '', '', '', '0', 'id', 'team_id', 'text');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.badge, for the documents of public.task_doc
-- recompute doc.team.badges: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.badges
-- not less: the documents that show badge at doc.team.badges[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT r."team_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."team_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."id", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."id", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."badge" AS t WHERE t."id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', q."doc.team.badges") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","badges"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'text', r0.text),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.<) (r0."text", r0."id")
               ORDER BY s."text" DESC, s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."badge" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND (s."text", s."id") OPERATOR(pg_catalog.>) (r0."text", r0."id")
               ORDER BY s."text" ASC, s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'badges'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'text', r0.text))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.badges~f786d04415" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.delete"() IS 'answers delete on public.badge, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.delete.by.statement"
AFTER TRUNCATE ON "public"."badge"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.delete"('jsonb_ivm.public.task_doc.public.badge.delete');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.delete"
AFTER DELETE ON "public"."badge" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.badge.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.badge, for the documents of public.task_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.task_doc.lock all"();
  PERFORM "jsonb_ivm"."public.task_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.badge.truncate"() IS 'answers truncate on public.badge, for the documents of public.task_doc';

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.badge.truncate"
AFTER TRUNCATE ON "public"."badge"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.badge.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.person.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.person, for the documents of public.task_doc
-- recompute doc.team.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people
-- not less: the documents that show person at doc.team.people[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT r."no", r."team_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."no", r."team_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', q."doc.team.people") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
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
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people~1eae5e1903" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.insert"() IS 'answers insert on public.person, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.insert.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.person.insert"('jsonb_ivm.public.task_doc.public.person.insert');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.insert"
AFTER INSERT ON "public"."person" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.person.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.person.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.person, for the documents of public.task_doc
-- recompute doc.team.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people
-- not less: the documents that show person at doc.team.people[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  paired boolean := true;
  whole boolean := false;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."team_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."team_id"),
    coalesce(pg_catalog.bool_or((n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('exclusive', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT v."no", v."team_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
        CROSS JOIN LATERAL (VALUES (o."no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "team_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."no", v."team_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT v."no", v."team_id", (n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."no" IS DISTINCT FROM o."no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', q."doc.team.people") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
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
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people~1eae5e1903" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.update"() IS 'answers update on public.person, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.update.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.person.update"('jsonb_ivm.public.task_doc.public.person.update');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.update"
AFTER UPDATE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.person.update.by.statement', '', '', '', '', '0', 'no', 'team_id');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.person.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.person, for the documents of public.task_doc
-- recompute doc.team.people: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people
-- not less: the documents that show person at doc.team.people[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.team_id), 0) AS number
      FROM (
        SELECT r."no", r."team_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.team_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."no", r."team_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  LOOP
    WITH changed AS (
      SELECT r."no", r."team_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), edits ("id", place, edit, step) AS (
      SELECT p."id", 0, e.edit, e.step
      FROM (
        SELECT s.*, pg_catalog.count(*) OVER place AS "jsonb_ivm rows", pg_catalog.row_number() OVER place AS "jsonb_ivm number"
        FROM (
          SELECT DISTINCT r2."id", r0."no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."team" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.id
          JOIN "public"."task" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.next
        ) AS s ("id", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."person" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', q."doc.team.people") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["team","people"]'::pg_catalog.jsonb, 'value', (SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"),
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
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', coalesce((SELECT q."doc.team.people[]" FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[]~364bca47e7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) r0."no"), '{}'::pg_catalog.jsonb))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people~1eae5e1903" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.delete"() IS 'answers delete on public.person, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.delete.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.person.delete"('jsonb_ivm.public.task_doc.public.person.delete');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.delete"
AFTER DELETE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.person.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.person.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.person, for the documents of public.task_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.task_doc.lock all"();
  PERFORM "jsonb_ivm"."public.task_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.person.truncate"() IS 'answers truncate on public.person, for the documents of public.task_doc';

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.person.truncate"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.person.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.step.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.step, for the documents of public.task_doc
-- recompute doc.team.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people[].steps
-- not less: the documents that show step at doc.team.people[].steps[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."person_no", r."team_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r3."id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
            FROM (
              SELECT r."person_no", r."team_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
            WHERE r1.team_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
        FROM (
          SELECT r."person_no", r."team_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
        WHERE r1.team_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
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
          SELECT DISTINCT r3."id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
          JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.team.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.<) (r0."done", r0."no")
               ORDER BY s."done" DESC, s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.>) (r0."done", r0."no")
               ORDER BY s."done" ASC, s."no" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[].steps~adbb2275f0" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', pg_catalog.jsonb_build_object('people', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('no', p."p.no") || '{}'::pg_catalog.jsonb))))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.insert"() IS 'answers insert on public.step, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.insert.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.step.insert"('jsonb_ivm.public.task_doc.public.step.insert');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.insert"
AFTER INSERT ON "public"."step" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.step.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.step.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.step, for the documents of public.task_doc
-- recompute doc.team.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people[].steps
-- not less: the documents that show step at doc.team.people[].steps[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  paired boolean := true;
  whole boolean := false;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."team_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."team_id"),
    coalesce(pg_catalog.bool_or((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."person_no", v."team_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no"
      CROSS JOIN LATERAL (VALUES (o."person_no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."person_no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("person_no", "team_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r3."id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
            FROM (
              SELECT v."person_no", v."team_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no"
              CROSS JOIN LATERAL (VALUES (o."person_no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."person_no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("person_no", "team_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
            WHERE r1.team_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
        FROM (
          SELECT v."person_no", v."team_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."team_id" OPERATOR("pg_catalog".=) n."team_id" AND o."person_no" OPERATOR("pg_catalog".=) n."person_no" AND o."no" OPERATOR("pg_catalog".=) n."no"
          CROSS JOIN LATERAL (VALUES (o."person_no", o."team_id", o."team_id" IS DISTINCT FROM NULL), (n."person_no", n."team_id", n."team_id" IS DISTINCT FROM NULL)) AS v ("person_no", "team_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."done" IS DISTINCT FROM o."done" OR n."no" IS DISTINCT FROM o."no" OR n."person_no" IS DISTINCT FROM o."person_no" OR n."team_id" IS DISTINCT FROM o."team_id") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
        WHERE r1.team_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
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
          SELECT DISTINCT r3."id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
          JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.team.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.<) (r0."done", r0."no")
               ORDER BY s."done" DESC, s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.>) (r0."done", r0."no")
               ORDER BY s."done" ASC, s."no" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[].steps~adbb2275f0" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', pg_catalog.jsonb_build_object('people', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('no', p."p.no") || '{}'::pg_catalog.jsonb))))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.update"() IS 'answers update on public.step, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.update.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.step.update"('jsonb_ivm.public.task_doc.public.step.update');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.update"
AFTER UPDATE ON "public"."step" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.step.update.by.statement', '', '', '', '', '0', 'done', 'no', 'person_no', 'team_id');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.step.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.step, for the documents of public.task_doc
-- recompute doc.team.people[].steps: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.team.people[].steps
-- not less: the documents that show step at doc.team.people[].steps[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  whole boolean := false;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."person_no", r."team_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r3."id"
      FROM changed AS r0
      JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
      JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
            FROM (
              SELECT r."person_no", r."team_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
            WHERE r1.team_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.team_id), 0) AS number
        FROM (
          SELECT r."person_no", r."team_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
        WHERE r1.team_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
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
          SELECT DISTINCT r3."id", r1."no", r0."no", r0."person_no", r0."team_id", r0."jsonb_ivm placed"
          FROM changed AS r0
          JOIN "public"."person" AS r1 ON r0.team_id OPERATOR("pg_catalog".=) r1.team_id AND r0.person_no OPERATOR("pg_catalog".=) r1.no
          JOIN "public"."team" AS r2 ON r1.team_id OPERATOR("pg_catalog".=) r2.id
          JOIN "public"."task" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.next
        ) AS s ("id", "p.no", "jsonb_ivm row 0", "jsonb_ivm row 1", "jsonb_ivm row 2", "jsonb_ivm placed")
        WINDOW place AS (PARTITION BY s."id", s."p.no")
      ) AS p
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."step" AS t WHERE t."no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 0" AND t."person_no" OPERATOR("pg_catalog".=) p."jsonb_ivm row 1" AND t."team_id" OPERATOR("pg_catalog".=) p."jsonb_ivm row 2" AND p."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1 OFFSET 0) AS r0 ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', q."doc.team.people[].steps") END AS whole, CASE
          WHEN ivm.whole OR p."jsonb_ivm rows" OPERATOR(pg_catalog.>) 1 THEN NULL
          WHEN NOT (r0."team_id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', p."jsonb_ivm row 0")))
          )
          WHEN p."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text), 'value', jsonb_build_object('no', r0.no, 'done', r0.done),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.<) (r0."done", r0."no")
               ORDER BY s."done" DESC, s."no" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('no', s."no") FROM "public"."step" AS s
               WHERE s."team_id" OPERATOR("pg_catalog".=) r0."team_id" AND s."person_no" OPERATOR("pg_catalog".=) r0."person_no" AND (s."done", s."no") OPERATOR(pg_catalog.>) (r0."done", r0."no")
               ORDER BY s."done" ASC, s."no" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('team'::text, 'people'::text, pg_catalog.jsonb_build_object('no', p."p.no"), 'steps'::text, pg_catalog.jsonb_build_object('no', r0."no")), 'value', jsonb_build_object('no', r0.no, 'done', r0.done))
          )
        END AS edits
        FROM "jsonb_ivm"."public.task_doc.query.doc.team.people[].steps~adbb2275f0" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.no" OPERATOR("pg_catalog".=) p."p.no" OFFSET 0
      ) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('team', pg_catalog.jsonb_build_object('people', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('no', p."p.no") || '{}'::pg_catalog.jsonb))))) AS v (place, way)
      JOIN "public"."task_doc" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
      CROSS JOIN LATERAL (
        SELECT q.whole, 1 WHERE q.whole IS DISTINCT FROM NULL
        UNION ALL SELECT * FROM pg_catalog.jsonb_array_elements(q.edits) WITH ORDINALITY
      ) AS e (edit, step)
      WHERE p."jsonb_ivm number" OPERATOR(pg_catalog.=) 1
    )
    , written AS (
      UPDATE "public"."task_doc" AS d
      SET "doc" = coalesce(m."doc", s."doc")
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN (
        SELECT e."id", pg_catalog.jsonb_agg(e.edit ORDER BY e.step) AS p0 FROM edits AS e GROUP BY e."id"
      ) AS p ON p."id" OPERATOR("pg_catalog".=) k."id"
      JOIN "public"."task_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
      CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.task_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
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

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.delete"() IS 'answers delete on public.step, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.delete.by.statement"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.step.delete"('jsonb_ivm.public.task_doc.public.step.delete');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.delete"
AFTER DELETE ON "public"."step" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.step.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.step.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.step, for the documents of public.task_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.task_doc.lock all"();
  PERFORM "jsonb_ivm"."public.task_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.step.truncate"() IS 'answers truncate on public.step, for the documents of public.task_doc';

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.step.truncate"
AFTER TRUNCATE ON "public"."step"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.step.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.task.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.task, for the documents of public.task_doc
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('shared', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.next), 0) AS number
      FROM (
        SELECT r."id", r."next" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.next IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."next" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.task_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.insert"() IS 'answers insert on public.task, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.insert.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.task.insert"('jsonb_ivm.public.task_doc.public.task.insert');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.insert"
AFTER INSERT ON "public"."task" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.task.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.task.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.task, for the documents of public.task_doc
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id, next than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."next" IS DISTINCT FROM o."next" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."next" IS DISTINCT FROM o."next")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."next" IS DISTINCT FROM o."next" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."task_doc" AS d
    SET "doc" = "jsonb_ivm"."public.task_doc.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
    FROM (
      SELECT t."title", t."id", t."next"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."task" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('shared', (-5112009354877650688)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.next), 0) AS number
      FROM (
        SELECT n."id", n."next"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."next" IS DISTINCT FROM o."next") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.next IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."title", t."id", t."next"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."task" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id", v."next"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."next", o."id" IS DISTINCT FROM NULL), (n."id", n."next", n."id" IS DISTINCT FROM NULL)) AS v ("id", "next", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."next" IS DISTINCT FROM o."next" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.task_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."task_doc" AS d
    SET "doc" = "jsonb_ivm"."public.task_doc.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
    FROM (
      SELECT t."title", t."id", t."next"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."task" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.task_doc.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.update"() IS 'answers update on public.task, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.update.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.task.update"('jsonb_ivm.public.task_doc.public.task.update');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.task.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.task, for the documents of public.task_doc
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."task_doc" AS d
  SET "doc" = "jsonb_ivm"."public.task_doc.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
  FROM (
    SELECT new."title" AS "title", new."id" AS "id", new."next" AS "next"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.update.row"() IS 'answers update of one row on public.task, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.update.by.row"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.task.update.row"('jsonb_ivm.public.task_doc.public.task.update');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.update"
AFTER UPDATE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.task.update.by.statement', 'jsonb_ivm.public.task_doc.public.task.update.by.row', 'read committed', '', '', '2', 'id', 'next', 'title');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.task.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.task, for the documents of public.task_doc
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."next" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.task_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.task_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.delete"() IS 'answers delete on public.task, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.delete.by.statement"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.task.delete"('jsonb_ivm.public.task_doc.public.task.delete');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.delete"
AFTER DELETE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.task.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.task.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.task, for the documents of public.task_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.task_doc.lock all"();
  PERFORM "jsonb_ivm"."public.task_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.task.truncate"() IS 'answers truncate on public.task, for the documents of public.task_doc';

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.task.truncate"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.task.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.team.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.team, for the documents of public.task_doc
-- recompute doc.team: nothing else in documents is made of its rows
-- not less: the documents that show team at doc.team are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."task" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.insert"() IS 'answers insert on public.team, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.insert.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.team.insert"('jsonb_ivm.public.task_doc.public.team.insert');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.insert"
AFTER INSERT ON "public"."team" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.team.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.team.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.team, for the documents of public.task_doc
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.team: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show team at doc.team are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.task_doc.lock"('writing', (-5112009354877650688)::bigint, v.number)
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
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."task" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."task" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."team" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT s."id", 0, s.edit
      FROM (
        SELECT r1."id", pg_catalog.format('{"op": "merge", "path": ["team"], "value": %1$s}', pg_catalog.json_build_object('name', r0.name)), pg_catalog.jsonb_build_object('team', '{}'::pg_catalog.jsonb)
        FROM changed AS r0
        JOIN "public"."task" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next
      ) AS s ("id", edit, way)
      JOIN "public"."task_doc" AS d
      ON d."id" OPERATOR("pg_catalog".=) s."id" AND d."doc" @> s.way
    )
    UPDATE "public"."task_doc" AS d
    SET "doc" = "jsonb_ivm"."public.task_doc.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.update"() IS 'answers update on public.team, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.update.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.team.update"('jsonb_ivm.public.task_doc.public.team.update');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.update"
AFTER UPDATE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.team.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.team.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.team, for the documents of public.task_doc
-- recompute doc.team: nothing else in documents is made of its rows
-- not less: the documents that show team at doc.team are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := '{}';
  more "jsonb_ivm"."public.task_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."task" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.task_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.task_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.task_doc.query.doc.team~4dffb8bf6e"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.delete"() IS 'answers delete on public.team, for the documents of public.task_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.delete.by.statement"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.team.delete"('jsonb_ivm.public.task_doc.public.team.delete');

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.delete"
AFTER DELETE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.task_doc.public.team.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.task_doc.public.team.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.team, for the documents of public.task_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.task_doc.lock all"();
  PERFORM "jsonb_ivm"."public.task_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.public.team.truncate"() IS 'answers truncate on public.team, for the documents of public.task_doc';

CREATE TRIGGER "jsonb_ivm.public.task_doc.public.team.truncate"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.task_doc.public.team.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.task_doc.refresh"("jsonb_ivm"."public.task_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.task_doc.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.task_doc.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."task" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."task_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.task_doc.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.task_doc.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.refresh"("jsonb_ivm"."public.task_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.refresh"("jsonb_ivm"."public.task_doc.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.task_doc.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.task_doc.key"[];
  position "jsonb_ivm"."public.task_doc.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.task_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."task" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."task_doc" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.task_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."task" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."task_doc" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.task_doc.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.task_doc.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.task_doc.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."task_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.task_doc.query";

ALTER TABLE "public"."task_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."task_doc" IS 'documents of the view "public"."task_doc", kept equal to its query by jsonb_ivm; do not write to it';
