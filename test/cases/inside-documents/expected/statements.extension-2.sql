CREATE VIEW "jsonb_ivm"."public.deep.query" ("id", "doc") AS
SELECT id,
    jsonb_build_object('items', ( SELECT jsonb_agg(jsonb_build_object('item', e.item, 'title', c.title) ORDER BY e.place) AS jsonb_agg
           FROM (jsonb_array_elements((i.data -> 'items'::text)) WITH ORDINALITY e(item, place)
             LEFT JOIN public.contract c ON ((c.code = (e.item ->> 'code'::text))))), 'known', (EXISTS ( SELECT
           FROM public.contract c
          WHERE ((c.title < 'b'::text) AND (c.code IN ( SELECT (x.value ->> 'code'::text)
                   FROM jsonb_array_elements((i.data -> 'items'::text)) x(value)))))), 'pages', ( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'contracts', ( SELECT jsonb_agg(c.title ORDER BY c.id) AS jsonb_agg
                   FROM jsonb_array_elements((p.body -> 'blocks'::text)) b(value),
                    (LATERAL jsonb_array_elements((b.value -> 'contracts'::text)) k(value)
                     JOIN public.contract c ON ((c.id = ((k.value ->> 'id'::text))::bigint))))) ORDER BY p.id) AS jsonb_agg
           FROM public.page p
          WHERE (p.invoice_id = i.id))) AS doc
   FROM public.invoice i;

CREATE VIEW "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e" ("id", "doc.items", "doc.known") AS
SELECT
  id AS id,
(SELECT jsonb_agg(jsonb_build_object('item', e.item, 'title', c.title) ORDER BY e.place) AS jsonb_agg
FROM jsonb_array_elements(i.data -> 'items'::text) WITH ORDINALITY AS e(item, place)
LEFT JOIN public.contract AS c ON c.code = (e.item ->> 'code'::text)) AS "doc.items",
EXISTS (SELECT
FROM public.contract AS c
WHERE
  c.title < 'b'::text
  AND c.code IN (SELECT
  x.value ->> 'code'::text
FROM jsonb_array_elements(i.data -> 'items'::text) AS x(value))) AS "doc.known"
FROM public.invoice AS i;

CREATE VIEW "jsonb_ivm"."public.deep.query.doc.pages[].contracts~b741fd1a02" ("id", "p.id", "doc.pages[].contracts") AS
SELECT
  id AS id,
  "jsonb_ivm rows 1"."p.id" AS "p.id",
  "jsonb_ivm rows 1"."doc.pages[].contracts" AS "doc.pages[].contracts"
FROM public.invoice AS i, LATERAL ( SELECT
  p.id AS "p.id",
(SELECT jsonb_agg(c.title ORDER BY c.id) AS jsonb_agg
FROM jsonb_array_elements(p.body -> 'blocks'::text) AS b(value), LATERAL jsonb_array_elements(b.value -> 'contracts'::text) AS k(value)
JOIN public.contract AS c ON c.id = CAST(k.value ->> 'id'::text AS bigint)) AS "doc.pages[].contracts"
FROM public.page AS p
WHERE
  p.invoice_id = i.id ) AS "jsonb_ivm rows 1";

CREATE VIEW "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98" ("id", "doc.pages") AS
SELECT
  id AS id,
(SELECT jsonb_agg(jsonb_build_object('id', p.id, 'contracts', (SELECT jsonb_agg(c.title ORDER BY c.id) AS jsonb_agg
FROM jsonb_array_elements(p.body -> 'blocks'::text) AS b(value), LATERAL jsonb_array_elements(b.value -> 'contracts'::text) AS k(value)
JOIN public.contract AS c ON c.id = CAST(k.value ->> 'id'::text AS bigint))) ORDER BY p.id) AS jsonb_agg
FROM public.page AS p
WHERE
  p.invoice_id = i.id) AS "doc.pages"
FROM public.invoice AS i;

