CREATE VIEW "jsonb_ivm"."public.documents.query" ("id", "lines", "doc") AS
SELECT o.id,
    count(l.id) AS lines,
    jsonb_build_object('status', o.status, 'lines', COALESCE(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id) FILTER (WHERE (l.id IS NOT NULL)), '[]'::jsonb), 'total', sum(((l.qty)::numeric * l.price))) AS doc
   FROM (public.orders o
     LEFT JOIN public.line l ON ((l.order_id = o.id)))
  GROUP BY o.id;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.lines, doc.total, lines~9d68cd7d55" ("id", "doc.lines", "doc.total", "lines") AS
SELECT
  o.id AS id,
COALESCE((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
FROM public.line AS l
WHERE
  l.order_id = o.id), '[]'::jsonb) AS "doc.lines",
  (SELECT sum(l.qty::numeric * l.price)
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS "doc.total",
  (SELECT count(l.id)
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS lines
FROM public.orders AS o;

CREATE VIEW "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" ("id", "doc.total") AS
SELECT
  o.id AS id,
  (SELECT sum(l.qty::numeric * l.price)
  FROM public.line AS l
  WHERE
    l.order_id = o.id) AS "doc.total"
FROM public.orders AS o;

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

CREATE FUNCTION "jsonb_ivm"."public.documents.computed"() RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_computed"('public.documents');

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.computed"() FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.lock"(mode text, edge bigint, number bigint) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN "public"."jsonb_ivm_lock"(mode, edge, number);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.lock"(text, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  now record;
  document0 bigint;
  document1 jsonb;
BEGIN
  SELECT n."id", n."order_id"
  INTO ivm.row
  FROM jsonb_ivm_new AS n JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) n."order_id"
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_new OFFSET 1)
  FOR UPDATE OF d;
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND TG_NARGS OPERATOR(pg_catalog.=) 0 THEN
      SELECT r0."order_id", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'qty', r0.qty),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ) AS "jsonb_ivm element 1"
      INTO ivm.now
      FROM (
        SELECT t."id", t."order_id", t."price", t."qty"
        FROM "public"."line" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0;
      SELECT d."lines", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id" FOR UPDATE OF d;
      IF FOUND THEN
        ivm.document0 := ((ivm.document0)::pg_catalog.numeric + 1)::bigint;
        ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, ivm.now."jsonb_ivm element 1" || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) ivm.now."order_id")))
        ));
        IF ivm.document1 IS NOT NULL THEN
          UPDATE "public"."documents" AS d
          SET "lines" = ivm.document0, "doc" = ivm.document1
          WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id"
          AND ROW(d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record;
          RETURN NULL;
        END IF;
      END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc", "lines" = m."lines"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines", q."doc.total", q."lines" FROM "jsonb_ivm"."public.documents.query.doc.lines, doc.total, lines~9d68cd7d55" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines", 'total', f."doc.total"), ARRAY[]::text[]) AS "doc", f."lines" AS "lines" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."lines")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert"('jsonb_ivm.public.documents.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 bigint;
  document1 jsonb;
BEGIN
  SELECT d."lines", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := ((ivm.document0)::pg_catalog.numeric + 1)::bigint;
    ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object(
        'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'qty', new.qty),
        'between', pg_catalog.jsonb_build_array(
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
         ORDER BY s."id" DESC LIMIT 1),
        (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
         WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
         ORDER BY s."id" ASC LIMIT 1)
      )
      )
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")))
    ));
    IF ivm.document1 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "lines" = ivm.document0, "doc" = ivm.document1
      WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
      AND ROW(d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record;
      RETURN NULL;
    END IF;
  END IF;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.insert.row"('jsonb_ivm.public.documents.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.insert.by.statement', 'jsonb_ivm.public.documents.public.line.insert.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  now record;
  paired boolean := true;
  changed boolean;
  document1 jsonb;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id") AS "jsonb_ivm moved", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm reordered", n."id", n."order_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm moved"
        AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND TG_NARGS OPERATOR(pg_catalog.=) 0 THEN
      IF ivm.row."jsonb_ivm reordered" THEN
        PERFORM FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."order_id" FOR UPDATE OF d;
        SELECT r0."order_id", pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'qty', r0.qty),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."order_id" OPERATOR("pg_catalog".=) r0."order_id" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) AS "jsonb_ivm element 1"
        INTO ivm.now
        FROM (
          SELECT t."id", t."order_id", t."price", t."qty"
          FROM "public"."line" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        SELECT d."doc" INTO ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id" FOR UPDATE OF d;
        IF FOUND THEN
          ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, ivm.now."jsonb_ivm element 1" || pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) ivm.now."order_id")))
          ));
          IF ivm.document1 IS NOT NULL THEN
            UPDATE "public"."documents" AS d
            SET "doc" = ivm.document1
            WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id"
            AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document1)::record;
            RETURN NULL;
          END IF;
        END IF;
      ELSE
        PERFORM FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."order_id" FOR UPDATE OF d;
        SELECT r0."order_id", pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'qty', r0.qty))
        ) AS "jsonb_ivm element 1"
        INTO ivm.now
        FROM (
          SELECT t."id", t."order_id", t."price", t."qty"
          FROM "public"."line" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        SELECT d."doc" INTO ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id" FOR UPDATE OF d;
        IF FOUND THEN
          ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, ivm.now."jsonb_ivm element 1" || pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) ivm.now."order_id")))
          ));
          IF ivm.document1 IS NOT NULL THEN
            UPDATE "public"."documents" AS d
            SET "doc" = ivm.document1
            WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."order_id"
            AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document1)::record;
            RETURN NULL;
          END IF;
        END IF;
      END IF;
    END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."order_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."id" IS DISTINCT FROM NULL), (n."order_id", n."id" IS DISTINCT FROM NULL)) AS v ("order_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc", "lines" = m."lines"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines", q."doc.total", q."lines" FROM "jsonb_ivm"."public.documents.query.doc.lines, doc.total, lines~9d68cd7d55" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines", 'total', f."doc.total"), ARRAY[]::text[]) AS "doc", f."lines" AS "lines" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."lines")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update"('jsonb_ivm.public.documents.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  document1 jsonb;
BEGIN
  IF (new."id" IS DISTINCT FROM old."id") THEN
    SELECT d."doc" INTO ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'qty', new.qty),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."order_id" OPERATOR("pg_catalog".=) new."order_id" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")))
      ));
      IF ivm.document1 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document1
        WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
        AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document1)::record;
        RETURN NULL;
      END IF;
    END IF;
  ELSE
    SELECT d."doc" INTO ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."order_id" FOR UPDATE OF d;
    IF FOUND THEN
      ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', jsonb_build_object('id', new.id, 'qty', new.qty))
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) new."order_id")))
      ));
      IF ivm.document1 IS NOT NULL THEN
        UPDATE "public"."documents" AS d
        SET "doc" = ivm.document1
        WHERE d."id" OPERATOR("pg_catalog".=) new."order_id"
        AND ROW(d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document1)::record;
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.update.row"('jsonb_ivm.public.documents.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.update.by.statement', 'jsonb_ivm.public.documents.public.line.update.by.row', 'read committed', 'public.documents', 'difference', '2', 'id', 'order_id', 'price', 'qty');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  document0 bigint;
  document1 jsonb;
