CREATE VIEW "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8c1b590a0d" ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa") AS
SELECT column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
    column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab,
    ( SELECT jsonb_agg(c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa ORDER BY c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa) AS jsonb_agg
           FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab c
          WHERE (c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab = r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa)) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
   FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa r;

CREATE TYPE "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c" AS ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" integer);

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-7385863833636369536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75c23d906a"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-7385863833636369536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75c23d906a"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75c23d906a"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~637b95d33b"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~637b95d33b"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~637b95d33b"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8c1b590a0d" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OFFSET 0) AS f
  ), gone AS (
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    USING gone AS g ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) g."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  )
  INSERT INTO "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")
  SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", f."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM fresh AS f
  ON CONFLICT ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") DO UPDATE
  SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
  WHERE ROW(d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~800a0fd41f"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8c1b590a0d" AS q
  ), gone AS (
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS k
    EXCEPT
    SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    USING gone AS g ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) g."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  )
  INSERT INTO "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")
  SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", f."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM fresh AS f
  ON CONFLICT ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") DO UPDATE
  SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
  WHERE ROW(d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~800a0fd41f"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~800a0fd41f"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_new AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FROM changed AS r0
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~328fb8df1b"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") AS "jsonb_ivm changed", (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS "jsonb_ivm linked", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
      SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
      FROM (
        SELECT t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS t
        WHERE t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) ivm.row."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      ) AS r0
      WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"),
      coalesce(pg_catalog.bool_or((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab")), false),
      NOT coalesce(pg_catalog.bool_or((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")), false),
      pg_catalog.array_agg(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" ORDER BY n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") FILTER (WHERE (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
      SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
      FROM (
        SELECT t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
        JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS t ON t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      ) AS r0
      WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
      SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM changed AS r0
      EXCEPT
      SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
    ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
      SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM changed AS r0
      EXCEPT
      SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75c23d906a"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
    FROM (
      SELECT t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS t ON t."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ) AS r0
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~707b93a152"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_old AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FROM changed AS r0
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75c23d906a"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~b7bf6a58a4"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~d037221eaf"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~637b95d33b"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~800a0fd41f"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~d037221eaf"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~d037221eaf"() IS 'answers truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~7408d25c13"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~d037221eaf"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_new AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    FROM changed AS r0
    WHERE r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fa0d126024"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"),
      coalesce(pg_catalog.bool_or((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    FROM changed AS r0
    WHERE r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~e5331b518e"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-6824004699128623360)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_old AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    FROM changed AS r0
    WHERE r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8e8c0117c1"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~4561d14c78"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8fed16ebb3"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~637b95d33b"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~800a0fd41f"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8fed16ebb3"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8fed16ebb3"() IS 'answers truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~c0766efce6"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8fed16ebb3"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2a74901f0c"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((-7385863833636369536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2a74901f0c"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2a74901f0c"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~597cc87d77"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS r ON k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
  ORDER BY r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2a74901f0c"(ivm.keys);
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~124c23bfc9"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~597cc87d77"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~597cc87d77"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~6cbd311029"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
  position "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c" ORDER BY n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS s
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
        UNION
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS s
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
      ) AS u
      ORDER BY u."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c" ORDER BY n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" AS s
        WHERE s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".>) ivm.position."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
        UNION
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS s
        WHERE s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".>) ivm.position."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
      ) AS u
      ORDER BY u."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~597cc87d77"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~6cbd311029"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~6cbd311029"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" WITH (fillfactor = 80) AS
SELECT "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8c1b590a0d";

ALTER TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa"
  ADD PRIMARY KEY ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa");

COMMENT ON TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" IS 'documents of the view "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa", kept equal to its query by jsonb_ivm; do not write to it';
