CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_array_at(document jsonb, steps jsonb, OUT place text[], OUT elements jsonb)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(document, steps);
BEGIN
  IF spot.state <> 'found' THEN
    PERFORM @extschema@._jsonb_ivm_refuse('', spot.state, steps, spot.depth, spot.value);
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM @extschema@._jsonb_ivm_refuse('', 'array', steps, spot.depth, spot.value);
  END IF;
  place := spot.place;
  elements := spot.value;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_array_at(jsonb, jsonb) IS 'support: the array at a path, which must be there';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_update_where(
  target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb, updates_name text
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  steps jsonb := @extschema@._jsonb_ivm_steps(array_path);
  spot record;
  position integer;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_scalar('match_value', match_value);
  PERFORM @extschema@._jsonb_ivm_need_object(updates_name, updates);
  spot := @extschema@._jsonb_ivm_array_at(target, steps);
  position := @extschema@._jsonb_ivm_index_of(spot.elements, jsonb_build_object(match_key, match_value));
  IF position IS NULL THEN
    RETURN target;
  END IF;
  RETURN jsonb_set(target, spot.place || position::text, (spot.elements -> position) || updates);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_update_where(jsonb, text, text, jsonb, jsonb, text) IS
  'support: jsonb_array_update_where, with the name of its last argument in messages';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_update_where(
  target jsonb, array_path text, match_key text, match_value jsonb, updates jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN @extschema@._jsonb_ivm_update_where(target, array_path, match_key, match_value, updates, 'updates');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_update_where(jsonb, text, text, jsonb, jsonb) IS
  'target with updates merged into the first element of the array at array_path whose match_key is match_value';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_smart_patch_array(
  target jsonb, source jsonb, array_path text, match_key text, match_value jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_object('source', source);
  RETURN @extschema@._jsonb_ivm_update_where(target, array_path, match_key, match_value, source, 'source');
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_smart_patch_array(jsonb, jsonb, text, text, jsonb) IS
  'jsonb_array_update_where with its arguments in another order';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_update_multi_row(
  targets jsonb[], array_path text, match_key text, match_value jsonb, updates jsonb
) RETURNS TABLE (result jsonb)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN QUERY
  SELECT @extschema@.jsonb_array_update_where(document, array_path, match_key, match_value, updates)
  FROM unnest(targets) WITH ORDINALITY AS listed (document, number)
  ORDER BY number;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_update_multi_row(jsonb[], text, text, jsonb, jsonb) IS
  'jsonb_array_update_where of each document, in their order';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_update_where_batch(
  target jsonb, array_path text, match_key text, updates_array jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb := @extschema@._jsonb_ivm_steps(array_path);
  spot record;
  changed jsonb;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_batch(updates_array);
  spot := @extschema@._jsonb_ivm_array_at(target, steps);
  WITH element AS MATERIALIZED (
    SELECT item, place, item -> match_key AS id
    FROM jsonb_array_elements(spot.elements) WITH ORDINALITY AS listed (item, place)
  ), merged AS (
    SELECT place, coalesce(jsonb_object_agg(key, value ORDER BY number) FILTER (WHERE key IS NOT NULL), '{}') AS updates
    FROM jsonb_array_elements(updates_array) WITH ORDINALITY AS asked (entry, number)
    JOIN element ON id = entry -> 'match_value'
    LEFT JOIN LATERAL jsonb_each(entry -> 'updates') AS member (key, value) ON true
    GROUP BY place
  )
  SELECT jsonb_agg(CASE WHEN updates IS NULL THEN item ELSE item || updates END ORDER BY element.place)
  INTO changed
  FROM element LEFT JOIN merged USING (place);
  IF changed IS NULL THEN
    RETURN target;
  END IF;
  RETURN CASE WHEN spot.place = '{}' THEN changed ELSE jsonb_set(target, spot.place, changed) END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_update_where_batch(jsonb, text, text, jsonb) IS
  'target with all elements updated that have one of the values: [{"match_value": ..., "updates": {...}}, ...]';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_need_batch(updates_array jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  entry jsonb;
  number bigint;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_array('updates_array', updates_array);
  FOR entry, number IN
    SELECT listed.entry, listed.number - 1
    FROM jsonb_array_elements(updates_array) WITH ORDINALITY AS listed (entry, number)
    WHERE (jsonb_typeof(listed.entry -> 'updates') = 'object' AND
           @extschema@._jsonb_ivm_is_scalar(listed.entry -> 'match_value')) IS NOT TRUE
    ORDER BY listed.number
  LOOP
    IF jsonb_typeof(entry) <> 'object' OR NOT entry ?& ARRAY['match_value', 'updates'] THEN
      RAISE EXCEPTION USING ERRCODE = '22023',
        MESSAGE = format('updates_array[%s] must be an object with "match_value" and "updates"', number);
    END IF;
    PERFORM @extschema@._jsonb_ivm_need_scalar(format('updates_array[%s].match_value', number), entry -> 'match_value');
    PERFORM @extschema@._jsonb_ivm_need_object(format('updates_array[%s].updates', number), entry -> 'updates');
  END LOOP;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_need_batch(jsonb) IS 'support: raises unless every entry of a batch is one';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_delete_where(
  target jsonb, array_path text, match_key text, match_value jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb := @extschema@._jsonb_ivm_steps(array_path);
  spot record;
  position integer;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_scalar('match_value', match_value);
  spot := @extschema@._jsonb_ivm_find(target, steps);
  IF spot.state = 'found' AND jsonb_typeof(spot.value) = 'array' THEN
    position := @extschema@._jsonb_ivm_index_of(spot.value, jsonb_build_object(match_key, match_value));
  END IF;
  RETURN CASE WHEN position IS NULL THEN target ELSE target #- (spot.place || position::text) END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_delete_where(jsonb, text, text, jsonb) IS
  'target without the first element of the array at array_path whose match_key is match_value';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_contains_id(
  data jsonb, array_path text, id_key text, id_value jsonb
) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  spot record := @extschema@._jsonb_ivm_find(data, @extschema@._jsonb_ivm_steps(array_path));
BEGIN
  RETURN CASE
    WHEN spot.state <> 'found' OR jsonb_typeof(spot.value) <> 'array' THEN false
    WHEN @extschema@._jsonb_ivm_is_scalar(id_value) THEN
      spot.value @> jsonb_build_array(jsonb_build_object(id_key, id_value))
    ELSE EXISTS (SELECT FROM jsonb_array_elements(spot.value) AS listed (element) WHERE element -> id_key = id_value)
  END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_contains_id(jsonb, text, text, jsonb) IS
  'whether an element of the array at array_path has id_value under id_key';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_extract_id(data jsonb, key text DEFAULT 'id') RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
BEGIN
  RETURN CASE WHEN jsonb_typeof(data -> key) IN ('string', 'number') THEN data ->> key END;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_extract_id(jsonb, text) IS 'text of the string or number under key; else NULL';
