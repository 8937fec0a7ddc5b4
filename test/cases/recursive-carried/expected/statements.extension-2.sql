CREATE VIEW "jsonb_ivm"."public.staff.query" ("company", "number", "doc") AS
WITH RECURSIVE s AS (
         SELECT e.company,
            e.number,
            e.company AS top_company,
            e.number AS top
           FROM public.employee e
          WHERE (e.manager IS NULL)
        UNION ALL
         SELECT e.company,
            e.number,
            s.top_company,
            s.top
           FROM (public.employee e
             JOIN s ON (((e.company = s.company) AND (e.manager = s.number))))
        )
 SELECT company,
    number,
    jsonb_build_object('name', name, 'staff', ( SELECT count(*) AS count
           FROM s
          WHERE ((s.top_company = r.company) AND (s.top = r.number))), 'names', ( SELECT array_agg(x.name ORDER BY x.name, x.number) AS array_agg
           FROM (s
             JOIN public.employee x ON (((x.company = s.company) AND (x.number = s.number))))
          WHERE ((s.top_company = r.company) AND (s.top = r.number)))) AS doc
   FROM public.employee r
  WHERE (manager IS NULL);

CREATE TYPE "jsonb_ivm"."public.staff.key" AS ("company" text COLLATE "pg_catalog"."C", "number" integer);

CREATE FUNCTION "jsonb_ivm"."public.staff.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.staff.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.staff" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.staff.lock documents.exclusive"("jsonb_ivm"."public.staff.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."staff" AS d ON d."company" OPERATOR("pg_catalog".=) k."company" AND d."number" OPERATOR("pg_catalog".=) k."number"
  ORDER BY d."company", d."number"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.staff.lock"('exclusive', (-9161655337378465152)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."company" COLLATE "pg_catalog"."C", k."number"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."staff" AS d WHERE d."company" OPERATOR("pg_catalog".=) k."company" AND d."number" OPERATOR("pg_catalog".=) k."number")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."staff" AS d ON d."company" OPERATOR("pg_catalog".=) k."company" AND d."number" OPERATOR("pg_catalog".=) k."number"
    ORDER BY d."company", d."number"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.lock documents.exclusive"("jsonb_ivm"."public.staff.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.lock documents.exclusive"("jsonb_ivm"."public.staff.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.staff.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."staff" AS d ORDER BY d."company", d."number" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.staff.recompute"("jsonb_ivm"."public.staff.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.staff.query" AS q WHERE q."company" OPERATOR("pg_catalog".=) k."company" AND q."number" OPERATOR("pg_catalog".=) k."number" OFFSET 0) AS f
  ), gone AS (
    SELECT k."company", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."company", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."staff" AS d
    USING gone AS g ("company", "number")
    WHERE d."company" OPERATOR("pg_catalog".=) g."company" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."staff" AS d ("company", "number", "doc")
  SELECT f."company", f."number", f."doc" FROM fresh AS f
  ON CONFLICT ("company", "number") DO UPDATE
  SET "company" = excluded."company", "number" = excluded."number", "doc" = excluded."doc"
  WHERE ROW(d."company", d."number", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."company", excluded."number", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.recompute"("jsonb_ivm"."public.staff.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.recompute"("jsonb_ivm"."public.staff.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.staff.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.staff.query" AS q
  ), gone AS (
    SELECT k."company", k."number" FROM "public"."staff" AS k
    EXCEPT
    SELECT f."company", f."number" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."staff" AS d
    USING gone AS g ("company", "number")
    WHERE d."company" OPERATOR("pg_catalog".=) g."company" AND d."number" OPERATOR("pg_catalog".=) g."number"
  )
  INSERT INTO "public"."staff" AS d ("company", "number", "doc")
  SELECT f."company", f."number", f."doc" FROM fresh AS f
  ON CONFLICT ("company", "number") DO UPDATE
  SET "company" = excluded."company", "number" = excluded."number", "doc" = excluded."doc"
  WHERE ROW(d."company", d."number", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."company", excluded."number", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.staff.public.employee.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.employee, for the documents of public.staff
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := '{}';
  more "jsonb_ivm"."public.staff.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.staff.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-1911517283609366784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
    ), reached ("company", "number") AS (
      SELECT r0."company", r0."number"
      FROM changed AS r0
      UNION
      SELECT r0."company", r0."number"
      FROM changed AS r0
      WHERE r0."company" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."manager"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."number"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."company", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."company", f."number")::"jsonb_ivm"."public.staff.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-8308790751666107392)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.staff.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.staff.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.public.employee.insert"() IS 'answers insert on public.employee, for the documents of public.staff';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.public.employee.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.insert.by.statement"
AFTER TRUNCATE ON "public"."employee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.staff.public.employee.insert"('jsonb_ivm.public.staff.public.employee.insert');

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.insert"
AFTER INSERT ON "public"."employee" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.staff.public.employee.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.staff.public.employee.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.employee, for the documents of public.staff
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := '{}';
  more "jsonb_ivm"."public.staff.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."company") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."company"),
    coalesce(pg_catalog.bool_or((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.staff.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."manager", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-8308790751666107392)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-8308790751666107392)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."manager", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."manager", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-1911517283609366784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-1911517283609366784)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT v."company", v."manager", v."number"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
        CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."company", v."manager", v."number"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
      CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
    ), reached ("company", "number") AS (
      SELECT r0."company", r0."number"
      FROM changed AS r0
      UNION
      SELECT r0."company", r0."number"
      FROM changed AS r0
      WHERE r0."company" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."manager"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."number"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."company", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."company", f."number")::"jsonb_ivm"."public.staff.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT v."company", v."manager", v."number"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
              CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-8308790751666107392)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT v."company", v."manager", v."number"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."company" OPERATOR("pg_catalog".=) n."company" AND o."number" OPERATOR("pg_catalog".=) n."number"
          CROSS JOIN LATERAL (VALUES (o."company", o."manager", o."number", o."company" IS DISTINCT FROM NULL), (n."company", n."manager", n."number", n."company" IS DISTINCT FROM NULL)) AS v ("company", "manager", "number", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."company" COLLATE pg_catalog."C" IS DISTINCT FROM o."company" COLLATE pg_catalog."C" OR n."manager" IS DISTINCT FROM o."manager" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."number" IS DISTINCT FROM o."number") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.staff.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.staff.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.public.employee.update"() IS 'answers update on public.employee, for the documents of public.staff';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.public.employee.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.update.by.statement"
