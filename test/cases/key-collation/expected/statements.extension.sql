CREATE VIEW "jsonb_ivm"."public.documents.query" ("text", "doc") AS
SELECT text,
    jsonb_build_object('text', text, 'usages', ( SELECT jsonb_agg(jsonb_build_array(u.word, u.place) ORDER BY u.id) AS jsonb_agg
           FROM public.usage u
          WHERE (u.word = w.text)), 'places', ( SELECT count(DISTINCT u.place) AS count
           FROM public.usage u
          WHERE (u.word = w.text))) AS doc
   FROM public.word w;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe" ("text", "doc.places", "doc.usages") AS
SELECT
  text AS text,
  (SELECT count(DISTINCT u.place) AS count
  FROM public.usage AS u
  WHERE
    u.word = w.text) AS "doc.places",
  (SELECT jsonb_agg(jsonb_build_array(u.word, u.place) ORDER BY u.id) AS jsonb_agg
  FROM public.usage AS u
  WHERE
    u.word = w.text) AS "doc.usages"
FROM public.word AS w;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" ("text", "doc.usages", "doc.places") AS
SELECT
  text AS text,
  (SELECT jsonb_agg(jsonb_build_array(u.word, u.place) ORDER BY u.id) AS jsonb_agg
  FROM public.usage AS u
  WHERE
    u.word = w.text) AS "doc.usages",
  (SELECT count(DISTINCT u.place) AS count
  FROM public.usage AS u
  WHERE
    u.word = w.text) AS "doc.places"
FROM public.word AS w;

