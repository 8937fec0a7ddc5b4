CREATE VIEW "jsonb_ivm"."public.summaries.query" ("id", "title", "doc") AS
SELECT p.id,
    p.title,
    jsonb_build_object('comments', s.comments, 'depth', s.depth, 'authors', s.authors) AS doc
   FROM (public.post p
     LEFT JOIN LATERAL ( WITH RECURSIVE t(id, depth, author) AS (
                 SELECT c.id,
                    1 AS "?column?",
                    a.name
                   FROM (public.comment c
                     LEFT JOIN public.author a ON ((a.id = c.author_id)))
                  WHERE (c.post_id = p.id)
                UNION
                 SELECT c.id,
                    (t_1.depth + 1),
                    a.name
                   FROM ((t t_1
                     JOIN public.comment c ON ((t_1.id = c.parent_id)))
                     LEFT JOIN public.author a ON ((a.id = c.author_id)))
                )
         SELECT count(*) AS comments,
            max(t.depth) AS depth,
            array_agg(DISTINCT t.author ORDER BY t.author) AS authors
           FROM t) s ON (true));

CREATE VIEW "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70" ("id", "doc.authors", "doc.comments", "doc.depth") AS
SELECT
  p.id AS id,
  (WITH RECURSIVE 
    t(id, depth, author) AS (SELECT
      c.id,
      1 AS "?column?",
      a.name
    FROM public.comment AS c
    LEFT JOIN public.author AS a ON a.id = c.author_id
    WHERE
      c.post_id = p.id
    UNION
    SELECT
      c.id,
      t_1.depth + 1,
      a.name
    FROM t AS t_1
    JOIN public.comment AS c ON t_1.id = c.parent_id
    LEFT JOIN public.author AS a ON a.id = c.author_id)
  SELECT array_agg(DISTINCT t.author ORDER BY t.author)
  FROM t) AS "doc.authors",
  (WITH RECURSIVE 
    t(id, depth, author) AS (SELECT
      c.id,
      1 AS "?column?",
      a.name
    FROM public.comment AS c
    LEFT JOIN public.author AS a ON a.id = c.author_id
    WHERE
      c.post_id = p.id
    UNION
    SELECT
      c.id,
      t_1.depth + 1,
      a.name
    FROM t AS t_1
    JOIN public.comment AS c ON t_1.id = c.parent_id
    LEFT JOIN public.author AS a ON a.id = c.author_id)
  SELECT count(*)
  FROM t) AS "doc.comments",
  (WITH RECURSIVE 
    t(id, depth, author) AS (SELECT
      c.id,
      1 AS "?column?",
      a.name
    FROM public.comment AS c
    LEFT JOIN public.author AS a ON a.id = c.author_id
    WHERE
      c.post_id = p.id
    UNION
    SELECT
      c.id,
      t_1.depth + 1,
      a.name
    FROM t AS t_1
    JOIN public.comment AS c ON t_1.id = c.parent_id
    LEFT JOIN public.author AS a ON a.id = c.author_id)
  SELECT max(t.depth)
  FROM t) AS "doc.depth"
FROM public.post AS p;

