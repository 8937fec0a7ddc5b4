-- What jsonb_ivm 0.2.0 emitted for views/project/view.sql while recomputing documents by key was all it could do. Kept as
-- it was, to compare with.

CREATE SCHEMA jsonb_ivm;

CREATE TABLE "public"."project_doc" (
  "id" integer,
  "doc" jsonb,
  PRIMARY KEY ("id")
);

COMMENT ON TABLE "public"."project_doc" IS 'documents of the view "public"."project_doc", kept equal to its query by jsonb_ivm; do not write to it';

CREATE VIEW "jsonb_ivm"."public.project_doc.query" ("id", "doc") AS
SELECT p.id,
    jsonb_build_object('id', p.id, 'name', p.name, 'sections', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'tasks', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'notes', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', n.id, 'body', n.body) ORDER BY n.id) AS jsonb_agg
                           FROM public.note n
                          WHERE (n.task_id = t.id)), '[]'::jsonb)) ORDER BY t.id) AS jsonb_agg
                   FROM public.task t
                  WHERE (t.section_id = s.id)), '[]'::jsonb)) ORDER BY s.id) AS jsonb_agg
           FROM public.section s
          WHERE (s.project_id = p.id)), '[]'::jsonb)) AS doc
   FROM public.project p;

CREATE TYPE "jsonb_ivm"."public.project_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.note.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."task_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."project_id"
      FROM changed AS r0
      JOIN "public"."task" AS r1 ON r0.task_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."section" AS r2 ON r1.section_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.note.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.note.insert"
AFTER INSERT ON "public"."note" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.note.insert"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.note.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      (SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."task_id", ROW(r."body", r."id", r."task_id")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ), reached ("id") AS (
      SELECT r2."project_id"
      FROM changed AS r0
      JOIN "public"."task" AS r1 ON r0.task_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."section" AS r2 ON r1.section_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.note.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.note.update"
AFTER UPDATE ON "public"."note" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.note.update"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.note.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."task_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."project_id"
      FROM changed AS r0
      JOIN "public"."task" AS r1 ON r0.task_id OPERATOR("pg_catalog".=) r1.id
      JOIN "public"."section" AS r2 ON r1.section_id OPERATOR("pg_catalog".=) r2.id
      WHERE r2."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.note.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.note.delete"
AFTER DELETE ON "public"."note" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.note.delete"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.note.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."project_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."project_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.note.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.note.truncate"
AFTER TRUNCATE ON "public"."note"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.note.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.project.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.project.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.project.insert"
AFTER INSERT ON "public"."project" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.project.insert"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.project.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    (SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", ROW(r."id", r."name")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.project.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.project.update"
AFTER UPDATE ON "public"."project" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.project.update"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.project.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.project.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.project.delete"
AFTER DELETE ON "public"."project" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.project.delete"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.project.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."project_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."project_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.project.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.project.truncate"
AFTER TRUNCATE ON "public"."project"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.project.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.section.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."id", r."project_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."project_id"
    FROM changed AS r0
    WHERE r0."project_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.section.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.section.insert"
AFTER INSERT ON "public"."section" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.section.insert"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.section.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    (SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", r."project_id", ROW(r."id", r."project_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ), reached ("id") AS (
    SELECT r0."project_id"
    FROM changed AS r0
    WHERE r0."project_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.section.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.section.update"
AFTER UPDATE ON "public"."section" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.section.update"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.section.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  WITH changed AS (
    SELECT r."id", r."project_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."project_id"
    FROM changed AS r0
    WHERE r0."project_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.section.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.section.delete"
AFTER DELETE ON "public"."section" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.section.delete"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.section.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."project_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."project_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.section.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.section.truncate"
AFTER TRUNCATE ON "public"."section"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.section.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.task.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id", r."section_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."project_id"
      FROM changed AS r0
      JOIN "public"."section" AS r1 ON r0.section_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.task.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.task.insert"
AFTER INSERT ON "public"."task" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.task.insert"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.task.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF NOT EXISTS (
    (SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
    EXCEPT ALL
    SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
    UNION ALL
    (SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
    EXCEPT ALL
    SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
  ) THEN
    RETURN NULL;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      (SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."id", r."section_id", ROW(r."id", r."section_id", r."title")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ), reached ("id") AS (
      SELECT r1."project_id"
      FROM changed AS r0
      JOIN "public"."section" AS r1 ON r0.section_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.task.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.task.update"
AFTER UPDATE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.task.update"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.task.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.project_doc.key"[] := '{}';
  more "jsonb_ivm"."public.project_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id", r."section_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."project_id"
      FROM changed AS r0
      JOIN "public"."section" AS r1 ON r0.section_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."project_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.project_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."project_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."project_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.task.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.task.delete"
AFTER DELETE ON "public"."task" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.task.delete"();

CREATE FUNCTION "jsonb_ivm"."public.project_doc.public.task.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.project_doc" in a REPEATABLE READ transaction',
      HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';
  END IF;
  PERFORM 1 FROM "public"."project_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.project_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."project_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."project_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."project_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.project_doc.public.task.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.project_doc.public.task.truncate"
AFTER TRUNCATE ON "public"."task"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.project_doc.public.task.truncate"();

INSERT INTO "public"."project_doc" ("id", "doc")
SELECT "id", "doc" FROM "jsonb_ivm"."public.project_doc.query";
