CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "w", "doc") AS
SELECT id,
    w,
    jsonb_build_object('n', n, 'q', ( SELECT COALESCE(sum(c.q), (0)::bigint) AS "coalesce"
           FROM public.c
          WHERE (c.r_id = r.id)), 'l', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 't', c.t) ORDER BY c.id), '[]'::jsonb) AS "coalesce"
           FROM public.c
          WHERE (c.r_id = r.id))) AS doc
   FROM public.r;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5" ("id", "doc.l", "doc.q") AS
SELECT
  id AS id,
  (SELECT
    COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 't', c.t) ORDER BY c.id), '[]'::jsonb) AS "coalesce"
  FROM public.c
  WHERE
    c.r_id = r.id) AS "doc.l",
  (SELECT
    COALESCE(sum(c.q), CAST(0 AS bigint)) AS "coalesce"
  FROM public.c
  WHERE
    c.r_id = r.id) AS "doc.q"
FROM public.r;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" public.pair);

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

CREATE FUNCTION "jsonb_ivm"."public.documents.computed"() RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_computed"('public.documents');

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.computed"() FROM PUBLIC;

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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "w", "doc")
  SELECT f."id", f."w", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "w" = excluded."w", "doc" = excluded."doc"
  WHERE ROW(d."id", d."w", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."w", excluded."doc")::record;
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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "w", "doc")
  SELECT f."id", f."w", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "w" = excluded."w", "doc" = excluded."doc"
  WHERE ROW(d."id", d."w", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."w", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.l, doc.q in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.l", q."doc.q" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('l', f."doc.l", 'q', f."doc.q"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.l, doc.q in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.q: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.l
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT r."r_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT r."r_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."r_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."r_id"
    FROM changed AS r0
    WHERE r0."r_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."id", r."r_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."r_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 't', r0.t),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 't', r0.t))
        )
      END
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', (SELECT q."doc.q" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."r_id" OPERATOR("pg_catalog".=) s."r_id" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() IS 'answers insert on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"('jsonb_ivm.public.documents.public.c.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.r_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.r_id), 0));
  END IF;
  IF new.r_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.r_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."r_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 't', new.t),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
         WHERE s."r_id" OPERATOR("pg_catalog".=) new."r_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
         WHERE s."r_id" OPERATOR("pg_catalog".=) new."r_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', coalesce((ivm.document0 #>> ARRAY['q']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric))
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."id" OPERATOR("pg_catalog".=) new."r_id";
      RETURN NULL;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert.row"() IS 'answers insert of one row on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert.by.row"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.insert.row"('jsonb_ivm.public.documents.public.c.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert"
