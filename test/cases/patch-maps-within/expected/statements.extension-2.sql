CREATE VIEW "jsonb_ivm"."public.line_map.query" ("id", "most", "doc") AS
SELECT id,
    ( SELECT jsonb_object_agg(l.place, ( SELECT max(p.qty) AS max
                   FROM public.part p
                  WHERE ((p.order_id = l.order_id) AND (p.place = l.place)))) FILTER (WHERE (l.product_id IS NOT NULL)) AS jsonb_object_agg
           FROM public.line l
          WHERE (l.order_id = o.id)) AS most,
    jsonb_build_object('names', ( SELECT jsonb_object_agg((l.place)::text, jsonb_build_object('name', ( SELECT jsonb_build_object('is', r.name) AS jsonb_build_object
                   FROM public.product r
                  WHERE (r.id = l.product_id)), 'ids', ( SELECT jsonb_agg(p.id ORDER BY p.id) AS jsonb_agg
                   FROM public.part p
                  WHERE ((p.order_id = l.order_id) AND (p.place = l.place)))) ORDER BY l.place DESC) AS jsonb_object_agg
           FROM public.line l
          WHERE ((l.order_id = o.id) AND (l.place < 9)))) AS doc
   FROM public.orders o;

CREATE VIEW "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6" ("id", "doc.names", "most") AS
SELECT
  id AS id,
(SELECT jsonb_object_agg(l.place::text, jsonb_build_object('name', (SELECT jsonb_build_object('is', r.name) AS jsonb_build_object
FROM public.product AS r
WHERE
  r.id = l.product_id), 'ids', (SELECT jsonb_agg(p.id ORDER BY p.id) AS jsonb_agg
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place)) ORDER BY l.place DESC) AS jsonb_object_agg
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND l.place < 9) AS "doc.names",
  (SELECT jsonb_object_agg(l.place, (SELECT max(p.qty) AS max
  FROM public.part AS p
  WHERE
    p.order_id = l.order_id
    AND p.place = l.place)) FILTER (WHERE l.product_id IS NOT NULL) AS jsonb_object_agg
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS most
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.line_map.query.doc.names{}.ids~a6b8183969" ("id", "l.place", "doc.names{}.ids") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.names{}.ids" AS "doc.names{}.ids"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT jsonb_agg(p.id ORDER BY p.id) AS jsonb_agg
  FROM public.part AS p
  WHERE
    p.order_id = l.order_id
    AND p.place = l.place) AS "doc.names{}.ids"
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND l.place < 9 ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.line_map.query.most{}" ("id", "l.place", "most{}") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."most{}" AS "most{}"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT max(p.qty) AS max
  FROM public.part AS p
  WHERE
    p.order_id = l.order_id
    AND p.place = l.place) AS "most{}"
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND l.product_id IS NOT NULL ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.line_map.query.doc.names{}.name~4d59059768" ("id", "l.place", "doc.names{}.name") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."l.place" AS "l.place",
  "jsonb_ivm rows 1"."doc.names{}.name" AS "doc.names{}.name"
