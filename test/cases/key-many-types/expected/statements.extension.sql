CREATE VIEW "jsonb_ivm"."public.documents.query" ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw", "doc") AS
SELECT day,
    kind,
    place,
    at,
    span,
    tags,
    flag,
    big,
    raw,
    jsonb_build_object('note', note, 'big', big, 'guests', ( SELECT count(*) AS count
           FROM public.guest g
          WHERE ((g.day = s.day) AND (g.kind = s.kind) AND ((g.place)::text = (s.place)::text)))) AS doc
   FROM public.slot s;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee" ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw", "doc.guests") AS
SELECT
  day AS day,
  kind AS kind,
  place AS place,
  at AS at,
  span AS span,
  tags AS tags,
  flag AS flag,
  big AS big,
  raw AS raw,
  (SELECT count(*) AS count
  FROM public.guest AS g
  WHERE
    g.day = s.day
    AND g.kind = s.kind
    AND g.place::text = s.place::text) AS "doc.guests"
FROM public.slot AS s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("day" date, "kind" public.shift, "place" public.code, "at" timestamp with time zone, "span" interval, "tags" text[], "flag" boolean, "big" bigint, "raw" bytea);

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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
  ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
    ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
  ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
    ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."kind" OPERATOR("pg_catalog".=) k."kind" AND q."place" OPERATOR("pg_catalog".=) k."place" AND q."at" OPERATOR("pg_catalog".=) k."at" AND q."span" OPERATOR("pg_catalog".=) k."span" AND q."tags" OPERATOR("pg_catalog".=) k."tags" AND q."flag" OPERATOR("pg_catalog".=) k."flag" AND q."big" OPERATOR("pg_catalog".=) k."big" AND q."raw" OPERATOR("pg_catalog".=) k."raw" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."kind" OPERATOR("pg_catalog".=) g."kind" AND d."place" OPERATOR("pg_catalog".=) g."place" AND d."at" OPERATOR("pg_catalog".=) g."at" AND d."span" OPERATOR("pg_catalog".=) g."span" AND d."tags" OPERATOR("pg_catalog".=) g."tags" AND d."flag" OPERATOR("pg_catalog".=) g."flag" AND d."big" OPERATOR("pg_catalog".=) g."big" AND d."raw" OPERATOR("pg_catalog".=) g."raw"
  )
  INSERT INTO "public"."documents" AS d ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw", "doc")
  SELECT f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") DO UPDATE
  SET "day" = excluded."day", "kind" = excluded."kind", "place" = excluded."place", "at" = excluded."at", "span" = excluded."span", "tags" = excluded."tags", "flag" = excluded."flag", "big" = excluded."big", "raw" = excluded."raw", "doc" = excluded."doc"
  WHERE ROW(d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."kind", excluded."place", excluded."at", excluded."span", excluded."tags", excluded."flag", excluded."big", excluded."raw", excluded."doc")::record;
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
    SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."kind" OPERATOR("pg_catalog".=) g."kind" AND d."place" OPERATOR("pg_catalog".=) g."place" AND d."at" OPERATOR("pg_catalog".=) g."at" AND d."span" OPERATOR("pg_catalog".=) g."span" AND d."tags" OPERATOR("pg_catalog".=) g."tags" AND d."flag" OPERATOR("pg_catalog".=) g."flag" AND d."big" OPERATOR("pg_catalog".=) g."big" AND d."raw" OPERATOR("pg_catalog".=) g."raw"
  )
  INSERT INTO "public"."documents" AS d ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw", "doc")
  SELECT f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") DO UPDATE
  SET "day" = excluded."day", "kind" = excluded."kind", "place" = excluded."place", "at" = excluded."at", "span" = excluded."span", "tags" = excluded."tags", "flag" = excluded."flag", "big" = excluded."big", "raw" = excluded."raw", "doc" = excluded."doc"
  WHERE ROW(d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."kind", excluded."place", excluded."at", excluded."span", excluded."tags", excluded."flag", excluded."big", excluded."raw", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.guests in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."day" OPERATOR("pg_catalog".=) k."day" AND s."kind" OPERATOR("pg_catalog".=) k."kind" AND s."place" OPERATOR("pg_catalog".=) k."place" AND s."at" OPERATOR("pg_catalog".=) k."at" AND s."span" OPERATOR("pg_catalog".=) k."span" AND s."tags" OPERATOR("pg_catalog".=) k."tags" AND s."flag" OPERATOR("pg_catalog".=) k."flag" AND s."big" OPERATOR("pg_catalog".=) k."big" AND s."raw" OPERATOR("pg_catalog".=) k."raw"
  CROSS JOIN LATERAL (SELECT q."doc.guests" FROM "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."kind" OPERATOR("pg_catalog".=) k."kind" AND q."place" OPERATOR("pg_catalog".=) k."place" AND q."at" OPERATOR("pg_catalog".=) k."at" AND q."span" OPERATOR("pg_catalog".=) k."span" AND q."tags" OPERATOR("pg_catalog".=) k."tags" AND q."flag" OPERATOR("pg_catalog".=) k."flag" AND q."big" OPERATOR("pg_catalog".=) k."big" AND q."raw" OPERATOR("pg_catalog".=) k."raw" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('guests', f."doc.guests"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.guests in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.guest.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- insert on public.guest, for the documents of public.documents
-- recompute doc.guests: nothing else in documents is made of its rows
-- not less: the documents that show guest at doc.guests are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, 0::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."day", r."kind", r."place" FROM jsonb_ivm_new AS r
    ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
      SELECT r1."day", r1."kind", r1."place", r1."at", r1."span", r1."tags", r1."flag", r1."big", r1."raw"
      FROM changed AS r0
      JOIN "public"."slot" AS r1 ON r0.day OPERATOR("pg_catalog".=) r1.day AND r0.kind OPERATOR("pg_catalog".=) r1.kind AND (r0.place::text) OPERATOR("pg_catalog".=) (r1.place::text)
      EXCEPT
      SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.guest.insert"() IS 'answers insert on public.guest, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.guest.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.insert.by.statement"
AFTER TRUNCATE ON "public"."guest"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.guest.insert"('jsonb_ivm.public.documents.public.guest.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.insert"
AFTER INSERT ON "public"."guest" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.guest.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.guest.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- update on public.guest, for the documents of public.documents
-- recompute doc.guests: nothing else in documents is made of its rows
-- not less: the documents that show guest at doc.guests are found by other rows
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
    coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR ROW(n."kind", n."place")::record OPERATOR(pg_catalog.*<>) ROW(o."kind", o."place")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, 0::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."day", v."kind", v."place"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."day", o."kind", o."place", o."id" IS DISTINCT FROM NULL), (n."day", n."kind", n."place", n."id" IS DISTINCT FROM NULL)) AS v ("day", "kind", "place", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR ROW(n."kind", n."place")::record OPERATOR(pg_catalog.*<>) ROW(o."kind", o."place")::record) OR NOT ivm.paired)
    ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
      SELECT r1."day", r1."kind", r1."place", r1."at", r1."span", r1."tags", r1."flag", r1."big", r1."raw"
      FROM changed AS r0
      JOIN "public"."slot" AS r1 ON r0.day OPERATOR("pg_catalog".=) r1.day AND r0.kind OPERATOR("pg_catalog".=) r1.kind AND (r0.place::text) OPERATOR("pg_catalog".=) (r1.place::text)
      EXCEPT
      SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.guest.update"() IS 'answers update on public.guest, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.guest.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.update.by.statement"
