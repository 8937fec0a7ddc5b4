CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'readings', ( SELECT jsonb_agg(jsonb_build_array(r.at, r.value, ( SELECT g.word
                   FROM public.grade g
                  WHERE (g.low = r.value))) ORDER BY r.at, r.seq) AS jsonb_agg
           FROM public.reading r
          WHERE (r.sensor_id = s.id))) AS doc
   FROM public.sensor s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.grade.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."low" AS "before 0", t."low" AS "after 0"
FROM "public"."grade" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.grade.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.grade.notes"."before 0" IS 'low';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.grade.notes"."after 0" IS 'low';

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.reading.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."at" AS "before 1", t."sensor_id" AS "before 0", t."seq" AS "before 3", t."value" AS "before 2", t."at" AS "after 1", t."sensor_id" AS "after 0", t."seq" AS "after 3", t."value" AS "after 2"
FROM "public"."reading" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.reading.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."before 1" IS 'at';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."after 1" IS 'at';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."before 0" IS 'sensor_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."after 0" IS 'sensor_id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."before 3" IS 'seq';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."after 3" IS 'seq';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."before 2" IS 'value';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.reading.notes"."after 2" IS 'value';

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.sensor.notes" AS
SELECT NULL::pg_catalog.xid8 AS "transaction", NULL::pg_catalog.bool AS "first", NULL::pg_catalog.bool AS "has before", NULL::pg_catalog.bool AS "has after", t."id" AS "before 0", t."id" AS "after 0"
FROM "public"."sensor" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.sensor.notes" ("transaction");

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.sensor.notes"."before 0" IS 'id';

COMMENT ON COLUMN "jsonb_ivm"."public.documents.public.sensor.notes"."after 0" IS 'id';

CREATE FUNCTION "jsonb_ivm"."public.documents.take notes"(OUT notes0 "jsonb_ivm"."public.documents.public.grade.notes"[], OUT notes1 "jsonb_ivm"."public.documents.public.reading.notes"[], OUT notes2 "jsonb_ivm"."public.documents.public.sensor.notes"[])
LANGUAGE plpgsql VOLATILE
SET enable_seqscan = off
AS $body$
-- takes out what the transaction has noted: whoever writes afterwards notes again
BEGIN
  WITH taken0 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  ), taken1 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  ), taken2 AS (
    DELETE FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m
    WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()
    RETURNING m AS note
  )
  SELECT
    (SELECT pg_catalog.array_agg(t.note) FROM taken0 AS t),
    (SELECT pg_catalog.array_agg(t.note) FROM taken1 AS t),
    (SELECT pg_catalog.array_agg(t.note) FROM taken2 AS t)
  INTO notes0, notes1, notes2;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.take notes"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.take notes"() IS 'takes out what the transaction has noted: whoever writes afterwards notes again';

CREATE FUNCTION "jsonb_ivm"."public.documents.answer notes"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- commit of what changed, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
  notes0 "jsonb_ivm"."public.documents.public.grade.notes"[];
  notes1 "jsonb_ivm"."public.documents.public.reading.notes"[];
  notes2 "jsonb_ivm"."public.documents.public.sensor.notes"[];