AFTER INSERT ON "public"."c" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.insert.by.statement', 'jsonb_ivm.public.documents.public.c.insert.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.c, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.q: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.l
-- not less: more hangs on id, q, r_id than what they show
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record)), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record)), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT v."r_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."r_id", o."id" IS DISTINCT FROM NULL), (n."r_id", n."id" IS DISTINCT FROM NULL)) AS v ("r_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT v."r_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."r_id", o."id" IS DISTINCT FROM NULL), (n."r_id", n."id" IS DISTINCT FROM NULL)) AS v ("r_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."t", t."id", t."q", t."r_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."c" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), reached ("id") AS (
      SELECT r0."r_id"
      FROM changed AS r0
      WHERE r0."r_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."r_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."r_id", o."id" IS DISTINCT FROM NULL), (n."r_id", n."id" IS DISTINCT FROM NULL)) AS v ("r_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record) OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."r_id"
      FROM changed AS r0
      WHERE r0."r_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."t", t."id", t."q", t."r_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."c" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."r_id", 0, pg_catalog.format('{"op": "merge", "path": ["l", %1$s], "value": %2$s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('t', r0.t))
      FROM changed AS r0
      WHERE r0."r_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    -- of documents of which one row changed, lists are patched; the keys of the others are left
    IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
      PERFORM "jsonb_ivm"."public.documents.computed"();
      WITH changed AS (
        SELECT v."id", v."r_id", (n."id" IS DISTINCT FROM o."id" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record) IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."r_id", o."id" IS DISTINCT FROM NULL), (n."id", n."r_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "r_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."r_id")::record OPERATOR(pg_catalog.*<>) ROW(o."r_id")::record) OR NOT ivm.paired)
      ), reached AS (
        SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
        FROM (SELECT DISTINCT * FROM changed) AS c
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."r_id" OFFSET 0) AS d
      ), fresh AS MATERIALIZED (
        SELECT d."id",
          "jsonb_ivm"."public.documents.patch"(d."doc", CASE
          WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
          )
          WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
            pg_catalog.jsonb_build_object(
              'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 't', r0.t),
              'between', pg_catalog.jsonb_build_array(
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
               WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
               ORDER BY s."id" DESC LIMIT 1),
              (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
               WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
               ORDER BY s."id" ASC LIMIT 1)
            )
            )
          )
          ELSE pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 't', r0.t))
          )
        END
         || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', (SELECT q."doc.q" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
        FROM reached AS s
        CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
        LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."r_id" OPERATOR("pg_catalog".=) s."r_id" OFFSET 0) AS r0 ON true
        WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
      ), written AS (
        UPDATE "public"."documents" AS d
        SET "doc" = f."doc"
        FROM pg_catalog.unnest(ivm.keys) AS k
        JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
        WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
      )
      SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
      WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
    END IF;
    IF ivm.keys IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"(ivm.keys);
    END IF;
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() IS 'answers update on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.update"('jsonb_ivm.public.documents.public.c.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.c, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  IF NOT (new."q" IS DISTINCT FROM old."q") THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.update"(d."doc", '"l"', 'id', pg_catalog.to_jsonb(new."id"), pg_catalog.jsonb_build_object('t', new.t))
    WHERE d."id" OPERATOR("pg_catalog".=) new."r_id";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF TG_NARGS OPERATOR(pg_catalog.=) 0 THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(old.r_id), 0) AS number WHERE old.r_id IS DISTINCT FROM NULL
        UNION ALL
        SELECT pg_catalog.hash_record_extended(ROW(new.r_id), 0) AS number WHERE new.r_id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(old.r_id), 0) AS number WHERE old.r_id IS DISTINCT FROM NULL
        UNION ALL
        SELECT pg_catalog.hash_record_extended(ROW(new.r_id), 0) AS number WHERE new.r_id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
    IF (new."id" IS DISTINCT FROM old."id") THEN
      SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."r_id" FOR UPDATE OF d;
      IF FOUND
      AND (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' THEN
        ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', new."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 't', new.t),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) new."r_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) new."r_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', coalesce((ivm.document0 #>> ARRAY['q']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric))
        ));
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."documents" AS d
          SET "doc" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) new."r_id";
          RETURN NULL;
        END IF;
      END IF;
    ELSE
      UPDATE "public"."documents" AS d
      SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', jsonb_build_object('id', new.id, 't', new.t))
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', coalesce((d."doc" #>> ARRAY['q']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric))
      ))
      WHERE d."id" OPERATOR("pg_catalog".=) new."r_id"
      AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."r_id" THEN (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' END;
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.update.row"() IS 'answers update of one row on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update.by.row"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.update.row"('jsonb_ivm.public.documents.public.c.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update"
AFTER UPDATE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.update.by.statement', 'jsonb_ivm.public.documents.public.c.update.by.row', 'read committed', 'public.documents', '', '2', 'id', 'r_id', 'q', 't');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.q: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.l
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT r."r_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.r_id), 0) AS number
      FROM (
        SELECT r."r_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.r_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."r_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."r_id"
    FROM changed AS r0
    WHERE r0."r_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."id", r."r_id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."id" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."id") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) c."r_id" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."id",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 't', r0.t),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."r_id" OPERATOR("pg_catalog".=) r0."r_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 't', r0.t))
        )
      END
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', (SELECT q."doc.q" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5" AS q WHERE q."id" OPERATOR("pg_catalog".=) d."id"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."id" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."r_id" OPERATOR("pg_catalog".=) s."r_id" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."id" OPERATOR("pg_catalog".=) k."id"
      WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."id")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."id" OPERATOR("pg_catalog".=) k."id" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.q~b946b2acc5"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() IS 'answers delete on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"('jsonb_ivm.public.documents.public.c.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- delete of one row on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
BEGIN
  IF old.r_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.r_id), 0));
  END IF;
  IF old.r_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.r_id), 0));
  END IF;
  PERFORM FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."r_id" FOR UPDATE OF d;
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', old."id")))
  ) || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('q', CASE WHEN (SELECT true FROM "public"."c" AS s WHERE s."r_id" OPERATOR("pg_catalog".=) old."r_id" LIMIT (SELECT 1)) THEN (d."doc" #>> ARRAY['q']::text[])::pg_catalog.numeric - (old.q)::pg_catalog.numeric WHEN "jsonb_ivm"."public.documents.computed"() THEN (CAST(0 AS bigint))::pg_catalog.numeric END))
  ))
  WHERE d."id" OPERATOR("pg_catalog".=) old."r_id"
  AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."r_id" THEN (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' END;
  IF FOUND THEN RETURN NULL; END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete.row"() IS 'answers delete of one row on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete.by.row"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.delete.row"('jsonb_ivm.public.documents.public.c.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete"
AFTER DELETE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.delete.by.statement', 'jsonb_ivm.public.documents.public.c.delete.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.c, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() IS 'answers truncate on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.truncate"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.r, for the documents of public.documents
-- recompute the documents reached: the row is a new root
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() IS 'answers insert on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.insert.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.insert"('jsonb_ivm.public.documents.public.r.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.insert"
AFTER INSERT ON "public"."r" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.r, for the documents of public.documents
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
    coalesce(pg_catalog.bool_or((n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C" OR n."w" COLLATE pg_catalog."C" IS DISTINCT FROM o."w" COLLATE pg_catalog."C" OR ROW(n."id")::record OPERATOR(pg_catalog.*<>) ROW(o."id")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
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
        WHERE v."jsonb_ivm present" AND ((ROW(n."id")::record OPERATOR(pg_catalog.*<>) ROW(o."id")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((ROW(n."id")::record OPERATOR(pg_catalog.*<>) ROW(o."id")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C" OR n."w" COLLATE pg_catalog."C" IS DISTINCT FROM o."w" COLLATE pg_catalog."C" OR ROW(n."id")::record OPERATOR(pg_catalog.*<>) ROW(o."id")::record) OR NOT ivm.paired)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.update"() IS 'answers update on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.update.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.update"('jsonb_ivm.public.documents.public.r.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.update"
AFTER UPDATE ON "public"."r" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.update.by.statement', '', '', '', '', '0', 'id', 'n', 'w');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.r, for the documents of public.documents
-- recompute the documents reached: the row was a root
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
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() IS 'answers delete on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.delete.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.delete"('jsonb_ivm.public.documents.public.r.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.delete"
AFTER DELETE ON "public"."r" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.r, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() IS 'answers truncate on public.r, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.truncate"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"();

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
  JOIN "public"."r" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."r" AS s
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
        FROM "public"."r" AS s
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
SELECT "id", "w", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
