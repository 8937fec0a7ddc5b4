CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('shelves', COALESCE(( SELECT jsonb_agg(jsonb_build_object('no', f.no, 'items', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id) AS jsonb_agg
                   FROM public.item i
                  WHERE ((i.code = f.code) AND (i.no = f.no))), '[]'::jsonb)) ORDER BY f.no) AS jsonb_agg
           FROM public.shelf f
          WHERE ((f.shop_id = s.id) AND (f.code = s.code))), '[]'::jsonb)) AS doc
   FROM public.shop s;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.shelves[].items~18d4621a2c" ("id", "f.no", "doc.shelves[].items") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."f.no" AS "f.no",
  "jsonb_ivm rows 1"."doc.shelves[].items" AS "doc.shelves[].items"
FROM public.shop AS s, LATERAL ( SELECT
  f.no AS "f.no",
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id) AS jsonb_agg
FROM public.item AS i
WHERE
  i.code = f.code
  AND i.no = f.no), '[]'::jsonb) AS "doc.shelves[].items"
FROM public.shelf AS f
WHERE
  f.shop_id = s.id
  AND f.code = s.code ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd" ("id", "doc.shelves") AS
SELECT
  id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('no', f.no, 'items', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id) AS jsonb_agg
FROM public.item AS i
WHERE
  i.code = f.code
  AND i.no = f.no), '[]'::jsonb)) ORDER BY f.no) AS jsonb_agg
FROM public.shelf AS f
WHERE
  f.shop_id = s.id
  AND f.code = s.code), '[]'::jsonb) AS "doc.shelves"
FROM public.shop AS s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

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
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
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

CREATE FUNCTION "jsonb_ivm"."public.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
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
  INSERT INTO "public"."documents" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
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
    SELECT k."id" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."documents" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.shelves in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.shelves" FROM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('shelves', f."doc.shelves"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.shelves in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.item.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.item, for the documents of public.documents
-- recompute doc.shelves[].items: nothing else in documents is made of its rows
-- not less at doc.shelves[].items: its rows hold no key by which the row around it is found wherever they lead
-- not less: the documents that show item at doc.shelves[].items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."no" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."shop_id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."shop_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."code", r."no" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."shop_id", r1."no"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."shop_id" IS DISTINCT FROM NULL
    ) AS p ("id", "f.no")
    CROSS JOIN LATERAL (SELECT q."doc.shelves[].items" FROM "jsonb_ivm"."public.documents.query.doc.shelves[].items~18d4621a2c" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."f.no" OPERATOR("pg_catalog".=) p."f.no" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('shelves'::text, pg_catalog.jsonb_build_object('no', p."f.no"), 'items'::text), 'value', q."doc.shelves[].items"))) AS v (place, edit)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.item.insert"() IS 'answers insert on public.item, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.item.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.insert.by.statement"
