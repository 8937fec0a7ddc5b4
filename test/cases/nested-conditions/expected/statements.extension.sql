CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('either', ( SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
           FROM public.scan s
          WHERE ((s.parcel_id = p.id) OR (s.other_id = p.id))), 'folded', ( SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
           FROM public.scan s
          WHERE (lower(s.code) = lower((p.code)::text))), 'varchar', ( SELECT count(*) AS count
           FROM public.scan s
          WHERE (s.code = (p.code)::text)), 'same_zone', ( SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
           FROM public.scan s
          WHERE (NOT (s.zone IS DISTINCT FROM p.zone))), 'built', ( SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
           FROM public.scan s
          WHERE (s.code = ('P-'::text || p.id))), 'listed', ( SELECT count(*) AS count
           FROM public.scan s
          WHERE (((p.id = s.parcel_id) OR (p.id = s.other_id)) OR (p.id = s.zone)))) AS doc
   FROM public.parcel p;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add" ("id", "doc.built", "doc.either", "doc.folded", "doc.listed", "doc.same_zone", "doc.varchar") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
  FROM public.scan AS s
  WHERE
    s.code = ('P-'::text || p.id)) AS "doc.built",
  (SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
  FROM public.scan AS s
  WHERE
    s.parcel_id = p.id
    OR s.other_id = p.id) AS "doc.either",
  (SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
  FROM public.scan AS s
  WHERE
    lower(s.code) = lower(p.code::text)) AS "doc.folded",
  (SELECT count(*) AS count
  FROM public.scan AS s
  WHERE
    p.id = s.parcel_id
    OR p.id = s.other_id
    OR p.id = s.zone) AS "doc.listed",
  (SELECT jsonb_agg(s.id ORDER BY s.id) AS jsonb_agg
  FROM public.scan AS s
  WHERE
    NOT (s.zone IS DISTINCT FROM p.zone)) AS "doc.same_zone",
  (SELECT count(*) AS count
  FROM public.scan AS s
  WHERE
    s.code = p.code::text) AS "doc.varchar"
