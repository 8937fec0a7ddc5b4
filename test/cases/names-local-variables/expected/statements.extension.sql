CREATE VIEW "jsonb_ivm"."public.jsonb_ivm_documents.query" ("key", "keys", "d", "q", "k", "old", "new", "excluded", "jsonb_ivm", "result", "tg_op", "found", "t", "documents") AS
SELECT key,
    keys,
    d,
    q,
    k,
    old,
    new,
    excluded,
    jsonb_ivm,
    result,
    tg_op,
    found,
    t,
    jsonb_build_object('doc', doc, 'old_rows', ( SELECT jsonb_agg(jsonb_build_object('changed', excluded.changed, 'new', ( SELECT r1.value
                   FROM public.new r1
                  WHERE (r1.old = excluded.old))) ORDER BY excluded.id) AS jsonb_agg
           FROM public.old_rows excluded
          WHERE (excluded.new = d.key)), 'root', ( SELECT keys.doc
           FROM public.keys
          WHERE (keys.key = d.root)), 'new_rows', ( SELECT string_agg(reached.new_rows, d.q ORDER BY reached.id) AS string_agg
           FROM public.old_rows reached
          WHERE (reached.new = d.key))) AS documents
   FROM public.keys d;

CREATE VIEW "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9" ("key", "documents.old_rows") AS
SELECT
  key AS key,
  (SELECT jsonb_agg(jsonb_build_object('changed', excluded.changed, 'new', (SELECT r1.value
  FROM public.new AS r1
  WHERE
    r1.old = excluded.old)) ORDER BY excluded.id) AS jsonb_agg
  FROM public.old_rows AS excluded
  WHERE
    excluded.new = d.key) AS "documents.old_rows"
FROM public.keys AS d;

CREATE VIEW "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6" ("key", "documents.new_rows", "documents.old_rows") AS
SELECT
  key AS key,
  (SELECT string_agg(reached.new_rows, d.q ORDER BY reached.id) AS string_agg
  FROM public.old_rows AS reached
  WHERE
    reached.new = d.key) AS "documents.new_rows",
  (SELECT jsonb_agg(jsonb_build_object('changed', excluded.changed, 'new', (SELECT r1.value
  FROM public.new AS r1
  WHERE
    r1.old = excluded.old)) ORDER BY excluded.id) AS jsonb_agg
  FROM public.old_rows AS excluded
  WHERE
    excluded.new = d.key) AS "documents.old_rows"
FROM public.keys AS d;

CREATE VIEW "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" ("key", "documents.old_rows", "documents.new_rows") AS
SELECT
  key AS key,
  (SELECT jsonb_agg(jsonb_build_object('changed', excluded.changed, 'new', (SELECT r1.value
  FROM public.new AS r1
  WHERE
    r1.old = excluded.old)) ORDER BY excluded.id) AS jsonb_agg
  FROM public.old_rows AS excluded
  WHERE
    excluded.new = d.key) AS "documents.old_rows",
  (SELECT string_agg(reached.new_rows, d.q ORDER BY reached.id) AS string_agg
  FROM public.old_rows AS reached
  WHERE
    reached.new = d.key) AS "documents.new_rows"
FROM public.keys AS d;

