CREATE VIEW "jsonb_ivm"."public.documents.query" ("number", "kind", "room", "doc") AS
SELECT nr AS number,
    kind,
    hall AS room,
    jsonb_build_object('kind', kind, 'tickets', ( SELECT jsonb_agg(t.holder ORDER BY t.id) AS jsonb_agg
           FROM public.ticket t
          WHERE ((t.hall = s.hall) AND (t.seat_nr = s.nr)))) AS doc
   FROM public.seat s;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6" ("room", "number", "doc.tickets") AS
SELECT
  hall AS room,
  nr AS number,
  (SELECT jsonb_agg(t.holder ORDER BY t.id) AS jsonb_agg
  FROM public.ticket AS t
  WHERE
    t.hall = s.hall
    AND t.seat_nr = s.nr) AS "doc.tickets"
FROM public.seat AS s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("room" text, "number" integer);

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
  JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."room", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."room", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."room", d."number"
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
  JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."room", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."room", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."room", d."number"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."room", d."number" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."room" OPERATOR("pg_catalog".=) k."room" AND q."number" OPERATOR("pg_catalog".=) k."number" OFFSET 0) AS f
  ), gone AS (
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."room", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("room", "number")
    WHERE d."room" OPERATOR("pg_catalog".=) g."room" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."documents" AS d ("number", "kind", "room", "doc")
  SELECT f."number", f."kind", f."room", f."doc" FROM fresh AS f
  ON CONFLICT ("room", "number") DO UPDATE
  SET "number" = excluded."number", "kind" = excluded."kind", "room" = excluded."room", "doc" = excluded."doc"
  WHERE ROW(d."number", d."kind", d."room", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."number", excluded."kind", excluded."room", excluded."doc")::record;
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
    SELECT k."room", k."number" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."room", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("room", "number")
    WHERE d."room" OPERATOR("pg_catalog".=) g."room" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."documents" AS d ("number", "kind", "room", "doc")
  SELECT f."number", f."kind", f."room", f."doc" FROM fresh AS f
  ON CONFLICT ("room", "number") DO UPDATE
  SET "number" = excluded."number", "kind" = excluded."kind", "room" = excluded."room", "doc" = excluded."doc"
  WHERE ROW(d."number", d."kind", d."room", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."number", excluded."kind", excluded."room", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.tickets in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."room" OPERATOR("pg_catalog".=) k."room" AND s."number" OPERATOR("pg_catalog".=) k."number"
  CROSS JOIN LATERAL (SELECT q."doc.tickets" FROM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6" AS q WHERE q."room" OPERATOR("pg_catalog".=) k."room" AND q."number" OPERATOR("pg_catalog".=) k."number" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('tickets', f."doc.tickets"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.tickets in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.seat.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.seat, for the documents of public.documents
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
    SELECT r."hall", r."nr" FROM jsonb_ivm_new AS r
  ), reached ("room", "number") AS (
    SELECT r0."hall", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.seat.insert"() IS 'answers insert on public.seat, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.seat.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.insert.by.statement"
AFTER TRUNCATE ON "public"."seat"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.seat.insert"('jsonb_ivm.public.documents.public.seat.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.insert"
AFTER INSERT ON "public"."seat" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.seat.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.seat.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.seat, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on hall, nr than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."hall") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."hall"),
    coalesce(pg_catalog.bool_or((n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr")), false),
    NOT coalesce(pg_catalog.bool_or((n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr")), false),
    pg_catalog.array_agg(n."hall" ORDER BY n."hall", n."nr") FILTER (WHERE (n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr")),
    pg_catalog.array_agg(n."nr" ORDER BY n."hall", n."nr") FILTER (WHERE (n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."hall" OPERATOR("pg_catalog".=) n."hall" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "kind" = r0.kind, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('kind', r0.kind), ARRAY[]::text[])
    FROM (
      SELECT t."kind", t."hall", t."nr"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("hall", "nr")
      JOIN "public"."seat" AS t ON t."hall" OPERATOR("pg_catalog".=) k."hall" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ) AS r0
    WHERE d."room" OPERATOR("pg_catalog".=) r0."hall" AND d."number" OPERATOR("pg_catalog".=) r0."nr";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."kind", t."hall", t."nr"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("hall", "nr")
      JOIN "public"."seat" AS t ON t."hall" OPERATOR("pg_catalog".=) k."hall" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ), reached ("room", "number") AS (
      SELECT r0."hall", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."hall", v."nr"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."hall" OPERATOR("pg_catalog".=) n."hall" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      CROSS JOIN LATERAL (VALUES (o."hall", o."nr", o."hall" IS DISTINCT FROM NULL), (n."hall", n."nr", n."hall" IS DISTINCT FROM NULL)) AS v ("hall", "nr", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."kind" COLLATE pg_catalog."C" IS DISTINCT FROM o."kind" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr") OR NOT ivm.paired)
    ), reached ("room", "number") AS (
      SELECT r0."hall", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "kind" = r0.kind, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('kind', r0.kind), ARRAY[]::text[])
    FROM (
      SELECT t."kind", t."hall", t."nr"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("hall", "nr")
      JOIN "public"."seat" AS t ON t."hall" OPERATOR("pg_catalog".=) k."hall" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ) AS r0
    WHERE d."room" OPERATOR("pg_catalog".=) r0."hall" AND d."number" OPERATOR("pg_catalog".=) r0."nr";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.seat.update"() IS 'answers update on public.seat, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.seat.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.update.by.statement"
AFTER TRUNCATE ON "public"."seat"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.seat.update"('jsonb_ivm.public.documents.public.seat.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.seat.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.seat, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "kind" = r0.kind, "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('kind', r0.kind), ARRAY[]::text[])
  FROM (
    SELECT new."kind" AS "kind", new."hall" AS "hall", new."nr" AS "nr"
  ) AS r0
  WHERE d."room" OPERATOR("pg_catalog".=) r0."hall" AND d."number" OPERATOR("pg_catalog".=) r0."nr";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.seat.update.row"() IS 'answers update of one row on public.seat, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.seat.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.update.by.row"
AFTER TRUNCATE ON "public"."seat"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.seat.update.row"('jsonb_ivm.public.documents.public.seat.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.update"
AFTER UPDATE ON "public"."seat" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.seat.update.by.statement', 'jsonb_ivm.public.documents.public.seat.update.by.row', 'read committed', '', '', '2', 'hall', 'nr', 'kind');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.seat.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.seat, for the documents of public.documents
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
    SELECT r."hall", r."nr" FROM jsonb_ivm_old AS r
  ), reached ("room", "number") AS (
    SELECT r0."hall", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.seat.delete"() IS 'answers delete on public.seat, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.seat.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.delete.by.statement"
AFTER TRUNCATE ON "public"."seat"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.seat.delete"('jsonb_ivm.public.documents.public.seat.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.delete"
AFTER DELETE ON "public"."seat" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.seat.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.seat.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.seat, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.seat.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.seat.truncate"() IS 'answers truncate on public.seat, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.seat.truncate"
AFTER TRUNCATE ON "public"."seat"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.seat.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.ticket, for the documents of public.documents
-- recompute doc.tickets: nothing else in documents is made of its rows
-- not less at doc.tickets: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."hall", r."seat_nr" FROM jsonb_ivm_new AS r
  ), reached ("room", "number") AS (
    SELECT r0."hall", r0."seat_nr"
    FROM changed AS r0
    WHERE r0."hall" IS DISTINCT FROM NULL AND r0."seat_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert"() IS 'answers insert on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.insert.by.statement"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert"('jsonb_ivm.public.documents.public.ticket.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.ticket, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('tickets', (SELECT q."doc.tickets" FROM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6" AS q WHERE q."room" OPERATOR("pg_catalog".=) new."hall" AND q."number" OPERATOR("pg_catalog".=) new."seat_nr")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr"
    AND CASE WHEN d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert.row"() IS 'answers insert of one row on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.insert.by.row"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.insert.row"('jsonb_ivm.public.documents.public.ticket.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.insert"
AFTER INSERT ON "public"."ticket" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.ticket.insert.by.statement', 'jsonb_ivm.public.documents.public.ticket.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.ticket, for the documents of public.documents
-- recompute doc.tickets: nothing else in documents is made of its rows
-- not less at doc.tickets: it is not [] without rows
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
    coalesce(pg_catalog.bool_or((n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."holder" COLLATE pg_catalog."C" IS DISTINCT FROM o."holder" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seat_nr" IS DISTINCT FROM o."seat_nr")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."hall", v."seat_nr"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."hall", o."seat_nr", o."id" IS DISTINCT FROM NULL), (n."hall", n."seat_nr", n."id" IS DISTINCT FROM NULL)) AS v ("hall", "seat_nr", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."hall" COLLATE pg_catalog."C" IS DISTINCT FROM o."hall" COLLATE pg_catalog."C" OR n."holder" COLLATE pg_catalog."C" IS DISTINCT FROM o."holder" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."seat_nr" IS DISTINCT FROM o."seat_nr") OR NOT ivm.paired)
  ), reached ("room", "number") AS (
    SELECT r0."hall", r0."seat_nr"
    FROM changed AS r0
    WHERE r0."hall" IS DISTINCT FROM NULL AND r0."seat_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.update"() IS 'answers update on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.update.by.statement"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.update"('jsonb_ivm.public.documents.public.ticket.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.ticket, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('tickets', (SELECT q."doc.tickets" FROM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6" AS q WHERE q."room" OPERATOR("pg_catalog".=) new."hall" AND q."number" OPERATOR("pg_catalog".=) new."seat_nr")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr"
    AND CASE WHEN d."room" OPERATOR("pg_catalog".=) new."hall" AND d."number" OPERATOR("pg_catalog".=) new."seat_nr" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.update.row"() IS 'answers update of one row on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.update.by.row"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.update.row"('jsonb_ivm.public.documents.public.ticket.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.update"
AFTER UPDATE ON "public"."ticket" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.ticket.update.by.statement', 'jsonb_ivm.public.documents.public.ticket.update.by.row', 'read committed', '', '', '3', 'hall', 'id', 'seat_nr', 'holder');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.ticket, for the documents of public.documents
-- recompute doc.tickets: nothing else in documents is made of its rows
-- not less at doc.tickets: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."hall", r."seat_nr" FROM jsonb_ivm_old AS r
  ), reached ("room", "number") AS (
    SELECT r0."hall", r0."seat_nr"
    FROM changed AS r0
    WHERE r0."hall" IS DISTINCT FROM NULL AND r0."seat_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."room", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."room", f."number")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete"() IS 'answers delete on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.delete.by.statement"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete"('jsonb_ivm.public.documents.public.ticket.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.ticket, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) old."hall" AND d."number" OPERATOR("pg_catalog".=) old."seat_nr" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('tickets', (SELECT q."doc.tickets" FROM "jsonb_ivm"."public.documents.query.doc.tickets~dba2995ec6" AS q WHERE q."room" OPERATOR("pg_catalog".=) old."hall" AND q."number" OPERATOR("pg_catalog".=) old."seat_nr")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."room" OPERATOR("pg_catalog".=) old."hall" AND d."number" OPERATOR("pg_catalog".=) old."seat_nr"
    AND CASE WHEN d."room" OPERATOR("pg_catalog".=) old."hall" AND d."number" OPERATOR("pg_catalog".=) old."seat_nr" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete.row"() IS 'answers delete of one row on public.ticket, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.delete.by.row"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.delete.row"('jsonb_ivm.public.documents.public.ticket.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.delete"
AFTER DELETE ON "public"."ticket" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.ticket.delete.by.statement', 'jsonb_ivm.public.documents.public.ticket.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.ticket.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.ticket, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.ticket.truncate"() IS 'answers truncate on public.ticket, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.ticket.truncate"
AFTER TRUNCATE ON "public"."ticket"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.ticket.truncate"();

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
  JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."room", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."room", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."room", d."number"
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
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."seat" AS r ON k."room" OPERATOR("pg_catalog".=) r."hall" AND k."number" OPERATOR("pg_catalog".=) r."nr"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."room" OPERATOR("pg_catalog".=) k."room" AND d."number" OPERATOR("pg_catalog".=) k."number")
  ORDER BY r."hall", r."nr"
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
    SELECT pg_catalog.array_agg(ROW(n."room", n."number")::"jsonb_ivm"."public.documents.key" ORDER BY n."room", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."hall" AS "room", s."nr" AS "number"
        FROM "public"."seat" AS s
        ORDER BY s."hall", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."room" AS "room", s."number" AS "number"
        FROM "public"."documents" AS s
        ORDER BY s."room", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."room", u."number" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."room", n."number")::"jsonb_ivm"."public.documents.key" ORDER BY n."room", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."hall" AS "room", s."nr" AS "number"
        FROM "public"."seat" AS s
        WHERE (s."hall", s."nr") OPERATOR("pg_catalog".>) (ivm.position."room", ivm.position."number")
        ORDER BY s."hall", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."room" AS "room", s."number" AS "number"
        FROM "public"."documents" AS s
        WHERE (s."room", s."number") OPERATOR("pg_catalog".>) (ivm.position."room", ivm.position."number")
        ORDER BY s."room", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."room", u."number" LIMIT ivm.most
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
SELECT "number", "kind", "room", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("room", "number");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
