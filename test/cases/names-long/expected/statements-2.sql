CREATE VIEW "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5bcce74c44" ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa") AS
SELECT column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
    ( SELECT to_jsonb(r.*) AS to_jsonb
           FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa r
          WHERE (r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa = c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab)) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
   FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab c;

CREATE TYPE "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b" AS ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" integer);

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((8658452983048159104)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~48c0a96973"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((8658452983048159104)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~48c0a96973"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~48c0a96973"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~66084717c7"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~66084717c7"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~66084717c7"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5bcce74c44" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OFFSET 0) AS f
  ), gone AS (
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d
    USING gone AS g ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) g."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  )
  INSERT INTO "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")
  SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", f."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM fresh AS f
  ON CONFLICT ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") DO UPDATE
  SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
  WHERE ROW(d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e6675f5d6b"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5bcce74c44" AS q
  ), gone AS (
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS k
    EXCEPT
    SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d
    USING gone AS g ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) g."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  )
  INSERT INTO "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")
  SELECT f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", f."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM fresh AS f
  ON CONFLICT ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") DO UPDATE
  SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" = excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
  WHERE ROW(d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(excluded."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", excluded."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e6675f5d6b"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e6675f5d6b"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c7e6e1a30e"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((1842255263095754240)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_new AS r
    ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
      SELECT r1."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM changed AS r0
      JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" AS r1 ON r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa OPERATOR("pg_catalog".=) r1.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
      EXCEPT
      SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c7e6e1a30e"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c7e6e1a30e"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~7a9cfa2927"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c7e6e1a30e"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~90fc3358e5"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((1842255263095754240)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
    ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
      SELECT r1."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM changed AS r0
      JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" AS r1 ON r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa OPERATOR("pg_catalog".=) r1.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
      EXCEPT
      SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~90fc3358e5"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~90fc3358e5"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~82c5a756cb"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~90fc3358e5"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~de71f88fbb"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((1842255263095754240)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM jsonb_ivm_old AS r
    ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
      SELECT r1."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
      FROM changed AS r0
      JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" AS r1 ON r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa OPERATOR("pg_catalog".=) r1.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
      EXCEPT
      SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~20764a2459"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~de71f88fbb"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~de71f88fbb"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~7ba1062508"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~de71f88fbb"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ebb36886f8"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~66084717c7"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e6675f5d6b"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ebb36886f8"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ebb36886f8"() IS 'answers truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~7d2007aeeb"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ebb36886f8"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e768549d60"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1842255263095754240)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_new AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FROM changed AS r0
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e768549d60"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e768549d60"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~0030ec077a"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e768549d60"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~44e4432c2e"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((1842255263095754240)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        WHERE CASE WHEN n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS NOT DISTINCT FROM NULL THEN false WHEN o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS NOT DISTINCT FROM NULL THEN true ELSE (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", v."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    CROSS JOIN LATERAL (VALUES (o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL), (n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM NULL)) AS v ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab") OR NOT ivm.paired)
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FROM changed AS r0
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~48c0a96973"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~44e4432c2e"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~44e4432c2e"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~6e303814d2"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~44e4432c2e"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e1be0764ef"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", r."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FROM jsonb_ivm_old AS r
  ), reached ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AS (
    SELECT r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FROM changed AS r0
    EXCEPT
    SELECT k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~48c0a96973"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e1be0764ef"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e1be0764ef"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~24b324a3d4"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e1be0764ef"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0de6f966f5"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~66084717c7"();
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e6675f5d6b"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0de6f966f5"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0de6f966f5"() IS 'answers truncate on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab';

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~7c130f9c70"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0de6f966f5"();

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4854926906"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((8658452983048159104)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS d ON d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    ORDER BY d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4854926906"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4854926906"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~43d33b632f"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5ae593cd96"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4854926906"(ivm.keys);
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0d78a6f13d"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~43d33b632f"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~43d33b632f"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~49ebab60a7"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b"[];
  position "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b" ORDER BY n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" AS s
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
        UNION
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS s
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
      ) AS u
      ORDER BY u."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")::"jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bdea7caa0b" ORDER BY n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" AS s
        WHERE s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".>) ivm.position."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
        UNION
        (SELECT s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" AS s
        WHERE s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".>) ivm.position."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
        ORDER BY s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most)
      ) AS u
      ORDER BY u."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~43d33b632f"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~49ebab60a7"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~49ebab60a7"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" WITH (fillfactor = 80) AS
SELECT "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5bcce74c44";

ALTER TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab"
  ADD PRIMARY KEY ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa");

COMMENT ON TABLE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab" IS 'documents of the view "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab", kept equal to its query by jsonb_ivm; do not write to it';
