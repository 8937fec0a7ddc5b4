CREATE EXTENSION jsonb_ivm;
SELECT extversion, extrelocatable FROM pg_extension WHERE extname = 'jsonb_ivm';
SELECT p.oid::regprocedure AS function, obj_description(p.oid, 'pg_proc') AS description
FROM pg_extension x JOIN pg_depend d ON d.refobjid = x.oid AND d.deptype = 'e' JOIN pg_proc p ON p.oid = d.objid
WHERE x.extname = 'jsonb_ivm' ORDER BY p.proname;
CREATE SCHEMA other;
ALTER EXTENSION jsonb_ivm SET SCHEMA other;
SELECT other.jsonb_merge_shallow('{"a": 1}', '{"b": 2}');
ALTER EXTENSION jsonb_ivm SET SCHEMA public;
