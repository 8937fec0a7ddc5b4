CREATE VIEW "jsonb_ivm"."public.by_union.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('friends', ( SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'how', f.how) ORDER BY o.id, f.how) AS jsonb_agg
           FROM (( SELECT friend.a AS me,
                    friend.b AS other,
                    'asked'::text AS how
                   FROM public.friend
                UNION ALL
                 SELECT friend.b,
                    friend.a,
                    'was asked'::text
                   FROM public.friend) f
             JOIN public.member o ON ((o.id = f.other)))
          WHERE (f.me = m.id)), 'since', ( SELECT jsonb_agg(f.since ORDER BY f.since) AS jsonb_agg
           FROM ( SELECT friend.a AS me,
                    friend.since
                   FROM public.friend
                  WHERE (friend.since > 2001)
                UNION
                 SELECT friend.b,
                    friend.since
                   FROM public.friend
                  WHERE (friend.a <> friend.b)) f
          WHERE (f.me = m.id)), 'names', ( SELECT string_agg(o.name, ', '::text ORDER BY o.id) AS string_agg
           FROM public.member o
          WHERE (o.id IN ( SELECT f.b
                   FROM public.friend f
                  WHERE (f.a = m.id)
                UNION ALL
                 SELECT f.a
                   FROM public.friend f
                  WHERE (f.b = m.id)))), 'swapped', ( SELECT jsonb_agg(o.name ORDER BY o.id, v.place) AS jsonb_agg
           FROM ((public.friend f
             CROSS JOIN LATERAL ( VALUES (1,f.a,f.b), (2,f.b,f.a)) v(place, me, other))
             JOIN public.member o ON ((o.id = v.other)))
          WHERE (v.me = m.id))) AS doc
   FROM public.member m;

CREATE VIEW "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20" ("id", "doc.friends", "doc.names", "doc.since", "doc.swapped") AS
SELECT
  id AS id,
(SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'how', "friend or".column3) ORDER BY o.id, "friend or".column3) AS jsonb_agg
FROM public.friend
CROSS JOIN LATERAL ( VALUES
  (0, friend.a, friend.b, 'asked'::text),
  (1, friend.b, friend.a, 'was asked'::text) ) AS "friend or"(branch, column1, column2, column3)
JOIN public.member AS o ON o.id = "friend or".column2
WHERE
  "friend or".column1 = m.id) AS "doc.friends",
  (SELECT string_agg(o.name, ', '::text ORDER BY o.id) AS string_agg
  FROM public.member AS o
  WHERE
    o.id IN (SELECT "f or".column1 AS b
  FROM public.friend AS f, LATERAL ( VALUES
    (0, f.b),
    (1, f.a) ) AS "f or"(branch, column1)
  WHERE
    ("f or".branch = 0
    AND f.a = m.id)
    OR ("f or".branch = 1
    AND f.b = m.id))) AS "doc.names",
  (SELECT jsonb_agg(f.since ORDER BY f.since) AS jsonb_agg
  FROM ( SELECT DISTINCT
    "friend or".column1 AS me,
    friend.since AS since
  FROM public.friend, LATERAL ( VALUES
    (0, friend.a, friend.since),
    (1, friend.b, friend.since) ) AS "friend or"(branch, column1, column2)
  WHERE
    ("friend or".branch = 0
    AND friend.since > 2001)
    OR ("friend or".branch = 1
    AND friend.a <> friend.b) ) AS f
  WHERE
    f.me = m.id) AS "doc.since",
  (SELECT jsonb_agg(o.name ORDER BY o.id, v.place) AS jsonb_agg
  FROM public.friend AS f
  CROSS JOIN LATERAL ( VALUES
    (1, f.a, f.b),
    (2, f.b, f.a) ) AS v(place, me, other)
  JOIN public.member AS o ON o.id = v.other
  WHERE
    v.me = m.id) AS "doc.swapped"
FROM public.member AS m;

