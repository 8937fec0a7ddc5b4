CREATE VIEW "jsonb_ivm"."public.category_doc.query" ("id", "name", "doc") AS
SELECT id,
    name,
    ( WITH RECURSIVE below(id) AS (
                 SELECT r.id
                UNION
                 SELECT c.id
                   FROM (public.category c
                     JOIN below b ON ((c.parent_id = b.id)))
                )
         SELECT jsonb_build_object('categories', count(*), 'products', ( SELECT count(*) AS count
                   FROM public.product p
                  WHERE (p.category_id IN ( SELECT below_1.id
                           FROM below below_1)))) AS jsonb_build_object
           FROM below) AS doc
   FROM public.category r;

CREATE VIEW "jsonb_ivm"."public.category_doc.query.doc" ("id", "doc") AS
SELECT
  id AS id,
  (WITH RECURSIVE 
    below(id) AS (SELECT r.id
    UNION
    SELECT c.id
    FROM public.category AS c
    JOIN below AS b ON c.parent_id = b.id)
  SELECT jsonb_build_object('categories', count(*), 'products', (SELECT count(*) AS count
  FROM public.product AS p
  WHERE
    p.category_id IN (SELECT below_1.id
  FROM below AS below_1))) AS jsonb_build_object
  FROM below) AS doc
FROM public.category AS r;

CREATE TYPE "jsonb_ivm"."public.category_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.category_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.category_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.category_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.category_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.category_doc.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.category_doc.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.category_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.lock documents.shared"("jsonb_ivm"."public.category_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."category_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3617796420594455424)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."category_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."category_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.lock documents.shared"("jsonb_ivm"."public.category_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.lock documents.shared"("jsonb_ivm"."public.category_doc.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.lock documents.exclusive"("jsonb_ivm"."public.category_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."category_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.category_doc.lock"('exclusive', (-3617796420594455424)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."category_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."category_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.lock documents.exclusive"("jsonb_ivm"."public.category_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.lock documents.exclusive"("jsonb_ivm"."public.category_doc.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."category_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.recompute"("jsonb_ivm"."public.category_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.category_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."category_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."category_doc" AS d ("id", "name", "doc")
  SELECT f."id", f."name", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "name" = excluded."name", "doc" = excluded."doc"
  WHERE ROW(d."id", d."name", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."name", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.recompute"("jsonb_ivm"."public.category_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.recompute"("jsonb_ivm"."public.category_doc.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.category_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."category_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."category_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."category_doc" AS d ("id", "name", "doc")
  SELECT f."id", f."name", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "name" = excluded."name", "doc" = excluded."doc"
  WHERE ROW(d."id", d."name", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."name", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.query.doc"("jsonb_ivm"."public.category_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := $1;
BEGIN
  UPDATE "public"."category_doc" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."category_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.category_doc.query.doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."doc" AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.query.doc"("jsonb_ivm"."public.category_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.query.doc"("jsonb_ivm"."public.category_doc.key"[]) IS 'computes doc in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.category.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.category, for the documents of public.category_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-491412860442215936)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.category_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.insert"() IS 'answers insert on public.category, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.insert~bc7e605ddf"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.category.insert"('jsonb_ivm.public.category_doc.public.category.insert');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.insert"
AFTER INSERT ON "public"."category" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.category.insert~bc7e605ddf', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.category.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.category, for the documents of public.category_doc
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id, parent_id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."category_doc" AS d
    SET "name" = r0.name
    FROM (
      SELECT t."name", t."id", t."parent_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."category" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.category_doc.lock"('writing', (-491412860442215936)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.category_doc.lock"('writing', (-491412860442215936)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.category_doc.lock"('writing', (-3020703989553568512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.category_doc.lock"('writing', (-3020703989553568512)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id", v."parent_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."id", v."parent_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."id", v."parent_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."id", v."parent_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."id", v."parent_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-491412860442215936)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."id", v."parent_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."category_doc" AS d
    SET "name" = r0.name
    FROM (
      SELECT t."name", t."id", t."parent_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."category" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.category_doc.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.update"() IS 'answers update on public.category, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.update~5dc8bcdf49"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.category.update"('jsonb_ivm.public.category_doc.public.category.update');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.category.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.category, for the documents of public.category_doc
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."category_doc" AS d
  SET "name" = r0.name
  FROM (
    SELECT new."name" AS "name", new."id" AS "id", new."parent_id" AS "parent_id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.update.row"() IS 'answers update of one row on public.category, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.update.by.row"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.category.update.row"('jsonb_ivm.public.category_doc.public.category.update');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.update"
AFTER UPDATE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.category.update~5dc8bcdf49', 'jsonb_ivm.public.category_doc.public.category.update.by.row', 'read committed', '', '', '2', 'id', 'parent_id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.category.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.category, for the documents of public.category_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-491412860442215936)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.category_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.delete"() IS 'answers delete on public.category, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.delete~e79e893e4e"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.category.delete"('jsonb_ivm.public.category_doc.public.category.delete');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.delete"
AFTER DELETE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.category.delete~e79e893e4e', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.category.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.category, for the documents of public.category_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.category_doc.lock all"();
  PERFORM "jsonb_ivm"."public.category_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.category.truncate"() IS 'answers truncate on public.category, for the documents of public.category_doc';

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.category.truncate"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.category.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.category_doc
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.products are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."category_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."category_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."category_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."category_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."category_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."category_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.category_doc.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.insert"() IS 'answers insert on public.product, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.insert.~471961a16f"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.product.insert"('jsonb_ivm.public.category_doc.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.product.insert.~471961a16f', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.category_doc
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.products are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."category_id" IS DISTINCT FROM o."category_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."category_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."category_id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."category_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."category_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."category_id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."category_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."category_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."category_id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."category_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.category_doc.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.update"() IS 'answers update on public.product, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.update.~26863f9f74"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.product.update"('jsonb_ivm.public.category_doc.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.product.update.~26863f9f74', '', '', '', '', '0', 'category_id');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.category_doc
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.products are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := '{}';
  more "jsonb_ivm"."public.category_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."category_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."category_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."category" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.category_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."category_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."category_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT r."category_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."category_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.category_doc.lock"('shared', (-3020703989553568512)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.category_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.category_doc.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.delete"() IS 'answers delete on public.product, for the documents of public.category_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.delete.~3c2eba94fe"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.product.delete"('jsonb_ivm.public.category_doc.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.category_doc.public.product.delete.~3c2eba94fe', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.category_doc.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.category_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.category_doc.lock all"();
  PERFORM "jsonb_ivm"."public.category_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.category_doc';

CREATE TRIGGER "jsonb_ivm.public.category_doc.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.category_doc.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.category_doc.refresh"("jsonb_ivm"."public.category_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.category_doc.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.category_doc.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."category" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."category_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.category_doc.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.category_doc.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.refresh"("jsonb_ivm"."public.category_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.refresh"("jsonb_ivm"."public.category_doc.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.category_doc.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.category_doc.key"[];
  position "jsonb_ivm"."public.category_doc.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.category_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."category" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."category_doc" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.category_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."category" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."category_doc" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.category_doc.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.category_doc.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.category_doc.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."category_doc" WITH (fillfactor = 80) AS
SELECT "id", "name", "doc" FROM "jsonb_ivm"."public.category_doc.query";

ALTER TABLE "public"."category_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."category_doc" IS 'documents of the view "public"."category_doc", kept equal to its query by jsonb_ivm; do not write to it';
