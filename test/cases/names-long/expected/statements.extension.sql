CREATE VIEW "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~8c1b590a0d" ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa") AS
SELECT column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
    column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab,
    ( SELECT jsonb_agg(c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa ORDER BY c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa) AS jsonb_agg
           FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab c
          WHERE (c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab = r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa)) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
   FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa r;

CREATE VIEW "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803" ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa", "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa") AS
SELECT
  column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa AS column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
  (SELECT jsonb_agg(c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa ORDER BY c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa) AS jsonb_agg
  FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab AS c
  WHERE
    c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab = r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
FROM schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa AS r;

CREATE TYPE "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c" AS ("column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" integer);

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~7caea35cfc"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~7caea35cfc"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~a1af0283e4"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~a1af0283e4"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~94227df74b"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~94227df74b"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~3234c82a47"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~3234c82a47"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"(text, bigint, bigint) FROM PUBLIC;

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
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-7385863833636369536)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) AS number
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
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('writing', (-7385863833636369536)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) AS number
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

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := $1;
BEGIN
  UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
  SET "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS s ON s."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  CROSS JOIN LATERAL (SELECT q."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" AS "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" OFFSET 0) AS m
  WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AND ROW(s."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"("jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[]) IS 'computes document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa in documents, and sets what differs';

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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('writing', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) AS number
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

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~ba106fe5aa"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~0a6e9a1cee"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~328fb8df1b');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~328fb8df1b"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~ba106fe5aa', '', '', '', '', '0');

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
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('writing', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) AS number
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

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~660f707bb2"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~5535d5b4dc"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~707b93a152');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~55a4381622"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
  SET "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" = r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
  FROM (
    SELECT new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab", new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" AS "column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"
  ) AS r0
  WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) r0."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~55a4381622"() IS 'answers update of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~55a4381622"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~80008145e4"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~55a4381622"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~707b93a152');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~707b93a152"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~660f707bb2', 'jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~80008145e4', 'read committed', '', '', '1', 'column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa', 'column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab');

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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('writing', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa), 0) AS number
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

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fb288eba07"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~1b39a27b5c"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~b7bf6a58a4');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~b7bf6a58a4"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fb288eba07', '', '', '', '', '0');

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
-- recompute document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: nothing else in documents is made of its rows
-- not less at document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) AS number
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"() IS 'answers insert on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~dd56fcc201"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~e43d84f59e"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fa0d126024');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ffff9070fc"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, pg_catalog.hash_record_extended(ROW(new.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0));
  END IF;
  SELECT d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" INTO ivm.document0 FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    SET "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
    FROM (
      SELECT ((SELECT q."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"))::jsonb AS "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
      OFFSET 0
    ) AS m
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    AND CASE WHEN d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" THEN ROW(d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ffff9070fc"() IS 'answers insert of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ffff9070fc"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~12ef540313"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~ffff9070fc"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fa0d126024');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~fa0d126024"
AFTER INSERT ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~dd56fcc201', 'jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~12ef540313', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: nothing else in documents is made of its rows
-- not less at document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"),
    coalesce(pg_catalog.bool_or((n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OR n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" IS DISTINCT FROM o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) n."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) AS number
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() IS 'answers update on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~bad3dd263f"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~bcf22acc1e"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~e5331b518e');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2940ed88bf"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) AS number WHERE old.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) AS number WHERE new.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" INTO ivm.document0 FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    SET "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
    FROM (
      SELECT ((SELECT q."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"))::jsonb AS "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
      OFFSET 0
    ) AS m
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    AND CASE WHEN d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) new."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" THEN ROW(d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2940ed88bf"() IS 'answers update of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2940ed88bf"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~0a9435d4cf"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2940ed88bf"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~e5331b518e');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~e5331b518e"
AFTER UPDATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~bad3dd263f', 'jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~0a9435d4cf', 'read committed', '', '', '2', 'column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa', 'column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
-- recompute document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: nothing else in documents is made of its rows
-- not less at document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[] := '{}';
  more "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~4a53ca2a6c"[];
BEGIN
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~278a9424b2"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0) AS number
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
  PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() IS 'answers delete on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~a01f6b596f"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~2df53aed99"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~4561d14c78');

CREATE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c66c84d6c0"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('shared', (-6824004699128623360)::bigint, pg_catalog.hash_record_extended(ROW(old.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab), 0));
  END IF;
  SELECT d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" INTO ivm.document0 FROM "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) old."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa" AS d
    SET "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" = m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
    FROM (
      SELECT ((SELECT q."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa" FROM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~75502ba803" AS q WHERE q."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) old."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"))::jsonb AS "document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa"
      OFFSET 0
    ) AS m
    WHERE d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) old."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab"
    AND CASE WHEN d."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa" OPERATOR("pg_catalog".=) old."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab" THEN ROW(d."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record OPERATOR(pg_catalog.*<>) ROW(m."document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c66c84d6c0"() IS 'answers delete of one row on schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab, for the documents of schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa';

REVOKE ALL ON FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c66c84d6c0"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~0c324438b4"
AFTER TRUNCATE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~c66c84d6c0"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~4561d14c78');

CREATE TRIGGER "jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~4561d14c78"
AFTER DELETE ON "schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa"."table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~a01f6b596f', 'jsonb_ivm.schema_of_exactly_sixty_three_bytes_aaaaaa~0c324438b4', 'read committed', '', '', '0');

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
    PERFORM "jsonb_ivm"."schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaa~984aa96ecc"('exclusive', (-7385863833636369536)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa"), 0) AS number
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
