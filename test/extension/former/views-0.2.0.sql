-- Two document views as version 0.2.0 made them, with its registry of layout 2: what its program ran over the tables, which
-- are made first. The extension of 0.2.0 is in schema public.
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, note text);
CREATE TABLE purchase (id int PRIMARY KEY, customer int REFERENCES customer, reference text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, purchase int NOT NULL REFERENCES purchase ON DELETE CASCADE, product text NOT NULL, quantity int NOT NULL);
CREATE TABLE mark (id int PRIMARY KEY, reference text NOT NULL, label text NOT NULL);
CREATE INDEX ON purchase (customer);
CREATE INDEX ON purchase (reference);
CREATE INDEX ON line (purchase);
CREATE INDEX ON mark (reference);
INSERT INTO customer VALUES (1, 'Ann', 'a'), (2, 'Bob', 'b');
INSERT INTO purchase VALUES (1, 1, 'one'), (2, 2, 'two'), (3, NULL, 'three');
INSERT INTO line VALUES (1, 1, 'pear', 2), (2, 1, 'plum', 3), (3, 2, 'fig', 5);
INSERT INTO mark VALUES (1, 'one', 'urgent'), (2, 'two', 'late');

BEGIN ISOLATION LEVEL READ COMMITTED;

CREATE SCHEMA IF NOT EXISTS jsonb_ivm;

COMMENT ON SCHEMA jsonb_ivm IS 'document views kept by jsonb_ivm; layout 2';

CREATE TABLE jsonb_ivm.view (
  schema_name text NOT NULL,
  view_name text NOT NULL,
  source text NOT NULL,
  hash text NOT NULL,
  version text NOT NULL,
  allow_full boolean NOT NULL,
  search_path text NOT NULL,
  plan jsonb NOT NULL,
  basis jsonb,
  drop_statements text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  PRIMARY KEY (schema_name, view_name)
);

COMMENT ON TABLE jsonb_ivm.view IS 'one row for each document view';

CREATE FUNCTION jsonb_ivm.lock_edge(edge bigint, keys text[], exclusive boolean) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $body$
DECLARE
  number bigint;
BEGIN
  IF keys IS NULL AND NOT exclusive THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared(edge);
  ELSIF keys IS NULL OR pg_catalog.cardinality(keys) > 64 THEN
    PERFORM pg_catalog.pg_advisory_xact_lock(edge);
  ELSE
    PERFORM pg_catalog.pg_advisory_xact_lock_shared(edge);
    FOR number IN SELECT DISTINCT pg_catalog.hashtextextended(k, edge) FROM pg_catalog.unnest(keys) AS k ORDER BY 1 LOOP
      IF exclusive THEN
        PERFORM pg_catalog.pg_advisory_xact_lock(number);
      ELSE
        PERFORM pg_catalog.pg_advisory_xact_lock_shared(number);
      END IF;
    END LOOP;
  END IF;
END
$body$;

COMMENT ON FUNCTION jsonb_ivm.lock_edge(bigint, text[], boolean) IS
  'locks values that link rows for the rest of the transaction; null: all values';

REVOKE ALL ON FUNCTION jsonb_ivm.lock_edge(bigint, text[], boolean) FROM PUBLIC;