CREATE TYPE "jsonb_ivm"."public.documents.key" AS ("text" text COLLATE "public"."folded");

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
  JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
  ORDER BY d."text"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."text" COLLATE "public"."folded"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) k."text")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
    ORDER BY d."text"
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
  JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
  ORDER BY d."text"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."text" COLLATE "public"."folded"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) k."text")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
    ORDER BY d."text"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.writing"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."text" FOR UPDATE OF d;
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
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.documents.query" AS q WHERE q."text" OPERATOR("pg_catalog".=) k."text" OFFSET 0) AS f
  ), gone AS (
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."text" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("text")
    WHERE d."text" OPERATOR("pg_catalog".=) g."text"
  )
  INSERT INTO "public"."documents" AS d ("text", "doc")
  SELECT f."text", f."doc" FROM fresh AS f
  ON CONFLICT ("text") DO UPDATE
  SET "text" = excluded."text", "doc" = excluded."doc"
  WHERE ROW(d."text", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."text", excluded."doc")::record;
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
    SELECT k."text" FROM "public"."documents" AS k
    EXCEPT
    SELECT f."text" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."documents" AS d
    USING gone AS g ("text")
    WHERE d."text" OPERATOR("pg_catalog".=) g."text"
  )
  INSERT INTO "public"."documents" AS d ("text", "doc")
  SELECT f."text", f."doc" FROM fresh AS f
  ON CONFLICT ("text") DO UPDATE
  SET "text" = excluded."text", "doc" = excluded."doc"
  WHERE ROW(d."text", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."text", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"("jsonb_ivm"."public.documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.places, doc.usages in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := $1;
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."text" OPERATOR("pg_catalog".=) k."text"
  CROSS JOIN LATERAL (SELECT q."doc.places", q."doc.usages" FROM "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe" AS q WHERE q."text" OPERATOR("pg_catalog".=) k."text" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('places', f."doc.places", 'usages', f."doc.usages"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."text" OPERATOR("pg_catalog".=) k."text" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"("jsonb_ivm"."public.documents.key"[]) IS 'computes doc.places, doc.usages in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.usage, for the documents of public.documents
-- recompute doc.places, doc.usages: nothing else in documents is made of its rows
-- not less at doc.places: DISTINCT: another row may show the same
-- not less at doc.usages: it is not [] without rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."word" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."word" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."word" FROM jsonb_ivm_new AS r
  ), reached ("text") AS (
    SELECT r0."word"
    FROM changed AS r0
    WHERE r0."word" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.insert"() IS 'answers insert on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.insert.by.statement"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.insert"('jsonb_ivm.public.documents.public.usage.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.usage, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.word IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(new.word COLLATE "public"."folded"), 0));
  END IF;
  IF new.word IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(new.word COLLATE "public"."folded"), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) new."word" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('usages', (SELECT q."doc.usages" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) new."word"), 'places', (SELECT q."doc.places" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) new."word")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."text" OPERATOR("pg_catalog".=) new."word"
    AND CASE WHEN d."text" OPERATOR("pg_catalog".=) new."word" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.insert.row"() IS 'answers insert of one row on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.insert.by.row"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.insert.row"('jsonb_ivm.public.documents.public.usage.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.insert"
AFTER INSERT ON "public"."usage" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.usage.insert.by.statement', 'jsonb_ivm.public.documents.public.usage.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.usage, for the documents of public.documents
-- recompute doc.places, doc.usages: nothing else in documents is made of its rows
-- not less at doc.places: DISTINCT: another row may show the same
-- not less at doc.usages: it is not [] without rows
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
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."place" COLLATE pg_catalog."C" IS DISTINCT FROM o."place" COLLATE pg_catalog."C" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT v."word"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."word", o."id" IS DISTINCT FROM NULL), (n."word", n."id" IS DISTINCT FROM NULL)) AS v ("word", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."place" COLLATE pg_catalog."C" IS DISTINCT FROM o."place" COLLATE pg_catalog."C" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT v."word"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."word", o."id" IS DISTINCT FROM NULL), (n."word", n."id" IS DISTINCT FROM NULL)) AS v ("word", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."place" COLLATE pg_catalog."C" IS DISTINCT FROM o."place" COLLATE pg_catalog."C" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."word"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."word", o."id" IS DISTINCT FROM NULL), (n."word", n."id" IS DISTINCT FROM NULL)) AS v ("word", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."place" COLLATE pg_catalog."C" IS DISTINCT FROM o."place" COLLATE pg_catalog."C" OR n."word" COLLATE pg_catalog."C" IS DISTINCT FROM o."word" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("text") AS (
    SELECT r0."word"
    FROM changed AS r0
    WHERE r0."word" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.update"() IS 'answers update on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.update.by.statement"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.update"('jsonb_ivm.public.documents.public.usage.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.usage, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.word COLLATE "public"."folded"), 0) AS number WHERE old.word IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.word COLLATE "public"."folded"), 0) AS number WHERE new.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.word COLLATE "public"."folded"), 0) AS number WHERE old.word IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.word COLLATE "public"."folded"), 0) AS number WHERE new.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) new."word" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('usages', (SELECT q."doc.usages" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) new."word"), 'places', (SELECT q."doc.places" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) new."word")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."text" OPERATOR("pg_catalog".=) new."word"
    AND CASE WHEN d."text" OPERATOR("pg_catalog".=) new."word" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.update.row"() IS 'answers update of one row on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.update.by.row"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.update.row"('jsonb_ivm.public.documents.public.usage.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.update"
AFTER UPDATE ON "public"."usage" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.usage.update.by.statement', 'jsonb_ivm.public.documents.public.usage.update.by.row', 'read committed', '', '', '2', 'id', 'word', 'place');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.usage, for the documents of public.documents
-- recompute doc.places, doc.usages: nothing else in documents is made of its rows
-- not less at doc.places: DISTINCT: another row may show the same
-- not less at doc.usages: it is not [] without rows
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
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."word" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.word COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."word" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.word IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."word" FROM jsonb_ivm_old AS r
  ), reached ("text") AS (
    SELECT r0."word"
    FROM changed AS r0
    WHERE r0."word" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.query.doc.places, doc.usages~b8b41628fe"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.delete"() IS 'answers delete on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.delete.by.statement"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.delete"('jsonb_ivm.public.documents.public.usage.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.usage, for the documents of public.documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.word IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (3855142370798549504)::bigint, pg_catalog.hash_record_extended(ROW(old.word COLLATE "public"."folded"), 0));
  END IF;
  IF old.word IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.documents.lock"('shared', (36179910436454400)::bigint, pg_catalog.hash_record_extended(ROW(old.word COLLATE "public"."folded"), 0));
  END IF;
  SELECT d."doc" INTO ivm.document0 FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) old."word" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."documents" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('usages', (SELECT q."doc.usages" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) old."word"), 'places', (SELECT q."doc.places" FROM "jsonb_ivm"."public.documents.query.doc.usages, doc.places~29b55727e4" AS q WHERE q."text" OPERATOR("pg_catalog".=) old."word")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."text" OPERATOR("pg_catalog".=) old."word"
    AND CASE WHEN d."text" OPERATOR("pg_catalog".=) old."word" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.delete.row"() IS 'answers delete of one row on public.usage, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.delete.by.row"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.delete.row"('jsonb_ivm.public.documents.public.usage.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.delete"