CREATE TYPE "jsonb_ivm"."public.jsonb_ivm_documents.key" AS ("key" integer);

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.jsonb_ivm_documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."jsonb_ivm_documents" AS d ON d."key" OPERATOR("pg_catalog".=) k."key"
  ORDER BY d."key"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (6056961184141734528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."key"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) k."key")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."jsonb_ivm_documents" AS d ON d."key" OPERATOR("pg_catalog".=) k."key"
    ORDER BY d."key"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."jsonb_ivm_documents" AS d ON d."key" OPERATOR("pg_catalog".=) k."key"
  ORDER BY d."key"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('exclusive', (6056961184141734528)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."key"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) k."key")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."jsonb_ivm_documents" AS d ON d."key" OPERATOR("pg_catalog".=) k."key"
    ORDER BY d."key"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."jsonb_ivm_documents" AS d ORDER BY d."key" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.jsonb_ivm_documents.query" AS q WHERE q."key" OPERATOR("pg_catalog".=) k."key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."jsonb_ivm_documents" AS d
    USING gone AS g ("key")
    WHERE d."key" OPERATOR("pg_catalog".=) g."key"
  )
  INSERT INTO "public"."jsonb_ivm_documents" AS d ("key", "keys", "d", "q", "k", "old", "new", "excluded", "jsonb_ivm", "result", "tg_op", "found", "t", "documents")
  SELECT f."key", f."keys", f."d", f."q", f."k", f."old", f."new", f."excluded", f."jsonb_ivm", f."result", f."tg_op", f."found", f."t", f."documents" FROM fresh AS f
  ON CONFLICT ("key") DO UPDATE
  SET "key" = excluded."key", "keys" = excluded."keys", "d" = excluded."d", "q" = excluded."q", "k" = excluded."k", "old" = excluded."old", "new" = excluded."new", "excluded" = excluded."excluded", "jsonb_ivm" = excluded."jsonb_ivm", "result" = excluded."result", "tg_op" = excluded."tg_op", "found" = excluded."found", "t" = excluded."t", "documents" = excluded."documents"
  WHERE ROW(d."key", d."keys", d."d", d."q", d."k", d."old", d."new", d."excluded", d."jsonb_ivm", d."result", d."tg_op", d."found", d."t", d."documents")::record OPERATOR(pg_catalog.*<>) ROW(excluded."key", excluded."keys", excluded."d", excluded."q", excluded."k", excluded."old", excluded."new", excluded."excluded", excluded."jsonb_ivm", excluded."result", excluded."tg_op", excluded."found", excluded."t", excluded."documents")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.jsonb_ivm_documents.query" AS q
  ), gone AS (
    SELECT k."key" FROM "public"."jsonb_ivm_documents" AS k
    EXCEPT
    SELECT f."key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."jsonb_ivm_documents" AS d
    USING gone AS g ("key")
    WHERE d."key" OPERATOR("pg_catalog".=) g."key"
  )
  INSERT INTO "public"."jsonb_ivm_documents" AS d ("key", "keys", "d", "q", "k", "old", "new", "excluded", "jsonb_ivm", "result", "tg_op", "found", "t", "documents")
  SELECT f."key", f."keys", f."d", f."q", f."k", f."old", f."new", f."excluded", f."jsonb_ivm", f."result", f."tg_op", f."found", f."t", f."documents" FROM fresh AS f
  ON CONFLICT ("key") DO UPDATE
  SET "key" = excluded."key", "keys" = excluded."keys", "d" = excluded."d", "q" = excluded."q", "k" = excluded."k", "old" = excluded."old", "new" = excluded."new", "excluded" = excluded."excluded", "jsonb_ivm" = excluded."jsonb_ivm", "result" = excluded."result", "tg_op" = excluded."tg_op", "found" = excluded."found", "t" = excluded."t", "documents" = excluded."documents"
  WHERE ROW(d."key", d."keys", d."d", d."q", d."k", d."old", d."new", d."excluded", d."jsonb_ivm", d."result", d."tg_op", d."found", d."t", d."documents")::record OPERATOR(pg_catalog.*<>) ROW(excluded."key", excluded."keys", excluded."d", excluded."q", excluded."k", excluded."old", excluded."new", excluded."excluded", excluded."jsonb_ivm", excluded."result", excluded."tg_op", excluded."found", excluded."t", excluded."documents")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents.old_rows in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