CREATE FUNCTION jsonb_ivm.basis(query regclass, documents regclass) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $body$
WITH RECURSIVE used AS (
  SELECT DISTINCT d.refclassid AS class, d.refobjid AS oid, d.refobjsubid::int2 AS number
  FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
  WHERE r.ev_class = query AND NOT (d.refclassid = 'pg_class'::regclass AND d.refobjid = query)
), text AS MATERIALIZED (
  SELECT strpos(pg_get_viewdef(query), '.*') > 0 AS whole_rows
), read AS (
  SELECT a.attrelid AS oid, a.attnum AS number, a.atttypid AS type
  FROM used u CROSS JOIN text t
  JOIN pg_attribute a ON a.attrelid = u.oid AND a.attnum > 0 AND NOT a.attisdropped
    AND (a.attnum = u.number OR t.whole_rows)
  WHERE u.class = 'pg_class'::regclass
), called AS (
  SELECT u.oid FROM used u WHERE u.class = 'pg_proc'::regclass
  UNION SELECT o.oprcode FROM used u JOIN pg_operator o ON o.oid = u.oid WHERE u.class = 'pg_operator'::regclass
  UNION SELECT f.oid FROM called c JOIN pg_aggregate a ON a.aggfnoid = c.oid
        CROSS JOIN LATERAL (VALUES (a.aggtransfn::oid), (a.aggfinalfn::oid)) f (oid)
), value AS (
  SELECT r.type AS oid FROM read r
  UNION SELECT u.oid FROM used u WHERE u.class = 'pg_type'::regclass
  UNION SELECT part.oid FROM value v JOIN pg_type y ON y.oid = v.oid
        CROSS JOIN LATERAL (
          SELECT y.typelem AS oid WHERE y.typelem <> 0
          UNION ALL SELECT y.typbasetype WHERE y.typbasetype <> 0
          UNION ALL SELECT a.atttypid FROM pg_attribute a
                    WHERE a.attrelid = y.typrelid AND y.typrelid <> 0 AND a.attnum > 0 AND NOT a.attisdropped) part
), shown AS (
  SELECT y.oid, y.oid::regtype::text AS name,
    CASE y.typtype
      WHEN 'e' THEN (SELECT jsonb_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = y.oid)
      WHEN 'c' THEN (SELECT jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
                     FROM pg_attribute a WHERE a.attrelid = y.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
    END::text AS definition
  FROM value v JOIN pg_type y ON y.oid = v.oid WHERE y.oid >= 16384 AND y.typtype IN ('e', 'c')
), tables AS (
  SELECT c.oid, array(SELECT DISTINCT r.number FROM read r WHERE r.oid = c.oid) AS numbers
  FROM pg_class c WHERE c.oid IN (SELECT u.oid FROM used u WHERE u.class = 'pg_class'::regclass)
)
SELECT jsonb_build_object(
  'tables', (SELECT coalesce(jsonb_object_agg((SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = t.oid), jsonb_build_object(
    'oid', t.oid::bigint,
    'columns', (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object(
                         'number', a.attnum, 'type', format_type(a.atttypid, a.atttypmod))), '{}')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers)),
    'notNull', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers) AND a.attnotnull),
    'keys', (SELECT coalesce(jsonb_agg(k.names ORDER BY k.names), '[]') FROM (
               SELECT DISTINCT (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = t.oid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])) AS names
               FROM pg_index i
               WHERE i.indrelid = t.oid AND i.indisunique AND i.indimmediate AND i.indisvalid
                 AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ t.numbers) k),
    'references', (SELECT coalesce(jsonb_agg(r.entry ORDER BY r.entry), '[]') FROM (
                     SELECT DISTINCT jsonb_build_object('columns', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = t.oid AND a.attnum = ANY (f.conkey)),
                       'table', (SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = f.confrelid), 'keys', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = f.confrelid AND a.attnum = ANY (f.confkey))) AS entry
                     FROM pg_constraint f
                     WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.convalidated AND NOT f.condeferrable
                       AND coalesce((to_jsonb(f) ->> 'conenforced')::boolean, true) AND f.conkey <@ t.numbers) r),
    'parts', (WITH RECURSIVE below AS (
                SELECT h.inhrelid FROM pg_inherits h WHERE h.inhparent = t.oid
                UNION SELECT h.inhrelid FROM pg_inherits h JOIN below b ON h.inhparent = b.inhrelid)
              SELECT coalesce(jsonb_agg(p.name ORDER BY p.name), '[]')
              FROM (SELECT (SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = b.inhrelid) AS name FROM below b) p),
    'policies', (SELECT md5(coalesce(string_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                         pg_get_expr(p.polqual, p.polrelid)), ';' ORDER BY p.polname), ''))
                 FROM pg_class c JOIN pg_class v ON v.oid = query JOIN pg_roles o ON o.oid = v.relowner
                 LEFT JOIN pg_policy p ON p.polrelid = c.oid
                 WHERE c.oid = t.oid AND c.relrowsecurity AND NOT o.rolsuper AND NOT o.rolbypassrls
                   AND (c.relforcerowsecurity OR NOT pg_has_role(o.oid, c.relowner, 'USAGE'))
                 HAVING count(*) > 0))), '{}') FROM tables t),
  'functions', (SELECT coalesce(jsonb_object_agg(p.oid::regprocedure::text, jsonb_build_object('oid', p.oid::bigint,
                  'definition', md5(CASE p.prokind WHEN 'a' THEN concat_ws(' ', a.aggtransfn::regprocedure,
                                      a.aggfinalfn::regprocedure, a.agginitval) ELSE pg_get_functiondef(p.oid) END))), '{}')
                FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
                WHERE p.oid >= 16384 AND p.oid IN (SELECT c.oid FROM called c)),
  'types', (SELECT coalesce(jsonb_object_agg(s.name, jsonb_build_object('oid', s.oid::bigint, 'definition', s.definition)), '{}')
            FROM shown s),
  'documents', (SELECT jsonb_build_object(
    'oid', t.oid::bigint,
    'columns', (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object(
                         'number', a.attnum, 'type', format_type(a.atttypid, a.atttypmod))), '{}')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers)),
    'notNull', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers) AND a.attnotnull),
    'keys', (SELECT coalesce(jsonb_agg(k.names ORDER BY k.names), '[]') FROM (
               SELECT DISTINCT (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = t.oid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])) AS names
               FROM pg_index i
               WHERE i.indrelid = t.oid AND i.indisunique AND i.indimmediate AND i.indisvalid
                 AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ t.numbers) k),
    'references', (SELECT coalesce(jsonb_agg(r.entry ORDER BY r.entry), '[]') FROM (
                     SELECT DISTINCT jsonb_build_object('columns', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = t.oid AND a.attnum = ANY (f.conkey)),
                       'table', (SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = f.confrelid), 'keys', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = f.confrelid AND a.attnum = ANY (f.confkey))) AS entry
                     FROM pg_constraint f
                     WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.convalidated AND NOT f.condeferrable
                       AND coalesce((to_jsonb(f) ->> 'conenforced')::boolean, true) AND f.conkey <@ t.numbers) r),
    'parts', (WITH RECURSIVE below AS (
                SELECT h.inhrelid FROM pg_inherits h WHERE h.inhparent = t.oid
                UNION SELECT h.inhrelid FROM pg_inherits h JOIN below b ON h.inhparent = b.inhrelid)
              SELECT coalesce(jsonb_agg(p.name ORDER BY p.name), '[]')
              FROM (SELECT (SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = b.inhrelid) AS name FROM below b) p),
    'policies', (SELECT md5(coalesce(string_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                         pg_get_expr(p.polqual, p.polrelid)), ';' ORDER BY p.polname), ''))
                 FROM pg_class c JOIN pg_class v ON v.oid = query JOIN pg_roles o ON o.oid = v.relowner
                 LEFT JOIN pg_policy p ON p.polrelid = c.oid
                 WHERE c.oid = t.oid AND c.relrowsecurity AND NOT o.rolsuper AND NOT o.rolbypassrls
                   AND (c.relforcerowsecurity OR NOT pg_has_role(o.oid, c.relowner, 'USAGE'))
                 HAVING count(*) > 0)) FROM (
                  SELECT documents::oid AS oid, array(SELECT a.attnum FROM pg_attribute a
                    WHERE a.attrelid = documents AND a.attnum > 0 AND NOT a.attisdropped) AS numbers) t
                WHERE documents IS NOT NULL))
WHERE EXISTS (SELECT FROM pg_rewrite r WHERE r.ev_class = query)
$body$;

COMMENT ON FUNCTION jsonb_ivm.basis(regclass, regclass) IS 'definitions that the documents of a view rest on';

REVOKE ALL ON FUNCTION jsonb_ivm.basis(regclass, regclass) FROM PUBLIC;

SELECT pg_catalog.set_config('DateStyle', 'ISO, MDY', true);

SELECT pg_catalog.set_config('IntervalStyle', 'postgres', true);

SELECT pg_catalog.set_config('TimeZone', 'UTC', true);

SELECT pg_catalog.set_config('extra_float_digits', '1', true);

SELECT pg_catalog.set_config('bytea_output', 'hex', true);

SELECT pg_catalog.set_config('lc_monetary', 'C', true);

SELECT pg_catalog.set_config('quote_all_identifiers', 'off', true);

SELECT pg_catalog.set_config('standard_conforming_strings', 'on', true);

SELECT pg_catalog.set_config('search_path', '', true);

LOCK TABLE "public"."customer" IN SHARE ROW EXCLUSIVE MODE;

LOCK TABLE "public"."line" IN SHARE ROW EXCLUSIVE MODE;

LOCK TABLE "public"."purchase" IN SHARE ROW EXCLUSIVE MODE;

CREATE VIEW "jsonb_ivm"."public.purchase_doc.query" ("id", "doc") AS
SELECT p.id,
    jsonb_build_object('reference', p.reference, 'customer', ( SELECT jsonb_build_object('id', c.id, 'name', c.name) AS jsonb_build_object
           FROM public.customer c
          WHERE (c.id = p.customer)), 'lines', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'quantity', l.quantity) ORDER BY l.id), '[]'::jsonb) AS "coalesce"
           FROM public.line l
          WHERE (l.purchase = p.id)), 'total', ( SELECT COALESCE(sum(l.quantity), (0)::bigint) AS "coalesce"
           FROM public.line l
          WHERE (l.purchase = p.id))) AS doc
   FROM public.purchase p;

CREATE VIEW "jsonb_ivm"."public.purchase_doc.query.public.customer" ("id", "doc") AS
SELECT
  p.id,
  jsonb_build_object('customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) AS jsonb_build_object
  FROM public.customer AS c
  WHERE
    c.id = p.customer)) AS doc
