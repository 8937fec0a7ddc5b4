CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('label', label, 'shelf', ( SELECT jsonb_build_object('label', s.label, 'depot', ( SELECT d.name
                   FROM public.depot d
                  WHERE (d.id = s.depot_id))) AS jsonb_build_object
           FROM public.shelf s
          WHERE (s.id = b.shelf_id)), 'next', ( SELECT n.label
           FROM public.box n
          WHERE (n.id = b.next_id)), 'behind', ( SELECT count(*) AS count
           FROM public.box p
          WHERE (p.next_id = b.id))) AS doc
   FROM public.box b;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.shelf.depot~f69f0299c5" ("id", "doc.shelf.depot") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."doc.shelf.depot" AS "doc.shelf.depot"
FROM public.box AS b, LATERAL ( SELECT
  (SELECT d.name
  FROM public.depot AS d
  WHERE
    d.id = s.depot_id) AS "doc.shelf.depot"
FROM public.shelf AS s
WHERE
  s.id = b.shelf_id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012" ("id", "doc.shelf") AS
SELECT
  id AS id,
  (SELECT jsonb_build_object('label', s.label, 'depot', (SELECT d.name
  FROM public.depot AS d
  WHERE
    d.id = s.depot_id)) AS jsonb_build_object
  FROM public.shelf AS s
  WHERE
    s.id = b.shelf_id) AS "doc.shelf"
FROM public.box AS b;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.shelf in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.shelf" FROM "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('shelf', f."doc.shelf"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.shelf in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.box.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.box, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) AS number
      FROM (
        SELECT r."id", r."shelf_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.next_id), 0) AS number
      FROM (
        SELECT r."id", r."next_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.next_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."next_id", r."shelf_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next_id
      UNION
      SELECT r0."next_id"
      FROM changed AS r0
      WHERE r0."next_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.depot_id), 0) AS number
            FROM (
              SELECT r."id", r."shelf_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."shelf" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.shelf_id
            WHERE r1.depot_id IS DISTINCT FROM NULL
          ) AS l
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.depot_id), 0) AS number
        FROM (
          SELECT r."id", r."shelf_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."shelf" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.shelf_id
        WHERE r1.depot_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.box.insert"() IS 'answers insert on public.box, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.box.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.insert.by.statement"
AFTER TRUNCATE ON "public"."box"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.box.insert"('jsonb_ivm.public.documents.public.box.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.insert"
AFTER INSERT ON "public"."box" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.box.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.box.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.box, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id, next_id, shelf_id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") AS "jsonb_ivm linked", n."id", n."next_id", n."shelf_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."next_id"];
    updated2 := ARRAY[ivm.row."shelf_id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id")),
      pg_catalog.array_agg(n."next_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id")),
      pg_catalog.array_agg(n."shelf_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.shelf_id), 0) AS number
      FROM (
        SELECT n."id", n."shelf_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.shelf_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id", v."next_id", v."shelf_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."next_id", o."shelf_id", o."id" IS DISTINCT FROM NULL), (n."id", n."next_id", n."shelf_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "next_id", "shelf_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.next_id), 0) AS number
      FROM (
        SELECT n."id", n."next_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."next_id" IS DISTINCT FROM o."next_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.next_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."id", v."next_id", v."shelf_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."next_id", o."shelf_id", o."id" IS DISTINCT FROM NULL), (n."id", n."next_id", n."shelf_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "next_id", "shelf_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."next_id" IS DISTINCT FROM o."next_id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next_id
      UNION
      SELECT r0."next_id"
      FROM changed AS r0
      WHERE r0."next_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.depot_id), 0) AS number
            FROM (
              SELECT n."id", n."shelf_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") OR NOT ivm.paired END
            ) AS r0
            JOIN "public"."shelf" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.shelf_id
            WHERE r1.depot_id IS DISTINCT FROM NULL
          ) AS l
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.depot_id), 0) AS number
        FROM (
          SELECT n."id", n."shelf_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."shelf_id" IS DISTINCT FROM o."shelf_id") OR NOT ivm.paired END
        ) AS r0
        JOIN "public"."shelf" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.shelf_id
        WHERE r1.depot_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('label', r0.label), ARRAY[]::text[])
    FROM (
      SELECT t."label", t."id", t."next_id", t."shelf_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."box" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    WITH changed AS (
      SELECT t."label", t."id", t."next_id", t."shelf_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."box" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r1."id", 0, pg_catalog.format('{"op": "merge", "path": [], "value": %1$s}', pg_catalog.json_build_object('next', r0.label))
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next_id
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.box.update"() IS 'answers update on public.box, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.box.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.update.by.statement"
AFTER TRUNCATE ON "public"."box"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.box.update"('jsonb_ivm.public.documents.public.box.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.update"
AFTER UPDATE ON "public"."box" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.box.update.by.statement', '', '', '', '', '0', 'id', 'label', 'next_id', 'shelf_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.box.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.box, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
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
      SELECT r."id", r."next_id", r."shelf_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.next_id
      UNION
      SELECT r0."next_id"
      FROM changed AS r0
      WHERE r0."next_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.box.delete"() IS 'answers delete on public.box, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.box.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.delete.by.statement"
AFTER TRUNCATE ON "public"."box"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.box.delete"('jsonb_ivm.public.documents.public.box.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.delete"
AFTER DELETE ON "public"."box" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.box.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.box.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.box, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.box.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.box.truncate"() IS 'answers truncate on public.box, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.box.truncate"
AFTER TRUNCATE ON "public"."box"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.box.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.depot.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.depot, for the documents of public.documents
-- recompute doc.shelf.depot: nothing else in documents is made of its rows
-- not less: the documents that show depot at doc.shelf.depot are found by other rows
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
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
      JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
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
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
      JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
    ) AS p ("id")
    CROSS JOIN LATERAL (SELECT q."doc.shelf.depot" FROM "jsonb_ivm"."public.documents.query.doc.shelf.depot~f69f0299c5" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["shelf","depot"]'::pg_catalog.jsonb, 'value', q."doc.shelf.depot"), pg_catalog.jsonb_build_object('shelf', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.depot.insert"() IS 'answers insert on public.depot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.depot.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.insert.by.statement"
AFTER TRUNCATE ON "public"."depot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.depot.insert"('jsonb_ivm.public.documents.public.depot.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.insert"
AFTER INSERT ON "public"."depot" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.depot.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.depot.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.depot, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.shelf.depot: nothing else in documents is made of its rows
-- not less: more hangs on id than what they show
-- not less: the documents that show depot at doc.shelf.depot are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r2."id"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
        JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r2."id"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
        JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
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
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."depot" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT s."id", 0, s.edit
      FROM (
        SELECT r2."id", pg_catalog.format('{"op": "merge", "path": ["shelf"], "value": %1$s}', pg_catalog.json_build_object('depot', r0.name)), pg_catalog.jsonb_build_object('shelf', '{}'::pg_catalog.jsonb)
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
        JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
      ) AS s ("id", edit, way)
      JOIN "public"."documents" AS d
      ON d."id" OPERATOR("pg_catalog".=) s."id" AND d."doc" @> s.way
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
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), edits ("id", place, edit) AS (
      SELECT p."id", v.place, v.edit
      FROM (
        SELECT DISTINCT r2."id"
        FROM changed AS r0
        JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
        JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
      ) AS p ("id")
      CROSS JOIN LATERAL (SELECT q."doc.shelf.depot" FROM "jsonb_ivm"."public.documents.query.doc.shelf.depot~f69f0299c5" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
      CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["shelf","depot"]'::pg_catalog.jsonb, 'value', q."doc.shelf.depot"), pg_catalog.jsonb_build_object('shelf', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
      JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.depot.update"() IS 'answers update on public.depot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.depot.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.update.by.statement"
AFTER TRUNCATE ON "public"."depot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.depot.update"('jsonb_ivm.public.documents.public.depot.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.update"
AFTER UPDATE ON "public"."depot" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.depot.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.depot.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.depot, for the documents of public.documents
-- recompute doc.shelf.depot: nothing else in documents is made of its rows
-- not less: the documents that show depot at doc.shelf.depot are found by other rows
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
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
      JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
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
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."id"
      FROM changed AS r0
      JOIN "public"."shelf" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.depot_id
      JOIN "public"."box" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.shelf_id
    ) AS p ("id")
    CROSS JOIN LATERAL (SELECT q."doc.shelf.depot" FROM "jsonb_ivm"."public.documents.query.doc.shelf.depot~f69f0299c5" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', '["shelf","depot"]'::pg_catalog.jsonb, 'value', q."doc.shelf.depot"), pg_catalog.jsonb_build_object('shelf', '{}'::pg_catalog.jsonb))) AS v (place, edit, way)
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.depot.delete"() IS 'answers delete on public.depot, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.depot.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.delete.by.statement"
AFTER TRUNCATE ON "public"."depot"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.depot.delete"('jsonb_ivm.public.documents.public.depot.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.delete"
AFTER DELETE ON "public"."depot" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.depot.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.depot.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.depot, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.depot.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.depot.truncate"() IS 'answers truncate on public.depot, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.depot.truncate"
AFTER TRUNCATE ON "public"."depot"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.depot.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.shelf, for the documents of public.documents
-- recompute doc.shelf: nothing else in documents is made of its rows
-- not less: the documents that show shelf at doc.shelf are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.depot_id), 0) AS number
      FROM (
        SELECT r."id", r."depot_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.depot_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."depot_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.shelf_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() IS 'answers insert on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.insert"('jsonb_ivm.public.documents.public.shelf.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.insert"
AFTER INSERT ON "public"."shelf" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.shelf, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.shelf: nothing else in documents is made of its rows
-- not less: more hangs on depot_id, id than what they show
-- not less: the documents that show shelf at doc.shelf are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT (n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id", n."depot_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."depot_id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."depot_id" ORDER BY n."id") FILTER (WHERE (n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."depot_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."depot_id", o."id", o."id" IS DISTINCT FROM NULL), (n."depot_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("depot_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.depot_id), 0) AS number
      FROM (
        SELECT n."id", n."depot_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."depot_id" IS DISTINCT FROM o."depot_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.depot_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("id", "depot_id")
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.shelf_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."depot_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."depot_id", o."id", o."id" IS DISTINCT FROM NULL), (n."depot_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("depot_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."depot_id" IS DISTINCT FROM o."depot_id" OR n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.shelf_id
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."label", t."depot_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."shelf" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT s."id", 0, s.edit
      FROM (
        SELECT r1."id", pg_catalog.format('{"op": "merge", "path": ["shelf"], "value": %1$s}', pg_catalog.json_build_object('label', r0.label)), pg_catalog.jsonb_build_object('shelf', '{}'::pg_catalog.jsonb)
        FROM changed AS r0
        JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.shelf_id
      ) AS s ("id", edit, way)
      JOIN "public"."documents" AS d
      ON d."id" OPERATOR("pg_catalog".=) s."id" AND d."doc" @> s.way
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() IS 'answers update on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.update"('jsonb_ivm.public.documents.public.shelf.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.update"
AFTER UPDATE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.update.by.statement', '', '', '', '', '0', 'depot_id', 'id', 'label');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.shelf, for the documents of public.documents
-- recompute doc.shelf: nothing else in documents is made of its rows
-- not less: the documents that show shelf at doc.shelf are found by other rows
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
      SELECT r."depot_id", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."box" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.shelf_id
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.shelf~1e6d419012"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() IS 'answers delete on public.shelf, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete.by.statement"
AFTER TRUNCATE ON "public"."shelf"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.shelf.delete"('jsonb_ivm.public.documents.public.shelf.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.shelf.delete"
AFTER DELETE ON "public"."shelf" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.shelf.delete.by.statement', '', '', '', '', '0');

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
  JOIN "public"."box" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."box" AS s
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
        FROM "public"."box" AS s
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
