-- Stands in for the SQL of jsonb_ivm 0.1.0: the same functions, declared with the same symbols.

CREATE FUNCTION jsonb_merge_shallow(target jsonb, source jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_merge_shallow_wrapper';

CREATE FUNCTION jsonb_merge_at_path(target jsonb, source jsonb, path text[]) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_merge_at_path_wrapper';

CREATE FUNCTION jsonb_deep_merge(target jsonb, source jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_deep_merge_wrapper';

CREATE FUNCTION jsonb_smart_patch_scalar(target jsonb, source jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_smart_patch_scalar_wrapper';

CREATE FUNCTION jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_smart_patch_nested_wrapper';

CREATE FUNCTION jsonb_smart_patch_array(target jsonb, source jsonb, array_path text, match_key text, match_value jsonb)
RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_smart_patch_array_wrapper';

CREATE FUNCTION jsonb_array_update_where(target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb)
RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_update_where_wrapper';

CREATE FUNCTION jsonb_array_update_where_batch(target jsonb, array_path text, match_key text, updates_array jsonb)
RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_update_where_batch_wrapper';

CREATE FUNCTION jsonb_array_update_multi_row(
  targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb
) RETURNS TABLE (result jsonb)
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_update_multi_row_wrapper';

CREATE FUNCTION jsonb_array_delete_where(target jsonb, array_path text, match_key text, match_value jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_delete_where_wrapper';

CREATE FUNCTION jsonb_array_insert_where(
  target jsonb, array_path text, new_element jsonb, sort_key text, sort_order text
) RETURNS jsonb
IMMUTABLE PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_insert_where_wrapper';

CREATE FUNCTION jsonb_array_contains_id(data jsonb, array_path text, id_key text, id_value jsonb) RETURNS boolean
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_array_contains_id_wrapper';

CREATE FUNCTION jsonb_extract_id(data jsonb, key text DEFAULT 'id') RETURNS text
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_extract_id_wrapper';

CREATE FUNCTION jsonb_ivm_set_path(target jsonb, path text, value jsonb) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_ivm_set_path_wrapper';

CREATE FUNCTION jsonb_ivm_array_update_where_path(
  target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb
) RETURNS jsonb
IMMUTABLE STRICT PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'jsonb_ivm_array_update_where_path_wrapper';