FROM public.purchase AS p;

CREATE VIEW "jsonb_ivm"."public.purchase_doc.query.public.line" ("id", "doc") AS
SELECT
  p.id,
jsonb_build_object('lines', (SELECT
  COALESCE(jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'quantity', l.quantity) ORDER BY l.id), '[]'::jsonb) AS "coalesce"
FROM public.line AS l
WHERE
  l.purchase = p.id), 'total', (SELECT
  COALESCE(sum(l.quantity), CAST(0 AS bigint)) AS "coalesce"
FROM public.line AS l
WHERE
  l.purchase = p.id)) AS doc
FROM public.purchase AS p;

CREATE TYPE "jsonb_ivm"."public.purchase_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.patch"(document jsonb, program jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_ivm_patch"(document, program);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.patch"(jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.merge"(document jsonb, members jsonb, path text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_merge_at_path"(document, members, path);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.merge"(jsonb, jsonb, text[]) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.update"(document jsonb, path text, key text, value jsonb, members jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_update_where"(document, path, key, value, members);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.update"(jsonb, text, text, jsonb, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.remove"(document jsonb, path text, key text, value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN "public"."jsonb_array_delete_where"(document, path, key, value);

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.remove"(jsonb, text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.insert~b3e4344e6d"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.insert"('jsonb_ivm.public.purchase_doc.public.customer.insert');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.insert"
AFTER INSERT ON "public"."customer" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.customer.insert~b3e4344e6d', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
  row record;
  now record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      SELECT pg_catalog.jsonb_build_object('id', r0."id") AS way0, pg_catalog.jsonb_build_object('name', r0.name) AS change0
      INTO ivm.now
      FROM (
        SELECT t."name", t."id"
        FROM "public"."customer" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0;
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", ivm.now.change0, ARRAY['customer']::text[])
      FROM (
        SELECT r1."id"
        FROM (
          SELECT t."name", t."id"
          FROM "public"."customer" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0
        JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
        ORDER BY r1."id"
      ) AS p ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND (d."doc" #> ARRAY['customer']::text[]) @> ivm.now.way0;
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    IF ivm.fields THEN
      WITH changed AS (
        SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
    ELSE
      WITH changed AS (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ), reached ("id") AS (
        SELECT r1."id"
        FROM changed AS r0
        JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
        EXCEPT
        SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      )
      SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
    END IF;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."customer" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT s."id", 0, s.edit
      FROM (
        SELECT r1."id", pg_catalog.format('{"op": "merge", "path": ["customer"], "value": %s}', pg_catalog.json_build_object('name', r0.name)), pg_catalog.jsonb_build_object('customer', '{}'::pg_catalog.jsonb)
        FROM changed AS r0
        JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
      ) AS s ("id", edit, way)
      JOIN "public"."purchase_doc" AS d
      ON d."id" OPERATOR("pg_catalog".=) s."id" AND d."doc" @> s.way
    )
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = m.document
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
    CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.update~a9e3985223"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update"('jsonb_ivm.public.purchase_doc.public.customer.update');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  change0 jsonb;
  way0 jsonb;
BEGIN
  way0 := pg_catalog.jsonb_build_object('id', new."id");
  change0 := pg_catalog.jsonb_build_object('name', new.name);
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", ivm.change0, ARRAY['customer']::text[])
  FROM (
    SELECT r1."id"
    FROM (
      SELECT new."name" AS "name", new."id" AS "id"
    ) AS r0
    JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
    ORDER BY r1."id"
  ) AS p ("id")
  WHERE d."id" OPERATOR("pg_catalog".=) p."id" AND (d."doc" #> ARRAY['customer']::text[]) @> ivm.way0;
  RETURN NULL;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.update.by.row"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.update.row"('jsonb_ivm.public.purchase_doc.public.customer.update');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.update"
AFTER UPDATE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.customer.update~a9e3985223', 'jsonb_ivm.public.purchase_doc.public.customer.update.by.row', 'read committed', '', '1', 'id', 'name');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.delete~87dc3f2da7"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.delete"('jsonb_ivm.public.purchase_doc.public.customer.delete');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.delete"
AFTER DELETE ON "public"."customer" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.customer.delete~87dc3f2da7', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."purchase_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."purchase_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."purchase_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.customer.truncate"
AFTER TRUNCATE ON "public"."customer"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.customer.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
  row record;
  now record;
  document0 jsonb;
BEGIN
  SELECT n."id", n."purchase", (n.quantity)::pg_catalog.numeric AS "jsonb_ivm sum 1"
  INTO ivm.row
  FROM jsonb_ivm_new AS n JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) n."purchase"
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_new OFFSET 1)
  FOR UPDATE OF d;
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND pg_catalog.current_setting('jsonb_ivm.recomputed_35b5c683149d8787', true) IS DISTINCT FROM 'on' THEN
      SELECT r0."purchase", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
        pg_catalog.jsonb_build_object(
          'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'product', r0.product, 'quantity', r0.quantity),
          'between', pg_catalog.jsonb_build_array(
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."purchase" OPERATOR("pg_catalog".=) r0."purchase" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
           ORDER BY s."id" DESC LIMIT 1),
          (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
           WHERE s."purchase" OPERATOR("pg_catalog".=) r0."purchase" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
           ORDER BY s."id" ASC LIMIT 1)
        )
        )
      ) AS "jsonb_ivm element 0"
      INTO ivm.now
      FROM (
        SELECT t."id", t."product", t."purchase", t."quantity"
        FROM "public"."line" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0;
      SELECT d."doc" INTO ivm.document0 FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."purchase" FOR UPDATE OF d;
      ivm.document0 := "jsonb_ivm"."public.purchase_doc.patch"(ivm.document0, ivm.now."jsonb_ivm element 0" || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + ivm.row."jsonb_ivm sum 1"))
      ));
      IF ivm.document0 IS NOT NULL THEN
        UPDATE "public"."purchase_doc" AS d
        SET "doc" = ivm.document0
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."purchase";
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."purchase" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."purchase"
    FROM changed AS r0
    WHERE r0."purchase" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.line" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.insert.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert"('jsonb_ivm.public.purchase_doc.public.line.insert');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  SELECT d."doc" INTO ivm.document0 FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase" FOR UPDATE OF d;
  ivm.document0 := "jsonb_ivm"."public.purchase_doc.patch"(ivm.document0, pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object(
      'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'product', new.product, 'quantity', new.quantity),
      'between', pg_catalog.jsonb_build_array(
      (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
       WHERE s."purchase" OPERATOR("pg_catalog".=) new."purchase" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
       ORDER BY s."id" DESC LIMIT 1),
      (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
       WHERE s."purchase" OPERATOR("pg_catalog".=) new."purchase" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
       ORDER BY s."id" ASC LIMIT 1)
    )
    )
  ) || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.quantity)::pg_catalog.numeric))
  ));
  IF ivm.document0 IS NOT NULL THEN
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = ivm.document0
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase";
    RETURN NULL;
  END IF;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.insert.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.insert.row"('jsonb_ivm.public.purchase_doc.public.line.insert');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.insert"