BEGIN
  UPDATE "public"."jsonb_ivm_documents" AS d
  SET "documents" = m."documents"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."jsonb_ivm_documents" AS s ON s."key" OPERATOR("pg_catalog".=) k."key"
  CROSS JOIN LATERAL (SELECT q."documents.old_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9" AS q WHERE q."key" OPERATOR("pg_catalog".=) k."key" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.jsonb_ivm_documents.merge"(s."documents", pg_catalog.jsonb_build_object('old_rows', f."documents.old_rows"), ARRAY[]::text[]) AS "documents" OFFSET 0) AS m
  WHERE d."key" OPERATOR("pg_catalog".=) k."key" AND ROW(s."documents")::record OPERATOR(pg_catalog.*<>) ROW(m."documents")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'computes documents.old_rows in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents.new_rows, documents.old_rows in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
BEGIN
  UPDATE "public"."jsonb_ivm_documents" AS d
  SET "documents" = m."documents"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."jsonb_ivm_documents" AS s ON s."key" OPERATOR("pg_catalog".=) k."key"
  CROSS JOIN LATERAL (SELECT q."documents.new_rows", q."documents.old_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6" AS q WHERE q."key" OPERATOR("pg_catalog".=) k."key" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.jsonb_ivm_documents.merge"(s."documents", pg_catalog.jsonb_build_object('new_rows', f."documents.new_rows", 'old_rows', f."documents.old_rows"), ARRAY[]::text[]) AS "documents" OFFSET 0) AS m
  WHERE d."key" OPERATOR("pg_catalog".=) k."key" AND ROW(s."documents")::record OPERATOR(pg_catalog.*<>) ROW(m."documents")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'computes documents.new_rows, documents.old_rows in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.keys, for the documents of public.jsonb_ivm_documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (224044490297845760)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (224044490297845760)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.root), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.root IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."key", r."root" FROM jsonb_ivm_new AS r
    ), reached ("key") AS (
      SELECT r0."key"
      FROM changed AS r0
      UNION
      SELECT r1."key"
      FROM changed AS r0
      JOIN "public"."keys" AS r1 ON r0.key OPERATOR("pg_catalog".=) r1.root
      EXCEPT
      SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.insert"() IS 'answers insert on public.keys, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.ins~028c90e053"
AFTER TRUNCATE ON "public"."keys"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.insert"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.insert');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.insert"
AFTER INSERT ON "public"."keys" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.ins~028c90e053', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.keys, for the documents of public.jsonb_ivm_documents
-- set the fields that changed: where they stand in documents follows from keys
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on key, q, root than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT (n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."key" IS DISTINCT FROM o."key" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root") AS "jsonb_ivm linked", n."key", n."root"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."key"];
    updated1 := ARRAY[ivm.row."root"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."key") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."key"),
      coalesce(pg_catalog.bool_or((n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."key" IS DISTINCT FROM o."key" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root")), false),
      pg_catalog.array_agg(n."key" ORDER BY n."key") FILTER (WHERE (n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."root" ORDER BY n."key") FILTER (WHERE (n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT v."key"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key"
        CROSS JOIN LATERAL (VALUES (o."key", o."key" IS DISTINCT FROM NULL), (n."key", n."key" IS DISTINCT FROM NULL)) AS v ("key", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."key" IS DISTINCT FROM o."key") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (224044490297845760)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT v."key", v."root"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key"
        CROSS JOIN LATERAL (VALUES (o."key", o."root", o."key" IS DISTINCT FROM NULL), (n."key", n."root", n."key" IS DISTINCT FROM NULL)) AS v ("key", "root", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (224044490297845760)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.root), 0) AS number
      FROM (
        SELECT n."key", n."root"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key"
        WHERE CASE WHEN n."key" IS NOT DISTINCT FROM NULL THEN false WHEN o."key" IS NOT DISTINCT FROM NULL THEN true ELSE (n."key" IS DISTINCT FROM o."key" OR n."root" IS DISTINCT FROM o."root") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.root IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT v."key"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key"
        CROSS JOIN LATERAL (VALUES (o."key", o."key" IS DISTINCT FROM NULL), (n."key", n."key" IS DISTINCT FROM NULL)) AS v ("key", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."key" IS DISTINCT FROM o."key") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("key", "root")
      ), reached ("key") AS (
        SELECT r0."key"
        FROM changed AS r0
        UNION
        SELECT r1."key"
        FROM changed AS r0
        JOIN "public"."keys" AS r1 ON r0.key OPERATOR("pg_catalog".=) r1.root
        EXCEPT
        SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."key", v."root"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."key" OPERATOR("pg_catalog".=) n."key"
        CROSS JOIN LATERAL (VALUES (o."key", o."root", o."key" IS DISTINCT FROM NULL), (n."key", n."root", n."key" IS DISTINCT FROM NULL)) AS v ("key", "root", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."d" COLLATE pg_catalog."C" IS DISTINCT FROM o."d" COLLATE pg_catalog."C" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."excluded" COLLATE pg_catalog."C" IS DISTINCT FROM o."excluded" COLLATE pg_catalog."C" OR n."found" IS DISTINCT FROM o."found" OR n."jsonb_ivm" COLLATE pg_catalog."C" IS DISTINCT FROM o."jsonb_ivm" COLLATE pg_catalog."C" OR n."k" COLLATE pg_catalog."C" IS DISTINCT FROM o."k" COLLATE pg_catalog."C" OR n."key" IS DISTINCT FROM o."key" OR n."keys" COLLATE pg_catalog."C" IS DISTINCT FROM o."keys" COLLATE pg_catalog."C" OR n."new" COLLATE pg_catalog."C" IS DISTINCT FROM o."new" COLLATE pg_catalog."C" OR n."old" COLLATE pg_catalog."C" IS DISTINCT FROM o."old" COLLATE pg_catalog."C" OR n."q" COLLATE pg_catalog."C" IS DISTINCT FROM o."q" COLLATE pg_catalog."C" OR n."result" COLLATE pg_catalog."C" IS DISTINCT FROM o."result" COLLATE pg_catalog."C" OR n."root" IS DISTINCT FROM o."root" OR n."t" COLLATE pg_catalog."C" IS DISTINCT FROM o."t" COLLATE pg_catalog."C" OR n."tg_op" COLLATE pg_catalog."C" IS DISTINCT FROM o."tg_op" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("key") AS (
        SELECT r0."key"
        FROM changed AS r0
        UNION
        SELECT r1."key"
        FROM changed AS r0
        JOIN "public"."keys" AS r1 ON r0.key OPERATOR("pg_catalog".=) r1.root
        EXCEPT
        SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "public"."jsonb_ivm_documents" AS d
    SET "keys" = r0.keys, "d" = r0.d, "k" = r0.k, "old" = r0.old, "new" = r0.new, "excluded" = r0.excluded, "jsonb_ivm" = r0.jsonb_ivm, "result" = r0.result, "tg_op" = r0.tg_op, "found" = r0.found, "t" = r0.t, "documents" = "jsonb_ivm"."public.jsonb_ivm_documents.merge"(d."documents", pg_catalog.jsonb_build_object('doc', r0.doc), ARRAY[]::text[])
    FROM (
      SELECT t."d", t."doc", t."excluded", t."found", t."jsonb_ivm", t."k", t."keys", t."new", t."old", t."result", t."t", t."tg_op", t."key", t."q", t."root"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("key")
      JOIN "public"."keys" AS t ON t."key" OPERATOR("pg_catalog".=) k."key"
    ) AS r0
    WHERE d."key" OPERATOR("pg_catalog".=) r0."key";
    WITH changed AS (
      SELECT t."d", t."doc", t."excluded", t."found", t."jsonb_ivm", t."k", t."keys", t."new", t."old", t."result", t."t", t."tg_op", t."key", t."q", t."root"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("key")
      JOIN "public"."keys" AS t ON t."key" OPERATOR("pg_catalog".=) k."key"
    ), edits ("key", place, edit) AS (
      SELECT r1."key", 0, pg_catalog.format('{"op": "merge", "path": [], "value": %1$s}', pg_catalog.json_build_object('root', r0.doc))
      FROM changed AS r0
      JOIN "public"."keys" AS r1 ON r0.key OPERATOR("pg_catalog".=) r1.root
    )
    UPDATE "public"."jsonb_ivm_documents" AS d
    SET "documents" = "jsonb_ivm"."public.jsonb_ivm_documents.patch"(d."documents", p.p0)
    FROM (
      SELECT e."key", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."key"
    ) AS p
    WHERE d."key" OPERATOR("pg_catalog".=) p."key";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.update"() IS 'answers update on public.keys, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.upd~639f01a6f0"
AFTER TRUNCATE ON "public"."keys"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.update"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.update');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.update"
AFTER UPDATE ON "public"."keys" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.upd~639f01a6f0', '', '', '', '', '0', 'd', 'doc', 'excluded', 'found', 'jsonb_ivm', 'k', 'key', 'keys', 'new', 'old', 'q', 'result', 'root', 't', 'tg_op');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.keys, for the documents of public.jsonb_ivm_documents
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (224044490297845760)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.key), 0) AS number
      FROM (
        SELECT r."key", r."root" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.key IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."key", r."root" FROM jsonb_ivm_old AS r
    ), reached ("key") AS (
      SELECT r0."key"
      FROM changed AS r0
      UNION
      SELECT r1."key"
      FROM changed AS r0
      JOIN "public"."keys" AS r1 ON r0.key OPERATOR("pg_catalog".=) r1.root
      EXCEPT
      SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.delete"() IS 'answers delete on public.keys, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.del~acc95841d0"
AFTER TRUNCATE ON "public"."keys"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.delete"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.delete');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.delete"
AFTER DELETE ON "public"."keys" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.keys.del~acc95841d0', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.keys, for the documents of public.jsonb_ivm_documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock all"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.truncate"() IS 'answers truncate on public.keys, for the documents of public.jsonb_ivm_documents';

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.keys.truncate"
AFTER TRUNCATE ON "public"."keys"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.keys.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.new, for the documents of public.jsonb_ivm_documents
-- recompute documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.old_rows: its rows have a part in what others show
-- not less: the documents that show new at documents.old_rows[].new are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8810559620526287360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT r."old" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."old" FROM jsonb_ivm_new AS r
    ), reached ("key") AS (
      SELECT r1."new"
      FROM changed AS r0
      JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
      WHERE r1."new" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
            FROM (
              SELECT r."old" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.new IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
            FROM (
              SELECT r."old" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
        FROM (
          SELECT r."old" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.new IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
        FROM (
          SELECT r."old" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287488)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.insert"() IS 'answers insert on public.new, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.inse~a14458f2fe"
AFTER TRUNCATE ON "public"."new"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.insert"('jsonb_ivm.public.jsonb_ivm_documents.public.new.insert');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.insert"
AFTER INSERT ON "public"."new" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.new.inse~a14458f2fe', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.new, for the documents of public.jsonb_ivm_documents
-- recompute documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.old_rows: its rows have a part in what others show
-- not less: the documents that show new at documents.old_rows[].new are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."old") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."old"),
    coalesce(pg_catalog.bool_or((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8810559620526287360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT v."old"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
        CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."old"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
      CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("key") AS (
      SELECT r1."new"
      FROM changed AS r0
      JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
      WHERE r1."new" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
            FROM (
              SELECT v."old"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
              CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.new IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
            FROM (
              SELECT v."old"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
              CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
        FROM (
          SELECT v."old"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
          CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.new IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
        FROM (
          SELECT v."old"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."old" OPERATOR("pg_catalog".=) n."old"
          CROSS JOIN LATERAL (VALUES (o."old", o."old" IS DISTINCT FROM NULL), (n."old", n."old" IS DISTINCT FROM NULL)) AS v ("old", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."old" IS DISTINCT FROM o."old" OR n."value" COLLATE pg_catalog."C" IS DISTINCT FROM o."value" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287488)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.update"() IS 'answers update on public.new, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.upda~4ea778dff1"
AFTER TRUNCATE ON "public"."new"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.update"('jsonb_ivm.public.jsonb_ivm_documents.public.new.update');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.update"
AFTER UPDATE ON "public"."new" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.new.upda~4ea778dff1', '', '', '', '', '0', 'old', 'value');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.new, for the documents of public.jsonb_ivm_documents
-- recompute documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.old_rows: its rows have a part in what others show
-- not less: the documents that show new at documents.old_rows[].new are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('writing', (8810559620526287360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT r."old" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."old" FROM jsonb_ivm_old AS r
    ), reached ("key") AS (
      SELECT r1."new"
      FROM changed AS r0
      JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
      WHERE r1."new" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
            FROM (
              SELECT r."old" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.new IS DISTINCT FROM NULL
          ) AS l
          UNION ALL
          SELECT '2.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
            FROM (
              SELECT r."old" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
            WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
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
        SELECT pg_catalog.hash_record_extended(ROW(r1.new), 0) AS number
        FROM (
          SELECT r."old" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.new IS DISTINCT FROM NULL
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
      SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)
      INTO ivm.linked
      FROM (
        SELECT pg_catalog.hash_record_extended(ROW(r1.old), 0) AS number
        FROM (
          SELECT r."old" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."old_rows" AS r1 ON r0.old OPERATOR("pg_catalog".=) r1.old
        WHERE r1.old IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."keys" AS n WHERE r1.new OPERATOR("pg_catalog".=) n.key)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287488)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('2.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows~ab247845e9"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.delete"() IS 'answers delete on public.new, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.dele~842d678c17"
AFTER TRUNCATE ON "public"."new"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.delete"('jsonb_ivm.public.jsonb_ivm_documents.public.new.delete');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.delete"
AFTER DELETE ON "public"."new" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.new.dele~842d678c17', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.new, for the documents of public.jsonb_ivm_documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock all"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.truncate"() IS 'answers truncate on public.new, for the documents of public.jsonb_ivm_documents';

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.new.truncate"
AFTER TRUNCATE ON "public"."new"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.new.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.old_rows, for the documents of public.jsonb_ivm_documents
-- recompute documents.new_rows, documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.new_rows: string_agg is no sum of differences
-- not less at documents.old_rows: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT r."new", r."old" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT r."old" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT r."new", r."old" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."new", r."old" FROM jsonb_ivm_new AS r
  ), reached ("key") AS (
    SELECT r0."new"
    FROM changed AS r0
    WHERE r0."new" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert"() IS 'answers insert on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~04da8dcac6"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.insert');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.old_rows, for the documents of public.jsonb_ivm_documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF new.new IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, pg_catalog.hash_record_extended(ROW(new.new), 0));
  END IF;
  IF new.old IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287360)::bigint, pg_catalog.hash_record_extended(ROW(new.old), 0));
  END IF;
  IF new.new IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, pg_catalog.hash_record_extended(ROW(new.new), 0));
  END IF;
  SELECT d."documents" INTO ivm.document0 FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) new."new" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."jsonb_ivm_documents" AS d
    SET "documents" = m."documents"
    FROM (
      SELECT "jsonb_ivm"."public.jsonb_ivm_documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('old_rows', (SELECT q."documents.old_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) new."new"), 'new_rows', (SELECT q."documents.new_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) new."new")), ARRAY[]::text[]) AS "documents"
      OFFSET 0
    ) AS m
    WHERE d."key" OPERATOR("pg_catalog".=) new."new"
    AND CASE WHEN d."key" OPERATOR("pg_catalog".=) new."new" THEN ROW(d."documents")::record OPERATOR(pg_catalog.*<>) ROW(m."documents")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert.row"() IS 'answers insert of one row on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~21b8698407"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.insert.row"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.insert');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.insert"
AFTER INSERT ON "public"."old_rows" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~04da8dcac6', 'jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~21b8698407', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.old_rows, for the documents of public.jsonb_ivm_documents
-- recompute documents.new_rows, documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.new_rows: string_agg is no sum of differences
-- not less at documents.old_rows: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."changed" COLLATE pg_catalog."C" IS DISTINCT FROM o."changed" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."new" IS DISTINCT FROM o."new" OR n."new_rows" COLLATE pg_catalog."C" IS DISTINCT FROM o."new_rows" COLLATE pg_catalog."C" OR n."old" IS DISTINCT FROM o."old")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT v."new", v."old"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."new", o."old", o."id" IS DISTINCT FROM NULL), (n."new", n."old", n."id" IS DISTINCT FROM NULL)) AS v ("new", "old", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."changed" COLLATE pg_catalog."C" IS DISTINCT FROM o."changed" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."new" IS DISTINCT FROM o."new" OR n."new_rows" COLLATE pg_catalog."C" IS DISTINCT FROM o."new_rows" COLLATE pg_catalog."C" OR n."old" IS DISTINCT FROM o."old") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('exclusive', (8810559620526287488)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT v."new", v."old"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."new", o."old", o."id" IS DISTINCT FROM NULL), (n."new", n."old", n."id" IS DISTINCT FROM NULL)) AS v ("new", "old", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."new" IS DISTINCT FROM o."new" OR n."old" IS DISTINCT FROM o."old") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287360)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.old), 0) AS number
      FROM (
        SELECT n."id", n."old"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."old" IS DISTINCT FROM o."old") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT v."new", v."old"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."new", o."old", o."id" IS DISTINCT FROM NULL), (n."new", n."old", n."id" IS DISTINCT FROM NULL)) AS v ("new", "old", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."changed" COLLATE pg_catalog."C" IS DISTINCT FROM o."changed" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."new" IS DISTINCT FROM o."new" OR n."new_rows" COLLATE pg_catalog."C" IS DISTINCT FROM o."new_rows" COLLATE pg_catalog."C" OR n."old" IS DISTINCT FROM o."old") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."new", v."old"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."new", o."old", o."id" IS DISTINCT FROM NULL), (n."new", n."old", n."id" IS DISTINCT FROM NULL)) AS v ("new", "old", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."changed" COLLATE pg_catalog."C" IS DISTINCT FROM o."changed" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."new" IS DISTINCT FROM o."new" OR n."new_rows" COLLATE pg_catalog."C" IS DISTINCT FROM o."new_rows" COLLATE pg_catalog."C" OR n."old" IS DISTINCT FROM o."old") OR NOT ivm.paired)
  ), reached ("key") AS (
    SELECT r0."new"
    FROM changed AS r0
    WHERE r0."new" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update"() IS 'answers update on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~667f220c3f"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.update');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.old_rows, for the documents of public.jsonb_ivm_documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.new), 0) AS number WHERE old.new IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.new), 0) AS number WHERE new.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('exclusive', (8810559620526287488)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.old), 0) AS number WHERE (new."new" IS DISTINCT FROM old."new" OR new."old" IS DISTINCT FROM old."old") AND old.old IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.old), 0) AS number WHERE (new."new" IS DISTINCT FROM old."new" OR new."old" IS DISTINCT FROM old."old") AND new.old IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  IF (new."id" IS DISTINCT FROM old."id" OR new."old" IS DISTINCT FROM old."old") AND new.old IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8810559620526287360)::bigint, pg_catalog.hash_record_extended(ROW(new.old), 0));
  END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(old.new), 0) AS number WHERE old.new IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(new.new), 0) AS number WHERE new.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."documents" INTO ivm.document0 FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) new."new" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."jsonb_ivm_documents" AS d
    SET "documents" = m."documents"
    FROM (
      SELECT "jsonb_ivm"."public.jsonb_ivm_documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('old_rows', CASE WHEN (new."changed" COLLATE pg_catalog."C" IS DISTINCT FROM old."changed" COLLATE pg_catalog."C" OR new."id" IS DISTINCT FROM old."id" OR new."new" IS DISTINCT FROM old."new" OR new."old" IS DISTINCT FROM old."old") THEN pg_catalog.to_jsonb((SELECT q."documents.old_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) new."new")) ELSE ivm.document0 #> ARRAY['old_rows']::text[] END, 'new_rows', CASE WHEN (new."id" IS DISTINCT FROM old."id" OR new."new" IS DISTINCT FROM old."new" OR new."new_rows" COLLATE pg_catalog."C" IS DISTINCT FROM old."new_rows" COLLATE pg_catalog."C") THEN pg_catalog.to_jsonb((SELECT q."documents.new_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) new."new")) ELSE ivm.document0 #> ARRAY['new_rows']::text[] END), ARRAY[]::text[]) AS "documents"
      OFFSET 0
    ) AS m
    WHERE d."key" OPERATOR("pg_catalog".=) new."new"
    AND CASE WHEN d."key" OPERATOR("pg_catalog".=) new."new" THEN ROW(d."documents")::record OPERATOR(pg_catalog.*<>) ROW(m."documents")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update.row"() IS 'answers update of one row on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~61581c82f5"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.update.row"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.update');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.update"
