CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_compare(a jsonb, b jsonb) RETURNS integer
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $jsonb_ivm$
DECLARE
  ranks CONSTANT jsonb := '{"null": 0, "boolean": 1, "number": 2, "string": 3, "array": 4, "object": 5}';
  kind text := jsonb_typeof(a);
  difference integer;
  key_a text;
  key_b text;
BEGIN
  WHILE a <> b LOOP
    difference := (ranks -> kind)::integer - (ranks -> jsonb_typeof(b))::integer;
    CASE
      WHEN difference <> 0 THEN
        RETURN sign(difference);
      WHEN kind = 'string' THEN
        RETURN CASE WHEN (a #>> '{}') COLLATE "C" < (b #>> '{}') THEN -1 ELSE 1 END;
      WHEN kind IN ('number', 'boolean') THEN
        RETURN CASE WHEN a < b THEN -1 ELSE 1 END;
      WHEN kind = 'array' THEN
        difference := jsonb_array_length(a) - jsonb_array_length(b);
        SELECT m, n INTO a, b
        FROM ROWS FROM (jsonb_array_elements(a), jsonb_array_elements(b)) WITH ORDINALITY AS pair (m, n, number)
        WHERE m IS DISTINCT FROM n ORDER BY number LIMIT 1;
      ELSE
        difference := (SELECT count(*) FROM jsonb_object_keys(a)) - (SELECT count(*) FROM jsonb_object_keys(b));
        SELECT k, l, m, n INTO key_a, key_b, a, b
        FROM ROWS FROM (jsonb_each(a), jsonb_each(b)) WITH ORDINALITY AS pair (k, m, l, n, number)
        WHERE k IS DISTINCT FROM l OR m <> n ORDER BY number LIMIT 1;
    END CASE;
    -- The first entry that differs decides where the counts don't.
    IF difference <> 0 THEN
      RETURN sign(difference);
    ELSIF key_a <> key_b THEN
      RETURN CASE WHEN key_a COLLATE "C" < key_b THEN -1 ELSE 1 END;
    END IF;
    kind := jsonb_typeof(a);
  END LOOP;
  RETURN 0;
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_compare(jsonb, jsonb) IS
  'support: -1, 0 or 1 as a sorts before, with or after b: by kind, then as jsonb does, with strings by their bytes';

CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_sorted_place(
  elements jsonb, sort_key text, new_value jsonb, descending boolean
) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $jsonb_ivm$
  SELECT min(place) - 1
  FROM jsonb_array_elements(elements) WITH ORDINALITY AS listed (element, place),
       LATERAL (SELECT element -> sort_key AS value) AS sorted
  WHERE new_value IS NOT NULL AND value IS NOT NULL
    AND CASE
          WHEN jsonb_typeof(value) = 'number' AND jsonb_typeof(new_value) = 'number' THEN
            CASE WHEN descending THEN value < new_value ELSE value > new_value END
          ELSE @extschema@._jsonb_ivm_compare(value, new_value) = CASE WHEN descending THEN -1 ELSE 1 END
        END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@._jsonb_ivm_sorted_place(jsonb, text, jsonb, boolean) IS
  'support: index of the first element that sorts after a value';

CREATE OR REPLACE FUNCTION @extschema@.jsonb_array_insert_where(
  target jsonb, array_path text, new_element jsonb, sort_key text DEFAULT NULL, sort_order text DEFAULT 'ASC'
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $jsonb_ivm$
DECLARE
  steps jsonb;
  spot record;
  position bigint;
BEGIN
  PERFORM @extschema@._jsonb_ivm_need_value('target', target);
  PERFORM @extschema@._jsonb_ivm_need_value('array_path', array_path);
  PERFORM @extschema@._jsonb_ivm_need_value('new_element', new_element);
  steps := @extschema@._jsonb_ivm_steps(array_path);
  IF sort_order COLLATE "C" !~* '^(asc|desc)$' THEN
    RAISE EXCEPTION USING ERRCODE = '22023',
      MESSAGE = format('sort_order must be ASC or DESC, but is "%s"', sort_order);
  END IF;
  spot := @extschema@._jsonb_ivm_find(target, steps);
  IF spot.state <> 'found' THEN
    RETURN @extschema@._jsonb_ivm_put('', @extschema@._jsonb_ivm_over_null(target, steps), steps, jsonb_build_array(new_element));
  ELSIF jsonb_typeof(spot.value) <> 'array' THEN
    PERFORM @extschema@._jsonb_ivm_refuse('', 'array', steps, spot.depth, spot.value);
  END IF;
  position := coalesce(
    @extschema@._jsonb_ivm_sorted_place(spot.value, sort_key, new_element -> sort_key, sort_order COLLATE "C" ~* 'desc'),
    jsonb_array_length(spot.value));
  RETURN jsonb_insert(target, spot.place || position::text, new_element);
END
$jsonb_ivm$;
COMMENT ON FUNCTION @extschema@.jsonb_array_insert_where(jsonb, text, jsonb, text, text) IS
  'target with new_element in the array at array_path: at its end, or where sort_key and sort_order put it';