AFTER INSERT ON "public"."line" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.line.insert.by.statement', 'jsonb_ivm.public.purchase_doc.public.line.insert.by.row', 'read committed', 'jsonb_ivm.recomputed_35b5c683149d8787', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
  row record;
  now record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  document0 jsonb;
  updated0 integer[];
  updated1 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."product" COLLATE pg_catalog."C" IS DISTINCT FROM o."product" COLLATE pg_catalog."C" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity") AS "jsonb_ivm linked", (n."id" IS DISTINCT FROM o."id" OR n."purchase" IS DISTINCT FROM o."purchase") AS "jsonb_ivm moved", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm reordered", n."id", n."purchase", (n.quantity)::pg_catalog.numeric - (o.quantity)::pg_catalog.numeric AS "jsonb_ivm sum 1"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      SELECT r0."purchase" AS link0, r0."id" AS element0, pg_catalog.jsonb_build_object('product', r0.product) AS change0
      INTO ivm.now
      FROM (
        SELECT t."product", t."id", t."purchase", t."quantity"
        FROM "public"."line" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      ) AS r0
      WHERE r0."purchase" IS NOT NULL;
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.update"(d."doc", '"lines"', 'id', pg_catalog.to_jsonb(ivm.now.element0), ivm.now.change0)
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.now.link0;
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
    IF NOT ivm.row."jsonb_ivm moved"
        AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND pg_catalog.current_setting('jsonb_ivm.recomputed_35b5c683149d8787', true) IS DISTINCT FROM 'on'
        AND ivm.row."jsonb_ivm sum 1" OPERATOR(pg_catalog.<>) 'NaN' THEN
      IF ivm.row."jsonb_ivm reordered" THEN
        PERFORM FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."purchase" FOR UPDATE OF d;
        SELECT r0."purchase", pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', r0.id, 'product', r0.product, 'quantity', r0.quantity),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."purchase" OPERATOR("pg_catalog".=) r0."purchase" AND (s."id") OPERATOR(pg_catalog.<) (r0."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."purchase" OPERATOR("pg_catalog".=) r0."purchase" AND (s."id") OPERATOR(pg_catalog.>) (r0."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) AS "jsonb_ivm element 0"
        INTO ivm.now
        FROM (
          SELECT t."id", t."product", t."purchase", t."quantity"
          FROM "public"."line" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        SELECT d."doc" INTO ivm.document0 FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."purchase" FOR UPDATE OF d;
        ivm.document0 := "jsonb_ivm"."public.purchase_doc.patch"(ivm.document0, ivm.now."jsonb_ivm element 0" || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + ivm.row."jsonb_ivm sum 1"))
        ));
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."purchase_doc" AS d
          SET "doc" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."purchase";
          RETURN NULL;
        END IF;
      ELSE
        SELECT r0."purchase", pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', r0."id")), 'value', jsonb_build_object('id', r0.id, 'product', r0.product, 'quantity', r0.quantity))
        ) AS "jsonb_ivm element 0"
        INTO ivm.now
        FROM (
          SELECT t."id", t."product", t."purchase", t."quantity"
          FROM "public"."line" AS t
          WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
        ) AS r0;
        UPDATE "public"."purchase_doc" AS d
        SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", ivm.now."jsonb_ivm element 0" || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + ivm.row."jsonb_ivm sum 1"))
        ))
        WHERE d."id" OPERATOR("pg_catalog".=) ivm.now."purchase";
        IF FOUND THEN RETURN NULL; END IF;
      END IF;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."id"];
    updated1 := ARRAY[ivm.row."purchase"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."product" COLLATE pg_catalog."C" IS DISTINCT FROM o."product" COLLATE pg_catalog."C" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."product" COLLATE pg_catalog."C" IS DISTINCT FROM o."product" COLLATE pg_catalog."C" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity")),
      pg_catalog.array_agg(n."purchase" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."product" COLLATE pg_catalog."C" IS DISTINCT FROM o."product" COLLATE pg_catalog."C" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated1)) AS k ("purchase")
    ), reached ("id") AS (
      SELECT r0."purchase"
      FROM changed AS r0
      WHERE r0."purchase" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."purchase"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."purchase", o."id" IS NOT NULL), (n."purchase", n."id" IS NOT NULL)) AS v ("purchase", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."product" COLLATE pg_catalog."C" IS DISTINCT FROM o."product" COLLATE pg_catalog."C" OR n."purchase" IS DISTINCT FROM o."purchase" OR n."quantity" IS DISTINCT FROM o."quantity") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."purchase"
      FROM changed AS r0
      WHERE r0."purchase" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."product", t."id", t."purchase", t."quantity"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."line" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), edits ("id", place, edit) AS (
      SELECT r0."purchase", 0, pg_catalog.format('{"op": "merge", "path": ["lines", %s], "value": %s}', pg_catalog.json_build_object('id', r0."id"), pg_catalog.json_build_object('product', r0.product))
      FROM changed AS r0
      WHERE r0."purchase" IS NOT NULL
    )
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", p.p0)
    FROM (
      SELECT e."id", ('[' || pg_catalog.string_agg(e.edit, ',') || ']')::pg_catalog.jsonb AS p0 FROM edits AS e GROUP BY e."id"
    ) AS p
    WHERE d."id" OPERATOR("pg_catalog".=) p."id";
  ELSE
    PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = m.document
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
    CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.line" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
    WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.update.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update"('jsonb_ivm.public.purchase_doc.public.line.update');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  document0 jsonb;
