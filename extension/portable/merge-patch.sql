CREATE OR REPLACE FUNCTION @extschema@.jsonb_merge_patch(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN @extschema@._jsonb_ivm_merge_patch(target, patch, 0);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_merge_patch(jsonb, jsonb) IS
  'target changed by a JSON Merge Patch (RFC 7396): null removes a member';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_patch(target jsonb, patch jsonb, depth integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  nested jsonb;
BEGIN
  IF jsonb_typeof(patch) <> 'object' THEN
    RETURN patch;
  ELSIF depth > 50 THEN
    RETURN @extschema@._jsonb_ivm_merge_patch_deeper(target, patch);
  END IF;
  SELECT jsonb_object_agg(key, @extschema@._jsonb_ivm_merge_patch(target -> key, value, depth + 1)) INTO nested
  FROM jsonb_each(patch) AS member (key, value)
  WHERE jsonb_typeof(value) = 'object';
  RETURN @extschema@._jsonb_ivm_merge_members(target, patch) || coalesce(nested, '{}');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_patch(jsonb, jsonb, integer) IS 'support: jsonb_merge_patch at a depth';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_members(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT (CASE WHEN jsonb_typeof(target) = 'object' THEN target ELSE '{}' END || patch)
         - ARRAY(SELECT key FROM jsonb_each(patch) AS member (key, value) WHERE value = 'null')
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_members(jsonb, jsonb) IS
  'support: jsonb_merge_patch by an object, without what is nested in it';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_patch_deeper(target jsonb, patch jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  result jsonb;
  pending jsonb := '[[]]';  -- paths of objects in the patch
  path text[];
  merged jsonb;
BEGIN
  WHILE pending <> '[]' LOOP
    path := ARRAY(SELECT jsonb_array_elements_text(pending -> -1));
    merged := @extschema@._jsonb_ivm_merge_members(target #> path, patch #> path);
    result := CASE WHEN path = '{}' THEN merged ELSE jsonb_set(result, path, merged) END;
    SELECT (pending - -1) || coalesce(jsonb_agg(to_jsonb(path || key)), '[]') INTO pending
    FROM jsonb_each(patch #> path) AS member (key, value)
    WHERE jsonb_typeof(value) = 'object';
  END LOOP;
  RETURN result;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_patch_deeper(jsonb, jsonb) IS
  'support: jsonb_merge_patch by an object, without recursion';