AFTER TRUNCATE ON "public"."guest"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.guest.update"('jsonb_ivm.public.documents.public.guest.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.update"
AFTER UPDATE ON "public"."guest" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.guest.update.by.statement', '', '', '', '', '0', 'day', 'kind', 'place');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.guest.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- delete on public.guest, for the documents of public.documents
-- recompute doc.guests: nothing else in documents is made of its rows
-- not less: the documents that show guest at doc.guests are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, 0::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."day", r."kind", r."place" FROM jsonb_ivm_old AS r
    ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
      SELECT r1."day", r1."kind", r1."place", r1."at", r1."span", r1."tags", r1."flag", r1."big", r1."raw"
      FROM changed AS r0
      JOIN "public"."slot" AS r1 ON r0.day OPERATOR("pg_catalog".=) r1.day AND r0.kind OPERATOR("pg_catalog".=) r1.kind AND (r0.place::text) OPERATOR("pg_catalog".=) (r1.place::text)
      EXCEPT
      SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.guests~3a64f035ee"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.guest.delete"() IS 'answers delete on public.guest, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.guest.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.delete.by.statement"
AFTER TRUNCATE ON "public"."guest"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.guest.delete"('jsonb_ivm.public.documents.public.guest.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.delete"
AFTER DELETE ON "public"."guest" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.guest.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.guest.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- truncate on public.guest, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.guest.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.guest.truncate"() IS 'answers truncate on public.guest, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.guest.truncate"
AFTER TRUNCATE ON "public"."guest"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.guest.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.slot.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- insert on public.slot, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, 0::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."at", r."big", r."day", r."flag", r."kind", r."place", r."raw", r."span", r."tags" FROM jsonb_ivm_new AS r
  ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
    SELECT r0."day", r0."kind", r0."place", r0."at", r0."span", r0."tags", r0."flag", r0."big", r0."raw"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.slot.insert"() IS 'answers insert on public.slot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.slot.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.insert.by.statement"