AFTER TRUNCATE ON "public"."employee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.staff.public.employee.update"('jsonb_ivm.public.staff.public.employee.update');

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.update"
AFTER UPDATE ON "public"."employee" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.staff.public.employee.update.by.statement', '', '', '', '', '0', 'company', 'manager', 'name', 'number');

CREATE FUNCTION "jsonb_ivm"."public.staff.public.employee.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.employee, for the documents of public.staff
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := '{}';
  more "jsonb_ivm"."public.staff.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.staff.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('writing', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.company COLLATE "pg_catalog"."C", r0.number), 0) AS number
      FROM (
        SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.company IS DISTINCT FROM NULL AND r0.number IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
    ), reached ("company", "number") AS (
      SELECT r0."company", r0."number"
      FROM changed AS r0
      UNION
      SELECT r0."company", r0."number"
      FROM changed AS r0
      WHERE r0."company" IS DISTINCT FROM NULL AND r0."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."manager"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      UNION
      SELECT r1."company", r1."number"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1, k2) AS (
          SELECT r0."company", r0."number"
          UNION
          SELECT m."company", m."manager"
          FROM climbed AS c
          JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
        )
        SELECT c.k1, c.k2 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
      WHERE r1."company" IS DISTINCT FROM NULL AND r1."number" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."company", k."number" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."company", f."number")::"jsonb_ivm"."public.staff.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
            WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."manager"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
            FROM (
              SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1, k2) AS (
                SELECT r0."company", r0."number"
                UNION
                SELECT m."company", m."manager"
                FROM climbed AS c
                JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
              )
              SELECT c.k1, c.k2 FROM climbed AS c
            ) AS up0 ON true
            WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-3404139089629269504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-8308790751666107392)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.company COLLATE "pg_catalog"."C", r1.number), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        JOIN "public"."employee" AS r1 ON r1."company" OPERATOR("pg_catalog".=) up0.k1 AND r1."number" OPERATOR("pg_catalog".=) up0.k2
        WHERE r1.company IS DISTINCT FROM NULL AND r1.number IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-2873152930826480128)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."manager"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1 COLLATE "pg_catalog"."C", up0.k2), 0) AS number
        FROM (
          SELECT r."company", r."manager", r."number" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1, k2) AS (
            SELECT r0."company", r0."number"
            UNION
            SELECT m."company", m."manager"
            FROM climbed AS c
            JOIN "public"."employee" AS m ON m."company" OPERATOR("pg_catalog".=) c.k1 AND m."number" OPERATOR("pg_catalog".=) c.k2
          )
          SELECT c.k1, c.k2 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL AND up0.k2 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.staff.lock"('shared', (-1911517283609366784)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.staff.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.staff.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.public.employee.delete"() IS 'answers delete on public.employee, for the documents of public.staff';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.public.employee.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.delete.by.statement"
