CREATE VIEW "jsonb_ivm"."public.used_in.query" ("id", "doc") AS
SELECT id,
    ( WITH RECURSIVE up(id) AS (
                 SELECT e.parent
                   FROM public.part_of e
                  WHERE (e.child = p.id)
                UNION ALL
                 SELECT e.parent
                   FROM (up up_1
                     JOIN public.part_of e ON ((e.child = up_1.id)))
                ) CYCLE id SET ring USING path
         SELECT jsonb_agg(DISTINCT x.name ORDER BY x.name) AS jsonb_agg
           FROM (up
             JOIN public.part x ON ((x.id = up.id)))
          WHERE (NOT up.ring)) AS doc
   FROM public.part p;

CREATE VIEW "jsonb_ivm"."public.used_in.query.doc" ("id", "doc") AS
SELECT
  id AS id,
  (WITH RECURSIVE 
    up(id) AS (SELECT e.parent
    FROM public.part_of AS e
    WHERE
      e.child = p.id
    UNION
    ALL
    SELECT e.parent
    FROM up AS up_1
    JOIN public.part_of AS e ON e.child = up_1.id) CYCLE id SET ring TO true DEFAULT false USING path
  SELECT jsonb_agg(DISTINCT x.name ORDER BY x.name) AS jsonb_agg
  FROM up
  JOIN public.part AS x ON x.id = up.id
  WHERE
    NOT (up.ring)) AS doc
FROM public.part AS p;

