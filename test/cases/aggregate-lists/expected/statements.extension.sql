CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "genres", "doc") AS
SELECT id,
    ( SELECT array_agg(DISTINCT s.genre ORDER BY s.genre) AS array_agg
           FROM public.song s
          WHERE (s.album_id = a.id)) AS genres,
    jsonb_build_object('rows', ( SELECT jsonb_agg(s.* ORDER BY s.seconds DESC NULLS LAST, s.id) AS jsonb_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'map', ( SELECT jsonb_object_agg(s.id, s.title) AS jsonb_object_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'pop', ( SELECT jsonb_agg(s.title ORDER BY s.id) FILTER (WHERE (s.genre = 'pop'::text)) AS jsonb_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'titles', ( SELECT string_agg(s.title, ', '::text ORDER BY s.title DESC) AS string_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'own_glue', ( SELECT string_agg(s.title, s.genre ORDER BY s.id) AS string_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'ids', ( SELECT array_agg(s.id ORDER BY s.id DESC) AS array_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'distinct', ( SELECT jsonb_agg(DISTINCT s.genre ORDER BY s.genre DESC) AS jsonb_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'pairs', ( SELECT array_agg(ARRAY[s.id, s.seconds] ORDER BY s.id) AS array_agg
           FROM public.song s
          WHERE (s.album_id = a.id)), 'array', ARRAY( SELECT s.title
           FROM public.song s
          WHERE (s.album_id = a.id)
          ORDER BY s.id), 'json', ( SELECT json_agg(json_build_object('t', s.title) ORDER BY s.id) AS json_agg
           FROM public.song s
          WHERE (s.album_id = a.id))) AS doc
   FROM public.album a;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62" ("id", "doc.array", "doc.distinct", "doc.ids", "doc.json", "doc.map", "doc.own_glue", "doc.pairs", "doc.pop", "doc.rows", "doc.titles", "genres") AS
SELECT
  id AS id,
  ARRAY(SELECT s.title
  FROM public.song AS s
  WHERE
    s.album_id = a.id
  ORDER BY
    s.id) AS "doc.array",
  (SELECT jsonb_agg(DISTINCT s.genre ORDER BY s.genre DESC) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.distinct",
  (SELECT array_agg(s.id ORDER BY s.id DESC) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.ids",
  (SELECT jsonb_agg(jsonb_build_object('t', s.title) ORDER BY s.id) AS json_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.json",
  (SELECT jsonb_object_agg(s.id, s.title) AS jsonb_object_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.map",
  (SELECT string_agg(s.title, s.genre ORDER BY s.id) AS string_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.own_glue",
  (SELECT array_agg(ARRAY[s.id, s.seconds] ORDER BY s.id) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.pairs",
  (SELECT jsonb_agg(s.title ORDER BY s.id) FILTER (WHERE s.genre = 'pop'::text) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.pop",
  (SELECT jsonb_agg(s.* ORDER BY s.seconds DESC NULLS LAST, s.id) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.rows",
  (SELECT string_agg(s.title, ', '::text ORDER BY s.title DESC) AS string_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.titles",
  (SELECT array_agg(DISTINCT s.genre ORDER BY s.genre) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS genres
FROM public.album AS a;

CREATE VIEW "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" ("id", "genres", "doc.rows", "doc.map", "doc.pop", "doc.titles", "doc.own_glue", "doc.ids", "doc.distinct", "doc.pairs", "doc.array", "doc.json") AS
SELECT
  id AS id,
  (SELECT array_agg(DISTINCT s.genre ORDER BY s.genre) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS genres,
  (SELECT jsonb_agg(s.* ORDER BY s.seconds DESC NULLS LAST, s.id) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.rows",
  (SELECT jsonb_object_agg(s.id, s.title) AS jsonb_object_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.map",
  (SELECT jsonb_agg(s.title ORDER BY s.id) FILTER (WHERE s.genre = 'pop'::text) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.pop",
  (SELECT string_agg(s.title, ', '::text ORDER BY s.title DESC) AS string_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.titles",
  (SELECT string_agg(s.title, s.genre ORDER BY s.id) AS string_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.own_glue",
  (SELECT array_agg(s.id ORDER BY s.id DESC) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.ids",
  (SELECT jsonb_agg(DISTINCT s.genre ORDER BY s.genre DESC) AS jsonb_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.distinct",
  (SELECT array_agg(ARRAY[s.id, s.seconds] ORDER BY s.id) AS array_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.pairs",
  ARRAY(SELECT s.title
  FROM public.song AS s
  WHERE
    s.album_id = a.id
  ORDER BY
    s.id) AS "doc.array",
  (SELECT jsonb_agg(jsonb_build_object('t', s.title) ORDER BY s.id) AS json_agg
  FROM public.song AS s
  WHERE
    s.album_id = a.id) AS "doc.json"
FROM public.album AS a;

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
  INSERT INTO "public"."documents" AS d ("id", "genres", "doc")
  SELECT f."id", f."genres", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "genres" = excluded."genres", "doc" = excluded."doc"
  WHERE ROW(d."id", d."genres", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."genres", excluded."doc")::record;
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
  INSERT INTO "public"."documents" AS d ("id", "genres", "doc")
  SELECT f."id", f."genres", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "genres" = excluded."genres", "doc" = excluded."doc"
  WHERE ROW(d."id", d."genres", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."genres", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.array, doc.distinct, doc.ids, doc.json, doc.map, doc.own_glue, doc.pairs, doc.pop, doc.rows, doc.titles, genres in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc", "genres" = m."genres"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.array", q."doc.distinct", q."doc.ids", q."doc.json", q."doc.map", q."doc.own_glue", q."doc.pairs", q."doc.pop", q."doc.rows", q."doc.titles", q."genres" FROM "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('array', f."doc.array", 'distinct', f."doc.distinct", 'ids', f."doc.ids", 'json', f."doc.json", 'map', f."doc.map", 'own_glue', f."doc.own_glue", 'pairs', f."doc.pairs", 'pop', f."doc.pop", 'rows', f."doc.rows", 'titles', f."doc.titles"), ARRAY[]::text[]) AS "doc", f."genres" AS "genres" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."genres")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."genres")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.array, doc.distinct, doc.ids, doc.json, doc.map, doc.own_glue, doc.pairs, doc.pop, doc.rows, doc.titles, genres in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.album.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.album, for the documents of public.documents
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6549640035809060864)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.album.insert"() IS 'answers insert on public.album, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.album.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.insert.by.statement"
AFTER TRUNCATE ON "public"."album"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.album.insert"('jsonb_ivm.public.documents.public.album.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.insert"
AFTER INSERT ON "public"."album" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.album.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.album.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.album, for the documents of public.documents
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6549640035809060864)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.album.update"() IS 'answers update on public.album, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.album.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.update.by.statement"
AFTER TRUNCATE ON "public"."album"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.album.update"('jsonb_ivm.public.documents.public.album.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.update"
AFTER UPDATE ON "public"."album" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.album.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.album.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.album, for the documents of public.documents
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (8006462367052288512)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3936038715983070464)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6549640035809060864)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.album.delete"() IS 'answers delete on public.album, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.album.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.delete.by.statement"
AFTER TRUNCATE ON "public"."album"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.album.delete"('jsonb_ivm.public.documents.public.album.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.delete"
AFTER DELETE ON "public"."album" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.album.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.album.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.album, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.album.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.album.truncate"() IS 'answers truncate on public.album, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.album.truncate"
AFTER TRUNCATE ON "public"."album"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.album.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.song, for the documents of public.documents
-- recompute doc.array, doc.distinct, doc.ids, doc.json, doc.map, doc.own_glue, doc.pairs, doc.pop, doc.rows, doc.titles, genres: nothing else in documents is made of its rows
-- not less at doc.array: the value is not taken apart
-- not less at doc.distinct: DISTINCT: another row may show the same
-- not less at doc.ids: array_agg is no sum of differences
-- not less at doc.json: it is not [] without rows
-- not less at doc.map: it is not {} without rows
-- not less at doc.own_glue: string_agg is no sum of differences
-- not less at doc.pairs: array_agg is no sum of differences
-- not less at doc.pop: it is not [] without rows
-- not less at doc.rows: it is not [] without rows
-- not less at doc.titles: string_agg is no sum of differences
-- not less at genres: DISTINCT: another row may show the same
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."album_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."album_id"
    FROM changed AS r0
    WHERE r0."album_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.insert"() IS 'answers insert on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.insert.by.statement"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.insert"('jsonb_ivm.public.documents.public.song.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.song, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 text[];
  document1 jsonb;
BEGIN
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  IF new.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, pg_catalog.hash_record_extended(ROW(new.album_id), 0));
  END IF;
  SELECT d."genres", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."album_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "genres" = m."genres", "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."genres" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"))::text[] AS "genres",
      "jsonb_ivm"."public.documents.merge"(ivm.document1, pg_catalog.jsonb_build_object('rows', (SELECT q."doc.rows" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'map', (SELECT q."doc.map" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'pop', (SELECT q."doc.pop" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'titles', (SELECT q."doc.titles" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'own_glue', (SELECT q."doc.own_glue" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'ids', (SELECT q."doc.ids" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'distinct', (SELECT q."doc.distinct" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'pairs', (SELECT q."doc.pairs" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'array', (SELECT q."doc.array" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'json', (SELECT q."doc.json" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."album_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."album_id" THEN ROW(d."genres", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."genres", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.insert.row"() IS 'answers insert of one row on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.insert.by.row"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.insert.row"('jsonb_ivm.public.documents.public.song.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.insert"
AFTER INSERT ON "public"."song" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.song.insert.by.statement', 'jsonb_ivm.public.documents.public.song.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.song, for the documents of public.documents
-- recompute doc.array, doc.distinct, doc.ids, doc.json, doc.map, doc.own_glue, doc.pairs, doc.pop, doc.rows, doc.titles, genres: nothing else in documents is made of its rows
-- not less at doc.array: the value is not taken apart
-- not less at doc.distinct: DISTINCT: another row may show the same
-- not less at doc.ids: array_agg is no sum of differences
-- not less at doc.json: it is not [] without rows
-- not less at doc.map: it is not {} without rows
-- not less at doc.own_glue: string_agg is no sum of differences
-- not less at doc.pairs: array_agg is no sum of differences
-- not less at doc.pop: it is not [] without rows
-- not less at doc.rows: it is not [] without rows
-- not less at doc.titles: string_agg is no sum of differences
-- not less at genres: DISTINCT: another row may show the same
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
    coalesce(pg_catalog.bool_or((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT v."album_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."album_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."album_id", o."id" IS DISTINCT FROM NULL), (n."album_id", n."id" IS DISTINCT FROM NULL)) AS v ("album_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."album_id" IS DISTINCT FROM o."album_id" OR n."genre" COLLATE pg_catalog."C" IS DISTINCT FROM o."genre" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seconds" IS DISTINCT FROM o."seconds" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."album_id"
    FROM changed AS r0
    WHERE r0."album_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.update"() IS 'answers update on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.update.by.statement"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.update"('jsonb_ivm.public.documents.public.song.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.song, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 text[];
  document1 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.album_id), 0) AS number WHERE old.album_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.album_id), 0) AS number WHERE new.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."genres", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."album_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "genres" = m."genres", "doc" = m."doc"
    FROM (
      SELECT (CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."genre" COLLATE pg_catalog."C" IS DISTINCT FROM old."genre" COLLATE pg_catalog."C") THEN (SELECT q."genres" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id") ELSE ivm.document0 END)::text[] AS "genres",
      "jsonb_ivm"."public.documents.merge"(ivm.document1, pg_catalog.jsonb_build_object('rows', (SELECT q."doc.rows" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id"), 'map', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."id" IS DISTINCT FROM old."id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.map" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['map']::text[] END, 'pop', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."genre" COLLATE pg_catalog."C" IS DISTINCT FROM old."genre" COLLATE pg_catalog."C" OR new."id" IS DISTINCT FROM old."id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.pop" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['pop']::text[] END, 'titles', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.titles" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['titles']::text[] END, 'own_glue', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."genre" COLLATE pg_catalog."C" IS DISTINCT FROM old."genre" COLLATE pg_catalog."C" OR new."id" IS DISTINCT FROM old."id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.own_glue" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['own_glue']::text[] END, 'ids', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."id" IS DISTINCT FROM old."id") THEN pg_catalog.to_jsonb((SELECT q."doc.ids" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['ids']::text[] END, 'distinct', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."genre" COLLATE pg_catalog."C" IS DISTINCT FROM old."genre" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.distinct" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['distinct']::text[] END, 'pairs', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."id" IS DISTINCT FROM old."id" OR new."seconds" IS DISTINCT FROM old."seconds") THEN pg_catalog.to_jsonb((SELECT q."doc.pairs" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['pairs']::text[] END, 'array', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."id" IS DISTINCT FROM old."id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.array" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['array']::text[] END, 'json', CASE WHEN (new."album_id" IS DISTINCT FROM old."album_id" OR new."id" IS DISTINCT FROM old."id" OR new."title" COLLATE pg_catalog."C" IS DISTINCT FROM old."title" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."doc.json" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."album_id")) ELSE ivm.document1 #> ARRAY['json']::text[] END), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."album_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."album_id" THEN ROW(d."genres", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."genres", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.update.row"() IS 'answers update of one row on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.update.by.row"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.update.row"('jsonb_ivm.public.documents.public.song.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.update"
AFTER UPDATE ON "public"."song" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.song.update.by.statement', 'jsonb_ivm.public.documents.public.song.update.by.row', 'read committed', '', '', '2', 'album_id', 'id', 'genre', 'seconds', 'title');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.song, for the documents of public.documents
-- recompute doc.array, doc.distinct, doc.ids, doc.json, doc.map, doc.own_glue, doc.pairs, doc.pop, doc.rows, doc.titles, genres: nothing else in documents is made of its rows
-- not less at doc.array: the value is not taken apart
-- not less at doc.distinct: DISTINCT: another row may show the same
-- not less at doc.ids: array_agg is no sum of differences
-- not less at doc.json: it is not [] without rows
-- not less at doc.map: it is not {} without rows
-- not less at doc.own_glue: string_agg is no sum of differences
-- not less at doc.pairs: array_agg is no sum of differences
-- not less at doc.pop: it is not [] without rows
-- not less at doc.rows: it is not [] without rows
-- not less at doc.titles: string_agg is no sum of differences
-- not less at genres: DISTINCT: another row may show the same
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.album_id), 0) AS number
      FROM (
        SELECT r."album_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.album_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."album_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."album_id"
    FROM changed AS r0
    WHERE r0."album_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.array, doc.distinct, doc.~b69f6a7a62"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.delete"() IS 'answers delete on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.delete.by.statement"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.delete"('jsonb_ivm.public.documents.public.song.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.song, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 text[];
  document1 jsonb;
BEGIN
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (8006462367052288512)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (7794073300699582976)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3936038715983070464)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (-3739732163077971200)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  IF old.album_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (6549640035809060864)::bigint, pg_catalog.hash_record_extended(ROW(old.album_id), 0));
  END IF;
  SELECT d."genres", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."album_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "genres" = m."genres", "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."genres" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"))::text[] AS "genres",
      "jsonb_ivm"."public.documents.merge"(ivm.document1, pg_catalog.jsonb_build_object('rows', (SELECT q."doc.rows" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'map', (SELECT q."doc.map" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'pop', (SELECT q."doc.pop" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'titles', (SELECT q."doc.titles" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'own_glue', (SELECT q."doc.own_glue" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'ids', (SELECT q."doc.ids" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'distinct', (SELECT q."doc.distinct" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'pairs', (SELECT q."doc.pairs" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'array', (SELECT q."doc.array" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id"), 'json', (SELECT q."doc.json" FROM "jsonb_ivm"."public.documents.query.genres, doc.rows, doc.map, do~a536cadddd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."album_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."album_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."album_id" THEN ROW(d."genres", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."genres", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.delete.row"() IS 'answers delete of one row on public.song, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.delete.by.row"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.delete.row"('jsonb_ivm.public.documents.public.song.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.delete"
AFTER DELETE ON "public"."song" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.song.delete.by.statement', 'jsonb_ivm.public.documents.public.song.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.song.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.song, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.song.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.song.truncate"() IS 'answers truncate on public.song, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.song.truncate"
AFTER TRUNCATE ON "public"."song"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.song.truncate"();

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
        FROM "public"."album" AS s
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
        FROM "public"."album" AS s
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
SELECT "id", "genres", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
