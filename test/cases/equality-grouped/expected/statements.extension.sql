CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT r.id,
    jsonb_build_object('l', x.c, 'm', ( SELECT y.c
           FROM ( SELECT (c.n)::integer AS k,
                    count(*) AS c
                   FROM public.c
                  GROUP BY ((c.n)::integer)) y
          WHERE (y.k = r.id)), 'z', ( SELECT z.c
           FROM ( SELECT lower(c.e) AS k,
                    count(*) AS c
                   FROM public.c
                  GROUP BY (lower(c.e))) z
          WHERE (z.k = r.t))) AS doc
   FROM (public.r
     LEFT JOIN ( SELECT c.n,
            count(*) AS c
           FROM public.c
          GROUP BY c.n) x ON ((x.n = r.n)));

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8" ("id", "doc.l", "doc.m", "doc.z") AS
SELECT
  r.id AS id,
  x.c AS "doc.l",
  (SELECT y.c
  FROM ( SELECT
    c.n::int AS k,
    count(*) AS c
  FROM public.c
  GROUP BY
    c.n::int ) AS y
  WHERE
    y.k = r.id) AS "doc.m",
  (SELECT z.c
  FROM ( SELECT
    lower(c.e) AS k,
    count(*) AS c
  FROM public.c
  GROUP BY
    lower(c.e) ) AS z
  WHERE
    z.k = r.t) AS "doc.z"
FROM public.r
LEFT JOIN ( SELECT
  c.n,
  count(*) AS c
FROM public.c
GROUP BY
  c.n ) AS x ON x.n = r.n;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.documents.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

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
  -- the keys of roots that have none: others may be about to create them, or to set what they show
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
      FROM "public"."r" AS k
      WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ) AS l ORDER BY l.number
  ) AS v;
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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.l, doc.m, doc.z in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.l", q."doc.m", q."doc.z" FROM "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('l', f."doc.l", 'm', f."doc.m", 'z', f."doc.z"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.l, doc.m, doc.z in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.c, for the documents of public.documents
-- recompute doc.l, doc.m, doc.z: nothing else in documents is made of its rows
-- not less: the documents that show c at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.n), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.n IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((r0.n::int)), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE (r0.n::int) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((lower(r0.e)) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE (lower(r0.e)) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."e", r."n" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON r0.n OPERATOR("pg_catalog".=) r1.n
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (r0.n::int) OPERATOR("pg_catalog".=) r1.id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (lower(r0.e)) OPERATOR("pg_catalog".=) r1.t
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() IS 'answers insert on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.insert"('jsonb_ivm.public.documents.public.c.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.insert"
AFTER INSERT ON "public"."c" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.c, for the documents of public.documents
-- recompute doc.l, doc.m, doc.z: nothing else in documents is made of its rows
-- not less: the documents that show c at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."e" COLLATE pg_catalog."C" IS DISTINCT FROM o."e" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.n), 0) AS number
      FROM (
        SELECT v."e", v."n"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."e", o."n", o."id" IS DISTINCT FROM NULL), (n."e", n."n", n."id" IS DISTINCT FROM NULL)) AS v ("e", "n", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."e" COLLATE pg_catalog."C" IS DISTINCT FROM o."e" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.n IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((r0.n::int)), 0) AS number
      FROM (
        SELECT v."e", v."n"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."e", o."n", o."id" IS DISTINCT FROM NULL), (n."e", n."n", n."id" IS DISTINCT FROM NULL)) AS v ("e", "n", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."e" COLLATE pg_catalog."C" IS DISTINCT FROM o."e" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE (r0.n::int) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((lower(r0.e)) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."e", v."n"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."e", o."n", o."id" IS DISTINCT FROM NULL), (n."e", n."n", n."id" IS DISTINCT FROM NULL)) AS v ("e", "n", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."e" COLLATE pg_catalog."C" IS DISTINCT FROM o."e" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE (lower(r0.e)) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."e", v."n"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."e", o."n", o."id" IS DISTINCT FROM NULL), (n."e", n."n", n."id" IS DISTINCT FROM NULL)) AS v ("e", "n", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."e" COLLATE pg_catalog."C" IS DISTINCT FROM o."e" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON r0.n OPERATOR("pg_catalog".=) r1.n
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (r0.n::int) OPERATOR("pg_catalog".=) r1.id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (lower(r0.e)) OPERATOR("pg_catalog".=) r1.t
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() IS 'answers update on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.update"('jsonb_ivm.public.documents.public.c.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.update"
AFTER UPDATE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.update.by.statement', '', '', '', '', '0', 'e', 'n');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.c, for the documents of public.documents
-- recompute doc.l, doc.m, doc.z: nothing else in documents is made of its rows
-- not less: the documents that show c at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.n), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.n IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((r0.n::int)), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE (r0.n::int) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW((lower(r0.e)) COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."e", r."n" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE (lower(r0.e)) IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."e", r."n" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON r0.n OPERATOR("pg_catalog".=) r1.n
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (r0.n::int) OPERATOR("pg_catalog".=) r1.id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."r" AS r1 ON (lower(r0.e)) OPERATOR("pg_catalog".=) r1.t
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.l, doc.m, doc.z~eec2c425c8"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() IS 'answers delete on public.c, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete.by.statement"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.delete"('jsonb_ivm.public.documents.public.c.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.delete"
AFTER DELETE ON "public"."c" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.c.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.c, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"() IS 'answers truncate on public.c, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.c.truncate"
AFTER TRUNCATE ON "public"."c"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.c.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.r, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.n), 0) AS number
      FROM (
        SELECT r."id", r."n" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.n IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id", r."n", r."t" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.t COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id", r."t" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.t IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."n", r."t" FROM jsonb_ivm_new AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() IS 'answers insert on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.insert.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.insert"('jsonb_ivm.public.documents.public.r.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.insert"
AFTER INSERT ON "public"."r" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.r, for the documents of public.documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.n), 0) AS number
      FROM (
        SELECT n."id", n."n"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired END
      ) AS r0
      WHERE r0.n IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.t COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id", n."t"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.t IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id", v."n", v."t"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."n", o."t", o."id" IS DISTINCT FROM NULL), (n."id", n."n", n."t", n."id" IS DISTINCT FROM NULL)) AS v ("id", "n", "t", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR ROW(n."n")::record OPERATOR(pg_catalog.*<>) ROW(o."n")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.update"() IS 'answers update on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.update.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.update"('jsonb_ivm.public.documents.public.r.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.update"
AFTER UPDATE ON "public"."r" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.update.by.statement', '', '', '', '', '0', 'id', 'n', 't');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.r, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."id", r."n", r."t" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id", r."n", r."t" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() IS 'answers delete on public.r, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.delete.by.statement"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.delete"('jsonb_ivm.public.documents.public.r.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.delete"
AFTER DELETE ON "public"."r" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.r.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.r, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"() IS 'answers truncate on public.r, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.r.truncate"
AFTER TRUNCATE ON "public"."r"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.r.truncate"();

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
        FROM "public"."r" AS s
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
        FROM "public"."r" AS s
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
