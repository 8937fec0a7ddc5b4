-- error (2203C): program[0]: the value at path """""" must be an object, but is null
-- PL/pgSQL function public._jsonb_ivm_refuse(text,text,jsonb,integer,jsonb) line 7 at RAISE
-- SQL statement "SELECT "public"._jsonb_ivm_refuse(context, 'object', spot.steps, spot.depth, spot.value)"
-- PL/pgSQL function public._jsonb_ivm_merge_into(text,jsonb,jsonb,jsonb) line 8 at PERFORM
-- PL/pgSQL function public._jsonb_ivm_edit(text,jsonb,jsonb) line 11 at RETURN
-- PL/pgSQL function public.jsonb_ivm_patch(jsonb,jsonb) line 8 at assignment
-- SQL statement "WITH changed AS (
--       SELECT t."int_1", t."id"
--       FROM (
--         SELECT DISTINCT k."id" FROM (
--           SELECT r."id", ROW(r."id", r."int_1")::text AS "jsonb_ivm image" FROM jsonb_ivm_new AS r
--           EXCEPT ALL
--           SELECT r."id", ROW(r."id", r."int_1")::text AS "jsonb_ivm image" FROM jsonb_ivm_old AS r
--         ) AS k
--       ) AS k JOIN "oracle"."t1" AS t ON t."id" OPERATOR("pg_catalog".=) k."id"
--     ), edits ("t2_id", place, edit) AS (
--       SELECT r1."t2_id", 0, pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array('"'::text), 'value', pg_catalog.jsonb_build_object('n', r0.int_1))
--       FROM changed AS r0
--       JOIN "oracle"."t2" AS r1 ON r0.id OPERATOR("pg_catalog".=) r1.t1_id2
--     )
--     UPDATE "oracle"."doc_1" AS d
--     SET "doc" = "jsonb_ivm"."oracle.doc_1.patch"(d."doc", p.p0)
--     FROM (
--       SELECT e."t2_id", pg_catalog.jsonb_agg(e.edit) AS p0 FROM edits AS e GROUP BY e."t2_id"
--     ) AS p
--     WHERE d."t2_id" OPERATOR("pg_catalog".=) p."t2_id""
-- PL/pgSQL function jsonb_ivm."oracle.doc_1.oracle.t1.update"() line 98 at SQL statement
-- SQL statement "UPDATE oracle.t1 SET int_1 = coalesce(int_1, 0) % 5 + 1 WHERE id = changed.t1_id"
-- PL/pgSQL function user_t2() line 4 at SQL statement
-- after: UPDATE oracle.t2 t SET t1_id2 = 'it''s'::text

-- schema
CREATE SCHEMA oracle;

CREATE SCHEMA "oracle ""2""";

CREATE TABLE oracle.t1 (
  id text,
  int_1 integer,
  PRIMARY KEY (id)
);

INSERT INTO oracle.t1 (id, int_1) VALUES
  ('it''s', 1);

CREATE TABLE oracle.t2 (
  t2_id integer,
  t1_id text,
  t1_id2 text,
  PRIMARY KEY (t2_id)
);

INSERT INTO oracle.t2 (t2_id, t1_id, t1_id2) VALUES
  (7, 'it''s', NULL);

CREATE FUNCTION oracle.user_t2() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN
  DECLARE changed oracle.t2 := coalesce(NEW, OLD);
  BEGIN
    UPDATE oracle.t1 SET int_1 = coalesce(int_1, 0) % 5 + 1 WHERE id = changed.t1_id;
  END;
  RETURN NULL;
END$body$;

CREATE TRIGGER zz_user_trigger AFTER INSERT OR UPDATE OR DELETE ON oracle.t2 FOR EACH ROW EXECUTE FUNCTION oracle.user_t2();

-- view: oracle.doc_1
SELECT
  x0.t2_id,
  jsonb_build_object(
    '"', (
      SELECT jsonb_build_object('n', x2.int_1)
      FROM oracle.t1 x2
      WHERE x0.t1_id2 = x2.id
    )
  ) AS doc
FROM oracle.t2 x0;

-- changes
UPDATE oracle.t2 t SET t1_id2 = 'it''s'::text;