AFTER TRUNCATE ON "public"."employee"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.staff.public.employee.delete"('jsonb_ivm.public.staff.public.employee.delete');

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.delete"
AFTER DELETE ON "public"."employee" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.staff.public.employee.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.staff.public.employee.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.employee, for the documents of public.staff
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.staff.require isolation level"();
  PERFORM "jsonb_ivm"."public.staff.lock all"();
  PERFORM "jsonb_ivm"."public.staff.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.public.employee.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.public.employee.truncate"() IS 'answers truncate on public.employee, for the documents of public.staff';

CREATE TRIGGER "jsonb_ivm.public.staff.public.employee.truncate"
AFTER TRUNCATE ON "public"."employee"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.staff.public.employee.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.staff.refresh"("jsonb_ivm"."public.staff.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.staff.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.staff.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.staff.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.staff.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.refresh"("jsonb_ivm"."public.staff.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.refresh"("jsonb_ivm"."public.staff.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.staff.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.staff.key"[];
  position "jsonb_ivm"."public.staff.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."company", n."number")::"jsonb_ivm"."public.staff.key" ORDER BY n."company", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."company" AS "company", s."number" AS "number"
        FROM "public"."employee" AS s
        ORDER BY s."company", s."number" LIMIT ivm.most)
        UNION
        (SELECT s."company" AS "company", s."number" AS "number"
        FROM "public"."staff" AS s
        ORDER BY s."company", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."company", u."number" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."company", n."number")::"jsonb_ivm"."public.staff.key" ORDER BY n."company", n."number")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."company" AS "company", s."number" AS "number"
        FROM "public"."employee" AS s
        WHERE (s."company", s."number") OPERATOR("pg_catalog".>) (ivm.position."company", ivm.position."number")
        ORDER BY s."company", s."number" LIMIT ivm.most)
        UNION
        (SELECT s."company" AS "company", s."number" AS "number"
        FROM "public"."staff" AS s
        WHERE (s."company", s."number") OPERATOR("pg_catalog".>) (ivm.position."company", ivm.position."number")
        ORDER BY s."company", s."number" LIMIT ivm.most)
      ) AS u
      ORDER BY u."company", u."number" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.staff.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.staff.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.staff.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."staff" WITH (fillfactor = 80) AS
SELECT "company", "number", "doc" FROM "jsonb_ivm"."public.staff.query";

ALTER TABLE "public"."staff"
  ADD PRIMARY KEY ("company", "number");

COMMENT ON TABLE "public"."staff" IS 'documents of the view "public"."staff", kept equal to its query by jsonb_ivm; do not write to it';
