/**
 * Run as an attacker, makes an object of its own beside each one that maintenance could name: functions, operators,
 * aggregates, types and relations, in a schema and, where that can be, among the session's temporary objects. Whatever
 * calls one of them, or looks into one, is caught.
 */
export const makeDecoys = `
CREATE SCHEMA evil;
GRANT USAGE ON SCHEMA evil TO PUBLIC;
DO $decoys$
DECLARE
  named text := (SELECT string_agg(p.prosrc, ' ') FROM pg_proc p WHERE p.pronamespace = 'jsonb_ivm'::regnamespace);
  r record;
  place text;
BEGIN
  FOR r IN SELECT p.oid, p.proname, p.proretset, pg_get_function_identity_arguments(p.oid) AS arguments,
                  format_type(p.prorettype, NULL) AS returns
           FROM pg_proc p
           WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND p.prorettype <> 'internal'::regtype
             AND named ~ ('\\m' || p.proname || '\\M') AND NOT p.proargtypes::oid[] && ARRAY['internal'::regtype::oid]
             AND p.provariadic = 0 AND p.proallargtypes IS NULL
             AND p.prorettype::regtype::text NOT IN ('trigger', 'event_trigger', 'language_handler', 'cstring', 'any')
             AND NOT p.proargtypes::oid[] && ARRAY['cstring'::regtype::oid, '"any"'::regtype::oid]
  LOOP
    FOREACH place IN ARRAY ARRAY['evil', 'pg_temp'] LOOP
      BEGIN
        EXECUTE format('CREATE FUNCTION %s.%I(%s) RETURNS %s %s LANGUAGE plpgsql AS $$ BEGIN RAISE USING MESSAGE = %L; END $$',
                       place, r.proname, r.arguments, CASE WHEN r.proretset THEN 'SETOF' END, r.returns, 'caught in ' || r.proname);
      EXCEPTION WHEN invalid_function_definition OR duplicate_function THEN NULL; -- polymorphic results need such arguments
      END;
    END LOOP;
  END LOOP;
  FOR r IN SELECT o.oprname, format_type(o.oprleft, NULL) AS lefty, format_type(o.oprright, NULL) AS righty,
                  format_type(o.oprresult, NULL) AS returns, row_number() OVER () AS n
           FROM pg_operator o
           WHERE o.oprkind = 'b' AND o.oprnamespace = 'pg_catalog'::regnamespace
             AND o.oprleft = ANY ('{int4,int8,text,jsonb,record,anyarray,anycompatiblearray,anyelement,bool,numeric,name,oid,tid}'::regtype[])
             AND o.oprright = ANY ('{int4,int8,text,jsonb,record,anyarray,anycompatiblearray,anyelement,bool,numeric,name,oid,tid,_text}'::regtype[])
  LOOP
    EXECUTE format('CREATE FUNCTION evil.op%s(%s, %s) RETURNS %s LANGUAGE plpgsql AS $$ BEGIN RAISE USING MESSAGE = %L; END $$',
                   r.n, r.lefty, r.righty, r.returns, 'caught in ' || r.oprname);
    EXECUTE format('CREATE OPERATOR evil.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = evil.op%s)', r.oprname, r.lefty, r.righty, r.n);
  END LOOP;
  CREATE FUNCTION evil.trap(pg_catalog.text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught in a domain'; END $$;
  FOR r IN SELECT unnest(ARRAY['text', 'int4', 'int8', 'bool', 'jsonb', 'json', 'record', 'numeric', 'key', 'regclass']) AS name LOOP
    EXECUTE format('CREATE DOMAIN evil.%I AS pg_catalog.text CHECK (evil.trap(VALUE))', r.name);
    EXECUTE format('CREATE DOMAIN pg_temp.%I AS pg_catalog.text CHECK (evil.trap(VALUE))', r.name);
  END LOOP;
  FOR r IN SELECT DISTINCT relname FROM pg_class WHERE relkind IN ('r', 'v') AND oid >= 16384 AND relnamespace <> 'evil'::regnamespace
           UNION SELECT unnest(ARRAY['jsonb_ivm_old', 'jsonb_ivm_new', 'changed', 'reached', 'fresh', 'gone', 'deleted', 'edits', 'ivm'])
  LOOP
    EXECUTE format('CREATE TABLE evil.%I (id pg_catalog.int4, doc pg_catalog.jsonb)', r.relname);
    EXECUTE format('INSERT INTO evil.%I VALUES (-1, NULL)', r.relname);
    EXECUTE format('CREATE TEMPORARY TABLE %I (id pg_catalog.int4, doc pg_catalog.jsonb)', r.relname);
    EXECUTE format('INSERT INTO pg_temp.%I VALUES (-1, NULL)', r.relname);
  END LOOP;
END $decoys$;`;

/** Search paths under which an attacker writes. */
export const hostilePaths = ['evil, pg_temp, pg_catalog, public', 'pg_temp, evil, public', 'evil', 'pg_temp'] as const;
