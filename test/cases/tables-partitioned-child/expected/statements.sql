CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('name', name, 'readings', ( SELECT jsonb_agg(jsonb_build_array(r.at, r.value, ( SELECT g.word
                   FROM public.grade g
                  WHERE (g.low = r.value))) ORDER BY r.at, r.seq) AS jsonb_agg
           FROM public.reading r
          WHERE (r.sensor_id = s.id))) AS doc
   FROM public.sensor s;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

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
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    PERFORM pg_catalog.pg_advisory_xact_lock((-5039367827270321280)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."id"), 0) OPERATOR(pg_catalog.&) 127) AS number
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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.low), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."low" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.low IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."low" FROM jsonb_ivm_new AS r
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."low" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
            WHERE r1.sensor_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."low" FROM jsonb_ivm_new AS r
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."low" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.sensor_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."low" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."sensor" AS n WHERE r1.sensor_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"() IS 'answers insert on public.grade, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.insert"
AFTER INSERT ON "public"."grade" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.insert"
AFTER INSERT ON "public"."grade_0" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.insert"
AFTER INSERT ON "public"."grade_1" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT (n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."low", n."word" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."low", n."word" FROM (
      SELECT o."low" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."low" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
    ) AS n
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."low", n."word" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."low", n."word" FROM (
      SELECT o."low" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."low" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
    ) AS n
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."low", n."word" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."low", n."word" FROM (
          SELECT o."low" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."low" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
        ) AS n
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."low") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."low"),
      coalesce(pg_catalog.bool_or((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."low", n."word" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."low", n."word" FROM (
        SELECT o."low" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."low" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
      ) AS n
    ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.low), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."low"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."low", n."word" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."low", n."word" FROM (
            SELECT o."low" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."low" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
          ) AS n
        ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
        CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.low IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."low"
      FROM jsonb_ivm_old AS o FULL JOIN (
        SELECT n."low", n."word" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."low", n."word" FROM (
          SELECT o."low" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."low" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
        ) AS n
      ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
      CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."low"
              FROM jsonb_ivm_old AS o FULL JOIN (
                SELECT n."low", n."word" FROM jsonb_ivm_new AS n
                UNION ALL
                SELECT n."low", n."word" FROM (
                  SELECT o."low" FROM jsonb_ivm_old AS o
                  EXCEPT
                  SELECT n."low" FROM jsonb_ivm_new AS n
                ) AS o CROSS JOIN LATERAL (
                  SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
                ) AS n
              ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
              CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
            WHERE r1.sensor_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."low"
              FROM jsonb_ivm_old AS o FULL JOIN (
                SELECT n."low", n."word" FROM jsonb_ivm_new AS n
                UNION ALL
                SELECT n."low", n."word" FROM (
                  SELECT o."low" FROM jsonb_ivm_old AS o
                  EXCEPT
                  SELECT n."low" FROM jsonb_ivm_new AS n
                ) AS o CROSS JOIN LATERAL (
                  SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
                ) AS n
              ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
              CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."low"
          FROM jsonb_ivm_old AS o FULL JOIN (
            SELECT n."low", n."word" FROM jsonb_ivm_new AS n
            UNION ALL
            SELECT n."low", n."word" FROM (
              SELECT o."low" FROM jsonb_ivm_old AS o
              EXCEPT
              SELECT n."low" FROM jsonb_ivm_new AS n
            ) AS o CROSS JOIN LATERAL (
              SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
            ) AS n
          ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
          CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.sensor_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."low"
          FROM jsonb_ivm_old AS o FULL JOIN (
            SELECT n."low", n."word" FROM jsonb_ivm_new AS n
            UNION ALL
            SELECT n."low", n."word" FROM (
              SELECT o."low" FROM jsonb_ivm_old AS o
              EXCEPT
              SELECT n."low" FROM jsonb_ivm_new AS n
            ) AS o CROSS JOIN LATERAL (
              SELECT n."low", n."word" FROM "public"."grade" AS n WHERE o."low" OPERATOR("pg_catalog".=) n."low" OFFSET 0
            ) AS n
          ) AS n ON o."low" OPERATOR("pg_catalog".=) n."low"
          CROSS JOIN LATERAL (VALUES (o."low", o."low" IS DISTINCT FROM NULL), (n."low", n."low" IS DISTINCT FROM NULL)) AS v ("low", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."low" IS DISTINCT FROM o."low" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."sensor" AS n WHERE r1.sensor_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.update"() IS 'answers update on public.grade, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.update"
AFTER UPDATE ON "public"."grade" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.update"
AFTER UPDATE ON "public"."grade_0" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.update"
AFTER UPDATE ON "public"."grade_1" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.grade, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
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
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.low), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."low" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.low IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."low" FROM jsonb_ivm_old AS r
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
            SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."low" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
            WHERE r1.sensor_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."low" FROM jsonb_ivm_old AS r
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
        SELECT (pg_catalog.hash_record_extended(ROW(r1.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."low" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.sensor_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(r1.value), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."low" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."reading" AS r1 ON r0.low OPERATOR("pg_catalog".=) r1.value
        WHERE r1.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."sensor" AS n WHERE r1.sensor_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"() IS 'answers delete on public.grade, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.delete"
AFTER DELETE ON "public"."grade" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.delete"
AFTER DELETE ON "public"."grade_0" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.delete"
AFTER DELETE ON "public"."grade_1" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"();

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

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.grade.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", t."low" AS "jsonb_ivm departed 0", t."low" AS "jsonb_ivm arrived 0"
FROM "public"."grade" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.grade.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.grade.departed" AS
SELECT false AS "jsonb_ivm settled", t."low"
FROM "public"."grade" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.grade.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.grade.arrived" AS
SELECT false AS "jsonb_ivm settled", t."low"
FROM "public"."grade" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.grade.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."low") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."grade" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.grade.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed 0", "jsonb_ivm arrived 0")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, old."low", new."low");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."grade"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.leave"
BEFORE UPDATE ON "public"."grade"
FOR EACH ROW WHEN (ROW(OLD."low") IS DISTINCT FROM ROW(NEW."low"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.keep"
AFTER UPDATE ON "public"."grade"
FOR EACH ROW WHEN (ROW(OLD."low") IS DISTINCT FROM ROW(NEW."low"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."low" FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0" FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."low" FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."grade"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."grade" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT o."low" FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "grade" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.grade.departed" ("jsonb_ivm settled", "low") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0" FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.grade.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.grade.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.grade.arrived" ("jsonb_ivm settled", "low") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0" FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.grade.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.grade.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.grade.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.answer"
AFTER UPDATE ON "public"."grade"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.answer"
AFTER UPDATE ON "public"."grade_0"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.grade.moved.answer"
AFTER UPDATE ON "public"."grade_1"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.grade.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."sensor_id", r."value" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.sensor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.value), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."value" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."sensor_id", r."value" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."sensor_id"
    FROM changed AS r0
    WHERE r0."sensor_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"() IS 'answers insert on public.reading, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.insert"
AFTER INSERT ON "public"."reading" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.insert"
AFTER INSERT ON "public"."reading_high" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.insert"
AFTER INSERT ON "public"."reading_low" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."at" IS DISTINCT FROM o."at" OR n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
      SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
    ) AS n
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1) AND NOT EXISTS (SELECT FROM (
    SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
    UNION ALL
    SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
      SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
      EXCEPT
      SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
    ) AS o CROSS JOIN LATERAL (
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
    ) AS n
  ) AS u OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
        UNION ALL
        SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
          SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
          EXCEPT
          SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
        ) AS o CROSS JOIN LATERAL (
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
        ) AS n
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."at") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."at"),
      coalesce(pg_catalog.bool_or((n."at" IS DISTINCT FROM o."at" OR n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
        SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
      ) AS n
    ) AS n ON o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."sensor_id", v."value"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
            SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
          ) AS n
        ) AS n ON o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq"
        CROSS JOIN LATERAL (VALUES (o."sensor_id", o."value", o."at" IS DISTINCT FROM NULL), (n."sensor_id", n."value", n."at" IS DISTINCT FROM NULL)) AS v ("sensor_id", "value", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."at" IS DISTINCT FROM o."at" OR n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.sensor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454528)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.value), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."sensor_id", v."value"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
            SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
          ) AS n
        ) AS n ON o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq"
        CROSS JOIN LATERAL (VALUES (o."sensor_id", o."value", o."at" IS DISTINCT FROM NULL), (n."sensor_id", n."value", n."at" IS DISTINCT FROM NULL)) AS v ("sensor_id", "value", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.value), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."at", n."seq", n."value"
        FROM jsonb_ivm_old AS o FULL JOIN (
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
          UNION ALL
          SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
            SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
            EXCEPT
            SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
          ) AS o CROSS JOIN LATERAL (
            SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
          ) AS n
        ) AS n ON o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq"
        WHERE CASE WHEN n."at" IS NOT DISTINCT FROM NULL THEN false WHEN o."at" IS NOT DISTINCT FROM NULL THEN true ELSE (n."at" IS DISTINCT FROM o."at" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."sensor_id", v."value"
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM jsonb_ivm_new AS n
      UNION ALL
      SELECT n."at", n."sensor_id", n."seq", n."value" FROM (
        SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
        EXCEPT
        SELECT n."at", n."seq" FROM jsonb_ivm_new AS n
      ) AS o CROSS JOIN LATERAL (
        SELECT n."at", n."sensor_id", n."seq", n."value" FROM "public"."reading" AS n WHERE o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq" OFFSET 0
      ) AS n
    ) AS n ON o."at" OPERATOR("pg_catalog".=) n."at" AND o."seq" OPERATOR("pg_catalog".=) n."seq"
    CROSS JOIN LATERAL (VALUES (o."sensor_id", o."value", o."at" IS DISTINCT FROM NULL), (n."sensor_id", n."value", n."at" IS DISTINCT FROM NULL)) AS v ("sensor_id", "value", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."at" IS DISTINCT FROM o."at" OR n."sensor_id" IS DISTINCT FROM o."sensor_id" OR n."seq" IS DISTINCT FROM o."seq" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."sensor_id"
    FROM changed AS r0
    WHERE r0."sensor_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.update"() IS 'answers update on public.reading, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.update"
AFTER UPDATE ON "public"."reading" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.update"
AFTER UPDATE ON "public"."reading_high" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.update"
AFTER UPDATE ON "public"."reading_low" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.reading, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.sensor_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."sensor_id", r."value" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.sensor_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."sensor_id", r."value" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."sensor_id"
    FROM changed AS r0
    WHERE r0."sensor_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"() IS 'answers delete on public.reading, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.delete"
AFTER DELETE ON "public"."reading" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.delete"
AFTER DELETE ON "public"."reading_high" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.delete"
AFTER DELETE ON "public"."reading_low" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"();

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

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.reading.kept" AS
SELECT NULL::pg_catalog.xid8 AS "jsonb_ivm transaction", NULL::pg_catalog.int4 AS "jsonb_ivm depth", NULL::pg_catalog.bool AS "jsonb_ivm settled", NULL::pg_catalog.oid AS "jsonb_ivm part", NULL::pg_catalog.tid AS "jsonb_ivm place", t."at" AS "jsonb_ivm departed 1", t."seq" AS "jsonb_ivm departed 3", t."sensor_id" AS "jsonb_ivm departed 0", t."value" AS "jsonb_ivm departed 2", t."at" AS "jsonb_ivm arrived 1", t."seq" AS "jsonb_ivm arrived 3", t."sensor_id" AS "jsonb_ivm arrived 0", t."value" AS "jsonb_ivm arrived 2"
FROM "public"."reading" AS t WITH NO DATA;

CREATE INDEX ON "jsonb_ivm"."public.documents.public.reading.kept" ("jsonb_ivm transaction");

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.reading.departed" AS
SELECT false AS "jsonb_ivm settled", t."sensor_id", t."value"
FROM "public"."reading" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.reading.departed" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.delete"();

CREATE UNLOGGED TABLE "jsonb_ivm"."public.documents.public.reading.arrived" AS
SELECT false AS "jsonb_ivm settled", t."sensor_id", t."value"
FROM "public"."reading" AS t WITH NO DATA;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.answer"
AFTER UPDATE ON "jsonb_ivm"."public.documents.public.reading.arrived" REFERENCING OLD TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.keep"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
BEGIN
  IF pg_catalog.pg_typeof(old."at") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."seq") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."sensor_id") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype
    OR pg_catalog.pg_typeof(old."value") OPERATOR(pg_catalog.<>) 'integer'::pg_catalog.regtype THEN
    RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = 'this function is for triggers of "public"."reading" and its partitions';
  END IF;
  INSERT INTO "jsonb_ivm"."public.documents.public.reading.kept" ("jsonb_ivm transaction", "jsonb_ivm depth", "jsonb_ivm settled", "jsonb_ivm part", "jsonb_ivm place", "jsonb_ivm departed 1", "jsonb_ivm departed 3", "jsonb_ivm departed 0", "jsonb_ivm departed 2", "jsonb_ivm arrived 1", "jsonb_ivm arrived 3", "jsonb_ivm arrived 0", "jsonb_ivm arrived 2")
  VALUES (pg_catalog.pg_current_xact_id(), pg_catalog.pg_trigger_depth(), tg_when OPERATOR(pg_catalog.=) 'AFTER', tg_relid, old.ctid, old."at", old."seq", old."sensor_id", old."value", new."at", new."seq", new."sensor_id", new."value");
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.keep"() FROM PUBLIC;