BEGIN
  SELECT o."id", o."order_id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND TG_NARGS OPERATOR(pg_catalog.=) 0 THEN
      SELECT d."lines", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."order_id" FOR UPDATE OF d;
      IF FOUND
      AND NOT EXISTS (
        SELECT t."id", t."order_id", t."price", t."qty"
        FROM "public"."line" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) THEN
        ivm.document0 := ((ivm.document0)::pg_catalog.numeric - 1)::bigint;
        ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', ivm.row."id")))
        ) || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) ivm.row."order_id")))
        ));
        IF ivm.document1 IS NOT NULL THEN
          UPDATE "public"."documents" AS d
          SET "lines" = ivm.document0, "doc" = ivm.document1
          WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."order_id"
          AND ROW(d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record;
          RETURN NULL;
        END IF;
      END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."order_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS DISTINCT FROM NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('shared', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.computed"();
  UPDATE "public"."documents" AS d
  SET "doc" = m."doc", "lines" = m."lines"
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."documents" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc.lines", q."doc.total", q."lines" FROM "jsonb_ivm"."public.documents.query.doc.lines, doc.total, lines~9d68cd7d55" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.documents.merge"(s."doc", pg_catalog.jsonb_build_object('lines', f."doc.lines", 'total', f."doc.total"), ARRAY[]::text[]) AS "doc", f."lines" AS "lines" OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc", s."lines")::record OPERATOR(pg_catalog.*<>) ROW(m."doc", m."lines")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete"('jsonb_ivm.public.documents.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 bigint;
  document1 jsonb;
BEGIN
  SELECT d."lines", d."doc" INTO ivm.document0, ivm.document1 FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."order_id" FOR UPDATE OF d;
  IF FOUND THEN
    ivm.document0 := ((ivm.document0)::pg_catalog.numeric - 1)::bigint;
    ivm.document1 := "jsonb_ivm"."public.documents.patch"(ivm.document1, pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', old."id")))
    ) || pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', (SELECT q."doc.total" FROM "jsonb_ivm"."public.documents.query.doc.total~59eb84b605" AS q WHERE q."id" OPERATOR("pg_catalog".=) old."order_id")))
    ));
    IF ivm.document1 IS NOT NULL THEN
      UPDATE "public"."documents" AS d
      SET "lines" = ivm.document0, "doc" = ivm.document1
      WHERE d."id" OPERATOR("pg_catalog".=) old."order_id"
      AND ROW(d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(ivm.document0, ivm.document1)::record;
      RETURN NULL;
    END IF;
  END IF;
  RETURN old;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.delete.row"('jsonb_ivm.public.documents.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.line.delete.by.statement', 'jsonb_ivm.public.documents.public.line.delete.by.row', 'read committed', 'public.documents', 'difference', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.insert"('jsonb_ivm.public.documents.public.orders.insert');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.insert"
AFTER INSERT ON "public"."orders" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.insert.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
      FROM (
        SELECT t."status", t."id"
        FROM "public"."orders" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."documents" AS d
      SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
      FROM (
        SELECT t."status", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.documents.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "public"."documents" AS d
    SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
    FROM (
      SELECT t."status", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    PERFORM "jsonb_ivm"."public.documents.computed"();
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
    INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
    SELECT f."id", f."lines", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
    WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update"('jsonb_ivm.public.documents.public.orders.update');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."documents" AS d
  SET "doc" = "jsonb_ivm"."public.documents.merge"(d."doc", pg_catalog.jsonb_build_object('status', r0.status), ARRAY[]::text[])
  FROM (
    SELECT new."status" AS "status", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update.by.row"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.update.row"('jsonb_ivm.public.documents.public.orders.update');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.update"
AFTER UPDATE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.update.by.statement', 'jsonb_ivm.public.documents.public.orders.update.by.row', 'read committed', '', '', '1', 'id', 'status');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.documents.key"[] := '{}';
  more "jsonb_ivm"."public.documents.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
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
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM "jsonb_ivm"."public.documents.lock"('writing', (-5039367827270321280)::bigint, v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT pg_catalog.hash_record_extended(ROW(k."id"), 0) AS number
        FROM pg_catalog.unnest(ivm.more) AS k
        WHERE NOT EXISTS (SELECT FROM "public"."documents" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."documents" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete.by.statement"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.delete"('jsonb_ivm.public.documents.public.orders.delete');

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.delete"
AFTER DELETE ON "public"."orders" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.documents.public.orders.delete.by.statement', '', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.documents" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."documents" AS d ORDER BY d."id" FOR UPDATE OF d;
  PERFORM "jsonb_ivm"."public.documents.computed"();
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
  INSERT INTO "public"."documents" AS d ("id", "lines", "doc")
  SELECT f."id", f."lines", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "lines" = excluded."lines", "doc" = excluded."doc"
  WHERE ROW(d."id", d."lines", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."lines", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.documents.public.orders.truncate"
AFTER TRUNCATE ON "public"."orders"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.documents.public.orders.truncate"();

CREATE TABLE "public"."documents" WITH (fillfactor = 80) AS
SELECT "id", "lines", "doc" FROM "jsonb_ivm"."public.documents.query";

ALTER TABLE "public"."documents"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."documents" IS 'documents of the view "public"."documents", kept equal to its query by jsonb_ivm; do not write to it';
