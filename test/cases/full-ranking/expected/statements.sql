CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "rank", "doc") AS
SELECT p.id,
    r.rank,
    jsonb_build_object('name', p.name, 'rank', r.rank, 'top', (t.id IS NOT NULL), 'share', r.share) AS doc
   FROM ((public.player p
     JOIN ( SELECT q.id,
            rank() OVER (ORDER BY q.score DESC NULLS LAST) AS rank,
            ((q.score * 100) / sum(q.score) OVER ()) AS share
           FROM public.player q) r ON ((r.id = p.id)))
     LEFT JOIN ( SELECT q.id
           FROM public.player q
          ORDER BY q.score DESC NULLS LAST, q.id
         LIMIT 2) t ON ((t.id = p.id)));

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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

CREATE FUNCTION "jsonb_ivm"."public.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM "public"."player" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock all"() IS 'locks all documents';

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
  INSERT INTO "public"."documents" AS d ("id", "rank", "doc")
  SELECT f."id", f."rank", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "rank" = excluded."rank", "doc" = excluded."doc"
  WHERE ROW(d."id", d."rank", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."rank", excluded."doc")::record;
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
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
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
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."score" IS DISTINCT FROM o."score") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."score" IS DISTINCT FROM o."score")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
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
-- recompute every document: no condition links the row to a root: it has a part in every document
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint);
  PERFORM "jsonb_ivm"."public.documents.lock all"();
  PERFORM "jsonb_ivm"."public.documents.recompute all"();
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  INSERT INTO "public"."documents" AS d ("id", "rank", "doc")
  SELECT f."id", f."rank", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "rank" = excluded."rank", "doc" = excluded."doc"
  WHERE ROW(d."id", d."rank", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."rank", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute"("jsonb_ivm"."public.documents.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

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
  -- whoever changes what has a part in every document computes them all
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint);
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint);
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
        FROM "public"."player" AS s
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
        FROM "public"."player" AS s
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
SELECT "id", "rank", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