AFTER UPDATE ON "public"."old_rows" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~667f220c3f', 'jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~61581c82f5', 'read committed', '', '', '2', 'id', 'new', 'changed', 'new_rows', 'old');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.old_rows, for the documents of public.jsonb_ivm_documents
-- recompute documents.new_rows, documents.old_rows: nothing else in documents is made of its rows
-- not less at documents.new_rows: string_agg is no sum of differences
-- not less at documents.old_rows: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := '{}';
  more "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT r."new", r."old" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.new), 0) AS number
      FROM (
        SELECT r."new", r."old" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.new IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."new", r."old" FROM jsonb_ivm_old AS r
  ), reached ("key") AS (
    SELECT r0."new"
    FROM changed AS r0
    WHERE r0."new" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.new_rows,~83f3adb8d6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete"() IS 'answers delete on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~4a8118a133"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.delete');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.old_rows, for the documents of public.jsonb_ivm_documents
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
BEGIN
  IF old.new IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (-4798608094843992576)::bigint, pg_catalog.hash_record_extended(ROW(old.new), 0));
  END IF;
  IF old.new IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.jsonb_ivm_documents.lock"('shared', (8930494268056677376)::bigint, pg_catalog.hash_record_extended(ROW(old.new), 0));
  END IF;
  SELECT d."documents" INTO ivm.document0 FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) old."new" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."jsonb_ivm_documents" AS d
    SET "documents" = m."documents"
    FROM (
      SELECT "jsonb_ivm"."public.jsonb_ivm_documents.merge"(ivm.document0, pg_catalog.jsonb_build_object('old_rows', (SELECT q."documents.old_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) old."new"), 'new_rows', (SELECT q."documents.new_rows" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query.documents.old_rows,~d0611473b8" AS q WHERE q."key" OPERATOR("pg_catalog".=) old."new")), ARRAY[]::text[]) AS "documents"
      OFFSET 0
    ) AS m
    WHERE d."key" OPERATOR("pg_catalog".=) old."new"
    AND CASE WHEN d."key" OPERATOR("pg_catalog".=) old."new" THEN ROW(d."documents")::record OPERATOR(pg_catalog.*<>) ROW(m."documents")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete.row"() IS 'answers delete of one row on public.old_rows, for the documents of public.jsonb_ivm_documents';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~5e6220d1f3"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.delete.row"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.delete');

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.delete"
AFTER DELETE ON "public"."old_rows" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~4a8118a133', 'jsonb_ivm.public.jsonb_ivm_documents.public.old_rows~5e6220d1f3', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.old_rows, for the documents of public.jsonb_ivm_documents
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock all"();
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.truncate"() IS 'answers truncate on public.old_rows, for the documents of public.jsonb_ivm_documents';