CREATE TYPE "jsonb_ivm"."public.deep.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.deep.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.deep.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.deep.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.deep.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.deep.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.deep.require isolation level"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.deep" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.require isolation level"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.require isolation level"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."public.deep.lock documents.shared"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2313445976528464768)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.lock documents.shared"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.lock documents.shared"("jsonb_ivm"."public.deep.key"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.deep.lock documents.writing"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.deep.lock"('writing', (2313445976528464768)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.lock documents.writing"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.lock documents.writing"("jsonb_ivm"."public.deep.key"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.deep.lock documents.exclusive"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM "jsonb_ivm"."public.deep.lock"('exclusive', (2313445976528464768)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."deep" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.lock documents.exclusive"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.lock documents.exclusive"("jsonb_ivm"."public.deep.key"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."public.deep.lock all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "public"."deep" AS d ORDER BY d."id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.lock all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.lock all"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."public.deep.recompute"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.deep.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."deep" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."deep" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.recompute"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.recompute"("jsonb_ivm"."public.deep.key"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."public.deep.recompute all"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.deep.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."deep" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."deep" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."deep" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.recompute all"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.recompute all"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.items, doc.known in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
BEGIN
  UPDATE "public"."deep" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."deep" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.items", q."doc.known" FROM "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.deep.merge"(s."doc", pg_catalog.jsonb_build_object('items', f."doc.items", 'known', f."doc.known"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"("jsonb_ivm"."public.deep.key"[]) IS 'computes doc.items, doc.known in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes doc.pages in documents, and sets what differs
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
BEGIN
  UPDATE "public"."deep" AS d
  SET "doc" = m."doc"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."deep" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.pages" FROM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.deep.merge"(s."doc", pg_catalog.jsonb_build_object('pages', f."doc.pages"), ARRAY[]::text[]) AS "doc" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"("jsonb_ivm"."public.deep.key"[]) IS 'computes doc.pages in documents, and sets what differs';

CREATE FUNCTION "jsonb_ivm"."public.deep.public.contract.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert on public.contract, for the documents of public.deep
-- recompute doc.items, doc.known, doc.pages[].contracts: nothing else in documents is made of its rows
-- not less at doc.items: what is joined leaves rows out, or has them more than once
-- not less at doc.pages[].contracts: what is joined leaves rows out, or has them more than once
-- not less: the documents that show contract at doc.items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (6951992787373312256)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (8720710778541537536)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.item ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) WITH ORDINALITY AS s0 ("item", "place")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.value ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) AS s0 ("value")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."invoice_id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
            FROM (
              SELECT r."code", r."id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
            CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
            WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
        FROM (
          SELECT r."code", r."id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
        CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
        WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417915008)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.deep.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"(ivm.keys);
  WITH changed AS (
    SELECT r."code", r."id" FROM jsonb_ivm_new AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."invoice_id", r1."id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."doc.pages[].contracts" FROM "jsonb_ivm"."public.deep.query.doc.pages[].contracts~b741fd1a02" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'contracts'::text), 'value', q."doc.pages[].contracts"))) AS v (place, edit)
  )
  UPDATE "public"."deep" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."deep" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.deep.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.contract.insert"() IS 'answers insert on public.contract, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.contract.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.insert.by.statement"
AFTER TRUNCATE ON "public"."contract"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.contract.insert"('jsonb_ivm.public.deep.public.contract.insert');

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.insert"
AFTER INSERT ON "public"."contract" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.contract.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.contract.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update on public.contract, for the documents of public.deep
-- recompute doc.items, doc.known, doc.pages[].contracts: nothing else in documents is made of its rows
-- not less at doc.items: what is joined leaves rows out, or has them more than once
-- not less at doc.pages[].contracts: what is joined leaves rows out, or has them more than once
-- not less: the documents that show contract at doc.items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (6951992787373312256)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."code", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (8720710778541537536)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT v."code", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT v."code", v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."code", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.item ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) WITH ORDINALITY AS s0 ("item", "place")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.value ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) AS s0 ("value")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."invoice_id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
            FROM (
              SELECT v."code", v."id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
              WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
            ) AS r0
            JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
            CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
            WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
        FROM (
          SELECT v."code", v."id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
        ) AS r0
        JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
        CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
        WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417915008)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.deep.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"(ivm.keys);
  WITH changed AS (
    SELECT v."code", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."code", o."id", o."id" IS DISTINCT FROM NULL), (n."code", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("code", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."code" COLLATE pg_catalog."C" IS DISTINCT FROM o."code" COLLATE pg_catalog."C" OR n."id" IS DISTINCT FROM o."id" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."invoice_id", r1."id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."doc.pages[].contracts" FROM "jsonb_ivm"."public.deep.query.doc.pages[].contracts~b741fd1a02" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'contracts'::text), 'value', q."doc.pages[].contracts"))) AS v (place, edit)
  )
  UPDATE "public"."deep" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."deep" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.deep.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.contract.update"() IS 'answers update on public.contract, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.contract.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.update.by.statement"
AFTER TRUNCATE ON "public"."contract"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.contract.update"('jsonb_ivm.public.deep.public.contract.update');

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.update"
AFTER UPDATE ON "public"."contract" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.contract.update.by.statement', '', '', '', '', '0', 'code', 'id', 'title');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.contract.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete on public.contract, for the documents of public.deep
-- recompute doc.items, doc.known, doc.pages[].contracts: nothing else in documents is made of its rows
-- not less at doc.items: what is joined leaves rows out, or has them more than once
-- not less at doc.pages[].contracts: what is joined leaves rows out, or has them more than once
-- not less: the documents that show contract at doc.items[] are found by other rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
  held text[] := '{}';
  unheld boolean;
  linked bigint[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (6951992787373312256)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (8720710778541537536)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.code COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.code IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('writing', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(r0.id), 0) AS number
      FROM (
        SELECT r."code", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."code", r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.item ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) WITH ORDINALITY AS s0 ("item", "place")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."invoice" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."data", '$."items"[*]."code".type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb((r0.code)::text), '"number"'::pg_catalog.jsonb, '"boolean"'::pg_catalog.jsonb, '"object"'::pg_catalog.jsonb, '"array"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (s0.value ->> 'code'::text) AS value FROM jsonb_array_elements(r1.data -> 'items'::text) AS s0 ("value")) AS u WHERE r0.code OPERATOR("pg_catalog".=) u.value)
      UNION
      SELECT r1."invoice_id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") FROM reached AS f),
      EXISTS (
        (
          SELECT '1.' || l.number
          FROM (
            SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
            FROM (
              SELECT r."code", r."id" FROM jsonb_ivm_old AS r
            ) AS r0
            JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
            CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
            WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
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
        SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
        FROM (
          SELECT r."code", r."id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
        CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
        WHERE v0.value IS DISTINCT FROM NULL AND NOT EXISTS (SELECT FROM "public"."invoice" AS n WHERE r1.invoice_id OPERATOR("pg_catalog".=) n.id)
      ) AS l;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417915008)::bigint, v.number) FROM pg_catalog.unnest(ivm.linked) AS v (number);
        SELECT ivm.held || pg_catalog.array_agg('1.' || v.number) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (number);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM "jsonb_ivm"."public.deep.lock documents.shared"(ivm.more);
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.items, doc.known~d36e20949e"(ivm.keys);
  WITH changed AS (
    SELECT r."code", r."id" FROM jsonb_ivm_old AS r
  ), edits ("id", place, edit) AS (
    SELECT p."id", v.place, v.edit
    FROM (
      SELECT DISTINCT r1."invoice_id", r1."id"
      FROM changed AS r0
      JOIN "public"."page" AS r1 ON (pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"'::pg_catalog.jsonpath) OPERATOR(pg_catalog.||) pg_catalog.jsonb_path_query_array(r1."body", '$."blocks"[*]."contracts"[*]."id"?(!(@ like_regex "^(0|-?[1-9][0-9]*)$")).type()'::pg_catalog.jsonpath)) OPERATOR(pg_catalog.@>) ANY (ARRAY[pg_catalog.to_jsonb(r0.id), pg_catalog.to_jsonb((r0.id)::text), '"string"'::pg_catalog.jsonb]) AND EXISTS (SELECT FROM (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r1.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS u WHERE r0.id OPERATOR("pg_catalog".=) u.value)
      WHERE r1."invoice_id" IS DISTINCT FROM NULL
    ) AS p ("id", "p.id")
    CROSS JOIN LATERAL (SELECT q."doc.pages[].contracts" FROM "jsonb_ivm"."public.deep.query.doc.pages[].contracts~b741fd1a02" AS q WHERE q."id" OPERATOR("pg_catalog".=) p."id" AND q."p.id" OPERATOR("pg_catalog".=) p."p.id" OFFSET 0) AS q
    CROSS JOIN LATERAL (VALUES (0, pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array('pages'::text, pg_catalog.jsonb_build_object('id', p."p.id"), 'contracts'::text), 'value', q."doc.pages[].contracts"))) AS v (place, edit)
  )
  UPDATE "public"."deep" AS d
  SET "doc" = m."doc"
  FROM (
    SELECT e."id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."id"
  ) AS p
  JOIN "public"."deep" AS s ON s."id" OPERATOR("pg_catalog".=) p."id"
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.deep.patch"(s."doc", p.p0) AS "doc" WHERE s."id" OPERATOR("pg_catalog".=) p."id" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record;
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.contract.delete"() IS 'answers delete on public.contract, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.contract.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.delete.by.statement"
AFTER TRUNCATE ON "public"."contract"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.contract.delete"('jsonb_ivm.public.deep.public.contract.delete');

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.delete"
AFTER DELETE ON "public"."contract" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.contract.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.contract.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- truncate on public.contract, for the documents of public.deep
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  PERFORM "jsonb_ivm"."public.deep.lock all"();
  PERFORM "jsonb_ivm"."public.deep.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.contract.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.contract.truncate"() IS 'answers truncate on public.contract, for the documents of public.deep';

CREATE TRIGGER "jsonb_ivm.public.deep.public.contract.truncate"
AFTER TRUNCATE ON "public"."contract"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.contract.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.deep.public.invoice.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert on public.invoice, for the documents of public.deep
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (6951992787373312256)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id", r."data" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL (SELECT (s0.item ->> 'code'::text) AS value FROM jsonb_array_elements(r0.data -> 'items'::text) WITH ORDINALITY AS s0 ("item", "place")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (8720710778541537536)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT r."id", r."data" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL (SELECT (s0.value ->> 'code'::text) AS value FROM jsonb_array_elements(r0.data -> 'items'::text) AS s0 ("value")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."data", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.insert"() IS 'answers insert on public.invoice, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.insert.by.statement"
AFTER TRUNCATE ON "public"."invoice"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.invoice.insert"('jsonb_ivm.public.deep.public.invoice.insert');

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.insert"
AFTER INSERT ON "public"."invoice" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.invoice.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.invoice.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update on public.invoice, for the documents of public.deep
-- recompute the documents reached: always exact, whatever the query computes
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR ROW(n."data")::record OPERATOR(pg_catalog.*<>) ROW(o."data")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (6951992787373312256)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id", n."data"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR ROW(n."data")::record OPERATOR(pg_catalog.*<>) ROW(o."data")::record) OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL (SELECT (s0.item ->> 'code'::text) AS value FROM jsonb_array_elements(r0.data -> 'items'::text) WITH ORDINALITY AS s0 ("item", "place")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (8720710778541537536)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value COLLATE "pg_catalog"."default"), 0) AS number
      FROM (
        SELECT n."id", n."data"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR ROW(n."data")::record OPERATOR(pg_catalog.*<>) ROW(o."data")::record) OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL (SELECT (s0.value ->> 'code'::text) AS value FROM jsonb_array_elements(r0.data -> 'items'::text) AS s0 ("value")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."data", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."data", o."id", o."id" IS DISTINCT FROM NULL), (n."data", n."id", n."id" IS DISTINCT FROM NULL)) AS v ("data", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR ROW(n."data")::record OPERATOR(pg_catalog.*<>) ROW(o."data")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.update"() IS 'answers update on public.invoice, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.update.by.statement"
AFTER TRUNCATE ON "public"."invoice"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.invoice.update"('jsonb_ivm.public.deep.public.invoice.update');

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.update"
AFTER UPDATE ON "public"."invoice" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.invoice.update.by.statement', '', '', '', '', '0', 'data', 'id');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.invoice.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete on public.invoice, for the documents of public.deep
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."data", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.lock documents.writing"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.recompute"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.delete"() IS 'answers delete on public.invoice, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.delete.by.statement"
AFTER TRUNCATE ON "public"."invoice"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.invoice.delete"('jsonb_ivm.public.deep.public.invoice.delete');

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.delete"
AFTER DELETE ON "public"."invoice" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.invoice.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.invoice.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- truncate on public.invoice, for the documents of public.deep
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  PERFORM "jsonb_ivm"."public.deep.lock all"();
  PERFORM "jsonb_ivm"."public.deep.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.invoice.truncate"() IS 'answers truncate on public.invoice, for the documents of public.deep';

CREATE TRIGGER "jsonb_ivm.public.deep.public.invoice.truncate"
AFTER TRUNCATE ON "public"."invoice"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.invoice.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert on public.page, for the documents of public.deep
-- recompute doc.pages: nothing else in documents is made of its rows
-- not less at doc.pages: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT r."body" FROM jsonb_ivm_new AS r
      ) AS r0
      CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r0.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."body", r."invoice_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."invoice_id"
    FROM changed AS r0
    WHERE r0."invoice_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.insert"() IS 'answers insert on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.insert.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.insert"('jsonb_ivm.public.deep.public.page.insert');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- insert of one row on public.page, for the documents of public.deep
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number FROM LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(new.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value) WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."invoice_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."deep" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.deep.merge"(ivm.document0, pg_catalog.jsonb_build_object('pages', (SELECT q."doc.pages" FROM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."invoice_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."invoice_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."invoice_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.insert.row"() IS 'answers insert of one row on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.insert.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.insert.row"('jsonb_ivm.public.deep.public.page.insert');

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.insert"
AFTER INSERT ON "public"."page" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.page.insert.by.statement', 'jsonb_ivm.public.deep.public.page.insert.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update on public.page, for the documents of public.deep
-- recompute doc.pages: nothing else in documents is made of its rows
-- not less at doc.pages: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT
    pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
    coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."invoice_id" IS DISTINCT FROM o."invoice_id" OR ROW(n."body")::record OPERATOR(pg_catalog.*<>) ROW(o."body")::record)), false)
  INTO ivm.paired, ivm.changed
  FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
  IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- values that link rows: others may be linking them
  PERFORM "jsonb_ivm"."public.deep.lock"('exclusive', (2580527120417915008)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT v."invoice_id", v."body"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."invoice_id", o."body", o."id" IS DISTINCT FROM NULL), (n."invoice_id", n."body", n."id" IS DISTINCT FROM NULL)) AS v ("invoice_id", "body", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."invoice_id" IS DISTINCT FROM o."invoice_id" OR ROW(n."body")::record OPERATOR(pg_catalog.*<>) ROW(o."body")::record) OR NOT ivm.paired)
      ) AS r0
      CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r0.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number
      FROM (
        SELECT n."id", n."body"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NOT DISTINCT FROM NULL THEN false WHEN o."id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR ROW(n."body")::record OPERATOR(pg_catalog.*<>) ROW(o."body")::record) OR NOT ivm.paired END
      ) AS r0
      CROSS JOIN LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(r0.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value)
      WHERE v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT v."body", v."invoice_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."body", o."invoice_id", o."id" IS DISTINCT FROM NULL), (n."body", n."invoice_id", n."id" IS DISTINCT FROM NULL)) AS v ("body", "invoice_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."invoice_id" IS DISTINCT FROM o."invoice_id" OR ROW(n."body")::record OPERATOR(pg_catalog.*<>) ROW(o."body")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."invoice_id"
    FROM changed AS r0
    WHERE r0."invoice_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.lock documents.exclusive"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.update"() IS 'answers update on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.update.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.update"('jsonb_ivm.public.deep.public.page.update');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- update of one row on public.page, for the documents of public.deep
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  PERFORM "jsonb_ivm"."public.deep.lock"('exclusive', (2580527120417915008)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number FROM LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(old.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value) WHERE (new."invoice_id" IS DISTINCT FROM old."invoice_id" OR ROW(new."body")::record OPERATOR(pg_catalog.*<>) ROW(old."body")::record) AND v0.value IS DISTINCT FROM NULL
      UNION ALL
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number FROM LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(new.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value) WHERE (new."invoice_id" IS DISTINCT FROM old."invoice_id" OR ROW(new."body")::record OPERATOR(pg_catalog.*<>) ROW(old."body")::record) AND v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM "jsonb_ivm"."public.deep.lock"('shared', (2580527120417914880)::bigint, v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT pg_catalog.hash_record_extended(ROW(v0.value), 0) AS number FROM LATERAL (SELECT (CAST(s1.value ->> 'id'::text AS bigint)) AS value FROM jsonb_array_elements(new.body -> 'blocks'::text) AS s0 ("value"), jsonb_array_elements(s0.value -> 'contracts'::text) AS s1 ("value")) AS v0 (value) WHERE (new."id" IS DISTINCT FROM old."id" OR ROW(new."body")::record OPERATOR(pg_catalog.*<>) ROW(old."body")::record) AND v0.value IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  SELECT d."doc" INTO ivm.document0 FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."invoice_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."deep" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.deep.merge"(ivm.document0, pg_catalog.jsonb_build_object('pages', (SELECT q."doc.pages" FROM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."invoice_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) new."invoice_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) new."invoice_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN new;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.update.row"() IS 'answers update of one row on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.update.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.update.row"('jsonb_ivm.public.deep.public.page.update');

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.update"
AFTER UPDATE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.page.update.by.statement', 'jsonb_ivm.public.deep.public.page.update.by.row', 'read committed', '', '', '2', 'id', 'invoice_id', 'body');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete on public.page, for the documents of public.deep
-- recompute doc.pages: nothing else in documents is made of its rows
-- not less at doc.pages: it is not [] without rows
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := '{}';
  more "jsonb_ivm"."public.deep.key"[];
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."body", r."invoice_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."invoice_id"
    FROM changed AS r0
    WHERE r0."invoice_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.deep.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."public.deep.lock documents.shared"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98"(ivm.keys);
  RETURN NULL;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.delete"() IS 'answers delete on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.delete.by.statement"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.delete"('jsonb_ivm.public.deep.public.page.delete');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- delete of one row on public.page, for the documents of public.deep
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."deep" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."invoice_id" FOR UPDATE OF d;
  IF FOUND THEN
    UPDATE "public"."deep" AS d
    SET "doc" = m."doc"
    FROM (
      SELECT "jsonb_ivm"."public.deep.merge"(ivm.document0, pg_catalog.jsonb_build_object('pages', (SELECT q."doc.pages" FROM "jsonb_ivm"."public.deep.query.doc.pages~9d320d7c98" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."invoice_id")), ARRAY[]::text[]) AS "doc"
      OFFSET 0
    ) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) old."invoice_id"
    AND CASE WHEN d."id" OPERATOR("pg_catalog".=) old."invoice_id" THEN ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(m."doc")::record END;
    RETURN NULL;
  END IF;
  -- more hangs on the row than it says
  RETURN old;
END
$body$;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.delete.row"() IS 'answers delete of one row on public.page, for the documents of public.deep';

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.delete.by.row"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.delete.row"('jsonb_ivm.public.deep.public.page.delete');

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.delete"
AFTER DELETE ON "public"."page" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.deep.public.page.delete.by.statement', 'jsonb_ivm.public.deep.public.page.delete.by.row', 'read committed', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.deep.public.page.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
-- truncate on public.page, for the documents of public.deep
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  PERFORM "jsonb_ivm"."public.deep.lock all"();
  PERFORM "jsonb_ivm"."public.deep.recompute all"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.public.page.truncate"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.public.page.truncate"() IS 'answers truncate on public.page, for the documents of public.deep';

CREATE TRIGGER "jsonb_ivm.public.deep.public.page.truncate"
AFTER TRUNCATE ON "public"."page"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.deep.public.page.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.deep.refresh"("jsonb_ivm"."public.deep.key"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
SET "gin_fuzzy_search_limit" = '0'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.deep.key"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."public.deep.require isolation level"();
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."public.deep.lock documents.exclusive"(ivm.keys);
  PERFORM "jsonb_ivm"."public.deep.recompute"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.refresh"("jsonb_ivm"."public.deep.key"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.refresh"("jsonb_ivm"."public.deep.key"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."public.deep.refresh next"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."public.deep.key"[];
  position "jsonb_ivm"."public.deep.key";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.deep.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."invoice" AS s
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."deep" AS s
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."id")::"jsonb_ivm"."public.deep.key" ORDER BY n."id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."id" AS "id"
        FROM "public"."invoice" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
        UNION
        (SELECT s."id" AS "id"
        FROM "public"."deep" AS s
        WHERE s."id" OPERATOR("pg_catalog".>) ivm.position."id"
        ORDER BY s."id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."public.deep.refresh"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.deep.refresh next"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."public.deep.refresh next"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "public"."deep" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.deep.query";

ALTER TABLE "public"."deep"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."deep" IS 'documents of the view "public"."deep", kept equal to its query by jsonb_ivm; do not write to it';
