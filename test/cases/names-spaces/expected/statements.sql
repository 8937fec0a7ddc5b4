CREATE VIEW "jsonb_ivm"."My Schema.v2.Order Docs.v1.query~9676c08db5" ("Id", "id", "An ID.", "The Doc") AS
SELECT "Id",
    id,
    " ID " AS "An ID.",
    jsonb_build_object('a.b[0]."c"', " ID ", ' ', ( SELECT jsonb_agg("L"."QTY" ORDER BY "L"."Line Id") AS jsonb_agg
           FROM "My Schema.v2"."Order Lines.2024" "L"
          WHERE ("L"."Order.Id" = "O"."Id")), '', ( SELECT sum("L"."QTY") AS sum
           FROM "My Schema.v2"."Order Lines.2024" "L"
          WHERE ("L"."Order.Id" = "O".id))) AS "The Doc"
   FROM "My Schema.v2"."ORDERS" "O";

CREATE TYPE "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551" AS ("Id" integer);

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- raises an error in a transaction at an isolation level that documents cannot be kept at
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "My Schema.v2.Order Docs.v1" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"() IS 'raises an error in a transaction at an isolation level that documents cannot be kept at';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, shared, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
  ORDER BY d."Id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock_shared((7040413531873777536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "My Schema.v2"."Order Docs.v1" AS d WHERE d."Id" OPERATOR("pg_catalog".=) k."Id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
    ORDER BY d."Id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) IS 'locks documents and, shared, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.writing~0f16521c85"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, writing, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
  ORDER BY d."Id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((7040413531873777536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "My Schema.v2"."Order Docs.v1" AS d WHERE d."Id" OPERATOR("pg_catalog".=) k."Id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
    ORDER BY d."Id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.writing~0f16521c85"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.writing~0f16521c85"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) IS 'locks documents and, writing, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock all~c31228f420"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM 1 FROM "My Schema.v2"."Order Docs.v1" AS d ORDER BY d."Id" FOR UPDATE OF d;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock all~c31228f420"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock all~c31228f420"() IS 'locks all documents';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := $1;
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."My Schema.v2.Order Docs.v1.query~9676c08db5" AS q WHERE q."Id" OPERATOR("pg_catalog".=) k."Id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."Id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "My Schema.v2"."Order Docs.v1" AS d
    USING gone AS g ("Id")
    WHERE d."Id" OPERATOR("pg_catalog".=) g."Id"
  )
  INSERT INTO "My Schema.v2"."Order Docs.v1" AS d ("Id", "id", "An ID.", "The Doc")
  SELECT f."Id", f."id", f."An ID.", f."The Doc" FROM fresh AS f
  ON CONFLICT ("Id") DO UPDATE
  SET "Id" = excluded."Id", "id" = excluded."id", "An ID." = excluded."An ID.", "The Doc" = excluded."The Doc"
  WHERE ROW(d."Id", d."id", d."An ID.", d."The Doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."Id", excluded."id", excluded."An ID.", excluded."The Doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) IS 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute all~3bfc253b18"() RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- computes all documents
