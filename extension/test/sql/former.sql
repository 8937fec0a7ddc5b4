-- as version 0.1.0 declared some of its functions
CREATE OR REPLACE FUNCTION jsonb_merge_shallow(target jsonb, source jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS '$libdir/jsonb_ivm', 'jsonb_merge_shallow_wrapper';
CREATE OR REPLACE FUNCTION jsonb_extract_id(data jsonb, key text DEFAULT 'id') RETURNS text
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS '$libdir/jsonb_ivm', 'jsonb_extract_id_wrapper';
CREATE OR REPLACE FUNCTION jsonb_array_update_multi_row(
  targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb
) RETURNS TABLE (result jsonb)
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS '$libdir/jsonb_ivm', 'jsonb_array_update_multi_row_wrapper';
UPDATE pg_extension SET extversion = '0.1.0' WHERE extname = 'jsonb_ivm';
SELECT jsonb_merge_shallow('{"a": 1}', '{"b": 2}'), jsonb_extract_id('{"id": 7}');
SELECT * FROM jsonb_array_update_multi_row(ARRAY['{"a": [{"id": 1}]}']::jsonb[], 'a', 'id', '1', '{"b": 1}');
CREATE TABLE former (doc jsonb CHECK (jsonb_extract_id(doc) <> ''));
CREATE INDEX former_id ON former (jsonb_extract_id(doc));
CREATE MATERIALIZED VIEW former_merged AS SELECT jsonb_merge_shallow(doc, '{}') AS doc FROM former;
ALTER EXTENSION jsonb_ivm UPDATE;
SELECT extversion FROM pg_extension WHERE extname = 'jsonb_ivm';
SELECT DISTINCT probin FROM pg_proc
WHERE oid IN (SELECT d.objid FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid WHERE x.extname = 'jsonb_ivm');
SELECT jsonb_merge_shallow('{"a": 1}', '{"b": 2}'), jsonb_extract_id('{"id": 7}');
DROP MATERIALIZED VIEW former_merged;
DROP TABLE former;
