CREATE VIEW "jsonb_ivm"."public.of_lines.query" ("id", "lines", "n") AS
SELECT p.id,
    jsonb_agg(jsonb_build_object('place', l.place, 'off', l.off) ORDER BY l.place) AS lines,
    count(*) AS n
   FROM (public.line l
     JOIN public.purchase p ON ((p.id = l.purchase_id)))
  WHERE (l.qty < 6)
  GROUP BY p.id;

CREATE TYPE "jsonb_ivm"."public.of_lines.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.of_lines.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_lines.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_lines.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_lines.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_lines.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.of_lines.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.of_lines" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.lock documents.exclusive"("jsonb_ivm"."public.of_lines.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."of_lines" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.of_lines.lock"('exclusive', (-1269520978114726784)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."of_lines" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."of_lines" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.lock documents.exclusive"("jsonb_ivm"."public.of_lines.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.lock documents.exclusive"("jsonb_ivm"."public.of_lines.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."of_lines" AS d ORDER BY d."id" FOR UPDATE OF d;
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM "jsonb_ivm"."public.of_lines.lock"('exclusive', (-1269520978114726784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
      FROM "public"."purchase" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."of_lines" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM 1 FROM "public"."of_lines" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.recompute"("jsonb_ivm"."public.of_lines.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.of_lines.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."of_lines" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."of_lines" AS d ("id", "lines", "n")
  SELECT f."id", f."lines", f."n" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "n" = excluded."n"
  WHERE ROW(d."id", d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."n")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.recompute"("jsonb_ivm"."public.of_lines.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.recompute"("jsonb_ivm"."public.of_lines.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.of_lines.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."of_lines" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."of_lines" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."of_lines" AS d ("id", "lines", "n")
  SELECT f."id", f."lines", f."n" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "n" = excluded."n"
  WHERE ROW(d."id", d."lines", d."n")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."n")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.of_lines
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
-- not less: the documents that show line at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.insert"() IS 'answers insert on public.line, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.line.insert"('jsonb_ivm.public.of_lines.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.line.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.of_lines
-- set the fields that changed: where they stand in documents follows from keys
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on place, purchase_id, qty than what they show
-- not less: its rows decide which documents there are, or all of each
-- not less: the documents that show line at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."purchase_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."purchase_id"),
    coalesce(pg_catalog.bool_or((n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false),
    NOT coalesce(pg_catalog.bool_or((n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")), false),
    pg_catalog.array_agg(n."purchase_id" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."place" ORDER BY n."purchase_id", n."place") FILTER (WHERE (n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("purchase_id")
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."purchase_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."purchase_id" OPERATOR("pg_catalog".=) n."purchase_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
      CROSS JOIN LATERAL (VALUES (o."purchase_id", o."purchase_id" IS DISTINCT FROM NULL), (n."purchase_id", n."purchase_id" IS DISTINCT FROM NULL)) AS v ("purchase_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."off" IS DISTINCT FROM o."off" OR n."place" IS DISTINCT FROM o."place" OR n."purchase_id" IS DISTINCT FROM o."purchase_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."purchase_id"
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."off", t."place", t."purchase_id", t."qty"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("purchase_id", "place")
      JOIN "public"."line" AS t ON t."purchase_id" OPERATOR("pg_catalog".=) k."purchase_id" AND t."place" OPERATOR("pg_catalog".=) k."place"
    ), edits ("id", place, edit) AS (
      SELECT r0."purchase_id", 0, pg_catalog.format('{"op": "merge", "path": [%1$s], "value": %2$s}', pg_catalog.json_build_object('place', r0."place"), pg_catalog.json_build_object('off', r0.off))
      FROM changed AS r0
      WHERE r0."purchase_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."of_lines" AS d
    SET "lines" = "jsonb_ivm"."public.of_lines.patch"(d."lines", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.update"() IS 'answers update on public.line, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.line.update"('jsonb_ivm.public.of_lines.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.line, for the documents of public.of_lines
-- set the fields that changed: where they stand in documents follows from keys
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."of_lines" AS d
  SET "lines" = "jsonb_ivm"."public.of_lines.patch"(d."lines", (pg_catalog.format('[{"op": "merge", "path": [%1$s], "value": %2$s}]', pg_catalog.json_build_object('place', new."place"), pg_catalog.json_build_object('off', new.off)))::pg_catalog.jsonb)
  WHERE d."id" OPERATOR("pg_catalog".=) new."purchase_id";
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.line.update.row"('jsonb_ivm.public.of_lines.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.line.update.by.statement', 'jsonb_ivm.public.of_lines.public.line.update.by.row', 'read committed', '', '', '3', 'place', 'purchase_id', 'qty', 'off');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.of_lines
-- recompute the documents reached: always exact, whatever the query computes
-- not less: its rows decide which documents there are, or all of each
-- not less: the documents that show line at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."purchase_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase_id"
    FROM changed AS r0
    WHERE r0."purchase_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.delete"() IS 'answers delete on public.line, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.line.delete"('jsonb_ivm.public.of_lines.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.line.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.of_lines
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  PERFORM "jsonb_ivm"."public.of_lines.lock all"();
  PERFORM "jsonb_ivm"."public.of_lines.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.of_lines';

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.purchase, for the documents of public.of_lines
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.insert"() IS 'answers insert on public.purchase, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.insert.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.insert"('jsonb_ivm.public.of_lines.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.purchase.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.purchase, for the documents of public.of_lines
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.update"() IS 'answers update on public.purchase, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.update.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.update"('jsonb_ivm.public.of_lines.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.purchase.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.purchase, for the documents of public.of_lines
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := '{}';
  more "jsonb_ivm"."public.of_lines.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.of_lines.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.delete"() IS 'answers delete on public.purchase, for the documents of public.of_lines';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.delete.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.delete"('jsonb_ivm.public.of_lines.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.of_lines.public.purchase.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.purchase, for the documents of public.of_lines
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  PERFORM "jsonb_ivm"."public.of_lines.lock all"();
  PERFORM "jsonb_ivm"."public.of_lines.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.truncate"() IS 'answers truncate on public.purchase, for the documents of public.of_lines';

CREATE TRIGGER "jsonb_ivm.public.of_lines.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.of_lines.public.purchase.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.of_lines.refresh"("jsonb_ivm"."public.of_lines.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.of_lines.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.of_lines.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.of_lines.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.of_lines.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.refresh"("jsonb_ivm"."public.of_lines.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.refresh"("jsonb_ivm"."public.of_lines.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.of_lines.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.of_lines.key"[];
  position "jsonb_ivm"."public.of_lines.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.of_lines.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."of_lines" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.of_lines.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."purchase" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."of_lines" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.of_lines.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.of_lines.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.of_lines.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."of_lines" WITH (fillfactor = 80) AS
SELECT "id", "lines", "n" FROM "jsonb_ivm"."public.of_lines.query";

ALTER TABLE "public"."of_lines"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."of_lines" IS 'documents of the view "public"."of_lines", kept equal to its query by jsonb_ivm; do not write to it';