CREATE TRIGGER "jsonb_ivm.public.jsonb_ivm_documents.public.old_rows.truncate"
AFTER TRUNCATE ON "public"."old_rows"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.public.old_rows.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.require isolation level"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."keys" AS r ON k."key" OPERATOR("pg_catalog".=) r."key"
  WHERE NOT EXISTS (SELECT FROM "public"."jsonb_ivm_documents" AS d WHERE d."key" OPERATOR("pg_catalog".=) k."key")
  ORDER BY r."key"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh"("jsonb_ivm"."public.jsonb_ivm_documents.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.jsonb_ivm_documents.key"[];
  position "jsonb_ivm"."public.jsonb_ivm_documents.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key" ORDER BY n."key")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."key" AS "key"
        FROM "public"."keys" AS s
        ORDER BY s."key" LIMIT ivm.most)
        UNION
        (SELECT s."key" AS "key"
        FROM "public"."jsonb_ivm_documents" AS s
        ORDER BY s."key" LIMIT ivm.most)
      ) AS u
      ORDER BY u."key" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."key")::"jsonb_ivm"."public.jsonb_ivm_documents.key" ORDER BY n."key")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."key" AS "key"
        FROM "public"."keys" AS s
        WHERE s."key" OPERATOR("pg_catalog".>) ivm.position."key"
        ORDER BY s."key" LIMIT ivm.most)
        UNION
        (SELECT s."key" AS "key"
        FROM "public"."jsonb_ivm_documents" AS s
        WHERE s."key" OPERATOR("pg_catalog".>) ivm.position."key"
        ORDER BY s."key" LIMIT ivm.most)
      ) AS u
      ORDER BY u."key" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.jsonb_ivm_documents.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.jsonb_ivm_documents.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."jsonb_ivm_documents" WITH (fillfactor = 80) AS
SELECT "key", "keys", "d", "q", "k", "old", "new", "excluded", "jsonb_ivm", "result", "tg_op", "found", "t", "documents" FROM "jsonb_ivm"."public.jsonb_ivm_documents.query";

ALTER TABLE "public"."jsonb_ivm_documents"
  ADD PRIMARY KEY ("key");

COMMENT ON TABLE "public"."jsonb_ivm_documents" IS 'documents of the view "public"."jsonb_ivm_documents", kept equal to its query by jsonb_ivm; do not write to it';