AFTER TRUNCATE ON "public"."slot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.slot.insert"('jsonb_ivm.public.documents.public.slot.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.insert"
AFTER INSERT ON "public"."slot" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.slot.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.slot.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- update on public.slot, for the documents of public.documents
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
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."day") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."day"),
    coalesce(pg_catalog.bool_or((n."at" IS DISTINCT FROM o."at" OR n."big" IS DISTINCT FROM o."big" OR n."day" IS DISTINCT FROM o."day" OR n."flag" IS DISTINCT FROM o."flag" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR ROW(n."kind", n."place", n."raw", n."span", n."tags")::record OPERATOR(pg_catalog.*<>) ROW(o."kind", o."place", o."raw", o."span", o."tags")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."kind" OPERATOR("pg_catalog".=) n."kind" AND o."place" OPERATOR("pg_catalog".=) n."place" AND o."at" OPERATOR("pg_catalog".=) n."at" AND o."span" OPERATOR("pg_catalog".=) n."span" AND o."tags" OPERATOR("pg_catalog".=) n."tags" AND o."flag" OPERATOR("pg_catalog".=) n."flag" AND o."big" OPERATOR("pg_catalog".=) n."big" AND o."raw" OPERATOR("pg_catalog".=) n."raw";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, 0::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."at", v."big", v."day", v."flag", v."kind", v."place", v."raw", v."span", v."tags"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."kind" OPERATOR("pg_catalog".=) n."kind" AND o."place" OPERATOR("pg_catalog".=) n."place" AND o."at" OPERATOR("pg_catalog".=) n."at" AND o."span" OPERATOR("pg_catalog".=) n."span" AND o."tags" OPERATOR("pg_catalog".=) n."tags" AND o."flag" OPERATOR("pg_catalog".=) n."flag" AND o."big" OPERATOR("pg_catalog".=) n."big" AND o."raw" OPERATOR("pg_catalog".=) n."raw"
    CROSS JOIN LATERAL (VALUES (o."at", o."big", o."day", o."flag", o."kind", o."place", o."raw", o."span", o."tags", o."day" IS DISTINCT FROM NULL), (n."at", n."big", n."day", n."flag", n."kind", n."place", n."raw", n."span", n."tags", n."day" IS DISTINCT FROM NULL)) AS v ("at", "big", "day", "flag", "kind", "place", "raw", "span", "tags", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."at" IS DISTINCT FROM o."at" OR n."big" IS DISTINCT FROM o."big" OR n."day" IS DISTINCT FROM o."day" OR n."flag" IS DISTINCT FROM o."flag" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C" OR ROW(n."kind", n."place", n."raw", n."span", n."tags")::record OPERATOR(pg_catalog.*<>) ROW(o."kind", o."place", o."raw", o."span", o."tags")::record) OR NOT ivm.paired)
  ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
    SELECT r0."day", r0."kind", r0."place", r0."at", r0."span", r0."tags", r0."flag", r0."big", r0."raw"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.slot.update"() IS 'answers update on public.slot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.slot.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.update.by.statement"
AFTER TRUNCATE ON "public"."slot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.slot.update"('jsonb_ivm.public.documents.public.slot.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.update"
AFTER UPDATE ON "public"."slot" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.slot.update.by.statement', '', '', '', '', '0', 'at', 'big', 'day', 'flag', 'kind', 'note', 'place', 'raw', 'span', 'tags');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.slot.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- delete on public.slot, for the documents of public.documents
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
    SELECT r."at", r."big", r."day", r."flag", r."kind", r."place", r."raw", r."span", r."tags" FROM jsonb_ivm_old AS r
  ), reached ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw") AS (
    SELECT r0."day", r0."kind", r0."place", r0."at", r0."span", r0."tags", r0."flag", r0."big", r0."raw"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."kind", f."place", f."at", f."span", f."tags", f."flag", f."big", f."raw")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.slot.delete"() IS 'answers delete on public.slot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.slot.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.delete.by.statement"
AFTER TRUNCATE ON "public"."slot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.slot.delete"('jsonb_ivm.public.documents.public.slot.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.delete"
AFTER DELETE ON "public"."slot" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.slot.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.slot.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
AS $body$
-- truncate on public.slot, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.slot.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.slot.truncate"() IS 'answers truncate on public.slot, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.slot.truncate"
AFTER TRUNCATE ON "public"."slot"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.slot.truncate"();

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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
  ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."kind", k."place", k."at", k."span", k."tags", k."flag", k."big", k."raw"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."kind" OPERATOR("pg_catalog".=) k."kind" AND d."place" OPERATOR("pg_catalog".=) k."place" AND d."at" OPERATOR("pg_catalog".=) k."at" AND d."span" OPERATOR("pg_catalog".=) k."span" AND d."tags" OPERATOR("pg_catalog".=) k."tags" AND d."flag" OPERATOR("pg_catalog".=) k."flag" AND d."big" OPERATOR("pg_catalog".=) k."big" AND d."raw" OPERATOR("pg_catalog".=) k."raw"
    ORDER BY d."day", d."kind", d."place", d."at", d."span", d."tags", d."flag", d."big", d."raw"
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
SET "DateStyle" = 'ISO, MDY'
SET "IntervalStyle" = 'postgres'
SET "TimeZone" = 'UTC'
SET "bytea_output" = 'hex'
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
SET "TimeZone" = 'UTC'
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
    SELECT pg_catalog.array_agg(ROW(n."day", n."kind", n."place", n."at", n."span", n."tags", n."flag", n."big", n."raw")::"jsonb_ivm"."public.documents.key" ORDER BY n."day", n."kind", n."place", n."at", n."span", n."tags", n."flag", n."big", n."raw")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."kind" AS "kind", s."place" AS "place", s."at" AS "at", s."span" AS "span", s."tags" AS "tags", s."flag" AS "flag", s."big" AS "big", s."raw" AS "raw"
        FROM "public"."slot" AS s
        ORDER BY s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."kind" AS "kind", s."place" AS "place", s."at" AS "at", s."span" AS "span", s."tags" AS "tags", s."flag" AS "flag", s."big" AS "big", s."raw" AS "raw"
        FROM "public"."documents" AS s
        ORDER BY s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."kind", u."place", u."at", u."span", u."tags", u."flag", u."big", u."raw" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."day", n."kind", n."place", n."at", n."span", n."tags", n."flag", n."big", n."raw")::"jsonb_ivm"."public.documents.key" ORDER BY n."day", n."kind", n."place", n."at", n."span", n."tags", n."flag", n."big", n."raw")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."kind" AS "kind", s."place" AS "place", s."at" AS "at", s."span" AS "span", s."tags" AS "tags", s."flag" AS "flag", s."big" AS "big", s."raw" AS "raw"
        FROM "public"."slot" AS s
        WHERE (s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."kind", ivm.position."place", ivm.position."at", ivm.position."span", ivm.position."tags", ivm.position."flag", ivm.position."big", ivm.position."raw")
        ORDER BY s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."kind" AS "kind", s."place" AS "place", s."at" AS "at", s."span" AS "span", s."tags" AS "tags", s."flag" AS "flag", s."big" AS "big", s."raw" AS "raw"
        FROM "public"."documents" AS s
        WHERE (s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."kind", ivm.position."place", ivm.position."at", ivm.position."span", ivm.position."tags", ivm.position."flag", ivm.position."big", ivm.position."raw")
        ORDER BY s."day", s."kind", s."place", s."at", s."span", s."tags", s."flag", s."big", s."raw" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."kind", u."place", u."at", u."span", u."tags", u."flag", u."big", u."raw" LIMIT ivm.most
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
SELECT "day", "kind", "place", "at", "span", "tags", "flag", "big", "raw", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("day", "kind", "place", "at", "span", "tags", "flag", "big", "raw");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
