CREATE VIEW "jsonb_ivm"."public.documents.query" ("email", "doc") AS
SELECT email,
    jsonb_build_object('n', n, 'total', ( SELECT COALESCE(sum(c.q), (0)::bigint) AS "coalesce"
           FROM public.c
          WHERE (c.email = p.email)), 'l', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 'q', c.q, 'e', c.email) ORDER BY c.id), '[]'::jsonb) AS "coalesce"
           FROM public.c
          WHERE (c.email = p.email))) AS doc
   FROM public.p;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1" ("email", "doc.l", "doc.total") AS
SELECT
  email AS email,
  (SELECT
    COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 'q', c.q, 'e', c.email) ORDER BY c.id), '[]'::jsonb) AS "coalesce"
  FROM public.c
  WHERE
    c.email = p.email) AS "doc.l",
  (SELECT
    COALESCE(sum(c.q), CAST(0 AS bigint)) AS "coalesce"
  FROM public.c
  WHERE
    c.email = p.email) AS "doc.total"
FROM public.p;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("email" text COLLATE "public"."ci");

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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."email" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."email" OPERATOR("pg_catalog".=) k."email" OFFSET 0) AS f
  ), gone AS (
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."email" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("email")
    WHERE d."email" OPERATOR("pg_catalog".=) g."email"
  )
  INSERT INTO "public"."documents" AS d ("email", "doc")
  SELECT f."email", f."doc" FROM fresh AS f
  ON CONFLICT ("email") DO UPDATE
  SET "email" = excluded."email", "doc" = excluded."doc"
  WHERE ROW(d."email", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."email", excluded."doc")::record;
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
    SELECT k."email" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."email" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("email")
    WHERE d."email" OPERATOR("pg_catalog".=) g."email"
  )
  INSERT INTO "public"."documents" AS d ("email", "doc")
  SELECT f."email", f."doc" FROM fresh AS f
  ON CONFLICT ("email") DO UPDATE
  SET "email" = excluded."email", "doc" = excluded."doc"
  WHERE ROW(d."email", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."email", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.l, doc.total in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."email" OPERATOR("pg_catalog".=) k."email"
  CROSS JOIN LATERAL (SELECT q."doc.l", q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1" AS q WHERE q."email" OPERATOR("pg_catalog".=) k."email" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('l', f."doc.l", 'total', f."doc.total"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."email" OPERATOR("pg_catalog".=) k."email" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.l, doc.total in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.total: nothing else in documents is made of its rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_new AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    WHERE r0."email" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."email", r."id", true AS "jsonb_ivm placed" FROM jsonb_ivm_new AS r
    ), reached AS (
      SELECT d."email" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."email") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) c."email" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."email",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email))
        )
      END
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1" AS q WHERE q."email" OPERATOR("pg_catalog".=) d."email"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."email" OPERATOR("pg_catalog".=) s."email" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."email" OPERATOR("pg_catalog".=) k."email"
      WHERE d."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."email")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"(ivm.keys);
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
  IF new.email IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.email COLLATE "public"."ci"), 0));
  END IF;
  IF new.email IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.email COLLATE "public"."ci"), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) new."email" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'q', new.q, 'e', new.email),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
         WHERE s."email" OPERATOR("pg_catalog".=) new."email" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
         WHERE s."email" OPERATOR("pg_catalog".=) new."email" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric))
    ));
    IF ivm.document0 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "doc" = ivm.document0
      WHERE d."email" OPERATOR("pg_catalog".=) new."email";
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
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.total: nothing else in documents is made of its rows
-- where one row of a list or few of a map changed, patch it: doc.l
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
    coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."email"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."email", o."id" IS DISTINCT FROM NULL), (n."email", n."id" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    WHERE r0."email" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT v."email", v."id", (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id") IS NOT FALSE OR NOT ivm.paired AS "jsonb_ivm placed"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."email", o."id", o."id" IS DISTINCT FROM NULL), (n."email", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("email", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."q" IS DISTINCT FROM o."q") OR NOT ivm.paired)
    ), reached AS (
      SELECT d."email" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."email") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) c."email" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."email",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email))
        )
      END
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1" AS q WHERE q."email" OPERATOR("pg_catalog".=) d."email"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."email" OPERATOR("pg_catalog".=) s."email" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."email" OPERATOR("pg_catalog".=) k."email"
      WHERE d."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."email")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"(ivm.keys);
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
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.email COLLATE "public"."ci"), 0) AS number WHERE old.email IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.email COLLATE "public"."ci"), 0) AS number WHERE new.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.email COLLATE "public"."ci"), 0) AS number WHERE old.email IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.email COLLATE "public"."ci"), 0) AS number WHERE new.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  IF (new."id" IS DISTINCT FROM old."id") THEN
    SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) new."email" FOR UPDATE OF d;
    IF FOUND
    AND (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' THEN
      ivm.document0 := "jsonb_ivm"."public.documents.patch"(ivm.document0, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'q', new.q, 'e', new.email),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
           WHERE s."email" OPERATOR("pg_catalog".=) new."email" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
           WHERE s."email" OPERATOR("pg_catalog".=) new."email" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document0
        WHERE d."email" OPERATOR("pg_catalog".=) new."email";
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', jsonb_build_object('id', new.id, 'q', new.q, 'e', new.email))
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric))
    ))
    WHERE d."email" OPERATOR("pg_catalog".=) new."email"
    AND CASE WHEN d."email" OPERATOR("pg_catalog".=) new."email" THEN (new.q)::pg_catalog.numeric - (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' END;
    IF FOUND THEN RETURN NULL; END IF;
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
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.update.by.statement', 'jsonb_ivm.public.documents.public.c.update.by.row', 'read committed', 'public.documents', 'difference', '2', 'email', 'id', 'q');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.c, for the documents of public.documents
-- patch the array element: its place among its neighbours tells that of its element; what it adds to totals follows from the row
-- recompute doc.l, doc.total: nothing else in documents is made of its rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_old AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    WHERE r0."email" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  -- of documents of which one row changed, lists are patched; the keys of the others are left
  IF (SELECT pg_catalog.count(*) FROM jsonb_ivm_old AS r) OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.computed"();
    WITH changed AS (
      SELECT r."email", r."id", true AS "jsonb_ivm placed" FROM jsonb_ivm_old AS r
    ), reached AS (
      SELECT d."email" AS "jsonb_ivm key 0", c.*, pg_catalog.count(*) OVER (PARTITION BY d."email") AS "jsonb_ivm rows"
      FROM (SELECT DISTINCT * FROM changed) AS c
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) c."email" OFFSET 0) AS d
    ), fresh AS MATERIALIZED (
      SELECT d."email",
        "jsonb_ivm"."public.documents.patch"(d."doc", CASE
        WHEN NOT (r0."id" IS DISTINCT FROM NULL) THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', s."id")))
        )
        WHEN s."jsonb_ivm placed" THEN pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["l"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."c" AS s
             WHERE s."email" OPERATOR("pg_catalog".=) r0."email" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        )
        ELSE pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'q', r0.q, 'e', r0.email))
        )
      END
       || pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1" AS q WHERE q."email" OPERATOR("pg_catalog".=) d."email"))))) AS "doc"
      FROM reached AS s
      CROSS JOIN LATERAL (SELECT e.* FROM "public"."documents" AS e WHERE e."email" OPERATOR("pg_catalog".=) s."jsonb_ivm key 0" OFFSET 0) AS d
      LEFT JOIN LATERAL (SELECT t.* FROM "public"."c" AS t WHERE t."id" OPERATOR("pg_catalog".=) s."id" AND t."email" OPERATOR("pg_catalog".=) s."email" OFFSET 0) AS r0 ON true
      WHERE s."jsonb_ivm rows" OPERATOR(pg_catalog.=) 1
    ), written AS (
      UPDATE "public"."documents" AS d
      SET "doc" = f."doc"
      FROM pg_catalog.unnest(ivm.keys) AS k
      JOIN fresh AS f ON f."email" OPERATOR("pg_catalog".=) k."email"
      WHERE d."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(f."doc")::record
    )
    SELECT pg_catalog.array_agg(ROW(k."email")::"jsonb_ivm"."public.documents.key") INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k
    WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE f."email" OPERATOR("pg_catalog".=) k."email" AND f."doc" IS NOT NULL);
  END IF;
  IF ivm.keys IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.total~e65456d5d1"(ivm.keys);
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
  IF old.email IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.email COLLATE "public"."ci"), 0));
  END IF;
  IF old.email IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.email COLLATE "public"."ci"), 0));
  END IF;
  PERFORM FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) old."email" FOR UPDATE OF d;
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('l'::text, pg_catalog.jsonb_build_object('id', old."id")))
  ) || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', CASE WHEN (SELECT true FROM "public"."c" AS s WHERE s."email" OPERATOR("pg_catalog".=) old."email" LIMIT (SELECT 1)) THEN (d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric - (old.q)::pg_catalog.numeric WHEN "jsonb_ivm"."public.documents.computed"() THEN (CAST(0 AS bigint))::pg_catalog.numeric END))
  ))
  WHERE d."email" OPERATOR("pg_catalog".=) old."email"
  AND CASE WHEN d."email" OPERATOR("pg_catalog".=) old."email" THEN (old.q)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' END;
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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.p, for the documents of public.documents
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_new AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() IS 'answers insert on public.p, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.insert.by.statement"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.insert"('jsonb_ivm.public.documents.public.p.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.insert"
AFTER INSERT ON "public"."p" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.p.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.p, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on email than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."email") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."email"),
    coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C")), false),
    pg_catalog.array_agg(n."email" ORDER BY n."email") FILTER (WHERE (n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('n', r0.n), ARRAY[]::text[])
    FROM (
      SELECT t."n", t."email"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
      JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
    ) AS r0
    WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
        CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT v."email"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
        CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."n", t."email"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
      JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
    ), reached ("email") AS (
      SELECT r0."email"
      FROM changed AS r0
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."email"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."email" OPERATOR("pg_catalog".=) n."email"
      CROSS JOIN LATERAL (VALUES (o."email", o."email" IS DISTINCT FROM NULL), (n."email", n."email" IS DISTINCT FROM NULL)) AS v ("email", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."email" COLLATE pg_catalog."C" IS DISTINCT FROM o."email" COLLATE pg_catalog."C" OR n."n" COLLATE pg_catalog."C" IS DISTINCT FROM o."n" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("email") AS (
      SELECT r0."email"
      FROM changed AS r0
      EXCEPT
      SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('n', r0.n), ARRAY[]::text[])
    FROM (
      SELECT t."n", t."email"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("email")
      JOIN "public"."p" AS t ON t."email" OPERATOR("pg_catalog".=) k."email"
    ) AS r0
    WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.update"() IS 'answers update on public.p, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.update.by.statement"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.update"('jsonb_ivm.public.documents.public.p.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.p, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('n', r0.n), ARRAY[]::text[])
  FROM (
    SELECT new."n" AS "n", new."email" AS "email"
  ) AS r0
  WHERE d."email" OPERATOR("pg_catalog".=) r0."email";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.update.row"() IS 'answers update of one row on public.p, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.update.by.row"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.update.row"('jsonb_ivm.public.documents.public.p.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.update"
AFTER UPDATE ON "public"."p" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.p.update.by.statement', 'jsonb_ivm.public.documents.public.p.update.by.row', 'read committed', '', '', '1', 'email', 'n');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.p, for the documents of public.documents
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.email COLLATE "public"."ci"), 0) AS number
      FROM (
        SELECT r."email" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.email IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."email" FROM jsonb_ivm_old AS r
  ), reached ("email") AS (
    SELECT r0."email"
    FROM changed AS r0
    EXCEPT
    SELECT k."email" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."email")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() IS 'answers delete on public.p, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.delete.by.statement"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.delete"('jsonb_ivm.public.documents.public.p.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.delete"