BEGIN
  IF NOT (new."quantity" IS DISTINCT FROM old."quantity") THEN
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = "jsonb_ivm"."public.purchase_doc.update"(d."doc", '"lines"', 'id', pg_catalog.to_jsonb(new."id"), pg_catalog.jsonb_build_object('product', new.product))
    WHERE d."id" OPERATOR("pg_catalog".=) new."purchase";
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('jsonb_ivm.recomputed_35b5c683149d8787', true) IS DISTINCT FROM 'on' THEN
    IF (new."id" IS DISTINCT FROM old."id") THEN
      SELECT d."doc" INTO ivm.document0 FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) new."purchase" FOR UPDATE OF d;
      IF (new.quantity)::pg_catalog.numeric - (old.quantity)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN' THEN
        ivm.document0 := "jsonb_ivm"."public.purchase_doc.patch"(ivm.document0, pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id"))),
          pg_catalog.jsonb_build_object(
            'op', 'insert', 'path', '["lines"]'::pg_catalog.jsonb, 'value', jsonb_build_object('id', new.id, 'product', new.product, 'quantity', new.quantity),
            'between', pg_catalog.jsonb_build_array(
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."purchase" OPERATOR("pg_catalog".=) new."purchase" AND (s."id") OPERATOR(pg_catalog.<) (new."id")
             ORDER BY s."id" DESC LIMIT 1),
            (SELECT pg_catalog.jsonb_build_object('id', s."id") FROM "public"."line" AS s
             WHERE s."purchase" OPERATOR("pg_catalog".=) new."purchase" AND (s."id") OPERATOR(pg_catalog.>) (new."id")
             ORDER BY s."id" ASC LIMIT 1)
          )
          )
        ) || pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((ivm.document0 #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.quantity)::pg_catalog.numeric - (old.quantity)::pg_catalog.numeric))
        ));
        IF ivm.document0 IS NOT NULL THEN
          UPDATE "public"."purchase_doc" AS d
          SET "doc" = ivm.document0
          WHERE d."id" OPERATOR("pg_catalog".=) new."purchase";
          RETURN NULL;
        END IF;
      END IF;
    ELSE
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', new."id")), 'value', jsonb_build_object('id', new.id, 'product', new.product, 'quantity', new.quantity))
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', coalesce((d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric, 0) + (new.quantity)::pg_catalog.numeric - (old.quantity)::pg_catalog.numeric))
      ))
      WHERE d."id" OPERATOR("pg_catalog".=) new."purchase"
      AND (new.quantity)::pg_catalog.numeric - (old.quantity)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN';
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
  END IF;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.update.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.update.row"('jsonb_ivm.public.purchase_doc.public.line.update');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.update"
AFTER UPDATE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.line.update.by.statement', 'jsonb_ivm.public.purchase_doc.public.line.update.by.row', 'read committed', '', '2', 'id', 'purchase', 'product', 'quantity');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
  row record;