BEGIN
  -- what the transaction has noted
  SELECT t.* INTO ivm.notes0, ivm.notes1, ivm.notes2 FROM "jsonb_ivm"."public.documents.take notes"() AS t;
  -- another table of the view had it all answered
  IF ivm.notes0 IS NULL AND ivm.notes1 IS NULL AND ivm.notes2 IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  IF ivm.notes2 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
        FROM (
          SELECT m."before 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes2) AS m
          WHERE m."has before"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."id" IS DISTINCT FROM o."id") FROM (SELECT m."before 0" AS "id") AS o, (SELECT m."after 0" AS "id") AS n))
          UNION ALL
          SELECT m."after 0" AS "id"
          FROM pg_catalog.unnest(ivm.notes2) AS m
          WHERE m."has after"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."id" IS DISTINCT FROM o."id") FROM (SELECT m."before 0" AS "id") AS o, (SELECT m."after 0" AS "id") AS n))
        ) AS r0
        WHERE r0.id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes1 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.sensor_id), 0) AS number
        FROM (
          SELECT m."before 0" AS "sensor_id", m."before 2" AS "value"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has before"
          UNION ALL
          SELECT m."after 0" AS "sensor_id", m."after 2" AS "value"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has after"
        ) AS r0
        WHERE r0.sensor_id IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes0 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.low), 0) AS number
        FROM (
          SELECT m."before 0" AS "low"
          FROM pg_catalog.unnest(ivm.notes0) AS m
          WHERE m."has before"
          UNION ALL
          SELECT m."after 0" AS "low"
          FROM pg_catalog.unnest(ivm.notes0) AS m
          WHERE m."has after"
        ) AS r0
        WHERE r0.low IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes1 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (36179910436454528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.value), 0) AS number
        FROM (
          SELECT m."before 0" AS "sensor_id", m."before 2" AS "value"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has before"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."value" IS DISTINCT FROM o."value") FROM (SELECT m."before 0" AS "sensor_id", m."before 2" AS "value") AS o, (SELECT m."after 0" AS "sensor_id", m."after 2" AS "value") AS n))
          UNION ALL
          SELECT m."after 0" AS "sensor_id", m."after 2" AS "value"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has after"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."value" IS DISTINCT FROM o."value") FROM (SELECT m."before 0" AS "sensor_id", m."before 2" AS "value") AS o, (SELECT m."after 0" AS "sensor_id", m."after 2" AS "value") AS n))
        ) AS r0
        WHERE r0.value IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  IF ivm.notes1 IS NOT NULL THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r0.value), 0) AS number
        FROM (
          SELECT m."after 1" AS "at", m."after 3" AS "seq", m."after 2" AS "value"
          FROM pg_catalog.unnest(ivm.notes1) AS m
          WHERE m."has after"
            AND (NOT (m."has before" AND m."has after") OR (SELECT (n."at" IS DISTINCT FROM o."at" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value") FROM (SELECT m."before 1" AS "at", m."before 3" AS "seq", m."before 2" AS "value") AS o, (SELECT m."after 1" AS "at", m."after 3" AS "seq", m."after 2" AS "value") AS n))
        ) AS r0
        WHERE r0.value IS DISTINCT FROM NULL
      ) AS l ORDER BY l.number
    ) AS v;
  END IF;
  -- the documents that the changed rows reach, in the order of their keys
  WITH changed0 AS (
    SELECT m."before 0" AS "low"
    FROM pg_catalog.unnest(ivm.notes0) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 0" AS "low"
    FROM pg_catalog.unnest(ivm.notes0) AS m
    WHERE m."has after"
  ), changed1 AS (
    SELECT m."before 0" AS "sensor_id", m."before 2" AS "value"
    FROM pg_catalog.unnest(ivm.notes1) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 0" AS "sensor_id", m."after 2" AS "value"
    FROM pg_catalog.unnest(ivm.notes1) AS m
    WHERE m."has after"
  ), changed2 AS (
    SELECT m."before 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes2) AS m
    WHERE m."has before"
    UNION ALL
    SELECT m."after 0" AS "id"
    FROM pg_catalog.unnest(ivm.notes2) AS m
    WHERE m."has after"
  ), reached ("id") AS (
    SELECT r1."sensor_id"
    FROM changed0 AS r0
    JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
    WHERE r1."sensor_id" IS DISTINCT FROM NULL
    UNION
    SELECT r0."sensor_id"
    FROM changed1 AS r0
    WHERE r0."sensor_id" IS DISTINCT FROM NULL
    UNION
    SELECT r0."id"
    FROM changed2 AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.keys);
  IF ivm.notes0 IS NOT NULL THEN
    -- until there is nothing new to hold
    held := '{}';
    LOOP
      WITH changed AS (
        SELECT m."before 0" AS "low"
        FROM pg_catalog.unnest(ivm.notes0) AS m
        WHERE m."has before"
        UNION ALL
        SELECT m."after 0" AS "low"
        FROM pg_catalog.unnest(ivm.notes0) AS m
        WHERE m."has after"
      ), reached ("id") AS (
        SELECT r1."sensor_id"
        FROM changed AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1."sensor_id" IS DISTINCT FROM NULL
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT
        (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
        EXISTS (
          (
            SELECT '1.' || l.number
            FROM (
              SELECT pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) AS number
              FROM (
                SELECT m."before 0" AS "low"
                FROM pg_catalog.unnest(ivm.notes0) AS m
                WHERE m."has before"
                UNION ALL
                SELECT m."after 0" AS "low"
                FROM pg_catalog.unnest(ivm.notes0) AS m
                WHERE m."has after"
              ) AS r0
              JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
              WHERE r1.sensor_id IS DISTINCT FROM NULL
            ) AS l
            UNION ALL
            SELECT '2.' || l.number
            FROM (
              SELECT pg_catalog.hash_record_extended(ROW(r1.value), 0) AS number
              FROM (
                SELECT m."before 0" AS "low"
                FROM pg_catalog.unnest(ivm.notes0) AS m
                WHERE m."has before"
                UNION ALL
                SELECT m."after 0" AS "low"
                FROM pg_catalog.unnest(ivm.notes0) AS m
                WHERE m."has after"
              ) AS r0
              JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
              WHERE r1.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."sensor" AS n WHERE r1.sensor_id OPERATOR("pg_catalog".=) n.id)
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
          SELECT pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) AS number
          FROM (
            SELECT m."before 0" AS "low"
            FROM pg_catalog.unnest(ivm.notes0) AS m
            WHERE m."has before"
            UNION ALL
            SELECT m."after 0" AS "low"
            FROM pg_catalog.unnest(ivm.notes0) AS m
            WHERE m."has after"
          ) AS r0
          JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
          WHERE r1.sensor_id IS DISTINCT FROM NULL
        ) AS l;
        IF ivm.linked IS NOT NULL THEN
          PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
          SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
        END IF;
        SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
        INTO ivm.linked
        FROM (
          SELECT pg_catalog.hash_record_extended(ROW(r1.value), 0) AS number
          FROM (
            SELECT m."before 0" AS "low"
            FROM pg_catalog.unnest(ivm.notes0) AS m
            WHERE m."has before"
            UNION ALL
            SELECT m."after 0" AS "low"
            FROM pg_catalog.unnest(ivm.notes0) AS m
            WHERE m."has after"
          ) AS r0
          JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
          WHERE r1.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."sensor" AS n WHERE r1.sensor_id OPERATOR("pg_catalog".=) n.id)
        ) AS l;
        IF ivm.linked IS NOT NULL THEN
          PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454528)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
          SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
        END IF;
      END IF;
      IF ivm.more IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
        keys := ivm.keys || ivm.more;
      END IF;
    END LOOP;
  END IF;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.answer notes"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.answer notes"() IS 'answers at commit what changed, for the documents of public.documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(new."low") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."grade" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.grade.notes" ("transaction", "first", "has before", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."low");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() IS 'answers insert on public.grade, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."grade"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.insert.by.row"
