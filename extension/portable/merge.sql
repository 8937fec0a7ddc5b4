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

-- Recursive near the root, where documents are wide; below, a loop, since recursion would overrun the stack.
CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_deep(target jsonb, source jsonb, depth integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  merged jsonb;
BEGIN
  IF jsonb_typeof(target) <> 'object' OR jsonb_typeof(source) <> 'object' THEN
    RETURN source;
  ELSIF depth > 50 THEN
    RETURN @extschema@._jsonb_ivm_merge_deeper(target, source);
  END IF;
  SELECT jsonb_object_agg(key, @extschema@._jsonb_ivm_merge_deep(target -> key, value, depth + 1)) INTO merged
  FROM jsonb_each(source) AS member (key, value)
  WHERE jsonb_typeof(value) = 'object' AND jsonb_typeof(target -> key) = 'object';
  RETURN target || source || coalesce(merged, '{}');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_deep(jsonb, jsonb, integer) IS 'support: jsonb_deep_merge at a depth';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_merge_deeper(target jsonb, source jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
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
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_merge_deeper(jsonb, jsonb) IS
  'support: jsonb_deep_merge of objects without recursion';

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
