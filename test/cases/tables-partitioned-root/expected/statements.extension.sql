CREATE VIEW "jsonb_ivm"."public.documents.query" ("day", "nr", "doc") AS
SELECT day,
    nr,
    jsonb_build_object('title', title, 'room', ( SELECT r.name
           FROM public.room r
          WHERE (r.id = e.room_id))) AS doc
   FROM public.event e;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48" ("day", "nr", "doc.room") AS
SELECT
  day AS day,
  nr AS nr,
  (SELECT r.name
  FROM public.room AS r
  WHERE
    r.id = e.room_id) AS "doc.room"
FROM public.event AS e;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("day" date, "nr" integer);

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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."day", d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."nr"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."day", d."nr"
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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."day", d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."nr"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."day", d."nr"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."day", d."nr" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
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
    SELECT k."day", k."nr" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.room in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."day" OPERATOR("pg_catalog".=) k."day" AND s."nr" OPERATOR("pg_catalog".=) k."nr"
  CROSS JOIN LATERAL (SELECT q."doc.room" FROM "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('room', f."doc.room"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.room in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.event, for the documents of public.documents
-- recompute the documents reached: the row is a new root
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.room_id), 0) AS number
      FROM (
        SELECT r."day", r."nr", r."room_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.room_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."day", r."nr", r."room_id" FROM jsonb_ivm_new AS r
  ), reached ("day", "nr") AS (
    SELECT r0."day", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.event.insert"() IS 'answers insert on public.event, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event_2023" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event_2024" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event_2024_odd" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event_2024_rest" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.insert"
AFTER INSERT ON "public"."event_other" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.event, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on day, nr, room_id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 date[];
  updated1 integer[];
BEGIN
  SELECT (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id") AS "jsonb_ivm linked", n."day", n."nr"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."day", n."nr", n."room_id", n."title" FROM (
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
    ) AS n
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."day", n."nr", n."room_id", n."title" FROM (
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
    ) AS n
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
      FROM (
        SELECT t."title", t."day", t."nr", t."room_id"
        FROM "public"."event" AS t
        WHERE t."day" OPERATOR("pg_catalog".=) ivm.row."day" AND t."nr" OPERATOR("pg_catalog".=) ivm.row."nr"
      ) AS r0
      WHERE d."day" OPERATOR("pg_catalog".=) r0."day" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."day"];
    updated1 := ARRAY[ivm.row."nr"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."day", n."nr", n."room_id", n."title" FROM (
          SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
        ) AS n
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."day") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."day"),
      coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id")), false),
      pg_catalog.array_agg(n."day" ORDER BY n."day", n."nr") FILTER (WHERE (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."nr" ORDER BY n."day", n."nr") FILTER (WHERE (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."day", n."nr", n."room_id", n."title" FROM (
        SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
      ) AS n
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
      FROM (
        SELECT t."title", t."day", t."nr", t."room_id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("day", "nr")
        JOIN "public"."event" AS t ON t."day" OPERATOR("pg_catalog".=) k."day" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
      ) AS r0
      WHERE d."day" OPERATOR("pg_catalog".=) r0."day" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.room_id), 0) AS number
      FROM (
        SELECT n."day", n."nr", n."room_id"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."day", n."nr", n."room_id", n."title" FROM (
            SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
          ) AS n
        ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
        WHERE CASE WHEN n."day" IS NOT DISTINCT FROM NULL THEN false WHEN o."day" IS NOT DISTINCT FROM NULL THEN true ELSE (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.room_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."title", t."day", t."nr", t."room_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("day", "nr")
      JOIN "public"."event" AS t ON t."day" OPERATOR("pg_catalog".=) k."day" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ), reached ("day", "nr") AS (
      SELECT r0."day", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."day", v."nr", v."room_id"
      FROM jsonb_ivm_old AS o FULL JOIN (
        SELECT n."day", n."nr", n."room_id", n."title" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."day", n."nr", n."room_id", n."title" FROM (
          SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."day", n."nr" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."day", n."nr", n."room_id", n."title" FROM "public"."event" AS n WHERE o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr" OFFSET 0
        ) AS n
      ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      CROSS JOIN LATERAL (VALUES (o."day", o."nr", o."room_id", o."day" IS DISTINCT FROM NULL), (n."day", n."nr", n."room_id", n."day" IS DISTINCT FROM NULL)) AS v ("day", "nr", "room_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR n."room_id" IS DISTINCT FROM o."room_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("day", "nr") AS (
      SELECT r0."day", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('title', r0.title), ARRAY[]::text[])
    FROM (
      SELECT t."title", t."day", t."nr", t."room_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("day", "nr")
      JOIN "public"."event" AS t ON t."day" OPERATOR("pg_catalog".=) k."day" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ) AS r0
    WHERE d."day" OPERATOR("pg_catalog".=) r0."day" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.event.update"() IS 'answers update on public.event, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event_2023" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event_2024" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event_2024_odd" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event_2024_rest" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.update"
AFTER UPDATE ON "public"."event_other" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.event, for the documents of public.documents
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
    SELECT r."day", r."nr", r."room_id" FROM jsonb_ivm_old AS r
  ), reached ("day", "nr") AS (
    SELECT r0."day", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.event.delete"() IS 'answers delete on public.event, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event_2023" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event_2024" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event_2024_odd" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event_2024_rest" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.delete"
AFTER DELETE ON "public"."event_other" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.event, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"() IS 'answers truncate on public.event, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event_2023"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event_2024"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event_2024_odd"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event_2024_rest"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.truncate"
AFTER TRUNCATE ON "public"."event_other"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.truncate"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.event.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", t."day" AS "jsonb_ivm departed 0", t."nr" AS "jsonb_ivm departed 1", t."room_id" AS "jsonb_ivm departed 3", t."day" AS "jsonb_ivm arrived 0", t."nr" AS "jsonb_ivm arrived 1", t."room_id" AS "jsonb_ivm arrived 3"
FROM "public"."event" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.event.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.event.departed" AS
SELECT false AS "jsonb_ivm settled", t."day", t."nr", t."room_id"
FROM "public"."event" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.event.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.event.arrived" AS
SELECT false AS "jsonb_ivm settled", t."day", t."nr", t."room_id"
FROM "public"."event" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.event.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."day") OPERATOR(pg_catalog.<>) 'date'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."nr") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."room_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."event" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.event.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed 0", "jsonb_ivm departed 1", "jsonb_ivm departed 3", "jsonb_ivm arrived 0", "jsonb_ivm arrived 1", "jsonb_ivm arrived 3")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, old."day", old."nr", old."room_id", new."day", new."nr", new."room_id");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.event.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."event"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.leave"
BEFORE UPDATE ON "public"."event"
FOR EACH ROW WHEN (ROW(OLD."day", OLD."nr") IS DISTINCT FROM ROW(NEW."day", NEW."nr"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.keep"
AFTER UPDATE ON "public"."event"
FOR EACH ROW WHEN (ROW(OLD."day", OLD."nr") IS DISTINCT FROM ROW(NEW."day", NEW."nr"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0", m."jsonb_ivm departed 1" FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."day", s."nr" FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0", m."jsonb_ivm arrived 1" FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."day", s."nr" FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."event"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed 0", m."jsonb_ivm departed 1" FROM "jsonb_ivm"."public.documents.public.event.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."event" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT o."day", o."nr" FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "event" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.event.departed" ("jsonb_ivm settled", "day", "nr", "room_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0", m."jsonb_ivm departed 1", m."jsonb_ivm departed 3" FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.event.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.event.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.event.arrived" ("jsonb_ivm settled", "day", "nr", "room_id") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0", m."jsonb_ivm arrived 1", m."jsonb_ivm arrived 3" FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.event.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.event.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.event.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event_2023"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event_2024"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event_2024_odd"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event_2024_rest"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.event.moved.answer"
AFTER UPDATE ON "public"."event_other"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.event.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.room.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.room, for the documents of public.documents
-- recompute doc.room: nothing else in documents is made of its rows
-- not less: the documents that show room at doc.room are found by other rows
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("day", "nr") AS (
      SELECT r1."day", r1."nr"
      FROM changed AS r0
      JOIN "public"."event" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.room_id
      EXCEPT
      SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.room.insert"() IS 'answers insert on public.room, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.room.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.insert.by.statement"
AFTER TRUNCATE ON "public"."room"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.room.insert"('jsonb_ivm.public.documents.public.room.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.insert"
AFTER INSERT ON "public"."room" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.room.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.room.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.room, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.room: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show room at doc.room are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
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
      ), reached ("day", "nr") AS (
        SELECT r1."day", r1."nr"
        FROM changed AS r0
        JOIN "public"."event" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.room_id
        EXCEPT
        SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("day", "nr") AS (
        SELECT r1."day", r1."nr"
        FROM changed AS r0
        JOIN "public"."event" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.room_id
        EXCEPT
        SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."room" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("day", "nr", place, edit) AS (
      SELECT r1."day", r1."nr", 0, pg_catalog.format('{"op": "merge", "path": [], "value": %1$s}', pg_catalog.json_build_object('room', r0.name))
      FROM changed AS r0
      JOIN "public"."event" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.room_id
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."day", e."nr", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."day", e."nr"
    ) AS p
    WHERE d."day" OPERATOR("pg_catalog".=) p."day" AND d."nr" OPERATOR("pg_catalog".=) p."nr";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.room.update"() IS 'answers update on public.room, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.room.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.update.by.statement"
AFTER TRUNCATE ON "public"."room"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.room.update"('jsonb_ivm.public.documents.public.room.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.update"
AFTER UPDATE ON "public"."room" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.room.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.room.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.room, for the documents of public.documents
-- recompute doc.room: nothing else in documents is made of its rows
-- not less: the documents that show room at doc.room are found by other rows
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("day", "nr") AS (
      SELECT r1."day", r1."nr"
      FROM changed AS r0
      JOIN "public"."event" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.room_id
      EXCEPT
      SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.room~31ba2c8c48"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.room.delete"() IS 'answers delete on public.room, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.room.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.delete.by.statement"
AFTER TRUNCATE ON "public"."room"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.room.delete"('jsonb_ivm.public.documents.public.room.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.delete"
AFTER DELETE ON "public"."room" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.room.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.room.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.room, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.room.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.room.truncate"() IS 'answers truncate on public.room, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.room.truncate"
AFTER TRUNCATE ON "public"."room"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.room.truncate"();

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
  JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."day", d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."day", k."nr"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."day", d."nr"
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
  JOIN "public"."event" AS r ON k."day" OPERATOR("pg_catalog".=) r."day" AND k."nr" OPERATOR("pg_catalog".=) r."nr"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
  ORDER BY r."day", r."nr"
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
    SELECT pg_catalog.array_agg(ROW(n."day", n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."day", n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."nr" AS "nr"
        FROM "public"."event" AS s
        ORDER BY s."day", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."nr" AS "nr"
        FROM "public"."documents" AS s
        ORDER BY s."day", s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."nr" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."day", n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."day", n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."day" AS "day", s."nr" AS "nr"
        FROM "public"."event" AS s
        WHERE (s."day", s."nr") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."nr")
        ORDER BY s."day", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."day" AS "day", s."nr" AS "nr"
        FROM "public"."documents" AS s
        WHERE (s."day", s."nr") OPERATOR("pg_catalog".>) (ivm.position."day", ivm.position."nr")
        ORDER BY s."day", s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."day", u."nr" LIMIT ivm.most
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
SELECT "day", "nr", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("day", "nr");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
