CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'tracks', ( SELECT jsonb_agg(jsonb_build_object('title', t.title, 'position', l."position", 'genre', g.name, 'also_on', ( SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
                   FROM (public.playlist_track m
                     JOIN public.playlist o ON ((o.id = m.playlist_id)))
                  WHERE ((m.track_id = t.id) AND (o.id <> p.id)))) ORDER BY l."position", t.id) AS jsonb_agg
           FROM ((public.playlist_track l
             JOIN public.track t ON ((t.id = l.track_id)))
             LEFT JOIN public.genre g ON ((g.id = t.genre_id)))
          WHERE (l.playlist_id = p.id))) AS doc
   FROM public.playlist p;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79" ("id", "doc.tracks") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('title', t.title, 'position', l."position", 'genre', g.name, 'also_on', (SELECT jsonb_agg(o.name ORDER BY o.id) AS jsonb_agg
  FROM public.playlist_track AS m
  JOIN public.playlist AS o ON o.id = m.playlist_id
  WHERE
    m.track_id = t.id
    AND o.id <> p.id)) ORDER BY l."position", t.id) AS jsonb_agg
  FROM public.playlist_track AS l
  JOIN public.track AS t ON t.id = l.track_id
  LEFT JOIN public.genre AS g ON g.id = t.genre_id
  WHERE
    l.playlist_id = p.id) AS "doc.tracks"
FROM public.playlist AS p;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.tracks in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.tracks" FROM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('tracks', f."doc.tracks"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.tracks in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.genre.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.genre, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show genre at doc.tracks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
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
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.genre_id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.genre.insert"() IS 'answers insert on public.genre, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.genre.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.insert.by.statement"
AFTER TRUNCATE ON "public"."genre"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.genre.insert"('jsonb_ivm.public.documents.public.genre.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.insert"
AFTER INSERT ON "public"."genre" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.genre.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.genre.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.genre, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show genre at doc.tracks[] are found by other rows
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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
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
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.genre_id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.genre.update"() IS 'answers update on public.genre, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.genre.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.update.by.statement"
AFTER TRUNCATE ON "public"."genre"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.genre.update"('jsonb_ivm.public.documents.public.genre.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.update"
AFTER UPDATE ON "public"."genre" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.genre.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.genre.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.genre, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show genre at doc.tracks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
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
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.genre_id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.genre.delete"() IS 'answers delete on public.genre, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.genre.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.delete.by.statement"
AFTER TRUNCATE ON "public"."genre"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.genre.delete"('jsonb_ivm.public.documents.public.genre.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.delete"
AFTER DELETE ON "public"."genre" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.genre.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.genre.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.genre, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.genre.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.genre.truncate"() IS 'answers truncate on public.genre, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.genre.truncate"
AFTER TRUNCATE ON "public"."genre"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.genre.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.playlist, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r3."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
      JOIN "public"."track" AS r2 ON r1.track_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."playlist_track" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.track_id
      WHERE r3."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
            WHERE r1.track_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
        WHERE r1.track_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.insert"() IS 'answers insert on public.playlist, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.insert.by.statement"
AFTER TRUNCATE ON "public"."playlist"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist.insert"('jsonb_ivm.public.documents.public.playlist.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.insert"
AFTER INSERT ON "public"."playlist" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.playlist, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-3993965185634748928)::bigint, v.number)
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
      SELECT r3."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
      JOIN "public"."track" AS r2 ON r1.track_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."playlist_track" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.track_id
      WHERE r3."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
            WHERE r1.track_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
        WHERE r1.track_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.update"() IS 'answers update on public.playlist, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.update.by.statement"
AFTER TRUNCATE ON "public"."playlist"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist.update"('jsonb_ivm.public.documents.public.playlist.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.update"
AFTER UPDATE ON "public"."playlist" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.playlist, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r3."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
      JOIN "public"."track" AS r2 ON r1.track_id OPERATOR("pg_catalog".=) r2.id
      JOIN "public"."playlist_track" AS r3 ON r2.id OPERATOR("pg_catalog".=) r3.track_id
      WHERE r3."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
            WHERE r1.track_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.track_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.playlist_id
        WHERE r1.track_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.delete"() IS 'answers delete on public.playlist, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.delete.by.statement"