CREATE TYPE "jsonb_ivm"."public.summaries.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.summaries.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.summaries.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.summaries.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.summaries.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.summaries.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.summaries.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.summaries" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.summaries.lock documents.shared"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (3395528809962822528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."summaries" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.shared"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.shared"("jsonb_ivm"."public.summaries.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.summaries.lock documents.writing"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (3395528809962822528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."summaries" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.writing"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.writing"("jsonb_ivm"."public.summaries.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.summaries.lock documents.exclusive"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (3395528809962822528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."summaries" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."summaries" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.exclusive"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.lock documents.exclusive"("jsonb_ivm"."public.summaries.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.summaries.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."summaries" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.summaries.recompute"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.summaries.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."summaries" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."summaries" AS d ("id", "title", "doc")
  SELECT f."id", f."title", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "title" = excluded."title", "doc" = excluded."doc"
  WHERE ROW(d."id", d."title", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."title", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.recompute"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.recompute"("jsonb_ivm"."public.summaries.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.summaries.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.summaries.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."summaries" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."summaries" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."summaries" AS d ("id", "title", "doc")
  SELECT f."id", f."title", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "title" = excluded."title", "doc" = excluded."doc"
  WHERE ROW(d."id", d."title", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."title", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.authors, doc.comments, doc.depth in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
BEGIN
  UPDATE "public"."summaries" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."summaries" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.authors", q."doc.comments", q."doc.depth" FROM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.summaries.merge"(s."doc", pg_catalog.jsonb_build_object('authors', f."doc.authors", 'comments', f."doc.comments", 'depth', f."doc.depth"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"("jsonb_ivm"."public.summaries.key"[]) IS 'computes doc.authors, doc.comments, doc.depth in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.author.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.author, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show author at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      WHERE r1."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r1."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up1 ON true
      JOIN "public"."comment" AS r2 ON r2."id" OPERATOR("pg_catalog".=) up1.k1
      WHERE r2."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '9.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (5604509515639761280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8242859231044703872)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2934993942918102144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8209451584396760704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-8561847373658225280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-1759765855996726912)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('9.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.author.insert"() IS 'answers insert on public.author, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.author.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.insert.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.author.insert"('jsonb_ivm.public.summaries.public.author.insert');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.insert"
AFTER INSERT ON "public"."author" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.author.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.author.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.author, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show author at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (5604509515639761152)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (8242859231044703744)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-2934993942918102272)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (8209451584396760576)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-8561847373658225408)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-1759765855996727040)::bigint, v.number)
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
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      WHERE r1."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r1."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up1 ON true
      JOIN "public"."comment" AS r2 ON r2."id" OPERATOR("pg_catalog".=) up1.k1
      WHERE r2."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '9.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (5604509515639761280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8242859231044703872)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2934993942918102144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8209451584396760704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-8561847373658225280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-1759765855996726912)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('9.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.author.update"() IS 'answers update on public.author, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.author.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.update.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.author.update"('jsonb_ivm.public.summaries.public.author.update');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.update"
AFTER UPDATE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.author.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.author.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.author, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show author at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      WHERE r1."post_id" IS DISTINCT FROM NULL
      UNION
      SELECT r2."post_id"
      FROM changed AS r0
      JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r1."parent_id"
          UNION
          SELECT m."parent_id"
          FROM climbed AS c
          JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up1 ON true
      JOIN "public"."comment" AS r2 ON r2."id" OPERATOR("pg_catalog".=) up1.k1
      WHERE r2."post_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '4.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '5.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '6.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '7.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
          ) AS l
          UNION ALL
          SELECT '8.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r1."parent_id"
                UNION
                SELECT m."parent_id"
                FROM climbed AS c
                JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
              )
              SELECT c.k1 FROM climbed AS c
            ) AS up1 ON true
            WHERE up1.k1 IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '9.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
            WHERE r1.author_id IS DISTINCT FROM NULL
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (5604509515639761280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8242859231044703872)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2934993942918102144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('4.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('5.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8209451584396760704)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('6.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."post" AS n WHERE r1.post_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-8561847373658225280)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('7.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up1.k1), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r1."parent_id"
            UNION
            SELECT m."parent_id"
            FROM climbed AS c
            JOIN "public"."comment" AS m ON m."id" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up1 ON true
        WHERE up1.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('8.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.author_id), 0) AS number
        FROM (
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."comment" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.author_id
        WHERE r1.author_id IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-1759765855996726912)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('9.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.author.delete"() IS 'answers delete on public.author, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.author.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.delete.by.statement"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.author.delete"('jsonb_ivm.public.summaries.public.author.delete');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.delete"
AFTER DELETE ON "public"."author" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.author.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.author.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.author, for the documents of public.summaries
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  PERFORM "jsonb_ivm"."public.summaries.lock all"();
  PERFORM "jsonb_ivm"."public.summaries.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.author.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.author.truncate"() IS 'answers truncate on public.author, for the documents of public.summaries';

CREATE TRIGGER "jsonb_ivm.public.summaries.public.author.truncate"
AFTER TRUNCATE ON "public"."author"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.author.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.comment.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.comment, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show comment at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (5604509515639761152)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8242859231044703744)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2934993942918102272)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8209451584396760576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-8561847373658225408)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-1759765855996727040)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT r."id", r."author_id" FROM jsonb_ivm_new AS r
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
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.insert"() IS 'answers insert on public.comment, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.insert.by.statement"
AFTER TRUNCATE ON "public"."comment"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.comment.insert"('jsonb_ivm.public.summaries.public.comment.insert');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.insert"
AFTER INSERT ON "public"."comment" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.comment.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.comment.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.comment, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show comment at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (5604509515639761280)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (5604509515639761152)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-2663557916488486144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-2663557916488486144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (8242859231044703872)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8242859231044703744)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (-2934993942918102144)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2934993942918102272)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (4542834193987736320)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (4542834193987736320)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (8209451584396760704)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (8209451584396760576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (-8561847373658225280)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-8561847373658225408)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-2361214681933613568)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."post_id", v."author_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."post_id", o."author_id", o."id", o."id" IS DISTINCT FROM NULL), (n."post_id", n."author_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("post_id", "author_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."post_id" IS DISTINCT FROM o."post_id" OR n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('writing', (-2361214681933613568)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('exclusive', (-1759765855996726912)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT v."author_id", v."parent_id", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."author_id", o."parent_id", o."id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."parent_id", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "parent_id", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.author_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-1759765855996727040)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.author_id), 0) AS number
      FROM (
        SELECT n."id", n."author_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."author_id" IS DISTINCT FROM o."author_id") OR NOT ivm.paired END
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
      WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."author_id", v."id", v."parent_id", v."post_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."author_id", v."id", v."parent_id", v."post_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."author_id", v."id", v."parent_id", v."post_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."author_id", v."id", v."parent_id", v."post_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."author_id", v."id", v."parent_id", v."post_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
        FROM (
          SELECT v."author_id", v."id", v."parent_id", v."post_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."author_id", o."id", o."parent_id", o."post_id", o."id" IS DISTINCT FROM NULL), (n."author_id", n."id", n."parent_id", n."post_id", n."id" IS DISTINCT FROM NULL)) AS v ("author_id", "id", "parent_id", "post_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."author_id" IS DISTINCT FROM o."author_id" OR n."id" IS DISTINCT FROM o."id" OR n."parent_id" IS DISTINCT FROM o."parent_id" OR n."post_id" IS DISTINCT FROM o."post_id") OR NOT ivm.paired)
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.update"() IS 'answers update on public.comment, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.update.by.statement"
AFTER TRUNCATE ON "public"."comment"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.comment.update"('jsonb_ivm.public.summaries.public.comment.update');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.update"
AFTER UPDATE ON "public"."comment" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.comment.update.by.statement', '', '', '', '', '0', 'author_id', 'id', 'parent_id', 'post_id');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.comment.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.comment, for the documents of public.summaries
-- recompute doc.authors, doc.comments, doc.depth: nothing else in documents is made of its rows
-- not less: the documents that show comment at doc.comments are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
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
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
          UNION ALL
          SELECT '3.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2663557916488486144)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (4542834193987736320)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
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
        PERFORM "jsonb_ivm"."public.summaries.lock"('shared', (-2361214681933613568)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('3.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.summaries.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.query.doc.authors, doc.comments, do~5cd19c2e70"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.delete"() IS 'answers delete on public.comment, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.delete.by.statement"
AFTER TRUNCATE ON "public"."comment"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.comment.delete"('jsonb_ivm.public.summaries.public.comment.delete');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.delete"
AFTER DELETE ON "public"."comment" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.comment.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.comment.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.comment, for the documents of public.summaries
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  PERFORM "jsonb_ivm"."public.summaries.lock all"();
  PERFORM "jsonb_ivm"."public.summaries.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.comment.truncate"() IS 'answers truncate on public.comment, for the documents of public.summaries';

CREATE TRIGGER "jsonb_ivm.public.summaries.public.comment.truncate"
AFTER TRUNCATE ON "public"."comment"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.comment.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.post.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.post, for the documents of public.summaries
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.post.insert"() IS 'answers insert on public.post, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.post.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.insert.by.statement"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.post.insert"('jsonb_ivm.public.summaries.public.post.insert');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.insert"
AFTER INSERT ON "public"."post" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.post.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.post.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.post, for the documents of public.summaries
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
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
    UPDATE "public"."summaries" AS d
    SET "title" = r0.title
    FROM (
      SELECT t."title", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."post" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
    RETURN NULL;
  END IF;
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") INTO ivm.more FROM reached AS f;
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.summaries.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."summaries" AS d
    SET "title" = r0.title
    FROM (
      SELECT t."title", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."post" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.summaries.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.post.update"() IS 'answers update on public.post, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.post.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.update.by.statement"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.post.update"('jsonb_ivm.public.summaries.public.post.update');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.post.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
-- update of one row on public.post, for the documents of public.summaries
-- set the fields that changed: they stand in the document of the row itself
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."summaries" AS d
  SET "title" = r0.title
  FROM (
    SELECT new."title" AS "title", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.post.update.row"() IS 'answers update of one row on public.post, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.post.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.update.by.row"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.post.update.row"('jsonb_ivm.public.summaries.public.post.update');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.update"
AFTER UPDATE ON "public"."post" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.post.update.by.statement', 'jsonb_ivm.public.summaries.public.post.update.by.row', 'read committed', '', '', '1', 'id', 'title');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.post.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.post, for the documents of public.summaries
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := '{}';
  more "jsonb_ivm"."public.summaries.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.summaries.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.summaries.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.summaries.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.post.delete"() IS 'answers delete on public.post, for the documents of public.summaries';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.post.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.delete.by.statement"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.post.delete"('jsonb_ivm.public.summaries.public.post.delete');

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.delete"
AFTER DELETE ON "public"."post" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.summaries.public.post.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.summaries.public.post.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.post, for the documents of public.summaries
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  PERFORM "jsonb_ivm"."public.summaries.lock all"();
  PERFORM "jsonb_ivm"."public.summaries.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.public.post.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.public.post.truncate"() IS 'answers truncate on public.post, for the documents of public.summaries';

CREATE TRIGGER "jsonb_ivm.public.summaries.public.post.truncate"
AFTER TRUNCATE ON "public"."post"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.summaries.public.post.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.summaries.refresh"("jsonb_ivm"."public.summaries.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.summaries.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.summaries.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."post" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
  WHERE NOT EXISTS (SELECT FROM "public"."summaries" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
  ORDER BY r."id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.summaries.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.summaries.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.refresh"("jsonb_ivm"."public.summaries.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.refresh"("jsonb_ivm"."public.summaries.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.summaries.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.summaries.key"[];
  position "jsonb_ivm"."public.summaries.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.summaries.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."post" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."summaries" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.summaries.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."post" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."summaries" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.summaries.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.summaries.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.summaries.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."summaries" WITH (fillfactor = 80) AS
SELECT "id", "title", "doc" FROM "jsonb_ivm"."public.summaries.query";

ALTER TABLE "public"."summaries"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."summaries" IS 'documents of the view "public"."summaries", kept equal to its query by jsonb_ivm; do not write to it';