FROM public.orders AS o, LATERAL ( SELECT
  l.place AS "l.place",
  (SELECT jsonb_build_object('is', r.name) AS jsonb_build_object
  FROM public.product AS r
  WHERE
    r.id = l.product_id) AS "doc.names{}.name"
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND l.place < 9 ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" ("id", "most", "doc.names") AS
SELECT
  id AS id,
  (SELECT jsonb_object_agg(l.place, (SELECT max(p.qty) AS max
  FROM public.part AS p
  WHERE
    p.order_id = l.order_id
    AND p.place = l.place)) FILTER (WHERE l.product_id IS NOT NULL) AS jsonb_object_agg
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS most,
(SELECT jsonb_object_agg(l.place::text, jsonb_build_object('name', (SELECT jsonb_build_object('is', r.name) AS jsonb_build_object
FROM public.product AS r
WHERE
  r.id = l.product_id), 'ids', (SELECT jsonb_agg(p.id ORDER BY p.id) AS jsonb_agg
FROM public.part AS p
WHERE
  p.order_id = l.order_id
  AND p.place = l.place)) ORDER BY l.place DESC) AS jsonb_object_agg
FROM public.line AS l
WHERE
  l.order_id = o.id
  AND l.place < 9) AS "doc.names"
FROM public.orders AS o;

CREATE TYPE "jsonb_ivm"."public.line_map.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.line_map.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.line_map.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.line_map.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.line_map.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.line_map.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.line_map.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.line_map" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.line_map.lock documents.shared"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.line_map.lock"('shared', (-4434350115258296704)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.shared"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.shared"("jsonb_ivm"."public.line_map.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.line_map.lock documents.writing"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.line_map.lock"('writing', (-4434350115258296704)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.writing"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.writing"("jsonb_ivm"."public.line_map.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.line_map.lock documents.exclusive"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.line_map.lock"('exclusive', (-4434350115258296704)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.exclusive"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.lock documents.exclusive"("jsonb_ivm"."public.line_map.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.line_map.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."line_map" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.line_map.recompute"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.line_map.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."line_map" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."line_map" AS d ("id", "most", "doc")
  SELECT f."id", f."most", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "most" = excluded."most", "doc" = excluded."doc"
  WHERE ROW(d."id", d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."most", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.recompute"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.recompute"("jsonb_ivm"."public.line_map.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.line_map.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.line_map.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."line_map" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."line_map" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."line_map" AS d ("id", "most", "doc")
  SELECT f."id", f."most", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "most" = excluded."most", "doc" = excluded."doc"
  WHERE ROW(d."id", d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."most", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.names, most in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
BEGIN
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc", "most" = m."most"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.names", q."most" FROM "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.line_map.merge"(s."doc", pg_catalog.jsonb_build_object('names', f."doc.names"), ARRAY[]::text[]) AS "doc", f."most" AS "most" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."most")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."most")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"("jsonb_ivm"."public.line_map.key"[]) IS 'computes doc.names, most in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.line, for the documents of public.line_map
-- recompute doc.names, most: nothing else in documents is made of its rows
-- not less at doc.names: it is not {} without rows
-- not less at most: it is not {} without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.line_map.lock"('shared', (-5112937465654640896)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.insert"() IS 'answers insert on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.insert"('jsonb_ivm.public.line_map.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert of one row on public.line, for the documents of public.line_map
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 jsonb;
BEGIN
  IF new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.line_map.lock"('shared', (-5112937465654640896)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."line_map" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."most" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id"))::jsonb AS "most",
      "jsonb_ivm"."public.line_map.merge"(ivm.document1, pg_catalog.jsonb_build_object('names', (SELECT q."doc.names" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.insert.row"() IS 'answers insert of one row on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.insert.row"('jsonb_ivm.public.line_map.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.line.insert.by.statement', 'jsonb_ivm.public.line_map.public.line.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.line, for the documents of public.line_map
-- recompute doc.names, most: nothing else in documents is made of its rows
-- not less at doc.names: it is not {} without rows
-- not less at most: it is not {} without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."order_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."order_id"),
    coalesce(pg_catalog.bool_or((n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.line_map.lock"('shared', (-5112937465654640896)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.product_id), 0) AS number
      FROM (
        SELECT n."order_id", n."place", n."product_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
        WHERE CASE WHEN n."order_id" IS NOT DISTINCT FROM NULL THEN false WHEN o."order_id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.product_id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."order_id", v."place", v."product_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."place" OPERATOR("pg_catalog".=) n."place"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."product_id", o."order_id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."product_id", n."order_id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "product_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."product_id" IS DISTINCT FROM o."product_id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.update"() IS 'answers update on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.update"('jsonb_ivm.public.line_map.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update of one row on public.line, for the documents of public.line_map
#variable_conflict use_column
<<ivm>>
DECLARE
  key_locked boolean;
  document0 jsonb;
  document1 jsonb;
BEGIN
  IF (new."order_id" IS DISTINCT FROM old."order_id" OR new."place" IS DISTINCT FROM old."place" OR new."product_id" IS DISTINCT FROM old."product_id") AND new.product_id IS DISTINCT FROM NULL THEN
    ivm.key_locked := "jsonb_ivm"."public.line_map.lock"('shared', (-5112937465654640896)::bigint, pg_catalog.hash_record_extended(ROW(new.product_id), 0));
  END IF;
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."line_map" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."most" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id"))::jsonb AS "most",
      "jsonb_ivm"."public.line_map.merge"(ivm.document1, pg_catalog.jsonb_build_object('names', (SELECT q."doc.names" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.update.row"() IS 'answers update of one row on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.update.row"('jsonb_ivm.public.line_map.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.line.update.by.statement', 'jsonb_ivm.public.line_map.public.line.update.by.row', 'read committed', '', '', '2', 'order_id', 'place', 'product_id');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.line, for the documents of public.line_map
-- recompute doc.names, most: nothing else in documents is made of its rows
-- not less at doc.names: it is not {} without rows
-- not less at most: it is not {} without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."order_id", r."place", r."product_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.query.doc.names, most~c1e9c9fab6"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.delete"() IS 'answers delete on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.delete"('jsonb_ivm.public.line_map.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete of one row on public.line, for the documents of public.line_map
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
  document1 jsonb;
BEGIN
  SELECT d."most", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."line_map" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."line_map" AS d
    SET "most" = m."most", "doc" = m."doc"
    FROM (
      SELECT ((SELECT q."most" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id"))::jsonb AS "most",
      "jsonb_ivm"."public.line_map.merge"(ivm.document1, pg_catalog.jsonb_build_object('names', (SELECT q."doc.names" FROM "jsonb_ivm"."public.line_map.query.most, doc.names~cb350c015b" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."order_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."order_id" THEN ROW(d."most", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."most", m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.delete.row"() IS 'answers delete of one row on public.line, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.delete.row"('jsonb_ivm.public.line_map.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.line.delete.by.statement', 'jsonb_ivm.public.line_map.public.line.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.line, for the documents of public.line_map
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  PERFORM "jsonb_ivm"."public.line_map.lock all"();
  PERFORM "jsonb_ivm"."public.line_map.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.line.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.line.truncate"() IS 'answers truncate on public.line, for the documents of public.line_map';

CREATE TRIGGER "jsonb_ivm.public.line_map.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.orders, for the documents of public.line_map
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.insert"() IS 'answers insert on public.orders, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.insert.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.orders.insert"('jsonb_ivm.public.line_map.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.orders.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.orders, for the documents of public.line_map
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.update"() IS 'answers update on public.orders, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.orders.update"('jsonb_ivm.public.line_map.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.orders.update.by.statement', '', '', '', '', '0', 'id');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.orders, for the documents of public.line_map
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.line_map.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.delete"() IS 'answers delete on public.orders, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.delete.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.orders.delete"('jsonb_ivm.public.line_map.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.orders.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.orders, for the documents of public.line_map
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  PERFORM "jsonb_ivm"."public.line_map.lock all"();
  PERFORM "jsonb_ivm"."public.line_map.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.orders.truncate"() IS 'answers truncate on public.orders, for the documents of public.line_map';

CREATE TRIGGER "jsonb_ivm.public.line_map.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.orders.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.part.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.part, for the documents of public.line_map
-- recompute doc.names{}.ids, most{}: nothing else in documents is made of its rows
-- not less at doc.names{}.ids: it is not [] without rows
-- not less: the documents that show part at most{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."order_id", r."place" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."order_id", r."place" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.ids" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.ids~a6b8183969" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'ids'::text), 'value', q."doc.names{}.ids"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."most{}" FROM "jsonb_ivm"."public.line_map.query.most{}" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (1, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(p."l.place"::text), 'value', q."most{}"), '{}'::pg_catalog.jsonb)) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc", "most" = m."most"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 0) AS p0, pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 1) AS p1 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT CASE WHEN p.p0 IS NULL THEN s."doc" ELSE "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) END AS "doc", CASE WHEN p.p1 IS NULL THEN s."most" ELSE "jsonb_ivm"."public.line_map.patch"(s."most", p.p1) END AS "most" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc", s."most")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."most")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.part.insert"() IS 'answers insert on public.part, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.part.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.insert.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.part.insert"('jsonb_ivm.public.line_map.public.part.insert');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.insert"
AFTER INSERT ON "public"."part" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.part.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.part.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.part, for the documents of public.line_map
-- recompute doc.names{}.ids, most{}: nothing else in documents is made of its rows
-- not less at doc.names{}.ids: it is not [] without rows
-- not less: the documents that show part at most{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."order_id", v."place"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."order_id", v."place"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."place", o."id" IS DISTINCT FROM NULL), (n."order_id", n."place", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "place", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."place" IS DISTINCT FROM o."place" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.ids" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.ids~a6b8183969" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'ids'::text), 'value', q."doc.names{}.ids"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."most{}" FROM "jsonb_ivm"."public.line_map.query.most{}" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (1, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(p."l.place"::text), 'value', q."most{}"), '{}'::pg_catalog.jsonb)) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc", "most" = m."most"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 0) AS p0, pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 1) AS p1 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT CASE WHEN p.p0 IS NULL THEN s."doc" ELSE "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) END AS "doc", CASE WHEN p.p1 IS NULL THEN s."most" ELSE "jsonb_ivm"."public.line_map.patch"(s."most", p.p1) END AS "most" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc", s."most")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."most")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.part.update"() IS 'answers update on public.part, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.part.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.update.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.part.update"('jsonb_ivm.public.line_map.public.part.update');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.update"
AFTER UPDATE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.part.update.by.statement', '', '', '', '', '0', 'id', 'order_id', 'place', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.part.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.part, for the documents of public.line_map
-- recompute doc.names{}.ids, most{}: nothing else in documents is made of its rows
-- not less at doc.names{}.ids: it is not [] without rows
-- not less: the documents that show part at most{} are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."order_id", r."place" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."order_id", r."place" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.ids" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.ids~a6b8183969" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'ids'::text), 'value', q."doc.names{}.ids"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
    UNION ALL
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.order_id AND r0.place OPERATOR("pg_catalog".=) r1.place
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."most{}" FROM "jsonb_ivm"."public.line_map.query.most{}" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (1, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(p."l.place"::text), 'value', q."most{}"), '{}'::pg_catalog.jsonb)) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way OR v.place = 1 AND d."most" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc", "most" = m."most"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 0) AS p0, pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = 1) AS p1 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT CASE WHEN p.p0 IS NULL THEN s."doc" ELSE "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) END AS "doc", CASE WHEN p.p1 IS NULL THEN s."most" ELSE "jsonb_ivm"."public.line_map.patch"(s."most", p.p1) END AS "most" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc", s."most")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."most")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.part.delete"() IS 'answers delete on public.part, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.part.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.delete.by.statement"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.part.delete"('jsonb_ivm.public.line_map.public.part.delete');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.delete"
AFTER DELETE ON "public"."part" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.part.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.part.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.part, for the documents of public.line_map
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  PERFORM "jsonb_ivm"."public.line_map.lock all"();
  PERFORM "jsonb_ivm"."public.line_map.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.part.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.part.truncate"() IS 'answers truncate on public.part, for the documents of public.line_map';

CREATE TRIGGER "jsonb_ivm.public.line_map.public.part.truncate"
AFTER TRUNCATE ON "public"."part"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.part.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.product.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on public.product, for the documents of public.line_map
-- recompute doc.names{}.name: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.names{}.name are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.name" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.name~4d59059768" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'name'::text), 'value', q."doc.names{}.name"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.product.insert"() IS 'answers insert on public.product, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.product.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.insert.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.product.insert"('jsonb_ivm.public.line_map.public.product.insert');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.insert"
AFTER INSERT ON "public"."product" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.product.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.product.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on public.product, for the documents of public.line_map
-- recompute doc.names{}.name: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.names{}.name are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.line_map.lock"('writing', (-5112937465654640896)::bigint, v.number)
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
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS DISTINCT FROM NULL), (n."id", n."id" IS DISTINCT FROM NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.name" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.name~4d59059768" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'name'::text), 'value', q."doc.names{}.name"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.product.update"() IS 'answers update on public.product, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.product.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.update.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.product.update"('jsonb_ivm.public.line_map.public.product.update');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.update"
AFTER UPDATE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.product.update.by.statement', '', '', '', '', '0', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.product.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on public.product, for the documents of public.line_map
-- recompute doc.names{}.name: nothing else in documents is made of its rows
-- not less: the documents that show product at doc.names{}.name are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := '{}';
  more "jsonb_ivm"."public.line_map.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.line_map.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."public.line_map.lock documents.shared"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."order_id", r1."place"
      FROM changed AS r0
      JOIN "public"."line" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.product_id
      WHERE r1."order_id" IS DISTINCT FROM NULL
    ) AS p ("id", "l.place")
    CROSS JOIN LATERAL (SELECT q."doc.names{}.name" FROM "jsonb_ivm"."public.line_map.query.doc.names{}.name~4d59059768" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."l.place" OPERATOR("pg_catalog".=) p."l.place" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('names'::text, p."l.place"::text, 'name'::text), 'value', q."doc.names{}.name"), pg_catalog.jsonb_build_object('names', pg_catalog.jsonb_build_object(p."l.place"::text, '{}'::pg_catalog.jsonb)))) AS v (place, edit, way)
    JOIN "public"."line_map" AS d ON d."id" OPERATOR("pg_catalog".=) p."id" AND (v.place = 0 AND d."doc" @> v.way)
  )
  UPDATE "public"."line_map" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."line_map" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.line_map.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.product.delete"() IS 'answers delete on public.product, for the documents of public.line_map';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.product.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.delete.by.statement"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.product.delete"('jsonb_ivm.public.line_map.public.product.delete');

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.delete"
AFTER DELETE ON "public"."product" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.line_map.public.product.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.line_map.public.product.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on public.product, for the documents of public.line_map
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  PERFORM "jsonb_ivm"."public.line_map.lock all"();
  PERFORM "jsonb_ivm"."public.line_map.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.public.product.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.public.product.truncate"() IS 'answers truncate on public.product, for the documents of public.line_map';

CREATE TRIGGER "jsonb_ivm.public.line_map.public.product.truncate"
AFTER TRUNCATE ON "public"."product"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.line_map.public.product.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.line_map.refresh"("jsonb_ivm"."public.line_map.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.line_map.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.line_map.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.line_map.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.line_map.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.refresh"("jsonb_ivm"."public.line_map.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.refresh"("jsonb_ivm"."public.line_map.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.line_map.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.line_map.key"[];
  position "jsonb_ivm"."public.line_map.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.line_map.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."line_map" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.line_map.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."orders" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."line_map" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.line_map.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.line_map.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.line_map.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."line_map" WITH (fillfactor = 80) AS
SELECT "id", "most", "doc" FROM "jsonb_ivm"."public.line_map.query";

ALTER TABLE "public"."line_map"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."line_map" IS 'documents of the view "public"."line_map", kept equal to its query by jsonb_ivm; do not write to it';