BEGIN
  SELECT o."id", o."purchase", (o.quantity)::pg_catalog.numeric AS "jsonb_ivm sum 1"
  INTO ivm.row
  FROM jsonb_ivm_old AS o JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) o."purchase"
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1)
  FOR UPDATE OF d;
  IF FOUND THEN
    IF NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
        AND pg_catalog.current_setting('jsonb_ivm.recomputed_35b5c683149d8787', true) IS DISTINCT FROM 'on'
        AND ivm.row."jsonb_ivm sum 1" OPERATOR(pg_catalog.<>) 'NaN' THEN
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', ivm.row."id")))
      ) || pg_catalog.jsonb_build_array(
        pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', CASE WHEN EXISTS (SELECT FROM "public"."line" AS s WHERE s."purchase" OPERATOR("pg_catalog".=) ivm.row."purchase") THEN (d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric - ivm.row."jsonb_ivm sum 1" ELSE (CAST(0 AS bigint))::pg_catalog.numeric END))
      ))
      WHERE d."id" OPERATOR("pg_catalog".=) ivm.row."purchase"
      AND NOT EXISTS (
        SELECT t."id", t."product", t."purchase", t."quantity"
        FROM "public"."line" AS t
        WHERE t."id" OPERATOR("pg_catalog".=) ivm.row."id"
      );
      IF FOUND THEN RETURN NULL; END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."purchase" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."purchase"
    FROM changed AS r0
    WHERE r0."purchase" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "public"."purchase_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."public.purchase_doc.query.public.line" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT "jsonb_ivm"."public.purchase_doc.merge"(s."doc", f."doc", ARRAY[]::text[]) AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.delete.by.statement"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete"('jsonb_ivm.public.purchase_doc.public.line.delete');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) old."purchase" FOR UPDATE OF d;
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = "jsonb_ivm"."public.purchase_doc.patch"(d."doc", pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array('lines'::text, pg_catalog.jsonb_build_object('id', old."id")))
  ) || pg_catalog.jsonb_build_array(
    pg_catalog.jsonb_build_object('op', 'merge', 'path', '[]'::pg_catalog.jsonb, 'value', pg_catalog.jsonb_build_object('total', CASE WHEN EXISTS (SELECT FROM "public"."line" AS s WHERE s."purchase" OPERATOR("pg_catalog".=) old."purchase") THEN (d."doc" #>> ARRAY['total']::text[])::pg_catalog.numeric - (old.quantity)::pg_catalog.numeric ELSE (CAST(0 AS bigint))::pg_catalog.numeric END))
  ))
  WHERE d."id" OPERATOR("pg_catalog".=) old."purchase"
  AND (old.quantity)::pg_catalog.numeric OPERATOR(pg_catalog.<>) 'NaN';
  IF FOUND THEN RETURN NULL; END IF;
  RETURN old;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.delete.by.row"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.delete.row"('jsonb_ivm.public.purchase_doc.public.line.delete');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.delete"
AFTER DELETE ON "public"."line" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.line.delete.by.statement', 'jsonb_ivm.public.purchase_doc.public.line.delete.by.row', 'read committed', 'jsonb_ivm.recomputed_35b5c683149d8787', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."purchase_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."purchase_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."purchase_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.line.truncate"
AFTER TRUNCATE ON "public"."line"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.line.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."id", r."customer" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "public"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer
  ORDER BY r1."id"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT r."customer", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."purchase_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.insert~7cd6b14f8a"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.insert"('jsonb_ivm.public.purchase_doc.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.purchase.insert~7cd6b14f8a', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", pg_catalog.jsonb_build_object('reference', r0.reference), ARRAY[]::text[])
      FROM (
        SELECT t."reference", t."customer", t."id"
        FROM "public"."purchase" AS t
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
      coalesce(pg_catalog.bool_or((n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "public"."purchase_doc" AS d
      SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", pg_catalog.jsonb_build_object('reference', r0.reference), ARRAY[]::text[])
      FROM (
        SELECT t."reference", t."customer", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT n."id", n."customer"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer" IS DISTINCT FROM o."customer") OR NOT ivm.paired END
  ) AS r0
  JOIN "public"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer
  ORDER BY r1."id"
  FOR SHARE OF r1;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."reference", t."customer", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."customer", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."customer", o."id", o."id" IS NOT NULL), (n."customer", n."id", n."id" IS NOT NULL)) AS v ("customer", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."customer" IS DISTINCT FROM o."customer" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "public"."purchase_doc" AS d
    SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", pg_catalog.jsonb_build_object('reference', r0.reference), ARRAY[]::text[])
    FROM (
      SELECT t."reference", t."customer", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "public"."purchase" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    ), gone AS (
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."id" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "public"."purchase_doc" AS d
      USING gone AS g ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) g."id"
    )
    INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
    SELECT f."id", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "doc" = excluded."doc"
    WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.update~48694d42ab"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update"('jsonb_ivm.public.purchase_doc.public.purchase.update');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update.row"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  UPDATE "public"."purchase_doc" AS d
  SET "doc" = "jsonb_ivm"."public.purchase_doc.merge"(d."doc", pg_catalog.jsonb_build_object('reference', r0.reference), ARRAY[]::text[])
  FROM (
    SELECT new."reference" AS "reference", new."customer" AS "customer", new."id" AS "id"
  ) AS r0
  WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  RETURN NULL;
  RETURN new;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update.row"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.update.by.row"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.update.row"('jsonb_ivm.public.purchase_doc.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.purchase.update~48694d42ab', 'jsonb_ivm.public.purchase_doc.public.purchase.update.by.row', 'read committed', '', '2', 'customer', 'id', 'reference');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.purchase_doc.key"[] := '{}';
  more "jsonb_ivm"."public.purchase_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.purchase_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."purchase_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."purchase_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.delete~4b1eada7e2"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.delete"('jsonb_ivm.public.purchase_doc.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.purchase_doc.public.purchase.delete~4b1eada7e2', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.purchase_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."purchase_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  PERFORM pg_catalog.set_config('jsonb_ivm.recomputed_35b5c683149d8787', 'on', true);
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.purchase_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."purchase_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."purchase_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."purchase_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.purchase_doc.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.purchase_doc.public.purchase.truncate"();

SELECT pg_catalog.set_config('DateStyle', 'ISO, MDY', true);

SELECT pg_catalog.set_config('IntervalStyle', 'postgres', true);

SELECT pg_catalog.set_config('TimeZone', 'UTC', true);

SELECT pg_catalog.set_config('extra_float_digits', '1', true);

SELECT pg_catalog.set_config('bytea_output', 'hex', true);

SELECT pg_catalog.set_config('lc_monetary', 'C', true);

SELECT pg_catalog.set_config('quote_all_identifiers', 'off', true);

SELECT pg_catalog.set_config('standard_conforming_strings', 'on', true);

SELECT pg_catalog.set_config('search_path', '', true);

CREATE TABLE "public"."purchase_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.purchase_doc.query";

ALTER TABLE "public"."purchase_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."purchase_doc" IS 'documents of the view "public"."purchase_doc", kept equal to its query by jsonb_ivm; do not write to it';

INSERT INTO jsonb_ivm.view AS v
  (schema_name, view_name, source, hash, version, allow_full, search_path, plan, basis, drop_statements)
VALUES ('public', 'purchase_doc', 'SELECT p.id, jsonb_build_object(
  ''reference'', p.reference,
  ''customer'', (SELECT jsonb_build_object(''id'', c.id, ''name'', c.name) FROM customer c WHERE c.id = p.customer),
  ''lines'', (SELECT coalesce(jsonb_agg(jsonb_build_object(''id'', l.id, ''product'', l.product, ''quantity'', l.quantity) ORDER BY l.id), ''[]'')
            FROM line l WHERE l.purchase = p.id),
  ''total'', (SELECT coalesce(sum(l.quantity), 0) FROM line l WHERE l.purchase = p.id)
) AS doc
FROM purchase p
', 'b7eb4ad86c71a4fafbf2c9fed4c62f5dce1519273fa3295ff0fee4e076550c32', '0.2.0', false, '"$user", public', E'{"view":{"schema":"public","name":"purchase_doc"},"root":{"schema":"public","name":"purchase"},"key":[{"name":"id","type":"integer"}],"columns":[{"name":"id","type":"integer"},{"name":"doc","type":"jsonb"}],"settings":{},"tables":[{"table":{"schema":"public","name":"customer"},"routes":[{"path":"doc.customer","alias":"c","columns":["id","name"],"hops":[{"from":"doc.customer","to":"","fromTable":{"schema":"public","name":"customer"},"toTable":{"schema":"public","name":"purchase"},"kind":"embedded","condition":"c.id = p.customer","foreignKey":"purchase_customer_fkey","index":"purchase_customer_idx"}]}],"columns":["id","name"],"events":[{"event":"insert","strategy":"recompute-subtree","reason":"nothing but \\"customer\\" of doc is made of its rows","locks":[]},{"event":"update","columns":["name"],"strategy":"set-fields","reason":"where they stand in documents follows from keys","locks":[]},{"event":"update","strategy":"recompute-subtree","reason":"nothing but \\"customer\\" of doc is made of its rows","locks":[]},{"event":"delete","strategy":"recompute-subtree","reason":"nothing but \\"customer\\" of doc is made of its rows","locks":[]},{"event":"truncate","strategy":"recompute-all","reason":"every row of the table is gone","locks":[]}]},{"table":{"schema":"public","name":"line"},"routes":[{"path":"doc.lines[]","alias":"l","columns":["id","product","purchase","quantity"],"hops":[{"from":"doc.lines[]","to":"","fromTable":{"schema":"public","name":"line"},"toTable":{"schema":"public","name":"purchase"},"kind":"child","condition":"l.purchase = p.id","foreignKey":"line_purchase_fkey"}]},{"path":"doc.total","alias":"l","columns":["purchase","quantity"],"hops":[{"from":"doc.total","to":"","fromTable":{"schema":"public","name":"line"},"toTable":{"schema":"public","name":"purchase"},"kind":"child","condition":"l.purchase = p.id","foreignKey":"line_purchase_fkey"}]}],"columns":["id","product","purchase","quantity"],"events":[{"event":"insert","rows":"one","strategy":"patch-element","reason":"its place among its neighbours tells that of its element; what it adds to totals follows from the row","locks":[]},{"event":"insert","strategy":"recompute-subtree","reason":"nothing but \\"lines\\", \\"total\\" of doc is made of its rows","locks":[]},{"event":"update","columns":["product"],"strategy":"set-fields","reason":"where they stand in documents follows from keys","locks":[]},{"event":"update","rows":"one","strategy":"patch-element","reason":"its place among its neighbours tells that of its element; what it adds to totals follows from the row","locks":[]},{"event":"update","strategy":"recompute-subtree","reason":"nothing but \\"lines\\", \\"total\\" of doc is made of its rows","locks":[]},{"event":"delete","rows":"one","strategy":"patch-element","reason":"its place among its neighbours tells that of its element; what it adds to totals follows from the row","locks":[]},{"event":"delete","strategy":"recompute-subtree","reason":"nothing but \\"lines\\", \\"total\\" of doc is made of its rows","locks":[]},{"event":"truncate","strategy":"recompute-all","reason":"every row of the table is gone","locks":[]}]},{"table":{"schema":"public","name":"purchase"},"routes":[{"path":"","alias":"p","columns":["customer","id","reference"],"hops":[]}],"columns":["customer","id","reference"],"events":[{"event":"insert","strategy":"insert-document","reason":"the row is a new root","locks":[{"mode":"share","target":"rows of customer","reason":"the row is newly linked to"}]},{"event":"update","columns":["reference"],"strategy":"set-fields","reason":"they stand in the document of the row itself","locks":[]},{"event":"update","strategy":"recompute-document","reason":"always exact, whatever the query computes","locks":[{"mode":"share","target":"rows of customer","reason":"the row is newly linked to"}]},{"event":"delete","strategy":"delete-document","reason":"the row was a root","locks":[]},{"event":"truncate","strategy":"recompute-all","reason":"every row of the table is gone","locks":[]}]}],"missingIndexes":[]}', jsonb_ivm.basis(pg_catalog.to_regclass('"jsonb_ivm"."public.purchase_doc.query"'), pg_catalog.to_regclass('"public"."purchase_doc"')), ARRAY['DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.insert"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.insert.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.update"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.update.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.delete"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.delete.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.truncate"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.customer.truncate.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.insert"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.insert.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.update"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.update.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.delete"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.delete.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.truncate"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.line.truncate.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.insert"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.insert.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.update"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.update.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.delete"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.delete.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.truncate"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.public.purchase.truncate.row"() CASCADE', 'DO $body$
DECLARE
  statement text;
BEGIN
  FOR statement IN
    SELECT pg_catalog.format(''DROP TRIGGER %I ON %s'', t.tgname, t.tgrelid::pg_catalog.regclass)
    FROM pg_catalog.pg_trigger AS t
    WHERE t.tgname OPERATOR(pg_catalog.=) ANY (ARRAY[''jsonb_ivm.public.purchase_doc.public.customer.insert'', ''jsonb_ivm.public.purchase_doc.public.customer.update'', ''jsonb_ivm.public.purchase_doc.public.customer.delete'', ''jsonb_ivm.public.purchase_doc.public.line.insert'', ''jsonb_ivm.public.purchase_doc.public.line.update'', ''jsonb_ivm.public.purchase_doc.public.line.delete'', ''jsonb_ivm.public.purchase_doc.public.purchase.insert'', ''jsonb_ivm.public.purchase_doc.public.purchase.update'', ''jsonb_ivm.public.purchase_doc.public.purchase.delete'']::pg_catalog.name[])
  LOOP
    EXECUTE statement;
  END LOOP;
END
$body$', 'DROP VIEW IF EXISTS "jsonb_ivm"."public.purchase_doc.query.public.customer"', 'DROP VIEW IF EXISTS "jsonb_ivm"."public.purchase_doc.query.public.line"', 'DROP VIEW IF EXISTS "jsonb_ivm"."public.purchase_doc.query"', 'DROP TYPE IF EXISTS "jsonb_ivm"."public.purchase_doc.key"', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.patch"(jsonb, jsonb)', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.merge"(jsonb, jsonb, text[])', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.update"(jsonb, text, text, jsonb, jsonb)', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.purchase_doc.remove"(jsonb, text, text, jsonb)']::text[])
ON CONFLICT (schema_name, view_name) DO UPDATE
SET source = excluded.source, hash = excluded.hash, version = excluded.version, allow_full = excluded.allow_full,
    search_path = excluded.search_path, plan = excluded.plan, basis = excluded.basis, drop_statements = excluded.drop_statements,
    updated_at = excluded.updated_at;

COMMIT;

BEGIN ISOLATION LEVEL READ COMMITTED;

SELECT pg_catalog.set_config('DateStyle', 'ISO, MDY', true);

SELECT pg_catalog.set_config('IntervalStyle', 'postgres', true);

SELECT pg_catalog.set_config('TimeZone', 'UTC', true);

SELECT pg_catalog.set_config('extra_float_digits', '1', true);

SELECT pg_catalog.set_config('bytea_output', 'hex', true);

SELECT pg_catalog.set_config('lc_monetary', 'C', true);

SELECT pg_catalog.set_config('quote_all_identifiers', 'off', true);

SELECT pg_catalog.set_config('standard_conforming_strings', 'on', true);

SELECT pg_catalog.set_config('search_path', '', true);

LOCK TABLE "public"."mark" IN SHARE ROW EXCLUSIVE MODE;

LOCK TABLE "public"."purchase" IN SHARE ROW EXCLUSIVE MODE;

CREATE VIEW "jsonb_ivm"."public.marks_doc.query" ("id", "doc") AS
SELECT p.id,
    jsonb_build_object('reference', p.reference, 'marks', ( SELECT COALESCE(jsonb_agg(m.label ORDER BY m.id), '[]'::jsonb) AS "coalesce"
           FROM public.mark m
          WHERE (m.reference = p.reference))) AS doc
   FROM public.purchase p;

CREATE TYPE "jsonb_ivm"."public.marks_doc.key" AS ("id" integer);

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-9194825921026850608)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.reference)::text AS key
      FROM (
        SELECT r."reference" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.reference IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT r."reference" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.reference OPERATOR("pg_catalog".=) r1.reference
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."marks_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.insert.by.statement"
AFTER TRUNCATE ON "public"."mark"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.insert"('jsonb_ivm.public.marks_doc.public.mark.insert');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.insert"
AFTER INSERT ON "public"."mark" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.mark.insert.by.statement', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-9194825921026850608)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.reference)::text AS key
      FROM (
        SELECT v."reference"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."reference", o."id" IS NOT NULL), (n."reference", n."id" IS NOT NULL)) AS v ("reference", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.reference IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT v."reference"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."reference", o."id" IS NOT NULL), (n."reference", n."id" IS NOT NULL)) AS v ("reference", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."label" COLLATE pg_catalog."C" IS DISTINCT FROM o."label" COLLATE pg_catalog."C" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.reference OPERATOR("pg_catalog".=) r1.reference
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."marks_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.update.by.statement"
AFTER TRUNCATE ON "public"."mark"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.update"('jsonb_ivm.public.marks_doc.public.mark.update');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.update"
AFTER UPDATE ON "public"."mark" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.mark.update.by.statement', '', '', '', '0', 'id', 'label', 'reference');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-9194825921026850608)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.reference)::text AS key
      FROM (
        SELECT r."reference" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.reference IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT r."reference" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "public"."purchase" AS r1 ON r0.reference OPERATOR("pg_catalog".=) r1.reference
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "public"."marks_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.delete.by.statement"
AFTER TRUNCATE ON "public"."mark"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.delete"('jsonb_ivm.public.marks_doc.public.mark.delete');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.delete"
AFTER DELETE ON "public"."mark" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.mark.delete.by.statement', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."marks_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."marks_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.mark.truncate"
AFTER TRUNCATE ON "public"."mark"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.mark.truncate"();

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.insert"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-9194825921026850608)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.reference)::text AS key
      FROM (
        SELECT r."id", r."reference" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.reference IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."id", r."reference" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.insert"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.insert.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.insert"('jsonb_ivm.public.marks_doc.public.purchase.insert');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.insert"
AFTER INSERT ON "public"."purchase" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.purchase.insert.by.statement', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.update"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-9194825921026850608)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.reference)::text AS key
      FROM (
        SELECT n."id", n."reference"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.reference IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT v."id", v."reference"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."reference", o."id" IS NOT NULL), (n."id", n."reference", n."id" IS NOT NULL)) AS v ("id", "reference", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."marks_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.update"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.update.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.update"('jsonb_ivm.public.marks_doc.public.purchase.update');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.update"
AFTER UPDATE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.purchase.update.by.statement', '', '', '', '0', 'id', 'reference');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.delete"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."public.marks_doc.key"[] := '{}';
  more "jsonb_ivm"."public.marks_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."id", r."reference" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."public.marks_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."purchase" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "public"."marks_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "public"."marks_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.delete"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.delete.by.statement"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.delete"('jsonb_ivm.public.marks_doc.public.purchase.delete');

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.delete"
AFTER DELETE ON "public"."purchase" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "public"."jsonb_ivm_maintain"('jsonb_ivm.public.marks_doc.public.purchase.delete.by.statement', '', '', '', '0');

CREATE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.truncate"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "public.marks_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "public"."marks_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."public.marks_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "public"."marks_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "public"."marks_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "public"."marks_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.truncate"() FROM PUBLIC;

CREATE TRIGGER "jsonb_ivm.public.marks_doc.public.purchase.truncate"
AFTER TRUNCATE ON "public"."purchase"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."public.marks_doc.public.purchase.truncate"();

SELECT pg_catalog.set_config('DateStyle', 'ISO, MDY', true);

SELECT pg_catalog.set_config('IntervalStyle', 'postgres', true);

SELECT pg_catalog.set_config('TimeZone', 'UTC', true);

SELECT pg_catalog.set_config('extra_float_digits', '1', true);

SELECT pg_catalog.set_config('bytea_output', 'hex', true);

SELECT pg_catalog.set_config('lc_monetary', 'C', true);

SELECT pg_catalog.set_config('quote_all_identifiers', 'off', true);

SELECT pg_catalog.set_config('standard_conforming_strings', 'on', true);

SELECT pg_catalog.set_config('search_path', '', true);

CREATE TABLE "public"."marks_doc" WITH (fillfactor = 80) AS
SELECT "id", "doc" FROM "jsonb_ivm"."public.marks_doc.query";

ALTER TABLE "public"."marks_doc"
  ADD PRIMARY KEY ("id");

COMMENT ON TABLE "public"."marks_doc" IS 'documents of the view "public"."marks_doc", kept equal to its query by jsonb_ivm; do not write to it';

INSERT INTO jsonb_ivm.view AS v
  (schema_name, view_name, source, hash, version, allow_full, search_path, plan, basis, drop_statements)
VALUES ('public', 'marks_doc', 'SELECT p.id, jsonb_build_object(
  ''reference'', p.reference,
  ''marks'', (SELECT coalesce(jsonb_agg(m.label ORDER BY m.id), ''[]'') FROM mark m WHERE m.reference = p.reference)
) AS doc
FROM purchase p
', '4590f790905929f82a508c48c97e09fea4544b83d7e55bff56410b50b3405530', '0.2.0', false, '"$user", public', '{"view":{"schema":"public","name":"marks_doc"},"root":{"schema":"public","name":"purchase"},"key":[{"name":"id","type":"integer"}],"columns":[{"name":"id","type":"integer"},{"name":"doc","type":"jsonb"}],"settings":{},"tables":[{"table":{"schema":"public","name":"mark"},"routes":[{"path":"doc.marks[]","alias":"m","columns":["id","label","reference"],"hops":[{"from":"doc.marks[]","to":"","fromTable":{"schema":"public","name":"mark"},"toTable":{"schema":"public","name":"purchase"},"kind":"value","condition":"m.reference = p.reference","foreignKey":null,"index":"purchase_reference_idx"}]}],"columns":["id","label","reference"],"events":[{"event":"insert","strategy":"recompute-document","reason":"always exact, whatever the query computes","locks":[{"mode":"advisory-exclusive","target":"the value that links mark to purchase","reason":"no key identifies the rows that find each other here"}]},{"event":"update","strategy":"recompute-document","reason":"always exact, whatever the query computes","locks":[{"mode":"advisory-exclusive","target":"the value that links mark to purchase","reason":"no key identifies the rows that find each other here"}]},{"event":"delete","strategy":"recompute-document","reason":"always exact, whatever the query computes","locks":[{"mode":"advisory-exclusive","target":"the value that links mark to purchase","reason":"no key identifies the rows that find each other here"}]},{"event":"truncate","strategy":"recompute-all","reason":"every row of the table is gone","locks":[]}]},{"table":{"schema":"public","name":"purchase"},"routes":[{"path":"","alias":"p","columns":["id","reference"],"hops":[]}],"columns":["id","reference"],"events":[{"event":"insert","strategy":"insert-document","reason":"the row is a new root","locks":[{"mode":"advisory-shared","target":"the value that links mark to purchase","reason":"no key identifies the rows that find each other here"}]},{"event":"update","strategy":"recompute-document","reason":"always exact, whatever the query computes","locks":[{"mode":"advisory-shared","target":"the value that links mark to purchase","reason":"no key identifies the rows that find each other here"}]},{"event":"delete","strategy":"delete-document","reason":"the row was a root","locks":[]},{"event":"truncate","strategy":"recompute-all","reason":"every row of the table is gone","locks":[]}]}],"missingIndexes":[]}', jsonb_ivm.basis(pg_catalog.to_regclass('"jsonb_ivm"."public.marks_doc.query"'), pg_catalog.to_regclass('"public"."marks_doc"')), ARRAY['DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.insert"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.insert.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.update"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.update.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.delete"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.delete.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.truncate"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.mark.truncate.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.insert"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.insert.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.update"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.update.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.delete"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.delete.row"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.truncate"() CASCADE', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.public.purchase.truncate.row"() CASCADE', 'DO $body$
DECLARE
  statement text;
BEGIN
  FOR statement IN
    SELECT pg_catalog.format(''DROP TRIGGER %I ON %s'', t.tgname, t.tgrelid::pg_catalog.regclass)
    FROM pg_catalog.pg_trigger AS t
    WHERE t.tgname OPERATOR(pg_catalog.=) ANY (ARRAY[''jsonb_ivm.public.marks_doc.public.mark.insert'', ''jsonb_ivm.public.marks_doc.public.mark.update'', ''jsonb_ivm.public.marks_doc.public.mark.delete'', ''jsonb_ivm.public.marks_doc.public.purchase.insert'', ''jsonb_ivm.public.marks_doc.public.purchase.update'', ''jsonb_ivm.public.marks_doc.public.purchase.delete'']::pg_catalog.name[])
  LOOP
    EXECUTE statement;
  END LOOP;
END
$body$', 'DROP VIEW IF EXISTS "jsonb_ivm"."public.marks_doc.query"', 'DROP TYPE IF EXISTS "jsonb_ivm"."public.marks_doc.key"', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.patch"(jsonb, jsonb)', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.merge"(jsonb, jsonb, text[])', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.update"(jsonb, text, text, jsonb, jsonb)', 'DROP FUNCTION IF EXISTS "jsonb_ivm"."public.marks_doc.remove"(jsonb, text, text, jsonb)']::text[])
ON CONFLICT (schema_name, view_name) DO UPDATE
SET source = excluded.source, hash = excluded.hash, version = excluded.version, allow_full = excluded.allow_full,
    search_path = excluded.search_path, plan = excluded.plan, basis = excluded.basis, drop_statements = excluded.drop_statements,
    updated_at = excluded.updated_at;

COMMIT;

