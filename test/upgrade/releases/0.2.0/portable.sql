--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: Odd Names; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Odd Names";


ALTER SCHEMA "Odd Names" OWNER TO postgres;

--
-- Name: api; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA api;


ALTER SCHEMA api OWNER TO postgres;

--
-- Name: crm; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA crm;


ALTER SCHEMA crm OWNER TO postgres;

--
-- Name: jsonb_ivm; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA jsonb_ivm;


ALTER SCHEMA jsonb_ivm OWNER TO postgres;

--
-- Name: SCHEMA jsonb_ivm; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA jsonb_ivm IS 'document views kept by jsonb_ivm; layout 2';


--
-- Name: shop; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA shop;


ALTER SCHEMA shop OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."Odd Names.It's ""the"" view.key" AS (
	"The Key" integer
);


ALTER TYPE jsonb_ivm."Odd Names.It's ""the"" view.key" OWNER TO postgres;

--
-- Name: api.customer_page.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."api.customer_page.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."api.customer_page.key" OWNER TO postgres;

--
-- Name: api.customer_total.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."api.customer_total.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."api.customer_total.key" OWNER TO postgres;

--
-- Name: api.open_order.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."api.open_order.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."api.open_order.key" OWNER TO postgres;

--
-- Name: api.order_doc.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."api.order_doc.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."api.order_doc.key" OWNER TO postgres;

--
-- Name: shop.account_doc.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."shop.account_doc.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."shop.account_doc.key" OWNER TO postgres;

--
-- Name: shop.placed_doc.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."shop.placed_doc.key" AS (
	id integer
);


ALTER TYPE jsonb_ivm."shop.placed_doc.key" OWNER TO postgres;

--
-- Name: shop.reading_doc.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."shop.reading_doc.key" AS (
	day date,
	nr integer
);


ALTER TYPE jsonb_ivm."shop.reading_doc.key" OWNER TO postgres;

--
-- Name: shop.stock_doc.key; Type: TYPE; Schema: jsonb_ivm; Owner: postgres
--

CREATE TYPE jsonb_ivm."shop.stock_doc.key" AS (
	warehouse text,
	sku text
);


ALTER TYPE jsonb_ivm."shop.stock_doc.key" OWNER TO postgres;

--
-- Name: mood; Type: TYPE; Schema: shop; Owner: postgres
--

CREATE TYPE shop.mood AS ENUM (
    'good',
    'bad'
);


