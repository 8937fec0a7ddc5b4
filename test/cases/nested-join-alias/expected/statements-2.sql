CREATE VIEW "jsonb_ivm"."public.prizes.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('players', ( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id) AS jsonb_agg
           FROM public.player p
          WHERE (p.team_id = t.id)), 'prizes', ( SELECT jsonb_agg(jsonb_build_array(w.prize, w.title, w.winner) ORDER BY w.prize) AS jsonb_agg
           FROM (public.prize
             JOIN public.player q ON ((q.id = prize.player_id))) w(prize, player_id, title, player, team, winner, points)
          WHERE (w.team = t.id))) AS doc
   FROM public.team t;

CREATE TYPE "jsonb_ivm"."public.prizes.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.prizes.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.prizes" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.prizes.lock documents.writing"("jsonb_ivm"."public.prizes.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."prizes" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-6121923452209991552)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."prizes" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."prizes" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.lock documents.writing"("jsonb_ivm"."public.prizes.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.lock documents.writing"("jsonb_ivm"."public.prizes.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.prizes.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."prizes" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.prizes.recompute"("jsonb_ivm"."public.prizes.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.prizes.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."prizes" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."prizes" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.recompute"("jsonb_ivm"."public.prizes.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.recompute"("jsonb_ivm"."public.prizes.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.prizes.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.prizes.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."prizes" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."prizes" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."prizes" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.player.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.player, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.player.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.player.insert"() IS 'answers insert on public.player, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.player.insert"
AFTER INSERT ON "public"."player" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.player.insert"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.player.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.player, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."team_id" IS DISTINCT FROM o."team_id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."team_id" IS DISTINCT FROM o."team_id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.player.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.player.update"() IS 'answers update on public.player, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.player.update"
AFTER UPDATE ON "public"."player" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.player.update"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.player.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.player, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.player.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.player.delete"() IS 'answers delete on public.player, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.player.delete"
AFTER DELETE ON "public"."player" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.player.delete"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.player.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.player, for the documents of public.prizes
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.player.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.player.truncate"() IS 'answers truncate on public.player, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.player.truncate"
AFTER TRUNCATE ON "public"."player"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.player.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.prize.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.prize, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.insert"() IS 'answers insert on public.prize, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.prize.insert"
AFTER INSERT ON "public"."prize" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.prize.insert"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.prize.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.prize, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."player_id" IS DISTINCT FROM o."player_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."player_id" IS DISTINCT FROM o."player_id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.update"() IS 'answers update on public.prize, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.prize.update"
AFTER UPDATE ON "public"."prize" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.prize.update"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.prize.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.prize, for the documents of public.prizes
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.delete"() IS 'answers delete on public.prize, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.prize.delete"
AFTER DELETE ON "public"."prize" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.prize.delete"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.prize.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.prize, for the documents of public.prizes
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.prize.truncate"() IS 'answers truncate on public.prize, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.prize.truncate"
AFTER TRUNCATE ON "public"."prize"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.prize.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.team.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.team, for the documents of public.prizes
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := '{}';
  more "jsonb_ivm"."public.prizes.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.prizes.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.prizes.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.team.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.team.insert"() IS 'answers insert on public.team, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.team.insert"
AFTER INSERT ON "public"."team" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.team.insert"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.team.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.team, for the documents of public.prizes
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := '{}';
  more "jsonb_ivm"."public.prizes.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.prizes.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.prizes.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.prizes.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.team.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.team.update"() IS 'answers update on public.team, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.team.update"
AFTER UPDATE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.team.update"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.team.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.team, for the documents of public.prizes
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := '{}';
  more "jsonb_ivm"."public.prizes.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.prizes.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.prizes.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.prizes.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.team.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.team.delete"() IS 'answers delete on public.team, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.team.delete"
AFTER DELETE ON "public"."team" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.team.delete"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.public.team.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.team, for the documents of public.prizes
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  PERFORM "jsonb_ivm"."public.prizes.lock all"();
  PERFORM "jsonb_ivm"."public.prizes.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.public.team.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.public.team.truncate"() IS 'answers truncate on public.team, for the documents of public.prizes';

CREATE TRIGGER "jsonb_ivm.public.prizes.public.team.truncate"
AFTER TRUNCATE ON "public"."team"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.prizes.public.team.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.prizes.lock documents.exclusive"("jsonb_ivm"."public.prizes.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."prizes" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-6121923452209991552)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."prizes" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."prizes" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.lock documents.exclusive"("jsonb_ivm"."public.prizes.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.lock documents.exclusive"("jsonb_ivm"."public.prizes.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.prizes.refresh"("jsonb_ivm"."public.prizes.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.prizes.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.prizes.require isolation level"();
  -- whoever changes what has a part in every document computes them all
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((4827304192079317504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((6642610881015097344)::bigint);
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.prizes.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.prizes.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.refresh"("jsonb_ivm"."public.prizes.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.refresh"("jsonb_ivm"."public.prizes.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.prizes.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.prizes.key"[];
  position "jsonb_ivm"."public.prizes.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.prizes.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."team" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."prizes" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.prizes.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."team" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."prizes" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.prizes.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.prizes.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.prizes.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."prizes" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.prizes.query";

ALTER TABLE "public"."prizes"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."prizes" IS 'documents of the view "public"."prizes", kept equal to its query by jsonb_ivm; do not write to it';