AFTER TRUNCATE ON "public"."playlist"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist.delete"('jsonb_ivm.public.documents.public.playlist.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.delete"
AFTER DELETE ON "public"."playlist" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.playlist, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist.truncate"() IS 'answers truncate on public.playlist, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist.truncate"
AFTER TRUNCATE ON "public"."playlist"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.playlist_track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: its rows have a part in what others show
-- not less: the documents that show playlist_track at doc.tracks[].also_on[] are found by other rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.track_id), 0) AS number
      FROM (
        SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.track_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.track_id), 0) AS number
      FROM (
        SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.track_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.playlist_id), 0) AS number
      FROM (
        SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.playlist_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."playlist_id"
      FROM changed AS r0
      WHERE r0."playlist_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.track_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.genre_id), 0) AS number
            FROM (
              SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."track" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.track_id
            WHERE r1.genre_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.genre_id), 0) AS number
        FROM (
          SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."track" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.track_id
        WHERE r1.genre_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.insert"() IS 'answers insert on public.playlist_track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.ins~efa176a8c3"
AFTER TRUNCATE ON "public"."playlist_track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.insert"('jsonb_ivm.public.documents.public.playlist_track.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.insert"
AFTER INSERT ON "public"."playlist_track" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist_track.ins~efa176a8c3', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.playlist_track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: its rows have a part in what others show
-- not less: the documents that show playlist_track at doc.tracks[].also_on[] are found by other rows
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
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."playlist_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."playlist_id"),
    coalesce(pg_catalog.bool_or((n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."position" IS DISTINCT FROM o."position" OR n."track_id" IS DISTINCT FROM o."track_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.track_id), 0) AS number
      FROM (
        SELECT v."playlist_id", v."track_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
        CROSS JOIN LATERAL (VALUES (o."playlist_id", o."track_id", o."playlist_id" IS DISTINCT FROM NULL), (n."playlist_id", n."track_id", n."playlist_id" IS DISTINCT FROM NULL)) AS v ("playlist_id", "track_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."position" IS DISTINCT FROM o."position" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.track_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.track_id), 0) AS number
      FROM (
        SELECT n."playlist_id", n."track_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
        WHERE CASE WHEN n."playlist_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."playlist_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.track_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.playlist_id), 0) AS number
      FROM (
        SELECT n."playlist_id", n."track_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
        WHERE CASE WHEN n."playlist_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."playlist_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.playlist_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."playlist_id", v."track_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
      CROSS JOIN LATERAL (VALUES (o."playlist_id", o."track_id", o."playlist_id" IS DISTINCT FROM NULL), (n."playlist_id", n."track_id", n."playlist_id" IS DISTINCT FROM NULL)) AS v ("playlist_id", "track_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."position" IS DISTINCT FROM o."position" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."playlist_id"
      FROM changed AS r0
      WHERE r0."playlist_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.track_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.genre_id), 0) AS number
            FROM (
              SELECT n."playlist_id", n."track_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
              WHERE CASE WHEN n."playlist_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."playlist_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired END
            ) AS r0
            JOIN "public"."track" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.track_id
            WHERE r1.genre_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.genre_id), 0) AS number
        FROM (
          SELECT n."playlist_id", n."track_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."playlist_id" OPERATOR("pg_catalog".=) n."playlist_id" AND o."track_id" OPERATOR("pg_catalog".=) n."track_id"
          WHERE CASE WHEN n."playlist_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."playlist_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."playlist_id" IS DISTINCT FROM o."playlist_id" OR n."track_id" IS DISTINCT FROM o."track_id") OR NOT ivm.paired END
        ) AS r0
        JOIN "public"."track" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.track_id
        WHERE r1.genre_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.update"() IS 'answers update on public.playlist_track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.upd~952c36a9f7"
AFTER TRUNCATE ON "public"."playlist_track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.update"('jsonb_ivm.public.documents.public.playlist_track.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.update"
AFTER UPDATE ON "public"."playlist_track" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist_track.upd~952c36a9f7', '', '', '', '', '0', 'playlist_id', 'position', 'track_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.playlist_track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: its rows have a part in what others show
-- not less: the documents that show playlist_track at doc.tracks[].also_on[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.track_id), 0) AS number
      FROM (
        SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.track_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."playlist_id", r."track_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."playlist_id"
      FROM changed AS r0
      WHERE r0."playlist_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."playlist_id"
      FROM changed AS r0
      JOIN "public"."track" AS r1 ON r0.track_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."playlist_track" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.track_id
      WHERE r2."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.delete"() IS 'answers delete on public.playlist_track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.del~6bbc059fcc"
AFTER TRUNCATE ON "public"."playlist_track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.delete"('jsonb_ivm.public.documents.public.playlist_track.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.delete"
AFTER DELETE ON "public"."playlist_track" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.playlist_track.del~6bbc059fcc', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.playlist_track, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.truncate"() IS 'answers truncate on public.playlist_track, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.playlist_track.truncate"
AFTER TRUNCATE ON "public"."playlist_track"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.playlist_track.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.track.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show track at doc.tracks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.genre_id), 0) AS number
      FROM (
        SELECT r."id", r."genre_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.genre_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."genre_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.track_id
      WHERE r1."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.track.insert"() IS 'answers insert on public.track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.track.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.insert.by.statement"
AFTER TRUNCATE ON "public"."track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.track.insert"('jsonb_ivm.public.documents.public.track.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.insert"
AFTER INSERT ON "public"."track" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.track.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.track.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show track at doc.tracks[] are found by other rows
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
    coalesce(pg_catalog.bool_or((n."genre_id" IS DISTINCT FROM o."genre_id" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
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
        SELECT v."genre_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."genre_id", o."id", o."id" IS DISTINCT FROM NULL), (n."genre_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("genre_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."genre_id" IS DISTINCT FROM o."genre_id" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.genre_id), 0) AS number
      FROM (
        SELECT n."id", n."genre_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."genre_id" IS DISTINCT FROM o."genre_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.genre_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."genre_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."genre_id", o."id", o."id" IS DISTINCT FROM NULL), (n."genre_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("genre_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."genre_id" IS DISTINCT FROM o."genre_id" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.track_id
      WHERE r1."playlist_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.track.update"() IS 'answers update on public.track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.track.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.update.by.statement"
AFTER TRUNCATE ON "public"."track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.track.update"('jsonb_ivm.public.documents.public.track.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.update"
AFTER UPDATE ON "public"."track" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.track.update.by.statement', '', '', '', '', '0', 'genre_id', 'id', 'title');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.track.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.track, for the documents of public.documents
-- recompute doc.tracks: nothing else in documents is made of its rows
-- not less at doc.tracks: it is not [] without rows
-- not less: the documents that show track at doc.tracks[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."genre_id", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."playlist_id"
      FROM changed AS r0
      JOIN "public"."playlist_track" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.track_id
      WHERE r1."playlist_id" IS DISTINCT FROM NULL
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.tracks~e23c021e79"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.track.delete"() IS 'answers delete on public.track, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.track.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.delete.by.statement"
AFTER TRUNCATE ON "public"."track"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.track.delete"('jsonb_ivm.public.documents.public.track.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.delete"
AFTER DELETE ON "public"."track" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.track.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.track.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.track, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.track.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.track.truncate"() IS 'answers truncate on public.track, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.track.truncate"
AFTER TRUNCATE ON "public"."track"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.track.truncate"();

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
        FROM "public"."playlist" AS s
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
        FROM "public"."playlist" AS s
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
