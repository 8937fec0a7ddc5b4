CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "area", "doc") AS
SELECT id,
    area,
    jsonb_build_object('area', area, 'color', color, 'board', ( SELECT jsonb_build_object('code', b.code, 'pins', ( SELECT count(*) AS count
                   FROM public.pin p
                  WHERE (p.board_code = b.code))) AS jsonb_build_object
           FROM public.board b
          WHERE (b.id = r.board_id))) AS doc
   FROM public.rect r;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.board~4d88742119" ("id", "doc.board") AS
SELECT
  id AS id,
  (SELECT jsonb_build_object('code', b.code, 'pins', (SELECT count(*) AS count
  FROM public.pin AS p
  WHERE
    p.board_code = b.code)) AS jsonb_build_object
  FROM public.board AS b
  WHERE
    b.id = r.board_id) AS "doc.board"
FROM public.rect AS r;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.board.pins~3ad931f42d" ("id", "doc.board.pins") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."doc.board.pins" AS "doc.board.pins"
FROM public.rect AS r, LATERAL ( SELECT
  (SELECT count(*) AS count
  FROM public.pin AS p
  WHERE
    p.board_code = b.code) AS "doc.board.pins"
FROM public.board AS b
WHERE
  b.id = r.board_id ) AS "jsonb_ivm rows 1";

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
  INSERT INTO "public"."documents" AS d ("id", "area", "doc")
  SELECT f."id", f."area", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "area" = excluded."area", "doc" = excluded."doc"
  WHERE ROW(d."id", d."area", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."area", excluded."doc")::record;
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
  INSERT INTO "public"."documents" AS d ("id", "area", "doc")
  SELECT f."id", f."area", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "area" = excluded."area", "doc" = excluded."doc"
  WHERE ROW(d."id", d."area", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."area", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.board~4d88742119"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.board in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.board" FROM "jsonb_ivm"."public.documents.query.doc.board~4d88742119" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('board', f."doc.board"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.board~4d88742119"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.board~4d88742119"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.board in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.board.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.board, for the documents of public.documents
-- recompute doc.board: nothing else in documents is made of its rows
-- not less: the documents that show board at doc.board are found by other rows
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
        SELECT r."code", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id", r."code" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."rect" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.board_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.board~4d88742119"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.board.insert"() IS 'answers insert on public.board, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.board.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.insert.by.statement"
AFTER TRUNCATE ON "public"."board"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.board.insert"('jsonb_ivm.public.documents.public.board.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.insert"
AFTER INSERT ON "public"."board" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.board.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.board.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.board, for the documents of public.documents
-- recompute doc.board: nothing else in documents is made of its rows
-- not less: the documents that show board at doc.board are found by other rows
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
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id")), false)
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
        SELECT v."code", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id", n."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."code", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."rect" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.board_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.board~4d88742119"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.board.update"() IS 'answers update on public.board, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.board.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.update.by.statement"
AFTER TRUNCATE ON "public"."board"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.board.update"('jsonb_ivm.public.documents.public.board.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.update"
AFTER UPDATE ON "public"."board" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.board.update.by.statement', '', '', '', '', '0', 'code', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.board.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.board, for the documents of public.documents
-- recompute doc.board: nothing else in documents is made of its rows
-- not less: the documents that show board at doc.board are found by other rows
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
        SELECT r."code", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."rect" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.board_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.board~4d88742119"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.board.delete"() IS 'answers delete on public.board, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.board.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.delete.by.statement"
AFTER TRUNCATE ON "public"."board"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.board.delete"('jsonb_ivm.public.documents.public.board.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.delete"
AFTER DELETE ON "public"."board" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.board.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.board.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.board, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.board.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.board.truncate"() IS 'answers truncate on public.board, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.board.truncate"
AFTER TRUNCATE ON "public"."board"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.board.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.pin.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.pin, for the documents of public.documents
-- recompute doc.board.pins: nothing else in documents is made of its rows
-- not less: the documents that show pin at doc.board.pins are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.board_code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."board_code" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.board_code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."board_code" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
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
  WITH changed AS (
    SELECT r."board_code" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
    ) AS p ("id")
    CROSS JOIN LATERAL (SELECT q."doc.board.pins" FROM "jsonb_ivm"."public.documents.query.doc.board.pins~3ad931f42d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["board","pins"]'::pg_catalog.jsonb, 'value', q."doc.board.pins"), pg_catalog.jsonb_build_object('board', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.pin.insert"() IS 'answers insert on public.pin, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.pin.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.insert.by.statement"
AFTER TRUNCATE ON "public"."pin"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.pin.insert"('jsonb_ivm.public.documents.public.pin.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.insert"
AFTER INSERT ON "public"."pin" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.pin.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.pin.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.pin, for the documents of public.documents
-- recompute doc.board.pins: nothing else in documents is made of its rows
-- not less: the documents that show pin at doc.board.pins are found by other rows
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
    coalesce(pg_catalog.bool_or((n."board_code" COLLATE pg_catalog."C" IS DISTINCT FROM o."board_code" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.board_code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."board_code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."board_code", o."id" IS DISTINCT FROM NULL), (n."board_code", n."id" IS DISTINCT FROM NULL)) AS v ("board_code", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."board_code" COLLATE pg_catalog."C" IS DISTINCT FROM o."board_code" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.board_code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."board_code"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."board_code", o."id" IS DISTINCT FROM NULL), (n."board_code", n."id" IS DISTINCT FROM NULL)) AS v ("board_code", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."board_code" COLLATE pg_catalog."C" IS DISTINCT FROM o."board_code" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
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
  WITH changed AS (
    SELECT v."board_code"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."board_code", o."id" IS DISTINCT FROM NULL), (n."board_code", n."id" IS DISTINCT FROM NULL)) AS v ("board_code", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."board_code" COLLATE pg_catalog."C" IS DISTINCT FROM o."board_code" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
    ) AS p ("id")
    CROSS JOIN LATERAL (SELECT q."doc.board.pins" FROM "jsonb_ivm"."public.documents.query.doc.board.pins~3ad931f42d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["board","pins"]'::pg_catalog.jsonb, 'value', q."doc.board.pins"), pg_catalog.jsonb_build_object('board', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.pin.update"() IS 'answers update on public.pin, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.pin.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.update.by.statement"
AFTER TRUNCATE ON "public"."pin"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.pin.update"('jsonb_ivm.public.documents.public.pin.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.update"
AFTER UPDATE ON "public"."pin" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.pin.update.by.statement', '', '', '', '', '0', 'board_code');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.pin.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.pin, for the documents of public.documents
-- recompute doc.board.pins: nothing else in documents is made of its rows
-- not less: the documents that show pin at doc.board.pins are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.board_code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."board_code" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.board_code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."board_code" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
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
  WITH changed AS (
    SELECT r."board_code" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."id"
      FROM changed AS r0
      JOIN "public"."board" AS r1 ON r0.board_code OPERATOR("pg_catalog".=) r1.code
      JOIN "public"."rect" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.board_id
    ) AS p ("id")
    CROSS JOIN LATERAL (SELECT q."doc.board.pins" FROM "jsonb_ivm"."public.documents.query.doc.board.pins~3ad931f42d" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["board","pins"]'::pg_catalog.jsonb, 'value', q."doc.board.pins"), pg_catalog.jsonb_build_object('board', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.pin.delete"() IS 'answers delete on public.pin, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.pin.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.delete.by.statement"
AFTER TRUNCATE ON "public"."pin"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.pin.delete"('jsonb_ivm.public.documents.public.pin.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.delete"
AFTER DELETE ON "public"."pin" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.pin.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.pin.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.pin, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.pin.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.pin.truncate"() IS 'answers truncate on public.pin, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.pin.truncate"
AFTER TRUNCATE ON "public"."pin"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.pin.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.rect.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.rect, for the documents of public.documents
-- recompute the documents reached: the row is a new root
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
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.board_id), 0) AS number
      FROM (
        SELECT r."id", r."board_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.board_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."board_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.code COLLATE "pg_catalog"."default"), 0) AS number
            FROM (
              SELECT r."id", r."board_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."board" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.board_id
            WHERE r1.code IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.code COLLATE "pg_catalog"."default"), 0) AS number
        FROM (
          SELECT r."id", r."board_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."board" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.board_id
        WHERE r1.code IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.rect.insert"() IS 'answers insert on public.rect, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.rect.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.insert.by.statement"
AFTER TRUNCATE ON "public"."rect"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.rect.insert"('jsonb_ivm.public.documents.public.rect.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.insert"
AFTER INSERT ON "public"."rect" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.rect.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.rect.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.rect, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on board_id, id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."area" IS DISTINCT FROM o."area" OR n."board_id" IS DISTINCT FROM o."board_id" OR n."color" COLLATE pg_catalog."C" IS DISTINCT FROM o."color" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id")), false),
    NOT coalesce(pg_catalog.bool_or((n."board_id" IS DISTINCT FROM o."board_id" OR n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."area" IS DISTINCT FROM o."area" OR n."board_id" IS DISTINCT FROM o."board_id" OR n."color" COLLATE pg_catalog."C" IS DISTINCT FROM o."color" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "area" = r0.area, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('area', r0.area, 'color', r0.color), ARRAY[]::text[])
    FROM (
      SELECT t."area", t."color", t."board_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."rect" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.board_id), 0) AS number
      FROM (
        SELECT n."id", n."board_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."board_id" IS DISTINCT FROM o."board_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.board_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."board_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."board_id", o."id", o."id" IS DISTINCT FROM NULL), (n."board_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("board_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."area" IS DISTINCT FROM o."area" OR n."board_id" IS DISTINCT FROM o."board_id" OR n."color" COLLATE pg_catalog."C" IS DISTINCT FROM o."color" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.code COLLATE "pg_catalog"."default"), 0) AS number
            FROM (
              SELECT n."id", n."board_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."board_id" IS DISTINCT FROM o."board_id") OR NOT ivm.paired END
            ) AS r0
            JOIN "public"."board" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.board_id
            WHERE r1.code IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.code COLLATE "pg_catalog"."default"), 0) AS number
        FROM (
          SELECT n."id", n."board_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."board_id" IS DISTINCT FROM o."board_id") OR NOT ivm.paired END
        ) AS r0
        JOIN "public"."board" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.board_id
        WHERE r1.code IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "area" = r0.area, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('area', r0.area, 'color', r0.color), ARRAY[]::text[])
    FROM (
      SELECT t."area", t."color", t."board_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."rect" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.rect.update"() IS 'answers update on public.rect, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.rect.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.update.by.statement"
AFTER TRUNCATE ON "public"."rect"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.rect.update"('jsonb_ivm.public.documents.public.rect.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.rect.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.rect, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "area" = r0.area, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('area', r0.area, 'color', r0.color), ARRAY[]::text[])
  FROM (
    SELECT new."area" AS "area", new."color" AS "color", new."board_id" AS "board_id", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.rect.update.row"() IS 'answers update of one row on public.rect, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.rect.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.update.by.row"
AFTER TRUNCATE ON "public"."rect"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.rect.update.row"('jsonb_ivm.public.documents.public.rect.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.update"
AFTER UPDATE ON "public"."rect" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.rect.update.by.statement', 'jsonb_ivm.public.documents.public.rect.update.by.row', 'read committed', '', '', '2', 'board_id', 'id', 'area', 'color');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.rect.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.rect, for the documents of public.documents
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
    SELECT r."board_id", r."id" FROM jsonb_ivm_old AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.rect.delete"() IS 'answers delete on public.rect, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.rect.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.delete.by.statement"
AFTER TRUNCATE ON "public"."rect"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.rect.delete"('jsonb_ivm.public.documents.public.rect.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.delete"
AFTER DELETE ON "public"."rect" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.rect.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.rect.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.rect, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.rect.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.rect.truncate"() IS 'answers truncate on public.rect, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.rect.truncate"
AFTER TRUNCATE ON "public"."rect"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.rect.truncate"();

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
  JOIN "public"."rect" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."rect" AS s
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
        FROM "public"."rect" AS s
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
SELECT "id", "area", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
