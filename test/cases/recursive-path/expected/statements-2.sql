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

CREATE TYPE "jsonb_ivm"."public.orders_doc.key" AS ("id" integer);

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
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-3957862228209498752)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-3957862228209498752)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-3957862228209498752)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.category, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM pg_catalog.pg_advisory_xact_lock((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"() IS 'answers insert on public.category, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.insert"
AFTER INSERT ON "public"."category" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.insert"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.category, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."parent_id" IS DISTINCT FROM o."parent_id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.parent_id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"() IS 'answers update on public.category, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.update"
AFTER UPDATE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.update"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.category, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
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
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"() IS 'answers delete on public.category, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.category.delete"
AFTER DELETE ON "public"."category" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.category.delete"();

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
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.product_id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"() IS 'answers insert on public.line, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.insert"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."product_id" IS DISTINCT FROM o."product_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.product_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."id", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
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
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"() IS 'answers update on public.line, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.update"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"() IS 'answers delete on public.line, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.line.delete"();

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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.insert"();

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
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."note" COLLATE pg_catalog."C" IS DISTINCT FROM o."note" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."orders_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('note', r0.note)
      FROM (
        SELECT t."note", t."id"
        FROM "public"."orders" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
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
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('note', r0.note)
      FROM (
        SELECT t."note", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
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
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('note', r0.note)
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"() IS 'answers update on public.orders, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.update"();

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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.orders.delete"();

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
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.category_id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"() IS 'answers insert on public.product, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.insert"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.orders_doc.key"[] := '{}';
  more "jsonb_ivm"."public.orders_doc.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.orders_doc.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-7641649106650950144)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."category_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."category_id", o."id", o."id" IS DISTINCT FROM NULL), (n."category_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("category_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."category_id" IS DISTINCT FROM o."category_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((5818545229157518592)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.category_id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"() IS 'answers update on public.product, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.update"();

CREATE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.orders_doc
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM "jsonb_ivm"."public.orders_doc.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"() IS 'answers delete on public.product, for the documents of public.orders_doc';

CREATE TRIGGER "jsonb_ivm.public.orders_doc.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.orders_doc.public.product.delete"();

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