ALTER TYPE shop.mood OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.Odd Names.Table "1".delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0."The Key")::text AS key
      FROM (
        SELECT r."The Key" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0."The Key" IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."The Key" FROM jsonb_ivm_old AS r
  ), reached ("The Key") AS (
    SELECT r0."The Key"
    FROM changed AS r0
    EXCEPT
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
  ORDER BY d."The Key"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."Table ""1""" AS r ON k."The Key" OPERATOR("pg_catalog".=) r."The Key"
    WHERE NOT EXISTS (SELECT FROM "Odd Names"."It's ""the"" view" AS d WHERE d."The Key" OPERATOR("pg_catalog".=) k."The Key")
    ORDER BY r."The Key"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ORDER BY d."The Key"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.Odd Names.Table "1".insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0."The Key")::text AS key
      FROM (
        SELECT r."The Key" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0."The Key" IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."The Key" FROM jsonb_ivm_new AS r
  ), reached ("The Key") AS (
    SELECT r0."The Key"
    FROM changed AS r0
    EXCEPT
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.Odd Names.Table "1".truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "Odd Names"."It's ""the"" view" AS d ORDER BY d."The Key" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q
  ), gone AS (
    SELECT k."The Key" FROM "Odd Names"."It's ""the"" view" AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".truncate"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.Odd Names.Table "1".update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."The Key" IS DISTINCT FROM o."The Key" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."Ärger" COLLATE pg_catalog."C" IS DISTINCT FROM o."Ärger" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."The Key" IS DISTINCT FROM o."The Key") AS "jsonb_ivm linked", n."The Key"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "Odd Names"."It's ""the"" view" AS d
      SET "Das Döc" = to_jsonb(r0."Ärger"), "doc" = d."doc" || pg_catalog.jsonb_build_object('"', r0.doc)
      FROM (
        SELECT t."doc", t."Ärger", t."The Key"
        FROM "Odd Names"."Table ""1""" AS t
        WHERE t."The Key" OPERATOR("pg_catalog".=) ivm.row."The Key"
      ) AS r0
      WHERE d."The Key" OPERATOR("pg_catalog".=) r0."The Key";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."The Key"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."The Key") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."The Key"),
      coalesce(pg_catalog.bool_or((n."The Key" IS DISTINCT FROM o."The Key" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."Ärger" COLLATE pg_catalog."C" IS DISTINCT FROM o."Ärger" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."The Key" IS DISTINCT FROM o."The Key")), false),
      pg_catalog.array_agg(n."The Key" ORDER BY n."The Key") FILTER (WHERE (n."The Key" IS DISTINCT FROM o."The Key" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."Ärger" COLLATE pg_catalog."C" IS DISTINCT FROM o."Ärger" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."The Key" OPERATOR("pg_catalog".=) n."The Key";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "Odd Names"."It's ""the"" view" AS d
      SET "Das Döc" = to_jsonb(r0."Ärger"), "doc" = d."doc" || pg_catalog.jsonb_build_object('"', r0.doc)
      FROM (
        SELECT t."doc", t."Ärger", t."The Key"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("The Key")
        JOIN "Odd Names"."Table ""1""" AS t ON t."The Key" OPERATOR("pg_catalog".=) k."The Key"
      ) AS r0
      WHERE d."The Key" OPERATOR("pg_catalog".=) r0."The Key";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0."The Key")::text AS key
      FROM (
        SELECT v."The Key"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."The Key" OPERATOR("pg_catalog".=) n."The Key"
        CROSS JOIN LATERAL (VALUES (o."The Key", o."The Key" IS NOT NULL), (n."The Key", n."The Key" IS NOT NULL)) AS v ("The Key", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."The Key" IS DISTINCT FROM o."The Key" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."Ärger" COLLATE pg_catalog."C" IS DISTINCT FROM o."Ärger" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0."The Key" IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("The Key")
    ), reached ("The Key") AS (
      SELECT r0."The Key"
      FROM changed AS r0
      EXCEPT
      SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."The Key"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."The Key" OPERATOR("pg_catalog".=) n."The Key"
      CROSS JOIN LATERAL (VALUES (o."The Key", o."The Key" IS NOT NULL), (n."The Key", n."The Key" IS NOT NULL)) AS v ("The Key", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."The Key" IS DISTINCT FROM o."The Key" OR n."doc" COLLATE pg_catalog."C" IS DISTINCT FROM o."doc" COLLATE pg_catalog."C" OR n."Ärger" COLLATE pg_catalog."C" IS DISTINCT FROM o."Ärger" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("The Key") AS (
      SELECT r0."The Key"
      FROM changed AS r0
      EXCEPT
      SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
  ORDER BY d."The Key"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."Table ""1""" AS r ON k."The Key" OPERATOR("pg_catalog".=) r."The Key"
    WHERE NOT EXISTS (SELECT FROM "Odd Names"."It's ""the"" view" AS d WHERE d."The Key" OPERATOR("pg_catalog".=) k."The Key")
    ORDER BY r."The Key"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ORDER BY d."The Key"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "Odd Names"."It's ""the"" view" AS d
    SET "Das Döc" = to_jsonb(r0."Ärger"), "doc" = d."doc" || pg_catalog.jsonb_build_object('"', r0.doc)
    FROM (
      SELECT t."doc", t."Ärger", t."The Key"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("The Key")
      JOIN "Odd Names"."Table ""1""" AS t ON t."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ) AS r0
    WHERE d."The Key" OPERATOR("pg_catalog".=) r0."The Key";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
    ), gone AS (
      SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."The Key" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "Odd Names"."It's ""the"" view" AS d
      USING gone AS g ("The Key")
      WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
    )
    INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
    SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
    ON CONFLICT ("The Key") DO UPDATE
    SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
    WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".update"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.shop.orders.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("The Key") AS (
    SELECT r0."id"
    FROM changed AS r0
    WHERE r0."id" IS NOT NULL
    EXCEPT
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
  ORDER BY d."The Key"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."Table ""1""" AS r ON k."The Key" OPERATOR("pg_catalog".=) r."The Key"
    WHERE NOT EXISTS (SELECT FROM "Odd Names"."It's ""the"" view" AS d WHERE d."The Key" OPERATOR("pg_catalog".=) k."The Key")
    ORDER BY r."The Key"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ORDER BY d."The Key"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.delete"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.shop.orders.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("The Key") AS (
    SELECT r0."id"
    FROM changed AS r0
    WHERE r0."id" IS NOT NULL
    EXCEPT
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
  ORDER BY d."The Key"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."Table ""1""" AS r ON k."The Key" OPERATOR("pg_catalog".=) r."The Key"
    WHERE NOT EXISTS (SELECT FROM "Odd Names"."It's ""the"" view" AS d WHERE d."The Key" OPERATOR("pg_catalog".=) k."The Key")
    ORDER BY r."The Key"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ORDER BY d."The Key"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.insert"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.shop.orders.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "Odd Names"."It's ""the"" view" AS d ORDER BY d."The Key" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q
  ), gone AS (
    SELECT k."The Key" FROM "Odd Names"."It's ""the"" view" AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.truncate"() OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.shop.orders.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."Odd Names.It's ""the"" view.key"[] := '{}';
  more "jsonb_ivm"."Odd Names.It's ""the"" view.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "Odd Names.It''s "the" view" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-3194900912437005878)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("The Key") AS (
    SELECT r0."id"
    FROM changed AS r0
    WHERE r0."id" IS NOT NULL
    EXCEPT
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."The Key")::"jsonb_ivm"."Odd Names.It's ""the"" view.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
  ORDER BY d."The Key"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."Table ""1""" AS r ON k."The Key" OPERATOR("pg_catalog".=) r."The Key"
    WHERE NOT EXISTS (SELECT FROM "Odd Names"."It's ""the"" view" AS d WHERE d."The Key" OPERATOR("pg_catalog".=) k."The Key")
    ORDER BY r."The Key"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "Odd Names"."It's ""the"" view" AS d ON d."The Key" OPERATOR("pg_catalog".=) k."The Key"
    ORDER BY d."The Key"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."Odd Names.It's ""the"" view.query" AS q WHERE q."The Key" OPERATOR("pg_catalog".=) k."The Key" OFFSET 0) AS f
  ), gone AS (
    SELECT k."The Key" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."The Key" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "Odd Names"."It's ""the"" view" AS d
    USING gone AS g ("The Key")
    WHERE d."The Key" OPERATOR("pg_catalog".=) g."The Key"
  )
  INSERT INTO "Odd Names"."It's ""the"" view" AS d ("The Key", "Das Döc", "doc")
  SELECT f."The Key", f."Das Döc", f."doc" FROM fresh AS f
  ON CONFLICT ("The Key") DO UPDATE
  SET "The Key" = excluded."The Key", "Das Döc" = excluded."Das Döc", "doc" = excluded."doc"
  WHERE ROW(d."The Key", d."Das Döc", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."The Key", excluded."Das Döc", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.update"() OWNER TO postgres;

--
-- Name: api.customer_page.api.order_doc.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.customer_id)::text AS key
      FROM (
        SELECT r."customer_id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.customer_id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."customer_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.api.order_doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.api.order_doc.delete"() OWNER TO postgres;

--
-- Name: api.customer_page.api.order_doc.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.customer_id)::text AS key
      FROM (
        SELECT r."customer_id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.customer_id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."customer_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.api.order_doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.api.order_doc.insert"() OWNER TO postgres;

--
-- Name: api.customer_page.api.order_doc.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_page" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_page" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_page" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_page" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.api.order_doc.truncate"() OWNER TO postgres;

--
-- Name: api.customer_page.api.order_doc.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.customer_id)::text AS key
      FROM (
        SELECT v."customer_id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."customer_id", o."id" IS NOT NULL), (n."customer_id", n."id" IS NOT NULL)) AS v ("customer_id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record) OR NOT ivm.paired)
      ) AS r0
      WHERE r0.customer_id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT v."customer_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id" IS NOT NULL), (n."customer_id", n."id" IS NOT NULL)) AS v ("customer_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR ROW(n."doc")::record OPERATOR(pg_catalog.*<>) ROW(o."doc")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.api.order_doc" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.api.order_doc.update"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.customer.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.customer.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT r."id" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_page" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_page" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.customer.delete"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.customer.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.customer.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT r."id" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_page" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_page" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.customer.insert"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.customer.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.customer.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_page" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_page" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_page" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_page" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.customer.truncate"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.customer.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.customer.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
  row record;
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
      UPDATE "api"."customer_page" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM "crm"."customer" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "api"."customer_page" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
      FROM (
        SELECT t."name", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "crm"."customer" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((554959073334828613)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.id)::text AS key
      FROM (
        SELECT v."id"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
        WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
      ) AS r0
      WHERE r0.id IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "api"."customer_page" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('name', r0.name)
    FROM (
      SELECT t."name", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "crm"."customer" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    ), gone AS (
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."id" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "api"."customer_page" AS d
      USING gone AS g ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) g."id"
    )
    INSERT INTO "api"."customer_page" AS d ("id", "doc")
    SELECT f."id", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "doc" = excluded."doc"
    WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.customer.update"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.phone.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.phone.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.crm.phone" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.phone.delete"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.phone.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.phone.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.crm.phone" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.phone.insert"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.phone.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.phone.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_page" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_page.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_page" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_page" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_page" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.phone.truncate"() OWNER TO postgres;

--
-- Name: api.customer_page.crm.phone.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_page.crm.phone.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_page.key"[] := '{}';
  more "jsonb_ivm"."api.customer_page.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."number" COLLATE pg_catalog."C" IS DISTINCT FROM o."number" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."number" COLLATE pg_catalog."C" IS DISTINCT FROM o."number" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_page" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."customer_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id" IS NOT NULL), (n."customer_id", n."id" IS NOT NULL)) AS v ("customer_id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."number" COLLATE pg_catalog."C" IS DISTINCT FROM o."number" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_page.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_page" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_page" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  UPDATE "api"."customer_page" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."customer_page" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.customer_page.query.crm.phone" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_page.crm.phone.update"() OWNER TO postgres;

--
-- Name: api.customer_total.crm.customer.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.crm.customer.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.crm.customer.delete"() OWNER TO postgres;

--
-- Name: api.customer_total.crm.customer.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.crm.customer.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
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
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.crm.customer.insert"() OWNER TO postgres;

--
-- Name: api.customer_total.crm.customer.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.crm.customer.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_total" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_total" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.crm.customer.truncate"() OWNER TO postgres;

--
-- Name: api.customer_total.crm.customer.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.crm.customer.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.crm.customer.update"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.line.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.line.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
  held text[] := '{}';
  unheld boolean;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."order_id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") FROM reached AS f),
      EXISTS (
        (
          SELECT 1 || ROW(r1.tableoid, r1.ctid)::text
          FROM (
            SELECT r."order_id" FROM jsonb_ivm_old AS r
          ) AS r0
          JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
          WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT ivm.held || pg_catalog.array_agg(g.guard)
      INTO ivm.held
      FROM (
        SELECT 1 || ROW(r1.tableoid, r1.ctid)::text AS guard
        FROM (
          SELECT r."order_id" FROM jsonb_ivm_old AS r
        ) AS r0
        JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
        WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        ORDER BY r1."id"
        FOR NO KEY UPDATE OF r1
      ) AS g;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
        WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
        ORDER BY r."id"
        FOR NO KEY UPDATE OF r;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.line.delete"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.line.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.line.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
  held text[] := '{}';
  unheld boolean;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."order_id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") FROM reached AS f),
      EXISTS (
        (
          SELECT 1 || ROW(r1.tableoid, r1.ctid)::text
          FROM (
            SELECT r."order_id" FROM jsonb_ivm_new AS r
          ) AS r0
          JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
          WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT ivm.held || pg_catalog.array_agg(g.guard)
      INTO ivm.held
      FROM (
        SELECT 1 || ROW(r1.tableoid, r1.ctid)::text AS guard
        FROM (
          SELECT r."order_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
        WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        ORDER BY r1."id"
        FOR NO KEY UPDATE OF r1
      ) AS g;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
        WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
        ORDER BY r."id"
        FOR NO KEY UPDATE OF r;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.line.insert"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.line.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.line.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_total" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_total" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.line.truncate"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.line.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.line.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
BEGIN
  SELECT (n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."order_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."order_id"),
      coalesce(pg_catalog.bool_or((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT v."order_id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      CROSS JOIN LATERAL (VALUES (o."order_id", o."order_id" IS NOT NULL), (n."order_id", n."order_id" IS NOT NULL)) AS v ("order_id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."customer_id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
      WHERE r1."customer_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") FROM reached AS f),
      EXISTS (
        (
          SELECT 1 || ROW(r1.tableoid, r1.ctid)::text
          FROM (
            SELECT v."order_id"
            FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
            CROSS JOIN LATERAL (VALUES (o."order_id", o."order_id" IS NOT NULL), (n."order_id", n."order_id" IS NOT NULL)) AS v ("order_id", "jsonb_ivm present")
            WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
          ) AS r0
          JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
          WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT ivm.held || pg_catalog.array_agg(g.guard)
      INTO ivm.held
      FROM (
        SELECT 1 || ROW(r1.tableoid, r1.ctid)::text AS guard
        FROM (
          SELECT v."order_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
          CROSS JOIN LATERAL (VALUES (o."order_id", o."order_id" IS NOT NULL), (n."order_id", n."order_id" IS NOT NULL)) AS v ("order_id", "jsonb_ivm present")
          WHERE v."jsonb_ivm present" AND ((n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty") OR NOT ivm.paired)
        ) AS r0
        JOIN "shop"."orders" AS r1 ON r0.order_id OPERATOR("pg_catalog".=) r1.id
        WHERE NOT EXISTS (SELECT FROM "crm"."customer" AS n WHERE r1.customer_id OPERATOR("pg_catalog".=) n.id)
        ORDER BY r1."id"
        FOR NO KEY UPDATE OF r1
      ) AS g;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
        WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
        ORDER BY r."id"
        FOR NO KEY UPDATE OF r;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.line.update"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.orders.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.orders.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.orders.delete"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.orders.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.orders.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.orders.insert"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.orders.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.orders.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."customer_total" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."customer_total" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.orders.truncate"() OWNER TO postgres;

--
-- Name: api.customer_total.shop.orders.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.customer_total.shop.orders.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.customer_total.key"[] := '{}';
  more "jsonb_ivm"."api.customer_total.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.customer_total" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."customer_id", v."id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS NOT NULL), (n."customer_id", n."id", n."id" IS NOT NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."customer_id"
    FROM changed AS r0
    WHERE r0."customer_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.customer_total.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "crm"."customer" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."customer_total" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."customer_total" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.customer_total.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."customer_total" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."customer_total" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.customer_total.shop.orders.update"() OWNER TO postgres;

--
-- Name: api.open_order.crm.customer.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.customer.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id", r."region" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.customer.delete"() OWNER TO postgres;

--
-- Name: api.open_order.crm.customer.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.customer.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.region)::text AS key
      FROM (
        SELECT r."id", r."region" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.region IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT r."id", r."region" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.customer.insert"() OWNER TO postgres;

--
-- Name: api.open_order.crm.customer.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.customer.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."open_order" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."open_order" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.customer.truncate"() OWNER TO postgres;

--
-- Name: api.open_order.crm.customer.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.customer.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, e.keys, false)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.region)::text AS key
      FROM (
        SELECT n."id", n."region"
        FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
        WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."region" IS DISTINCT FROM o."region") OR NOT ivm.paired END
      ) AS r0
      WHERE r0.region IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT v."id", v."region"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."region", o."id" IS NOT NULL), (n."id", n."region", n."id" IS NOT NULL)) AS v ("id", "region", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.customer.update"() OWNER TO postgres;

--
-- Name: api.open_order.crm.rate.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.rate.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.region)::text AS key
      FROM (
        SELECT r."region" FROM jsonb_ivm_old AS r
      ) AS r0
      WHERE r0.region IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT r."region" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "crm"."customer" AS r1 ON r0.region OPERATOR("pg_catalog".=) r1.region
      JOIN "shop"."orders" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.rate.delete"() OWNER TO postgres;

--
-- Name: api.open_order.crm.rate.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.rate.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.region)::text AS key
      FROM (
        SELECT r."region" FROM jsonb_ivm_new AS r
      ) AS r0
      WHERE r0.region IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      SELECT r."region" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "crm"."customer" AS r1 ON r0.region OPERATOR("pg_catalog".=) r1.region
      JOIN "shop"."orders" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.rate.insert"() OWNER TO postgres;

--
-- Name: api.open_order.crm.rate.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.rate.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."open_order" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."open_order" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.rate.truncate"() OWNER TO postgres;

--
-- Name: api.open_order.crm.rate.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.crm.rate.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
  row record;
BEGIN
  SELECT (n."region" IS DISTINCT FROM o."region" OR ROW(n."percent")::record OPERATOR(pg_catalog.*<>) ROW(o."percent")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      IF NOT EXISTS (
        (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) THEN
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, e.keys, true)
  FROM (
    SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (
      SELECT ROW(r0.region)::text AS key
      FROM (
        (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
        EXCEPT ALL
        SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
        UNION ALL
        (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
        EXCEPT ALL
        SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
      ) AS r0
      WHERE r0.region IS NOT NULL
    ) AS v
  ) AS e
  WHERE e.keys IS NOT NULL;
  LOOP
    WITH changed AS (
      (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT r."region", ROW(r."percent", r."region")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ), reached ("id") AS (
      SELECT r2."id"
      FROM changed AS r0
      JOIN "crm"."customer" AS r1 ON r0.region OPERATOR("pg_catalog".=) r1.region
      JOIN "shop"."orders" AS r2 ON r1.id OPERATOR("pg_catalog".=) r2.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.crm.rate.update"() OWNER TO postgres;

--
-- Name: api.open_order.shop.orders.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.shop.orders.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.shop.orders.delete"() OWNER TO postgres;

--
-- Name: api.open_order.shop.orders.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.shop.orders.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  held text[] := '{}';
  unheld boolean;
  linked text[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  LOOP
    WITH changed AS (
      SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") FROM reached AS f),
      EXISTS (
        (
          SELECT 1 || v.key FROM (
            SELECT ROW(r1.region)::text AS key
            FROM (
              SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
            ) AS r0
            JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
            WHERE r1.region IS NOT NULL
          ) AS v
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT v.key)
      INTO ivm.linked
      FROM (
        SELECT ROW(r1.region)::text AS key
        FROM (
          SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
        ) AS r0
        JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
        WHERE r1.region IS NOT NULL
      ) AS v;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, ivm.linked, false);
        SELECT ivm.held || pg_catalog.array_agg(1 || v.key) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (key);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.shop.orders.insert"() OWNER TO postgres;

--
-- Name: api.open_order.shop.orders.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.shop.orders.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."open_order" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."open_order" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.shop.orders.truncate"() OWNER TO postgres;

--
-- Name: api.open_order.shop.orders.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.open_order.shop.orders.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.open_order.key"[] := '{}';
  more "jsonb_ivm"."api.open_order.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
  held text[] := '{}';
  unheld boolean;
  linked text[];
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.open_order" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT n."id", n."customer_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
  ) AS r0
  JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  LOOP
    WITH changed AS (
      SELECT v."customer_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS NOT NULL), (n."customer_id", n."id", n."id" IS NOT NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT
      (SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.open_order.key") FROM reached AS f),
      EXISTS (
        (
          SELECT 1 || v.key FROM (
            SELECT ROW(r1.region)::text AS key
            FROM (
              SELECT n."id", n."customer_id"
              FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
              WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
            ) AS r0
            JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
            WHERE r1.region IS NOT NULL
          ) AS v
        )
        EXCEPT
        SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)
      )
    INTO ivm.more, ivm.unheld;
    EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;
    IF ivm.unheld THEN
      SELECT pg_catalog.array_agg(DISTINCT v.key)
      INTO ivm.linked
      FROM (
        SELECT ROW(r1.region)::text AS key
        FROM (
          SELECT n."id", n."customer_id"
          FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
          WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
        ) AS r0
        JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
        WHERE r1.region IS NOT NULL
      ) AS v;
      IF ivm.linked IS NOT NULL THEN
        PERFORM "jsonb_ivm".lock_edge((-1760993390562484414)::bigint, ivm.linked, false);
        SELECT ivm.held || pg_catalog.array_agg(1 || v.key) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (key);
      END IF;
    END IF;
    IF ivm.more IS NOT NULL THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
      GET DIAGNOSTICS locked = ROW_COUNT;
      IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
        WHERE NOT EXISTS (SELECT FROM "api"."open_order" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
        ORDER BY r."id"
        FOR NO KEY UPDATE OF r;
        PERFORM 1
        FROM pg_catalog.unnest(ivm.more) AS k
        JOIN "api"."open_order" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
        ORDER BY d."id"
        FOR UPDATE OF d;
      END IF;
      keys := ivm.keys || ivm.more;
    END IF;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.open_order.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."open_order" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."open_order" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.open_order.shop.orders.update"() OWNER TO postgres;

--
-- Name: api.order_doc.crm.customer.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.crm.customer.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.crm.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.crm.customer.delete"() OWNER TO postgres;

--
-- Name: api.order_doc.crm.customer.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.crm.customer.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."id" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.crm.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.crm.customer.insert"() OWNER TO postgres;

--
-- Name: api.order_doc.crm.customer.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.crm.customer.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.crm.customer.truncate"() OWNER TO postgres;

--
-- Name: api.order_doc.crm.customer.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.crm.customer.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."name" COLLATE pg_catalog."C" IS DISTINCT FROM o."name" COLLATE pg_catalog."C" OR n."region" IS DISTINCT FROM o."region") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."id"
      FROM changed AS r0
      JOIN "shop"."orders" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.customer_id
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.crm.customer" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.crm.customer.update"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.line.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.line.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."order_id", r."sku" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.line.delete"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.line.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.line.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."order_id", r."nr", r."sku" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "shop"."product" AS r1 ON r1.sku OPERATOR("pg_catalog".=) r0.sku
  ORDER BY r1."sku"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT r."order_id", r."sku" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.line.insert"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.line.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.line.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.line.truncate"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.line.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.line.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."nr" IS DISTINCT FROM o."nr" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."order_id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."order_id"),
      coalesce(pg_catalog.bool_or((n."nr" IS DISTINCT FROM o."nr" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT n."order_id", n."nr", n."sku"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    WHERE CASE WHEN n."order_id" IS NULL THEN false WHEN o."order_id" IS NULL THEN true ELSE (n."order_id" IS DISTINCT FROM o."order_id" OR n."nr" IS DISTINCT FROM o."nr" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C") OR NOT ivm.paired END
  ) AS r0
  JOIN "shop"."product" AS r1 ON r1.sku OPERATOR("pg_catalog".=) r0.sku
  ORDER BY r1."sku"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT v."order_id", v."sku"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."order_id" OPERATOR("pg_catalog".=) n."order_id" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    CROSS JOIN LATERAL (VALUES (o."order_id", o."sku", o."order_id" IS NOT NULL), (n."order_id", n."sku", n."order_id" IS NOT NULL)) AS v ("order_id", "sku", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."nr" IS DISTINCT FROM o."nr" OR n."order_id" IS DISTINCT FROM o."order_id" OR n."qty" IS DISTINCT FROM o."qty" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."order_id"
    FROM changed AS r0
    WHERE r0."order_id" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.line.update"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.orders.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.orders.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.orders.delete"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.orders.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.orders.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."id", r."customer_id" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT r."customer_id", r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.orders.insert"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.orders.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.orders.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.orders.truncate"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.orders.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.orders.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "api"."order_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status, 'reference', r0.reference)
      FROM (
        SELECT t."reference", t."status", t."customer_id", t."id"
        FROM "shop"."orders" AS t
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
      coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "api"."order_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status, 'reference', r0.reference)
      FROM (
        SELECT t."reference", t."status", t."customer_id", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "shop"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT n."id", n."customer_id"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    WHERE CASE WHEN n."id" IS NULL THEN false WHEN o."id" IS NULL THEN true ELSE (n."id" IS DISTINCT FROM o."id" OR n."customer_id" IS DISTINCT FROM o."customer_id") OR NOT ivm.paired END
  ) AS r0
  JOIN "crm"."customer" AS r1 ON r1.id OPERATOR("pg_catalog".=) r0.customer_id
  ORDER BY r1."id"
  FOR SHARE OF r1;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."reference", t."status", t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "shop"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."customer_id", v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."customer_id", o."id", o."id" IS NOT NULL), (n."customer_id", n."id", n."id" IS NOT NULL)) AS v ("customer_id", "id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."customer_id" IS DISTINCT FROM o."customer_id" OR n."id" IS DISTINCT FROM o."id" OR n."reference" COLLATE pg_catalog."C" IS DISTINCT FROM o."reference" COLLATE pg_catalog."C" OR n."status" COLLATE pg_catalog."C" IS DISTINCT FROM o."status" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "api"."order_doc" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('status', r0.status, 'reference', r0.reference)
    FROM (
      SELECT t."reference", t."status", t."customer_id", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "shop"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    ), gone AS (
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."id" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "api"."order_doc" AS d
      USING gone AS g ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) g."id"
    )
    INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
    SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
    WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.orders.update"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.product.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.product.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."sku" FROM jsonb_ivm_old AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "shop"."line" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      WHERE r1."order_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.shop.product" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.product.delete"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.product.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.product.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."sku" FROM jsonb_ivm_new AS r
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "shop"."line" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      WHERE r1."order_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.shop.product" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.product.insert"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.product.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.product.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "api"."order_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."api.order_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "api"."order_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "api"."order_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "api"."order_doc" AS d ("id", "customer_id", "doc")
  SELECT f."id", f."customer_id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "customer_id" = excluded."customer_id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."customer_id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."customer_id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.product.truncate"() OWNER TO postgres;

--
-- Name: api.order_doc.shop.product.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."api.order_doc.shop.product.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."api.order_doc.key"[] := '{}';
  more "jsonb_ivm"."api.order_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."sku") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."sku"),
      coalesce(pg_catalog.bool_or((n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."sku" OPERATOR("pg_catalog".=) n."sku";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "api.order_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT v."sku"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."sku" OPERATOR("pg_catalog".=) n."sku"
      CROSS JOIN LATERAL (VALUES (o."sku", o."sku" IS NOT NULL), (n."sku", n."sku" IS NOT NULL)) AS v ("sku", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C" OR ROW(n."price")::record OPERATOR(pg_catalog.*<>) ROW(o."price")::record) OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r1."order_id"
      FROM changed AS r0
      JOIN "shop"."line" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      WHERE r1."order_id" IS NOT NULL
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."api.order_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
      WHERE NOT EXISTS (SELECT FROM "api"."order_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
      ORDER BY r."id"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "api"."order_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
      ORDER BY d."id"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  UPDATE "api"."order_doc" AS d
  SET "doc" = m.document
  FROM pg_catalog.unnest(ivm.keys) AS k
  JOIN "api"."order_doc" AS s ON s."id" OPERATOR("pg_catalog".=) k."id"
  CROSS JOIN LATERAL (SELECT q."doc" FROM "jsonb_ivm"."api.order_doc.query.shop.product" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  CROSS JOIN LATERAL (SELECT s."doc" || f."doc" AS document OFFSET 0) AS m
  WHERE d."id" OPERATOR("pg_catalog".=) k."id" AND ROW(s."doc")::record OPERATOR(pg_catalog.*<>) ROW(m.document)::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."api.order_doc.shop.product.update"() OWNER TO postgres;

--
-- Name: basis(regclass, regclass); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm.basis(query regclass, documents regclass) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
$$;


ALTER FUNCTION jsonb_ivm.basis(query regclass, documents regclass) OWNER TO postgres;

--
-- Name: FUNCTION basis(query regclass, documents regclass); Type: COMMENT; Schema: jsonb_ivm; Owner: postgres
--

COMMENT ON FUNCTION jsonb_ivm.basis(query regclass, documents regclass) IS 'definitions that the documents of a view rest on';


--
-- Name: lock_edge(bigint, text[], boolean); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm.lock_edge(edge bigint, keys text[], exclusive boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
$$;


ALTER FUNCTION jsonb_ivm.lock_edge(edge bigint, keys text[], exclusive boolean) OWNER TO postgres;

--
-- Name: FUNCTION lock_edge(edge bigint, keys text[], exclusive boolean); Type: COMMENT; Schema: jsonb_ivm; Owner: postgres
--

COMMENT ON FUNCTION jsonb_ivm.lock_edge(edge bigint, keys text[], exclusive boolean) IS 'locks values that link rows for the rest of the transaction; null: all values';


--
-- Name: shop.account_doc.shop.account.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.account.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
  locked bigint;
BEGIN
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."account_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.account.delete"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.account.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.account.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
BEGIN
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
  END IF;
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.account.insert"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.account.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.account.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF true THEN
    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "shop.account_doc" after TRUNCATE at SERIALIZABLE',
      HINT = 'Delete the rows.';
  END IF;
  PERFORM 1 FROM "shop"."account_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."account_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.account.truncate"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.account.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.account.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."owner" COLLATE pg_catalog."C" IS DISTINCT FROM o."owner" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT (NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' OR NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass)) THEN
      UPDATE "shop"."account_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('owner', r0.owner)
      FROM (
        SELECT t."owner", t."id"
        FROM "shop"."account" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."owner" COLLATE pg_catalog."C" IS DISTINCT FROM o."owner" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."owner" COLLATE pg_catalog."C" IS DISTINCT FROM o."owner" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT (NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' OR NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass)) THEN
      UPDATE "shop"."account_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('owner', r0.owner)
      FROM (
        SELECT t."owner", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "shop"."account" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
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
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."owner" COLLATE pg_catalog."C" IS DISTINCT FROM o."owner" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."account_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "shop"."account_doc" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('owner', r0.owner)
    FROM (
      SELECT t."owner", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "shop"."account" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    ), gone AS (
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."id" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "shop"."account_doc" AS d
      USING gone AS g ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) g."id"
    )
    INSERT INTO "shop"."account_doc" AS d ("id", "doc")
    SELECT f."id", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "doc" = excluded."doc"
    WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.account.update"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.booking.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
  locked bigint;
BEGIN
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
  END IF;
  WITH changed AS (
    SELECT r."account" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."account"
    FROM changed AS r0
    WHERE r0."account" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."account_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.booking.delete"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.booking.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
  locked bigint;
BEGIN
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
  END IF;
  WITH changed AS (
    SELECT r."account" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."account"
    FROM changed AS r0
    WHERE r0."account" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."account_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.booking.insert"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.booking.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF true THEN
    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "shop.account_doc" after TRUNCATE at SERIALIZABLE',
      HINT = 'Delete the rows.';
  END IF;
  PERFORM 1 FROM "shop"."account_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."account_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.booking.truncate"() OWNER TO postgres;

--
-- Name: shop.account_doc.shop.booking.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.account_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.account_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."account" IS DISTINCT FROM o."account" OR ROW(n."amount")::record OPERATOR(pg_catalog.*<>) ROW(o."amount")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."account" IS DISTINCT FROM o."account" OR ROW(n."amount")::record OPERATOR(pg_catalog.*<>) ROW(o."amount")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF NOT pg_catalog.current_setting('transaction_isolation') OPERATOR(pg_catalog.=) 'serializable' THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'could not maintain document view "shop.account_doc" below SERIALIZABLE',
      HINT = 'The view is kept by SERIALIZABLE transactions alone; run this one at that level.';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) '"jsonb_ivm"."shop.account_doc.key"'::pg_catalog.regclass) THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.account_doc" that is newer than the transaction',
      HINT = 'Run the transaction again.';
  END IF;
  WITH changed AS (
    SELECT v."account"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."account", o."id" IS NOT NULL), (n."account", n."id" IS NOT NULL)) AS v ("account", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."account" IS DISTINCT FROM o."account" OR ROW(n."amount")::record OPERATOR(pg_catalog.*<>) ROW(o."amount")::record) OR NOT ivm.paired)
  ), reached ("id") AS (
    SELECT r0."account"
    FROM changed AS r0
    WHERE r0."account" IS NOT NULL
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.account_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."account_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."account_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.account_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."account_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."account_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.account_doc.shop.booking.update"() OWNER TO postgres;

--
-- Name: shop.placed_doc.crm.rate.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, true);
  PERFORM 1 FROM "shop"."placed_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."placed_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.delete"() OWNER TO postgres;

--
-- Name: shop.placed_doc.crm.rate.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, true);
  PERFORM 1 FROM "shop"."placed_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."placed_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.insert"() OWNER TO postgres;

--
-- Name: shop.placed_doc.crm.rate.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."placed_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."placed_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.truncate"() OWNER TO postgres;

--
-- Name: shop.placed_doc.crm.rate.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  row record;
BEGIN
  SELECT (ROW(n."percent")::record OPERATOR(pg_catalog.*<>) ROW(o."percent")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    IF NOT EXISTS (
      (SELECT ROW(r."percent")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
      EXCEPT ALL
      SELECT ROW(r."percent")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r)
      UNION ALL
      (SELECT ROW(r."percent")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
      EXCEPT ALL
      SELECT ROW(r."percent")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r)
    ) THEN
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, true);
  PERFORM 1 FROM "shop"."placed_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."placed_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.update"() OWNER TO postgres;

--
-- Name: shop.placed_doc.shop.orders.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.placed_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.placed_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, false);
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_old AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.placed_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."placed_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."placed_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."placed_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.delete"() OWNER TO postgres;

--
-- Name: shop.placed_doc.shop.orders.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.placed_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.placed_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, false);
  WITH changed AS (
    SELECT r."id" FROM jsonb_ivm_new AS r
  ), reached ("id") AS (
    SELECT r0."id"
    FROM changed AS r0
    EXCEPT
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.placed_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
  ), gone AS (
    SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.insert"() OWNER TO postgres;

--
-- Name: shop.placed_doc.shop.orders.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."placed_doc" AS d ORDER BY d."id" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q
  ), gone AS (
    SELECT k."id" FROM "shop"."placed_doc" AS k
    EXCEPT
    SELECT f."id" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."placed_doc" AS d
    USING gone AS g ("id")
    WHERE d."id" OPERATOR("pg_catalog".=) g."id"
  )
  INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
  SELECT f."id", f."doc" FROM fresh AS f
  ON CONFLICT ("id") DO UPDATE
  SET "id" = excluded."id", "doc" = excluded."doc"
  WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.truncate"() OWNER TO postgres;

--
-- Name: shop.placed_doc.shop.orders.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET "TimeZone" TO 'Europe/Berlin'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.placed_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.placed_doc.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 integer[];
BEGIN
  SELECT (n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") AS "jsonb_ivm changed", (n."id" IS DISTINCT FROM o."id") AS "jsonb_ivm linked", n."id"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "shop"."placed_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('placed', r0.placed)
      FROM (
        SELECT t."placed", t."id"
        FROM "shop"."orders" AS t
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
      coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed")), false),
      NOT coalesce(pg_catalog.bool_or((n."id" IS DISTINCT FROM o."id")), false),
      pg_catalog.array_agg(n."id" ORDER BY n."id") FILTER (WHERE (n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "shop"."placed_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('placed', r0.placed)
      FROM (
        SELECT t."placed", t."id"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
        JOIN "shop"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
      ) AS r0
      WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.placed_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM "jsonb_ivm".lock_edge((5749562437371572435)::bigint, NULL, false);
  IF ivm.fields THEN
    WITH changed AS (
      SELECT k.* FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.placed_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."id"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
      CROSS JOIN LATERAL (VALUES (o."id", o."id" IS NOT NULL), (n."id", n."id" IS NOT NULL)) AS v ("id", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."id" IS DISTINCT FROM o."id" OR n."placed" IS DISTINCT FROM o."placed") OR NOT ivm.paired)
    ), reached ("id") AS (
      SELECT r0."id"
      FROM changed AS r0
      EXCEPT
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."id")::"jsonb_ivm"."shop.placed_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."placed_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
  ORDER BY d."id"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."orders" AS r ON k."id" OPERATOR("pg_catalog".=) r."id"
    WHERE NOT EXISTS (SELECT FROM "shop"."placed_doc" AS d WHERE d."id" OPERATOR("pg_catalog".=) k."id")
    ORDER BY r."id"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."placed_doc" AS d ON d."id" OPERATOR("pg_catalog".=) k."id"
    ORDER BY d."id"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "shop"."placed_doc" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('placed', r0.placed)
    FROM (
      SELECT t."placed", t."id"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0)) AS k ("id")
      JOIN "shop"."orders" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
    ) AS r0
    WHERE d."id" OPERATOR("pg_catalog".=) r0."id";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.placed_doc.query" AS q WHERE q."id" OPERATOR("pg_catalog".=) k."id" OFFSET 0) AS f
    ), gone AS (
      SELECT k."id" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."id" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "shop"."placed_doc" AS d
      USING gone AS g ("id")
      WHERE d."id" OPERATOR("pg_catalog".=) g."id"
    )
    INSERT INTO "shop"."placed_doc" AS d ("id", "doc")
    SELECT f."id", f."doc" FROM fresh AS f
    ON CONFLICT ("id") DO UPDATE
    SET "id" = excluded."id", "doc" = excluded."doc"
    WHERE ROW(d."id", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."id", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.update"() OWNER TO postgres;

--
-- Name: shop.reading_doc.shop.reading.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.reading_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.reading_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.reading_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."day", r."nr" FROM jsonb_ivm_old AS r
  ), reached ("day", "nr") AS (
    SELECT r0."day", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."shop.reading_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."reading_doc" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."day", d."nr"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."reading" AS r ON k."day" OPERATOR("pg_catalog".=) r."day" AND k."nr" OPERATOR("pg_catalog".=) r."nr"
    WHERE NOT EXISTS (SELECT FROM "shop"."reading_doc" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
    ORDER BY r."day", r."nr"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."reading_doc" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."day", d."nr"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.reading_doc.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."reading_doc" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "shop"."reading_doc" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"() OWNER TO postgres;

--
-- Name: shop.reading_doc.shop.reading.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.reading_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.reading_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.reading_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."day", r."nr" FROM jsonb_ivm_new AS r
  ), reached ("day", "nr") AS (
    SELECT r0."day", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."shop.reading_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.reading_doc.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."reading_doc" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "shop"."reading_doc" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"() OWNER TO postgres;

--
-- Name: shop.reading_doc.shop.reading.key(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.key"() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  DECLARE
    running text;
  BEGIN
    GET DIAGNOSTICS running = PG_CONTEXT;
    -- without this function itself
    running := pg_catalog.regexp_replace(running, '^[^\n]*', '');
    IF pg_catalog.concat(pg_catalog.current_query(), running) ~* '\ymerge\s+into\y'
        AND running !~* '^\nSQL statement "\s*update\y' THEN
      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'could not maintain document view "shop.reading_doc": MERGE on partitioned table "reading" with a change of keys',
        HINT = 'PostgreSQL does not show triggers the rows of such a statement; use UPDATE, or INSERT with ON CONFLICT.';
    END IF;
  END;
  RETURN NEW;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.key"() OWNER TO postgres;

--
-- Name: shop.reading_doc.shop.reading.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.reading_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."reading_doc" AS d ORDER BY d."day", d."nr" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.reading_doc.query" AS q
  ), gone AS (
    SELECT k."day", k."nr" FROM "shop"."reading_doc" AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."reading_doc" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "shop"."reading_doc" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"() OWNER TO postgres;

--
-- Name: shop.reading_doc.shop.reading.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.reading_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.reading_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR ROW(n."mood", n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."mood", o."value")::record) AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN (
    SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_new AS n
    WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
    UNION ALL
    SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_old AS o JOIN "shop"."reading" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
  ) AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM (
        SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_new AS n
        WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
        UNION ALL
        SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_old AS o JOIN "shop"."reading" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
      ) AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."day") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."day"),
      coalesce(pg_catalog.bool_or((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR ROW(n."mood", n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."mood", o."value")::record)), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_new AS n
      WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
      UNION ALL
      SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_old AS o JOIN "shop"."reading" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.reading_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."day", v."nr"
    FROM jsonb_ivm_old AS o FULL JOIN (
      SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_new AS n
      WHERE (n."day", n."nr") NOT IN (SELECT o."day", o."nr" FROM jsonb_ivm_old AS o)
      UNION ALL
      SELECT n."day", n."mood", n."nr", n."value" FROM jsonb_ivm_old AS o JOIN "shop"."reading" AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    ) AS n ON o."day" OPERATOR("pg_catalog".=) n."day" AND o."nr" OPERATOR("pg_catalog".=) n."nr"
    CROSS JOIN LATERAL (VALUES (o."day", o."nr", o."day" IS NOT NULL), (n."day", n."nr", n."day" IS NOT NULL)) AS v ("day", "nr", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."day" IS DISTINCT FROM o."day" OR n."nr" IS DISTINCT FROM o."nr" OR ROW(n."mood", n."value")::record OPERATOR(pg_catalog.*<>) ROW(o."mood", o."value")::record) OR NOT ivm.paired)
  ), reached ("day", "nr") AS (
    SELECT r0."day", r0."nr"
    FROM changed AS r0
    EXCEPT
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."day", f."nr")::"jsonb_ivm"."shop.reading_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."reading_doc" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
  ORDER BY d."day", d."nr"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."reading" AS r ON k."day" OPERATOR("pg_catalog".=) r."day" AND k."nr" OPERATOR("pg_catalog".=) r."nr"
    WHERE NOT EXISTS (SELECT FROM "shop"."reading_doc" AS d WHERE d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr")
    ORDER BY r."day", r."nr"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."reading_doc" AS d ON d."day" OPERATOR("pg_catalog".=) k."day" AND d."nr" OPERATOR("pg_catalog".=) k."nr"
    ORDER BY d."day", d."nr"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.reading_doc.query" AS q WHERE q."day" OPERATOR("pg_catalog".=) k."day" AND q."nr" OPERATOR("pg_catalog".=) k."nr" OFFSET 0) AS f
  ), gone AS (
    SELECT k."day", k."nr" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."day", f."nr" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."reading_doc" AS d
    USING gone AS g ("day", "nr")
    WHERE d."day" OPERATOR("pg_catalog".=) g."day" AND d."nr" OPERATOR("pg_catalog".=) g."nr"
  )
  INSERT INTO "shop"."reading_doc" AS d ("day", "nr", "doc")
  SELECT f."day", f."nr", f."doc" FROM fresh AS f
  ON CONFLICT ("day", "nr") DO UPDATE
  SET "day" = excluded."day", "nr" = excluded."nr", "doc" = excluded."doc"
  WHERE ROW(d."day", d."nr", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."day", excluded."nr", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.movement.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."sku", r."warehouse" FROM jsonb_ivm_old AS r
  ), reached ("warehouse", "sku") AS (
    SELECT r0."warehouse", r0."sku"
    FROM changed AS r0
    WHERE r0."warehouse" IS NOT NULL AND r0."sku" IS NOT NULL
    EXCEPT
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
  ORDER BY d."warehouse", d."sku"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
    WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
    ORDER BY r."warehouse", r."sku"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.delete"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.movement.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."sku", r."warehouse" FROM jsonb_ivm_new AS r
  ), reached ("warehouse", "sku") AS (
    SELECT r0."warehouse", r0."sku"
    FROM changed AS r0
    WHERE r0."warehouse" IS NOT NULL AND r0."sku" IS NOT NULL
    EXCEPT
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
  ORDER BY d."warehouse", d."sku"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
    WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
    ORDER BY r."warehouse", r."sku"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.insert"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.movement.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."stock_doc" AS d ORDER BY d."warehouse", d."sku" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM "shop"."stock_doc" AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.truncate"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.movement.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."id") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."id"),
      coalesce(pg_catalog.bool_or((n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT v."sku", v."warehouse"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."id" OPERATOR("pg_catalog".=) n."id"
    CROSS JOIN LATERAL (VALUES (o."sku", o."warehouse", o."id" IS NOT NULL), (n."sku", n."warehouse", n."id" IS NOT NULL)) AS v ("sku", "warehouse", "jsonb_ivm present")
    WHERE v."jsonb_ivm present" AND ((n."amount" IS DISTINCT FROM o."amount" OR n."id" IS DISTINCT FROM o."id" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C") OR NOT ivm.paired)
  ), reached ("warehouse", "sku") AS (
    SELECT r0."warehouse", r0."sku"
    FROM changed AS r0
    WHERE r0."warehouse" IS NOT NULL AND r0."sku" IS NOT NULL
    EXCEPT
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
  ORDER BY d."warehouse", d."sku"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
    WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
    ORDER BY r."warehouse", r."sku"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.update"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.product.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."sku" FROM jsonb_ivm_old AS r
    ), reached ("warehouse", "sku") AS (
      SELECT r1."warehouse", r1."sku"
      FROM changed AS r0
      JOIN "shop"."stock" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      EXCEPT
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
      WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
      ORDER BY r."warehouse", r."sku"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
      ORDER BY d."warehouse", d."sku"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.product.delete"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.product.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT r."sku" FROM jsonb_ivm_new AS r
    ), reached ("warehouse", "sku") AS (
      SELECT r1."warehouse", r1."sku"
      FROM changed AS r0
      JOIN "shop"."stock" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      EXCEPT
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
      WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
      ORDER BY r."warehouse", r."sku"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
      ORDER BY d."warehouse", d."sku"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.product.insert"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.product.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."stock_doc" AS d ORDER BY d."warehouse", d."sku" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM "shop"."stock_doc" AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.product.truncate"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.product.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
  row record;
  paired boolean := true;
  changed boolean;
BEGIN
  SELECT (n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") AS "jsonb_ivm changed"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."sku") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."sku"),
      coalesce(pg_catalog.bool_or((n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C")), false)
    INTO ivm.paired, ivm.changed
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."sku" OPERATOR("pg_catalog".=) n."sku";
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  LOOP
    WITH changed AS (
      SELECT v."sku"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."sku" OPERATOR("pg_catalog".=) n."sku"
      CROSS JOIN LATERAL (VALUES (o."sku", o."sku" IS NOT NULL), (n."sku", n."sku" IS NOT NULL)) AS v ("sku", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."title" COLLATE pg_catalog."C" IS DISTINCT FROM o."title" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("warehouse", "sku") AS (
      SELECT r1."warehouse", r1."sku"
      FROM changed AS r0
      JOIN "shop"."stock" AS r1 ON r0.sku OPERATOR("pg_catalog".=) r1.sku
      EXCEPT
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
    EXIT WHEN ivm.more IS NULL;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
    GET DIAGNOSTICS locked = ROW_COUNT;
    IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
      WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
      ORDER BY r."warehouse", r."sku"
      FOR NO KEY UPDATE OF r;
      PERFORM 1
      FROM pg_catalog.unnest(ivm.more) AS k
      JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
      ORDER BY d."warehouse", d."sku"
      FOR UPDATE OF d;
    END IF;
    keys := ivm.keys || ivm.more;
  END LOOP;
  IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.product.update"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.stock.delete(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.delete"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  WITH changed AS (
    SELECT r."sku", r."warehouse" FROM jsonb_ivm_old AS r
  ), reached ("warehouse", "sku") AS (
    SELECT r0."warehouse", r0."sku"
    FROM changed AS r0
    EXCEPT
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
  ORDER BY d."warehouse", d."sku"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
    WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
    ORDER BY r."warehouse", r."sku"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.delete"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.stock.insert(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.insert"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT r."warehouse", r."sku" FROM jsonb_ivm_new AS r
  ) AS r0
  JOIN "shop"."product" AS r1 ON r1.sku OPERATOR("pg_catalog".=) r0.sku
  ORDER BY r1."sku"
  FOR SHARE OF r1;
  WITH changed AS (
    SELECT r."sku", r."warehouse" FROM jsonb_ivm_new AS r
  ), reached ("warehouse", "sku") AS (
    SELECT r0."warehouse", r0."sku"
    FROM changed AS r0
    EXCEPT
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
  )
  SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  keys := ivm.keys || ivm.more;
  WITH fresh AS MATERIALIZED (
    SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
    CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.insert"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.stock.truncate(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.truncate"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
BEGIN
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1 FROM "shop"."stock_doc" AS d ORDER BY d."warehouse", d."sku" FOR UPDATE OF d;
  WITH fresh AS MATERIALIZED (
    SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q
  ), gone AS (
    SELECT k."warehouse", k."sku" FROM "shop"."stock_doc" AS k
    EXCEPT
    SELECT f."warehouse", f."sku" FROM fresh AS f
  ), deleted AS (
    DELETE FROM "shop"."stock_doc" AS d
    USING gone AS g ("warehouse", "sku")
    WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
  )
  INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
  SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
  ON CONFLICT ("warehouse", "sku") DO UPDATE
  SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
  WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.truncate"() OWNER TO postgres;

--
-- Name: shop.stock_doc.shop.stock.update(); Type: FUNCTION; Schema: jsonb_ivm; Owner: postgres
--

CREATE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.update"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
<<ivm>>
DECLARE
  keys "jsonb_ivm"."shop.stock_doc.key"[] := '{}';
  more "jsonb_ivm"."shop.stock_doc.key"[];
  locked bigint;
  row record;
  fields boolean;
  paired boolean := true;
  changed boolean;
  updated0 text[];
  updated1 text[];
BEGIN
  SELECT (n."amount" IS DISTINCT FROM o."amount" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C") AS "jsonb_ivm changed", (n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C") AS "jsonb_ivm linked", n."warehouse", n."sku"
  INTO ivm.row
  FROM jsonb_ivm_old AS o CROSS JOIN jsonb_ivm_new AS n
  WHERE NOT EXISTS (SELECT FROM jsonb_ivm_old OFFSET 1);
  IF FOUND THEN
    IF NOT ivm.row."jsonb_ivm changed" THEN RETURN NULL; END IF;
    IF NOT ivm.row."jsonb_ivm linked" AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "shop"."stock_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('amount', r0.amount)
      FROM (
        SELECT t."amount", t."sku", t."warehouse"
        FROM "shop"."stock" AS t
        WHERE t."warehouse" OPERATOR("pg_catalog".=) ivm.row."warehouse" AND t."sku" OPERATOR("pg_catalog".=) ivm.row."sku"
      ) AS r0
      WHERE d."warehouse" OPERATOR("pg_catalog".=) r0."warehouse" AND d."sku" OPERATOR("pg_catalog".=) r0."sku";
      RETURN NULL;
    END IF;
    fields := NOT ivm.row."jsonb_ivm linked";
    updated0 := ARRAY[ivm.row."warehouse"];
    updated1 := ARRAY[ivm.row."sku"];
  ELSE
    SELECT
      pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM jsonb_ivm_new AS r) AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(o."warehouse") AND pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(n."warehouse"),
      coalesce(pg_catalog.bool_or((n."amount" IS DISTINCT FROM o."amount" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C")), false),
      NOT coalesce(pg_catalog.bool_or((n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C")), false),
      pg_catalog.array_agg(n."warehouse" ORDER BY n."warehouse", n."sku") FILTER (WHERE (n."amount" IS DISTINCT FROM o."amount" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C")),
      pg_catalog.array_agg(n."sku" ORDER BY n."warehouse", n."sku") FILTER (WHERE (n."amount" IS DISTINCT FROM o."amount" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C"))
    INTO ivm.paired, ivm.changed, ivm.fields, ivm.updated0, ivm.updated1
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."warehouse" OPERATOR("pg_catalog".=) n."warehouse" AND o."sku" OPERATOR("pg_catalog".=) n."sku";
    fields := ivm.fields AND ivm.paired;
    IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;
    IF ivm.fields AND NOT pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
      UPDATE "shop"."stock_doc" AS d
      SET "doc" = d."doc" || pg_catalog.jsonb_build_object('amount', r0.amount)
      FROM (
        SELECT t."amount", t."sku", t."warehouse"
        FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("warehouse", "sku")
        JOIN "shop"."stock" AS t ON t."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND t."sku" OPERATOR("pg_catalog".=) k."sku"
      ) AS r0
      WHERE d."warehouse" OPERATOR("pg_catalog".=) r0."warehouse" AND d."sku" OPERATOR("pg_catalog".=) r0."sku";
      RETURN NULL;
    END IF;
  END IF;
  IF pg_catalog.current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = 'could not maintain document view "shop.stock_doc" above READ COMMITTED',
      HINT = 'Run the transaction at READ COMMITTED.';
  END IF;
  PERFORM 1
  FROM (
    SELECT n."warehouse", n."sku"
    FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."warehouse" OPERATOR("pg_catalog".=) n."warehouse" AND o."sku" OPERATOR("pg_catalog".=) n."sku"
    WHERE CASE WHEN n."warehouse" IS NULL THEN false WHEN o."warehouse" IS NULL THEN true ELSE (n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C") OR NOT ivm.paired END
  ) AS r0
  JOIN "shop"."product" AS r1 ON r1.sku OPERATOR("pg_catalog".=) r0.sku
  ORDER BY r1."sku"
  FOR SHARE OF r1;
  IF ivm.fields THEN
    WITH changed AS (
      SELECT t."amount", t."sku", t."warehouse"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("warehouse", "sku")
      JOIN "shop"."stock" AS t ON t."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND t."sku" OPERATOR("pg_catalog".=) k."sku"
    ), reached ("warehouse", "sku") AS (
      SELECT r0."warehouse", r0."sku"
      FROM changed AS r0
      EXCEPT
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  ELSE
    WITH changed AS (
      SELECT v."sku", v."warehouse"
      FROM jsonb_ivm_old AS o FULL JOIN jsonb_ivm_new AS n ON o."warehouse" OPERATOR("pg_catalog".=) n."warehouse" AND o."sku" OPERATOR("pg_catalog".=) n."sku"
      CROSS JOIN LATERAL (VALUES (o."sku", o."warehouse", o."warehouse" IS NOT NULL), (n."sku", n."warehouse", n."warehouse" IS NOT NULL)) AS v ("sku", "warehouse", "jsonb_ivm present")
      WHERE v."jsonb_ivm present" AND ((n."amount" IS DISTINCT FROM o."amount" OR n."sku" COLLATE pg_catalog."C" IS DISTINCT FROM o."sku" COLLATE pg_catalog."C" OR n."warehouse" COLLATE pg_catalog."C" IS DISTINCT FROM o."warehouse" COLLATE pg_catalog."C") OR NOT ivm.paired)
    ), reached ("warehouse", "sku") AS (
      SELECT r0."warehouse", r0."sku"
      FROM changed AS r0
      EXCEPT
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
    )
    SELECT pg_catalog.array_agg(ROW(f."warehouse", f."sku")::"jsonb_ivm"."shop.stock_doc.key") INTO ivm.more FROM reached AS f;
  END IF;
  IF ivm.more IS NULL THEN RETURN NULL; END IF;
  PERFORM 1
  FROM pg_catalog.unnest(ivm.more) AS k
  JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
  ORDER BY d."warehouse", d."sku"
  FOR UPDATE OF d;
  GET DIAGNOSTICS locked = ROW_COUNT;
  IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock" AS r ON k."warehouse" OPERATOR("pg_catalog".=) r."warehouse" AND k."sku" OPERATOR("pg_catalog".=) r."sku"
    WHERE NOT EXISTS (SELECT FROM "shop"."stock_doc" AS d WHERE d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku")
    ORDER BY r."warehouse", r."sku"
    FOR NO KEY UPDATE OF r;
    PERFORM 1
    FROM pg_catalog.unnest(ivm.more) AS k
    JOIN "shop"."stock_doc" AS d ON d."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND d."sku" OPERATOR("pg_catalog".=) k."sku"
    ORDER BY d."warehouse", d."sku"
    FOR UPDATE OF d;
  END IF;
  keys := ivm.keys || ivm.more;
  IF ivm.fields THEN
    UPDATE "shop"."stock_doc" AS d
    SET "doc" = d."doc" || pg_catalog.jsonb_build_object('amount', r0.amount)
    FROM (
      SELECT t."amount", t."sku", t."warehouse"
      FROM ROWS FROM (pg_catalog.unnest(ivm.updated0), pg_catalog.unnest(ivm.updated1)) AS k ("warehouse", "sku")
      JOIN "shop"."stock" AS t ON t."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND t."sku" OPERATOR("pg_catalog".=) k."sku"
    ) AS r0
    WHERE d."warehouse" OPERATOR("pg_catalog".=) r0."warehouse" AND d."sku" OPERATOR("pg_catalog".=) r0."sku";
  ELSE
    WITH fresh AS MATERIALIZED (
      SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k
      CROSS JOIN LATERAL (SELECT q.* FROM "jsonb_ivm"."shop.stock_doc.query" AS q WHERE q."warehouse" OPERATOR("pg_catalog".=) k."warehouse" AND q."sku" OPERATOR("pg_catalog".=) k."sku" OFFSET 0) AS f
    ), gone AS (
      SELECT k."warehouse", k."sku" FROM pg_catalog.unnest(ivm.keys) AS k
      EXCEPT
      SELECT f."warehouse", f."sku" FROM fresh AS f
    ), deleted AS (
      DELETE FROM "shop"."stock_doc" AS d
      USING gone AS g ("warehouse", "sku")
      WHERE d."warehouse" OPERATOR("pg_catalog".=) g."warehouse" AND d."sku" OPERATOR("pg_catalog".=) g."sku"
    )
    INSERT INTO "shop"."stock_doc" AS d ("warehouse", "sku", "doc")
    SELECT f."warehouse", f."sku", f."doc" FROM fresh AS f
    ON CONFLICT ("warehouse", "sku") DO UPDATE
    SET "warehouse" = excluded."warehouse", "sku" = excluded."sku", "doc" = excluded."doc"
    WHERE ROW(d."warehouse", d."sku", d."doc")::record OPERATOR(pg_catalog.*<>) ROW(excluded."warehouse", excluded."sku", excluded."doc")::record;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.update"() OWNER TO postgres;

--
-- Name: _jsonb_ivm_add(text, jsonb, text[], text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_add(context text, document jsonb, tokens text[], pointer text, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  spot record := "public"._jsonb_ivm_resolve(context, document, tokens, pointer, true);
BEGIN
  RETURN CASE
    WHEN tokens = '{}' THEN item
    WHEN jsonb_typeof(document #> spot.place[:cardinality(tokens) - 1]) = 'array' THEN
      jsonb_insert(document, spot.place, item)
    ELSE jsonb_set(document, spot.place, item)
  END;
END
$$;


ALTER FUNCTION public._jsonb_ivm_add(context text, document jsonb, tokens text[], pointer text, item jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_add(context text, document jsonb, tokens text[], pointer text, item jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_add(context text, document jsonb, tokens text[], pointer text, item jsonb) IS 'support: the operation add of a JSON Patch';


--
-- Name: _jsonb_ivm_aligned(jsonb[], jsonb[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_aligned(x jsonb[], y jsonb[]) RETURNS integer[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT array_agg(CASE WHEN l = r THEN number ELSE 0 END ORDER BY number)
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number)
  WHERE number <= cardinality(x)
$$;


ALTER FUNCTION public._jsonb_ivm_aligned(x jsonb[], y jsonb[]) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_aligned(x jsonb[], y jsonb[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_aligned(x jsonb[], y jsonb[]) IS 'support: for each element of x its own position if y has an equal one there, or 0';


--
-- Name: _jsonb_ivm_array_at(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_array_at(document jsonb, steps jsonb, OUT place text[], OUT elements jsonb) RETURNS record
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  spot record := "public"._jsonb_ivm_find(document, steps);
BEGIN
  IF spot.state <> 'found' THEN
    PERFORM "public"._jsonb_ivm_refuse('', spot.state, steps, spot.depth, spot.value);
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM "public"._jsonb_ivm_refuse('', 'array', steps, spot.depth, spot.value);
  END IF;
  place := spot.place;
  elements := spot.value;
END
$$;


ALTER FUNCTION public._jsonb_ivm_array_at(document jsonb, steps jsonb, OUT place text[], OUT elements jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_array_at(document jsonb, steps jsonb, OUT place text[], OUT elements jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_array_at(document jsonb, steps jsonb, OUT place text[], OUT elements jsonb) IS 'support: the array at a path, which must be there';


--
-- Name: _jsonb_ivm_array_changes(jsonb, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  x jsonb[] := ARRAY(SELECT jsonb_array_elements(a));
  y jsonb[] := ARRAY(SELECT jsonb_array_elements(b));
  n integer := cardinality(x);
  m integer := cardinality(y);
  first integer;
  same integer := 0;
  kept integer[];
BEGIN
  SELECT coalesce(min(number) - 1, least(n, m)) INTO first
  FROM unnest(x, y) WITH ORDINALITY AS pair (l, r, number) WHERE l IS DISTINCT FROM r;
  WHILE same < least(n, m) - first AND x[n - same] = y[m - same] LOOP
    same := same + 1;
  END LOOP;
  x := x[first + 1:n - same];
  y := y[first + 1:m - same];
  kept := CASE WHEN cardinality(x)::bigint * cardinality(y) <= 4096 THEN "public"._jsonb_ivm_common(x, y)
               ELSE "public"._jsonb_ivm_aligned(x, y) END;
  IF first = 0 AND same = 0 AND 0 = ALL (kept) THEN
    RETURN NEXT jsonb_build_object('op', 'replace', 'path', pointer, 'value', b);
  ELSE
    RETURN QUERY SELECT * FROM "public"._jsonb_ivm_element_changes(x, y, kept, first, pointer);
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_array_changes(a jsonb, b jsonb, pointer text) IS 'support: what makes one array of another';


--
-- Name: _jsonb_ivm_changes(jsonb, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF a = b THEN
    RETURN;
  ELSIF jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' AND b ?| ARRAY(SELECT jsonb_object_keys(a)) THEN
    RETURN QUERY SELECT * FROM "public"._jsonb_ivm_object_changes(a, b, pointer);
  ELSIF jsonb_typeof(a) = 'array' AND jsonb_typeof(b) = 'array' THEN
    RETURN QUERY SELECT * FROM "public"._jsonb_ivm_array_changes(a, b, pointer);
  ELSE
    RETURN NEXT jsonb_build_object('op', 'replace', 'path', pointer, 'value', b);
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_changes(a jsonb, b jsonb, pointer text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_changes(a jsonb, b jsonb, pointer text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_changes(a jsonb, b jsonb, pointer text) IS 'support: what makes b of a, at a place of the document';


--
-- Name: _jsonb_ivm_common(jsonb[], jsonb[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_common(x jsonb[], y jsonb[]) RETURNS integer[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  n CONSTANT integer := cardinality(x);
  m CONSTANT integer := cardinality(y);
  width CONSTANT integer := m + 1;
  longest integer[] := array_fill(0, ARRAY[(n + 1) * width]);  -- of what is left after p elements of x and q of y
  kept integer[] := array_fill(0, ARRAY[n]);
  i integer := 0;
  j integer := 0;
BEGIN
  FOR p IN REVERSE n - 1 .. 0 LOOP
    FOR q IN REVERSE m - 1 .. 0 LOOP
      longest[p * width + q + 1] := CASE WHEN x[p + 1] = y[q + 1] THEN longest[(p + 1) * width + q + 2] + 1
        ELSE greatest(longest[(p + 1) * width + q + 1], longest[p * width + q + 2]) END;
    END LOOP;
  END LOOP;
  WHILE i < n AND j < m LOOP
    IF x[i + 1] = y[j + 1] THEN
      i := i + 1;
      j := j + 1;
      kept[i] := j;
    ELSIF longest[(i + 1) * width + j + 1] >= longest[i * width + j + 2] THEN
      i := i + 1;
    ELSE
      j := j + 1;
    END IF;
  END LOOP;
  RETURN kept;
END
$$;


ALTER FUNCTION public._jsonb_ivm_common(x jsonb[], y jsonb[]) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_common(x jsonb[], y jsonb[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_common(x jsonb[], y jsonb[]) IS 'support: a longest common subsequence: for each element of x the position in y that it keeps, or 0';


--
-- Name: _jsonb_ivm_compare(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_compare(a jsonb, b jsonb) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
  ranks CONSTANT jsonb := '{"null": 0, "string": 1, "number": 2, "boolean": 3, "array": 4, "object": 5}';
  kind text := jsonb_typeof(a);
  difference integer;
  key_a text;
  key_b text;
BEGIN
  WHILE a <> b LOOP
    difference := (ranks -> kind)::integer - (ranks -> jsonb_typeof(b))::integer;
    CASE
      WHEN difference <> 0 THEN
        RETURN sign(difference);
      WHEN kind = 'string' THEN
        RETURN CASE WHEN (a #>> '{}') COLLATE "C" < (b #>> '{}') THEN -1 ELSE 1 END;
      WHEN kind IN ('number', 'boolean') THEN
        RETURN CASE WHEN a < b THEN -1 ELSE 1 END;
      WHEN kind = 'array' THEN
        difference := jsonb_array_length(a) - jsonb_array_length(b);
        SELECT m, n INTO a, b
        FROM ROWS FROM (jsonb_array_elements(a), jsonb_array_elements(b)) WITH ORDINALITY AS pair (m, n, number)
        WHERE m IS DISTINCT FROM n ORDER BY number LIMIT 1;
      ELSE
        difference := (SELECT count(*) FROM jsonb_object_keys(a)) - (SELECT count(*) FROM jsonb_object_keys(b));
        SELECT k, l, m, n INTO key_a, key_b, a, b
        FROM ROWS FROM (jsonb_each(a), jsonb_each(b)) WITH ORDINALITY AS pair (k, m, l, n, number)
        WHERE k IS DISTINCT FROM l OR m <> n ORDER BY number LIMIT 1;
    END CASE;
    -- The first entry that differs decides where the counts don't.
    IF difference <> 0 THEN
      RETURN sign(difference);
    ELSIF key_a <> key_b THEN
      RETURN CASE WHEN key_a COLLATE "C" < key_b THEN -1 ELSE 1 END;
    END IF;
    kind := jsonb_typeof(a);
  END LOOP;
  RETURN 0;
END
$$;


ALTER FUNCTION public._jsonb_ivm_compare(a jsonb, b jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_compare(a jsonb, b jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_compare(a jsonb, b jsonb) IS 'support: -1, 0 or 1 as a sorts before, with or after b, in the order of the jsonb btree with strings by bytes';


--
-- Name: _jsonb_ivm_edit(text, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_edit(context text, document jsonb, edit jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  steps jsonb := edit -> 'path';
  item jsonb := edit -> 'value';
  spot record;
BEGIN
  CASE edit ->> 'op'
    WHEN 'set' THEN
      RETURN "public"._jsonb_ivm_put(context, document, steps, item);
    WHEN 'merge' THEN
      RETURN "public"._jsonb_ivm_merge_into(context, document, steps, item);
    WHEN 'insert' THEN
      RETURN "public"._jsonb_ivm_insert(context, document, steps, item, edit);
    ELSE
      spot := "public"._jsonb_ivm_find(document, steps);
  END CASE;
  IF edit ->> 'op' = 'upsert' THEN
    RETURN CASE WHEN spot.state = 'found' THEN jsonb_set(document, spot.place, item)
                ELSE "public"._jsonb_ivm_insert(context, document, steps - -1, item, edit) END;
  ELSIF spot.state <> 'found' THEN
    RETURN document;
  END IF;
  document := document #- spot.place;
  IF edit ->> 'op' = 'move' THEN
    document := "public"._jsonb_ivm_insert(context, document, spot.steps - -1, spot.value, edit);
  END IF;
  RETURN document;
END
$$;


ALTER FUNCTION public._jsonb_ivm_edit(context text, document jsonb, edit jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_edit(context text, document jsonb, edit jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_edit(context text, document jsonb, edit jsonb) IS 'support: one edit of a program';


--
-- Name: _jsonb_ivm_element_changes(jsonb[], jsonb[], integer[], integer, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_element_changes(x jsonb[], y jsonb[], kept integer[], start integer, pointer text) RETURNS SETOF jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  i integer := 1;              -- next elements of x and of y
  j integer := 1;
  removed integer;
  added integer;
  index integer := start;      -- where they stand in the array changed so far
BEGIN
  FOR stop IN 1 .. cardinality(x) + 1 LOOP
    CONTINUE WHEN kept[stop] = 0;
    removed := stop - i;
    added := coalesce(kept[stop], cardinality(y) + 1) - j;
    FOR number IN 0 .. least(removed, added) - 1 LOOP
      IF x[i + number] <> y[j + number] THEN
        RETURN NEXT jsonb_build_object('a', x[i + number], 'b', y[j + number], 'path', pointer || '/' || index + number);
      END IF;
    END LOOP;
    index := index + least(removed, added);
    FOR number IN added + 1 .. removed LOOP
      RETURN NEXT jsonb_build_object('op', 'remove',
        'path', pointer || '/' || index + removed - number);
    END LOOP;
    FOR number IN removed + 1 .. added LOOP
      RETURN NEXT jsonb_build_object('op', 'add', 'path', pointer || '/' || index, 'value', y[j + number - 1]);
      index := index + 1;
    END LOOP;
    i := stop + 1;
    j := j + added + 1;
    index := index + 1;
  END LOOP;
END
$$;


ALTER FUNCTION public._jsonb_ivm_element_changes(x jsonb[], y jsonb[], kept integer[], start integer, pointer text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_element_changes(x jsonb[], y jsonb[], kept integer[], start integer, pointer text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_element_changes(x jsonb[], y jsonb[], kept integer[], start integer, pointer text) IS 'support: what makes the elements y of x, where kept says which of them stay';


--
-- Name: _jsonb_ivm_find(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_find(document jsonb, INOUT steps jsonb, OUT state text, OUT depth integer, OUT place text[], OUT value jsonb) RETURNS record
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  step jsonb;
  name text;
  next jsonb;
BEGIN
  state := 'found';
  depth := 0;
  place := '{}';
  value := document;
  WHILE depth < jsonb_array_length(steps) LOOP
    step := steps -> depth;
    name := step #>> '{}';
    IF jsonb_typeof(step) = 'string' THEN
      state := CASE WHEN jsonb_typeof(value) = 'object' THEN 'missing' ELSE 'object' END;
      next := value -> name;
    ELSIF jsonb_typeof(value) <> 'array' THEN
      state := 'array';
    ELSE
      state := 'missing';
      name := CASE WHEN jsonb_typeof(step) = 'number' THEN name::numeric::integer
                   ELSE "public"._jsonb_ivm_index_of(value, step) END;
      next := value -> name::integer;
    END IF;
    EXIT WHEN state <> 'missing' OR next IS NULL;
    IF jsonb_typeof(step) = 'object' THEN
      steps := jsonb_set(steps, ARRAY[depth::text], to_jsonb(name::integer));
    END IF;
    state := 'found';
    depth := depth + 1;
    place := place || name;
    value := next;
  END LOOP;
END
$$;


ALTER FUNCTION public._jsonb_ivm_find(document jsonb, INOUT steps jsonb, OUT state text, OUT depth integer, OUT place text[], OUT value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_find(document jsonb, INOUT steps jsonb, OUT state text, OUT depth integer, OUT place text[], OUT value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_find(document jsonb, INOUT steps jsonb, OUT state text, OUT depth integer, OUT place text[], OUT value jsonb) IS 'support: follows a path into a document';


--
-- Name: _jsonb_ivm_index_of(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_index_of(elements jsonb, members jsonb) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT (min(place) - 1)::integer
  FROM jsonb_array_elements(elements) WITH ORDINALITY AS listed (element, place)
  WHERE element @> members
$$;


ALTER FUNCTION public._jsonb_ivm_index_of(elements jsonb, members jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_index_of(elements jsonb, members jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_index_of(elements jsonb, members jsonb) IS 'support: index of the first element that has these members; they are scalars';


--
-- Name: _jsonb_ivm_index_problem(text, integer, boolean); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_index_problem(token text, length integer, adding boolean) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $_$
BEGIN
  IF token = '-' AND adding THEN
    RETURN NULL;
  ELSIF token COLLATE "C" !~ '^(-|0|[1-9][0-9]*)$' THEN
    RETURN 'not an array index';
  ELSIF token = '-' OR length(token) > 10 OR token::bigint >= length + adding::integer THEN
    RETURN 'out of range';
  END IF;
  RETURN NULL;
END
$_$;


ALTER FUNCTION public._jsonb_ivm_index_problem(token text, length integer, adding boolean) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_index_problem(token text, length integer, adding boolean); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_index_problem(token text, length integer, adding boolean) IS 'support: why a token is no index of an array of this length; adding: its length is one too';


--
-- Name: _jsonb_ivm_insert(text, jsonb, jsonb, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_insert(context text, document jsonb, steps jsonb, item jsonb, edit jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $_$
DECLARE
  spot record := "public"._jsonb_ivm_find(document, steps);
  elements jsonb := '[]';
  created jsonb;
  position integer;
BEGIN
  IF spot.state <> 'found' THEN
    created := "public"._jsonb_ivm_put(context, document, steps, jsonb_build_array(item));
    IF jsonb_path_exists(spot.steps, '$[*] ? (@.type() == "object")') THEN
      RETURN CASE WHEN edit ? 'between' THEN NULL ELSE document END;
    END IF;
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM "public"._jsonb_ivm_refuse(context, 'array', spot.steps, spot.depth, spot.value);
  ELSE
    elements := spot.value;
  END IF;
  IF edit ? 'at' THEN
    position := (edit -> 'at')::integer;
    PERFORM "public"._jsonb_ivm_need_index(context, spot.steps || jsonb_build_array(position),
      jsonb_array_length(spot.steps), jsonb_array_length(elements));
  ELSIF edit ? 'between' THEN
    position := "public"._jsonb_ivm_place_between(elements, edit -> 'between');
    IF position IS NULL THEN
      RETURN NULL;
    END IF;
  ELSE
    position := coalesce("public"._jsonb_ivm_index_of(elements, edit -> 'before'),
                         "public"._jsonb_ivm_index_of(elements, edit -> 'after') + 1,
                         jsonb_array_length(elements));
  END IF;
  RETURN coalesce(created, jsonb_insert(document, spot.place || position::text, item));
END
$_$;


ALTER FUNCTION public._jsonb_ivm_insert(context text, document jsonb, steps jsonb, item jsonb, edit jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_insert(context text, document jsonb, steps jsonb, item jsonb, edit jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_insert(context text, document jsonb, steps jsonb, item jsonb, edit jsonb) IS 'support: puts a value into the array at a path, where the edit says; NULL where it goes between strangers';


--
-- Name: _jsonb_ivm_is_element(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_is_element(value jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
  SELECT CASE WHEN jsonb_typeof(value) = 'object'
              THEN value <> '{}' AND NOT jsonb_path_exists(value, 'strict $.* ? (@.type() == "object" || @.type() == "array")')
              ELSE false END
$_$;


ALTER FUNCTION public._jsonb_ivm_is_element(value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_is_element(value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_is_element(value jsonb) IS 'support: whether a value names elements by the members that they have';


--
-- Name: _jsonb_ivm_is_index(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_is_index(value jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT CASE WHEN jsonb_typeof(value) = 'number'
              THEN value::numeric BETWEEN 0 AND 2147483647 AND trunc(value::numeric) = value::numeric
              ELSE false END
$$;


ALTER FUNCTION public._jsonb_ivm_is_index(value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_is_index(value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_is_index(value jsonb) IS 'support: whether a value is an index of an array';


--
-- Name: _jsonb_ivm_is_pair(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_is_pair(value jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT CASE WHEN jsonb_typeof(value) = 'array' THEN
    (SELECT count(*) = 2 AND bool_and(neighbour = 'null' OR "public"._jsonb_ivm_is_element(neighbour))
     FROM jsonb_array_elements(value) AS listed (neighbour))
  ELSE false END
$$;


ALTER FUNCTION public._jsonb_ivm_is_pair(value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_is_pair(value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_is_pair(value jsonb) IS 'support: whether a value names two neighbours in an array; null stands for an end of it';


--
-- Name: _jsonb_ivm_is_scalar(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_is_scalar(value jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT jsonb_typeof(value) NOT IN ('object', 'array')
$$;


ALTER FUNCTION public._jsonb_ivm_is_scalar(value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_is_scalar(value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_is_scalar(value jsonb) IS 'support: whether a value is neither an object nor an array';


--
-- Name: _jsonb_ivm_kind(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_kind(value jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT CASE kind
    WHEN 'object' THEN 'an object'
    WHEN 'array' THEN 'an array'
    WHEN 'null' THEN 'null'
    ELSE 'a ' || kind
  END
  FROM jsonb_typeof(value) AS kind
$$;


ALTER FUNCTION public._jsonb_ivm_kind(value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_kind(value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_kind(value jsonb) IS 'support: the kind of a value, as messages name it';


--
-- Name: _jsonb_ivm_merge_deep(jsonb, jsonb, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  merged jsonb;
BEGIN
  IF jsonb_typeof(target) <> 'object' OR jsonb_typeof(source) <> 'object' THEN
    RETURN source;
  ELSIF depth > 50 THEN
    RETURN "public"._jsonb_ivm_merge_deeper(target, source);
  END IF;
  SELECT jsonb_object_agg(key, "public"._jsonb_ivm_merge_deep(target -> key, value, depth + 1)) INTO merged
  FROM jsonb_each(source) AS member (key, value)
  WHERE jsonb_typeof(value) = 'object' AND jsonb_typeof(target -> key) = 'object';
  RETURN target || source || coalesce(merged, '{}');
END
$$;


ALTER FUNCTION public._jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer) IS 'support: jsonb_deep_merge at a depth';


--
-- Name: _jsonb_ivm_merge_deeper(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_deeper(target jsonb, source jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  result jsonb := target || source;
  pending jsonb := '[[]]';  -- paths of objects that both have
  path text[];
  old jsonb;
  new jsonb;
BEGIN
  WHILE pending <> '[]' LOOP
    path := ARRAY(SELECT jsonb_array_elements_text(pending -> -1));
    old := target #> path;
    new := source #> path;
    result := CASE WHEN path = '{}' THEN old || new ELSE jsonb_set(result, path, old || new) END;
    SELECT (pending - -1) || coalesce(jsonb_agg(to_jsonb(path || key)), '[]') INTO pending
    FROM jsonb_each(new) AS member (key, value)
    WHERE jsonb_typeof(value) = 'object' AND jsonb_typeof(old -> key) = 'object';
  END LOOP;
  RETURN result;
END
$$;


ALTER FUNCTION public._jsonb_ivm_merge_deeper(target jsonb, source jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_deeper(target jsonb, source jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_deeper(target jsonb, source jsonb) IS 'support: jsonb_deep_merge of objects without recursion';


--
-- Name: _jsonb_ivm_merge_into(text, jsonb, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_into(context text, document jsonb, steps jsonb, members jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  spot record := "public"._jsonb_ivm_find(document, steps);
BEGIN
  IF spot.state <> 'found' THEN
    RETURN "public"._jsonb_ivm_put(context, document, steps, members);
  ELSIF jsonb_typeof(spot.value) <> 'object' THEN
    PERFORM "public"._jsonb_ivm_refuse(context, 'object', spot.steps, spot.depth, spot.value);
  END IF;
  RETURN CASE WHEN spot.depth = 0 THEN document || members
              ELSE jsonb_set(document, spot.place, spot.value || members) END;
END
$$;


ALTER FUNCTION public._jsonb_ivm_merge_into(context text, document jsonb, steps jsonb, members jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_into(context text, document jsonb, steps jsonb, members jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_into(context text, document jsonb, steps jsonb, members jsonb) IS 'support: merges members into the object at a path';


--
-- Name: _jsonb_ivm_merge_members(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_members(target jsonb, patch jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT (CASE WHEN jsonb_typeof(target) = 'object' THEN target ELSE '{}' END || patch)
         - ARRAY(SELECT key FROM jsonb_each(patch) AS member (key, value) WHERE value = 'null')
$$;


ALTER FUNCTION public._jsonb_ivm_merge_members(target jsonb, patch jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_members(target jsonb, patch jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_members(target jsonb, patch jsonb) IS 'support: jsonb_merge_patch by an object, without what is nested in it';


--
-- Name: _jsonb_ivm_merge_patch(jsonb, jsonb, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_patch(target jsonb, patch jsonb, depth integer) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  nested jsonb;
BEGIN
  IF jsonb_typeof(patch) <> 'object' THEN
    RETURN patch;
  ELSIF depth > 50 THEN
    RETURN "public"._jsonb_ivm_merge_patch_deeper(target, patch);
  END IF;
  SELECT jsonb_object_agg(key, "public"._jsonb_ivm_merge_patch(target -> key, value, depth + 1)) INTO nested
  FROM jsonb_each(patch) AS member (key, value)
  WHERE jsonb_typeof(value) = 'object';
  RETURN "public"._jsonb_ivm_merge_members(target, patch) || coalesce(nested, '{}');
END
$$;


ALTER FUNCTION public._jsonb_ivm_merge_patch(target jsonb, patch jsonb, depth integer) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_patch(target jsonb, patch jsonb, depth integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_patch(target jsonb, patch jsonb, depth integer) IS 'support: jsonb_merge_patch at a depth';


--
-- Name: _jsonb_ivm_merge_patch_deeper(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_merge_patch_deeper(target jsonb, patch jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  result jsonb;
  pending jsonb := '[[]]';  -- paths of objects in the patch
  path text[];
  merged jsonb;
BEGIN
  WHILE pending <> '[]' LOOP
    path := ARRAY(SELECT jsonb_array_elements_text(pending -> -1));
    merged := "public"._jsonb_ivm_merge_members(target #> path, patch #> path);
    result := CASE WHEN path = '{}' THEN merged ELSE jsonb_set(result, path, merged) END;
    SELECT (pending - -1) || coalesce(jsonb_agg(to_jsonb(path || key)), '[]') INTO pending
    FROM jsonb_each(patch #> path) AS member (key, value)
    WHERE jsonb_typeof(value) = 'object';
  END LOOP;
  RETURN result;
END
$$;


ALTER FUNCTION public._jsonb_ivm_merge_patch_deeper(target jsonb, patch jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_merge_patch_deeper(target jsonb, patch jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_merge_patch_deeper(target jsonb, patch jsonb) IS 'support: jsonb_merge_patch by an object, without recursion';


--
-- Name: _jsonb_ivm_need_array(text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_need_array(name text, value jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF jsonb_typeof(value) <> 'array' THEN
    RAISE EXCEPTION USING ERRCODE = '22039',
      MESSAGE = name || ' must be an array, but is ' || "public"._jsonb_ivm_kind(value);
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_need_array(name text, value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_need_array(name text, value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_need_array(name text, value jsonb) IS 'support: raises unless an argument is an array';


--
-- Name: _jsonb_ivm_need_batch(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_need_batch(updates_array jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  entry jsonb;
  number bigint;
BEGIN
  PERFORM "public"._jsonb_ivm_need_array('updates_array', updates_array);
  FOR entry, number IN
    SELECT listed.entry, listed.number - 1
    FROM jsonb_array_elements(updates_array) WITH ORDINALITY AS listed (entry, number)
    WHERE (jsonb_typeof(listed.entry -> 'updates') = 'object' AND
           "public"._jsonb_ivm_is_scalar(listed.entry -> 'match_value')) IS NOT TRUE
    ORDER BY listed.number
  LOOP
    IF jsonb_typeof(entry) <> 'object' OR NOT entry ?& ARRAY['match_value', 'updates'] THEN
      RAISE EXCEPTION USING ERRCODE = '22023',
        MESSAGE = format('updates_array[%s] must be an object with "match_value" and "updates"', number);
    END IF;
    PERFORM "public"._jsonb_ivm_need_scalar(format('updates_array[%s].match_value', number), entry -> 'match_value');
    PERFORM "public"._jsonb_ivm_need_object(format('updates_array[%s].updates', number), entry -> 'updates');
  END LOOP;
END
$$;


ALTER FUNCTION public._jsonb_ivm_need_batch(updates_array jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_need_batch(updates_array jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_need_batch(updates_array jsonb) IS 'support: raises unless every entry of a batch is one';


--
-- Name: _jsonb_ivm_need_index(text, jsonb, integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_need_index(context text, steps jsonb, depth integer, length integer) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF (steps ->> depth)::numeric > length THEN
    RAISE EXCEPTION USING ERRCODE = '22033',
      MESSAGE = format('%sindex %s at path "%s" is out of range: the array has %s element%s', context,
        steps ->> depth, "public"._jsonb_ivm_path_text(steps, depth + 1), length,
        CASE length WHEN 1 THEN '' ELSE 's' END),
      HINT = 'An index may be at most one past the last element.';
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_need_index(context text, steps jsonb, depth integer, length integer) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_need_index(context text, steps jsonb, depth integer, length integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_need_index(context text, steps jsonb, depth integer, length integer) IS 'support: raises unless the step after depth is an index in an array of this length, or one past its end';


--
-- Name: _jsonb_ivm_need_object(text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_need_object(name text, value jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF jsonb_typeof(value) <> 'object' THEN
    RAISE EXCEPTION USING ERRCODE = '2203C',
      MESSAGE = name || ' must be an object, but is ' || "public"._jsonb_ivm_kind(value);
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_need_object(name text, value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_need_object(name text, value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_need_object(name text, value jsonb) IS 'support: raises unless an argument is an object';


--
-- Name: _jsonb_ivm_need_scalar(text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_need_scalar(name text, value jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF NOT "public"._jsonb_ivm_is_scalar(value) THEN
    RAISE EXCEPTION USING ERRCODE = '2203F',
      MESSAGE = name || ' must be a scalar, but is ' || "public"._jsonb_ivm_kind(value);
  END IF;
END
$$;


ALTER FUNCTION public._jsonb_ivm_need_scalar(name text, value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_need_scalar(name text, value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_need_scalar(name text, value jsonb) IS 'support: raises unless an argument is a scalar';


--
-- Name: _jsonb_ivm_object_changes(jsonb, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text) RETURNS SETOF jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT change
  FROM (
    SELECT 1, number, jsonb_build_object('op', 'remove', 'path', place)
    FROM jsonb_object_keys(a) WITH ORDINALITY AS old (key, number),
         LATERAL (SELECT pointer || '/' || replace(replace(key, '~', '~0'), '/', '~1') AS place) AS named
    WHERE NOT b ? key
    UNION ALL
    SELECT 2, number, CASE
        WHEN a ? key THEN jsonb_build_object('a', a -> key, 'b', value, 'path', place)
        ELSE jsonb_build_object('op', 'add', 'path', place, 'value', value)
      END
    FROM jsonb_each(b) WITH ORDINALITY AS new (key, value, number),
         LATERAL (SELECT pointer || '/' || replace(replace(key, '~', '~0'), '/', '~1') AS place) AS named
    WHERE a -> key IS DISTINCT FROM value
  ) AS listed (part, number, change)
  ORDER BY part, number
$$;


ALTER FUNCTION public._jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_object_changes(a jsonb, b jsonb, pointer text) IS 'support: what makes one object of another';


--
-- Name: _jsonb_ivm_operation(text, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_operation(context text, document jsonb, operation jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  op text := "public"._jsonb_ivm_read_string(context, operation, 'op');
  tokens text[];
  problem text := CASE WHEN op NOT IN ('add', 'remove', 'replace', 'move', 'copy', 'test')
                       THEN format('unknown op "%s"', op) END;
  spot record;
BEGIN
  IF problem IS NULL THEN
    tokens := "public"._jsonb_ivm_tokens(context, operation, 'path');
    problem := CASE
      WHEN op IN ('add', 'replace', 'test') AND NOT operation ? 'value' THEN '"value" is missing'
      WHEN op = 'remove' AND tokens = '{}' THEN 'the whole document cannot be removed'
    END;
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  ELSIF op = 'add' THEN
    RETURN "public"._jsonb_ivm_add(context, document, tokens, operation ->> 'path', operation -> 'value');
  ELSIF op IN ('move', 'copy') THEN
    RETURN "public"._jsonb_ivm_transfer(context, document, tokens, operation);
  END IF;
  spot := "public"._jsonb_ivm_resolve(context, document, tokens, operation ->> 'path', false);
  IF op = 'test' AND spot.value <> operation -> 'value' THEN
    RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = format('%stest failed at path "%s"', context, operation ->> 'path');
  END IF;
  RETURN CASE
    WHEN op = 'test' THEN document
    WHEN op = 'remove' THEN document #- spot.place
    WHEN tokens = '{}' THEN operation -> 'value'
    ELSE jsonb_set(document, spot.place, operation -> 'value')
  END;
END
$$;


ALTER FUNCTION public._jsonb_ivm_operation(context text, document jsonb, operation jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_operation(context text, document jsonb, operation jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_operation(context text, document jsonb, operation jsonb) IS 'support: one operation of a JSON Patch';


--
-- Name: _jsonb_ivm_path_problem(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_path_problem(edit jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT CASE
    WHEN NOT edit ? 'path' THEN '"path" is missing'
    WHEN jsonb_typeof(edit -> 'path') <> 'array' THEN
      '"path" must be an array, but is ' || "public"._jsonb_ivm_kind(edit -> 'path')
    ELSE (
      SELECT format('"path"[%s] must be a key, an index or an object of scalars', min(place) - 1)
      FROM jsonb_array_elements(edit -> 'path') WITH ORDINALITY AS walked (step, place)
      WHERE NOT (jsonb_typeof(step) = 'string' OR "public"._jsonb_ivm_is_index(step) OR
                 "public"._jsonb_ivm_is_element(step))
      HAVING count(*) > 0
    )
  END
$$;


ALTER FUNCTION public._jsonb_ivm_path_problem(edit jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_path_problem(edit jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_path_problem(edit jsonb) IS 'support: what is wrong with the path of an edit';


--
-- Name: _jsonb_ivm_path_text(jsonb, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_path_text(steps jsonb, depth integer) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
  SELECT coalesce(string_agg(
           CASE
             WHEN jsonb_typeof(step) = 'number' THEN format('[%s]', name)
             ELSE CASE WHEN place > 1 THEN '.' ELSE '' END ||
                  CASE WHEN name COLLATE "C" ~ '^[^].["]+$' THEN name ELSE format('"%s"', replace(name, '"', '""')) END
           END, '' ORDER BY place), '')
  FROM jsonb_array_elements(steps) WITH ORDINALITY AS walked (step, place),
       LATERAL (SELECT step #>> '{}' AS name) AS written
  WHERE place <= depth
$_$;


ALTER FUNCTION public._jsonb_ivm_path_text(steps jsonb, depth integer) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_path_text(steps jsonb, depth integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_path_text(steps jsonb, depth integer) IS 'support: the first steps of a path as text';


--
-- Name: _jsonb_ivm_place_between(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_place_between(elements jsonb, neighbours jsonb) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT place
  FROM (SELECT CASE WHEN neighbours -> 0 = 'null' THEN 0
                    ELSE "public"._jsonb_ivm_index_of(elements, neighbours -> 0) + 1 END) AS found (place)
  WHERE CASE WHEN neighbours -> 1 = 'null' THEN place = jsonb_array_length(elements)
             ELSE elements -> place @> (neighbours -> 1) END
$$;


ALTER FUNCTION public._jsonb_ivm_place_between(elements jsonb, neighbours jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_place_between(elements jsonb, neighbours jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_place_between(elements jsonb, neighbours jsonb) IS 'support: index between two neighbours; NULL if they do not stand side by side';


--
-- Name: _jsonb_ivm_position_problem(jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_position_problem(edit jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT CASE
    WHEN (edit ? 'at')::integer + (edit ? 'before')::integer + (edit ? 'after')::integer + (edit ? 'between')::integer > 1 THEN
      '"at", "before", "after" and "between" exclude each other'
    WHEN NOT "public"._jsonb_ivm_is_index(edit -> 'at') THEN '"at" must be an index'
    WHEN NOT "public"._jsonb_ivm_is_element(edit -> 'before') THEN '"before" must be an object of scalars'
    WHEN NOT "public"._jsonb_ivm_is_element(edit -> 'after') THEN '"after" must be an object of scalars'
    WHEN NOT "public"._jsonb_ivm_is_pair(edit -> 'between') THEN
      '"between" must be an array of two objects of scalars, or null for an end'
  END
$$;


ALTER FUNCTION public._jsonb_ivm_position_problem(edit jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_position_problem(edit jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_position_problem(edit jsonb) IS 'support: what is wrong with where an edit inserts';


--
-- Name: _jsonb_ivm_put(text, jsonb, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_put(context text, document jsonb, path jsonb, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $_$
DECLARE
  spot record := "public"._jsonb_ivm_find(document, path);
  name text;
  created jsonb := item;
BEGIN
  IF spot.state = 'found' THEN
    RETURN CASE WHEN spot.depth = 0 THEN item ELSE jsonb_set(document, spot.place, item) END;
  ELSIF spot.state <> 'missing' THEN
    PERFORM "public"._jsonb_ivm_refuse(context, spot.state, spot.steps, spot.depth, spot.value);
  ELSIF jsonb_path_exists(spot.steps, '$[*] ? (@.type() == "object")') THEN
    RETURN document;
  END IF;
  FOR level IN spot.depth .. jsonb_array_length(spot.steps) - 1 LOOP
    IF jsonb_typeof(spot.steps -> level) = 'number' THEN
      PERFORM "public"._jsonb_ivm_need_index(context, spot.steps, level,
        CASE WHEN level = spot.depth THEN jsonb_array_length(spot.value) ELSE 0 END);
    END IF;
  END LOOP;
  FOR level IN REVERSE jsonb_array_length(spot.steps) - 1 .. spot.depth + 1 LOOP
    name := spot.steps ->> level;
    created := CASE WHEN jsonb_typeof(spot.steps -> level) = 'number' THEN jsonb_build_array(created)
                    ELSE jsonb_build_object(name, created) END;
  END LOOP;
  name := spot.steps ->> spot.depth;
  RETURN jsonb_set(document, spot.place || name, created);
END
$_$;


ALTER FUNCTION public._jsonb_ivm_put(context text, document jsonb, path jsonb, item jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_put(context text, document jsonb, path jsonb, item jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_put(context text, document jsonb, path jsonb, item jsonb) IS 'support: puts a value at a path and creates what is missing; unchanged where an element is not found';


--
-- Name: _jsonb_ivm_read_edit(text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_read_edit(context text, edit jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  op text := "public"._jsonb_ivm_read_string(context, edit, 'op');
  last text := jsonb_typeof(edit #> '{path,-1}');
  problem text;
BEGIN
  problem := coalesce(CASE
    WHEN op NOT IN ('set', 'merge', 'remove', 'insert', 'upsert', 'move') THEN format('unknown op "%s"', op)
    ELSE "public"._jsonb_ivm_path_problem(edit)
  END, CASE
    WHEN op IN ('remove', 'upsert', 'move') AND edit -> 'path' = '[]' THEN '"path" must not be empty'
    WHEN op = 'upsert' AND last <> 'object' THEN 'the last step of "path" must be an object of scalars'
    WHEN op = 'move' AND last = 'string' THEN 'the last step of "path" must be an index or an object of scalars'
    WHEN op IN ('set', 'merge', 'insert', 'upsert') AND NOT edit ? 'value' THEN '"value" is missing'
    WHEN op IN ('insert', 'upsert', 'move') THEN "public"._jsonb_ivm_position_problem(edit)
  END);
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  ELSIF op = 'merge' THEN
    PERFORM "public"._jsonb_ivm_need_object(context || '"value"', edit -> 'value');
  END IF;
  RETURN jsonb_set(edit, '{path}', (
    SELECT coalesce(jsonb_agg(CASE WHEN jsonb_typeof(step) = 'number' THEN to_jsonb(step::integer) ELSE step END
                              ORDER BY place), '[]')
    FROM jsonb_array_elements(edit -> 'path') WITH ORDINALITY AS walked (step, place)));
END
$$;


ALTER FUNCTION public._jsonb_ivm_read_edit(context text, edit jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_read_edit(context text, edit jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_read_edit(context text, edit jsonb) IS 'support: raises unless an edit of a program is one; its indexes are without decimal places afterwards';


--
-- Name: _jsonb_ivm_read_string(text, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_read_string(context text, edit jsonb, member text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  problem text;
BEGIN
  problem := CASE
    WHEN jsonb_typeof(edit) <> 'object' THEN 'an edit must be an object, but is ' || "public"._jsonb_ivm_kind(edit)
    WHEN NOT edit ? member THEN format('"%s" is missing', member)
    WHEN jsonb_typeof(edit -> member) <> 'string' THEN
      format('"%s" must be a string, but is %s', member, "public"._jsonb_ivm_kind(edit -> member))
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || problem;
  END IF;
  RETURN edit ->> member;
END
$$;


ALTER FUNCTION public._jsonb_ivm_read_string(context text, edit jsonb, member text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_read_string(context text, edit jsonb, member text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_read_string(context text, edit jsonb, member text) IS 'support: a member of an edit of a program or patch, which must be a string';


--
-- Name: _jsonb_ivm_refuse(text, text, jsonb, integer, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_refuse(context text, state text, steps jsonb, depth integer, value jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  IF state = 'missing' THEN
    RAISE EXCEPTION USING ERRCODE = '2203A', MESSAGE = format('%spath "%s" does not exist in the document',
      context, "public"._jsonb_ivm_path_text(steps, depth + 1));
  END IF;
  RAISE EXCEPTION USING ERRCODE = CASE state WHEN 'object' THEN '2203C' ELSE '22039' END,
    MESSAGE = format('%s%s must be an %s, but is %s', context,
      CASE depth WHEN 0 THEN 'the document'
                 ELSE format('the value at path "%s"', "public"._jsonb_ivm_path_text(steps, depth)) END,
      state, "public"._jsonb_ivm_kind(value));
END
$$;


ALTER FUNCTION public._jsonb_ivm_refuse(context text, state text, steps jsonb, depth integer, value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_refuse(context text, state text, steps jsonb, depth integer, value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_refuse(context text, state text, steps jsonb, depth integer, value jsonb) IS 'support: raises why a path leads no further, or to a value of another kind';


--
-- Name: _jsonb_ivm_refuse_path(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_refuse_path(path text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
  key CONSTANT text := '(?:[^].["]+|"(?:[^"]|"")*"(?!"))';
  index CONSTANT text := '\[0*[0-9]{1,10}\]';
  token text;
  digits text;
  large boolean;
  problem text;
  place integer := 1;
BEGIN
  -- What is well-formed is passed over, step by step.
  LOOP
    token := substring(substr(path, place), CASE place WHEN 1 THEN '^' ELSE '^\.' END || key);
    IF token IS NULL THEN
      digits := substring(substr(path, place), '^\[([0-9]+)');
      large := CASE WHEN length(ltrim(digits, '0')) > 10 THEN true ELSE digits::numeric > 2147483647 END;
      EXIT WHEN large;
      token := substring(substr(path, place), '^' || index);
    END IF;
    EXIT WHEN token IS NULL;
    place := place + length(token);
  END LOOP;
  CASE
    WHEN large THEN
      problem := 'the index is too large';
      place := place + 1;
    WHEN substr(path, place) ~ '^\[[0-9]' THEN
      problem := '"]" was expected';
      place := place + 1 + length(digits);
    WHEN substr(path, place) ~ '^\[' THEN
      problem := 'an index was expected';
      place := place + 1;
    WHEN place = 1 AND path !~ '^"' THEN
      problem := 'a key was expected';
    WHEN place = 1 THEN
      problem := 'the quote is not closed';
    WHEN substr(path, place) ~ '^\."' THEN
      problem := 'the quote is not closed';
      place := place + 1;
    WHEN substr(path, place) ~ '^\.' THEN
      problem := 'a key was expected';
      place := place + 1;
    ELSE
      problem := '"." or "[" was expected';
  END CASE;
  RAISE EXCEPTION USING ERRCODE = '22P02',
    MESSAGE = format('malformed path "%s": %s at character %s', path, problem, place),
    HINT = 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".';
END
$$;


ALTER FUNCTION public._jsonb_ivm_refuse_path(path text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_refuse_path(path text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_refuse_path(path text) IS 'support: raises what is wrong with a malformed path';


--
-- Name: _jsonb_ivm_resolve(text, jsonb, text[], text, boolean); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_resolve(context text, document jsonb, tokens text[], pointer text, adding boolean, OUT place text[], OUT value jsonb) RETURNS record
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  token text;
  problem text;
  final boolean;
BEGIN
  place := '{}';
  value := document;
  FOR number IN 1 .. cardinality(tokens) LOOP
    final := adding AND number = cardinality(tokens);
    token := tokens[number];
    IF jsonb_typeof(value) = 'array' THEN
      problem := "public"._jsonb_ivm_index_problem(token, jsonb_array_length(value), final);
      IF problem IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '22033',
          MESSAGE = format('%sindex "%s" of path "%s" is %s', context, token, pointer, problem);
      END IF;
      token := CASE token WHEN '-' THEN jsonb_array_length(value)::text ELSE token END;
      value := value -> token::integer;
    ELSIF jsonb_typeof(value) = 'object' AND (final OR value ? token) THEN
      value := value -> token;
    ELSE
      RAISE EXCEPTION USING ERRCODE = '2203A', MESSAGE = format('%spath "%s" does not exist', context, pointer);
    END IF;
    place := place || token;
  END LOOP;
END
$$;


ALTER FUNCTION public._jsonb_ivm_resolve(context text, document jsonb, tokens text[], pointer text, adding boolean, OUT place text[], OUT value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_resolve(context text, document jsonb, tokens text[], pointer text, adding boolean, OUT place text[], OUT value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_resolve(context text, document jsonb, tokens text[], pointer text, adding boolean, OUT place text[], OUT value jsonb) IS 'support: the place that a pointer names, and its value; adding: the last step may lead nowhere yet';


--
-- Name: _jsonb_ivm_sorted_place(jsonb, text, jsonb, boolean); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_sorted_place(elements jsonb, sort_key text, new_value jsonb, descending boolean) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT min(place) - 1
  FROM jsonb_array_elements(elements) WITH ORDINALITY AS listed (element, place),
       LATERAL (SELECT element -> sort_key AS value) AS sorted
  WHERE new_value IS NOT NULL AND value IS NOT NULL
    AND CASE
          WHEN jsonb_typeof(value) = 'number' AND jsonb_typeof(new_value) = 'number' THEN
            CASE WHEN descending THEN value < new_value ELSE value > new_value END
          ELSE "public"._jsonb_ivm_compare(value, new_value) = CASE WHEN descending THEN -1 ELSE 1 END
        END
$$;


ALTER FUNCTION public._jsonb_ivm_sorted_place(elements jsonb, sort_key text, new_value jsonb, descending boolean) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_sorted_place(elements jsonb, sort_key text, new_value jsonb, descending boolean); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_sorted_place(elements jsonb, sort_key text, new_value jsonb, descending boolean) IS 'support: index of the first element that sorts after a value';


--
-- Name: _jsonb_ivm_steps(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_steps(path text) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
DECLARE
  key CONSTANT text := '(?:[^].["]+|"(?:[^"]|"")*"(?!"))';
  index CONSTANT text := '\[0*[0-9]{1,10}\]';
  steps jsonb;
BEGIN
  IF path COLLATE "C" = '' THEN
    RETURN '[]';
  ELSIF path COLLATE "C" !~ '[].["]' THEN
    RETURN jsonb_build_array(path);
  ELSIF path COLLATE "C" !~ format('^(?:%1$s|%2$s)(?:\.%1$s|%2$s)*$', key, index) THEN
    PERFORM "public"._jsonb_ivm_refuse_path(path COLLATE "C");
  END IF;
  SELECT jsonb_agg(CASE left(token, 1)
           WHEN '[' THEN to_jsonb(trim(token, '[]')::numeric)
           WHEN '"' THEN to_jsonb(replace(substr(token, 2, length(token) - 2), '""', '"'))
           ELSE to_jsonb(token)
         END ORDER BY place)
  INTO steps
  FROM regexp_matches(path COLLATE "C", format('\.?(%s|%s)', key, index), 'g') WITH ORDINALITY AS found (tokens, place),
       LATERAL (SELECT tokens[1] AS token) AS first;
  IF EXISTS (SELECT FROM jsonb_array_elements(steps) AS step
             WHERE jsonb_typeof(step) = 'number' AND step > '2147483647') THEN
    PERFORM "public"._jsonb_ivm_refuse_path(path COLLATE "C");
  END IF;
  RETURN steps;
END
$_$;


ALTER FUNCTION public._jsonb_ivm_steps(path text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_steps(path text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_steps(path text) IS 'support: the steps of a path written as text';


--
-- Name: _jsonb_ivm_tokens(text, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_tokens(context text, operation jsonb, member text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  pointer text := "public"._jsonb_ivm_read_string(context, operation, member);
  problem text;
BEGIN
  problem := CASE
    WHEN pointer COLLATE "C" ~ '^[^/]' THEN 'it must be empty or begin with "/"'
    WHEN pointer COLLATE "C" ~ '~(?![01])' THEN '"~" must be followed by 0 or 1'
  END;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = format('%smalformed pointer "%s": %s', context, pointer, problem);
  END IF;
  RETURN ARRAY(SELECT replace(replace(token, '~1', '/'), '~0', '~')
               FROM regexp_split_to_table(substr(pointer, 2), '/') WITH ORDINALITY AS written (token, number)
               WHERE pointer <> '' ORDER BY number);
END
$$;


ALTER FUNCTION public._jsonb_ivm_tokens(context text, operation jsonb, member text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_tokens(context text, operation jsonb, member text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_tokens(context text, operation jsonb, member text) IS 'support: the tokens of a JSON Pointer (RFC 6901)';


--
-- Name: _jsonb_ivm_transfer(text, jsonb, text[], jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_transfer(context text, document jsonb, tokens text[], operation jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  moves CONSTANT boolean := operation ->> 'op' = 'move';
  source text[] := "public"._jsonb_ivm_tokens(context, operation, 'from');
  spot record;
BEGIN
  IF moves AND cardinality(source) < cardinality(tokens) AND tokens[:cardinality(source)] = source THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = context || '"from" must not be a proper prefix of "path"';
  END IF;
  spot := "public"._jsonb_ivm_resolve(context, document, source, operation ->> 'from', false);
  IF moves AND source = tokens THEN
    RETURN document;
  END IF;
  RETURN "public"._jsonb_ivm_add(context, CASE WHEN moves THEN document #- spot.place ELSE document END,
    tokens, operation ->> 'path', spot.value);
END
$$;


ALTER FUNCTION public._jsonb_ivm_transfer(context text, document jsonb, tokens text[], operation jsonb) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_transfer(context text, document jsonb, tokens text[], operation jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_transfer(context text, document jsonb, tokens text[], operation jsonb) IS 'support: the operations move and copy of a JSON Patch';


--
-- Name: _jsonb_ivm_update_where(jsonb, text, text, jsonb, jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb, updates_name text) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
DECLARE
  steps jsonb := "public"._jsonb_ivm_steps(array_path);
  spot record;
  position integer;
BEGIN
  PERFORM "public"._jsonb_ivm_need_scalar('match_value', match_value);
  PERFORM "public"._jsonb_ivm_need_object(updates_name, updates);
  spot := "public"._jsonb_ivm_array_at(target, steps);
  position := "public"._jsonb_ivm_index_of(spot.elements, jsonb_build_object(match_key, match_value));
  IF position IS NULL THEN
    RETURN target;
  END IF;
  RETURN jsonb_set(target, spot.place || position::text, (spot.elements -> position) || updates);
END
$$;


ALTER FUNCTION public._jsonb_ivm_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb, updates_name text) OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb, updates_name text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb, updates_name text) IS 'support: jsonb_array_update_where, with the name of its last argument in messages';


--
-- Name: _jsonb_ivm_version(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public._jsonb_ivm_version() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$SELECT '0.2.0'::text$$;


ALTER FUNCTION public._jsonb_ivm_version() OWNER TO postgres;

--
-- Name: FUNCTION _jsonb_ivm_version(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public._jsonb_ivm_version() IS 'version of the portable functions of jsonb_ivm';


--
-- Name: jsonb_array_contains_id(jsonb, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  spot record := "public"._jsonb_ivm_find(data, "public"._jsonb_ivm_steps(array_path));
BEGIN
  RETURN spot.state = 'found' AND jsonb_typeof(spot.value) = 'array' AND "public"._jsonb_ivm_is_scalar(id_value)
    AND spot.value @> jsonb_build_array(jsonb_build_object(id_key, id_value));
END
$$;


ALTER FUNCTION public.jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb) IS 'whether an element of the array at array_path has id_value under id_key';


--
-- Name: jsonb_array_delete_where(jsonb, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  steps jsonb := "public"._jsonb_ivm_steps(array_path);
  spot record;
  position integer;
BEGIN
  PERFORM "public"._jsonb_ivm_need_scalar('match_value', match_value);
  spot := "public"._jsonb_ivm_find(target, steps);
  IF spot.state = 'found' AND jsonb_typeof(spot.value) = 'array' THEN
    position := "public"._jsonb_ivm_index_of(spot.value, jsonb_build_object(match_key, match_value));
  END IF;
  RETURN CASE WHEN position IS NULL THEN target ELSE target #- (spot.place || position::text) END;
END
$$;


ALTER FUNCTION public.jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb) IS 'target without the first element of the array at array_path whose match_key is match_value';


--
-- Name: jsonb_array_insert_where(jsonb, text, jsonb, text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_insert_where(target jsonb, array_path text, new_element jsonb, sort_key text DEFAULT NULL::text, sort_order text DEFAULT 'ASC'::text) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
  steps jsonb;
  spot record;
  position bigint;
BEGIN
  IF target IS NULL OR array_path IS NULL OR new_element IS NULL THEN
    RETURN NULL;
  END IF;
  steps := "public"._jsonb_ivm_steps(array_path);
  IF sort_order COLLATE "C" !~* '^(asc|desc)$' THEN
    RAISE EXCEPTION USING ERRCODE = '22023',
      MESSAGE = format('sort_order must be ASC or DESC, but is "%s"', sort_order);
  END IF;
  spot := "public"._jsonb_ivm_find(target, steps);
  IF spot.state <> 'found' THEN
    RETURN "public"._jsonb_ivm_put('', target, steps, jsonb_build_array(new_element));
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM "public"._jsonb_ivm_refuse('', 'array', steps, spot.depth, spot.value);
  END IF;
  position := coalesce(
    "public"._jsonb_ivm_sorted_place(spot.value, sort_key, new_element -> sort_key, sort_order COLLATE "C" ~* 'desc'),
    jsonb_array_length(spot.value));
  RETURN jsonb_insert(target, spot.place || position::text, new_element);
END
$_$;


ALTER FUNCTION public.jsonb_array_insert_where(target jsonb, array_path text, new_element jsonb, sort_key text, sort_order text) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_insert_where(target jsonb, array_path text, new_element jsonb, sort_key text, sort_order text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_insert_where(target jsonb, array_path text, new_element jsonb, sort_key text, sort_order text) IS 'target with new_element in the array at array_path: at its end, or where sort_key and sort_order put it';


--
-- Name: jsonb_array_update_multi_row(jsonb[], text, text, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_update_multi_row(targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb) RETURNS TABLE(result jsonb)
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN QUERY
  SELECT "public".jsonb_array_update_where(document, array_path, match_key, match_value, updates)
  FROM unnest(targets) WITH ORDINALITY AS listed (document, number)
  ORDER BY number;
END
$$;


ALTER FUNCTION public.jsonb_array_update_multi_row(targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_update_multi_row(targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_update_multi_row(targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb) IS 'jsonb_array_update_where of each document, in their order';


--
-- Name: jsonb_array_update_where(jsonb, text, text, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public"._jsonb_ivm_update_where(target, array_path, match_key, match_value, updates, 'updates');
END
$$;


ALTER FUNCTION public.jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb) IS 'target with updates merged into the first element of the array at array_path whose match_key is match_value';


--
-- Name: jsonb_array_update_where_batch(jsonb, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  steps jsonb := "public"._jsonb_ivm_steps(array_path);
  spot record;
  changed jsonb;
BEGIN
  PERFORM "public"._jsonb_ivm_need_batch(updates_array);
  spot := "public"._jsonb_ivm_array_at(target, steps);
  WITH element AS MATERIALIZED (
    SELECT item, place, item -> match_key AS id
    FROM jsonb_array_elements(spot.elements) WITH ORDINALITY AS listed (item, place)
  ), matched AS (
    SELECT min(place) AS place, entry, number
    FROM jsonb_array_elements(updates_array) WITH ORDINALITY AS asked (entry, number)
    JOIN element ON id = entry -> 'match_value'
    GROUP BY number, entry
  ), merged AS (
    SELECT matched.place, coalesce(jsonb_object_agg(key, value ORDER BY number) FILTER (WHERE key IS NOT NULL), '{}') AS updates
    FROM matched LEFT JOIN LATERAL jsonb_each(entry -> 'updates') AS member (key, value) ON true
    GROUP BY matched.place
  )
  SELECT jsonb_agg(CASE WHEN updates IS NULL THEN item ELSE item || updates END ORDER BY element.place)
  INTO changed
  FROM element LEFT JOIN merged USING (place);
  IF changed IS NULL THEN
    RETURN target;
  END IF;
  RETURN CASE WHEN spot.place = '{}' THEN changed ELSE jsonb_set(target, spot.place, changed) END;
END
$$;


ALTER FUNCTION public.jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb) IS 'target with several elements updated: updates_array is [{"match_value": …, "updates": {…}}, …]';


--
-- Name: jsonb_deep_merge(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_deep_merge(target jsonb, source jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public"._jsonb_ivm_merge_deep(target, source, 0);
END
$$;


ALTER FUNCTION public.jsonb_deep_merge(target jsonb, source jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_deep_merge(target jsonb, source jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_deep_merge(target jsonb, source jsonb) IS 'target with the members of source, objects merged member by member at any depth; everything else is replaced';


--
-- Name: jsonb_diff(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_diff(a jsonb, b jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  pending jsonb[] := ARRAY[jsonb_build_object('a', a, 'b', b, 'path', '')];  -- the last one is next
  count integer := 1;
  current jsonb;
  change jsonb;
  operations jsonb[] := '{}';
BEGIN
  WHILE count > 0 LOOP
    current := pending[count];
    count := count - 1;
    IF current ? 'op' THEN
      operations[cardinality(operations) + 1] := current;
    ELSE
      FOR change IN
        SELECT listed.change
        FROM "public"._jsonb_ivm_changes(current -> 'a', current -> 'b', current ->> 'path')
             WITH ORDINALITY AS listed (change, number)
        ORDER BY number DESC
      LOOP
        count := count + 1;
        pending[count] := change;
      END LOOP;
    END IF;
  END LOOP;
  RETURN to_jsonb(operations);
END
$$;


ALTER FUNCTION public.jsonb_diff(a jsonb, b jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_diff(a jsonb, b jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_diff(a jsonb, b jsonb) IS 'a JSON Patch (RFC 6902) that makes b of a: jsonb_patch(a, jsonb_diff(a, b)) = b';


--
-- Name: jsonb_extract_id(jsonb, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_extract_id(data jsonb, key text DEFAULT 'id'::text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN CASE WHEN jsonb_typeof(data -> key) IN ('string', 'number') THEN data ->> key END;
END
$$;


ALTER FUNCTION public.jsonb_extract_id(data jsonb, key text) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_extract_id(data jsonb, key text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_extract_id(data jsonb, key text) IS 'text of the string or number under key; else NULL';


--
-- Name: jsonb_ivm_array_update_where_path(jsonb, text, text, jsonb, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_ivm_array_update_where_path(target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  steps jsonb := "public"._jsonb_ivm_steps(array_key);
  inner_steps jsonb;
  spot record;
  position integer;
BEGIN
  PERFORM "public"._jsonb_ivm_need_scalar('match_value', match_value);
  inner_steps := "public"._jsonb_ivm_steps(update_path);
  spot := "public"._jsonb_ivm_array_at(target, steps);
  position := "public"._jsonb_ivm_index_of(spot.elements, jsonb_build_object(match_key, match_value));
  IF position IS NULL THEN
    RETURN target;
  END IF;
  RETURN "public"._jsonb_ivm_put('', target, steps || jsonb_build_array(position) || inner_steps, update_value);
END
$$;


ALTER FUNCTION public.jsonb_ivm_array_update_where_path(target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_ivm_array_update_where_path(target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_ivm_array_update_where_path(target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb) IS 'target with update_value at update_path inside the first element whose match_key is match_value';


--
-- Name: jsonb_ivm_patch(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_ivm_patch(target jsonb, program jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  context text;
BEGIN
  PERFORM "public"._jsonb_ivm_need_array('program', program);
  FOR number IN 0 .. jsonb_array_length(program) - 1 LOOP
    context := format('program[%s]: ', number);
    target := "public"._jsonb_ivm_edit(
      context, target, "public"._jsonb_ivm_read_edit(context, program -> number));
    EXIT WHEN target IS NULL;
  END LOOP;
  RETURN target;
END
$$;


ALTER FUNCTION public.jsonb_ivm_patch(target jsonb, program jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_ivm_patch(target jsonb, program jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_ivm_patch(target jsonb, program jsonb) IS 'target changed by a program: [{"op": "set" | "merge" | "remove" | "insert" | "upsert" | "move", "path": […], …}, …]';


--
-- Name: jsonb_ivm_set_path(jsonb, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_ivm_set_path(target jsonb, path text, value jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public"._jsonb_ivm_put('', target, "public"._jsonb_ivm_steps(path), value);
END
$$;


ALTER FUNCTION public.jsonb_ivm_set_path(target jsonb, path text, value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_ivm_set_path(target jsonb, path text, value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_ivm_set_path(target jsonb, path text, value jsonb) IS 'target with value at path; objects and arrays missing on the way are created';


--
-- Name: jsonb_merge_at_path(jsonb, jsonb, text[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_merge_at_path(target jsonb, source jsonb, path text[]) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
  steps jsonb;
  gap bigint;
BEGIN
  PERFORM "public"._jsonb_ivm_need_object('target', target);
  PERFORM "public"._jsonb_ivm_need_object('source', source);
  SELECT coalesce(jsonb_agg(key ORDER BY number), '[]'), min(number) FILTER (WHERE key IS NULL) INTO steps, gap
  FROM unnest(path) WITH ORDINALITY AS listed (key, number);
  IF gap IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22004', MESSAGE = format('path element %s is null', gap);
  END IF;
  RETURN "public"._jsonb_ivm_merge_into('', target, steps, source);
END
$$;


ALTER FUNCTION public.jsonb_merge_at_path(target jsonb, source jsonb, path text[]) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_merge_at_path(target jsonb, source jsonb, path text[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_merge_at_path(target jsonb, source jsonb, path text[]) IS 'target with the members of source in the object at path; objects missing on the way are created';


--
-- Name: jsonb_merge_patch(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_merge_patch(target jsonb, patch jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public"._jsonb_ivm_merge_patch(target, patch, 0);
END
$$;


ALTER FUNCTION public.jsonb_merge_patch(target jsonb, patch jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_merge_patch(target jsonb, patch jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_merge_patch(target jsonb, patch jsonb) IS 'target changed by a JSON Merge Patch (RFC 7396): null removes a member';


--
-- Name: jsonb_merge_shallow(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_merge_shallow(target jsonb, source jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  PERFORM "public"._jsonb_ivm_need_object('target', target);
  PERFORM "public"._jsonb_ivm_need_object('source', source);
  RETURN target || source;
END
$$;


ALTER FUNCTION public.jsonb_merge_shallow(target jsonb, source jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_merge_shallow(target jsonb, source jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_merge_shallow(target jsonb, source jsonb) IS 'target with the members of source, whose values win; both are objects';


--
-- Name: jsonb_patch(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_patch(target jsonb, patch jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  PERFORM "public"._jsonb_ivm_need_array('patch', patch);
  FOR number IN 0 .. jsonb_array_length(patch) - 1 LOOP
    target := "public"._jsonb_ivm_operation(format('patch[%s]: ', number), target, patch -> number);
  END LOOP;
  RETURN target;
END
$$;


ALTER FUNCTION public.jsonb_patch(target jsonb, patch jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_patch(target jsonb, patch jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_patch(target jsonb, patch jsonb) IS 'target changed by a JSON Patch (RFC 6902): add, remove, replace, move, copy and test';


--
-- Name: jsonb_smart_patch_array(jsonb, jsonb, text, text, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  PERFORM "public"._jsonb_ivm_need_object('source', source);
  RETURN "public"._jsonb_ivm_update_where(target, array_path, match_key, match_value, source, 'source');
END
$$;


ALTER FUNCTION public.jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb) IS 'jsonb_array_update_where with its arguments in another order';


--
-- Name: jsonb_smart_patch_nested(jsonb, jsonb, text[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public".jsonb_merge_at_path(target, source, path);
END
$$;


ALTER FUNCTION public.jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) IS 'another name of jsonb_merge_at_path';


--
-- Name: jsonb_smart_patch_scalar(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.jsonb_smart_patch_scalar(target jsonb, source jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
  RETURN "public".jsonb_merge_shallow(target, source);
END
$$;


ALTER FUNCTION public.jsonb_smart_patch_scalar(target jsonb, source jsonb) OWNER TO postgres;

--
-- Name: FUNCTION jsonb_smart_patch_scalar(target jsonb, source jsonb); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.jsonb_smart_patch_scalar(target jsonb, source jsonb) IS 'another name of jsonb_merge_shallow';


--
-- Name: shout(text); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.shout(word text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (upper(word) || '!'::text);


ALTER FUNCTION shop.shout(word text) OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: It's "the" view; Type: TABLE; Schema: Odd Names; Owner: postgres
--

CREATE TABLE "Odd Names"."It's ""the"" view" (
    "The Key" integer NOT NULL,
    "Das Döc" jsonb,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE "Odd Names"."It's ""the"" view" OWNER TO postgres;

--
-- Name: TABLE "It's ""the"" view"; Type: COMMENT; Schema: Odd Names; Owner: postgres
--

COMMENT ON TABLE "Odd Names"."It's ""the"" view" IS 'documents of the view "Odd Names"."It''s "the" view", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: Table "1"; Type: TABLE; Schema: Odd Names; Owner: postgres
--

CREATE TABLE "Odd Names"."Table ""1""" (
    "The Key" integer NOT NULL,
    "Ärger" text,
    doc text
);


ALTER TABLE "Odd Names"."Table ""1""" OWNER TO postgres;

--
-- Name: customer_page; Type: TABLE; Schema: api; Owner: postgres
--

CREATE TABLE api.customer_page (
    id integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE api.customer_page OWNER TO postgres;

--
-- Name: TABLE customer_page; Type: COMMENT; Schema: api; Owner: postgres
--

COMMENT ON TABLE api.customer_page IS 'documents of the view "api"."customer_page", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: customer_total; Type: TABLE; Schema: api; Owner: postgres
--

CREATE TABLE api.customer_total (
    id integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE api.customer_total OWNER TO postgres;

--
-- Name: TABLE customer_total; Type: COMMENT; Schema: api; Owner: postgres
--

COMMENT ON TABLE api.customer_total IS 'documents of the view "api"."customer_total", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: open_order; Type: TABLE; Schema: api; Owner: postgres
--

CREATE TABLE api.open_order (
    id integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE api.open_order OWNER TO postgres;

--
-- Name: TABLE open_order; Type: COMMENT; Schema: api; Owner: postgres
--

COMMENT ON TABLE api.open_order IS 'documents of the view "api"."open_order", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: order_doc; Type: TABLE; Schema: api; Owner: postgres
--

CREATE TABLE api.order_doc (
    id integer NOT NULL,
    customer_id integer,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE api.order_doc OWNER TO postgres;

--
-- Name: TABLE order_doc; Type: COMMENT; Schema: api; Owner: postgres
--

COMMENT ON TABLE api.order_doc IS 'documents of the view "api"."order_doc", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: customer; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.customer (
    id integer NOT NULL,
    name text NOT NULL,
    region integer,
    note text
);


ALTER TABLE crm.customer OWNER TO postgres;

--
-- Name: phone; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.phone (
    id integer NOT NULL,
    customer_id integer NOT NULL,
    number text
);


ALTER TABLE crm.phone OWNER TO postgres;

--
-- Name: rate; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.rate (
    region integer NOT NULL,
    percent numeric(5,2) NOT NULL
);


ALTER TABLE crm.rate OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.orders (
    id integer NOT NULL,
    customer_id integer,
    status text NOT NULL,
    placed timestamp with time zone NOT NULL,
    reference text
);


ALTER TABLE shop.orders OWNER TO postgres;

--
-- Name: Odd Names.It's "the" view.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."Odd Names.It's ""the"" view.query" AS
 SELECT t."The Key",
    to_jsonb(t."Ärger") AS "Das Döc",
    jsonb_build_object('"', t.doc, 'same', ( SELECT count(*) AS count
           FROM shop.orders o
          WHERE (o.id = t."The Key"))) AS doc
   FROM "Odd Names"."Table ""1""" t;


ALTER TABLE jsonb_ivm."Odd Names.It's ""the"" view.query" OWNER TO postgres;

--
-- Name: api.customer_page.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.customer_page.query" AS
 SELECT c.id,
    jsonb_build_object('name', c.name, 'phones', ( SELECT jsonb_agg(f.number ORDER BY f.id) AS jsonb_agg
           FROM crm.phone f
          WHERE (f.customer_id = c.id)), 'orders', ( SELECT jsonb_agg(d.doc ORDER BY d.id) AS jsonb_agg
           FROM api.order_doc d
          WHERE (d.customer_id = c.id))) AS doc
   FROM crm.customer c;


ALTER TABLE jsonb_ivm."api.customer_page.query" OWNER TO postgres;

--
-- Name: api.customer_page.query.api.order_doc; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.customer_page.query.api.order_doc" AS
 SELECT c.id,
    jsonb_build_object('orders', ( SELECT jsonb_agg(d.doc ORDER BY d.id) AS jsonb_agg
           FROM api.order_doc d
          WHERE (d.customer_id = c.id))) AS doc
   FROM crm.customer c;


ALTER TABLE jsonb_ivm."api.customer_page.query.api.order_doc" OWNER TO postgres;

--
-- Name: api.customer_page.query.crm.phone; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.customer_page.query.crm.phone" AS
 SELECT c.id,
    jsonb_build_object('phones', ( SELECT jsonb_agg(f.number ORDER BY f.id) AS jsonb_agg
           FROM crm.phone f
          WHERE (f.customer_id = c.id))) AS doc
   FROM crm.customer c;


ALTER TABLE jsonb_ivm."api.customer_page.query.crm.phone" OWNER TO postgres;

--
-- Name: api.customer_total.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.customer_total.query" AS
SELECT
    NULL::integer AS id,
    NULL::jsonb AS doc;


ALTER TABLE jsonb_ivm."api.customer_total.query" OWNER TO postgres;

--
-- Name: api.open_order.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.open_order.query" AS
 SELECT o.id,
    jsonb_build_object('customer', shop.shout(c.name), 'rates', ( SELECT jsonb_agg(r.percent ORDER BY r.percent) AS jsonb_agg
           FROM crm.rate r
          WHERE (r.region = c.region))) AS doc
   FROM (shop.orders o
     LEFT JOIN crm.customer c ON ((c.id = o.customer_id)))
  WHERE (o.status = 'open'::text);


ALTER TABLE jsonb_ivm."api.open_order.query" OWNER TO postgres;

--
-- Name: line; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.line (
    order_id integer NOT NULL,
    nr integer NOT NULL,
    sku text NOT NULL,
    qty integer NOT NULL
);


ALTER TABLE shop.line OWNER TO postgres;

--
-- Name: product; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.product (
    sku text NOT NULL,
    title text NOT NULL,
    price numeric(10,2) NOT NULL
);


ALTER TABLE shop.product OWNER TO postgres;

--
-- Name: api.order_doc.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.order_doc.query" AS
 SELECT o.id,
    o.customer_id,
    jsonb_build_object('status', o.status, 'reference', o.reference, 'customer', ( SELECT jsonb_build_object('name', c.name, 'region', c.region) AS jsonb_build_object
           FROM crm.customer c
          WHERE (c.id = o.customer_id)), 'lines', COALESCE(( SELECT jsonb_agg(jsonb_build_object('nr', l.nr, 'qty', l.qty, 'product', ( SELECT jsonb_build_object('title', p.title, 'price', p.price) AS jsonb_build_object
                   FROM shop.product p
                  WHERE (p.sku = l.sku))) ORDER BY l.nr) AS jsonb_agg
           FROM shop.line l
          WHERE (l.order_id = o.id)), '[]'::jsonb), 'count', ( SELECT count(*) AS count
           FROM shop.line l
          WHERE (l.order_id = o.id)), 'pieces', ( SELECT sum(l.qty) AS sum
           FROM shop.line l
          WHERE (l.order_id = o.id)), 'most', ( SELECT max(l.qty) AS max
           FROM shop.line l
          WHERE (l.order_id = o.id))) AS doc
   FROM shop.orders o;


ALTER TABLE jsonb_ivm."api.order_doc.query" OWNER TO postgres;

--
-- Name: api.order_doc.query.crm.customer; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.order_doc.query.crm.customer" AS
 SELECT o.id,
    jsonb_build_object('customer', ( SELECT jsonb_build_object('name', c.name, 'region', c.region) AS jsonb_build_object
           FROM crm.customer c
          WHERE (c.id = o.customer_id))) AS doc
   FROM shop.orders o;


ALTER TABLE jsonb_ivm."api.order_doc.query.crm.customer" OWNER TO postgres;

--
-- Name: api.order_doc.query.shop.product; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."api.order_doc.query.shop.product" AS
 SELECT o.id,
    jsonb_build_object('lines', COALESCE(( SELECT jsonb_agg(jsonb_build_object('nr', l.nr, 'qty', l.qty, 'product', ( SELECT jsonb_build_object('title', p.title, 'price', p.price) AS jsonb_build_object
                   FROM shop.product p
                  WHERE (p.sku = l.sku))) ORDER BY l.nr) AS jsonb_agg
           FROM shop.line l
          WHERE (l.order_id = o.id)), '[]'::jsonb)) AS doc
   FROM shop.orders o;


ALTER TABLE jsonb_ivm."api.order_doc.query.shop.product" OWNER TO postgres;

--
-- Name: account; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.account (
    id integer NOT NULL,
    owner text NOT NULL
);


ALTER TABLE shop.account OWNER TO postgres;

--
-- Name: booking; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.booking (
    id integer NOT NULL,
    account integer NOT NULL,
    amount numeric NOT NULL
);


ALTER TABLE shop.booking OWNER TO postgres;

--
-- Name: shop.account_doc.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."shop.account_doc.query" AS
 SELECT a.id,
    jsonb_build_object('owner', a.owner, 'balance', ( SELECT sum(b.amount) AS sum
           FROM shop.booking b
          WHERE (b.account = a.id))) AS doc
   FROM shop.account a;


ALTER TABLE jsonb_ivm."shop.account_doc.query" OWNER TO postgres;

--
-- Name: shop.placed_doc.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."shop.placed_doc.query" AS
 SELECT o.id,
    jsonb_build_object('placed', o.placed, 'highest', ( SELECT max(r.percent) AS max
           FROM crm.rate r)) AS doc
   FROM shop.orders o;


ALTER TABLE jsonb_ivm."shop.placed_doc.query" OWNER TO postgres;

--
-- Name: reading; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.reading (
    day date NOT NULL,
    nr integer NOT NULL,
    mood shop.mood,
    value numeric
)
PARTITION BY RANGE (day);


ALTER TABLE shop.reading OWNER TO postgres;

--
-- Name: shop.reading_doc.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."shop.reading_doc.query" AS
 SELECT r.day,
    r.nr,
    to_jsonb(r.*) AS doc
   FROM shop.reading r;


ALTER TABLE jsonb_ivm."shop.reading_doc.query" OWNER TO postgres;

--
-- Name: movement; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.movement (
    id bigint NOT NULL,
    warehouse text NOT NULL,
    sku text NOT NULL,
    amount integer NOT NULL
);


ALTER TABLE shop.movement OWNER TO postgres;

--
-- Name: stock; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.stock (
    warehouse text NOT NULL,
    sku text NOT NULL,
    amount integer NOT NULL
);


ALTER TABLE shop.stock OWNER TO postgres;

--
-- Name: shop.stock_doc.query; Type: VIEW; Schema: jsonb_ivm; Owner: postgres
--

CREATE VIEW jsonb_ivm."shop.stock_doc.query" AS
 SELECT s.warehouse,
    s.sku,
    jsonb_build_object('amount', s.amount, 'title', p.title, 'moved', ( SELECT sum(m.amount) AS sum
           FROM shop.movement m
          WHERE ((m.warehouse = s.warehouse) AND (m.sku = s.sku))), 'movements', COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', m.id, 'amount', m.amount) ORDER BY m.id) AS jsonb_agg
           FROM shop.movement m
          WHERE ((m.warehouse = s.warehouse) AND (m.sku = s.sku))), '[]'::jsonb)) AS doc
   FROM (shop.stock s
     JOIN shop.product p ON ((p.sku = s.sku)));


ALTER TABLE jsonb_ivm."shop.stock_doc.query" OWNER TO postgres;

--
-- Name: view; Type: TABLE; Schema: jsonb_ivm; Owner: postgres
--

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
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE jsonb_ivm.view OWNER TO postgres;

--
-- Name: TABLE view; Type: COMMENT; Schema: jsonb_ivm; Owner: postgres
--

COMMENT ON TABLE jsonb_ivm.view IS 'one row for each document view';


--
-- Name: account_doc; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.account_doc (
    id integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE shop.account_doc OWNER TO postgres;

--
-- Name: TABLE account_doc; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.account_doc IS 'documents of the view "shop"."account_doc", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: placed_doc; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.placed_doc (
    id integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE shop.placed_doc OWNER TO postgres;

--
-- Name: TABLE placed_doc; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.placed_doc IS 'documents of the view "shop"."placed_doc", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: reading_1; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.reading_1 (
    day date NOT NULL,
    nr integer NOT NULL,
    mood shop.mood,
    value numeric
);


ALTER TABLE shop.reading_1 OWNER TO postgres;

--
-- Name: reading_2; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.reading_2 (
    day date NOT NULL,
    nr integer NOT NULL,
    mood shop.mood,
    value numeric
);


ALTER TABLE shop.reading_2 OWNER TO postgres;

--
-- Name: reading_doc; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.reading_doc (
    day date NOT NULL,
    nr integer NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE shop.reading_doc OWNER TO postgres;

--
-- Name: TABLE reading_doc; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.reading_doc IS 'documents of the view "shop"."reading_doc", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: stock_doc; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.stock_doc (
    warehouse text NOT NULL,
    sku text NOT NULL,
    doc jsonb
)
WITH (fillfactor='80');


ALTER TABLE shop.stock_doc OWNER TO postgres;

--
-- Name: TABLE stock_doc; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.stock_doc IS 'documents of the view "shop"."stock_doc", kept equal to its query by jsonb_ivm; do not write to it';


--
-- Name: reading_1; Type: TABLE ATTACH; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading ATTACH PARTITION shop.reading_1 FOR VALUES FROM ('2026-01-01') TO ('2026-07-01');


--
-- Name: reading_2; Type: TABLE ATTACH; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading ATTACH PARTITION shop.reading_2 DEFAULT;


--
-- Data for Name: It's "the" view; Type: TABLE DATA; Schema: Odd Names; Owner: postgres
--

INSERT INTO "Odd Names"."It's ""the"" view" VALUES
	(3, '"it''s \\ 3"', '{"\"": "$$", "same": 1}'),
	(4, '"it''s \\ 4"', '{"\"": "$$", "same": 1}'),
	(1, '"it''s \\ 1\""', '{"\"": "$$$$", "same": 1}'),
	(2, '"it''s \\ 2\""', '{"\"": "$$$$", "same": 1}');


--
-- Data for Name: Table "1"; Type: TABLE DATA; Schema: Odd Names; Owner: postgres
--

INSERT INTO "Odd Names"."Table ""1""" VALUES
	(3, 'it''s \ 3', '$$'),
	(4, 'it''s \ 4', '$$'),
	(1, 'it''s \ 1"', '$$$$'),
	(2, 'it''s \ 2"', '$$$$');


--
-- Data for Name: customer_page; Type: TABLE DATA; Schema: api; Owner: postgres
--

INSERT INTO api.customer_page VALUES
	(5, '{"name": "customer 5", "orders": [{"most": 7, "count": 3, "lines": [{"nr": 4, "qty": 7, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 28, "qty": 6, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 52, "qty": 5, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 18, "status": "done", "customer": {"name": "customer 5", "region": 2}, "reference": "ref 0"}, {"most": 2, "count": 2, "lines": [{"nr": 16, "qty": 2, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 40, "qty": 1, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 3, "status": "done", "customer": {"name": "customer 5", "region": 2}, "reference": "ref 2"}], "phones": ["04", "016"]}'),
	(6, '{"name": "customer 6", "orders": [{"most": 3, "count": 3, "lines": [{"nr": 5, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 29, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 53, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 6", "region": 2}, "reference": "ref 1"}, {"most": 3, "count": 2, "lines": [{"nr": 17, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 41, "qty": 2, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 5, "status": "open", "customer": {"name": "customer 6", "region": 2}, "reference": "ref 3"}], "phones": ["05", "017"]}'),
	(9, '{"name": "customer 9", "orders": [{"most": 4, "count": 3, "lines": [{"nr": 8, "qty": 4, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 32, "qty": 3, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 56, "qty": 2, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 9", "region": 1}, "reference": "ref 4"}, {"most": 5, "count": 2, "lines": [{"nr": 20, "qty": 1, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 44, "qty": 5, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 6, "status": "open", "customer": {"name": "customer 9", "region": 1}, "reference": "ref 1"}], "phones": ["08", "020"]}'),
	(10, '{"name": "customer 10", "orders": [{"most": 5, "count": 3, "lines": [{"nr": 9, "qty": 5, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 33, "qty": 4, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 57, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 12, "status": "done", "customer": {"name": "customer 10", "region": 2}, "reference": "ref 0"}, {"most": 2, "count": 2, "lines": [{"nr": 21, "qty": 2, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 45, "qty": 1, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 3, "status": "done", "customer": {"name": "customer 10", "region": 2}, "reference": "ref 2"}], "phones": ["09"]}'),
	(12, '{"name": "customer 12", "orders": null, "phones": ["011"]}'),
	(11, '{"name": "customer 11", "orders": [{"most": 5, "count": 3, "lines": [{"nr": 10, "qty": 1, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 34, "qty": 5, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 58, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 10, "status": "done", "customer": {"name": "customer 11", "region": 3}, "reference": "ref 1"}, {"most": 3, "count": 2, "lines": [{"nr": 22, "qty": 3, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 46, "qty": 2, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 5, "status": "done", "customer": {"name": "customer 11", "region": 3}, "reference": "ref 3"}], "phones": ["010"]}'),
	(7, '{"name": "customer 7", "orders": [{"most": 4, "count": 2, "lines": [{"nr": 18, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 42, "qty": 3, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 7, "status": "done", "customer": {"name": "customer 7", "region": 3}, "reference": "ref 4"}], "phones": ["06", "018"]}'),
	(4, '{"name": "customer 4", "orders": [{"most": 9, "count": 4, "lines": [{"nr": 3, "qty": 6, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 27, "qty": 5, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 51, "qty": 4, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 65, "qty": 9, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 24, "status": "done", "customer": {"name": "customer 4", "region": 0}, "reference": "ref 4"}, {"most": 5, "count": 2, "lines": [{"nr": 15, "qty": 1, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 39, "qty": 5, "product": {"price": 8.50, "title": "product 8"}}], "pieces": 6, "status": "done", "customer": {"name": "customer 4", "region": 0}, "reference": "ref 1"}], "phones": ["03", "015"]}'),
	(8, '{"name": "customer 8", "orders": [{"most": 5, "count": 3, "lines": [{"nr": 7, "qty": 5, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 31, "qty": 4, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 55, "qty": 3, "product": {"price": 8.50, "title": "product 8"}}], "pieces": 12, "status": "done", "customer": {"name": "customer 8", "region": 0}, "reference": "ref 3"}, {"most": 5, "count": 2, "lines": [{"nr": 19, "qty": 5, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 43, "qty": 4, "product": {"price": 4.50, "title": "product 4"}}], "pieces": 9, "status": "done", "customer": {"name": "customer 8", "region": 0}, "reference": "ref 0"}], "phones": ["07", "019"]}'),
	(2, '{"name": "customer 2.", "orders": [{"most": 7, "count": 2, "lines": [{"nr": 25, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 49, "qty": 7, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 10, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 2"}, {"most": 6, "count": 3, "lines": [{"nr": 2, "qty": 6, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 26, "qty": 5, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 50, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 15, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 3"}, {"most": 7, "count": 3, "lines": [{"nr": 6, "qty": 4, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 30, "qty": 3, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 54, "qty": 7, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 14, "status": "open", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 2"}, {"most": 4, "count": 2, "lines": [{"nr": 13, "qty": 4, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 37, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 7, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 4"}], "phones": ["013"]}'),
	(1, '{"name": "customer 1.", "orders": [{"most": 7, "count": 2, "lines": [{"nr": 24, "qty": 7, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 48, "qty": 6, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 13, "status": "done", "customer": {"name": "customer 1.", "region": 1}, "reference": "ref 1"}, {"most": 3, "count": 3, "lines": [{"nr": 12, "qty": 3, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 36, "qty": 2, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 60, "qty": 1, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 6, "status": "done", "customer": {"name": "customer 1.", "region": 1}, "reference": "ref 3"}], "phones": ["012"]}'),
	(3, '{"name": "customer 3.", "orders": [{"most": 5, "count": 2, "lines": [{"nr": 14, "qty": 5, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 38, "qty": 4, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 3.", "region": 3}, "reference": "ref 0"}, {"most": 3, "count": 3, "lines": [{"nr": 61, "qty": 1, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 62, "qty": 2, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 63, "qty": 3, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 6, "status": "open", "customer": {"name": "customer 3.", "region": 3}, "reference": "new"}], "phones": ["02", "014"]}');


--
-- Data for Name: customer_total; Type: TABLE DATA; Schema: api; Owner: postgres
--

INSERT INTO api.customer_total VALUES
	(9, '{"name": "customer 9", "orders": 2, "pieces": 15}'),
	(10, '{"name": "customer 10", "orders": 2, "pieces": 15}'),
	(11, '{"name": "customer 11", "orders": 2, "pieces": 15}'),
	(12, '{"name": "customer 12", "orders": 0, "pieces": null}'),
	(8, '{"name": "customer 8", "orders": 2, "pieces": 21}'),
	(1, '{"name": "customer 1.", "orders": 2, "pieces": 19}'),
	(5, '{"name": "customer 5", "orders": 2, "pieces": 21}'),
	(4, '{"name": "customer 4", "orders": 2, "pieces": 30}'),
	(6, '{"name": "customer 6", "orders": 2, "pieces": 14}'),
	(7, '{"name": "customer 7", "orders": 1, "pieces": 7}'),
	(3, '{"name": "customer 3.", "orders": 2, "pieces": 15}'),
	(2, '{"name": "customer 2.", "orders": 4, "pieces": 46}');


--
-- Data for Name: open_order; Type: TABLE DATA; Schema: api; Owner: postgres
--

INSERT INTO api.open_order VALUES
	(12, '{"rates": null, "customer": null}'),
	(15, '{"rates": [3.00], "customer": "CUSTOMER 3.!"}'),
	(25, '{"rates": [3.00], "customer": "CUSTOMER 3.!"}'),
	(9, '{"rates": [2.00, 6.00], "customer": "CUSTOMER 9!"}'),
	(21, '{"rates": [2.00, 6.00], "customer": "CUSTOMER 9!"}'),
	(7, '{"rates": [2.00, 6.00, 7.00], "customer": "CUSTOMER 2.!"}'),
	(18, '{"rates": [2.00, 6.00, 7.00], "customer": "CUSTOMER 6!"}'),
	(6, '{"rates": [2.00, 6.00, 7.00], "customer": "CUSTOMER 6!"}');


--
-- Data for Name: order_doc; Type: TABLE DATA; Schema: api; Owner: postgres
--

INSERT INTO api.order_doc VALUES
	(9, 9, '{"most": 4, "count": 3, "lines": [{"nr": 8, "qty": 4, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 32, "qty": 3, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 56, "qty": 2, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 9", "region": 1}, "reference": "ref 4"}'),
	(10, 10, '{"most": 5, "count": 3, "lines": [{"nr": 9, "qty": 5, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 33, "qty": 4, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 57, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 12, "status": "done", "customer": {"name": "customer 10", "region": 2}, "reference": "ref 0"}'),
	(7, 2, '{"most": 7, "count": 3, "lines": [{"nr": 6, "qty": 4, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 30, "qty": 3, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 54, "qty": 7, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 14, "status": "open", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 2"}'),
	(11, 11, '{"most": 5, "count": 3, "lines": [{"nr": 10, "qty": 1, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 34, "qty": 5, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 58, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 10, "status": "done", "customer": {"name": "customer 11", "region": 3}, "reference": "ref 1"}'),
	(8, 8, '{"most": 5, "count": 3, "lines": [{"nr": 7, "qty": 5, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 31, "qty": 4, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 55, "qty": 3, "product": {"price": 8.50, "title": "product 8"}}], "pieces": 12, "status": "done", "customer": {"name": "customer 8", "region": 0}, "reference": "ref 3"}'),
	(1, 1, '{"most": 7, "count": 2, "lines": [{"nr": 24, "qty": 7, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 48, "qty": 6, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 13, "status": "done", "customer": {"name": "customer 1.", "region": 1}, "reference": "ref 1"}'),
	(12, NULL, '{"most": 5, "count": 3, "lines": [{"nr": 11, "qty": 2, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 35, "qty": 1, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 59, "qty": 5, "product": {"price": 4.50, "title": "product 4"}}], "pieces": 8, "status": "open", "customer": null, "reference": "ref 2"}'),
	(16, 4, '{"most": 5, "count": 2, "lines": [{"nr": 15, "qty": 1, "product": {"price": 8.50, "title": "product 8"}}, {"nr": 39, "qty": 5, "product": {"price": 8.50, "title": "product 8"}}], "pieces": 6, "status": "done", "customer": {"name": "customer 4", "region": 0}, "reference": "ref 1"}'),
	(18, 6, '{"most": 3, "count": 2, "lines": [{"nr": 17, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 41, "qty": 2, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 5, "status": "open", "customer": {"name": "customer 6", "region": 2}, "reference": "ref 3"}'),
	(20, 8, '{"most": 5, "count": 2, "lines": [{"nr": 19, "qty": 5, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 43, "qty": 4, "product": {"price": 4.50, "title": "product 4"}}], "pieces": 9, "status": "done", "customer": {"name": "customer 8", "region": 0}, "reference": "ref 0"}'),
	(21, 9, '{"most": 5, "count": 2, "lines": [{"nr": 20, "qty": 1, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 44, "qty": 5, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 6, "status": "open", "customer": {"name": "customer 9", "region": 1}, "reference": "ref 1"}'),
	(22, 10, '{"most": 2, "count": 2, "lines": [{"nr": 21, "qty": 2, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 45, "qty": 1, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 3, "status": "done", "customer": {"name": "customer 10", "region": 2}, "reference": "ref 2"}'),
	(23, 11, '{"most": 3, "count": 2, "lines": [{"nr": 22, "qty": 3, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 46, "qty": 2, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 5, "status": "done", "customer": {"name": "customer 11", "region": 3}, "reference": "ref 3"}'),
	(13, 1, '{"most": 3, "count": 3, "lines": [{"nr": 12, "qty": 3, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 36, "qty": 2, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 60, "qty": 1, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 6, "status": "done", "customer": {"name": "customer 1.", "region": 1}, "reference": "ref 3"}'),
	(14, 2, '{"most": 4, "count": 2, "lines": [{"nr": 13, "qty": 4, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 37, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 7, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 4"}'),
	(15, 3, '{"most": 5, "count": 2, "lines": [{"nr": 14, "qty": 5, "product": {"price": 7.50, "title": "product 7"}}, {"nr": 38, "qty": 4, "product": {"price": 7.50, "title": "product 7"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 3.", "region": 3}, "reference": "ref 0"}'),
	(17, 5, '{"most": 2, "count": 2, "lines": [{"nr": 16, "qty": 2, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 40, "qty": 1, "product": {"price": 1.50, "title": "product 1"}}], "pieces": 3, "status": "done", "customer": {"name": "customer 5", "region": 2}, "reference": "ref 2"}'),
	(19, 7, '{"most": 4, "count": 2, "lines": [{"nr": 18, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 42, "qty": 3, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 7, "status": "done", "customer": {"name": "customer 7", "region": 3}, "reference": "ref 4"}'),
	(5, 5, '{"most": 7, "count": 3, "lines": [{"nr": 4, "qty": 7, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 28, "qty": 6, "product": {"price": 5.50, "title": "product 5"}}, {"nr": 52, "qty": 5, "product": {"price": 5.50, "title": "product 5"}}], "pieces": 18, "status": "done", "customer": {"name": "customer 5", "region": 2}, "reference": "ref 0"}'),
	(4, 4, '{"most": 9, "count": 4, "lines": [{"nr": 3, "qty": 6, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 27, "qty": 5, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 51, "qty": 4, "product": {"price": 4.50, "title": "product 4"}}, {"nr": 65, "qty": 9, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 24, "status": "done", "customer": {"name": "customer 4", "region": 0}, "reference": "ref 4"}'),
	(6, 6, '{"most": 3, "count": 3, "lines": [{"nr": 5, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 29, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}, {"nr": 53, "qty": 3, "product": {"price": 6.50, "title": "product 6"}}], "pieces": 9, "status": "open", "customer": {"name": "customer 6", "region": 2}, "reference": "ref 1"}'),
	(25, 3, '{"most": 3, "count": 3, "lines": [{"nr": 61, "qty": 1, "product": {"price": 1.50, "title": "product 1"}}, {"nr": 62, "qty": 2, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 63, "qty": 3, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 6, "status": "open", "customer": {"name": "customer 3.", "region": 3}, "reference": "new"}'),
	(3, 2, '{"most": 6, "count": 3, "lines": [{"nr": 2, "qty": 6, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 26, "qty": 5, "product": {"price": 4.50, "title": "product 3+"}}, {"nr": 50, "qty": 4, "product": {"price": 4.50, "title": "product 3+"}}], "pieces": 15, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 3"}'),
	(2, 2, '{"most": 7, "count": 2, "lines": [{"nr": 25, "qty": 3, "product": {"price": 2.50, "title": "product 2"}}, {"nr": 49, "qty": 7, "product": {"price": 2.50, "title": "product 2"}}], "pieces": 10, "status": "done", "customer": {"name": "customer 2.", "region": 2}, "reference": "ref 2"}');


--
-- Data for Name: customer; Type: TABLE DATA; Schema: crm; Owner: postgres
--

INSERT INTO crm.customer VALUES
	(4, 'customer 4', 0, 'unread'),
	(6, 'customer 6', 2, 'unread'),
	(7, 'customer 7', 3, 'unread'),
	(8, 'customer 8', 0, 'unread'),
	(9, 'customer 9', 1, 'unread'),
	(10, 'customer 10', 2, 'unread'),
	(11, 'customer 11', 3, 'unread'),
	(12, 'customer 12', 0, 'unread'),
	(1, 'customer 1.', 1, 'unread'),
	(2, 'customer 2.', 2, 'unread'),
	(3, 'customer 3.', 3, 'unread'),
	(5, 'customer 5', 2, 'unread');


--
-- Data for Name: phone; Type: TABLE DATA; Schema: crm; Owner: postgres
--

INSERT INTO crm.phone VALUES
	(2, 3, '02'),
	(3, 4, '03'),
	(4, 5, '04'),
	(5, 6, '05'),
	(6, 7, '06'),
	(7, 8, '07'),
	(8, 9, '08'),
	(9, 10, '09'),
	(10, 11, '010'),
	(11, 12, '011'),
	(12, 1, '012'),
	(13, 2, '013'),
	(14, 3, '014'),
	(15, 4, '015'),
	(16, 5, '016'),
	(17, 6, '017'),
	(18, 7, '018'),
	(19, 8, '019'),
	(20, 9, '020');


--
-- Data for Name: rate; Type: TABLE DATA; Schema: crm; Owner: postgres
--

INSERT INTO crm.rate VALUES
	(2, 2.00),
	(3, 3.00),
	(0, 4.00),
	(2, 6.00),
	(1, 2.00),
	(1, 6.00),
	(2, 7.00);


--
-- Data for Name: view; Type: TABLE DATA; Schema: jsonb_ivm; Owner: postgres
--

INSERT INTO jsonb_ivm.view VALUES
	('api', 'order_doc', 'SELECT o.id, o.customer_id, jsonb_build_object(''status'', o.status, ''reference'', o.reference,
  ''customer'', (SELECT jsonb_build_object(''name'', c.name, ''region'', c.region) FROM customer c WHERE c.id = o.customer_id),
  ''lines'', coalesce((SELECT jsonb_agg(jsonb_build_object(''nr'', l.nr, ''qty'', l.qty, ''product'',
             (SELECT jsonb_build_object(''title'', p.title, ''price'', p.price) FROM product p WHERE p.sku = l.sku)) ORDER BY l.nr)
           FROM line l WHERE l.order_id = o.id), ''[]''),
  ''count'', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
  ''pieces'', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
  ''most'', (SELECT max(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o', 'bd0b66d453ae6318de0180c7799518e8b0bd4a61a19f3f380c003006ecd03a60', '0.2.0', false, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "orders", "schema": "shop"}, "view": {"name": "order_doc", "schema": "api"}, "tables": [{"table": {"name": "customer", "schema": "crm"}, "events": [{"event": "insert", "locks": [], "reason": "nothing but \"customer\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "update", "locks": [], "reason": "nothing but \"customer\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "delete", "locks": [], "reason": "nothing but \"customer\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.customer", "kind": "embedded", "index": "orders_customer_id_idx", "toTable": {"name": "orders", "schema": "shop"}, "condition": "c.id = o.customer_id", "fromTable": {"name": "customer", "schema": "crm"}, "foreignKey": "orders_customer_id_fkey"}], "path": "doc.customer", "alias": "c", "columns": ["id", "name", "region"]}], "columns": ["id", "name", "region"]}, {"table": {"name": "line", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of product"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of product"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.lines[]", "kind": "child", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}], "path": "doc.lines[]", "alias": "l", "columns": ["nr", "order_id", "qty", "sku"]}, {"hops": [{"to": "", "from": "doc.count", "kind": "child", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}], "path": "doc.count", "alias": "l", "columns": ["order_id"]}, {"hops": [{"to": "", "from": "doc.pieces", "kind": "child", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}], "path": "doc.pieces", "alias": "l", "columns": ["order_id", "qty"]}, {"hops": [{"to": "", "from": "doc.most", "kind": "child", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}], "path": "doc.most", "alias": "l", "columns": ["order_id", "qty"]}], "columns": ["nr", "order_id", "qty", "sku"]}, {"table": {"name": "orders", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of customer"}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["reference", "status"], "strategy": "set-fields"}, {"event": "update", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "o", "columns": ["customer_id", "id", "reference", "status"]}], "columns": ["customer_id", "id", "reference", "status"]}, {"table": {"name": "product", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "nothing but \"lines\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "update", "locks": [], "reason": "nothing but \"lines\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "delete", "locks": [], "reason": "nothing but \"lines\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "doc.lines[]", "from": "doc.lines[].product", "kind": "embedded", "index": "line_sku_idx", "toTable": {"name": "line", "schema": "shop"}, "condition": "p.sku = l.sku", "fromTable": {"name": "product", "schema": "shop"}, "foreignKey": "line_sku_fkey"}, {"to": "", "from": "doc.lines[]", "kind": "child", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}], "path": "doc.lines[].product", "alias": "p", "columns": ["price", "sku", "title"]}], "columns": ["price", "sku", "title"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "customer_id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": []}', '{"types": {}, "tables": {"\"shop\".\"line\"": {"oid": 16435, "keys": [["nr", "order_id"]], "parts": [], "columns": {"nr": {"type": "integer", "number": 2}, "qty": {"type": "integer", "number": 4}, "sku": {"type": "text", "number": 3}, "order_id": {"type": "integer", "number": 1}}, "notNull": ["nr", "order_id", "qty", "sku"], "policies": null, "references": [{"keys": ["id"], "table": "\"shop\".\"orders\"", "columns": ["order_id"]}, {"keys": ["sku"], "table": "\"shop\".\"product\"", "columns": ["sku"]}]}, "\"shop\".\"orders\"": {"oid": 16423, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "status": {"type": "text", "number": 3}, "reference": {"type": "text", "number": 5}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["id", "status"], "policies": null, "references": [{"keys": ["id"], "table": "\"crm\".\"customer\"", "columns": ["customer_id"]}]}, "\"crm\".\"customer\"": {"oid": 16394, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "name": {"type": "text", "number": 2}, "region": {"type": "integer", "number": 3}}, "notNull": ["id", "name"], "policies": null, "references": []}, "\"shop\".\"product\"": {"oid": 16416, "keys": [["sku"]], "parts": [], "columns": {"sku": {"type": "text", "number": 1}, "price": {"type": "numeric(10,2)", "number": 3}, "title": {"type": "text", "number": 2}}, "notNull": ["price", "sku", "title"], "policies": null, "references": []}}, "documents": {"oid": 16667, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 3}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.crm.customer.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.line.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.orders.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.shop.product.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.order_doc.query.crm.customer\"","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.order_doc.query.shop.product\"","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.order_doc.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"api.order_doc.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.order_doc.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.510264+00', '2026-11-29 15:08:31.510264+00'),
	('api', 'customer_page', 'SELECT c.id, jsonb_build_object(''name'', c.name,
  ''phones'', (SELECT jsonb_agg(f.number ORDER BY f.id) FROM phone f WHERE f.customer_id = c.id),
  ''orders'', (SELECT jsonb_agg(d.doc ORDER BY d.id) FROM api.order_doc d WHERE d.customer_id = c.id)) AS doc
FROM customer c', '4b4e61fcf0d43763763ff54da25884409e8de44c6432ca0ced1cec7df5d83208', '0.2.0', false, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "customer", "schema": "crm"}, "view": {"name": "customer_page", "schema": "api"}, "tables": [{"table": {"name": "order_doc", "schema": "api"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links order_doc to customer"}], "reason": "nothing but \"orders\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "update", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links order_doc to customer"}], "reason": "nothing but \"orders\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "delete", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links order_doc to customer"}], "reason": "nothing but \"orders\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.orders[]", "kind": "child", "toTable": {"name": "customer", "schema": "crm"}, "condition": "d.customer_id = c.id", "fromTable": {"name": "order_doc", "schema": "api"}, "foreignKey": null}], "path": "doc.orders[]", "alias": "d", "columns": ["customer_id", "doc", "id"]}], "columns": ["customer_id", "doc", "id"]}, {"table": {"name": "customer", "schema": "crm"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links order_doc to customer"}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["name"], "strategy": "set-fields"}, {"event": "update", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links order_doc to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links order_doc to customer"}], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "c", "columns": ["id", "name"]}], "columns": ["id", "name"]}, {"table": {"name": "phone", "schema": "crm"}, "events": [{"event": "insert", "locks": [], "reason": "nothing but \"phones\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "update", "locks": [], "reason": "nothing but \"phones\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "delete", "locks": [], "reason": "nothing but \"phones\" of doc is made of its rows", "strategy": "recompute-subtree"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.phones[]", "kind": "child", "toTable": {"name": "customer", "schema": "crm"}, "condition": "f.customer_id = c.id", "fromTable": {"name": "phone", "schema": "crm"}, "foreignKey": "phone_customer_id_fkey"}], "path": "doc.phones[]", "alias": "f", "columns": ["customer_id", "id", "number"]}], "columns": ["customer_id", "id", "number"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": [{"paths": ["doc.orders[]"], "table": {"name": "order_doc", "schema": "api"}, "columns": ["customer_id"], "statement": "CREATE INDEX ON \"api\".\"order_doc\" (\"customer_id\")"}]}', '{"types": {}, "tables": {"\"crm\".\"phone\"": {"oid": 16401, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "number": {"type": "text", "number": 3}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["customer_id", "id"], "policies": null, "references": [{"keys": ["id"], "table": "\"crm\".\"customer\"", "columns": ["customer_id"]}]}, "\"crm\".\"customer\"": {"oid": 16394, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "name": {"type": "text", "number": 2}}, "notNull": ["id", "name"], "policies": null, "references": []}, "\"api\".\"order_doc\"": {"oid": 16667, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 3}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}}, "documents": {"oid": 16722, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.api.order_doc.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.customer.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.crm.phone.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.customer_page.query.api.order_doc\"","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.customer_page.query.crm.phone\"","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.customer_page.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"api.customer_page.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_page.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.674822+00', '2026-11-29 15:08:31.674822+00'),
	('api', 'customer_total', 'SELECT c.id, jsonb_build_object(''name'', c.name, ''orders'', count(DISTINCT o.id), ''pieces'', sum(l.qty)) AS doc
FROM customer c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN line l ON l.order_id = o.id
GROUP BY c.id', '6726905e4e8bdc5f2f70823b2086188b6de476c19a8d04f2b01cbd5b89a3c907', '0.2.0', false, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "customer", "schema": "crm"}, "view": {"name": "customer_total", "schema": "api"}, "tables": [{"table": {"name": "customer", "schema": "crm"}, "events": [{"event": "insert", "locks": [], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "c", "columns": ["id", "name"]}], "columns": ["id", "name"]}, {"table": {"name": "line", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "no-key-update", "reason": "stands for the document that the row may be linked into", "target": "rows of orders that are linked to nothing"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [{"mode": "no-key-update", "reason": "stands for the document that the row may be linked into", "target": "rows of orders that are linked to nothing"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "no-key-update", "reason": "stands for the document that the row may be linked into", "target": "rows of orders that are linked to nothing"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "", "kind": "child", "index": "orders_pkey", "toTable": {"name": "orders", "schema": "shop"}, "condition": "l.order_id = o.id", "fromTable": {"name": "line", "schema": "shop"}, "foreignKey": "line_order_id_fkey"}, {"to": "", "from": "", "kind": "child", "toTable": {"name": "customer", "schema": "crm"}, "condition": "o.customer_id = c.id", "fromTable": {"name": "orders", "schema": "shop"}, "foreignKey": "orders_customer_id_fkey"}], "path": "", "alias": "l", "columns": ["order_id", "qty"]}], "columns": ["order_id", "qty"]}, {"table": {"name": "orders", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "", "kind": "child", "toTable": {"name": "customer", "schema": "crm"}, "condition": "o.customer_id = c.id", "fromTable": {"name": "orders", "schema": "shop"}, "foreignKey": "orders_customer_id_fkey"}], "path": "", "alias": "o", "columns": ["customer_id", "id"]}], "columns": ["customer_id", "id"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": []}', '{"types": {}, "tables": {"\"shop\".\"line\"": {"oid": 16435, "keys": [], "parts": [], "columns": {"qty": {"type": "integer", "number": 4}, "order_id": {"type": "integer", "number": 1}}, "notNull": ["order_id", "qty"], "policies": null, "references": [{"keys": ["id"], "table": "\"shop\".\"orders\"", "columns": ["order_id"]}]}, "\"shop\".\"orders\"": {"oid": 16423, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["id"], "policies": null, "references": [{"keys": ["id"], "table": "\"crm\".\"customer\"", "columns": ["customer_id"]}]}, "\"crm\".\"customer\"": {"oid": 16394, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "name": {"type": "text", "number": 2}}, "notNull": ["id", "name"], "policies": null, "references": []}}, "documents": {"oid": 16771, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.crm.customer.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.line.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.shop.orders.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.customer_total.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"api.customer_total.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.customer_total.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.756092+00', '2026-11-29 15:08:31.756092+00'),
	('api', 'open_order', 'SELECT o.id, jsonb_build_object(''customer'', shop.shout(c.name),
  ''rates'', (SELECT jsonb_agg(r.percent ORDER BY r.percent) FROM rate r WHERE r.region = c.region)) AS doc
FROM orders o LEFT JOIN customer c ON c.id = o.customer_id WHERE o.status = ''open''', '2ca35595c222ce6047842b2e7cecee5cfd31853aa67758514b71c29108d31b7e', '0.2.0', false, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "orders", "schema": "shop"}, "view": {"name": "open_order", "schema": "api"}, "tables": [{"table": {"name": "customer", "schema": "crm"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-shared", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [{"mode": "advisory-shared", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "", "kind": "embedded", "index": "orders_customer_id_idx", "toTable": {"name": "orders", "schema": "shop"}, "condition": "c.id = o.customer_id", "fromTable": {"name": "customer", "schema": "crm"}, "foreignKey": "orders_customer_id_fkey"}], "path": "", "alias": "c", "columns": ["id", "name", "region"]}], "columns": ["id", "name", "region"]}, {"table": {"name": "rate", "schema": "crm"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-exclusive", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [{"mode": "advisory-exclusive", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "advisory-exclusive", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.rates[]", "kind": "value", "index": "customer_region_idx", "toTable": {"name": "customer", "schema": "crm"}, "condition": "r.region = c.region", "fromTable": {"name": "rate", "schema": "crm"}, "foreignKey": null}, {"to": "", "from": "", "kind": "embedded", "index": "orders_customer_id_idx", "toTable": {"name": "orders", "schema": "shop"}, "condition": "c.id = o.customer_id", "fromTable": {"name": "customer", "schema": "crm"}, "foreignKey": "orders_customer_id_fkey"}], "path": "doc.rates[]", "alias": "r", "columns": ["percent", "region"]}], "columns": ["percent", "region"]}, {"table": {"name": "orders", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-shared", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}, {"mode": "share", "reason": "the row is newly linked to", "target": "rows of customer"}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [{"mode": "advisory-shared", "reason": "no key identifies the rows that find each other here", "target": "the value that links rate to customer"}, {"mode": "share", "reason": "the row is newly linked to", "target": "rows of customer"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "o", "columns": ["customer_id", "id", "status"]}], "columns": ["customer_id", "id", "status"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": []}', '{"types": {}, "tables": {"\"crm\".\"rate\"": {"oid": 16413, "keys": [], "parts": [], "columns": {"region": {"type": "integer", "number": 1}, "percent": {"type": "numeric(5,2)", "number": 2}}, "notNull": ["percent", "region"], "policies": null, "references": []}, "\"shop\".\"orders\"": {"oid": 16423, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "status": {"type": "text", "number": 3}, "customer_id": {"type": "integer", "number": 2}}, "notNull": ["id", "status"], "policies": null, "references": [{"keys": ["id"], "table": "\"crm\".\"customer\"", "columns": ["customer_id"]}]}, "\"crm\".\"customer\"": {"oid": 16394, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "name": {"type": "text", "number": 2}, "region": {"type": "integer", "number": 3}}, "notNull": ["id", "name"], "policies": null, "references": []}}, "documents": {"oid": 16822, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {"shop.shout(text)": {"oid": 16393, "definition": "b6504b038ce731a43ae3f43028e2fcd8"}}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.customer.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.crm.rate.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.shop.orders.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"api.open_order.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"api.open_order.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"api.open_order.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.836181+00', '2026-11-29 15:08:31.836181+00'),
	('shop', 'stock_doc', 'SELECT s.warehouse, s.sku, jsonb_build_object(''amount'', s.amount, ''title'', p.title,
  ''moved'', (SELECT sum(m.amount) FROM movement m WHERE m.warehouse = s.warehouse AND m.sku = s.sku),
  ''movements'', coalesce((SELECT jsonb_agg(jsonb_build_object(''id'', m.id, ''amount'', m.amount) ORDER BY m.id)
               FROM movement m WHERE m.warehouse = s.warehouse AND m.sku = s.sku), ''[]'')) AS doc
FROM stock s JOIN product p ON p.sku = s.sku', '4f01d9c46f4728eb21867c019d466668112302329c3bceb42d27b4bb93cc6be8', '0.2.0', false, 'shop, crm', '{"key": [{"name": "warehouse", "type": "text"}, {"name": "sku", "type": "text"}], "root": {"name": "stock", "schema": "shop"}, "view": {"name": "stock_doc", "schema": "shop"}, "tables": [{"table": {"name": "movement", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.moved", "kind": "child", "toTable": {"name": "stock", "schema": "shop"}, "condition": "m.warehouse = s.warehouse AND m.sku = s.sku", "fromTable": {"name": "movement", "schema": "shop"}, "foreignKey": "movement_warehouse_sku_fkey"}], "path": "doc.moved", "alias": "m", "columns": ["amount", "sku", "warehouse"]}, {"hops": [{"to": "", "from": "doc.movements[]", "kind": "child", "toTable": {"name": "stock", "schema": "shop"}, "condition": "m.warehouse = s.warehouse AND m.sku = s.sku", "fromTable": {"name": "movement", "schema": "shop"}, "foreignKey": "movement_warehouse_sku_fkey"}], "path": "doc.movements[]", "alias": "m", "columns": ["amount", "id", "sku", "warehouse"]}], "columns": ["amount", "id", "sku", "warehouse"]}, {"table": {"name": "product", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "", "kind": "embedded", "index": null, "toTable": {"name": "stock", "schema": "shop"}, "condition": "p.sku = s.sku", "fromTable": {"name": "product", "schema": "shop"}, "foreignKey": "stock_sku_fkey"}], "path": "", "alias": "p", "columns": ["sku", "title"]}], "columns": ["sku", "title"]}, {"table": {"name": "stock", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of product"}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["amount"], "strategy": "set-fields"}, {"event": "update", "locks": [{"mode": "share", "reason": "the row is newly linked to", "target": "rows of product"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "s", "columns": ["amount", "sku", "warehouse"]}], "columns": ["amount", "sku", "warehouse"]}], "columns": [{"name": "warehouse", "type": "text"}, {"name": "sku", "type": "text"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": [{"paths": [""], "table": {"name": "stock", "schema": "shop"}, "columns": ["sku"], "statement": "CREATE INDEX ON \"shop\".\"stock\" (\"sku\")"}]}', '{"types": {}, "tables": {"\"shop\".\"stock\"": {"oid": 16452, "keys": [["sku", "warehouse"]], "parts": [], "columns": {"sku": {"type": "text", "number": 2}, "amount": {"type": "integer", "number": 3}, "warehouse": {"type": "text", "number": 1}}, "notNull": ["amount", "sku", "warehouse"], "policies": null, "references": [{"keys": ["sku"], "table": "\"shop\".\"product\"", "columns": ["sku"]}]}, "\"shop\".\"product\"": {"oid": 16416, "keys": [["sku"]], "parts": [], "columns": {"sku": {"type": "text", "number": 1}, "title": {"type": "text", "number": 2}}, "notNull": ["sku", "title"], "policies": null, "references": []}, "\"shop\".\"movement\"": {"oid": 16464, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "bigint", "number": 1}, "sku": {"type": "text", "number": 3}, "amount": {"type": "integer", "number": 4}, "warehouse": {"type": "text", "number": 2}}, "notNull": ["amount", "id", "sku", "warehouse"], "policies": null, "references": [{"keys": ["sku", "warehouse"], "table": "\"shop\".\"stock\"", "columns": ["sku", "warehouse"]}]}}, "documents": {"oid": 16871, "keys": [["sku", "warehouse"]], "parts": [], "columns": {"doc": {"type": "jsonb", "number": 3}, "sku": {"type": "text", "number": 2}, "warehouse": {"type": "text", "number": 1}}, "notNull": ["sku", "warehouse"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.movement.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.product.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.shop.stock.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.stock_doc.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.919129+00', '2026-11-29 15:08:31.919129+00'),
	('shop', 'reading_doc', 'SELECT r.day, r.nr, to_jsonb(r) AS doc FROM reading r', 'ec3fae88768d8c313ef902fe6585576def2ca3c69d1c02a2024c5bdf727af982', '0.2.0', false, 'shop, crm', '{"key": [{"name": "day", "type": "date"}, {"name": "nr", "type": "integer"}], "root": {"name": "reading", "schema": "shop"}, "view": {"name": "reading_doc", "schema": "shop"}, "tables": [{"table": {"name": "reading", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "r", "columns": ["day", "mood", "nr", "value"]}], "columns": ["day", "mood", "nr", "value"]}], "columns": [{"name": "day", "type": "date"}, {"name": "nr", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": []}', '{"types": {"shop.mood": {"oid": 16389, "definition": "[\"good\", \"bad\"]"}}, "tables": {"\"shop\".\"reading\"": {"oid": 16476, "keys": [["day", "nr"]], "parts": ["\"shop\".\"reading_1\"", "\"shop\".\"reading_2\""], "columns": {"nr": {"type": "integer", "number": 2}, "day": {"type": "date", "number": 1}, "mood": {"type": "shop.mood", "number": 3}, "value": {"type": "numeric", "number": 4}}, "notNull": ["day", "nr"], "policies": null, "references": []}}, "documents": {"oid": 16912, "keys": [["day", "nr"]], "parts": [], "columns": {"nr": {"type": "integer", "number": 2}, "day": {"type": "date", "number": 1}, "doc": {"type": "jsonb", "number": 3}}, "notNull": ["day", "nr"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.shop.reading.key\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.reading_doc.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:31.995013+00', '2026-11-29 15:08:31.995013+00'),
	('shop', 'placed_doc', 'SET TimeZone = ''Europe/Berlin'';
SELECT o.id, jsonb_build_object(''placed'', o.placed, ''highest'', (SELECT max(r.percent) FROM rate r)) AS doc FROM orders o', '4c146c32947aff341f52f30ea7fc949ca98a90627a465396a229327ef4727f97', '0.2.0', true, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "orders", "schema": "shop"}, "view": {"name": "placed_doc", "schema": "shop"}, "tables": [{"table": {"name": "rate", "schema": "crm"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-exclusive", "reason": "a change has a part in every document", "target": "the whole edge rate to every document"}], "reason": "no condition links the row to a root: it has a part in every document", "strategy": "recompute-all"}, {"event": "update", "locks": [{"mode": "advisory-exclusive", "reason": "a change has a part in every document", "target": "the whole edge rate to every document"}], "reason": "no condition links the row to a root: it has a part in every document", "strategy": "recompute-all"}, {"event": "delete", "locks": [{"mode": "advisory-exclusive", "reason": "a change has a part in every document", "target": "the whole edge rate to every document"}], "reason": "no condition links the row to a root: it has a part in every document", "strategy": "recompute-all"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "doc.highest", "alias": "r", "columns": ["percent"]}], "columns": ["percent"]}, {"table": {"name": "orders", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-shared", "reason": "waits for changes that have a part in every document", "target": "the whole edge rate to every document"}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["placed"], "strategy": "set-fields"}, {"event": "update", "locks": [{"mode": "advisory-shared", "reason": "waits for changes that have a part in every document", "target": "the whole edge rate to every document"}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "advisory-shared", "reason": "waits for changes that have a part in every document", "target": "the whole edge rate to every document"}], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "o", "columns": ["id", "placed"]}], "columns": ["id", "placed"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {"TimeZone": "Europe/Berlin"}, "missingIndexes": []}', '{"types": {}, "tables": {"\"crm\".\"rate\"": {"oid": 16413, "keys": [], "parts": [], "columns": {"percent": {"type": "numeric(5,2)", "number": 2}}, "notNull": ["percent"], "policies": null, "references": []}, "\"shop\".\"orders\"": {"oid": 16423, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "placed": {"type": "timestamp with time zone", "number": 4}}, "notNull": ["id", "placed"], "policies": null, "references": []}}, "documents": {"oid": 16950, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.crm.rate.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.shop.orders.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.placed_doc.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:32.083823+00', '2026-11-29 15:08:32.083823+00'),
	('Odd Names', 'It''s "the" view', 'SELECT "The Key", to_jsonb("Ärger") AS "Das Döc", jsonb_build_object(''"'', t."doc", ''same'', (
  SELECT count(*) FROM orders o WHERE o.id = t."The Key")) AS doc FROM "Odd Names"."Table ""1""" t', '7443b5c661ba4154a3e035f9e54d08998ac7fc349f7f0e42b886772f639635ce', '0.2.0', false, 'shop, crm', '{"key": [{"name": "The Key", "type": "integer"}], "root": {"name": "Table \"1\"", "schema": "Odd Names"}, "view": {"name": "It''s \"the\" view", "schema": "Odd Names"}, "tables": [{"table": {"name": "Table \"1\"", "schema": "Odd Names"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links orders to Table \"1\""}], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["doc", "Ärger"], "strategy": "set-fields"}, {"event": "update", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links orders to Table \"1\""}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "advisory-exclusive", "reason": "no foreign key keeps others from linking to a row that is not there yet", "target": "the value that links orders to Table \"1\""}], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "t", "columns": ["The Key", "doc", "Ärger"]}], "columns": ["The Key", "doc", "Ärger"]}, {"table": {"name": "orders", "schema": "shop"}, "events": [{"event": "insert", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links orders to Table \"1\""}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links orders to Table \"1\""}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [{"mode": "advisory-shared", "reason": "no foreign key says that the upper row exists", "target": "the value that links orders to Table \"1\""}], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.same", "kind": "child", "toTable": {"name": "Table \"1\"", "schema": "Odd Names"}, "condition": "o.id = t.\"The Key\"", "fromTable": {"name": "orders", "schema": "shop"}, "foreignKey": null}], "path": "doc.same", "alias": "o", "columns": ["id"]}], "columns": ["id"]}], "columns": [{"name": "The Key", "type": "integer"}, {"name": "Das Döc", "type": "jsonb"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "missingIndexes": []}', '{"types": {}, "tables": {"\"shop\".\"orders\"": {"oid": 16423, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}}, "notNull": ["id"], "policies": null, "references": []}, "\"Odd Names\".\"Table \"\"1\"\"\"": {"oid": 16514, "keys": [["The Key"]], "parts": [], "columns": {"doc": {"type": "text", "number": 3}, "Ärger": {"type": "text", "number": 2}, "The Key": {"type": "integer", "number": 1}}, "notNull": ["The Key"], "policies": null, "references": []}}, "documents": {"oid": 16989, "keys": [["The Key"]], "parts": [], "columns": {"doc": {"type": "jsonb", "number": 3}, "The Key": {"type": "integer", "number": 1}, "Das Döc": {"type": "jsonb", "number": 2}}, "notNull": ["The Key"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.Odd Names.Table \"\"1\"\".truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.shop.orders.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"Odd Names.It''s \"\"the\"\" view.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:32.163359+00', '2026-11-29 15:08:32.163359+00'),
	('shop', 'account_doc', 'SET transaction_isolation = ''serializable'';
SELECT a.id, jsonb_build_object(''owner'', a.owner, ''balance'', (SELECT sum(b.amount) FROM booking b WHERE b.account = a.id)) AS doc
FROM account a', '8dc0c5169805e1dd9537739156081b189acf45c54d44ba6effa1f733c40d7c56', '0.2.0', false, 'shop, crm', '{"key": [{"name": "id", "type": "integer"}], "root": {"name": "account", "schema": "shop"}, "view": {"name": "account_doc", "schema": "shop"}, "tables": [{"table": {"name": "account", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "the row is a new root", "strategy": "insert-document"}, {"event": "update", "locks": [], "reason": "they stand in the document of the row itself", "columns": ["owner"], "strategy": "set-fields"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "the row was a root", "strategy": "delete-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [], "path": "", "alias": "a", "columns": ["id", "owner"]}], "columns": ["id", "owner"]}, {"table": {"name": "booking", "schema": "shop"}, "events": [{"event": "insert", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "update", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "delete", "locks": [], "reason": "always exact, whatever the query computes", "strategy": "recompute-document"}, {"event": "truncate", "locks": [], "reason": "every row of the table is gone", "strategy": "recompute-all"}], "routes": [{"hops": [{"to": "", "from": "doc.balance", "kind": "child", "toTable": {"name": "account", "schema": "shop"}, "condition": "b.account = a.id", "fromTable": {"name": "booking", "schema": "shop"}, "foreignKey": "booking_account_fkey"}], "path": "doc.balance", "alias": "b", "columns": ["account", "amount"]}], "columns": ["account", "amount"]}], "columns": [{"name": "id", "type": "integer"}, {"name": "doc", "type": "jsonb"}], "settings": {}, "isolation": "serializable", "missingIndexes": []}', '{"types": {}, "tables": {"\"shop\".\"account\"": {"oid": 16495, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "owner": {"type": "text", "number": 2}}, "notNull": ["id", "owner"], "policies": null, "references": []}, "\"shop\".\"booking\"": {"oid": 16502, "keys": [], "parts": [], "columns": {"amount": {"type": "numeric", "number": 3}, "account": {"type": "integer", "number": 2}}, "notNull": ["account", "amount"], "policies": null, "references": [{"keys": ["id"], "table": "\"shop\".\"account\"", "columns": ["account"]}]}}, "documents": {"oid": 17028, "keys": [["id"]], "parts": [], "columns": {"id": {"type": "integer", "number": 1}, "doc": {"type": "jsonb", "number": 2}}, "notNull": ["id"], "policies": null, "references": []}, "functions": {}}', '{"DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.account.truncate.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.insert\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.insert.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.update\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.update.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.delete\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.delete.row\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.truncate\"() CASCADE","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.shop.booking.truncate.row\"() CASCADE","DROP VIEW IF EXISTS \"jsonb_ivm\".\"shop.account_doc.query\"","DROP TYPE IF EXISTS \"jsonb_ivm\".\"shop.account_doc.key\"","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.patch\"(jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.merge\"(jsonb, jsonb, text[])","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.update\"(jsonb, text, text, jsonb, jsonb)","DROP FUNCTION IF EXISTS \"jsonb_ivm\".\"shop.account_doc.remove\"(jsonb, text, text, jsonb)"}', '2026-11-29 15:08:32.230635+00', '2026-11-29 15:08:32.230635+00');


--
-- Data for Name: account; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.account VALUES
	(1, 'owner 1'),
	(2, 'owner 2'),
	(3, 'owner 3'),
	(4, 'owner 4');


--
-- Data for Name: account_doc; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.account_doc VALUES
	(3, '{"owner": "owner 3", "balance": 19.80}'),
	(4, '{"owner": "owner 4", "balance": 23.10}'),
	(2, '{"owner": "owner 2", "balance": 16.80}'),
	(1, '{"owner": "owner 1", "balance": 31.40}');


--
-- Data for Name: booking; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.booking VALUES
	(2, 3, 2.20),
	(3, 4, 3.30),
	(4, 1, 4.40),
	(6, 3, 6.60),
	(7, 4, 7.70),
	(8, 1, 8.80),
	(10, 3, 11.00),
	(11, 4, 12.10),
	(12, 1, 13.20),
	(1, 2, 1.20),
	(5, 2, 5.60),
	(9, 2, 10.00),
	(13, 1, 5);


--
-- Data for Name: line; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.line VALUES
	(9, 8, 'sku 1', 4),
	(10, 9, 'sku 2', 5),
	(11, 10, 'sku 3', 1),
	(12, 11, 'sku 4', 2),
	(13, 12, 'sku 5', 3),
	(14, 13, 'sku 6', 4),
	(15, 14, 'sku 7', 5),
	(16, 15, 'sku 8', 1),
	(17, 16, 'sku 1', 2),
	(18, 17, 'sku 2', 3),
	(19, 18, 'sku 3', 4),
	(20, 19, 'sku 4', 5),
	(21, 20, 'sku 5', 1),
	(22, 21, 'sku 6', 2),
	(23, 22, 'sku 7', 3),
	(9, 32, 'sku 1', 3),
	(10, 33, 'sku 2', 4),
	(11, 34, 'sku 3', 5),
	(12, 35, 'sku 4', 1),
	(13, 36, 'sku 5', 2),
	(14, 37, 'sku 6', 3),
	(15, 38, 'sku 7', 4),
	(16, 39, 'sku 8', 5),
	(17, 40, 'sku 1', 1),
	(18, 41, 'sku 2', 2),
	(19, 42, 'sku 3', 3),
	(20, 43, 'sku 4', 4),
	(21, 44, 'sku 5', 5),
	(22, 45, 'sku 6', 1),
	(23, 46, 'sku 7', 2),
	(9, 56, 'sku 1', 2),
	(10, 57, 'sku 2', 3),
	(11, 58, 'sku 3', 4),
	(12, 59, 'sku 4', 5),
	(13, 60, 'sku 5', 1),
	(25, 61, 'sku 1', 1),
	(25, 63, 'sku 3', 3),
	(25, 62, 'sku 2', 2),
	(3, 2, 'sku 3', 6),
	(4, 3, 'sku 4', 6),
	(5, 4, 'sku 5', 7),
	(7, 6, 'sku 7', 4),
	(8, 7, 'sku 8', 5),
	(1, 24, 'sku 1', 7),
	(2, 25, 'sku 2', 3),
	(3, 26, 'sku 3', 5),
	(4, 27, 'sku 4', 5),
	(5, 28, 'sku 5', 6),
	(7, 30, 'sku 7', 3),
	(8, 31, 'sku 8', 4),
	(1, 48, 'sku 1', 6),
	(2, 49, 'sku 2', 7),
	(3, 50, 'sku 3', 4),
	(4, 51, 'sku 4', 4),
	(5, 52, 'sku 5', 5),
	(7, 54, 'sku 7', 7),
	(8, 55, 'sku 8', 3),
	(4, 65, 'sku 2', 9),
	(6, 5, 'sku 6', 3),
	(6, 29, 'sku 6', 3),
	(6, 53, 'sku 6', 3);


--
-- Data for Name: movement; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.movement VALUES
	(1, 'south', 'sku 1', 1),
	(2, 'north', 'sku 2', 2),
	(3, 'south', 'sku 3', 3),
	(4, 'north', 'sku 4', 4),
	(5, 'south', 'sku 5', 5),
	(6, 'north', 'sku 6', 6),
	(7, 'south', 'sku 7', 0),
	(8, 'north', 'sku 8', 1),
	(9, 'south', 'sku 1', 2),
	(10, 'north', 'sku 2', 3),
	(11, 'south', 'sku 3', 4),
	(12, 'north', 'sku 4', 5),
	(13, 'south', 'sku 5', 6),
	(14, 'north', 'sku 6', 0),
	(15, 'south', 'sku 7', 1),
	(16, 'north', 'sku 8', 2),
	(17, 'south', 'sku 1', 3),
	(18, 'north', 'sku 2', 4),
	(19, 'south', 'sku 3', 5),
	(20, 'north', 'sku 4', 6),
	(21, 'south', 'sku 5', 0),
	(22, 'north', 'sku 6', 1),
	(23, 'south', 'sku 7', 2),
	(24, 'north', 'sku 8', 3),
	(25, 'south', 'sku 1', 5);


--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.orders VALUES
	(1, 1, 'done', '2026-03-02 12:00:00+00', 'ref 1'),
	(2, 2, 'done', '2026-03-03 12:00:00+00', 'ref 2'),
	(4, 4, 'done', '2026-03-05 12:00:00+00', 'ref 4'),
	(5, 5, 'done', '2026-03-06 12:00:00+00', 'ref 0'),
	(6, 6, 'open', '2026-03-07 12:00:00+00', 'ref 1'),
	(8, 8, 'done', '2026-03-09 12:00:00+00', 'ref 3'),
	(9, 9, 'open', '2026-03-10 12:00:00+00', 'ref 4'),
	(10, 10, 'done', '2026-03-11 12:00:00+00', 'ref 0'),
	(11, 11, 'done', '2026-03-12 12:00:00+00', 'ref 1'),
	(12, NULL, 'open', '2026-03-13 12:00:00+00', 'ref 2'),
	(13, 1, 'done', '2026-03-14 12:00:00+00', 'ref 3'),
	(14, 2, 'done', '2026-03-15 12:00:00+00', 'ref 4'),
	(15, 3, 'open', '2026-03-16 12:00:00+00', 'ref 0'),
	(16, 4, 'done', '2026-03-17 12:00:00+00', 'ref 1'),
	(17, 5, 'done', '2026-03-18 12:00:00+00', 'ref 2'),
	(18, 6, 'open', '2026-03-19 12:00:00+00', 'ref 3'),
	(19, 7, 'done', '2026-03-20 12:00:00+00', 'ref 4'),
	(20, 8, 'done', '2026-03-21 12:00:00+00', 'ref 0'),
	(21, 9, 'open', '2026-03-22 12:00:00+00', 'ref 1'),
	(22, 10, 'done', '2026-03-23 12:00:00+00', 'ref 2'),
	(23, 11, 'done', '2026-03-24 12:00:00+00', 'ref 3'),
	(25, 3, 'open', '2026-05-05 05:05:05+00', 'new'),
	(3, 2, 'done', '2026-03-04 12:00:00+00', 'ref 3'),
	(7, 2, 'open', '2026-03-08 12:00:00+00', 'ref 2');


--
-- Data for Name: placed_doc; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.placed_doc VALUES
	(1, '{"placed": "2026-03-02T13:00:00+01:00", "highest": 7.00}'),
	(2, '{"placed": "2026-03-03T13:00:00+01:00", "highest": 7.00}'),
	(4, '{"placed": "2026-03-05T13:00:00+01:00", "highest": 7.00}'),
	(5, '{"placed": "2026-03-06T13:00:00+01:00", "highest": 7.00}'),
	(6, '{"placed": "2026-03-07T13:00:00+01:00", "highest": 7.00}'),
	(8, '{"placed": "2026-03-09T13:00:00+01:00", "highest": 7.00}'),
	(9, '{"placed": "2026-03-10T13:00:00+01:00", "highest": 7.00}'),
	(10, '{"placed": "2026-03-11T13:00:00+01:00", "highest": 7.00}'),
	(11, '{"placed": "2026-03-12T13:00:00+01:00", "highest": 7.00}'),
	(12, '{"placed": "2026-03-13T13:00:00+01:00", "highest": 7.00}'),
	(13, '{"placed": "2026-03-14T13:00:00+01:00", "highest": 7.00}'),
	(14, '{"placed": "2026-03-15T13:00:00+01:00", "highest": 7.00}'),
	(15, '{"placed": "2026-03-16T13:00:00+01:00", "highest": 7.00}'),
	(16, '{"placed": "2026-03-17T13:00:00+01:00", "highest": 7.00}'),
	(17, '{"placed": "2026-03-18T13:00:00+01:00", "highest": 7.00}'),
	(18, '{"placed": "2026-03-19T13:00:00+01:00", "highest": 7.00}'),
	(19, '{"placed": "2026-03-20T13:00:00+01:00", "highest": 7.00}'),
	(20, '{"placed": "2026-03-21T13:00:00+01:00", "highest": 7.00}'),
	(21, '{"placed": "2026-03-22T13:00:00+01:00", "highest": 7.00}'),
	(22, '{"placed": "2026-03-23T13:00:00+01:00", "highest": 7.00}'),
	(23, '{"placed": "2026-03-24T13:00:00+01:00", "highest": 7.00}'),
	(25, '{"placed": "2026-05-05T07:05:05+02:00", "highest": 7.00}'),
	(3, '{"placed": "2026-03-04T13:00:00+01:00", "highest": 7.00}'),
	(7, '{"placed": "2026-03-08T13:00:00+01:00", "highest": 7.00}');


--
-- Data for Name: product; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.product VALUES
	('sku 1', 'product 1', 1.50),
	('sku 2', 'product 2', 2.50),
	('sku 4', 'product 4', 4.50),
	('sku 5', 'product 5', 5.50),
	('sku 6', 'product 6', 6.50),
	('sku 7', 'product 7', 7.50),
	('sku 8', 'product 8', 8.50),
	('sku 3', 'product 3+', 4.50);


--
-- Data for Name: reading_1; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.reading_1 VALUES
	('2026-06-30', 9, 'bad', 2.2500000000000000),
	('2026-01-21', 1, 'good', 1.25000000000000000000),
	('2026-02-10', 2, 'good', 1.50000000000000000000),
	('2026-03-22', 4, 'good', 2.00000000000000000000),
	('2026-04-11', 5, 'good', 2.2500000000000000),
	('2026-05-01', 6, 'good', 2.5000000000000000),
	('2026-05-21', 7, 'good', 2.7500000000000000),
	('2026-06-10', 8, 'good', 3.0000000000000000),
	('2026-03-03', 3, 'good', 1.75000000000000000000);


--
-- Data for Name: reading_2; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.reading_2 VALUES
	('2026-07-20', 10, 'good', 2.5000000000000000),
	('2026-08-09', 11, 'bad', 2.7500000000000000),
	('2026-08-29', 12, 'good', 3.0000000000000000),
	('2026-09-18', 13, 'bad', 3.2500000000000000),
	('2026-10-08', 14, 'good', 3.5000000000000000),
	('2026-10-28', 15, 'bad', 3.7500000000000000),
	('2026-11-17', 16, 'good', 4.0000000000000000),
	('2027-01-01', 17, 'bad', 0.50);


--
-- Data for Name: reading_doc; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.reading_doc VALUES
	('2026-06-30', 9, '{"nr": 9, "day": "2026-06-30", "mood": "bad", "value": 2.2500000000000000}'),
	('2026-07-20', 10, '{"nr": 10, "day": "2026-07-20", "mood": "good", "value": 2.5000000000000000}'),
	('2026-08-09', 11, '{"nr": 11, "day": "2026-08-09", "mood": "bad", "value": 2.7500000000000000}'),
	('2026-08-29', 12, '{"nr": 12, "day": "2026-08-29", "mood": "good", "value": 3.0000000000000000}'),
	('2026-09-18', 13, '{"nr": 13, "day": "2026-09-18", "mood": "bad", "value": 3.2500000000000000}'),
	('2026-10-08', 14, '{"nr": 14, "day": "2026-10-08", "mood": "good", "value": 3.5000000000000000}'),
	('2026-10-28', 15, '{"nr": 15, "day": "2026-10-28", "mood": "bad", "value": 3.7500000000000000}'),
	('2026-11-17', 16, '{"nr": 16, "day": "2026-11-17", "mood": "good", "value": 4.0000000000000000}'),
	('2026-06-10', 8, '{"nr": 8, "day": "2026-06-10", "mood": "good", "value": 3.0000000000000000}'),
	('2026-03-22', 4, '{"nr": 4, "day": "2026-03-22", "mood": "good", "value": 2.00000000000000000000}'),
	('2026-04-11', 5, '{"nr": 5, "day": "2026-04-11", "mood": "good", "value": 2.2500000000000000}'),
	('2026-05-01', 6, '{"nr": 6, "day": "2026-05-01", "mood": "good", "value": 2.5000000000000000}'),
	('2026-01-21', 1, '{"nr": 1, "day": "2026-01-21", "mood": "good", "value": 1.25000000000000000000}'),
	('2026-05-21', 7, '{"nr": 7, "day": "2026-05-21", "mood": "good", "value": 2.7500000000000000}'),
	('2026-02-10', 2, '{"nr": 2, "day": "2026-02-10", "mood": "good", "value": 1.50000000000000000000}'),
	('2026-03-03', 3, '{"nr": 3, "day": "2026-03-03", "mood": "good", "value": 1.75000000000000000000}'),
	('2027-01-01', 17, '{"nr": 17, "day": "2027-01-01", "mood": "bad", "value": 0.50}');


--
-- Data for Name: stock; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.stock VALUES
	('south', 'sku 1', 9),
	('north', 'sku 2', 19),
	('south', 'sku 3', 29),
	('north', 'sku 4', 39),
	('south', 'sku 5', 49),
	('north', 'sku 6', 59),
	('south', 'sku 7', 69),
	('north', 'sku 8', 79);


--
-- Data for Name: stock_doc; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.stock_doc VALUES
	('north', 'sku 2', '{"moved": 9, "title": "product 2", "amount": 19, "movements": [{"id": 2, "amount": 2}, {"id": 10, "amount": 3}, {"id": 18, "amount": 4}]}'),
	('north', 'sku 4', '{"moved": 15, "title": "product 4", "amount": 39, "movements": [{"id": 4, "amount": 4}, {"id": 12, "amount": 5}, {"id": 20, "amount": 6}]}'),
	('north', 'sku 6', '{"moved": 7, "title": "product 6", "amount": 59, "movements": [{"id": 6, "amount": 6}, {"id": 14, "amount": 0}, {"id": 22, "amount": 1}]}'),
	('north', 'sku 8', '{"moved": 6, "title": "product 8", "amount": 79, "movements": [{"id": 8, "amount": 1}, {"id": 16, "amount": 2}, {"id": 24, "amount": 3}]}'),
	('south', 'sku 1', '{"moved": 11, "title": "product 1", "amount": 9, "movements": [{"id": 1, "amount": 1}, {"id": 9, "amount": 2}, {"id": 17, "amount": 3}, {"id": 25, "amount": 5}]}'),
	('south', 'sku 3', '{"moved": 12, "title": "product 3+", "amount": 29, "movements": [{"id": 3, "amount": 3}, {"id": 11, "amount": 4}, {"id": 19, "amount": 5}]}'),
	('south', 'sku 5', '{"moved": 11, "title": "product 5", "amount": 49, "movements": [{"id": 5, "amount": 5}, {"id": 13, "amount": 6}, {"id": 21, "amount": 0}]}'),
	('south', 'sku 7', '{"moved": 3, "title": "product 7", "amount": 69, "movements": [{"id": 7, "amount": 0}, {"id": 15, "amount": 1}, {"id": 23, "amount": 2}]}');


--
-- Name: It's "the" view It's "the" view_pkey; Type: CONSTRAINT; Schema: Odd Names; Owner: postgres
--

ALTER TABLE ONLY "Odd Names"."It's ""the"" view"
    ADD CONSTRAINT "It's ""the"" view_pkey" PRIMARY KEY ("The Key");


--
-- Name: Table "1" Table "1"_pkey; Type: CONSTRAINT; Schema: Odd Names; Owner: postgres
--

ALTER TABLE ONLY "Odd Names"."Table ""1"""
    ADD CONSTRAINT "Table ""1""_pkey" PRIMARY KEY ("The Key");


--
-- Name: customer_page customer_page_pkey; Type: CONSTRAINT; Schema: api; Owner: postgres
--

ALTER TABLE ONLY api.customer_page
    ADD CONSTRAINT customer_page_pkey PRIMARY KEY (id);


--
-- Name: customer_total customer_total_pkey; Type: CONSTRAINT; Schema: api; Owner: postgres
--

ALTER TABLE ONLY api.customer_total
    ADD CONSTRAINT customer_total_pkey PRIMARY KEY (id);


--
-- Name: open_order open_order_pkey; Type: CONSTRAINT; Schema: api; Owner: postgres
--

ALTER TABLE ONLY api.open_order
    ADD CONSTRAINT open_order_pkey PRIMARY KEY (id);


--
-- Name: order_doc order_doc_pkey; Type: CONSTRAINT; Schema: api; Owner: postgres
--

ALTER TABLE ONLY api.order_doc
    ADD CONSTRAINT order_doc_pkey PRIMARY KEY (id);


--
-- Name: customer customer_pkey; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);


--
-- Name: phone phone_pkey; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.phone
    ADD CONSTRAINT phone_pkey PRIMARY KEY (id);


--
-- Name: view view_pkey; Type: CONSTRAINT; Schema: jsonb_ivm; Owner: postgres
--

ALTER TABLE ONLY jsonb_ivm.view
    ADD CONSTRAINT view_pkey PRIMARY KEY (schema_name, view_name);


--
-- Name: account_doc account_doc_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.account_doc
    ADD CONSTRAINT account_doc_pkey PRIMARY KEY (id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: booking booking_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.booking
    ADD CONSTRAINT booking_pkey PRIMARY KEY (id);


--
-- Name: line line_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.line
    ADD CONSTRAINT line_pkey PRIMARY KEY (order_id, nr);


--
-- Name: movement movement_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: placed_doc placed_doc_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.placed_doc
    ADD CONSTRAINT placed_doc_pkey PRIMARY KEY (id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (sku);


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (day, nr);


--
-- Name: reading_1 reading_1_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading_1
    ADD CONSTRAINT reading_1_pkey PRIMARY KEY (day, nr);


--
-- Name: reading_2 reading_2_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading_2
    ADD CONSTRAINT reading_2_pkey PRIMARY KEY (day, nr);


--
-- Name: reading_doc reading_doc_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.reading_doc
    ADD CONSTRAINT reading_doc_pkey PRIMARY KEY (day, nr);


--
-- Name: stock_doc stock_doc_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.stock_doc
    ADD CONSTRAINT stock_doc_pkey PRIMARY KEY (warehouse, sku);


--
-- Name: stock stock_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (warehouse, sku);


--
-- Name: customer_region_idx; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE INDEX customer_region_idx ON crm.customer USING btree (region);


--
-- Name: phone_customer_id_idx; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE INDEX phone_customer_id_idx ON crm.phone USING btree (customer_id);


--
-- Name: rate_region_idx; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE INDEX rate_region_idx ON crm.rate USING btree (region);


--
-- Name: booking_account_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX booking_account_idx ON shop.booking USING btree (account);


--
-- Name: line_sku_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX line_sku_idx ON shop.line USING btree (sku);


--
-- Name: movement_warehouse_sku_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX movement_warehouse_sku_idx ON shop.movement USING btree (warehouse, sku);


--
-- Name: orders_customer_id_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX orders_customer_id_idx ON shop.orders USING btree (customer_id);


--
-- Name: orders_reference_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX orders_reference_idx ON shop.orders USING btree (reference);


--
-- Name: reading_1_pkey; Type: INDEX ATTACH; Schema: shop; Owner: postgres
--

ALTER INDEX shop.reading_pkey ATTACH PARTITION shop.reading_1_pkey;


--
-- Name: reading_2_pkey; Type: INDEX ATTACH; Schema: shop; Owner: postgres
--

ALTER INDEX shop.reading_pkey ATTACH PARTITION shop.reading_2_pkey;


--
-- Name: api.customer_total.query _RETURN; Type: RULE; Schema: jsonb_ivm; Owner: postgres
--

CREATE OR REPLACE VIEW jsonb_ivm."api.customer_total.query" AS
 SELECT c.id,
    jsonb_build_object('name', c.name, 'orders', count(DISTINCT o.id), 'pieces', sum(l.qty)) AS doc
   FROM ((crm.customer c
     LEFT JOIN shop.orders o ON ((o.customer_id = c.id)))
     LEFT JOIN shop.line l ON ((l.order_id = o.id)))
  GROUP BY c.id;


--
-- Name: Table "1" jsonb_ivm.Odd Names.It's "the" view.Odd Names.Table "1".delete; Type: TRIGGER; Schema: Odd Names; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete" AFTER DELETE ON "Odd Names"."Table ""1""" REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete"();


--
-- Name: Table "1" jsonb_ivm.Odd Names.It's "the" view.Odd Names.Table "1".insert; Type: TRIGGER; Schema: Odd Names; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert" AFTER INSERT ON "Odd Names"."Table ""1""" REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert"();


--
-- Name: Table "1" jsonb_ivm.Odd Names.It's "the" view.Odd Names.Table "1".update; Type: TRIGGER; Schema: Odd Names; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.Odd Names.Table ""1"".update" AFTER UPDATE ON "Odd Names"."Table ""1""" REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".update"();


--
-- Name: Table "1" jsonb_ivm.Odd Names.It's "the" view.Odd Names.Table ~bb66a19986; Type: TRIGGER; Schema: Odd Names; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.Odd Names.Table ~bb66a19986" AFTER TRUNCATE ON "Odd Names"."Table ""1""" FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".truncate"();


--
-- Name: order_doc jsonb_ivm.api.customer_page.api.order_doc.delete; Type: TRIGGER; Schema: api; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.api.order_doc.delete" AFTER DELETE ON api.order_doc REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.delete"();


--
-- Name: order_doc jsonb_ivm.api.customer_page.api.order_doc.insert; Type: TRIGGER; Schema: api; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.api.order_doc.insert" AFTER INSERT ON api.order_doc REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.insert"();


--
-- Name: order_doc jsonb_ivm.api.customer_page.api.order_doc.truncate; Type: TRIGGER; Schema: api; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.api.order_doc.truncate" AFTER TRUNCATE ON api.order_doc FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.truncate"();


--
-- Name: order_doc jsonb_ivm.api.customer_page.api.order_doc.update; Type: TRIGGER; Schema: api; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.api.order_doc.update" AFTER UPDATE ON api.order_doc REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.api.order_doc.update"();


--
-- Name: customer jsonb_ivm.api.customer_page.crm.customer.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.customer.delete" AFTER DELETE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.customer.delete"();


--
-- Name: customer jsonb_ivm.api.customer_page.crm.customer.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.customer.insert" AFTER INSERT ON crm.customer REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.customer.insert"();


--
-- Name: customer jsonb_ivm.api.customer_page.crm.customer.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.customer.truncate" AFTER TRUNCATE ON crm.customer FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.customer.truncate"();


--
-- Name: customer jsonb_ivm.api.customer_page.crm.customer.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.customer.update" AFTER UPDATE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.customer.update"();


--
-- Name: phone jsonb_ivm.api.customer_page.crm.phone.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.phone.delete" AFTER DELETE ON crm.phone REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.phone.delete"();


--
-- Name: phone jsonb_ivm.api.customer_page.crm.phone.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.phone.insert" AFTER INSERT ON crm.phone REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.phone.insert"();


--
-- Name: phone jsonb_ivm.api.customer_page.crm.phone.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.phone.truncate" AFTER TRUNCATE ON crm.phone FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.phone.truncate"();


--
-- Name: phone jsonb_ivm.api.customer_page.crm.phone.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_page.crm.phone.update" AFTER UPDATE ON crm.phone REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_page.crm.phone.update"();


--
-- Name: customer jsonb_ivm.api.customer_total.crm.customer.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.crm.customer.delete" AFTER DELETE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.crm.customer.delete"();


--
-- Name: customer jsonb_ivm.api.customer_total.crm.customer.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.crm.customer.insert" AFTER INSERT ON crm.customer REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.crm.customer.insert"();


--
-- Name: customer jsonb_ivm.api.customer_total.crm.customer.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.crm.customer.truncate" AFTER TRUNCATE ON crm.customer FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.crm.customer.truncate"();


--
-- Name: customer jsonb_ivm.api.customer_total.crm.customer.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.crm.customer.update" AFTER UPDATE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.crm.customer.update"();


--
-- Name: customer jsonb_ivm.api.open_order.crm.customer.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.customer.delete" AFTER DELETE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.customer.delete"();


--
-- Name: customer jsonb_ivm.api.open_order.crm.customer.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.customer.insert" AFTER INSERT ON crm.customer REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.customer.insert"();


--
-- Name: customer jsonb_ivm.api.open_order.crm.customer.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.customer.truncate" AFTER TRUNCATE ON crm.customer FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.customer.truncate"();


--
-- Name: customer jsonb_ivm.api.open_order.crm.customer.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.customer.update" AFTER UPDATE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.customer.update"();


--
-- Name: rate jsonb_ivm.api.open_order.crm.rate.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.rate.delete" AFTER DELETE ON crm.rate REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.rate.delete"();


--
-- Name: rate jsonb_ivm.api.open_order.crm.rate.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.rate.insert" AFTER INSERT ON crm.rate REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.rate.insert"();


--
-- Name: rate jsonb_ivm.api.open_order.crm.rate.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.rate.truncate" AFTER TRUNCATE ON crm.rate FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.rate.truncate"();


--
-- Name: rate jsonb_ivm.api.open_order.crm.rate.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.crm.rate.update" AFTER UPDATE ON crm.rate REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.crm.rate.update"();


--
-- Name: customer jsonb_ivm.api.order_doc.crm.customer.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.crm.customer.delete" AFTER DELETE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.crm.customer.delete"();


--
-- Name: customer jsonb_ivm.api.order_doc.crm.customer.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.crm.customer.insert" AFTER INSERT ON crm.customer REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.crm.customer.insert"();


--
-- Name: customer jsonb_ivm.api.order_doc.crm.customer.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.crm.customer.truncate" AFTER TRUNCATE ON crm.customer FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.crm.customer.truncate"();


--
-- Name: customer jsonb_ivm.api.order_doc.crm.customer.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.crm.customer.update" AFTER UPDATE ON crm.customer REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.crm.customer.update"();


--
-- Name: rate jsonb_ivm.shop.placed_doc.crm.rate.delete; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.crm.rate.delete" AFTER DELETE ON crm.rate REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.delete"();


--
-- Name: rate jsonb_ivm.shop.placed_doc.crm.rate.insert; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.crm.rate.insert" AFTER INSERT ON crm.rate REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.insert"();


--
-- Name: rate jsonb_ivm.shop.placed_doc.crm.rate.truncate; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.crm.rate.truncate" AFTER TRUNCATE ON crm.rate FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.truncate"();


--
-- Name: rate jsonb_ivm.shop.placed_doc.crm.rate.update; Type: TRIGGER; Schema: crm; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.crm.rate.update" AFTER UPDATE ON crm.rate REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.update"();


--
-- Name: orders jsonb_ivm.Odd Names.It's "the" view.shop.orders.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.shop.orders.delete" AFTER DELETE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.delete"();


--
-- Name: orders jsonb_ivm.Odd Names.It's "the" view.shop.orders.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.shop.orders.insert" AFTER INSERT ON shop.orders REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.insert"();


--
-- Name: orders jsonb_ivm.Odd Names.It's "the" view.shop.orders.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.shop.orders.truncate" AFTER TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.truncate"();


--
-- Name: orders jsonb_ivm.Odd Names.It's "the" view.shop.orders.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.Odd Names.It's ""the"" view.shop.orders.update" AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.update"();


--
-- Name: line jsonb_ivm.api.customer_total.shop.line.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.line.delete" AFTER DELETE ON shop.line REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.line.delete"();


--
-- Name: line jsonb_ivm.api.customer_total.shop.line.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.line.insert" AFTER INSERT ON shop.line REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.line.insert"();


--
-- Name: line jsonb_ivm.api.customer_total.shop.line.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.line.truncate" AFTER TRUNCATE ON shop.line FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.line.truncate"();


--
-- Name: line jsonb_ivm.api.customer_total.shop.line.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.line.update" AFTER UPDATE ON shop.line REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.line.update"();


--
-- Name: orders jsonb_ivm.api.customer_total.shop.orders.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.orders.delete" AFTER DELETE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.orders.delete"();


--
-- Name: orders jsonb_ivm.api.customer_total.shop.orders.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.orders.insert" AFTER INSERT ON shop.orders REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.orders.insert"();


--
-- Name: orders jsonb_ivm.api.customer_total.shop.orders.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.orders.truncate" AFTER TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.orders.truncate"();


--
-- Name: orders jsonb_ivm.api.customer_total.shop.orders.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.customer_total.shop.orders.update" AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.customer_total.shop.orders.update"();


--
-- Name: orders jsonb_ivm.api.open_order.shop.orders.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.shop.orders.delete" AFTER DELETE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.shop.orders.delete"();


--
-- Name: orders jsonb_ivm.api.open_order.shop.orders.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.shop.orders.insert" AFTER INSERT ON shop.orders REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.shop.orders.insert"();


--
-- Name: orders jsonb_ivm.api.open_order.shop.orders.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.shop.orders.truncate" AFTER TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.shop.orders.truncate"();


--
-- Name: orders jsonb_ivm.api.open_order.shop.orders.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.open_order.shop.orders.update" AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.open_order.shop.orders.update"();


--
-- Name: line jsonb_ivm.api.order_doc.shop.line.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.line.delete" AFTER DELETE ON shop.line REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.line.delete"();


--
-- Name: line jsonb_ivm.api.order_doc.shop.line.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.line.insert" AFTER INSERT ON shop.line REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.line.insert"();


--
-- Name: line jsonb_ivm.api.order_doc.shop.line.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.line.truncate" AFTER TRUNCATE ON shop.line FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.line.truncate"();


--
-- Name: line jsonb_ivm.api.order_doc.shop.line.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.line.update" AFTER UPDATE ON shop.line REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.line.update"();


--
-- Name: orders jsonb_ivm.api.order_doc.shop.orders.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.orders.delete" AFTER DELETE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.orders.delete"();


--
-- Name: orders jsonb_ivm.api.order_doc.shop.orders.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.orders.insert" AFTER INSERT ON shop.orders REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.orders.insert"();


--
-- Name: orders jsonb_ivm.api.order_doc.shop.orders.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.orders.truncate" AFTER TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.orders.truncate"();


--
-- Name: orders jsonb_ivm.api.order_doc.shop.orders.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.orders.update" AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.orders.update"();


--
-- Name: product jsonb_ivm.api.order_doc.shop.product.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.product.delete" AFTER DELETE ON shop.product REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.product.delete"();


--
-- Name: product jsonb_ivm.api.order_doc.shop.product.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.product.insert" AFTER INSERT ON shop.product REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.product.insert"();


--
-- Name: product jsonb_ivm.api.order_doc.shop.product.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.product.truncate" AFTER TRUNCATE ON shop.product FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.product.truncate"();


--
-- Name: product jsonb_ivm.api.order_doc.shop.product.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.api.order_doc.shop.product.update" AFTER UPDATE ON shop.product REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."api.order_doc.shop.product.update"();


--
-- Name: account jsonb_ivm.shop.account_doc.shop.account.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.account.delete" AFTER DELETE ON shop.account REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.account.delete"();


--
-- Name: account jsonb_ivm.shop.account_doc.shop.account.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.account.insert" AFTER INSERT ON shop.account REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.account.insert"();


--
-- Name: account jsonb_ivm.shop.account_doc.shop.account.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.account.truncate" AFTER TRUNCATE ON shop.account FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.account.truncate"();


--
-- Name: account jsonb_ivm.shop.account_doc.shop.account.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.account.update" AFTER UPDATE ON shop.account REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.account.update"();


--
-- Name: booking jsonb_ivm.shop.account_doc.shop.booking.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.booking.delete" AFTER DELETE ON shop.booking REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.delete"();


--
-- Name: booking jsonb_ivm.shop.account_doc.shop.booking.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.booking.insert" AFTER INSERT ON shop.booking REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.insert"();


--
-- Name: booking jsonb_ivm.shop.account_doc.shop.booking.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.booking.truncate" AFTER TRUNCATE ON shop.booking FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.truncate"();


--
-- Name: booking jsonb_ivm.shop.account_doc.shop.booking.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.account_doc.shop.booking.update" AFTER UPDATE ON shop.booking REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.account_doc.shop.booking.update"();


--
-- Name: orders jsonb_ivm.shop.placed_doc.shop.orders.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.shop.orders.delete" AFTER DELETE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.delete"();


--
-- Name: orders jsonb_ivm.shop.placed_doc.shop.orders.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.shop.orders.insert" AFTER INSERT ON shop.orders REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.insert"();


--
-- Name: orders jsonb_ivm.shop.placed_doc.shop.orders.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.shop.orders.truncate" AFTER TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.truncate"();


--
-- Name: orders jsonb_ivm.shop.placed_doc.shop.orders.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.placed_doc.shop.orders.update" AFTER UPDATE ON shop.orders REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.update"();


--
-- Name: reading jsonb_ivm.shop.reading_doc.shop.reading.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.delete" AFTER DELETE ON shop.reading REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"();


--
-- Name: reading_1 jsonb_ivm.shop.reading_doc.shop.reading.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.delete" AFTER DELETE ON shop.reading_1 REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"();


--
-- Name: reading_2 jsonb_ivm.shop.reading_doc.shop.reading.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.delete" AFTER DELETE ON shop.reading_2 REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"();


--
-- Name: reading jsonb_ivm.shop.reading_doc.shop.reading.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.insert" AFTER INSERT ON shop.reading REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"();


--
-- Name: reading_1 jsonb_ivm.shop.reading_doc.shop.reading.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.insert" AFTER INSERT ON shop.reading_1 REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"();


--
-- Name: reading_2 jsonb_ivm.shop.reading_doc.shop.reading.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.insert" AFTER INSERT ON shop.reading_2 REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"();


--
-- Name: reading jsonb_ivm.shop.reading_doc.shop.reading.key; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.key" BEFORE UPDATE ON shop.reading FOR EACH ROW WHEN (((old.day IS DISTINCT FROM new.day) OR (old.nr IS DISTINCT FROM new.nr))) EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.key"();


--
-- Name: reading jsonb_ivm.shop.reading_doc.shop.reading.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.truncate" AFTER TRUNCATE ON shop.reading FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"();


--
-- Name: reading_1 jsonb_ivm.shop.reading_doc.shop.reading.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.truncate" AFTER TRUNCATE ON shop.reading_1 FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"();


--
-- Name: reading_2 jsonb_ivm.shop.reading_doc.shop.reading.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.truncate" AFTER TRUNCATE ON shop.reading_2 FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"();


--
-- Name: reading jsonb_ivm.shop.reading_doc.shop.reading.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.update" AFTER UPDATE ON shop.reading REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"();


--
-- Name: reading_1 jsonb_ivm.shop.reading_doc.shop.reading.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.update" AFTER UPDATE ON shop.reading_1 REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"();


--
-- Name: reading_2 jsonb_ivm.shop.reading_doc.shop.reading.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.reading_doc.shop.reading.update" AFTER UPDATE ON shop.reading_2 REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"();


--
-- Name: movement jsonb_ivm.shop.stock_doc.shop.movement.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.movement.delete" AFTER DELETE ON shop.movement REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.delete"();


--
-- Name: movement jsonb_ivm.shop.stock_doc.shop.movement.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.movement.insert" AFTER INSERT ON shop.movement REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.insert"();


--
-- Name: movement jsonb_ivm.shop.stock_doc.shop.movement.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.movement.truncate" AFTER TRUNCATE ON shop.movement FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.truncate"();


--
-- Name: movement jsonb_ivm.shop.stock_doc.shop.movement.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.movement.update" AFTER UPDATE ON shop.movement REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.update"();


--
-- Name: product jsonb_ivm.shop.stock_doc.shop.product.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.product.delete" AFTER DELETE ON shop.product REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.delete"();


--
-- Name: product jsonb_ivm.shop.stock_doc.shop.product.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.product.insert" AFTER INSERT ON shop.product REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.insert"();


--
-- Name: product jsonb_ivm.shop.stock_doc.shop.product.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.product.truncate" AFTER TRUNCATE ON shop.product FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.truncate"();


--
-- Name: product jsonb_ivm.shop.stock_doc.shop.product.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.product.update" AFTER UPDATE ON shop.product REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.product.update"();


--
-- Name: stock jsonb_ivm.shop.stock_doc.shop.stock.delete; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.stock.delete" AFTER DELETE ON shop.stock REFERENCING OLD TABLE AS jsonb_ivm_old FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.delete"();


--
-- Name: stock jsonb_ivm.shop.stock_doc.shop.stock.insert; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.stock.insert" AFTER INSERT ON shop.stock REFERENCING NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.insert"();


--
-- Name: stock jsonb_ivm.shop.stock_doc.shop.stock.truncate; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.stock.truncate" AFTER TRUNCATE ON shop.stock FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.truncate"();


--
-- Name: stock jsonb_ivm.shop.stock_doc.shop.stock.update; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER "jsonb_ivm.shop.stock_doc.shop.stock.update" AFTER UPDATE ON shop.stock REFERENCING OLD TABLE AS jsonb_ivm_old NEW TABLE AS jsonb_ivm_new FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.update"();


--
-- Name: phone phone_customer_id_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.phone
    ADD CONSTRAINT phone_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id) ON DELETE CASCADE;


--
-- Name: booking booking_account_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.booking
    ADD CONSTRAINT booking_account_fkey FOREIGN KEY (account) REFERENCES shop.account(id);


--
-- Name: line line_order_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.line
    ADD CONSTRAINT line_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE CASCADE;


--
-- Name: line line_sku_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.line
    ADD CONSTRAINT line_sku_fkey FOREIGN KEY (sku) REFERENCES shop.product(sku);


--
-- Name: movement movement_warehouse_sku_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.movement
    ADD CONSTRAINT movement_warehouse_sku_fkey FOREIGN KEY (warehouse, sku) REFERENCES shop.stock(warehouse, sku);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customer(id);


--
-- Name: stock stock_sku_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.stock
    ADD CONSTRAINT stock_sku_fkey FOREIGN KEY (sku) REFERENCES shop.product(sku);


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".delete"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".insert"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.Odd Names.Table ""1"".truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.Odd Names.Table ""1"".update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.Odd Names.Table ""1"".update"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.shop.orders.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.shop.orders.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.shop.orders.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "Odd Names.It's ""the"" view.shop.orders.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."Odd Names.It's ""the"" view.shop.orders.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.api.order_doc.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.api.order_doc.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.api.order_doc.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.api.order_doc.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.api.order_doc.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.api.order_doc.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.api.order_doc.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.api.order_doc.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.customer.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.customer.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.customer.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.customer.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.customer.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.customer.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.customer.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.customer.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.phone.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.phone.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.phone.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.phone.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.phone.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.phone.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_page.crm.phone.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_page.crm.phone.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.crm.customer.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.crm.customer.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.crm.customer.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.crm.customer.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.crm.customer.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.crm.customer.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.crm.customer.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.crm.customer.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.line.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.line.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.line.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.line.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.line.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.line.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.line.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.line.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.orders.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.orders.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.orders.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.orders.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.orders.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.orders.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.customer_total.shop.orders.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.customer_total.shop.orders.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.customer.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.customer.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.customer.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.customer.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.customer.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.customer.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.customer.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.customer.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.rate.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.rate.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.rate.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.rate.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.rate.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.rate.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.crm.rate.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.crm.rate.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.shop.orders.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.shop.orders.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.shop.orders.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.shop.orders.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.shop.orders.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.shop.orders.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.open_order.shop.orders.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.open_order.shop.orders.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.crm.customer.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.crm.customer.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.crm.customer.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.crm.customer.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.crm.customer.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.crm.customer.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.crm.customer.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.crm.customer.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.line.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.line.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.line.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.line.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.line.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.line.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.line.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.line.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.orders.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.orders.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.orders.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.orders.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.orders.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.orders.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.orders.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.orders.update"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.product.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.product.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.product.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.product.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.product.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.product.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "api.order_doc.shop.product.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."api.order_doc.shop.product.update"() FROM PUBLIC;


--
-- Name: FUNCTION basis(query regclass, documents regclass); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm.basis(query regclass, documents regclass) FROM PUBLIC;


--
-- Name: FUNCTION lock_edge(edge bigint, keys text[], exclusive boolean); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm.lock_edge(edge bigint, keys text[], exclusive boolean) FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.account.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.account.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.account.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.account.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.account.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.account.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.account.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.account.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.booking.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.booking.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.booking.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.booking.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.booking.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.booking.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.account_doc.shop.booking.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.account_doc.shop.booking.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.crm.rate.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.crm.rate.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.crm.rate.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.crm.rate.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.crm.rate.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.shop.orders.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.shop.orders.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.shop.orders.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.placed_doc.shop.orders.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.placed_doc.shop.orders.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.reading_doc.shop.reading.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.reading_doc.shop.reading.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.reading_doc.shop.reading.key"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.key"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.reading_doc.shop.reading.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.reading_doc.shop.reading.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.reading_doc.shop.reading.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.movement.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.movement.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.movement.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.movement.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.movement.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.product.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.product.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.product.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.product.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.product.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.product.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.product.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.product.update"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.stock.delete"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.delete"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.stock.insert"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.insert"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.stock.truncate"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.truncate"() FROM PUBLIC;


--
-- Name: FUNCTION "shop.stock_doc.shop.stock.update"(); Type: ACL; Schema: jsonb_ivm; Owner: postgres
--

REVOKE ALL ON FUNCTION jsonb_ivm."shop.stock_doc.shop.stock.update"() FROM PUBLIC;


--
-- PostgreSQL database dump complete
--