AFTER DELETE ON "public"."p" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.p.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.p, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"() IS 'answers truncate on public.p, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.p.truncate"
AFTER TRUNCATE ON "public"."p"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.p.truncate"();

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
  JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
  ORDER BY d."email"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."email" COLLATE "public"."ci"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."email" OPERATOR("pg_catalog".=) k."email"
    ORDER BY d."email"
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
  JOIN "public"."p" AS r ON k."email" OPERATOR("pg_catalog".=) r."email"
  WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."email" OPERATOR("pg_catalog".=) k."email")
  ORDER BY r."email"
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
    SELECT pg_catalog.array_agg(ROW(n."email")::"jsonb_ivm"."public.documents.key" ORDER BY n."email")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."email" AS "email"
        FROM "public"."p" AS s
        ORDER BY s."email" LIMIT ivm.most)
        UNION
        (SELECT s."email" AS "email"
        FROM "public"."documents" AS s
        ORDER BY s."email" LIMIT ivm.most)
      ) AS u
      ORDER BY u."email" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."email")::"jsonb_ivm"."public.documents.key" ORDER BY n."email")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."email" AS "email"
        FROM "public"."p" AS s
        WHERE s."email" OPERATOR("pg_catalog".>) ivm.position."email"
        ORDER BY s."email" LIMIT ivm.most)
        UNION
        (SELECT s."email" AS "email"
        FROM "public"."documents" AS s
        WHERE s."email" OPERATOR("pg_catalog".>) ivm.position."email"
        ORDER BY s."email" LIMIT ivm.most)
      ) AS u
      ORDER BY u."email" LIMIT ivm.most
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
SELECT "email", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("email");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