CREATE TYPE "jsonb_ivm"."public.by_union.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.by_union.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_union.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_union.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_union.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_union.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.by_union.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.by_union" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.by_union.lock documents.shared"("jsonb_ivm"."public.by_union.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_union" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (-7392676867005076352)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_union" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_union" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.lock documents.shared"("jsonb_ivm"."public.by_union.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.lock documents.shared"("jsonb_ivm"."public.by_union.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_union.lock documents.exclusive"("jsonb_ivm"."public.by_union.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_union" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.by_union.lock"('exclusive', (-7392676867005076352)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."by_union" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."by_union" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.lock documents.exclusive"("jsonb_ivm"."public.by_union.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.lock documents.exclusive"("jsonb_ivm"."public.by_union.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.by_union.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."by_union" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_union.recompute"("jsonb_ivm"."public.by_union.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.by_union.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_union" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."by_union" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.recompute"("jsonb_ivm"."public.by_union.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.recompute"("jsonb_ivm"."public.by_union.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.by_union.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.by_union.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."by_union" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."by_union" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."by_union" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"("jsonb_ivm"."public.by_union.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.friends, doc.names, doc.since, doc.swapped in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := $1;
BEGIN
  UPDATE "public"."by_union" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."by_union" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.friends", q."doc.names", q."doc.since", q."doc.swapped" FROM "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.by_union.merge"(s."doc", pg_catalog.jsonb_build_object('friends', f."doc.friends", 'names', f."doc.names", 'since', f."doc.since", 'swapped', f."doc.swapped"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"("jsonb_ivm"."public.by_union.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"("jsonb_ivm"."public.by_union.key"[]) IS 'computes doc.friends, doc.names, doc.since, doc.swapped in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.friend.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.friend, for the documents of public.by_union
-- recompute doc.friends, doc.names, doc.since, doc.swapped: nothing else in documents is made of its rows
-- not less at doc.friends: what is joined leaves rows out, or has them more than once
-- not less at doc.since: its rows have a part in what others show
-- not less at doc.swapped: what is joined leaves rows out, or has them more than once
-- not less: the documents that show friend at doc.friends[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (3464194766492130048)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (2082028119790866176)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (-5606381158434126080)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."a", r."b" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."a", r."b" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.insert"() IS 'answers insert on public.friend, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.insert.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.friend.insert"('jsonb_ivm.public.by_union.public.friend.insert');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.insert"
AFTER INSERT ON "public"."friend" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.friend.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.friend.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.friend, for the documents of public.by_union
-- recompute doc.friends, doc.names, doc.since, doc.swapped: nothing else in documents is made of its rows
-- not less at doc.friends: what is joined leaves rows out, or has them more than once
-- not less at doc.since: its rows have a part in what others show
-- not less at doc.swapped: what is joined leaves rows out, or has them more than once
-- not less: the documents that show friend at doc.friends[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."a") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."a"),
    coalesce(pg_catalog.bool_or((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b" OR n."since" IS DISTINCT FROM o."since")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (3464194766492130048)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (2082028119790866176)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.by_union.lock"('shared', (-5606381158434126080)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT n."a", n."b"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
        WHERE CASE WHEN n."a" IS NOT DISTINCT FROM NULL THEN false WHEN o."a" IS NOT DISTINCT FROM NULL THEN true ELSE (n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b") OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL ((SELECT r0.b AS value) UNION ALL (SELECT r0.a AS value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."a", v."b"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."a" OPERATOR("pg_catalog".=) n."a" AND o."b" OPERATOR("pg_catalog".=) n."b"
      CROSS JOIN LATERAL (VALUES (o."a", o."b", o."a" IS DISTINCT FROM NULL), (n."a", n."b", n."a" IS DISTINCT FROM NULL)) AS v ("a", "b", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."a" IS DISTINCT FROM o."a" OR n."b" IS DISTINCT FROM o."b" OR n."since" IS DISTINCT FROM o."since") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.update"() IS 'answers update on public.friend, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.update.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.friend.update"('jsonb_ivm.public.by_union.public.friend.update');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.update"
AFTER UPDATE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.friend.update.by.statement', '', '', '', '', '0', 'a', 'b', 'since');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.friend.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.friend, for the documents of public.by_union
-- recompute doc.friends, doc.names, doc.since, doc.swapped: nothing else in documents is made of its rows
-- not less at doc.friends: what is joined leaves rows out, or has them more than once
-- not less at doc.since: its rows have a part in what others show
-- not less at doc.swapped: what is joined leaves rows out, or has them more than once
-- not less: the documents that show friend at doc.friends[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."a", r."b" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."member" AS r1 ON (r0.a OPERATOR("pg_catalog".=) r1.id OR r0.b OPERATOR("pg_catalog".=) r1.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.query.doc.friends, doc.names, doc.si~e1a230ad20"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.delete"() IS 'answers delete on public.friend, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.delete.by.statement"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.friend.delete"('jsonb_ivm.public.by_union.public.friend.delete');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.delete"
AFTER DELETE ON "public"."friend" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.friend.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.friend.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.friend, for the documents of public.by_union
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_union.lock all"();
  PERFORM "jsonb_ivm"."public.by_union.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.friend.truncate"() IS 'answers truncate on public.friend, for the documents of public.by_union';

CREATE TRIGGER "jsonb_ivm.public.by_union.public.friend.truncate"
AFTER TRUNCATE ON "public"."friend"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.friend.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.member.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.member, for the documents of public.by_union
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.b OR r0.id OPERATOR("pg_catalog".=) r1.a)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.member.insert"() IS 'answers insert on public.member, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.member.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.insert.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.member.insert"('jsonb_ivm.public.by_union.public.member.insert');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.insert"
AFTER INSERT ON "public"."member" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.member.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.member.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.member, for the documents of public.by_union
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.by_union.lock"('writing', (3464194766492130048)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.by_union.lock"('writing', (2082028119790866176)::bigint, v.number)
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
  PERFORM "jsonb_ivm"."public.by_union.lock"('writing', (-5606381158434126080)::bigint, v.number)
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
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.b OR r0.id OPERATOR("pg_catalog".=) r1.a)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.member.update"() IS 'answers update on public.member, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.member.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.update.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.member.update"('jsonb_ivm.public.by_union.public.member.update');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.update"
AFTER UPDATE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.member.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.member.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.member, for the documents of public.by_union
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := '{}';
  more "jsonb_ivm"."public.by_union.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      UNION
      SELECT r2."id"
      FROM changed AS r0
      JOIN "public"."friend" AS r1 ON (r0.id OPERATOR("pg_catalog".=) r1.b OR r0.id OPERATOR("pg_catalog".=) r1.a)
      JOIN "public"."member" AS r2 ON (r1.a OPERATOR("pg_catalog".=) r2.id OR r1.b OPERATOR("pg_catalog".=) r2.id)
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.by_union.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.by_union.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.by_union.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.member.delete"() IS 'answers delete on public.member, for the documents of public.by_union';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.member.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.delete.by.statement"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.member.delete"('jsonb_ivm.public.by_union.public.member.delete');

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.delete"
AFTER DELETE ON "public"."member" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.by_union.public.member.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.by_union.public.member.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.member, for the documents of public.by_union
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  PERFORM "jsonb_ivm"."public.by_union.lock all"();
  PERFORM "jsonb_ivm"."public.by_union.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.public.member.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.public.member.truncate"() IS 'answers truncate on public.member, for the documents of public.by_union';

CREATE TRIGGER "jsonb_ivm.public.by_union.public.member.truncate"
AFTER TRUNCATE ON "public"."member"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.by_union.public.member.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.by_union.refresh"("jsonb_ivm"."public.by_union.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.by_union.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.by_union.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.by_union.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.by_union.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.refresh"("jsonb_ivm"."public.by_union.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.refresh"("jsonb_ivm"."public.by_union.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.by_union.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.by_union.key"[];
  position "jsonb_ivm"."public.by_union.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.by_union.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."by_union" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.by_union.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."member" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."by_union" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.by_union.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.by_union.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.by_union.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."by_union" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.by_union.query";

ALTER TABLE "public"."by_union"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."by_union" IS 'documents of the view "public"."by_union", kept equal to its query by jsonb_ivm; do not write to it';
