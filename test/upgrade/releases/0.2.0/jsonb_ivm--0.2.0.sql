\echo Use "CREATE EXTENSION jsonb_ivm" to load this file. \quit

-- Objects merged

CREATE FUNCTION jsonb_merge_shallow(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_merge_shallow(jsonb, jsonb) IS
'merge two objects; where both have a key, the value of the source counts';

CREATE FUNCTION jsonb_merge_at_path(target jsonb, source jsonb, path text[]) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_merge_at_path(jsonb, jsonb, text[]) IS
'merge an object into the object at a path; objects missing on the way are created';

CREATE FUNCTION jsonb_deep_merge(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_deep_merge(jsonb, jsonb) IS
'merge two documents at every level; unless both values are objects, that of the source counts';

CREATE FUNCTION jsonb_smart_patch_scalar(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'jsonb_merge_shallow';

COMMENT ON FUNCTION jsonb_smart_patch_scalar(jsonb, jsonb) IS
'the same as jsonb_merge_shallow';

CREATE FUNCTION jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'jsonb_merge_at_path';

COMMENT ON FUNCTION jsonb_smart_patch_nested(jsonb, jsonb, text[]) IS
'the same as jsonb_merge_at_path';

CREATE FUNCTION jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb)
RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_smart_patch_array(jsonb, jsonb, text, text, jsonb) IS
'the same as jsonb_array_update_where, with the new members as second argument';

-- Elements of arrays

CREATE FUNCTION jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb)
RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_update_where(jsonb, text, text, jsonb, jsonb) IS
'merge an object into the first element of an array whose key has a value';

CREATE FUNCTION jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb)
RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_update_where_batch(jsonb, text, text, jsonb) IS
'merge objects into several elements of an array at once: [{"match_value": 1, "updates": {"a": 2}}, ...]';

CREATE FUNCTION jsonb_array_update_multi_row(
  targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb
) RETURNS TABLE (result jsonb)
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_update_multi_row(jsonb[], text, text, jsonb, jsonb) IS
'jsonb_array_update_where for each document of an array, in order';

CREATE FUNCTION jsonb_ivm_array_update_where_path(
  target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb
) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_ivm_array_update_where_path(jsonb, text, text, jsonb, text, jsonb) IS
'set the value at a path within the first element of an array whose key has a value';

CREATE FUNCTION jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb)
RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_delete_where(jsonb, text, text, jsonb) IS
'remove the first element of an array whose key has a value';

CREATE FUNCTION jsonb_array_insert_where(
  target jsonb, array_path text, new_element jsonb, sort_key text DEFAULT NULL, sort_order text DEFAULT 'ASC'
) RETURNS jsonb
LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_insert_where(jsonb, text, jsonb, text, text) IS
'insert an element into an array, at its end or where the order by a key wants it';

CREATE FUNCTION jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb) RETURNS boolean
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_array_contains_id(jsonb, text, text, jsonb) IS
'whether an array has an element whose key has a value';

-- Values at paths

CREATE FUNCTION jsonb_extract_id(data jsonb, key text DEFAULT 'id') RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_extract_id(jsonb, text) IS
'the string or number that an object has under a key, as text';

CREATE FUNCTION jsonb_ivm_set_path(target jsonb, path text, value jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_ivm_set_path(jsonb, text, jsonb) IS
'set the value at a path such as a.b[0].c; objects and arrays missing on the way are created';

-- Programs and patches

CREATE FUNCTION jsonb_ivm_patch(target jsonb, program jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_ivm_patch(jsonb, jsonb) IS
'apply several edits in one pass: set, merge, remove, insert, upsert, move';

CREATE FUNCTION jsonb_merge_patch(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_merge_patch(jsonb, jsonb) IS
'apply a JSON Merge Patch (RFC 7396)';

CREATE FUNCTION jsonb_patch(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_patch(jsonb, jsonb) IS
'apply a JSON Patch (RFC 6902)';

CREATE FUNCTION jsonb_diff(a jsonb, b jsonb) RETURNS jsonb
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_diff(jsonb, jsonb) IS
'a short JSON Patch (RFC 6902) that makes the second document of the first';

-- Maintenance of document views

CREATE FUNCTION jsonb_ivm_maintain() RETURNS trigger
LANGUAGE c VOLATILE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION jsonb_ivm_maintain() IS
'call the functions that triggers on TRUNCATE hold, for a statement that changed what they answer';