#variable_conflict use_column
<<ivm>>
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."My Schema.v2.Order Docs.v1.query~9676c08db5" AS q
  ), gone AS (
    SELECT k."Id" FROM "My Schema.v2"."Order Docs.v1" AS k
    EXCEPT
    SELECT f."Id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "My Schema.v2"."Order Docs.v1" AS d
    USING gone AS g ("Id")
    WHERE d."Id" OPERATOR("pg_catalog".=) g."Id"
  )
  INSERT INTO "My Schema.v2"."Order Docs.v1" AS d ("Id", "id", "An ID.", "The Doc")
  SELECT f."Id", f."id", f."An ID.", f."The Doc" FROM fresh AS f
  ON CONFLICT ("Id") DO UPDATE
  SET "Id" = excluded."Id", "id" = excluded."id", "An ID." = excluded."An ID.", "The Doc" = excluded."The Doc"
  WHERE ROW(d."Id", d."id", d."An ID.", d."The Doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."Id", excluded."id", excluded."An ID.", excluded."The Doc")::record;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute all~3bfc253b18"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute all~3bfc253b18"() IS 'computes all documents';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.inser~fe893973c3"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `My Schema.v2`.`ORDERS`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute the documents reached: the row is a new root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-6076296779776436224)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Id", r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."Id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("Id") AS (
    SELECT r0."Id"
    FROM changed AS r0
    EXCEPT
    SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.inser~fe893973c3"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.inser~fe893973c3"() IS 'answers insert on "My Schema.v2"."ORDERS", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.OR~f85ed7bd06"
AFTER INSERT ON "My Schema.v2"."ORDERS" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.inser~fe893973c3"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.updat~a7f3fc38c7"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `My Schema.v2`.`ORDERS`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- set the fields that changed: they stand in the document of the row itself
-- recompute the documents reached: always exact, whatever the query computes
-- not less: more hangs on Id, id than what they show
-- not less: the document is that of its row
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n." ID " COLLATE pg_catalog."C" IS DISTINCT FROM o." ID " COLLATE pg_catalog."C" OR n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed", (n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."Id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "My Schema.v2"."Order Docs.v1" AS d
      SET "An ID." = r0." ID ", "The Doc" = d."The Doc" || pg_catalog.jsonb_build_object('a.b[0]."c"', r0." ID ")
      FROM (
        SELECT t." ID ", t."Id", t."id"
        FROM "My Schema.v2"."ORDERS" AS t
        WHERE t."Id" OPERATOR("pg_catalog".=) ivm.row."Id"
      ) AS r0
      WHERE d."Id" OPERATOR("pg_catalog".=) r0."Id";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."Id"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."Id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."Id"),
      coalesce(pg_catalog.bool_or((n." ID " COLLATE pg_catalog."C" IS DISTINCT FROM o." ID " COLLATE pg_catalog."C" OR n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id")), false),
      NOT coalesce(pg_catalog.bool_or((n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."Id" ORDER BY n."Id") FILTER (WHERE (n." ID " COLLATE pg_catalog."C" IS DISTINCT FROM o." ID " COLLATE pg_catalog."C" OR n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Id" OPERATOR("pg_catalog".=) n."Id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "My Schema.v2"."Order Docs.v1" AS d
      SET "An ID." = r0." ID ", "The Doc" = d."The Doc" || pg_catalog.jsonb_build_object('a.b[0]."c"', r0." ID ")
      FROM (
        SELECT t." ID ", t."Id", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("Id")
        JOIN "My Schema.v2"."ORDERS" AS t ON t."Id" OPERATOR("pg_catalog".=) k."Id"
      ) AS r0
      WHERE d."Id" OPERATOR("pg_catalog".=) r0."Id";
      RETURN NULL;
    END IF;
  END IF;
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."Id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Id" OPERATOR("pg_catalog".=) n."Id"
        CROSS JOIN LATERAL (VALUES (o."Id", o."Id" IS DISTINCT FROM NULL), (n."Id", n."Id" IS DISTINCT FROM NULL)) AS v ("Id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."Id" IS DISTINCT FROM o."Id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((-6076296779776436224)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0.id), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT n."Id", n."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Id" OPERATOR("pg_catalog".=) n."Id"
        WHERE CASE WHEN n."Id" IS NOT DISTINCT FROM NULL THEN false WHEN o."Id" IS NOT DISTINCT FROM NULL THEN true ELSE (n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.id IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t." ID ", t."Id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("Id")
      JOIN "My Schema.v2"."ORDERS" AS t ON t."Id" OPERATOR("pg_catalog".=) k."Id"
    ), reached ("Id") AS (
      SELECT r0."Id"
      FROM changed AS r0
      EXCEPT
      SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."Id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Id" OPERATOR("pg_catalog".=) n."Id"
      CROSS JOIN LATERAL (VALUES (o."Id", o."id", o."Id" IS DISTINCT FROM NULL), (n."Id", n."id", n."Id" IS DISTINCT FROM NULL)) AS v ("Id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n." ID " COLLATE pg_catalog."C" IS DISTINCT FROM o." ID " COLLATE pg_catalog."C" OR n."Id" IS DISTINCT FROM o."Id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
    ), reached ("Id") AS (
      SELECT r0."Id"
      FROM changed AS r0
      EXCEPT
      SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.writing~0f16521c85"(ivm.more);
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    -- nothing changed but what is only shown: it is set
    UPDATE "My Schema.v2"."Order Docs.v1" AS d
    SET "An ID." = r0." ID ", "The Doc" = d."The Doc" || pg_catalog.jsonb_build_object('a.b[0]."c"', r0." ID ")
    FROM (
      SELECT t." ID ", t."Id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("Id")
      JOIN "My Schema.v2"."ORDERS" AS t ON t."Id" OPERATOR("pg_catalog".=) k."Id"
    ) AS r0
    WHERE d."Id" OPERATOR("pg_catalog".=) r0."Id";
  ELSE
    -- what they say now
    PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  END IF;
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.updat~a7f3fc38c7"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.updat~a7f3fc38c7"() IS 'answers update on "My Schema.v2"."ORDERS", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.OR~ed85231ec1"
AFTER UPDATE ON "My Schema.v2"."ORDERS" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.updat~a7f3fc38c7"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.delet~2d55664b75"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `My Schema.v2`.`ORDERS`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute the documents reached: the row was a root
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Id", r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  WITH changed AS (
    SELECT r."Id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("Id") AS (
    SELECT r0."Id"
    FROM changed AS r0
    EXCEPT
    SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.writing~0f16521c85"(ivm.more);
  keys := ivm.keys || ivm.more;
  -- what they say now
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.delet~2d55664b75"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.delet~2d55664b75"() IS 'answers delete on "My Schema.v2"."ORDERS", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.OR~dcc6fbbf82"
AFTER DELETE ON "My Schema.v2"."ORDERS" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.delet~2d55664b75"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.trunc~f72cb3dcb7"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `My Schema.v2`.`ORDERS`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock all~c31228f420"();
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute all~3bfc253b18"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.trunc~f72cb3dcb7"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.trunc~f72cb3dcb7"() IS 'answers truncate on "My Schema.v2"."ORDERS", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.OR~9c1b3c0dc7"
AFTER TRUNCATE ON "My Schema.v2"."ORDERS"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.ORDERS.trunc~f72cb3dcb7"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~224a4baa48"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- insert on `My Schema.v2`.`Order Lines.2024`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Order.Id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-6076296779776436224)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Order.Id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."Order.Id" FROM jsonb_ivm_new AS r
    ), reached ("Id") AS (
      SELECT r0."Order.Id"
      FROM changed AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."Id"
      FROM changed AS r0
      JOIN "My Schema.v2"."ORDERS" AS r1 ON r0."Order.Id" OPERATOR("pg_catalog".=) r1.id
      EXCEPT
      SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~224a4baa48"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~224a4baa48"() IS 'answers insert on "My Schema.v2"."Order Lines.2024", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.Or~7f2256cbb8"
AFTER INSERT ON "My Schema.v2"."Order Lines.2024" REFERENCING NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~224a4baa48"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~e01f3ab10d"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- update on `My Schema.v2`.`Order Lines.2024`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."Line Id" IS DISTINCT FROM o."Line Id" OR n."Order.Id" IS DISTINCT FROM o."Order.Id" OR n."QTY" IS DISTINCT FROM o."QTY") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."Line Id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."Line Id"),
      coalesce(pg_catalog.bool_or((n."Line Id" IS DISTINCT FROM o."Line Id" OR n."Order.Id" IS DISTINCT FROM o."Order.Id" OR n."QTY" IS DISTINCT FROM o."QTY")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Line Id" OPERATOR("pg_catalog".=) n."Line Id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."Order.Id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Line Id" OPERATOR("pg_catalog".=) n."Line Id"
        CROSS JOIN LATERAL (VALUES (o."Order.Id", o."Line Id" IS DISTINCT FROM NULL), (n."Order.Id", n."Line Id" IS DISTINCT FROM NULL)) AS v ("Order.Id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."Line Id" IS DISTINCT FROM o."Line Id" OR n."Order.Id" IS DISTINCT FROM o."Order.Id" OR n."QTY" IS DISTINCT FROM o."QTY") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-6076296779776436224)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT v."Order.Id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Line Id" OPERATOR("pg_catalog".=) n."Line Id"
        CROSS JOIN LATERAL (VALUES (o."Order.Id", o."Line Id" IS DISTINCT FROM NULL), (n."Order.Id", n."Line Id" IS DISTINCT FROM NULL)) AS v ("Order.Id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."Line Id" IS DISTINCT FROM o."Line Id" OR n."Order.Id" IS DISTINCT FROM o."Order.Id" OR n."QTY" IS DISTINCT FROM o."QTY") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT v."Order.Id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."Line Id" OPERATOR("pg_catalog".=) n."Line Id"
      CROSS JOIN LATERAL (VALUES (o."Order.Id", o."Line Id" IS DISTINCT FROM NULL), (n."Order.Id", n."Line Id" IS DISTINCT FROM NULL)) AS v ("Order.Id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."Line Id" IS DISTINCT FROM o."Line Id" OR n."Order.Id" IS DISTINCT FROM o."Order.Id" OR n."QTY" IS DISTINCT FROM o."QTY") OR NOT ivm.paired)
    ), reached ("Id") AS (
      SELECT r0."Order.Id"
      FROM changed AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."Id"
      FROM changed AS r0
      JOIN "My Schema.v2"."ORDERS" AS r1 ON r0."Order.Id" OPERATOR("pg_catalog".=) r1.id
      EXCEPT
      SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~e01f3ab10d"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~e01f3ab10d"() IS 'answers update on "My Schema.v2"."Order Lines.2024", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.Or~428173c084"
AFTER UPDATE ON "My Schema.v2"."Order Lines.2024" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~e01f3ab10d"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~b2292345a1"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- delete on `My Schema.v2`.`Order Lines.2024`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute the documents reached: always exact, whatever the query computes
-- not less: without the extension, setting a value takes longer than computing the document
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := '{}';
  more "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- values that link rows: others may be linking them
  PERFORM pg_catalog.pg_advisory_xact_lock_shared((32019076023540736)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Order.Id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  PERFORM pg_catalog.pg_advisory_xact_lock((-6076296779776436224)::bigint OPERATOR(pg_catalog.+) v.number)
  FROM (
    SELECT DISTINCT l.number FROM (
      SELECT (pg_catalog.hash_record_extended(ROW(r0."Order.Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
      FROM (
        SELECT r."Order.Id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
    ) AS l ORDER BY l.number
  ) AS v;
  -- the documents that the changed rows reach, held until there is nothing new to hold
  LOOP
    WITH changed AS (
      SELECT r."Order.Id" FROM jsonb_ivm_old AS r
    ), reached ("Id") AS (
      SELECT r0."Order.Id"
      FROM changed AS r0
      WHERE r0."Order.Id" IS DISTINCT FROM NULL
      UNION
      SELECT r1."Id"
      FROM changed AS r0
      JOIN "My Schema.v2"."ORDERS" AS r1 ON r0."Order.Id" OPERATOR("pg_catalog".=) r1.id
      EXCEPT
      SELECT k."Id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.shared~dfafd479e6"(ivm.more);
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  -- what they say now
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~b2292345a1"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~b2292345a1"() IS 'answers delete on "My Schema.v2"."Order Lines.2024", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.Or~3f60f203db"
AFTER DELETE ON "My Schema.v2"."Order Lines.2024" REFERENCING OLD TABLE AS jsonb_ivm_old
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~b2292345a1"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~38cae65376"() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
-- truncate on `My Schema.v2`.`Order Lines.2024`, for the documents of `My Schema.v2`.`Order Docs.v1`
-- recompute every document: every row of the table is gone
#variable_conflict use_column
<<ivm>>
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock all~c31228f420"();
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute all~3bfc253b18"();
  RETURN NULL;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~38cae65376"() FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~38cae65376"() IS 'answers truncate on "My Schema.v2"."Order Lines.2024", for the documents of "My Schema.v2"."Order Docs.v1"';

CREATE TRIGGER "jsonb_ivm.My Schema.v2.Order Docs.v1.My Schema.v2.Or~6a18329c32"
AFTER TRUNCATE ON "My Schema.v2"."Order Lines.2024"
FOR EACH STATEMENT EXECUTE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.My Schema.v2.Order Lines.~38cae65376"();

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.exclusive~1898ab7375"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) RETURNS void
LANGUAGE plpgsql VOLATILE
AS $body$
-- locks documents and, exclusive, the keys of those that are not there
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := $1;
  locked bigint;
BEGIN
  -- those that are there, in the order of their keys
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
  ORDER BY d."Id"
  FOR UPDATE OF d;
  -- others may be about to create those that are missing: meet them at the keys, and look again
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN
    PERFORM pg_catalog.pg_advisory_xact_lock((7040413531873777536)::bigint OPERATOR(pg_catalog.+) v.number)
    FROM (
      SELECT DISTINCT l.number FROM (
        SELECT (pg_catalog.hash_record_extended(ROW(k."Id"), 0) OPERATOR(pg_catalog.&) 127) AS number
        FROM pg_catalog.unnest(ivm.keys) AS k
        WHERE NOT EXISTS (SELECT FROM "My Schema.v2"."Order Docs.v1" AS d WHERE d."Id" OPERATOR("pg_catalog".=) k."Id")
      ) AS l ORDER BY l.number
    ) AS v;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.keys) AS k
    JOIN "My Schema.v2"."Order Docs.v1" AS d ON d."Id" OPERATOR("pg_catalog".=) k."Id"
    ORDER BY d."Id"
    FOR UPDATE OF d;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.exclusive~1898ab7375"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.exclusive~1898ab7375"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) IS 'locks documents and, exclusive, the keys of those that are not there';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh~d2fb2b749e"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET "plan_cache_mode" = 'force_generic_plan'
AS $body$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[] := $1;
BEGIN
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.require isolation level~c799f2d7f1"();
  -- documents that are missing: whoever sets them as far as they are there is met at the rows
  PERFORM 1
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "My Schema.v2"."ORDERS" AS r ON k."Id" OPERATOR("pg_catalog".=) r."Id"
  WHERE NOT EXISTS (SELECT FROM "My Schema.v2"."Order Docs.v1" AS d WHERE d."Id" OPERATOR("pg_catalog".=) k."Id")
  ORDER BY r."Id"
  FOR SHARE OF r;
  -- whoever changes a row of these documents holds them, or their keys
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.lock documents.exclusive~1898ab7375"(ivm.keys);
  PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.recompute~f07d276e67"(ivm.keys);
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh~d2fb2b749e"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh~d2fb2b749e"("jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[]) IS 'brings the documents with these keys up to date, under the locks of writers';

CREATE FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh next~12c22d3acf"(text, integer, OUT reached text, OUT count integer) RETURNS record
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
  keys "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551"[];
  position "jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551";
  found integer;
BEGIN
  IF ivm.after IS NULL THEN
    SELECT pg_catalog.array_agg(ROW(n."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551" ORDER BY n."Id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."Id" AS "Id"
        FROM "My Schema.v2"."ORDERS" AS s
        ORDER BY s."Id" LIMIT ivm.most)
        UNION
        (SELECT s."Id" AS "Id"
        FROM "My Schema.v2"."Order Docs.v1" AS s
        ORDER BY s."Id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."Id" LIMIT ivm.most
    ) AS n;
  ELSE
    position := ivm.after;
    SELECT pg_catalog.array_agg(ROW(n."Id")::"jsonb_ivm"."My Schema.v2.Order Docs.v1.key~6303f4f551" ORDER BY n."Id")
    INTO ivm.keys
    FROM (
      SELECT * FROM (
        (SELECT s."Id" AS "Id"
        FROM "My Schema.v2"."ORDERS" AS s
        WHERE s."Id" OPERATOR("pg_catalog".>) ivm.position."Id"
        ORDER BY s."Id" LIMIT ivm.most)
        UNION
        (SELECT s."Id" AS "Id"
        FROM "My Schema.v2"."Order Docs.v1" AS s
        WHERE s."Id" OPERATOR("pg_catalog".>) ivm.position."Id"
        ORDER BY s."Id" LIMIT ivm.most)
      ) AS u
      ORDER BY u."Id" LIMIT ivm.most
    ) AS n;
  END IF;
  found := coalesce(pg_catalog.cardinality(ivm.keys), 0);
  count := ivm.found;
  IF ivm.found OPERATOR(pg_catalog.>) 0 THEN
    PERFORM "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh~d2fb2b749e"(ivm.keys);
    reached := ivm.keys[ivm.found]::text;
  END IF;
END
$body$;

REVOKE ALL ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh next~12c22d3acf"(text, integer) FROM PUBLIC;

COMMENT ON FUNCTION "jsonb_ivm"."My Schema.v2.Order Docs.v1.refresh next~12c22d3acf"(text, integer) IS 'does so for the next keys after one, and tells the last of them: null, of none, where there are no more';

CREATE TABLE "My Schema.v2"."Order Docs.v1" WITH (fillfactor = 80) AS
SELECT "Id", "id", "An ID.", "The Doc" FROM "jsonb_ivm"."My Schema.v2.Order Docs.v1.query~9676c08db5";

ALTER TABLE "My Schema.v2"."Order Docs.v1"
  ADD PRIMARY KEY ("Id");

COMMENT ON TABLE "My Schema.v2"."Order Docs.v1" IS 'documents of the view "My Schema.v2"."Order Docs.v1", kept equal to its query by jsonb_ivm; do not write to it';
