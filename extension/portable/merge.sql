CREATE OR REPLACE FUNCTION @extschema@.jsonb_merge_shallow(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_object('target', target);
  PERFORM @extschema@._jsonb_ivm_need_object('source', source);
  RETURN target || source;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_merge_shallow(jsonb, jsonb) IS
  'target with the members of source, whose values win; both are objects';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_merge_at_path(target jsonb, source jsonb, path text[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb;
  gap bigint;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_object('target', target);
  PERFORM @extschema@._jsonb_ivm_need_object('source', source);
  SELECT coalesce(jsonb_agg(key ORDER BY number), '[]'), min(number) FILTER (WHERE key IS NULL) INTO steps, gap
  FROM unnest(path) WITH ORDINALITY AS listed (key, number);
  IF gap IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = '22004', MESSAGE = format('path element %s is null', gap);
  END IF;
  RETURN @extschema@._jsonb_ivm_merge_into('', target, steps, source);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_merge_at_path(jsonb, jsonb, text[]) IS
  'target with the members of source in the object at path; objects missing on the way are created';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_into(context text, document jsonb, steps jsonb, members jsonb)
RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(document, steps);
BEGIN
  IF spot.state <> 'found' THEN
    RETURN @extschema@._jsonb_ivm_put(context, document, steps, members);
  ELSIF jsonb_typeof(spot.value) <> 'object' THEN
    PERFORM @extschema@._jsonb_ivm_refuse(context, 'object', spot.steps, spot.depth, spot.value);
  END IF;
  RETURN CASE WHEN spot.depth = 0 THEN document || members
              ELSE jsonb_set(document, spot.place, spot.value || members) END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_into(text, jsonb, jsonb, jsonb) IS
  'support: merges members into the object at a path';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_deep_merge(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN @extschema@._jsonb_ivm_merge_deep(target, source, 0);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_deep_merge(jsonb, jsonb) IS
  'target with the members of source, objects merged member by member at any depth; everything else is replaced';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  merged jsonb;
BEGIN
  IF jsonb_typeof(target) <> 'object' OR jsonb_typeof(source) <> 'object' THEN
    RETURN source;
  END IF;
  PERFORM @extschema@._jsonb_ivm_need_depth(depth);
  SELECT jsonb_object_agg(key, @extschema@._jsonb_ivm_merge_deep(target -> key, value, depth + 1)) INTO merged
  FROM jsonb_each(source) AS member (key, value)
  WHERE jsonb_typeof(value) = 'object' AND jsonb_typeof(target -> key) = 'object';
  RETURN target || source || coalesce(merged, '{}');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_deep(jsonb, jsonb, integer) IS 'support: jsonb_deep_merge at a depth';

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
  removed text[];
  nested jsonb;
  base jsonb := CASE WHEN jsonb_typeof(target) = 'object' THEN target ELSE '{}' END;
BEGIN
  IF jsonb_typeof(patch) <> 'object' THEN
    RETURN patch;
  END IF;
  PERFORM @extschema@._jsonb_ivm_need_depth(depth);
  SELECT array_agg(key) FILTER (WHERE value = 'null'),
         jsonb_object_agg(key, @extschema@._jsonb_ivm_merge_patch(base -> key, value, depth + 1))
           FILTER (WHERE jsonb_typeof(value) = 'object')
  INTO removed, nested
  FROM jsonb_each(patch) AS member (key, value)
  WHERE jsonb_typeof(value) IN ('object', 'null');
  RETURN (base || patch || coalesce(nested, '{}')) - coalesce(removed, '{}');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_patch(jsonb, jsonb, integer) IS 'support: jsonb_merge_patch at a depth';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_depth(depth integer) RETURNS void
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
BEGIN
  IF depth > 200 THEN
    RAISE EXCEPTION USING ERRCODE = '54001', MESSAGE = 'the document is nested too deeply';
  END IF;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_depth(integer) IS
  'support: raises before the recursion of portable functions overruns the stack';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_smart_patch_scalar(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN @extschema@.jsonb_merge_shallow(target, source);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_smart_patch_scalar(jsonb, jsonb) IS 'another name of jsonb_merge_shallow';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_smart_patch_nested(target jsonb, source jsonb, path text[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN @extschema@.jsonb_merge_at_path(target, source, path);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_smart_patch_nested(jsonb, jsonb, text[]) IS 'another name of jsonb_merge_at_path';