DO $body$
BEGIN
  EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.keep"() TO %s', (SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"public"."reading"'::pg_catalog.regclass));
END
$body$;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.leave"
BEFORE UPDATE ON "public"."reading"
FOR EACH ROW WHEN (ROW(OLD."at", OLD."seq") IS DISTINCT FROM ROW(NEW."at", NEW."seq"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.keep"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.keep"
AFTER UPDATE ON "public"."reading"
FOR EACH ROW WHEN (ROW(OLD."at", OLD."seq") IS DISTINCT FROM ROW(NEW."at", NEW."seq"))
EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.keep"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.answer"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
AS $body$
BEGIN
  IF NOT EXISTS (SELECT FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()) THEN RETURN NULL; END IF;
  -- what the statement shows, its own events answer
  IF EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 1", m."jsonb_ivm departed 3" FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."at", s."seq" FROM jsonb_ivm_old AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) OR EXISTS (
    SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 1", m."jsonb_ivm arrived 3" FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()
    EXCEPT ALL
    SELECT v.settled, s."at", s."seq" FROM jsonb_ivm_new AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)
  ) THEN
    IF EXISTS (
      SELECT FROM pg_catalog.pg_partition_tree('"public"."reading"'::pg_catalog.regclass) AS p
      JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid
      JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid
      -- of rows, before they are inserted or updated
      WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3
        AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0
        AND f.pronamespace OPERATOR(pg_catalog.<>) 'jsonb_ivm'::pg_catalog.regnamespace
    ) AND EXISTS (
      SELECT m."jsonb_ivm departed 1", m."jsonb_ivm departed 3" FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m
      WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth() AND NOT m."jsonb_ivm settled"
        AND NOT EXISTS (SELECT FROM "public"."reading" AS t
          WHERE t.tableoid OPERATOR(pg_catalog.=) m."jsonb_ivm part" AND t.ctid OPERATOR(pg_catalog.=) m."jsonb_ivm place")
      EXCEPT ALL
      SELECT o."at", o."seq" FROM jsonb_ivm_old AS o
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "public.documents": MERGE moved a row of "reading" that a trigger may have changed',
        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
    INSERT INTO "jsonb_ivm"."public.documents.public.reading.departed" ("jsonb_ivm settled", "sensor_id", "value") SELECT m."jsonb_ivm settled", m."jsonb_ivm departed 0", m."jsonb_ivm departed 2" FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.reading.departed" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.reading.departed";
    INSERT INTO "jsonb_ivm"."public.documents.public.reading.arrived" ("jsonb_ivm settled", "sensor_id", "value") SELECT m."jsonb_ivm settled", m."jsonb_ivm arrived 0", m."jsonb_ivm arrived 2" FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
    UPDATE "jsonb_ivm"."public.documents.public.reading.arrived" SET "jsonb_ivm settled" = true;
    DELETE FROM "jsonb_ivm"."public.documents.public.reading.arrived";
  END IF;
  DELETE FROM "jsonb_ivm"."public.documents.public.reading.kept" AS m WHERE m."jsonb_ivm transaction" OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id() AND m."jsonb_ivm depth" OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.answer"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.answer"
AFTER UPDATE ON "public"."reading"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.answer"
AFTER UPDATE ON "public"."reading_high"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.answer"();

CREATE TRIGGER "jsonb_ivm.public.documents.public.reading.moved.answer"
AFTER UPDATE ON "public"."reading_low"
REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.reading.moved.answer"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.sensor, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"() IS 'answers insert on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.insert"
AFTER INSERT ON "public"."sensor" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.sensor, for the documents of public.documents
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
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
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM "public"."sensor" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."sensor" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."documents" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."sensor" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"() IS 'answers update on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.update"
AFTER UPDATE ON "public"."sensor" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.sensor, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((3855142370798549504)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"() IS 'answers delete on public.sensor, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.sensor.delete"
AFTER DELETE ON "public"."sensor" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.sensor.delete"();

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
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."sensor" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