CREATE TYPE "jsonb_ivm"."public.used_in.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.used_in.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.used_in.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.used_in.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.used_in.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.used_in.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.used_in.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.used_in" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.used_in.lock documents.shared"("jsonb_ivm"."public.used_in.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."used_in" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (829900074549733760)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."used_in" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."used_in" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.lock documents.shared"("jsonb_ivm"."public.used_in.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.lock documents.shared"("jsonb_ivm"."public.used_in.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.used_in.lock documents.exclusive"("jsonb_ivm"."public.used_in.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."used_in" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.used_in.lock"('exclusive', (829900074549733760)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."used_in" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."used_in" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.lock documents.exclusive"("jsonb_ivm"."public.used_in.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.lock documents.exclusive"("jsonb_ivm"."public.used_in.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.used_in.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."used_in" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.used_in.recompute"("jsonb_ivm"."public.used_in.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.used_in.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."used_in" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."used_in" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.recompute"("jsonb_ivm"."public.used_in.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.recompute"("jsonb_ivm"."public.used_in.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.used_in.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.used_in.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."used_in" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."used_in" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."used_in" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.used_in.query.doc"("jsonb_ivm"."public.used_in.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := $1;
BEGIN
  UPDATE "public"."used_in" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."used_in" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.used_in.query.doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT f."doc" AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.query.doc"("jsonb_ivm"."public.used_in.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.query.doc"("jsonb_ivm"."public.used_in.key"[]) IS 'computes doc in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.part, for the documents of public.used_in
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part.insert"() IS 'answers insert on public.part, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.insert.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part.insert"('jsonb_ivm.public.used_in.public.part.insert');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.insert"
AFTER INSERT ON "public"."part" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.part, for the documents of public.used_in
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
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
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part.update"() IS 'answers update on public.part, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.update.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part.update"('jsonb_ivm.public.used_in.public.part.update');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.update"
AFTER UPDATE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.part, for the documents of public.used_in
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."id"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."id"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."id"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part.delete"() IS 'answers delete on public.part, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.delete.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part.delete"('jsonb_ivm.public.used_in.public.part.delete');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.delete"
AFTER DELETE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.part, for the documents of public.used_in
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  PERFORM "jsonb_ivm"."public.used_in.lock all"();
  PERFORM "jsonb_ivm"."public.used_in.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part.truncate"() IS 'answers truncate on public.part, for the documents of public.used_in';

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part.truncate"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.part_of, for the documents of public.used_in
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show part_of at doc[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.used_in.lock"('writing', (7053987535513816576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent), 0) AS number
      FROM (
        SELECT r."child", r."parent" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.parent IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."child", r."parent" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."child"
      FROM changed AS r0
      WHERE r0."child" IS DISTINCT FROM NULL
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."child"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."child", r."parent" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."child"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT r."child", r."parent" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."child"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.insert"() IS 'answers insert on public.part_of, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.insert.by.statement"
AFTER TRUNCATE ON "public"."part_of"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.insert"('jsonb_ivm.public.used_in.public.part_of.insert');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.insert"
AFTER INSERT ON "public"."part_of" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part_of.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.part_of, for the documents of public.used_in
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show part_of at doc[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."parent") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."parent"),
    coalesce(pg_catalog.bool_or((n."child" IS DISTINCT FROM o."child" OR n."parent" IS DISTINCT FROM o."parent")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."parent" OPERATOR("pg_catalog".=) n."parent" AND o."child" OPERATOR("pg_catalog".=) n."child";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.used_in.lock"('writing', (7053987535513816576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.parent), 0) AS number
      FROM (
        SELECT v."child", v."parent"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."parent" OPERATOR("pg_catalog".=) n."parent" AND o."child" OPERATOR("pg_catalog".=) n."child"
        CROSS JOIN LATERAL (VALUES (o."child", o."parent", o."parent" IS DISTINCT FROM NULL), (n."child", n."parent", n."parent" IS DISTINCT FROM NULL)) AS v ("child", "parent", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."child" IS DISTINCT FROM o."child" OR n."parent" IS DISTINCT FROM o."parent") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.parent IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."child", v."parent"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."parent" OPERATOR("pg_catalog".=) n."parent" AND o."child" OPERATOR("pg_catalog".=) n."child"
      CROSS JOIN LATERAL (VALUES (o."child", o."parent", o."parent" IS DISTINCT FROM NULL), (n."child", n."parent", n."parent" IS DISTINCT FROM NULL)) AS v ("child", "parent", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."child" IS DISTINCT FROM o."child" OR n."parent" IS DISTINCT FROM o."parent") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."child"
      FROM changed AS r0
      WHERE r0."child" IS DISTINCT FROM NULL
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."child"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT v."child", v."parent"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."parent" OPERATOR("pg_catalog".=) n."parent" AND o."child" OPERATOR("pg_catalog".=) n."child"
              CROSS JOIN LATERAL (VALUES (o."child", o."parent", o."parent" IS DISTINCT FROM NULL), (n."child", n."parent", n."parent" IS DISTINCT FROM NULL)) AS v ("child", "parent", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."child" IS DISTINCT FROM o."child" OR n."parent" IS DISTINCT FROM o."parent") OR NOT ivm.paired)
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."child"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT v."child", v."parent"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."parent" OPERATOR("pg_catalog".=) n."parent" AND o."child" OPERATOR("pg_catalog".=) n."child"
          CROSS JOIN LATERAL (VALUES (o."child", o."parent", o."parent" IS DISTINCT FROM NULL), (n."child", n."parent", n."parent" IS DISTINCT FROM NULL)) AS v ("child", "parent", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."child" IS DISTINCT FROM o."child" OR n."parent" IS DISTINCT FROM o."parent") OR NOT ivm.paired)
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."child"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.exclusive"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.update"() IS 'answers update on public.part_of, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.update.by.statement"
AFTER TRUNCATE ON "public"."part_of"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.update"('jsonb_ivm.public.used_in.public.part_of.update');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.update"
AFTER UPDATE ON "public"."part_of" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part_of.update.by.statement', '', '', '', '', '0', 'child', 'parent');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.part_of, for the documents of public.used_in
-- recompute doc: nothing else in documents is made of its rows
-- not less: the documents that show part_of at doc[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := '{}';
  more "jsonb_ivm"."public.used_in.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."child", r."parent" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."child"
      FROM changed AS r0
      WHERE r0."child" IS DISTINCT FROM NULL
      UNION
      SELECT r1."child"
      FROM changed AS r0
      JOIN LATERAL (
        WITH RECURSIVE climbed (k1) AS (
          SELECT r0."child"
          UNION
          SELECT m."child"
          FROM climbed AS c
          JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
        )
        SELECT c.k1 FROM climbed AS c
      ) AS up0 ON true
      JOIN "public"."part_of" AS r1 ON r1."parent" OPERATOR("pg_catalog".=) up0.k1
      WHERE r1."child" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.used_in.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(up0.k1), 0) AS number
            FROM (
              SELECT r."child", r."parent" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN LATERAL (
              WITH RECURSIVE climbed (k1) AS (
                SELECT r0."child"
                UNION
                SELECT m."child"
                FROM climbed AS c
                JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
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
          SELECT r."child", r."parent" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN LATERAL (
          WITH RECURSIVE climbed (k1) AS (
            SELECT r0."child"
            UNION
            SELECT m."child"
            FROM climbed AS c
            JOIN "public"."part_of" AS m ON m."parent" OPERATOR("pg_catalog".=) c.k1
          )
          SELECT c.k1 FROM climbed AS c
        ) AS up0 ON true
        WHERE up0.k1 IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.used_in.lock"('shared', (7053987535513816576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.used_in.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.used_in.query.doc"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.delete"() IS 'answers delete on public.part_of, for the documents of public.used_in';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.delete.by.statement"
AFTER TRUNCATE ON "public"."part_of"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.delete"('jsonb_ivm.public.used_in.public.part_of.delete');

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.delete"
AFTER DELETE ON "public"."part_of" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.used_in.public.part_of.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.part_of, for the documents of public.used_in
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  PERFORM "jsonb_ivm"."public.used_in.lock all"();
  PERFORM "jsonb_ivm"."public.used_in.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.public.part_of.truncate"() IS 'answers truncate on public.part_of, for the documents of public.used_in';

CREATE TRIGGER "jsonb_ivm.public.used_in.public.part_of.truncate"
AFTER TRUNCATE ON "public"."part_of"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.used_in.public.part_of.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.used_in.refresh"("jsonb_ivm"."public.used_in.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.used_in.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.used_in.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.used_in.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.used_in.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.refresh"("jsonb_ivm"."public.used_in.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.refresh"("jsonb_ivm"."public.used_in.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.used_in.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.used_in.key"[];
  position "jsonb_ivm"."public.used_in.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.used_in.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."part" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."used_in" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.used_in.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."part" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."used_in" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.used_in.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.used_in.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.used_in.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."used_in" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.used_in.query";

ALTER TABLE "public"."used_in"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."used_in" IS 'documents of the view "public"."used_in", kept equal to its query by jsonb_ivm; do not write to it';
