CREATE VIEW "jsonb_ivm"."public.orders_doc.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('note', note, 'lines', ( SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'categories', ( WITH RECURSIVE up(id) AS (
                         SELECT p.category_id
                           FROM public.product p
                          WHERE (p.id = l.product_id)
                        UNION
                         SELECT c_1.parent_id
                           FROM (up up_1
                             JOIN public.category c_1 ON ((c_1.id = up_1.id)))
                        )
                 SELECT jsonb_agg(c.name ORDER BY c.id) AS jsonb_agg
                   FROM (up
                     JOIN public.category c ON ((c.id = up.id))))) ORDER BY l.id) AS jsonb_agg
           FROM public.line l
          WHERE (l.order_id = o.id))) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" ("id", "l.id", "doc.lines[].categories") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.id" AS "l.id",
  "jsonb_ivm rows 1"."doc.lines[].categories" AS "doc.lines[].categories"
FROM public.orders AS o, LATERAL ( SELECT
  l.id AS "l.id",
  (WITH RECURSIVE 
    up(id) AS (SELECT p.category_id
    FROM public.product AS p
    WHERE
      p.id = l.product_id
    UNION
    SELECT c_1.parent_id
    FROM up AS up_1
    JOIN public.category AS c_1 ON c_1.id = up_1.id)
  SELECT jsonb_agg(c.name ORDER BY c.id) AS jsonb_agg
  FROM up
  JOIN public.category AS c ON c.id = up.id) AS "doc.lines[].categories"
FROM public.line AS l
WHERE
  l.order_id = o.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb" ("id", "doc.lines") AS
SELECT
  id AS id,
  (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'categories', (WITH RECURSIVE 
    up(id) AS (SELECT p.category_id
    FROM public.product AS p
    WHERE
      p.id = l.product_id
    UNION
    SELECT c_1.parent_id
    FROM up AS up_1
    JOIN public.category AS c_1 ON c_1.id = up_1.id)
  SELECT jsonb_agg(c.name ORDER BY c.id) AS jsonb_agg
  FROM up
  JOIN public.category AS c ON c.id = up.id)) ORDER BY l.id) AS jsonb_agg
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS "doc.lines"
FROM public.orders AS o;

