CREATE VIEW "jsonb_ivm"."public.label_doc.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'albums', COALESCE(( SELECT jsonb_agg(d.doc ORDER BY d.id) AS jsonb_agg
           FROM public.album_doc d
          WHERE (d.label_id = l.id)), '[]'::jsonb)) AS doc
   FROM public.label l;

CREATE VIEW "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473" ("id", "doc.albums") AS
SELECT
  id AS id,
  COALESCE((SELECT jsonb_agg(d.doc ORDER BY d.id) AS jsonb_agg
  FROM public.album_doc AS d
  WHERE
    d.label_id = l.id), '[]'::jsonb) AS "doc.albums"
FROM public.label AS l;

CREATE TYPE "jsonb_ivm"."public.label_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.label_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.label_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.label_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.label_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.label_doc.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.label_doc.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.label_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.lock documents.shared"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.label_doc.lock"('shared', (180689016900302720)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.shared"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.shared"("jsonb_ivm"."public.label_doc.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.lock documents.writing"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.label_doc.lock"('writing', (180689016900302720)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.writing"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.writing"("jsonb_ivm"."public.label_doc.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."label_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.recompute"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.label_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."label_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."label_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.recompute"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.recompute"("jsonb_ivm"."public.label_doc.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.label_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."label_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."label_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."label_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.albums in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
BEGIN
  UPDATE "public"."label_doc" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."label_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.albums" FROM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.label_doc.merge"(s."doc", pg_catalog.jsonb_build_object('albums', f."doc.albums"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"("jsonb_ivm"."public.label_doc.key"[]) IS 'computes doc.albums in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.album_doc, for the documents of public.label_doc
-- recompute doc.albums: nothing else in documents is made of its rows
-- not less at doc.albums: its elements don`t show the key of album_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.label_id), 0) AS number
      FROM (
        SELECT r."label_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.label_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."label_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."label_id"
    FROM changed AS r0
    WHERE r0."label_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert"() IS 'answers insert on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.insert.by.statement"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert"('jsonb_ivm.public.label_doc.public.album_doc.insert');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.album_doc, for the documents of public.label_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.label_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, pg_catalog.hash_record_extended(ROW(new.label_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."label_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."label_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.label_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('albums', (SELECT q."doc.albums" FROM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."label_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."label_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."label_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert.row"() IS 'answers insert of one row on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.insert.by.row"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.insert.row"('jsonb_ivm.public.label_doc.public.album_doc.insert');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.insert"
AFTER INSERT ON "public"."album_doc" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.album_doc.insert.by.statement', 'jsonb_ivm.public.label_doc.public.album_doc.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.album_doc, for the documents of public.label_doc
-- recompute doc.albums: nothing else in documents is made of its rows
-- not less at doc.albums: its elements don`t show the key of album_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."label_id" IS DISTINCT FROM o."label_id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.label_id), 0) AS number
      FROM (
        SELECT v."label_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."label_id", o."id" IS DISTINCT FROM NULL), (n."label_id", n."id" IS DISTINCT FROM NULL)) AS v ("label_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label_id" IS DISTINCT FROM o."label_id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.label_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."label_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."label_id", o."id" IS DISTINCT FROM NULL), (n."label_id", n."id" IS DISTINCT FROM NULL)) AS v ("label_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label_id" IS DISTINCT FROM o."label_id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."label_id"
    FROM changed AS r0
    WHERE r0."label_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update"() IS 'answers update on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.update.by.statement"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update"('jsonb_ivm.public.label_doc.public.album_doc.update');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.album_doc, for the documents of public.label_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.label_id), 0) AS number WHERE old.label_id IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.label_id), 0) AS number WHERE new.label_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."label_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."label_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.label_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('albums', (SELECT q."doc.albums" FROM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."label_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."label_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."label_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update.row"() IS 'answers update of one row on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.update.by.row"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.update.row"('jsonb_ivm.public.label_doc.public.album_doc.update');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.update"
AFTER UPDATE ON "public"."album_doc" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.album_doc.update.by.statement', 'jsonb_ivm.public.label_doc.public.album_doc.update.by.row', 'read committed', '', '', '2', 'id', 'label_id', 'doc');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.album_doc, for the documents of public.label_doc
-- recompute doc.albums: nothing else in documents is made of its rows
-- not less at doc.albums: its elements don`t show the key of album_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.label_id), 0) AS number
      FROM (
        SELECT r."label_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.label_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."label_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."label_id"
    FROM changed AS r0
    WHERE r0."label_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete"() IS 'answers delete on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.delete.by.statement"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete"('jsonb_ivm.public.label_doc.public.album_doc.delete');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.album_doc, for the documents of public.label_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.label_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.label_doc.lock"('shared', (3918100666366742784)::bigint, pg_catalog.hash_record_extended(ROW(old.label_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."label_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."label_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.label_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('albums', (SELECT q."doc.albums" FROM "jsonb_ivm"."public.label_doc.query.doc.albums~e619a98473" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."label_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."label_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."label_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete.row"() IS 'answers delete of one row on public.album_doc, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.delete.by.row"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.delete.row"('jsonb_ivm.public.label_doc.public.album_doc.delete');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.delete"
AFTER DELETE ON "public"."album_doc" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.album_doc.delete.by.statement', 'jsonb_ivm.public.label_doc.public.album_doc.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.album_doc, for the documents of public.label_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.label_doc.lock all"();
  PERFORM "jsonb_ivm"."public.label_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.truncate"() IS 'answers truncate on public.album_doc, for the documents of public.label_doc';

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.album_doc.truncate"
AFTER TRUNCATE ON "public"."album_doc"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.album_doc.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.label.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.label, for the documents of public.label_doc
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('writing', (3918100666366742784)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.label_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.insert"() IS 'answers insert on public.label, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.insert.by.statement"
AFTER TRUNCATE ON "public"."label"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.label.insert"('jsonb_ivm.public.label_doc.public.label.insert');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.insert"
AFTER INSERT ON "public"."label" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.label.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.label.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.label, for the documents of public.label_doc
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
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
    UPDATE "public"."label_doc" AS d
    SET "doc" = "jsonb_ivm"."public.label_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."label" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('writing', (3918100666366742784)::bigint, v.number)
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
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."label_doc" AS d
    SET "doc" = "jsonb_ivm"."public.label_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."label" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.label_doc.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.update"() IS 'answers update on public.label, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.update.by.statement"
AFTER TRUNCATE ON "public"."label"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.label.update"('jsonb_ivm.public.label_doc.public.label.update');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.label.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.label, for the documents of public.label_doc
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."label_doc" AS d
  SET "doc" = "jsonb_ivm"."public.label_doc.merge"(d."doc", pg_catalog.jsonb_build_object('name', r0.name), ARRAY[]::text[])
  FROM (
    SELECT new."name" AS "name", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.update.row"() IS 'answers update of one row on public.label, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.update.by.row"
AFTER TRUNCATE ON "public"."label"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.label.update.row"('jsonb_ivm.public.label_doc.public.label.update');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.update"
AFTER UPDATE ON "public"."label" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.label.update.by.statement', 'jsonb_ivm.public.label_doc.public.label.update.by.row', 'read committed', '', '', '1', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.label.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.label, for the documents of public.label_doc
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := '{}';
  more "jsonb_ivm"."public.label_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.label_doc.lock"('writing', (3918100666366742784)::bigint, v.number)
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.label_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.label_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.delete"() IS 'answers delete on public.label, for the documents of public.label_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.delete.by.statement"
AFTER TRUNCATE ON "public"."label"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.label.delete"('jsonb_ivm.public.label_doc.public.label.delete');

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.delete"
AFTER DELETE ON "public"."label" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.label_doc.public.label.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.label_doc.public.label.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.label, for the documents of public.label_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.label_doc.lock all"();
  PERFORM "jsonb_ivm"."public.label_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.public.label.truncate"() IS 'answers truncate on public.label, for the documents of public.label_doc';

CREATE TRIGGER "jsonb_ivm.public.label_doc.public.label.truncate"
AFTER TRUNCATE ON "public"."label"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.label_doc.public.label.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.label_doc.lock documents.exclusive"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.label_doc.lock"('exclusive', (180689016900302720)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."label_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.exclusive"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.lock documents.exclusive"("jsonb_ivm"."public.label_doc.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.refresh"("jsonb_ivm"."public.label_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.label_doc.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.label_doc.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."label" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."label_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.label_doc.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.label_doc.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.refresh"("jsonb_ivm"."public.label_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.refresh"("jsonb_ivm"."public.label_doc.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.label_doc.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.label_doc.key"[];
  position "jsonb_ivm"."public.label_doc.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.label_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."label" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."label_doc" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.label_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."label" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."label_doc" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.label_doc.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.label_doc.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.label_doc.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."label_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.label_doc.query";

ALTER TABLE "public"."label_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."label_doc" IS 'documents of the view "public"."label_doc", kept equal to its query by jsonb_ivm; do not write to it';
