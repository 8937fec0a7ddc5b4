CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('title', title, 'comments', ( WITH RECURSIVE t AS (
                 SELECT c.id,
                    c.author_id,
                    c.body,
                    1 AS depth
                   FROM public.comment c
                  WHERE ((c.post_id = p.id) AND (c.parent_id IS NULL))
                UNION ALL
                 SELECT c.id,
                    c.author_id,
                    c.body,
                    (t_1.depth + 1)
                   FROM (public.comment c
                     JOIN t t_1 ON ((c.parent_id = t_1.id)))
                )
         SELECT jsonb_agg(jsonb_build_object('id', t.id, 'body', t.body, 'depth', t.depth, 'author', a.name, 'votes', ( SELECT sum(v.value) AS sum
                   FROM public.vote v
                  WHERE (v.comment_id = t.id))) ORDER BY t.id) AS jsonb_agg
           FROM (t
             LEFT JOIN public.author a ON ((a.id = t.author_id))))) AS doc
   FROM public.post p;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.public.author.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.author, for the documents of public.documents
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
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        SELECT a.* FROM "public"."comment" AS a WHERE a."author_id" OPERATOR("pg_catalog".=) r0."id"
        UNION ALL
        SELECT a.* FROM (WITH RECURSIVE climbed (k1) AS (
          SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c) AS k JOIN "public"."comment" AS a ON a."id" OPERATOR("pg_catalog".=) k.k1
      ) AS r1 ON true
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.author.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.author.insert"() IS 'answers insert on public.author, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.author.insert"
AFTER INSERT ON "public"."author" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.author.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.author.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.author, for the documents of public.documents
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
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
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
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        SELECT a.* FROM "public"."comment" AS a WHERE a."author_id" OPERATOR("pg_catalog".=) r0."id"
        UNION ALL
        SELECT a.* FROM (WITH RECURSIVE climbed (k1) AS (
          SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c) AS k JOIN "public"."comment" AS a ON a."id" OPERATOR("pg_catalog".=) k.k1
      ) AS r1 ON true
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.author.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.author.update"() IS 'answers update on public.author, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.author.update"
AFTER UPDATE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.author.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.author.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.author, for the documents of public.documents
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
  PERFORM pg_catalog.pg_advisory_xact_lock((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
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
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        SELECT a.* FROM "public"."comment" AS a WHERE a."author_id" OPERATOR("pg_catalog".=) r0."id"
        UNION ALL
        SELECT a.* FROM (WITH RECURSIVE climbed (k1) AS (
          SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c) AS k JOIN "public"."comment" AS a ON a."id" OPERATOR("pg_catalog".=) k.k1
      ) AS r1 ON true
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT s."parent_id" FROM "public"."comment" AS s WHERE s."author_id" OPERATOR("pg_catalog".=) r0."id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.author.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.author.delete"() IS 'answers delete on public.author, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.author.delete"
AFTER DELETE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.author.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.author.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.author, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.author.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.author.truncate"() IS 'answers truncate on public.author, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.author.truncate"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.author.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.comment.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.comment, for the documents of public.documents
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
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.author_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."post_id"
      FROM changed AS r0
      WHERE r0."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.comment.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.comment.insert"() IS 'answers insert on public.comment, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.comment.insert"
AFTER INSERT ON "public"."comment" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.comment.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.comment.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.comment, for the documents of public.documents
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
  SELECT (n."author_id" IS DISTINCT FROM o."author_id" OR n."body" COLLATE pg_catalog."C" IS DISTINCT FROM o."body" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."author_id" IS DISTINCT FROM o."author_id" OR n."body" COLLATE pg_catalog."C" IS DISTINCT FROM o."body" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."post_id", v."id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."parent_id", v."id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."parent_id", o."id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."parent_id", n."id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("parent_id", "id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.author_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."post_id", v."id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-4343972023341752832)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.author_id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."parent_id", v."id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."parent_id", o."id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."parent_id", n."id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("parent_id", "id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."author_id", v."id", v."parent_id", v."post_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."body" COLLATE pg_catalog."C" IS DISTINCT FROM o."body" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."post_id"
      FROM changed AS r0
      WHERE r0."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."author_id", v."id", v."parent_id", v."post_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."body" COLLATE pg_catalog."C" IS DISTINCT FROM o."body" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."author_id", v."id", v."parent_id", v."post_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."body" COLLATE pg_catalog."C" IS DISTINCT FROM o."body" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.comment.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.comment.update"() IS 'answers update on public.comment, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.comment.update"
AFTER UPDATE ON "public"."comment" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.comment.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.comment.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.comment, for the documents of public.documents
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."post_id"
      FROM changed AS r0
      WHERE r0."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."author_id", r."id", r."parent_id", r."post_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.comment.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.comment.delete"() IS 'answers delete on public.comment, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.comment.delete"
AFTER DELETE ON "public"."comment" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.comment.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.comment.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.comment, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.comment.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.comment.truncate"() IS 'answers truncate on public.comment, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.comment.truncate"
AFTER TRUNCATE ON "public"."comment"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.comment.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.post.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.post, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.post.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.post.insert"() IS 'answers insert on public.post, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.post.insert"
AFTER INSERT ON "public"."post" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.post.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.post.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.post, for the documents of public.documents
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
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."id"
        FROM "public"."post" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
      FROM (
        SELECT t."title", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."post" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
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
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('title', r0.title)
    FROM (
      SELECT t."title", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."post" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.post.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.post.update"() IS 'answers update on public.post, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.post.update"
AFTER UPDATE ON "public"."post" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.post.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.post.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.post, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.post.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.post.delete"() IS 'answers delete on public.post, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.post.delete"
AFTER DELETE ON "public"."post" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.post.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.post.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.post, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.post.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.post.truncate"() IS 'answers truncate on public.post, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.post.truncate"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.post.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.vote.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.vote, for the documents of public.documents
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."comment_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."comment_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."comment_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."comment_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."comment_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."comment_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.vote.insert"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.vote.insert"() IS 'answers insert on public.vote, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.vote.insert"
AFTER INSERT ON "public"."vote" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.vote.insert"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.vote.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.vote, for the documents of public.documents
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
  SELECT (n."comment_id" IS DISTINCT FROM o."comment_id" OR n."value" IS DISTINCT FROM o."value") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."comment_id" IS DISTINCT FROM o."comment_id" OR n."value" IS DISTINCT FROM o."value")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."comment_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."comment_id", o."id" IS DISTINCT FROM NULL), (n."comment_id", n."id" IS DISTINCT FROM NULL)) AS v ("comment_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."comment_id" IS DISTINCT FROM o."comment_id" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."comment_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT v."comment_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."comment_id", o."id" IS DISTINCT FROM NULL), (n."comment_id", n."id" IS DISTINCT FROM NULL)) AS v ("comment_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."comment_id" IS DISTINCT FROM o."comment_id" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."comment_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT v."comment_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."comment_id", o."id" IS DISTINCT FROM NULL), (n."comment_id", n."id" IS DISTINCT FROM NULL)) AS v ("comment_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."comment_id" IS DISTINCT FROM o."comment_id" OR n."value" IS DISTINCT FROM o."value") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."comment_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.vote.update"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.vote.update"() IS 'answers update on public.vote, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.vote.update"
AFTER UPDATE ON "public"."vote" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.vote.update"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.vote.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.vote, for the documents of public.documents
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
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."comment_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."comment_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."comment" AS r1 ON r1."id" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
            FROM (
              SELECT r."comment_id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."comment_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
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
        SELECT (pg_catalog.hash_record_extended(ROW(up0.k1), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM (
          SELECT r."comment_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."comment_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM pg_catalog.pg_advisory_xact_lock_shared((36179910436454400)::bigint OPERATOR(pg_catalog.+) v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.vote.delete"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.vote.delete"() IS 'answers delete on public.vote, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.vote.delete"
AFTER DELETE ON "public"."vote" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.vote.delete"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.vote.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.vote, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.vote.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.vote.truncate"() IS 'answers truncate on public.vote, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.vote.truncate"
AFTER TRUNCATE ON "public"."vote"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.vote.truncate"();

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
  JOIN "public"."post" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
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
        FROM "public"."post" AS s
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
        FROM "public"."post" AS s
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
