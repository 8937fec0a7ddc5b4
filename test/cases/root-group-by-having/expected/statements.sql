CREATE VIEW "jsonb_ivm"."public.documents.query" ("nr", "region", "best", "doc") AS
SELECT t.nr,
    t.region,
    max(p.points) AS best,
    jsonb_build_object('name', t.name, 'players', count(*), 'points', sum(p.points)) AS doc
   FROM (public.team t
     JOIN public.player p ON (((p.region = t.region) AND (p.team_nr = t.nr))))
  GROUP BY t.region, t.nr
 HAVING ((count(*) > 1) OR (max(p.points) > 8));

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("region" text, "nr" integer);

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
  JOIN "public"."documents" AS d ON d."region" OPERATOR("pg_catalog".=) k."region" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."region", d."nr"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."region", k."nr"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."region" OPERATOR("pg_catalog".=) k."region" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."region" OPERATOR("pg_catalog".=) k."region" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."region", d."nr"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."region", d."nr" FOR UPDATE OF d;
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(k."region", k."nr"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM "public"."team" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."region" OPERATOR("pg_catalog".=) k."region" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."region", d."nr" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."region" OPERATOR("pg_catalog".=) k."region" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."region", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("region", "nr")
    WHERE d."region" OPERATOR("pg_catalog".=) g."region" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("nr", "region", "best", "doc")
  SELECT f."nr", f."region", f."best", f."doc" FROM fresh AS f
  ON CONFLICT ("region", "nr") DO UPDATE
  SET "nr" = excluded."nr", "region" = excluded."region", "best" = excluded."best", "doc" = excluded."doc"
  WHERE ROW(d."nr", d."region", d."best", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."nr", excluded."region", excluded."best", excluded."doc")::record;
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
    SELECT k."region", k."nr" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."region", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("region", "nr")
    WHERE d."region" OPERATOR("pg_catalog".=) g."region" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "public"."documents" AS d ("nr", "region", "best", "doc")
  SELECT f."nr", f."region", f."best", f."doc" FROM fresh AS f
  ON CONFLICT ("region", "nr") DO UPDATE
  SET "nr" = excluded."nr", "region" = excluded."region", "best" = excluded."best", "doc" = excluded."doc"
  WHERE ROW(d."nr", d."region", d."best", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."nr", excluded."region", excluded."best", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.player.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.player, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."region", r."team_nr" FROM jsonb_ivm_new AS r
  ), reached ("region", "nr") AS (
    SELECT r0."region", r0."team_nr"
    FROM changed AS r0
    WHERE r0."region" IS DISTINCT FROM NULL AND r0."team_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.player.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.player.insert"() IS 'answers insert on public.player, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.player.insert"
AFTER INSERT ON "public"."player" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.player.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.player.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.player, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."points" IS DISTINCT FROM o."points" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C" OR n."team_nr" IS DISTINCT FROM o."team_nr") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."points" IS DISTINCT FROM o."points" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C" OR n."team_nr" IS DISTINCT FROM o."team_nr")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."region", v."team_nr"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."region", o."team_nr", o."id" IS DISTINCT FROM NULL), (n."region", n."team_nr", n."id" IS DISTINCT FROM NULL)) AS v ("region", "team_nr", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."points" IS DISTINCT FROM o."points" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C" OR n."team_nr" IS DISTINCT FROM o."team_nr") OR NOT ivm.paired)
  ), reached ("region", "nr") AS (
    SELECT r0."region", r0."team_nr"
    FROM changed AS r0
    WHERE r0."region" IS DISTINCT FROM NULL AND r0."team_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.player.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.player.update"() IS 'answers update on public.player, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.player.update"
AFTER UPDATE ON "public"."player" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.player.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.player.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.player, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."region", r."team_nr" FROM jsonb_ivm_old AS r
  ), reached ("region", "nr") AS (
    SELECT r0."region", r0."team_nr"
    FROM changed AS r0
    WHERE r0."region" IS DISTINCT FROM NULL AND r0."team_nr" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.player.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.player.delete"() IS 'answers delete on public.player, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.player.delete"
AFTER DELETE ON "public"."player" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.player.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.player.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.player, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.player.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.player.truncate"() IS 'answers truncate on public.player, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.player.truncate"
AFTER TRUNCATE ON "public"."player"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.player.truncate"();

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
    SELECT r."nr", r."region" FROM jsonb_ivm_new AS r
  ), reached ("region", "nr") AS (
    SELECT r0."region", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.insert"() IS 'answers insert on public.team, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.insert"
AFTER INSERT ON "public"."team" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.team.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.team, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on nr, region than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 integer[];
BEGIN
  SELECT (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C") AS "jsonb_ivm linked", n."region", n."nr"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."nr", t."region"
        FROM "public"."team" AS t
        WHERE t."region" OPERATOR("pg_catalog".=) ivm.row."region" AND t."nr" OPERATOR("pg_catalog".=) ivm.row."nr"
      ) AS r0
      WHERE d."region" OPERATOR("pg_catalog".=) r0."region" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."region"];
    updated1 := ARRAY[ivm.row."nr"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."region") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."region"),
      coalesce(pg_catalog.bool_or((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C")), false),
      pg_catalog.array_agg(n."region" ORDER BY n."region", n."nr") FILTER (WHERE (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."nr" ORDER BY n."region", n."nr") FILTER (WHERE (n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."region" OPERATOR("pg_catalog".=) n."region" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') AND NOT EXISTS (
        SELECT FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("region", "nr")
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."region" OPERATOR("pg_catalog".=) k."region" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
    ) THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."nr", t."region"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("region", "nr")
        JOIN "public"."team" AS t ON t."region" OPERATOR("pg_catalog".=) k."region" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
      ) AS r0
      WHERE d."region" OPERATOR("pg_catalog".=) r0."region" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked OPERATOR(pg_catalog.=) pg_catalog.cardinality(ivm.updated0) THEN RETURN NULL; END IF;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."name", t."nr", t."region"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("region", "nr")
      JOIN "public"."team" AS t ON t."region" OPERATOR("pg_catalog".=) k."region" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ), reached ("region", "nr") AS (
      SELECT r0."region", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."nr", v."region"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."region" OPERATOR("pg_catalog".=) n."region" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      CROSS JOIN LATERAL (VALUES (o."nr", o."region", o."region" IS DISTINCT FROM NULL), (n."nr", n."region", n."region" IS DISTINCT FROM NULL)) AS v ("nr", "region", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."nr" IS DISTINCT FROM o."nr" OR n."region" COLLATE pg_catalog."C" IS DISTINCT FROM o."region" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("region", "nr") AS (
      SELECT r0."region", r0."nr"
      FROM changed AS r0
      EXCEPT
      SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."nr", t."region"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("region", "nr")
      JOIN "public"."team" AS t ON t."region" OPERATOR("pg_catalog".=) k."region" AND t."nr" OPERATOR("pg_catalog".=) k."nr"
    ) AS r0
    WHERE d."region" OPERATOR("pg_catalog".=) r0."region" AND d."nr" OPERATOR("pg_catalog".=) r0."nr";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.update"() IS 'answers update on public.team, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.update"
AFTER UPDATE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.update"();

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
    SELECT r."nr", r."region" FROM jsonb_ivm_old AS r
  ), reached ("region", "nr") AS (
    SELECT r0."region", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."region", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."region", f."nr")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.team.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.team.delete"() IS 'answers delete on public.team, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.team.delete"
AFTER DELETE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.team.delete"();

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
    SELECT pg_catalog.array_agg(ROW(n."region", n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."region", n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."region" AS "region", s."nr" AS "nr"
        FROM "public"."team" AS s
        ORDER BY s."region", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."region" AS "region", s."nr" AS "nr"
        FROM "public"."documents" AS s
        ORDER BY s."region", s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."region", u."nr" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."region", n."nr")::"jsonb_ivm"."public.documents.key" ORDER BY n."region", n."nr")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."region" AS "region", s."nr" AS "nr"
        FROM "public"."team" AS s
        WHERE (s."region", s."nr") OPERATOR("pg_catalog".>) (ivm.position."region", ivm.position."nr")
        ORDER BY s."region", s."nr" LIMIT ivm.most)
        UNION
        (SELECT s."region" AS "region", s."nr" AS "nr"
        FROM "public"."documents" AS s
        WHERE (s."region", s."nr") OPERATOR("pg_catalog".>) (ivm.position."region", ivm.position."nr")
        ORDER BY s."region", s."nr" LIMIT ivm.most)
      ) AS u
      ORDER BY u."region", u."nr" LIMIT ivm.most
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
SELECT "nr", "region", "best", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("region", "nr");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