AFTER DELETE ON "public"."usage" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.usage.delete.by.statement', 'jsonb_ivm.public.documents.public.usage.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.usage.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.usage, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.usage.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.usage.truncate"() IS 'answers truncate on public.usage, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.usage.truncate"
AFTER TRUNCATE ON "public"."usage"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.usage.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.word.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.word, for the documents of public.documents
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."text" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."text" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."text" FROM jsonb_ivm_new AS r
  ), reached ("text") AS (
    SELECT r0."text"
    FROM changed AS r0
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.word.insert"() IS 'answers insert on public.word, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.word.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.insert.by.statement"
AFTER TRUNCATE ON "public"."word"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.word.insert"('jsonb_ivm.public.documents.public.word.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.insert"
AFTER INSERT ON "public"."word" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.word.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.word.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.word, for the documents of public.documents
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
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."text") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."text"),
    coalesce(pg_catalog.bool_or((n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."text" OPERATOR("pg_catalog".=) n."text";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT v."text"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."text" OPERATOR("pg_catalog".=) n."text"
        CROSS JOIN LATERAL (VALUES (o."text", o."text" IS DISTINCT FROM NULL), (n."text", n."text" IS DISTINCT FROM NULL)) AS v ("text", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT v."text"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."text" OPERATOR("pg_catalog".=) n."text"
        CROSS JOIN LATERAL (VALUES (o."text", o."text" IS DISTINCT FROM NULL), (n."text", n."text" IS DISTINCT FROM NULL)) AS v ("text", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."text"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."text" OPERATOR("pg_catalog".=) n."text"
    CROSS JOIN LATERAL (VALUES (o."text", o."text" IS DISTINCT FROM NULL), (n."text", n."text" IS DISTINCT FROM NULL)) AS v ("text", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."text" COLLATE pg_catalog."C" IS DISTINCT FROM o."text" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("text") AS (
    SELECT r0."text"
    FROM changed AS r0
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.word.update"() IS 'answers update on public.word, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.word.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.update.by.statement"
AFTER TRUNCATE ON "public"."word"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.word.update"('jsonb_ivm.public.documents.public.word.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.update"
AFTER UPDATE ON "public"."word" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.word.update.by.statement', '', '', '', '', '0', 'text');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.word.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.word, for the documents of public.documents
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (3855142370798549504)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."text" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.documents.lock"('writing', (36179910436454400)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.text COLLATE "public"."folded"), 0) AS number
      FROM (
        SELECT r."text" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.text IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."text" FROM jsonb_ivm_old AS r
  ), reached ("text") AS (
    SELECT r0."text"
    FROM changed AS r0
    EXCEPT
    SELECT k."text" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."text")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.documents.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.word.delete"() IS 'answers delete on public.word, for the documents of public.documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.word.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.delete.by.statement"
AFTER TRUNCATE ON "public"."word"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.word.delete"('jsonb_ivm.public.documents.public.word.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.delete"
AFTER DELETE ON "public"."word" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.word.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.word.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.word, for the documents of public.documents
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

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.word.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.public.word.truncate"() IS 'answers truncate on public.word, for the documents of public.documents';

CREATE TRIGGER "jsonb_ivm.public.documents.public.word.truncate"
AFTER TRUNCATE ON "public"."word"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.word.truncate"();

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
  JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
  ORDER BY d."text"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('exclusive', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."text" COLLATE "public"."folded"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."text" OPERATOR("pg_catalog".=) k."text")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."documents" AS d ON d."text" OPERATOR("pg_catalog".=) k."text"
    ORDER BY d."text"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.documents.lock documents.exclusive"("jsonb_ivm"."public.documents.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

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
    SELECT pg_catalog.array_agg(ROW(n."text")::"jsonb_ivm"."public.documents.key" ORDER BY n."text")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."text" AS "text"
        FROM "public"."word" AS s
        ORDER BY s."text" LIMIT ivm.most)
        UNION
        (SELECT s."text" AS "text"
        FROM "public"."documents" AS s
        ORDER BY s."text" LIMIT ivm.most)
      ) AS u
      ORDER BY u."text" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."text")::"jsonb_ivm"."public.documents.key" ORDER BY n."text")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."text" AS "text"
        FROM "public"."word" AS s
        WHERE s."text" OPERATOR("pg_catalog".>) ivm.position."text"
        ORDER BY s."text" LIMIT ivm.most)
        UNION
        (SELECT s."text" AS "text"
        FROM "public"."documents" AS s
        WHERE s."text" OPERATOR("pg_catalog".>) ivm.position."text"
        ORDER BY s."text" LIMIT ivm.most)
      ) AS u
      ORDER BY u."text" LIMIT ivm.most
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
SELECT "text", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("text");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