AFTER TRUNCATE ON "public"."item"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.item.insert"('jsonb_ivm.public.documents.public.item.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.insert"
AFTER INSERT ON "public"."item" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.item.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.item.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.item, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.shelves[].items: nothing else in documents is made of its rows
-- not less: more hangs on code, id, no than what they show
-- not less at doc.shelves[].items: its rows hold no key by which the row around it is found wherever they lead
-- not less: the documents that show item at doc.shelves[].items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty")), false),
    NOT coalesce(pg_catalog.bool_or((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."code" ORDER BY n."id") FILTER (WHERE (n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."no" ORDER BY n."id") FILTER (WHERE (n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("code", "no")
      ), reached ("id") AS (
        SELECT r1."shop_id"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
        WHERE r1."shop_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."code", v."no"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."no", o."id" IS DISTINCT FROM NULL), (n."code", n."no", n."id" IS DISTINCT FROM NULL)) AS v ("code", "no", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."shop_id"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
        WHERE r1."shop_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."code", t."id", t."no"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."item" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."shop_id", 0, pg_catalog.format('{"op": "merge", "path": ["shelves", %1$s, "items", %2$s], "value": %3$s}', pg_catalog.json_build_object('no', r1."no"), pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('qty', r0.qty))
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."shop_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    WITH changed AS (
      SELECT v."code", v."no"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."code", o."no", o."id" IS DISTINCT FROM NULL), (n."code", n."no", n."id" IS DISTINCT FROM NULL)) AS v ("code", "no", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id" OR n."no" IS DISTINCT FROM o."no" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), edits ("id", place, edit) AS (
      SELECT p."id", v.place, v.edit
      FROM (
        SELECT DISTINCT r1."shop_id", r1."no"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
        WHERE r1."shop_id" IS DISTINCT FROM NULL
      ) AS p ("id", "f.no")
      CROSS JOIN LATERAL (SELECT q."doc.shelves[].items" FROM "jsonb_ivm"."public.documents.query.doc.shelves[].items~18d4621a2c" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."f.no" OPERATOR("pg_catalog".=) p."f.no" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('shelves'::text, pg_catalog.jsonb_build_object('no', p."f.no"), 'items'::text), 'value', q."doc.shelves[].items"))) AS v (place, edit)
    )
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.item.update"() IS 'answers update on public.item, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.item.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.update.by.statement"
AFTER TRUNCATE ON "public"."item"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.item.update"('jsonb_ivm.public.documents.public.item.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.item.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.item, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
#variable_conflict use_column
<<ivm>>
DECLARE
  now record;
BEGIN
  SELECT r1."shop_id" AS link0, pg_catalog.jsonb_build_object('shelves', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('no', r1."no") || pg_catalog.jsonb_build_object('items', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('id', r0."id") || '{}'::pg_catalog.jsonb)))) AS way0, NULL AS element0, (pg_catalog.format('[{"op": "merge", "path": ["shelves", %1$s, "items", %2$s], "value": %3$s}]', pg_catalog.json_build_object('no', r1."no"), pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('qty', r0.qty)))::pg_catalog.jsonb AS change0
  INTO ivm.now
  FROM (
    SELECT new."qty" AS "qty", new."code" AS "code", new."id" AS "id", new."no" AS "no"
  ) AS r0
  JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
  WHERE r1."shop_id" IS DISTINCT FROM NULL;
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", ivm.now.change0)
  WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0
  AND CASE WHEN d."id" OPERATOR("pg_catalog".=) ivm.now.link0 THEN d."doc" @> ivm.now.way0 END;
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.item.update.row"() IS 'answers update of one row on public.item, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.item.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.update.by.row"
AFTER TRUNCATE ON "public"."item"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.item.update.row"('jsonb_ivm.public.documents.public.item.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.update"
AFTER UPDATE ON "public"."item" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.item.update.by.statement', 'jsonb_ivm.public.documents.public.item.update.by.row', 'read committed', '', '', '3', 'code', 'id', 'no', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.item.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.item, for the documents of public.documents
-- recompute doc.shelves[].items: nothing else in documents is made of its rows
-- not less at doc.shelves[].items: its rows hold no key by which the row around it is found wherever they lead
-- not less: the documents that show item at doc.shelves[].items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."no" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."shop_id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."shop_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."code", r."no" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."shop_id", r1."no"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.code OPERATOR("pg_catalog".=) r1.code AND r0.no OPERATOR("pg_catalog".=) r1.no
      WHERE r1."shop_id" IS DISTINCT FROM NULL
    ) AS p ("id", "f.no")
    CROSS JOIN LATERAL (SELECT q."doc.shelves[].items" FROM "jsonb_ivm"."public.documents.query.doc.shelves[].items~18d4621a2c" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."f.no" OPERATOR("pg_catalog".=) p."f.no" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('shelves'::text, pg_catalog.jsonb_build_object('no', p."f.no"), 'items'::text), 'value', q."doc.shelves[].items"))) AS v (place, edit)
  )
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.item.delete"() IS 'answers delete on public.item, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.item.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.delete.by.statement"
AFTER TRUNCATE ON "public"."item"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.item.delete"('jsonb_ivm.public.documents.public.item.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.delete"
AFTER DELETE ON "public"."item" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.item.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.item.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.item, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.item.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.item.truncate"() IS 'answers truncate on public.item, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.item.truncate"
AFTER TRUNCATE ON "public"."item"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.item.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.shelf, for the documents of public.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: its rows are chosen by more than the link and their own columns
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."code", r."no", r."shop_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."shop_id"
    FROM changed AS r0
    WHERE r0."shop_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() IS 'answers insert on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"('jsonb_ivm.public.documents.public.shelf.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.shelf, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."shop_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."shop_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."shop_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."shop_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert.row"() IS 'answers insert of one row on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert.by.row"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert.row"('jsonb_ivm.public.documents.public.shelf.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert"
AFTER INSERT ON "public"."shelf" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.insert.by.statement', 'jsonb_ivm.public.documents.public.shelf.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.shelf, for the documents of public.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: its rows are chosen by more than the link and their own columns
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."code") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."code"),
    coalesce(pg_catalog.bool_or((n."code" IS DISTINCT FROM o."code" OR n."no" IS DISTINCT FROM o."no" OR n."shop_id" IS DISTINCT FROM o."shop_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code" AND o."no" OPERATOR("pg_catalog".=) n."no";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."code", v."no", v."shop_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."code" OPERATOR("pg_catalog".=) n."code" AND o."no" OPERATOR("pg_catalog".=) n."no"
    CROSS JOIN LATERAL (VALUES (o."code", o."no", o."shop_id", o."code" IS DISTINCT FROM NULL), (n."code", n."no", n."shop_id", n."code" IS DISTINCT FROM NULL)) AS v ("code", "no", "shop_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" IS DISTINCT FROM o."code" OR n."no" IS DISTINCT FROM o."no" OR n."shop_id" IS DISTINCT FROM o."shop_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."shop_id"
    FROM changed AS r0
    WHERE r0."shop_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() IS 'answers update on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"('jsonb_ivm.public.documents.public.shelf.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.shelf, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."shop_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."shop_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."shop_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."shop_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update.row"() IS 'answers update of one row on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update.by.row"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update.row"('jsonb_ivm.public.documents.public.shelf.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update"
AFTER UPDATE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.update.by.statement', 'jsonb_ivm.public.documents.public.shelf.update.by.row', 'read committed', '', '', '3', 'code', 'no', 'shop_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.shelf, for the documents of public.documents
-- recompute doc.shelves: nothing else in documents is made of its rows
-- not less at doc.shelves: its rows are chosen by more than the link and their own columns
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."code", r."no", r."shop_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."shop_id"
    FROM changed AS r0
    WHERE r0."shop_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() IS 'answers delete on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"('jsonb_ivm.public.documents.public.shelf.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.shelf, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."shop_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('shelves', (SELECT q."doc.shelves" FROM "jsonb_ivm"."public.documents.query.doc.shelves~a269f8e0dd" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."shop_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."shop_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."shop_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete.row"() IS 'answers delete of one row on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete.by.row"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete.row"('jsonb_ivm.public.documents.public.shelf.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete"
AFTER DELETE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.delete.by.statement', 'jsonb_ivm.public.documents.public.shelf.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.shelf, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"() IS 'answers truncate on public.shelf, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.truncate"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shop.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.shop, for the documents of public.documents
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
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shop.insert"() IS 'answers insert on public.shop, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shop.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.insert.by.statement"
AFTER TRUNCATE ON "public"."shop"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shop.insert"('jsonb_ivm.public.documents.public.shop.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.insert"
AFTER INSERT ON "public"."shop" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shop.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shop.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.shop, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
    coalesce(pg_catalog.bool_or((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" IS DISTINCT FROM o."code" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shop.update"() IS 'answers update on public.shop, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shop.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.update.by.statement"
AFTER TRUNCATE ON "public"."shop"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shop.update"('jsonb_ivm.public.documents.public.shop.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.update"
AFTER UPDATE ON "public"."shop" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shop.update.by.statement', '', '', '', '', '0', 'code', 'id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shop.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.shop, for the documents of public.documents
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
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shop.delete"() IS 'answers delete on public.shop, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shop.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.delete.by.statement"
AFTER TRUNCATE ON "public"."shop"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shop.delete"('jsonb_ivm.public.documents.public.shop.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.delete"
AFTER DELETE ON "public"."shop" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shop.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shop.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.shop, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shop.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shop.truncate"() IS 'answers truncate on public.shop, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.shop.truncate"
AFTER TRUNCATE ON "public"."shop"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shop.truncate"();

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
  JOIN "public"."shop" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
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
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.documents.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."shop" AS s
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
        FROM "public"."shop" AS s
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
SELECT "id", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
