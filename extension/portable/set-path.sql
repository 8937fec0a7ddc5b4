CREATE OR REPLACE FUNCTION @extschema@.jsonb_ivm_set_path(target jsonb, path text, value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb := @extschema@._jsonb_ivm_inner_steps(path);
BEGIN
  RETURN @extschema@._jsonb_ivm_put('', @extschema@._jsonb_ivm_over_null(target, steps), steps, value);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_ivm_set_path(jsonb, text, jsonb) IS
  'target with value at path; objects and arrays missing on the way are created';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_ivm_array_update_where_path(
  target jsonb, array_key text, match_key text, match_value jsonb, update_path text, update_value jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb := @extschema@._jsonb_ivm_steps(array_key);
  inner_steps jsonb;
  spot record;
  position integer;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_scalar('match_value', match_value);
  inner_steps := @extschema@._jsonb_ivm_inner_steps(update_path);
  spot := @extschema@._jsonb_ivm_array_at(target, steps);
  position := @extschema@._jsonb_ivm_index_of(spot.elements, jsonb_build_object(match_key, match_value));
  IF position IS NULL THEN
    RETURN target;
  END IF;
  steps := steps || jsonb_build_array(position) || inner_steps;
  RETURN @extschema@._jsonb_ivm_put('', @extschema@._jsonb_ivm_over_null(target, steps), steps, update_value);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_ivm_array_update_where_path(jsonb, text, text, jsonb, text, jsonb) IS
  'target with update_value at update_path inside the first element whose match_key is match_value';