AFTER TRUNCATE ON "jsonb_ivm"."public.documents.public.grade.notes"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.insert"
AFTER INSERT ON "public"."grade"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(old."low") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."grade" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.grade.notes" ("transaction", "first", "has before", "before 0", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."low", true, new."low");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() IS 'answers update on public.grade, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."grade"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.update"
AFTER UPDATE ON "public"."grade"
FOR EACH ROW WHEN ((new."low" IS DISTINCT FROM old."low" OR new."word" COLLATE pg_catalog."C" IS DISTINCT FROM old."word" COLLATE pg_catalog."C")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(old."low") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."grade" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.grade.notes" ("transaction", "first", "has before", "before 0", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."low", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() IS 'answers delete on public.grade, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."grade"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.delete"
AFTER DELETE ON "public"."grade"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.grade.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.grade.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(new."at") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(new."sensor_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(new."seq") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(new."value") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."reading" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.reading.notes" ("transaction", "first", "has before", "has after", "after 1", "after 0", "after 3", "after 2")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."at", new."sensor_id", new."seq", new."value");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() IS 'answers insert on public.reading, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."reading"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.insert.by.row"
AFTER TRUNCATE ON "jsonb_ivm"."public.documents.public.reading.notes"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.insert"
AFTER INSERT ON "public"."reading"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(old."at") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."sensor_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."seq") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."value") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."reading" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.reading.notes" ("transaction", "first", "has before", "before 1", "before 0", "before 3", "before 2", "has after", "after 1", "after 0", "after 3", "after 2")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."at", old."sensor_id", old."seq", old."value", true, new."at", new."sensor_id", new."seq", new."value");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() IS 'answers update on public.reading, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."reading"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.update"
AFTER UPDATE ON "public"."reading"
FOR EACH ROW WHEN ((new."at" IS DISTINCT FROM old."at" OR new."sensor_id" IS DISTINCT FROM old."sensor_id" OR new."seq" IS DISTINCT FROM old."seq" OR new."value" IS DISTINCT FROM old."value")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  IF pg_catalog.pg_typeof(old."at") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."sensor_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."seq") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."value") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."reading" and its partitions';
  END IF;
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.reading.notes" ("transaction", "first", "has before", "before 1", "before 0", "before 3", "before 2", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."at", old."sensor_id", old."seq", old."value", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() IS 'answers delete on public.reading, for the documents of public.documents';

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."reading"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.delete"
AFTER DELETE ON "public"."reading"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.reading.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.reading.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- insert on public.sensor, for the documents of public.documents
-- recompute the documents reached: the row is a new root
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.sensor.notes" ("transaction", "first", "has before", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), false, true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() IS 'answers insert on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.insert"
AFTER INSERT ON "public"."sensor"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- update on public.sensor, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.sensor.notes" ("transaction", "first", "has before", "before 0", "has after", "after 0")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", true, new."id");
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() IS 'answers update on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.update"
AFTER UPDATE ON "public"."sensor"
FOR EACH ROW WHEN ((new."id" IS DISTINCT FROM old."id" OR new."name" COLLATE pg_catalog."C" IS DISTINCT FROM old."name" COLLATE pg_catalog."C")) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $body$
-- delete on public.sensor, for the documents of public.documents
-- recompute the documents reached: the row was a root
BEGIN
  -- what the row held of what leads to documents: answered at commit
  INSERT INTO "jsonb_ivm"."public.documents.public.sensor.notes" ("transaction", "first", "has before", "before 0", "has after")
  VALUES (pg_catalog.pg_current_xact_id(), NOT (EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.sensor.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())
    OR EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.notes" AS m WHERE m."transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id())), true, old."id", false);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() IS 'answers delete on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.delete"
AFTER DELETE ON "public"."sensor"
FOR EACH ROW EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"();

CREATE CONSTRAINT TRIGGER "jsonb_ivm.public.documents.public.sensor.answer"
AFTER INSERT ON "jsonb_ivm"."public.documents.public.sensor.notes"
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN (new."first")
EXECUTE FUNCTION "jsonb_ivm"."public.documents.answer notes"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.grade, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"() IS 'answers truncate on public.grade, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.truncate"
AFTER TRUNCATE ON "public"."grade"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.truncate"
AFTER TRUNCATE ON "public"."grade_0"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.truncate"
AFTER TRUNCATE ON "public"."grade_1"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.reading, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"() IS 'answers truncate on public.reading, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.truncate"
AFTER TRUNCATE ON "public"."reading"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.truncate"
AFTER TRUNCATE ON "public"."reading_high"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.truncate"
AFTER TRUNCATE ON "public"."reading_low"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.sensor, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.truncate"() IS 'answers truncate on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.truncate"
AFTER TRUNCATE ON "public"."sensor"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.truncate"();

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
        FROM "public"."sensor" AS s
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
        FROM "public"."sensor" AS s
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
