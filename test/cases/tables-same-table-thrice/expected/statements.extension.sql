CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "doc") AS
SELECT p.id,
    jsonb_build_object('from', s.name, 'to', ( SELECT jsonb_build_object('name', r.name, 'city', r.city) AS jsonb_build_object
           FROM public.person r
          WHERE (r.id = p.receiver_id)), 'helpers', ( SELECT jsonb_agg(h.name ORDER BY h.id) AS jsonb_agg
           FROM public.person h
          WHERE (h.id = ANY (p.helper_ids)))) AS doc
   FROM (public.parcel p
     LEFT JOIN public.person s ON ((s.id = p.sender_id)));

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd" ("id", "doc.from", "doc.helpers", "doc.to") AS
SELECT
  p.id AS id,
  s.name AS "doc.from",
  (SELECT jsonb_agg(h.name ORDER BY h.id) AS jsonb_agg
  FROM public.person AS h
  WHERE
    h.id = ANY (p.helper_ids)) AS "doc.helpers",
  (SELECT jsonb_build_object('name', r.name, 'city', r.city) AS jsonb_build_object
  FROM public.person AS r
  WHERE
    r.id = p.receiver_id) AS "doc.to"
FROM public.parcel AS p
LEFT JOIN public.person AS s ON s.id = p.sender_id;

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
      FROM "public"."parcel" AS k
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

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.from, doc.helpers, doc.to in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.from", q."doc.helpers", q."doc.to" FROM "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('from', f."doc.from", 'helpers', f."doc.helpers", 'to', f."doc.to"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.from, doc.helpers, doc.to in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert on public.parcel, for the documents of public.documents
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.sender_id), 0) AS number
      FROM (
        SELECT r."id", r."sender_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.sender_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.receiver_id), 0) AS number
      FROM (
        SELECT r."id", r."receiver_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.receiver_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."id", r."helper_ids" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL (SELECT s0.value AS value FROM pg_catalog.unnest(r0.helper_ids) AS s0 (value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."helper_ids", r."id", r."receiver_id", r."sender_id" FROM jsonb_ivm_new AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() IS 'answers insert on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.insert.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.insert"('jsonb_ivm.public.documents.public.parcel.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.insert"
AFTER INSERT ON "public"."parcel" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update on public.parcel, for the documents of public.documents
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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."receiver_id" IS DISTINCT FROM o."receiver_id" OR n."sender_id" IS DISTINCT FROM o."sender_id" OR ROW(n."helper_ids")::record OPERATOR(pg_catalog.*<>) ROW(o."helper_ids")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.sender_id), 0) AS number
      FROM (
        SELECT n."id", n."sender_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."sender_id" IS DISTINCT FROM o."sender_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.sender_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.receiver_id), 0) AS number
      FROM (
        SELECT n."id", n."receiver_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."receiver_id" IS DISTINCT FROM o."receiver_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.receiver_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT n."id", n."helper_ids"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR ROW(n."helper_ids")::record OPERATOR(pg_catalog.*<>) ROW(o."helper_ids")::record) OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL (SELECT s0.value AS value FROM pg_catalog.unnest(r0.helper_ids) AS s0 (value)) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."helper_ids", v."id", v."receiver_id", v."sender_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."helper_ids", o."id", o."receiver_id", o."sender_id", o."id" IS DISTINCT FROM NULL), (n."helper_ids", n."id", n."receiver_id", n."sender_id", n."id" IS DISTINCT FROM NULL)) AS v ("helper_ids", "id", "receiver_id", "sender_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."receiver_id" IS DISTINCT FROM o."receiver_id" OR n."sender_id" IS DISTINCT FROM o."sender_id" OR ROW(n."helper_ids")::record OPERATOR(pg_catalog.*<>) ROW(o."helper_ids")::record) OR NOT ivm.paired)
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() IS 'answers update on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.update.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.update"('jsonb_ivm.public.documents.public.parcel.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.update"
AFTER UPDATE ON "public"."parcel" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.update.by.statement', '', '', '', '', '0', 'helper_ids', 'id', 'receiver_id', 'sender_id');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete on public.parcel, for the documents of public.documents
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
    SELECT r."helper_ids", r."id", r."receiver_id", r."sender_id" FROM jsonb_ivm_old AS r
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

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() IS 'answers delete on public.parcel, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.delete.by.statement"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.delete"('jsonb_ivm.public.documents.public.parcel.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.delete"
AFTER DELETE ON "public"."parcel" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.parcel.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- truncate on public.parcel, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"() IS 'answers truncate on public.parcel, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.parcel.truncate"
AFTER TRUNCATE ON "public"."parcel"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.parcel.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert on public.person, for the documents of public.documents
-- recompute doc.from, doc.helpers, doc.to: nothing else in documents is made of its rows
-- not less at doc.helpers: its rows are chosen by more than the link and their own columns
-- not less: the documents that show person at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
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
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sender_id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.receiver_id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r1."helper_ids" OPERATOR(pg_catalog.@>) ARRAY[r0.id] AND EXISTS (SELECT FROM (SELECT s0.value AS value FROM pg_catalog.unnest(r1.helper_ids) AS s0 (value)) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() IS 'answers insert on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.insert"('jsonb_ivm.public.documents.public.person.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.insert"
AFTER INSERT ON "public"."person" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update on public.person, for the documents of public.documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute doc.from, doc.helpers, doc.to: nothing else in documents is made of its rows
-- not less: more hangs on id, name than what they show
-- not less at doc.helpers: its rows are chosen by more than the link and their own columns
-- not less: the documents that show person at the root are found by other rows
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
  SELECT (n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
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
        WHERE v."jsonb_ivm present" AND ((n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sender_id
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.receiver_id
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r1."helper_ids" OPERATOR(pg_catalog.@>) ARRAY[r0.id] AND EXISTS (SELECT FROM (SELECT s0.value AS value FROM pg_catalog.unnest(r1.helper_ids) AS s0 (value)) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."city" COLLATE pg_catalog."C" IS DISTINCT FROM o."city" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sender_id
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.receiver_id
        UNION
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r1."helper_ids" OPERATOR(pg_catalog.@>) ARRAY[r0.id] AND EXISTS (SELECT FROM (SELECT s0.value AS value FROM pg_catalog.unnest(r1.helper_ids) AS s0 (value)) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    WITH changed AS (
      SELECT t."city", t."id", t."name"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."person" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT s."id", 0, s.edit
      FROM (
        SELECT r1."id", pg_catalog.format('{"op": "merge", "path": ["to"], "value": %1$s}', pg_catalog.json_build_object('city', r0.city)), pg_catalog.jsonb_build_object('to', '{}'::pg_catalog.jsonb)
        FROM changed AS r0
        JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.receiver_id
      ) AS s ("id", edit, way)
      JOIN "public"."documents" AS d
      ON d."id" OPERATOR("pg_catalog".=) s."id" AND d."doc" @> s.way
    )
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() IS 'answers update on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.update"('jsonb_ivm.public.documents.public.person.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.update"
AFTER UPDATE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.update.by.statement', '', '', '', '', '0', 'city', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete on public.person, for the documents of public.documents
-- recompute doc.from, doc.helpers, doc.to: nothing else in documents is made of its rows
-- not less at doc.helpers: its rows are chosen by more than the link and their own columns
-- not less: the documents that show person at the root are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-4343972023341752832)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
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
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.sender_id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.receiver_id
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."parcel" AS r1 ON r1."helper_ids" OPERATOR(pg_catalog.@>) ARRAY[r0.id] AND EXISTS (SELECT FROM (SELECT s0.value AS value FROM pg_catalog.unnest(r1.helper_ids) AS s0 (value)) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
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
  PERFORM "jsonb_ivm"."public.documents.query.doc.from, doc.helpers, doc.to~61800246cd"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() IS 'answers delete on public.person, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete.by.statement"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.delete"('jsonb_ivm.public.documents.public.person.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.delete"
AFTER DELETE ON "public"."person" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.person.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- truncate on public.person, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"() IS 'answers truncate on public.person, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.person.truncate"
AFTER TRUNCATE ON "public"."person"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.person.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.refresh"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
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
SET "gin_fuzzy_search_limit" = '0'
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
        FROM "public"."parcel" AS s
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
        FROM "public"."parcel" AS s
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
