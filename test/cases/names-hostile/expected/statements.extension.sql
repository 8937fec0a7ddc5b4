CREATE VIEW "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query" ("k""e'y$$\", "o""u't$$\", "j""s'n$$\") AS
SELECT "k""e'y$$\",
    "c""o'l$$\" AS "o""u't$$\",
    jsonb_build_object('a"b''$$\', "c""o'l$$\", 'c"''$$\', ( SELECT jsonb_agg(u."v""a'l$$\" ORDER BY u."i""d'$$\") AS jsonb_agg
           FROM "s""c'h$$\"."c""h'i$$\" u
          WHERE (u."l""i'n$$\" = t."k""e'y$$\"))) AS "j""s'n$$\"
   FROM "s""c'h$$\"."a""b'$$\" t;

CREATE VIEW "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2" ("k""e'y$$\", """j\""s'n$$\\"".""c\""'$$\\""") AS
SELECT
  "k""e'y$$\" AS "k""e'y$$\",
(SELECT jsonb_agg(u."v""a'l$$\" ORDER BY u."i""d'$$\") AS jsonb_agg
FROM "s""c'h$$\"."c""h'i$$\" AS u
WHERE
  u."l""i'n$$\" = t."k""e'y$$\") AS """j\""s'n$$\\"".""c\""'$$\\"""
FROM "s""c'h$$\"."a""b'$$\" AS t;

CREATE TYPE "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key" AS ("k""e'y$$\" integer);

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = E'could not maintain document view "s"c''h$$\\.d"o''c$$\\" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
  ORDER BY d."k""e'y$$\"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock"('shared', (-7994961105172284288)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."k""e'y$$\"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
    ORDER BY d."k""e'y$$\"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.writing"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
  ORDER BY d."k""e'y$$\"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock"('writing', (-7994961105172284288)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."k""e'y$$\"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
    ORDER BY d."k""e'y$$\"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.writing"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.writing"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "s""c'h$$\"."d""o'c$$\" AS d ORDER BY d."k""e'y$$\" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query" AS q WHERE q."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\" OFFSET 0) AS f
  ), gone AS (
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."k""e'y$$\" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "s""c'h$$\"."d""o'c$$\" AS d
    USING gone AS g ("k""e'y$$\")
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) g."k""e'y$$\"
  )
  INSERT INTO "s""c'h$$\"."d""o'c$$\" AS d ("k""e'y$$\", "o""u't$$\", "j""s'n$$\")
  SELECT f."k""e'y$$\", f."o""u't$$\", f."j""s'n$$\" FROM fresh AS f
  ON CONFLICT ("k""e'y$$\") DO UPDATE
  SET "k""e'y$$\" = excluded."k""e'y$$\", "o""u't$$\" = excluded."o""u't$$\", "j""s'n$$\" = excluded."j""s'n$$\"
  WHERE ROW(d."k""e'y$$\", d."o""u't$$\", d."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(excluded."k""e'y$$\", excluded."o""u't$$\", excluded."j""s'n$$\")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query" AS q
  ), gone AS (
    SELECT k."k""e'y$$\" FROM "s""c'h$$\"."d""o'c$$\" AS k
    EXCEPT
    SELECT f."k""e'y$$\" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "s""c'h$$\"."d""o'c$$\" AS d
    USING gone AS g ("k""e'y$$\")
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) g."k""e'y$$\"
  )
  INSERT INTO "s""c'h$$\"."d""o'c$$\" AS d ("k""e'y$$\", "o""u't$$\", "j""s'n$$\")
  SELECT f."k""e'y$$\", f."o""u't$$\", f."j""s'n$$\" FROM fresh AS f
  ON CONFLICT ("k""e'y$$\") DO UPDATE
  SET "k""e'y$$\" = excluded."k""e'y$$\", "o""u't$$\" = excluded."o""u't$$\", "j""s'n$$\" = excluded."j""s'n$$\"
  WHERE ROW(d."k""e'y$$\", d."o""u't$$\", d."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(excluded."k""e'y$$\", excluded."o""u't$$\", excluded."j""s'n$$\")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes `j\`s`n$$\\`.`c\``$$\\` in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
BEGIN
  UPDATE "s""c'h$$\"."d""o'c$$\" AS d
  SET "j""s'n$$\" = m."j""s'n$$\"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "s""c'h$$\"."d""o'c$$\" AS s ON s."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
  CROSS JOIN LATERAL (SELECT q."""j\""s'n$$\\"".""c\""'$$\\""" FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2" AS q WHERE q."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(s."j""s'n$$\", pg_catalog.jsonb_build_object(E'c"''$$\\', f."""j\""s'n$$\\"".""c\""'$$\\"""), ARRAY[]::text[]) AS "j""s'n$$\" OFFSET 0) AS m
  WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\" AND ROW(s."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(m."j""s'n$$\")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS E'computes "j\\"s''n$$\\\\"."c\\"''$$\\\\" in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `s``c`h$$\`.`a``b`$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."k""e'y$$\" FROM jsonb_ivm_new AS r
  ), reached ("k""e'y$$\") AS (
    SELECT r0."k""e'y$$\"
    FROM changed AS r0
    EXCEPT
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert"() IS E'answers insert on "s""c''h$$\\"."a""b''$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert.~4720423d99"
AFTER TRUNCATE ON "s""c'h$$\"."a""b'$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.insert');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.insert"
AFTER INSERT ON "s""c'h$$\"."a""b'$$\" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.insert.~4720423d99', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `s``c`h$$\`.`a``b`$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on k`e`y$$\ than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."k""e'y$$\") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."k""e'y$$\"),
    coalesce(pg_catalog.bool_or((n."c""o'l$$\" COLLATE pg_catalog."C" IS DISTINCT FROM o."c""o'l$$\" COLLATE pg_catalog."C" OR n."k""e'y$$\" IS DISTINCT FROM o."k""e'y$$\")), false),
    NOT coalesce(pg_catalog.bool_or((n."k""e'y$$\" IS DISTINCT FROM o."k""e'y$$\")), false),
    pg_catalog.array_agg(n."k""e'y$$\" ORDER BY n."k""e'y$$\") FILTER (WHERE (n."c""o'l$$\" COLLATE pg_catalog."C" IS DISTINCT FROM o."c""o'l$$\" COLLATE pg_catalog."C" OR n."k""e'y$$\" IS DISTINCT FROM o."k""e'y$$\"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."k""e'y$$\" OPERATOR("pg_catalog".=) n."k""e'y$$\";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "s""c'h$$\"."d""o'c$$\" AS d
    SET "o""u't$$\" = r0."c""o'l$$\", "j""s'n$$\" = "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(d."j""s'n$$\", pg_catalog.jsonb_build_object(E'a"b''$$\\', r0."c""o'l$$\"), ARRAY[]::text[])
    FROM (
      SELECT t."c""o'l$$\", t."k""e'y$$\"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("k""e'y$$\")
      JOIN "s""c'h$$\"."a""b'$$\" AS t ON t."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
    ) AS r0
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) r0."k""e'y$$\";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("k""e'y$$\")
    ), reached ("k""e'y$$\") AS (
      SELECT r0."k""e'y$$\"
      FROM changed AS r0
      EXCEPT
      SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."k""e'y$$\"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."k""e'y$$\" OPERATOR("pg_catalog".=) n."k""e'y$$\"
      CROSS JOIN LATERAL (VALUES (o."k""e'y$$\", o."k""e'y$$\" IS DISTINCT FROM NULL), (n."k""e'y$$\", n."k""e'y$$\" IS DISTINCT FROM NULL)) AS v ("k""e'y$$\", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."c""o'l$$\" COLLATE pg_catalog."C" IS DISTINCT FROM o."c""o'l$$\" COLLATE pg_catalog."C" OR n."k""e'y$$\" IS DISTINCT FROM o."k""e'y$$\") OR NOT ivm.paired)
    ), reached ("k""e'y$$\") AS (
      SELECT r0."k""e'y$$\"
      FROM changed AS r0
      EXCEPT
      SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "s""c'h$$\"."d""o'c$$\" AS d
    SET "o""u't$$\" = r0."c""o'l$$\", "j""s'n$$\" = "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(d."j""s'n$$\", pg_catalog.jsonb_build_object(E'a"b''$$\\', r0."c""o'l$$\"), ARRAY[]::text[])
    FROM (
      SELECT t."c""o'l$$\", t."k""e'y$$\"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("k""e'y$$\")
      JOIN "s""c'h$$\"."a""b'$$\" AS t ON t."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
    ) AS r0
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) r0."k""e'y$$\";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update"() IS E'answers update on "s""c''h$$\\"."a""b''$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.~bf9639d79b"
AFTER TRUNCATE ON "s""c'h$$\"."a""b'$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.update');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on `s``c`h$$\`.`a``b`$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "s""c'h$$\"."d""o'c$$\" AS d
  SET "o""u't$$\" = r0."c""o'l$$\", "j""s'n$$\" = "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(d."j""s'n$$\", pg_catalog.jsonb_build_object(E'a"b''$$\\', r0."c""o'l$$\"), ARRAY[]::text[])
  FROM (
    SELECT new."c""o'l$$\" AS "c""o'l$$\", new."k""e'y$$\" AS "k""e'y$$\"
  ) AS r0
  WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) r0."k""e'y$$\";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.row"() IS E'answers update of one row on "s""c''h$$\\"."a""b''$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.by.row"
AFTER TRUNCATE ON "s""c'h$$\"."a""b'$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update.row"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.update');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.update"
AFTER UPDATE ON "s""c'h$$\"."a""b'$$\" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.update.~bf9639d79b', E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.update.by.row', 'read committed', '', '', '1', E'k"e''y$$\\', E'c"o''l$$\\');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `s``c`h$$\`.`a``b`$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."k""e'y$$\" FROM jsonb_ivm_old AS r
  ), reached ("k""e'y$$\") AS (
    SELECT r0."k""e'y$$\"
    FROM changed AS r0
    EXCEPT
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete"() IS E'answers delete on "s""c''h$$\\"."a""b''$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete.~6efc8b0e49"
AFTER TRUNCATE ON "s""c'h$$\"."a""b'$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.delete');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.delete"
AFTER DELETE ON "s""c'h$$\"."a""b'$$\" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.a"b''$$\\.delete.~6efc8b0e49', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `s``c`h$$\`.`a``b`$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock all"();
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.truncate"() IS E'answers truncate on "s""c''h$$\\"."a""b''$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.truncate"
AFTER TRUNCATE ON "s""c'h$$\"."a""b'$$\"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.a""b'$$\.truncate"();

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute `j\`s`n$$\\`.`c\``$$\\`: nothing else in documents is made of its rows
-- not less at `j\`s`n$$\\`.`c\``$$\\`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."l""i'n$$\" FROM jsonb_ivm_new AS r
  ), reached ("k""e'y$$\") AS (
    SELECT r0."l""i'n$$\"
    FROM changed AS r0
    WHERE r0."l""i'n$$\" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert"() IS E'answers insert on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert~213f15afcf"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.insert');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."j""s'n$$\" INTO ivm.document0 FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "s""c'h$$\"."d""o'c$$\" AS d
    SET "j""s'n$$\" = m."j""s'n$$\"
    FROM (
      SELECT "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(ivm.document0, pg_catalog.jsonb_build_object(E'c"''$$\\', (SELECT q."""j\""s'n$$\\"".""c\""'$$\\""" FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2" AS q WHERE q."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\")), ARRAY[]::text[]) AS "j""s'n$$\"
      OFFSET 0
    ) AS m
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\"
    AND CASE WHEN d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\" THEN ROW(d."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(m."j""s'n$$\")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert.row"() IS E'answers insert of one row on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert.by.row"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert.row"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.insert');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.insert"
AFTER INSERT ON "s""c'h$$\"."c""h'i$$\" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.insert~213f15afcf', E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute `j\`s`n$$\\`.`c\``$$\\`: nothing else in documents is made of its rows
-- not less at `j\`s`n$$\\`.`c\``$$\\`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."i""d'$$\") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."i""d'$$\"),
    coalesce(pg_catalog.bool_or((n."i""d'$$\" IS DISTINCT FROM o."i""d'$$\" OR n."l""i'n$$\" IS DISTINCT FROM o."l""i'n$$\" OR n."v""a'l$$\" COLLATE pg_catalog."C" IS DISTINCT FROM o."v""a'l$$\" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."i""d'$$\" OPERATOR("pg_catalog".=) n."i""d'$$\";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."l""i'n$$\"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."i""d'$$\" OPERATOR("pg_catalog".=) n."i""d'$$\"
    CROSS JOIN LATERAL (VALUES (o."l""i'n$$\", o."i""d'$$\" IS DISTINCT FROM NULL), (n."l""i'n$$\", n."i""d'$$\" IS DISTINCT FROM NULL)) AS v ("l""i'n$$\", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."i""d'$$\" IS DISTINCT FROM o."i""d'$$\" OR n."l""i'n$$\" IS DISTINCT FROM o."l""i'n$$\" OR n."v""a'l$$\" COLLATE pg_catalog."C" IS DISTINCT FROM o."v""a'l$$\" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("k""e'y$$\") AS (
    SELECT r0."l""i'n$$\"
    FROM changed AS r0
    WHERE r0."l""i'n$$\" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update"() IS E'answers update on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update~3030ee0f15"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.update');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."j""s'n$$\" INTO ivm.document0 FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "s""c'h$$\"."d""o'c$$\" AS d
    SET "j""s'n$$\" = m."j""s'n$$\"
    FROM (
      SELECT "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(ivm.document0, pg_catalog.jsonb_build_object(E'c"''$$\\', (SELECT q."""j\""s'n$$\\"".""c\""'$$\\""" FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2" AS q WHERE q."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\")), ARRAY[]::text[]) AS "j""s'n$$\"
      OFFSET 0
    ) AS m
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\"
    AND CASE WHEN d."k""e'y$$\" OPERATOR("pg_catalog".=) new."l""i'n$$\" THEN ROW(d."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(m."j""s'n$$\")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update.row"() IS E'answers update of one row on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update.by.row"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update.row"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.update');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.update"
AFTER UPDATE ON "s""c'h$$\"."c""h'i$$\" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.update~3030ee0f15', E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.update.by.row', 'read committed', '', '', '2', E'i"d''$$\\', E'l"i''n$$\\', E'v"a''l$$\\');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute `j\`s`n$$\\`.`c\``$$\\`: nothing else in documents is made of its rows
-- not less at `j\`s`n$$\\`.`c\``$$\\`: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := '{}';
  more "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."l""i'n$$\" FROM jsonb_ivm_old AS r
  ), reached ("k""e'y$$\") AS (
    SELECT r0."l""i'n$$\"
    FROM changed AS r0
    WHERE r0."l""i'n$$\" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."k""e'y$$\" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete"() IS E'answers delete on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete~1540e2d09a"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.delete');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."j""s'n$$\" INTO ivm.document0 FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) old."l""i'n$$\" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "s""c'h$$\"."d""o'c$$\" AS d
    SET "j""s'n$$\" = m."j""s'n$$\"
    FROM (
      SELECT "jsonb_ivm"."s""c'h$$\.d""o'c$$\.merge"(ivm.document0, pg_catalog.jsonb_build_object(E'c"''$$\\', (SELECT q."""j\""s'n$$\\"".""c\""'$$\\""" FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query.""j\""s'n$$\\"".""c\""'$$\\""~ae7a6561b2" AS q WHERE q."k""e'y$$\" OPERATOR("pg_catalog".=) old."l""i'n$$\")), ARRAY[]::text[]) AS "j""s'n$$\"
      OFFSET 0
    ) AS m
    WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) old."l""i'n$$\"
    AND CASE WHEN d."k""e'y$$\" OPERATOR("pg_catalog".=) old."l""i'n$$\" THEN ROW(d."j""s'n$$\")::record OPERATOR(pg_catalog.*<>) ROW(m."j""s'n$$\")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete.row"() IS E'answers delete of one row on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete.by.row"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete.row"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.delete');

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.delete"
AFTER DELETE ON "s""c'h$$\"."c""h'i$$\" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"(E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.delete~1540e2d09a', E'jsonb_ivm.s"c''h$$\\.d"o''c$$\\.s"c''h$$\\.c"h''i$$\\.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `s``c`h$$\`.`c``h`i$$\`, for the documents of `s``c`h$$\`.`d``o`c$$\`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock all"();
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.truncate"() IS E'answers truncate on "s""c''h$$\\"."c""h''i$$\\", for the documents of "s""c''h$$\\"."d""o''c$$\\"';

CREATE TRIGGER "jsonb_ivm.s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.truncate"
AFTER TRUNCATE ON "s""c'h$$\"."c""h'i$$\"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.s""c'h$$\.c""h'i$$\.truncate"();

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.exclusive"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
  ORDER BY d."k""e'y$$\"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock"('exclusive', (-7994961105172284288)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."k""e'y$$\"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "s""c'h$$\"."d""o'c$$\" AS d ON d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\"
    ORDER BY d."k""e'y$$\"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.exclusive"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.exclusive"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "s""c'h$$\"."a""b'$$\" AS r ON k."k""e'y$$\" OPERATOR("pg_catalog".=) r."k""e'y$$\"
  WHERE NOT EXISTS (SELECT FROM "s""c'h$$\"."d""o'c$$\" AS d WHERE d."k""e'y$$\" OPERATOR("pg_catalog".=) k."k""e'y$$\")
  ORDER BY r."k""e'y$$\"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh"("jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key"[];
  position "jsonb_ivm"."s""c'h$$\.d""o'c$$\.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key" ORDER BY n."k""e'y$$\")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."k""e'y$$\" AS "k""e'y$$\"
        FROM "s""c'h$$\"."a""b'$$\" AS s
        ORDER BY s."k""e'y$$\" LIMIT ivm.most)
        UNION
        (SELECT s."k""e'y$$\" AS "k""e'y$$\"
        FROM "s""c'h$$\"."d""o'c$$\" AS s
        ORDER BY s."k""e'y$$\" LIMIT ivm.most)
      ) AS u
      ORDER BY u."k""e'y$$\" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."k""e'y$$\")::"jsonb_ivm"."s""c'h$$\.d""o'c$$\.key" ORDER BY n."k""e'y$$\")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."k""e'y$$\" AS "k""e'y$$\"
        FROM "s""c'h$$\"."a""b'$$\" AS s
        WHERE s."k""e'y$$\" OPERATOR("pg_catalog".>) ivm.position."k""e'y$$\"
        ORDER BY s."k""e'y$$\" LIMIT ivm.most)
        UNION
        (SELECT s."k""e'y$$\" AS "k""e'y$$\"
        FROM "s""c'h$$\"."d""o'c$$\" AS s
        WHERE s."k""e'y$$\" OPERATOR("pg_catalog".>) ivm.position."k""e'y$$\"
        ORDER BY s."k""e'y$$\" LIMIT ivm.most)
      ) AS u
      ORDER BY u."k""e'y$$\" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."s""c'h$$\.d""o'c$$\.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "s""c'h$$\"."d""o'c$$\" WITH (fillfactor = 80) AS
SELECT "k""e'y$$\", "o""u't$$\", "j""s'n$$\" FROM "jsonb_ivm"."s""c'h$$\.d""o'c$$\.query";

ALTER TABLE "s""c'h$$\"."d""o'c$$\"
  ADD PRIMARY KEY ("k""e'y$$\");

COMMENT ON TABLE "s""c'h$$\"."d""o'c$$\" IS E'documents of the view "s"c''h$$\\"."d"o''c$$\\", kept equal to its query by jsonb_ivm; do not write to it';