CREATE TYPE "jsonb_ivm"."public.orders_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.orders_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.shared"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (-3957862228209498752)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.shared"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.shared"("jsonb_ivm"."public.orders_doc.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.writing"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (-3957862228209498752)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.writing"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.writing"("jsonb_ivm"."public.orders_doc.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.exclusive"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.orders_doc.lock"('exclusive', (-3957862228209498752)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."orders_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.exclusive"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.lock documents.exclusive"("jsonb_ivm"."public.orders_doc.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."orders_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.recompute"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.orders_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."orders_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."orders_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.recompute"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.recompute"("jsonb_ivm"."public.orders_doc.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.orders_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."orders_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."orders_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."orders_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.lines in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
BEGIN
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"("jsonb_ivm"."public.orders_doc.key"[]) IS 'computes doc.lines in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.category, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show category at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (5818545229157518592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) AS number
      FROM (
        SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.parent_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
            WHERE r1.id IS DISTINCT FROM NULL
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
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
        WHERE r1.id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (-7641649106650950144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (5818545229157518592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id", r."parent_id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      UNION
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() IS 'answers insert on public.category, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.insert.by.statement"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"('jsonb_ivm.public.orders_doc.public.category.insert');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.insert"
AFTER INSERT ON "public"."category" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.category.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.category, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show category at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (5818545229157518592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) AS number
      FROM (
        SELECT v."id", v."parent_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.parent_id IS DISTINCT FROM NULL
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
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT v."id", v."parent_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
            WHERE r1.id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT v."id", v."parent_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
            WHERE r1.id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
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
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT v."id", v."parent_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
        WHERE r1.id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('exclusive', (-7641649106650950144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT v."id", v."parent_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
        WHERE r1.id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (-7641649106650950144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (5818545229157518592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."id", v."parent_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."parent_id", o."id" IS DISTINCT FROM NULL), (n."id", n."parent_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "parent_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      UNION
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() IS 'answers update on public.category, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.update.by.statement"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"('jsonb_ivm.public.orders_doc.public.category.update');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.update"
AFTER UPDATE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.category.update.by.statement', '', '', '', '', '0', 'id', 'name', 'parent_id');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.category, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show category at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."order_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
            FROM (
              SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
            WHERE r1.id IS DISTINCT FROM NULL
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
                SELECT r0."id"
                UNION
                SELECT m."id"
                FROM climbed AS c
                JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.id), 0) AS number
        FROM (
          SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
        WHERE r1.id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (-7641649106650950144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
            SELECT r0."id"
            UNION
            SELECT m."id"
            FROM climbed AS c
            JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (5818545229157518592)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id", r."parent_id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
      UNION
      SELECT DISTINCT r2."order_id", r2."id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."id"
          FROM climbed AS c
          JOIN "public"."category" AS m ON m."parent_id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."product" AS r1 ON r1."category_id" OPERATOR("pg_catalog".=) up0.k1
      JOIN "public"."line" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.product_id
      WHERE r2."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() IS 'answers delete on public.category, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.delete.by.statement"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"('jsonb_ivm.public.orders_doc.public.category.delete');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.delete"
AFTER DELETE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.category.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.category, for the documents of public.orders_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.orders_doc.lock all"();
  PERFORM "jsonb_ivm"."public.orders_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.truncate"() IS 'answers truncate on public.category, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.truncate"
AFTER TRUNCATE ON "public"."category"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.orders_doc
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (-7641649106650950144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."product_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"() IS 'answers insert on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"('jsonb_ivm.public.orders_doc.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.orders_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.orders_doc.lock"('shared', (-7641649106650950144)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."orders_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.orders_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert.row"('jsonb_ivm.public.orders_doc.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.line.insert.by.statement', 'jsonb_ivm.public.orders_doc.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.orders_doc
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less: more hangs on id, order_id, product_id than what they show
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
  updated2 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."order_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty")),
    pg_catalog.array_agg(n."product_id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1, ivm.updated2
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('shared', (-7641649106650950144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."id", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated1), pg_catalog.unnest(ivm.updated2)) AS k ("order_id", "product_id")
    ), reached ("id") AS (
      SELECT r0."order_id"
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."order_id", v."product_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."order_id", o."product_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."product_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "product_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."order_id"
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."qty", t."id", t."order_id", t."product_id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."line" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."order_id", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %1$s], "value": %2$s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('qty', r0.qty))
      FROM changed AS r0
      WHERE r0."order_id" IS DISTINCT FROM NULL
    )
    UPDATE "public"."orders_doc" AS d
    SET "doc" = "jsonb_ivm"."public.orders_doc.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() IS 'answers update on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"('jsonb_ivm.public.orders_doc.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.orders_doc
-- set the fields that changed: where they stand in documents follows from keys
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF NOT (new."product_id" IS DISTINCT FROM old."product_id") THEN
    UPDATE "public"."orders_doc" AS d
    SET "doc" = "jsonb_ivm"."public.orders_doc.patch"(d."doc", (pg_catalog.format('[{"op": "merge", "path": ["lines", %1$s], "value": %2$s}]', pg_catalog.json_build_object('id', new."id"), pg_catalog.json_build_object('qty', new.qty)))::pg_catalog.jsonb)
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF (new."id" IS DISTINCT FROM old."id" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.orders_doc.lock"('shared', (-7641649106650950144)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."orders_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.orders_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update.row"('jsonb_ivm.public.orders_doc.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.line.update.by.statement', 'jsonb_ivm.public.orders_doc.public.line.update.by.row', 'read committed', '', '', '2', 'id', 'order_id', 'product_id', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.orders_doc
-- recompute doc.lines: nothing else in documents is made of its rows
-- not less at doc.lines: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."product_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() IS 'answers delete on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"('jsonb_ivm.public.orders_doc.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.orders_doc
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."orders_doc" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.orders_doc.merge"(ivm.document0, pg_catalog.jsonb_build_object('lines', (SELECT q."doc.lines" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines~39e25977cb" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."order_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete.row"('jsonb_ivm.public.orders_doc.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.line.delete.by.statement', 'jsonb_ivm.public.orders_doc.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.orders_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.orders_doc.lock all"();
  PERFORM "jsonb_ivm"."public.orders_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.orders_doc
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.insert.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"('jsonb_ivm.public.orders_doc.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.orders.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.orders_doc
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C")), false),
    NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
    pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C"))
  INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  fields := ivm.fields AND ivm.paired;
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    UPDATE "public"."orders_doc" AS d
    SET "doc" = "jsonb_ivm"."public.orders_doc.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
    FROM (
      SELECT t."note", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."orders_doc" AS d
    SET "doc" = "jsonb_ivm"."public.orders_doc.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
    FROM (
      SELECT t."note", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"() IS 'answers update on public.orders, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"('jsonb_ivm.public.orders_doc.public.orders.update');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.orders, for the documents of public.orders_doc
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."orders_doc" AS d
  SET "doc" = "jsonb_ivm"."public.orders_doc.merge"(d."doc", pg_catalog.jsonb_build_object('note', r0.note), ARRAY[]::text[])
  FROM (
    SELECT new."note" AS "note", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update.row"() IS 'answers update of one row on public.orders, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.update.by.row"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update.row"('jsonb_ivm.public.orders_doc.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.orders.update.by.statement', 'jsonb_ivm.public.orders_doc.public.orders.update.by.row', 'read committed', '', '', '1', 'id', 'note');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.orders_doc
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.delete.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"('jsonb_ivm.public.orders_doc.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.orders.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.orders_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.orders_doc.lock all"();
  PERFORM "jsonb_ivm"."public.orders_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (5818545229157518592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.category_id), 0) AS number
      FROM (
        SELECT r."category_id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.category_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."category_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."category_id", r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"() IS 'answers insert on public.product, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"('jsonb_ivm.public.orders_doc.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (-7641649106650950144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."category_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."category_id", o."id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.orders_doc.lock"('writing', (5818545229157518592)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.category_id), 0) AS number
      FROM (
        SELECT v."id", v."category_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."category_id", o."id" IS DISTINCT FROM NULL), (n."id", n."category_id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "category_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."category_id" IS DISTINCT FROM o."category_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.category_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."category_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."category_id", o."id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."category_id", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."category_id", o."id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() IS 'answers update on public.product, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"('jsonb_ivm.public.orders_doc.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.product.update.by.statement', '', '', '', '', '0', 'category_id', 'id');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.orders_doc
-- recompute doc.lines[].categories: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.lines[].categories[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."category_id", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.orders_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.orders_doc.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."category_id", r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.id")
    CROSS JOIN LATERAL (SELECT q."doc.lines[].categories" FROM "jsonb_ivm"."public.orders_doc.query.doc.lines[].categories~f5881228d7" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.id" OPERATOR("pg_catalog".=) p."l.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', p."l.id"), 'categories'::text), 'value', q."doc.lines[].categories"))) AS v (place, edit)
  )
  UPDATE "public"."orders_doc" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."orders_doc" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.orders_doc.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() IS 'answers delete on public.product, for the documents of public.orders_doc';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"('jsonb_ivm.public.orders_doc.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.orders_doc.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.orders_doc
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  PERFORM "jsonb_ivm"."public.orders_doc.lock all"();
  PERFORM "jsonb_ivm"."public.orders_doc.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.refresh"("jsonb_ivm"."public.orders_doc.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."orders_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.refresh"("jsonb_ivm"."public.orders_doc.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.refresh"("jsonb_ivm"."public.orders_doc.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.orders_doc.key"[];
  position "jsonb_ivm"."public.orders_doc.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.orders_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."orders_doc" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.orders_doc.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."orders_doc" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.orders_doc.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."orders_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.orders_doc.query";

ALTER TABLE "public"."orders_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."orders_doc" IS 'documents of the view "public"."orders_doc", kept equal to its query by jsonb_ivm; do not write to it';