FROM public.parcel AS p;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" bigint);

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.built, doc.either, doc.folded, doc.listed, doc.same_zone, doc.varchar in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.built", q."doc.either", q."doc.folded", q."doc.listed", q."doc.same_zone", q."doc.varchar" FROM "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('built', f."doc.built", 'either', f."doc.either", 'folded', f."doc.folded", 'listed', f."doc.listed", 'same_zone', f."doc.same_zone", 'varchar', f."doc.varchar"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.built, doc.either, doc.folded, doc.listed, doc.same_zone, doc.varchar in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.parcel, for the documents of public.documents
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
        SELECT r."code", r."id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((r0.code::text) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id", r."code" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE (r0.code::text) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(('P-'::text || r0.id) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE ('P-'::text || r0.id) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."code", r."id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."code", r."id", r."zone" FROM jsonb_ivm_new AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() IS 'answers insert on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.insert.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"('jsonb_ivm.public.documents.public.parcel.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.insert"
AFTER INSERT ON "public"."parcel" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.parcel, for the documents of public.documents
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
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."zone" IS DISTINCT FROM o."zone")), false)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((r0.code::text) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id", n."code"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE (r0.code::text) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (1247073137354994944)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(('P-'::text || r0.id) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired END
      ) AS r0
      WHERE ('P-'::text || r0.id) IS DISTINCT FROM NULL
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."code", v."id", v."zone"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."code", o."id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "zone", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() IS 'answers update on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.update.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"('jsonb_ivm.public.documents.public.parcel.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.update"
AFTER UPDATE ON "public"."parcel" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.update.by.statement', '', '', '', '', '0', 'code', 'id', 'zone');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.parcel, for the documents of public.documents
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
        SELECT r."code", r."id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."code", r."id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."code", r."id", r."zone" FROM jsonb_ivm_old AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() IS 'answers delete on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.delete.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"('jsonb_ivm.public.documents.public.parcel.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.delete"
AFTER DELETE ON "public"."parcel" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.parcel, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() IS 'answers truncate on public.parcel, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.truncate"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.scan.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.scan, for the documents of public.documents
-- recompute doc.built, doc.either, doc.folded, doc.listed, doc.same_zone, doc.varchar: nothing else in documents is made of its rows
-- not less at doc.built: its rows are chosen by more than the link and their own columns
-- not less at doc.either: its rows are chosen by more than the link and their own columns
-- not less at doc.folded: its rows are chosen by more than the link and their own columns
-- not less at doc.same_zone: its rows are chosen by more than the link and their own columns
-- not less: the documents that show scan at doc.either[] are found by other rows
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
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354994944)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value) UNION ALL (SELECT r0.zone AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (lower(r0.code)) OPERATOR("pg_catalog".=) (lower(r1.code::text))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) (r1.code::text)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (NOT (r0.zone IS DISTINCT FROM r1.zone))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) ('P-'::text || r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id OR r0.zone OPERATOR("pg_catalog".=) r1.id)
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.scan.insert"() IS 'answers insert on public.scan, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.scan.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.insert.by.statement"
AFTER TRUNCATE ON "public"."scan"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.scan.insert"('jsonb_ivm.public.documents.public.scan.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.insert"
AFTER INSERT ON "public"."scan" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.scan.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.scan.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.scan, for the documents of public.documents
-- recompute doc.built, doc.either, doc.folded, doc.listed, doc.same_zone, doc.varchar: nothing else in documents is made of its rows
-- not less at doc.built: its rows are chosen by more than the link and their own columns
-- not less at doc.either: its rows are chosen by more than the link and their own columns
-- not less at doc.folded: its rows are chosen by more than the link and their own columns
-- not less at doc.same_zone: its rows are chosen by more than the link and their own columns
-- not less: the documents that show scan at doc.either[] are found by other rows
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
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT v."code", v."other_id", v."parcel_id", v."zone"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."other_id", o."parcel_id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."other_id", n."parcel_id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "other_id", "parcel_id", "zone", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."code", v."other_id", v."parcel_id", v."zone"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."other_id", o."parcel_id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."other_id", n."parcel_id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "other_id", "parcel_id", "zone", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354994944)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."code", v."other_id", v."parcel_id", v."zone"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."other_id", o."parcel_id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."other_id", n."parcel_id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "other_id", "parcel_id", "zone", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT v."code", v."other_id", v."parcel_id", v."zone"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."other_id", o."parcel_id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."other_id", n."parcel_id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "other_id", "parcel_id", "zone", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value) UNION ALL (SELECT r0.zone AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."code", v."other_id", v."parcel_id", v."zone"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."code", o."other_id", o."parcel_id", o."zone", o."id" IS DISTINCT FROM NULL), (n."code", n."other_id", n."parcel_id", n."zone", n."id" IS DISTINCT FROM NULL)) AS v ("code", "other_id", "parcel_id", "zone", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."other_id" IS DISTINCT FROM o."other_id" OR n."parcel_id" IS DISTINCT FROM o."parcel_id" OR n."zone" IS DISTINCT FROM o."zone") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (lower(r0.code)) OPERATOR("pg_catalog".=) (lower(r1.code::text))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) (r1.code::text)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (NOT (r0.zone IS DISTINCT FROM r1.zone))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) ('P-'::text || r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id OR r0.zone OPERATOR("pg_catalog".=) r1.id)
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.scan.update"() IS 'answers update on public.scan, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.scan.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.update.by.statement"
AFTER TRUNCATE ON "public"."scan"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.scan.update"('jsonb_ivm.public.documents.public.scan.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.update"
AFTER UPDATE ON "public"."scan" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.scan.update.by.statement', '', '', '', '', '0', 'code', 'id', 'other_id', 'parcel_id', 'zone');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.scan.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.scan, for the documents of public.documents
-- recompute doc.built, doc.either, doc.folded, doc.listed, doc.same_zone, doc.varchar: nothing else in documents is made of its rows
-- not less at doc.built: its rows are chosen by more than the link and their own columns
-- not less at doc.either: its rows are chosen by more than the link and their own columns
-- not less at doc.folded: its rows are chosen by more than the link and their own columns
-- not less at doc.same_zone: its rows are chosen by more than the link and their own columns
-- not less: the documents that show scan at doc.either[] are found by other rows
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
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454400)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (1247073137354994944)::bigint, 0::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-3993965185634748928)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (6062842978700590336)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_old AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.parcel_id AS value) UNION ALL (SELECT r0.other_id AS value) UNION ALL (SELECT r0.zone AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."other_id", r."parcel_id", r."zone" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (lower(r0.code)) OPERATOR("pg_catalog".=) (lower(r1.code::text))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) (r1.code::text)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (NOT (r0.zone IS DISTINCT FROM r1.zone))
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.code OPERATOR("pg_catalog".=) ('P-'::text || r1.id)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON (r0.parcel_id OPERATOR("pg_catalog".=) r1.id OR r0.other_id OPERATOR("pg_catalog".=) r1.id OR r0.zone OPERATOR("pg_catalog".=) r1.id)
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.built, doc.either, doc.fo~8632a03add"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.scan.delete"() IS 'answers delete on public.scan, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.scan.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.delete.by.statement"
AFTER TRUNCATE ON "public"."scan"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.scan.delete"('jsonb_ivm.public.documents.public.scan.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.delete"
AFTER DELETE ON "public"."scan" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.scan.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.scan.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.scan, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.scan.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.scan.truncate"() IS 'answers truncate on public.scan, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.scan.truncate"
AFTER TRUNCATE ON "public"."scan"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.scan.truncate"();

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
        FROM "public"."parcel" AS s
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
        FROM "public"."parcel" AS s
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
